"""What each outlet calls whom: the naming matrix with its evidence."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtCore import QPoint, QSignalBlocker, Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QWidget

from reader.analysis.matrices.columns import Place
from reader.analysis.matrices.naming import NamingMatrix, naming_matrix
from reader.model.marks import Tone, Voice
from reader.ui.context import Context
from reader.ui.matrices.dock import EvidenceDock
from reader.ui.matrices.evidence_list import Shown
from reader.ui.matrices.naming.entries import Entry, EntryRow, NamingOrder, entry_rows
from reader.ui.matrices.naming.legend import NamingLegend
from reader.ui.matrices.naming.table import NamingTable
from reader.ui.matrices.sentences import say, tone_words, voice_words
from reader.ui.matrices.sheet import Sheet
from reader.ui.matrices.view_column import above_evidence, plain_column
from reader.ui.widgets.buttons import MenuButton
from reader.ui.widgets.labels import label, rule


class NamingView(QWidget):
    """`openAsked` and `noteAsked` carry article and span; `correctAsked` article, span and where a menu may open;
    `excludeAsked` article, span and whether it shall count; `left` is Esc."""

    openAsked = Signal(int, object)
    noteAsked = Signal(int, object)
    correctAsked = Signal(int, object, QPoint)
    excludeAsked = Signal(int, object, bool)
    left = Signal()
    status = Signal(list)

    def __init__(self, context: Context, names: Callable[[str], str], kinds: Callable[[str], str]) -> None:
        super().__init__()
        self.context = context
        self.sheet: Sheet | None = None
        self.matrix: NamingMatrix | None = None
        self._voice: Voice | None = None
        self._order = NamingOrder.VARIED
        self.setObjectName("paper")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        layout = plain_column(self)
        layout.addWidget(self._bar(context))
        self.table = NamingTable(context, names, kinds)
        self.dock = EvidenceDock(context)
        self.dock.left.connect(self.left)
        self.dock.noteAsked.connect(self.noteAsked)
        self.dock.excludeAsked.connect(self.excludeAsked)
        self._title: Callable[[str], str] = str
        self._nothing = label(say("No contested name was found in these articles."), "muted")
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._nothing.hide()
        layout.addWidget(self._nothing, 1)
        self.split = above_evidence(self.table, self.dock)
        layout.addWidget(self.split, 1)
        self._connect()

    def _bar(self, context: Context) -> QWidget:
        made = QWidget()
        made.setObjectName("side")
        made.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        outer = plain_column(made)
        self._legend = NamingLegend(context)
        self._line = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._line.setContentsMargins(14, 5, 12, 5)
        self._line.setSpacing(8)
        row = QHBoxLayout()
        row.setSpacing(8)
        self.voice_button = MenuButton(context, say("Counted"))
        choices = [(voice, voice_words(voice)) for voice in (None, Voice.OUTLET, Voice.SPEAKER)]
        self.voice_button.set_choices(choices, None)
        self.voice_button.chosen.connect(self._set_voice)
        self.order_button = MenuButton(context, say("Order"))
        orders = [
            (NamingOrder.VARIED, say("Order: most varied")),
            (NamingOrder.FREQUENT, say("Order: most frequent")),
        ]
        self.order_button.set_choices(orders, self._order)
        self.order_button.chosen.connect(self._set_order)
        row.addStretch(1)
        row.addWidget(self.voice_button)
        row.addWidget(self.order_button)
        self.tools = row
        self._line.addWidget(self._legend, 1)
        self._line.addLayout(row)
        outer.addLayout(self._line)
        outer.addWidget(rule())
        return made

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where the signs do not fit beside the tools, they stand on a line of their own."""
        super().resizeEvent(event)
        beside = self.width() - self.tools.sizeHint().width() - 40 >= self._legend.least()
        way = QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom
        if way is not self._line.direction():
            self._line.setDirection(way)

    def _connect(self) -> None:
        self.table.opened.connect(self.open_evidence)
        self.table.picked.connect(self._follow)
        self.table.closed.connect(self.dock.escape)
        self.table.correct.connect(self._correct)
        self.table.concept.connect(self._open_concept)
        self.table.part.connect(self._open_part)
        self.dock.openAsked.connect(self.openAsked)
        self.dock.closed.connect(self.table.setFocus)

    def show_sheet(self, sheet: Sheet) -> None:
        """Shows the names in those columns; the evidence in sight stays where it is of the same articles."""
        same = self.sheet is not None and self.sheet.documents.keys() == sheet.documents.keys()
        self.sheet = sheet
        self.matrix = naming_matrix(sheet.columns)
        self._list()
        if same and not self.dock.isHidden():
            self._count_again(self.matrix)
        else:
            self.dock.hide()

    def choose_concept(self, concept: str) -> None:
        """Goes to that concept."""
        self.table.choose_concept(concept)
        self.table.setFocus()

    @property
    def rows(self) -> tuple[EntryRow, ...]:
        """The rows as listed."""
        return self.table.rows

    def _list(self) -> None:
        if self.sheet is None or self.matrix is None:
            return
        rows = entry_rows(self.matrix, self._voice, self._order)
        # An open dock would follow the table to another label.
        with QSignalBlocker(self.table):
            self.table.show_rows(rows, self.sheet.headings, len(self.matrix.rows))
        self.split.setVisible(bool(rows))
        self._nothing.setVisible(not rows)
        self.tell()

    def tell(self) -> None:
        """Says in the status bar how much is shown."""
        if self.sheet is None:
            return
        places = sum(len(row.places) for row in self.table.rows)
        concepts = say("Concepts: {n}").format(n=self.context.formats.number(len(self.table.rows)))
        self.status.emit([concepts, self.table.places_words(places)])

    def _set_voice(self, voice: object) -> None:
        self._voice = voice if isinstance(voice, Voice) else None
        self.dock.hide()
        self._list()

    def _set_order(self, order: object) -> None:
        self._order = NamingOrder(str(order))
        self.dock.hide()
        self._list()

    # Evidence

    def open_evidence(self) -> None:
        """The sentences of the label that has the keyboard."""
        entry = self.table.current_entry()
        if entry is None or self.sheet is None:
            return
        outlet = self.sheet.headings[self.table.currentIndex().column()].title
        voice = voice_words(entry.voice)
        self._show([entry], lambda places: f"«{entry.text}» · {outlet} · {places} · {voice}")

    def _follow(self) -> None:
        if self.dock.isVisible():
            self.open_evidence()

    def _open_concept(self, row: int) -> None:
        entries = [entry for cell in self.table.rows[row].cells for entry in cell]
        name = self.table.label(self.table.rows[row].concept)
        self._show(entries, lambda places: f"{name} · {places}")

    def _open_part(self, column: int, voice: Voice, tone: Tone) -> None:
        cell = self.table.chosen_cell(column)
        entries = [entry for entry in cell if entry.voice is voice and entry.tone is tone]
        name = f"{self.table.chosen_label()} · {tone_words(tone)} · {voice_words(voice)}"
        self._show(entries, lambda places: f"{name} · {places}")

    def _show(self, entries: Sequence[Entry], title: Callable[[str], str]) -> None:
        """`title` takes how many places there are, in words."""
        if self.sheet is None:
            return
        self._title = title
        lines: list[Shown] = []
        for entry in entries:
            places: Sequence[Place] = entry.places
            lines += [Shown(one, entry.tone, entry.voice) for one in self.sheet.evidence(places)]
        self.dock.show_evidence(title(self.table.places_words(len(lines))), lines)
        # The table has become lower: what was picked must stay in sight.
        QTimer.singleShot(0, self.table.show_picked)

    def _count_again(self, matrix: NamingMatrix) -> None:
        """The sentences in the dock as they count after a correction: what was taken out stays, dimmed."""
        entries = [e for row in entry_rows(matrix, None, self._order) for cell in row.cells for e in cell]
        now = {(place.article, place.span): entry for entry in entries for place in entry.places}
        lines = []
        for line in self.dock.list.lines:
            entry = now.get((line.evidence.place.article, line.evidence.place.span))
            tone, voice = (entry.tone, entry.voice) if entry is not None else (line.tone, line.voice)
            lines.append(replace(line, tone=tone, voice=voice, counted=entry is not None))
        self.dock.show_again(self._title(self.table.places_words(sum(line.counted for line in lines))), lines)

    def _correct(self) -> None:
        entry = self.table.current_entry()
        if entry is not None:
            where = self.table.viewport().mapToGlobal(self.table.entry_rect().bottomLeft())
            self.correctAsked.emit(entry.places[0].article, entry.places[0].span, where)
