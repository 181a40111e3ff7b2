"""The naming table: concepts by outlets, each label with its tone, voice and count; moved in by the arrow keys."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QItemSelectionModel, QRect, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QTableView

from reader.model.marks import Tone, Voice
from reader.ui.compare.wording.wording import places_count
from reader.ui.context import Context
from reader.ui.matrices.naming.cells import LABEL, PAD, CellDelegate, label_lines
from reader.ui.matrices.naming.entries import Entry, EntryRow, bar
from reader.ui.matrices.naming.heads import CONCEPTS, HEAD, ConceptHead, Corner, OutletHead
from reader.ui.matrices.naming.model import NamingModel, entry_words
from reader.ui.matrices.sentences import say
from reader.ui.matrices.sheet import Heading

_LEAST, _WIDEST = 200, 720
"""The widths of a column: wider, a label's count would be too far from its name."""
_MOST = 9
"""Labels that a cell shows before the rest is asked for: an archive may hold hundreds."""


class NamingTable(QTableView):
    """`picked` follows the label that has the keyboard; `opened` asks for its evidence; `closed` is Esc.

    `correct` is F2 on a label; `concept` carries the row whose places are asked for; `part` a part of a bar.
    """

    picked = Signal()
    opened = Signal()
    closed = Signal()
    correct = Signal()
    concept = Signal(int)
    part = Signal(int, object, object)

    def __init__(self, context: Context, label: Callable[[str], str], kind: Callable[[str], str]) -> None:
        super().__init__()
        self.context = context
        self.label, self.kind = label, kind
        self.headings: tuple[Heading, ...] = ()
        self.rows: tuple[EntryRow, ...] = ()
        self.total = 0
        self.chosen_row = -1
        self.entry = 0
        self._whole: set[str] = set()
        # The heads come before the model: told of fewer columns after the table, they would let it ask for columns
        # that are gone, which ends the process.
        self._head, self._concepts = OutletHead(self), ConceptHead(self)
        self.setHorizontalHeader(self._head)
        self.setVerticalHeader(self._concepts)
        self._model = NamingModel(self)
        self.setModel(self._model)
        self.setItemDelegate(CellDelegate(self))
        self._head.partClicked.connect(self.part)
        self._concepts.sectionClicked.connect(self._choose_concept)
        self.setCornerButtonEnabled(False)
        self._corner = Corner(self)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setTabKeyNavigation(False)
        self.setAutoScroll(False)
        self.setMouseTracking(True)
        self.setAccessibleName(say("Naming: concepts by outlets"))
        context.themeChanged.connect(self._repaint)

    def _repaint(self) -> None:
        for widget in (self.viewport(), self._head.viewport(), self._concepts.viewport(), self._corner):
            widget.update()

    # What is shown

    def show_rows(self, rows: Sequence[EntryRow], headings: Sequence[Heading], total: int) -> None:
        """Shows those rows; the concept chosen before stays chosen where it is still there."""
        kept = self.rows[self.chosen_row].concept if 0 <= self.chosen_row < len(self.rows) else ""
        self._model.beginResetModel()
        self.rows, self.headings, self.total = tuple(rows), tuple(headings), total
        self._model.endResetModel()
        for number, row in enumerate(self.rows):
            self._set_height(number, row)
        self._fit()
        self.choose_concept(kept)

    def _set_height(self, number: int, row: EntryRow) -> None:
        lines = max((self.lines(number, column) for column in range(len(row.cells))), default=0)
        self.setRowHeight(number, max(2, lines) * LABEL + 2 * PAD + 2)

    def shown(self, row: int, column: int) -> tuple[Entry, ...]:
        """The labels that a cell shows: the most frequent ones, until all are asked for."""
        cell = self.rows[row].cells[column]
        whole = self.rows[row].concept in self._whole or len(cell) <= _MOST + 1
        return cell if whole else cell[:_MOST]

    def lines(self, row: int, column: int) -> int:
        """How many lines of a cell the keyboard can reach; the last may stand for the labels not shown."""
        shown = len(self.shown(row, column))
        return shown + (shown < len(self.rows[row].cells[column]))

    def label_height(self, row: int, column: int) -> int:
        """How tall a label of that cell is, in pixels: one that stands alone may take the two lines of the row."""
        cell = self.rows[row].cells[column]
        return LABEL * (len(label_lines(cell[0].text, self.columnWidth(column))) if len(cell) == 1 else 1)

    def show_all(self, row: int) -> None:
        """Shows all labels of a concept."""
        self._whole.add(self.rows[row].concept)
        self._set_height(row, self.rows[row])
        self.viewport().update()

    def _ask(self) -> None:
        """Opens the label that has the keyboard, or the labels not shown."""
        index = self.currentIndex()
        if index.isValid() and self.entry >= len(self.shown(index.row(), index.column())) > 0:
            self.show_all(index.row())
        else:
            self.opened.emit()

    def choose_concept(self, concept: str) -> None:
        """Shows that concept's bars, and its row; the first row where there is none of that name."""
        found = next((number for number, row in enumerate(self.rows) if row.concept == concept), 0)
        self.chosen_row = found if self.rows else -1
        if self.rows:
            column = next((n for n, cell in enumerate(self.rows[found].cells) if cell), 0)
            self._pick(found, column, 0)

    def count_words(self) -> str:
        shown, every = (self.context.formats.number(n) for n in (len(self.rows), self.total))
        return say("{shown} of {all}").format(shown=shown, all=every)

    def places_words(self, count: int) -> str:
        return self.context.formats.in_digits(places_count(count))

    def chosen_label(self) -> str:
        return self.label(self.rows[self.chosen_row].concept) if 0 <= self.chosen_row < len(self.rows) else ""

    def chosen_cell(self, column: int) -> tuple[Entry, ...]:
        """The labels of the chosen concept in that column."""
        return self.rows[self.chosen_row].cells[column] if 0 <= self.chosen_row < len(self.rows) else ()

    def longest_bar(self) -> int:
        """The greatest count on either arm of the chosen concept's bars."""
        if not 0 <= self.chosen_row < len(self.rows):
            return 1
        arms = (Tone.HOSTILE, Tone.FAVOURABLE)
        cells = self.rows[self.chosen_row].cells
        return max((len(bar(cell, voice, tone)) for cell in cells for voice in Voice for tone in arms), default=1)

    def current_entry(self) -> Entry | None:
        """The label that has the keyboard."""
        index = self.currentIndex()
        if not index.isValid():
            return None
        cell = self.shown(index.row(), index.column())
        return cell[self.entry] if self.entry < len(cell) else None

    # Moving

    def _pick(self, row: int, column: int, entry: int) -> None:
        self.entry = entry
        if row != self.chosen_row:
            self.chosen_row = row
            for widget in (self._head.viewport(), self._concepts.viewport(), self._corner):
                widget.update()
        self.selectionModel().setCurrentIndex(
            self._model.index(row, column), QItemSelectionModel.SelectionFlag.ClearAndSelect
        )
        self.show_picked()
        self.viewport().update()
        now = self.current_entry()
        QAccessible.updateAccessibility(
            QAccessibleAnnouncementEvent(self, entry_words(now) if now is not None else say("No name"))
        )
        self.picked.emit()

    def _choose_concept(self, row: int) -> None:
        column = next((n for n, cell in enumerate(self.rows[row].cells) if cell), 0)
        self._pick(row, column, 0)
        self.concept.emit(row)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        moves = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
        if event.key() in moves and self.currentIndex().isValid():
            self._step(moves[Qt.Key(event.key())])
        elif event.key() in {Qt.Key.Key_Left, Qt.Key.Key_Right} and self.currentIndex().isValid():
            right = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
            step = 1 if (event.key() == Qt.Key.Key_Left) == right else -1
            column = self.currentIndex().column() + step
            if 0 <= column < len(self.headings):
                row = self.currentIndex().row()
                self._pick(row, column, min(self.entry, max(0, self.lines(row, column) - 1)))
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._ask()
        elif event.key() == Qt.Key.Key_F2:
            self.correct.emit()
        elif event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    def _step(self, step: int) -> None:
        row, column = self.currentIndex().row(), self.currentIndex().column()
        entry = self.entry + step
        if 0 <= entry < self.lines(row, column):
            self._pick(row, column, entry)
        elif 0 <= row + step < len(self.rows):
            self._pick(row + step, column, 0 if step > 0 else max(0, self.lines(row + step, column) - 1))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        index = self.indexAt(event.position().toPoint())
        if not index.isValid():
            return
        lines = self.lines(index.row(), index.column())
        height = self.label_height(index.row(), index.column())
        entry = int((event.position().y() - self.visualRect(index).top() - PAD) // height)
        self._pick(index.row(), index.column(), max(0, min(entry, lines - 1)))
        if 0 <= entry < lines and event.button() is Qt.MouseButton.LeftButton:
            self._ask()

    def entry_rect(self) -> QRect:
        """Where the label that has the keyboard stands, in pixels of the viewport."""
        index = self.currentIndex()
        cell = self.visualRect(index)
        height = self.label_height(index.row(), index.column()) if index.isValid() else LABEL
        return QRect(cell.left() + 6, cell.top() + PAD + self.entry * LABEL, cell.width() - 12, height)

    def show_picked(self) -> None:
        """Scrolls the picked label into sight, with the whole row where that fits."""
        index = self.currentIndex()
        if not index.isValid():
            return
        row, height = self.visualRect(index), self.viewport().height()
        if row.height() <= height:
            self.scrollTo(index)
            return
        label, bar = self.entry_rect(), self.verticalScrollBar()
        if label.top() < 0 or label.bottom() > height:
            bar.setValue(bar.value() + label.top() - PAD)

    # Size

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def updateGeometries(self) -> None:
        super().updateGeometries()
        right = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        self._corner.setGeometry(self.width() - CONCEPTS if right else 0, 0, CONCEPTS, HEAD)

    def _fit(self) -> None:
        if not self.headings:
            return
        width = min(max(_LEAST, self.viewport().width() // len(self.headings)), _WIDEST)
        for column in range(len(self.headings)):
            self.setColumnWidth(column, width)
