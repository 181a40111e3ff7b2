"""The overview stripe beside the rows: where in the whole table the marks stand, and what part of it is in sight."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication

from reader.ui.compare.column.painting.overview import Overview
from reader.ui.compare.column.text.plan import Style
from reader.ui.compare.index import Place
from reader.ui.compare.layers.layer import Layer
from reader.ui.compare.rows.model import RowsModel
from reader.ui.compare.rows.table import RowsTable
from reader.ui.compare.rows.ticks import row_ticks
from reader.ui.look.theme import Theme


class RowsStripe(Overview):
    """Follows the table and scrolls it."""

    def __init__(self, theme: Theme, table: RowsTable, model: RowsModel) -> None:
        super().__init__(theme)
        self._table, self._model = table, model
        table.verticalScrollBar().valueChanged.connect(self.frame)
        self.scrolled.connect(self._scroll_to_share)
        self.wheeled.connect(lambda event: QApplication.sendEvent(table.verticalScrollBar(), event))
        self.tipWanted.connect(self._tip)

    def _height(self) -> int:
        return max(self._table.verticalHeader().length(), 1)

    def _share(self, row: int) -> tuple[float, float]:
        header, whole = self._table.verticalHeader(), self._height()
        top = header.sectionPosition(row)
        return top / whole, (top + header.sectionSize(row)) / whole

    def show_marks(self, styles: dict[Place, set[Style]], layers: frozenset[Layer]) -> None:
        """Draws the marks of the rows as they are listed and as tall as they are."""
        self.set_ticks(row_ticks(self._model.lines, styles, layers, self._share))

    def frame(self, *_: object) -> None:
        """Frames what is in sight."""
        top, whole = self._table.verticalScrollBar().value(), self._height()
        self.set_view(top / whole, (top + self._table.viewport().height()) / whole)

    def _scroll_to_share(self, share: float) -> None:
        place = round(share * self._height() - self._table.viewport().height() / 2)
        self._table.verticalScrollBar().setValue(place)

    def _tip(self, share: float) -> None:
        place = round(share * self._height()) - self._table.verticalScrollBar().value()
        row = self._table.verticalHeader().logicalIndexAt(place)
        if 0 <= row < len(self._model.lines):
            self.tip = str(self._model.index(row, 0).data() or "")
