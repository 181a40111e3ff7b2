"""Changes to the user's lexicon asked for from a text; they can be undone where they were asked for."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QUndoCommand

from reader.model.marks import Tone
from reader.ui.compare.view import CompareView
from reader.ui.compare.wording.wording import tone_name, translate
from reader.ui.context import Context
from reader.ui.language.wording import Wording
from reader.ui.tasks import ignored

if TYPE_CHECKING:
    from reader.lexicon.types import Domain
    from reader.library.library import Library

T = TypeVar("T")


class _Change(QUndoCommand):
    """One change; `work` makes it and returns the layer as it was."""

    def __init__(self, changes: LexiconChanges, words: str, work: Callable[[Library], Domain]) -> None:
        super().__init__(words)
        self._changes, self._work = changes, work
        self._before: Domain | None = None

    def redo(self) -> None:
        self._changes.write(self._work, self._take)

    def _take(self, before: Domain) -> None:
        self._before = before

    def undo(self) -> None:
        before = self._before
        if before is not None:
            self._changes.write(lambda library: library.set_names(before), ignored)


class LexiconChanges(QObject):
    """Serves one view; `again` compares anew after each change. `said` carries words for the status bar."""

    said = Signal(str)

    def __init__(self, context: Context, words: Wording, view: CompareView, again: Callable[[], None]) -> None:
        super().__init__(view)
        self._context, self._words, self._view, self._again = context, words, view, again
        view.lexiconToneRequested.connect(self._retone)

    def make(self, words: str, work: Callable[[Library], Domain]) -> None:
        """Makes a change that undo takes back; `work` returns the user's layer as it was."""
        self._view.undo_stack.push(_Change(self, words, work))

    def _retone(self, concept: str, variant: str, tone: str) -> None:
        words = translate("Compare", "Tone in the lexicon: {tone}").format(tone=tone_name(Tone(tone)))
        self.make(words, lambda library: library.set_name_tone(concept, variant, Tone(tone)))

    def write(self, work: Callable[[Library], T], done: Callable[[T], None]) -> None:
        """Changes the user's lexicon and compares again."""

        def written(answer: T) -> None:
            done(answer)
            self._again()

        self._context.ask(work, written, failed=lambda error: self.said.emit(self._words.error(error)))
