"""A plain table of words and figures: sorted by a click on its head, each line opens something."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTableView

from reader.ui.context import Context
from reader.ui.language.formats import hint
from reader.ui.look.theme import ui_font

Value = str | int | float
Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
_ROW, _PADDING = 34, 28
_AT_ONCE = 40
_MEASURED = 60
_FIRST = 180
"""Pixels of its words that the first column shows before the table rather scrolls."""


class _Facts(QAbstractTableModel):
    """The rows as they were given, and the order in which they stand."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self._titles: tuple[str, ...] = ()
        self._rows: tuple[tuple[Value, ...], ...] = ()
        self.order: list[int] = []

    def show(self, titles: Sequence[str], rows: Sequence[Sequence[Value]]) -> None:
        self.beginResetModel()
        self._titles, self._rows = tuple(titles), tuple(tuple(row) for row in rows)
        self.order = list(range(len(rows)))
        self.endResetModel()

    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self.order)

    def columnCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._titles)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        across = orientation is Qt.Orientation.Horizontal
        return self._titles[section] if across and role == Qt.ItemDataRole.DisplayRole else None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        value = self._rows[self.order[index.row()]][index.column()]
        if role == Qt.ItemDataRole.DisplayRole:
            return value if isinstance(value, str) else self._context.formats.number(value)
        if role == Qt.ItemDataRole.ToolTipRole and isinstance(value, str):
            return hint(value)
        return None

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """By the values of that column; below 0 as they were given."""

        def key(row: int) -> tuple[bool, float, str]:
            value = self._rows[row][column]
            return (True, 0.0, value) if isinstance(value, str) else (False, float(value), "")

        self.layoutAboutToBeChanged.emit()
        self.order = list(range(len(self._rows)))
        if column >= 0:
            self.order.sort(key=key, reverse=order is Qt.SortOrder.DescendingOrder)
        self.layoutChanged.emit()


class FactsTable(QTableView):
    """`opened` carries the number of the line as it was given, and the column."""

    opened = Signal(int, int)

    def __init__(self, context: Context, name: str, nothing: str = "") -> None:
        super().__init__()
        self._context, self._nothing = context, nothing
        self.facts = _Facts(context)
        self.setModel(self.facts)
        self._wrapped = False
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(0)
        self._later.timeout.connect(self._fit)
        self._fitted = 0
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
        # Of a thousand rows, as many as Qt takes, the widths alone would hold the window for a tenth of a second.
        head.setResizeContentsPrecision(_MEASURED)
        head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        self.clicked.connect(self._open)

    def show_rows(self, titles: Sequence[str], rows: Sequence[Sequence[Value]], *, wrapped: bool = False) -> None:
        """Shows those rows; the first column takes the room that is left. `wrapped` rows keep their order and take
        as many lines as their words need."""
        self._wrapped = wrapped
        self.setSortingEnabled(False)
        self.facts.show(titles, rows)
        head = self.horizontalHeader()
        for column in range(len(titles)):
            stretched = column == 0 or wrapped
            mode = QHeaderView.ResizeMode.Stretch if stretched else QHeaderView.ResizeMode.ResizeToContents
            head.setSectionResizeMode(column, mode)
        head.setSortIndicator(-1, Qt.SortOrder.DescendingOrder)
        self.setSortingEnabled(not wrapped)
        self.setTextElideMode(Qt.TextElideMode.ElideNone if wrapped else Qt.TextElideMode.ElideRight)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.scrollToTop()
        self._fit_again()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Says `nothing` in the middle of a table that was filled and has no line."""
        super().paintEvent(event)
        if self._nothing and self.facts.columnCount() and not self.facts.rowCount():
            painter = QPainter(self.viewport())
            painter.setFont(ui_font(14))
            painter.setPen(self._context.theme.color("ink2"))
            room = self.viewport().rect().adjusted(_PADDING, 0, -_PADDING, 0)
            painter.drawText(room, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap, self._nothing)
            painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_again()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._fit_again()

    def _fit_again(self) -> None:
        self._fitted = 0
        self._later.start()

    def _fit(self) -> None:
        if self._wrapped:
            self._fit_rows()
        elif self.facts.columnCount():
            self._fit_first()

    def _fit_first(self) -> None:
        """Where the figures leave too little room for the words of the first column, the table scrolls."""
        head = self.horizontalHeader()
        left = self.viewport().width() - sum(self.columnWidth(one) for one in range(1, self.facts.columnCount()))
        needed = min(_FIRST, max(self.sizeHintForColumn(0), head.sectionSizeHint(0)))
        head.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch if left >= needed else QHeaderView.ResizeMode.Fixed)
        if left < needed:
            head.resizeSection(0, needed)

    def _fit_rows(self) -> None:
        """Wrapped rows take the height that their words need, once the columns have their widths: some rows a turn,
        for a long table would hold the window.

        Qt's own reckoning leaves out the padding of the style, and so a line.
        """
        metrics, wrap = QFontMetrics(ui_font(13)), int(Qt.TextFlag.TextWordWrap)
        first, self._fitted = self._fitted, min(self._fitted + _AT_ONCE, self.facts.rowCount())
        if self._fitted < self.facts.rowCount():
            self._later.start()
        for row in range(first, self._fitted):
            tallest = 0
            for column in range(self.facts.columnCount()):
                words = str(self.facts.index(row, column).data())
                width = max(40, self.columnWidth(column) - _PADDING)
                tallest = max(tallest, metrics.boundingRect(QRect(0, 0, width, 10_000), wrap, words).height())
            self.setRowHeight(row, max(_ROW, tallest + _PADDING // 2))

    def _open(self, index: QModelIndex) -> None:
        self.opened.emit(self.facts.order[index.row()], index.column())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self.currentIndex().isValid():
            self._open(self.currentIndex())
        else:
            super().keyPressEvent(event)
