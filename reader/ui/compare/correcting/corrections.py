"""Corrections as commands that can be undone, and the making of their values."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QUndoCommand, QUndoStack

from reader.analysis.corrections import Correction, CorrectionKind
from reader.library.sessions.stamps import new_id, now
from reader.model.articles import Span
from reader.model.marks import Attribution, Mark, MarkKind, Mention, Stance, Tone
from reader.model.texts import Document

_Act = Callable[[Correction], None]


class _Step(QUndoCommand):
    """Does one thing with a correction; undo does the other."""

    def __init__(self, correction: Correction, words: str, do: _Act, undo: _Act) -> None:
        super().__init__(words)
        self._correction, self._do, self._undo = correction, do, undo

    def redo(self) -> None:
        self._do(self._correction)

    def undo(self) -> None:
        self._undo(self._correction)


class Corrector(QObject):
    """The corrections of a view and their undo. `changed` follows each change, `added` and `removed` name one."""

    changed = Signal()
    added = Signal(object)
    removed = Signal(object)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.stack = QUndoStack(self)
        self.kept: tuple[Correction, ...] = ()

    def make(self, correction: Correction, words: str) -> None:
        """Makes a correction that can be undone; `words` name it in the menu."""
        self.stack.push(_Step(correction, words, self.add, self.drop))

    def take_back(self, correction: Correction, words: str) -> None:
        """Takes back a correction made now or long ago; that too can be undone."""
        self.stack.push(_Step(correction, words, self.drop, self.add))

    def take(self, kept: Sequence[Correction]) -> None:
        """Takes stored corrections; nothing is written and there is nothing to undo."""
        self.kept = tuple(kept)
        self.changed.emit()

    def add(self, correction: Correction) -> None:
        """Lays a correction over the comparison."""
        self.kept = (*self.kept, correction)
        self.changed.emit()
        self.added.emit(correction)

    def drop(self, correction: Correction) -> None:
        """Takes a correction back."""
        self.kept = tuple(one for one in self.kept if one.id != correction.id)
        self.changed.emit()
        self.removed.emit(correction)


def stance(mark: Mark, chosen: Stance) -> Correction:
    """Another stance of the reporting verb."""
    verb = mark.detail.cue_text if isinstance(mark.detail, Attribution) else ""
    return Correction(
        new_id(), CorrectionKind.STANCE, mark.article, mark.span, chosen.value, words=verb, made=now().isoformat()
    )


def tone(mark: Mark, chosen: Tone) -> Correction:
    """Another tone, at this place only."""
    return Correction(new_id(), CorrectionKind.TONE, mark.article, mark.span, chosen.value, made=now().isoformat())


def tone_for_outlet(document: Document, mark: Mark, chosen: Tone) -> Correction:
    """Another tone of these words in every article of the same source."""
    concept = mark.detail.concept if isinstance(mark.detail, Mention) else mark.group
    return Correction(
        new_id(),
        CorrectionKind.TONE_OUTLET,
        mark.article,
        mark.span,
        chosen.value,
        concept=concept,
        words=mark.span.of(document.text),
        outlet=document.article.source or "",
        made=now().isoformat(),
    )


def speaker(mark: Mark, name: str) -> Correction:
    """Another speaker; empty for none stated."""
    return Correction(new_id(), CorrectionKind.SPEAKER, mark.article, mark.span, name.strip(), made=now().isoformat())


def wrong(mark: Mark) -> Correction:
    """The finding does not hold."""
    return Correction(new_id(), CorrectionKind.WRONG, mark.article, mark.span, mark=mark.kind, made=now().isoformat())


def wrong_difference(article: int, span: Span, kind: MarkKind) -> Correction:
    """The difference, of words or of numbers, does not hold."""
    return Correction(new_id(), CorrectionKind.WRONG, article, span, mark=kind, made=now().isoformat())


def pair(one: tuple[int, Span], two: tuple[int, Span], *, together: bool) -> Correction:
    """Two sentences, as (article, span), that tell the same, or do not."""
    kind = CorrectionKind.PAIR if together else CorrectionKind.UNPAIR
    return Correction(new_id(), kind, *one, other_article=two[0], other_span=two[1], made=now().isoformat())
