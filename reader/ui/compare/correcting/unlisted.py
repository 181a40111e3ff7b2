"""Names that no lexicon lists, offered for it: what one outlet writes where another writes something else."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from reader.analysis.naming.candidates import NamingCandidate, candidates
from reader.lexicon.types import Concept, Variant
from reader.model.comparisons import Comparison
from reader.text.direction import isolated
from reader.ui.compare.correcting.lexicon_changes import LexiconChanges
from reader.ui.compare.view import CompareView
from reader.ui.compare.wording.wording import translate
from reader.ui.context import Context
from reader.ui.dialogs.frame import Frame
from reader.ui.lexicon.add import AddName
from reader.ui.lexicon.entries import concepts_to_name
from reader.ui.tasks import Lane
from reader.ui.widgets.labels import label


class UnlistedNames(Frame):
    """The candidates, the most frequent first; `chosen` carries the one to add."""

    chosen = Signal(object)

    def __init__(self, context: Context, found: Sequence[NamingCandidate], parent: QWidget) -> None:
        super().__init__(context, translate("Compare", "Names that no lexicon lists"), parent, 640)
        self._found = found
        if not found:
            words = translate("Compare", "Where these articles word one statement differently, every name is listed.")
            self.body.addWidget(label(words, "muted", wrap=True))
            self.add_buttons(translate("Compare", "Close"))
            return
        words = translate("Compare", "What one outlet writes where another writes something else, in one statement.")
        self.body.addWidget(label(words, "muted", wrap=True))
        self.list = QListWidget()
        self.list.setAccessibleName(self.windowTitle())
        self.list.setMinimumHeight(300)
        self.list.setWordWrap(True)
        for candidate in found:
            self.list.addItem(QListWidgetItem(self._line(candidate)))
        self.list.setCurrentRow(0)
        self.list.itemActivated.connect(self.accept)
        self.body.addWidget(self.list, 1)
        self.add_buttons(translate("Compare", "Add to the lexicon…"), translate("Compare", "Close"))
        self.accepted.connect(lambda: self.chosen.emit(self._found[self.list.currentRow()]))

    def _line(self, candidate: NamingCandidate) -> str:
        times = self.context.formats.number(len(candidate.examples))
        line = translate("Compare", "{name} · where another writes {other} · {times}×")
        return line.format(name=isolated(candidate.text), other=isolated(candidate.against), times=times)


class Unlisted(QObject):
    """Serves one view: finds the candidates of what it compares, and adds what the user takes of them."""

    def __init__(self, context: Context, view: CompareView, changes: LexiconChanges) -> None:
        super().__init__(view)
        self._context, self._view, self._changes = context, view, changes
        view.commands.unlisted.triggered.connect(self._find)

    def _find(self) -> None:
        comparison = self._view.comparison
        if comparison is not None:
            self._context.ask(lambda _library: _candidates(comparison), self._show, lane=Lane.COMPUTE)

    def _show(self, found: Sequence[NamingCandidate]) -> None:
        dialog = UnlistedNames(self._context, found, self._view.window())
        dialog.chosen.connect(self._take, Qt.ConnectionType.QueuedConnection)
        dialog.open()

    def _take(self, candidate: NamingCandidate) -> None:
        lexicon = self._context.lexicon()
        known = concepts_to_name(lexicon.domains, lexicon.user)
        meant = lexicon.concept(candidate.concept or "")
        dialog = AddName(self._context, known, meant, self._view.window(), candidate.text)
        dialog.chosen.connect(self._add)
        dialog.open()

    def _add(self, concept: Concept, variant: Variant) -> None:
        words = translate("Compare", "Name in the lexicon: {name}").format(name=variant.text)
        self._changes.make(words, lambda library: library.add_name(concept, variant))


def _candidates(comparison: Comparison) -> tuple[NamingCandidate, ...]:
    return candidates(comparison.documents, comparison.differences, comparison.marks)
