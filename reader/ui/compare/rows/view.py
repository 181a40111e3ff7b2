"""Rows mode: one statement a row, one outlet a column, with order and filter."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QPoint, QTimer, Signal
from PySide6.QtGui import QHideEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from reader.model.articles import Span
from reader.text.language import runs_right_to_left
from reader.ui.compare.column.text.formats import FormatMaker
from reader.ui.compare.column.text.plan import PaintSpan, Raw, Style, make_plan
from reader.ui.compare.dress.metrics import MIN_ROW_COLUMN, Metrics
from reader.ui.compare.index import ComparisonIndex, Place
from reader.ui.compare.layers.layer import Layer
from reader.ui.compare.needed import needed
from reader.ui.compare.rows.cell import CellText
from reader.ui.compare.rows.delegate import PAD_X, PAD_Y, RowsDelegate
from reader.ui.compare.rows.head import RowsHead
from reader.ui.compare.rows.heights import RowHeights
from reader.ui.compare.rows.model import RowsModel
from reader.ui.compare.rows.order import Line, RowFilter, lines
from reader.ui.compare.rows.stripe import RowsStripe
from reader.ui.compare.rows.table import RowsTable
from reader.ui.compare.rows.ticks import styles_of
from reader.ui.compare.wording import wording
from reader.ui.compare.wording.wording import Names, translate
from reader.ui.look.theme import Theme

_LABEL_WIDTH = 148
_MIN_HEIGHT = 86
_TURN = 40  # milliseconds between two heads made ahead


class RowsView(QWidget):
    """`placeChosen` carries the Place of a cell that the reader went to."""

    placeChosen = Signal(object)
    columnRemoved = Signal(int)
    columnMoved = Signal(int, int)
    menuWanted = Signal(object, QPoint)
    filtered = Signal()

    def __init__(self, theme: Theme, metrics: Metrics, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme, self.metrics = theme, metrics
        self.layers = frozenset(Layer)
        self.order, self.filter = 0, RowFilter.ALL
        self.as_printed = False
        self.current: Place | None = None
        self.hits: tuple[tuple[int, Span], ...] = ()
        self._index: ComparisonIndex | None = None
        self._names: Names = wording.plain_name
        self._raws: list[tuple[Raw, ...]] = []
        self._cells: dict[tuple[int, int], list[CellText]] = {}
        self._shown: dict[int, frozenset[int]] = {}
        self._quiet = self._stale = False
        self.model = RowsModel(self)
        self.head = RowsHead(theme)
        self.table = RowsTable(self.model)
        self.overview = RowsStripe(theme, self.table, self.model)
        self._styles: dict[Place, set[Style]] = {}
        self._listen()
        self._lay_out()
        self._heights = RowHeights(self.table, self.row_height)
        self._heights.stepped.connect(self._on_heights)
        self.table.set_theme(theme)

    def _lay_out(self) -> None:
        column = QVBoxLayout()
        column.setSpacing(0)
        column.addWidget(self.head)
        column.addWidget(self.table, 1)
        whole = QHBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(column, 1)
        whole.addWidget(self.overview)
        self.head.columnRemoved.connect(self.columnRemoved)
        self.head.columnMoved.connect(self.columnMoved)

    def _listen(self) -> None:
        table = self.table
        table.setItemDelegate(RowsDelegate(self))
        table.customContextMenuRequested.connect(self._on_menu)
        table.selectionModel().currentChanged.connect(self._on_current)
        table.horizontalScrollBar().valueChanged.connect(self._place_head)

    # --- content -------------------------------------------------------------------------------------------------

    @property
    def lines(self) -> tuple[Line, ...]:
        """The rows as listed; the headlines are in the head."""
        self.fill()
        return self.model.lines

    def show_index(self, index: ComparisonIndex, names: Names, *, keep: bool = False) -> None:
        """Takes a comparison; `keep` keeps the chosen row and the place. The rows are made when they are looked at."""
        self._index, self._names, self._stale = index, names, True
        if not keep:
            self.current, self.order = None, 0
        if self.isVisible():
            self.fill()

    def expect(self, count: int) -> None:
        """Makes the heads of so many columns ahead, one in each turn of the window."""
        for turn in range(count):
            QTimer.singleShot(turn * _TURN, self, partial(self.head.expect, count))

    def fill(self) -> None:
        """Makes the rows of the comparison taken last, if that is still to be done."""
        index = self._index
        if index is None or not self._stale:
            return
        self._stale = False
        self._raws = [index.raws(column) for column in range(len(index.documents))]
        self._styles = styles_of(index, self._raws)
        self.head.show_index(index, self._names, self._raws, printed=self.as_printed)
        self._list()

    def _list(self) -> None:
        if self._index is None:
            return
        place = self.table.verticalScrollBar().value()
        kept = self.current
        self._quiet = True
        all_lines = lines(self._index, order=self.order, chosen=self.filter)
        self.model.show_lines(self._index, tuple(line for line in all_lines if not line.headlines))
        self._quiet = False
        whole = sum(not line.headlines for line in lines(self._index))
        self.head.count_words = translate("Compare", "{shown} of {rows}").format(
            shown=len(self.model.lines), rows=wording.rows_count(whole)
        )
        self.table.nothing.setVisible(not self.model.lines)
        self._forget()
        self._fit(place)
        self.table.verticalScrollBar().setValue(place)
        if kept is not None:
            self.choose(kept, tell=False)

    def _forget(self) -> None:
        self._cells, self._shown = {}, {}

    def cell(self, row: int, column: int) -> list[CellText]:
        """The laid out sentences of a cell; none where the outlet does not tell it."""
        found = self._cells.get((row, column))
        if found is None:
            found = self._cells[row, column] = self._make_cell(row, column)
        return found

    def _make_cell(self, row: int, column: int) -> list[CellText]:
        document = needed(self._index).documents[column]
        maker = FormatMaker(self.theme, self.metrics)
        rtl = runs_right_to_left(document.article)
        return [
            CellText(
                make_plan(document, document.units[unit].span, self._raws[column], as_printed=self.as_printed),
                self.metrics,
                maker,
                self.layers,
                rtl=rtl,
            )
            for unit in self.model.lines[row].row.cells[column]
        ]

    def shows(self, row: int) -> Callable[[PaintSpan], bool]:
        """Which marks are painted in a row: all layers that are on, and the differences inside the row."""
        inside = self._shown.get(row)
        if inside is None:
            cells = self.model.lines[row].row.cells
            places = frozenset(Place(column, unit) for column, cell in enumerate(cells) for unit in cell)
            inside = self._shown[row] = needed(self._index).differences_of(places)
        allowed, layers, printed = inside, self.layers, self.as_printed

        def shown(span: PaintSpan) -> bool:
            if span.layer is None:
                return not printed
            if span.style is Style.DIFFERENCE and span.difference not in allowed:
                return False
            return span.layer in layers

        return shown

    # --- geometry ------------------------------------------------------------------------------------------------

    def row_height(self, row: int) -> int:
        """The height at which nothing of a row is cut."""
        width = self.table.columnWidth(1) - 2 * PAD_X
        tallest = 0.0
        for column in range(len(self.model.lines[row].row.cells)):
            texts = self.cell(row, column)
            tallest = max(tallest, sum(text.lay_out(width) + 6 for text in texts) - 6 if texts else 0)
        return max(_MIN_HEIGHT, round(tallest) + 2 * PAD_Y + 4)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit(self.table.verticalScrollBar().value())

    def _fit(self, place: int = 0) -> None:
        """Gives columns and rows their room: what is in sight at `place` pixels first."""
        count = self.model.columnCount() - 1
        if count < 1 or not self.isVisible():
            return
        room = self.table.viewport().width() - _LABEL_WIDTH
        width = max(MIN_ROW_COLUMN, room // count)
        self.table.setColumnWidth(0, _LABEL_WIDTH)
        for column in range(count):
            self.table.setColumnWidth(column + 1, width)
        if room - width * count > 0:
            self.table.setColumnWidth(count, room - width * (count - 1))
        self._heights.begin(place + self.table.viewport().height())
        self._place_head()

    def _on_heights(self) -> None:
        if self._heights.done:
            self.overview.show_marks(self._styles, self.layers)
        self.overview.frame()

    def _place_head(self, *_: object) -> None:
        count = self.model.columnCount() - 1
        table = self.table
        spots = [(table.columnViewportPosition(column), table.columnWidth(column)) for column in range(count + 1)]
        offset = table.viewport().mapTo(self, QPoint(0, 0)).x() - self.head.x()
        spots = [(left + offset, width) for left, width in spots]
        if spots:
            self.head.place(spots[0], spots[1:])

    # --- choosing ------------------------------------------------------------------------------------------------

    def active_row(self) -> int:
        """The row of the chosen place, -1 for none."""
        self.fill()
        row = self.model.row_of(self.current) if self.current is not None else None
        return -1 if row is None else row

    def choose(self, place: Place, *, tell: bool = True) -> None:
        """Chooses the row of a unit and brings it into sight."""
        self.fill()
        row = self.model.row_of(place)
        self.current = place
        if row is None:
            return
        self._quiet = not tell
        index = self.model.index(row, place.column + 1)
        self.table.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        self._quiet = False
        self._heights.bring(row)
        self.table.viewport().update()

    def remember(self, place: Place | None) -> None:
        """Takes a place that was chosen elsewhere, without moving."""
        self.current = place
        self.table.viewport().update()

    def show_place(self, place: Place) -> None:
        """Brings the row of a unit into sight without choosing it."""
        self.fill()
        row = self.model.row_of(place)
        if row is not None:
            self._heights.bring(row)

    def _on_current(self, now: QModelIndex, _before: QModelIndex) -> None:
        if self._quiet or not now.isValid():
            return
        cells = self.model.lines[now.row()].row.cells
        column = max(now.column() - 1, 0)
        if not cells[column]:
            column = next((number for number, cell in enumerate(cells) if cell), column)
        if cells[column]:
            self.current = Place(column, cells[column][0])
            self.placeChosen.emit(self.current)
        self.table.viewport().update()

    def _on_menu(self, point: QPoint) -> None:
        index = self.table.indexAt(point)
        if not index.isValid() or index.column() == 0:
            return
        cell = self.model.lines[index.row()].row.cells[index.column() - 1]
        if cell:
            self.menuWanted.emit(Place(index.column() - 1, cell[0]), self.table.viewport().mapToGlobal(point))

    # --- settings ------------------------------------------------------------------------------------------------

    def set_order(self, column: int) -> None:
        """Orders the rows by that column's text, -1 by how many tell them."""
        self.order = column
        self._list()

    def set_filter(self, chosen: RowFilter) -> None:
        """Lists only the rows that pass."""
        self.filter = chosen
        self._list()
        self.filtered.emit()

    def set_layers(self, layers: frozenset[Layer]) -> None:
        """Turns layers on and off."""
        self.layers = layers
        self.head.set_layers(layers)
        self._relay()

    def set_metrics(self, metrics: Metrics) -> None:
        """Changes the size of the text."""
        self.metrics = metrics
        self._relay()

    def set_as_printed(self, *, as_printed: bool) -> None:
        """Shows obfuscated words as they were printed, or rejoined."""
        self.as_printed = as_printed
        if self._index is not None:
            self.show_index(self._index, self._names, keep=True)

    def _relay(self) -> None:
        self._forget()
        if self.isVisible():
            self._fit(self.table.verticalScrollBar().value())
        self.table.viewport().update()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:
            self.fill()
        else:
            self._fit(self.table.verticalScrollBar().value())

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._heights.stop()

    def set_theme(self, theme: Theme) -> None:
        """Changes the colours."""
        self.theme = theme
        self.table.set_theme(theme)
        self.head.set_theme(theme)
        self.overview.set_theme(theme)
        self._relay()

    def set_hits(self, hits: Sequence[tuple[int, Span]], _current: tuple[int, Span] | None) -> None:
        """The places that the search found."""
        self.hits = tuple(hits)
        self.table.viewport().update()
