"""A plain table of words and figures: sorted by a click on its head, each line opens something."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRect, Qt, QTimer, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTableWidget, QTableWidgetItem

from reader.ui.context import Context
from reader.ui.language.formats import hint
from reader.ui.look.theme import ui_font

Value = str | int | float
_VALUE = Qt.ItemDataRole.UserRole
_ROW, _PADDING = 34, 28


class _Item(QTableWidgetItem):
    def __lt__(self, other: QTableWidgetItem) -> bool:
        mine, theirs = self.data(_VALUE), other.data(_VALUE)
        if isinstance(mine, str) or isinstance(theirs, str):
            return str(mine) < str(theirs)
        return float(mine) < float(theirs)


class FactsTable(QTableWidget):
    """`opened` carries the number of the line as it was given, and the column."""

    opened = Signal(int, int)

    def __init__(self, context: Context, name: str) -> None:
        super().__init__(0, 0)
        self._context = context
        self._wrapped = False
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(0)
        self._later.timeout.connect(self._fit_rows)
        self.setAccessibleName(name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(_ROW)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectItems)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setTabKeyNavigation(False)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        head = self.horizontalHeader()
        head.setHighlightSections(False)
        # The style asks for wider columns than short figures need.
        head.setMinimumSectionSize(48)
        head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        self.cellClicked.connect(self._open)

    def show_rows(self, titles: Sequence[str], rows: Sequence[Sequence[Value]], *, wrapped: bool = False) -> None:
        """Shows those rows; the first column takes the room that is left. `wrapped` rows keep their order and take
        as many lines as their words need."""
        self._wrapped = wrapped
        self.setSortingEnabled(False)
        self.setColumnCount(len(titles))
        self.setHorizontalHeaderLabels(list(titles))
        self.setRowCount(len(rows))
        for number, row in enumerate(rows):
            for column, value in enumerate(row):
                item = _Item(value if isinstance(value, str) else self._context.formats.number(value))
                item.setData(_VALUE, value)
                item.setData(_VALUE + 1, number)
                item.setToolTip(hint(item.text()) if isinstance(value, str) else "")
                self.setItem(number, column, item)
        head = self.horizontalHeader()
        for column in range(len(titles)):
            stretched = column == 0 or wrapped
            mode = QHeaderView.ResizeMode.Stretch if stretched else QHeaderView.ResizeMode.ResizeToContents
            head.setSectionResizeMode(column, mode)
        head.setSortIndicator(-1, Qt.SortOrder.DescendingOrder)
        self.setSortingEnabled(not wrapped)
        self.setTextElideMode(Qt.TextElideMode.ElideNone if wrapped else Qt.TextElideMode.ElideRight)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self._later.start()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._later.start()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._later.start()

    def _fit_rows(self) -> None:
        """Wrapped rows take the height that their words need, once the columns have their widths.

        Qt's own reckoning leaves out the padding of the style, and so a line.
        """
        if not self._wrapped:
            return
        metrics, wrap = QFontMetrics(ui_font(13)), int(Qt.TextFlag.TextWordWrap)
        for row in range(self.rowCount()):
            tallest = 0
            for column in range(self.columnCount()):
                item, width = self.item(row, column), max(40, self.columnWidth(column) - _PADDING)
                words = item.text() if item is not None else ""
                tallest = max(tallest, metrics.boundingRect(QRect(0, 0, width, 10_000), wrap, words).height())
            self.setRowHeight(row, max(_ROW, tallest + _PADDING // 2))

    def _open(self, row: int, column: int) -> None:
        item = self.item(row, column)
        if item is not None:
            self.opened.emit(int(item.data(_VALUE + 1)), column)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self.currentRow() >= 0:
            self._open(self.currentRow(), self.currentColumn())
        else:
            super().keyPressEvent(event)
