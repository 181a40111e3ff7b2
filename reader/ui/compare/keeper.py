"""Between a view and the library: comparing, keeping corrections. Needs a window's context."""

from __future__ import annotations

import logging
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from reader.analysis.corrections import Correction, apply
from reader.model.articles import Article
from reader.model.comparisons import Comparison, Recipe
from reader.model.errors import RiwayaError
from reader.ui.compare.correcting.lexicon_changes import LexiconChanges
from reader.ui.compare.correcting.lexicon_names import Titles
from reader.ui.compare.correcting.unlisted import Unlisted
from reader.ui.compare.index import ComparisonIndex
from reader.ui.compare.view import CompareView
from reader.ui.context import Context
from reader.ui.dialogs.link import ask_to_open
from reader.ui.language.wording import Wording
from reader.ui.tasks import Job, Lane

if TYPE_CHECKING:
    from reader.library.comparing import Compared
    from reader.library.library import Library

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Answer:
    """What the library tells of some articles; `known` changes where one of them does."""

    compared: Compared
    kept: tuple[Correction, ...]
    known: tuple[object, ...]
    index: ComparisonIndex


class Keeper(QObject):
    """`shown` follows the texts of each comparison, `compared` what the analysis found in them; `said` carries words
    for the status bar."""

    shown = Signal()
    compared = Signal()
    said = Signal(str)

    def __init__(self, context: Context, words: Wording, view: CompareView) -> None:
        super().__init__(view)
        self._context, self._words, self._view = context, words, view
        self._known: tuple[object, ...] = ()
        self._loading = False
        view.names = Titles(context.lexicon, not context.left_to_right)
        view.correctionAdded.connect(self._keep)
        view.correctionRemoved.connect(self._forget)
        view.browserRequested.connect(self._browse)
        self._changes = LexiconChanges(context, words, view, self.refresh)
        self._changes.said.connect(self.said)
        self._unlisted = Unlisted(context, view, self._changes)

    def load(self, ids: Sequence[int], title: str, places: Mapping[int, tuple[int, float]]) -> None:
        """Shows the texts of the articles, each at its place or from the top, and then what comparing them finds."""
        self._loading = True
        chosen = tuple(ids)

        def show(answer: Answer) -> None:
            self._known, self._loading = answer.known, False
            found, failures = answer.compared.comparison, self._failures(answer)
            if self._view.index is not None and self._view.index.pending and self._view.article_ids == chosen:
                self._view.update_comparison(found, answer.kept, failures, answer.index)
            else:
                self._view.show_comparison(found, title, answer.kept, failures, places, index=answer.index)
                self.shown.emit()
            self.compared.emit()

        def read(texts: Comparison) -> None:
            # Rows are nothing before it is known which sentences answer each other.
            if self._view.mode == "full":
                self._view.show_comparison(texts, title, (), {}, places, pending=True)
                self.shown.emit()
            self._ask(chosen, show)

        failed = partial(self._read_nothing, chosen, show)
        self._context.ask(lambda library: _texts(library, chosen), read, failed=failed, key=(id(self), "compare"))

    def _read_nothing(self, ids: Sequence[int], show: Callable[[Answer], None], _error: Exception) -> None:
        self._ask(ids, show)

    def refresh(self) -> None:
        """Compares the same articles again; everything keeps its place."""
        asked = self._view.article_ids

        def show(answer: Answer) -> None:
            if asked == self._view.article_ids:
                self._known = answer.known
                failures = self._failures(answer)
                self._view.update_comparison(answer.compared.comparison, answer.kept, failures, answer.index)

        self._ask(asked, show)

    def check(self) -> None:
        """Compares again where an article that is open was changed, deleted or brought back."""
        ids = self._view.article_ids

        def look(known: tuple[object, ...]) -> None:
            if not self._loading and ids == self._view.article_ids and set(known) != set(self._known):
                self.refresh()

        self._context.ask(lambda library: _known(library, ids), look, key=(id(self), "check"))

    def _ask(self, ids: Sequence[int], show: Callable[[Answer], None]) -> None:
        chosen, every = tuple(ids), self._view.commands.all_names.isChecked()

        def work(library: Library, job: Job) -> Answer:
            known, kept = _known(library, chosen), library.corrections(chosen)
            compared = library.compare_each(chosen, lambda: job.stopped)
            index = ComparisonIndex(apply(compared.comparison, kept), all_names=every)
            return Answer(compared, kept, known, index.prepare())

        self._context.start(work, show, failed=self._fail, key=(id(self), "compare"), lane=Lane.COMPUTE)

    def _fail(self, error: Exception) -> None:
        self._loading = False
        if not isinstance(error, RiwayaError):
            _log.error("comparing failed", exc_info=error)
        self._view.show_failure(error, self._words.error(error))

    def _failures(self, answer: Answer) -> dict[int, str]:
        for article, error in answer.compared.failed.items():
            if not isinstance(error, RiwayaError):
                _log.error("article %s could not be analysed", article, exc_info=error)
        return {article: self._words.error(error) for article, error in answer.compared.failed.items()}

    def _keep(self, correction: Correction) -> None:
        self._context.ask(lambda library: library.save_correction(correction), failed=self._tell)

    def _forget(self, correction: Correction) -> None:
        self._context.ask(lambda library: library.remove_correction(correction.id), failed=self._tell)

    def _browse(self, address: str) -> None:
        ask_to_open(self._context, address, self._view)

    def _tell(self, error: Exception) -> None:
        self.said.emit(self._words.error(error))


def _texts(library: Library, ids: Sequence[int]) -> Comparison:
    """The articles as they stand, nothing found in them yet; one that is gone is empty. Raises where all are."""
    from reader.text.document import build

    there = {row.id for row in library.article_rows(ids) if not row.deleted}
    if not there:
        raise LookupError(ids)
    documents = [library.document(one) if one in there else build(Article(one, str(one), "", "")) for one in ids]
    return Comparison(tuple(documents), (), (), (), (), Recipe(""))


def _known(library: Library, ids: Sequence[int]) -> tuple[object, ...]:
    """What of the articles a comparison rests on."""
    return tuple(
        (row.id, row.title, row.source, row.outlet, row.day, row.day_basis, row.words)
        for row in library.article_rows(ids)
        if not row.deleted
    )
