"""The dock of evidence: what is shown, on how much it rests, its sentences; it closes with Esc."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from reader.analysis.matrices.columns import Place
from reader.ui.context import Context
from reader.ui.matrices.evidence_list import EvidenceList, Shown
from reader.ui.matrices.sentences import say
from reader.ui.widgets.buttons import IconButton, link
from reader.ui.widgets.elided import Elided
from reader.ui.widgets.labels import label, rule


class EvidenceDock(QWidget):
    """`openAsked` carries article and span; `closed` follows when the reader puts the dock away.

    `left` is Esc where it is away already.

    `noteAsked` carries article and span of the chosen sentence, `changeAsked` the places of all and where a menu may
    open; `excludeAsked` carries article and span of the chosen sentence and whether it shall count. The links for them
    are there once `offer` names them.
    """

    openAsked = Signal(int, object)
    noteAsked = Signal(int, object)
    changeAsked = Signal(object, QPoint)
    excludeAsked = Signal(int, object, bool)
    closed = Signal()
    left = Signal()

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.setObjectName("side")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setMinimumHeight(150)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(rule(strong=True))
        top = QHBoxLayout()
        top.setContentsMargins(16, 4, 12, 4)
        top.setSpacing(10)
        top.addWidget(label(say("Evidence"), "section"))
        self._title = Elided("")
        top.addWidget(self._title, 1)
        self._change = link(context, "", self._ask_change)
        self._exclude = link(context, say("Not counted"), self._ask_exclude)
        self._note = link(context, say("Add a note"), self._ask_note)
        for offered in (self._change, self._exclude, self._note):
            offered.hide()
            top.addWidget(offered)
        close = IconButton(context, "close", say("Close the evidence"))
        close.clicked.connect(self.close_dock)
        top.addWidget(close)
        layout.addLayout(top)
        self.list = EvidenceList(context)
        self.list.setStyleSheet("background: transparent;")
        self.list.openAsked.connect(self.openAsked)
        self.list.left.connect(self.close_dock)
        self.list.selectionModel().currentChanged.connect(self._name_exclude)
        layout.addWidget(self.list, 1)
        self.hide()

    def offer(self, *, notes: bool = False, change: str = "", exclude: bool = False) -> None:
        """Shows the link for a note, one called `change` for setting right what is shown, and one that takes a
        sentence out of the count."""
        self._note.setVisible(notes)
        self._exclude.setVisible(exclude)
        self._change.setText(change)
        self._change.setVisible(bool(change))

    def places(self) -> tuple[Place, ...]:
        """Where the sentences in sight stand."""
        return tuple(line.evidence.place for line in self.list.lines)

    def _ask_note(self) -> None:
        places, row = self.places(), self.list.currentIndex().row()
        if places:
            place = places[max(row, 0)]
            self.noteAsked.emit(place.article, place.span)

    def _ask_change(self) -> None:
        row, places = self.list.currentIndex().row(), self.places()
        where = self._change.mapToGlobal(self._change.rect().bottomLeft())
        self.changeAsked.emit(places if row < 0 else (places[row],), where)

    def _chosen(self) -> Shown | None:
        row, lines = self.list.currentIndex().row(), self.list.lines
        if len(lines) == 1:
            return lines[0]
        return lines[row] if 0 <= row < len(lines) else None

    def _name_exclude(self) -> None:
        chosen = self._chosen()
        words = say("Not counted") if chosen is None or chosen.counted else say("Count again")
        self._exclude.setText(words)
        self._exclude.setAccessibleName(words)
        self._exclude.setEnabled(chosen is not None)
        self._exclude.setToolTip("" if chosen is not None else say("Choose a sentence first"))

    def _ask_exclude(self) -> None:
        chosen = self._chosen()
        if chosen is not None:
            place = chosen.evidence.place
            self.excludeAsked.emit(place.article, place.span, not chosen.counted)

    def show_again(self, title: str, lines: Sequence[Shown]) -> None:
        """Shows the sentences in sight as they count now; what is chosen stays so."""
        self._title.set_text(title)
        self.list.change_lines(lines)
        self._name_exclude()
        self.show()

    def show_evidence(self, title: str, lines: Sequence[Shown]) -> None:
        """Opens with those sentences."""
        self._title.set_text(title)
        self.list.show_lines(lines)
        self._name_exclude()
        self.show()

    @property
    def title(self) -> str:
        return self._title.accessibleName()

    def escape(self) -> None:
        """What Esc does beside the dock: it goes away first, and the view is left after that."""
        if self.isVisible():
            self.close_dock()
        else:
            self.left.emit()

    def close_dock(self) -> None:
        """Puts the dock away."""
        if self.isVisible():
            self.hide()
            self.closed.emit()
