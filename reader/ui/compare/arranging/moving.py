"""Moving columns by their heads: the frame around the place where one would come to stand."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, QRect, Qt
from PySide6.QtWidgets import QWidget

from reader.ui.compare.column.column import Column
from reader.ui.compare.dress.metrics import GAP_TWO

if TYPE_CHECKING:
    from reader.ui.compare.pairs.columns_view import ColumnsView


class Mover(QObject):
    """Follows the heads of one view's columns."""

    def __init__(self, view: ColumnsView) -> None:
        super().__init__(view)
        self._view = view
        # Not a child of the splitter, which would make a column of it.
        self._frame = QWidget(view.viewport())
        self._frame.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._frame.hide()

    def wire(self, column: Column) -> None:
        """Follows the head of a column."""
        column.header.dragged.connect(self._on_drag)
        column.header.dropped.connect(partial(self._on_drop, column))

    def target(self, point: QPoint) -> int:
        """The number of the column at a point of the screen."""
        splitter, columns = self._view.splitter, self._view.columns
        place = splitter.mapFromGlobal(point)
        for number, column in enumerate(columns):
            if column.geometry().adjusted(-GAP_TWO // 2, 0, GAP_TWO // 2, 0).contains(QPoint(place.x(), 10)):
                return number
        rtl = splitter.layoutDirection() is Qt.LayoutDirection.RightToLeft
        return len(columns) - 1 if (place.x() < splitter.width() / 2) == rtl else 0

    def _on_drag(self, point: QPoint) -> None:
        column = self._view.columns[self.target(point)]
        self._frame.setStyleSheet(f"background:transparent;border:2px solid {self._view.theme.accent};")
        self._frame.setGeometry(QRect(column.mapTo(self._view.viewport(), QPoint(0, 0)), column.header.size()))
        self._frame.raise_()
        self._frame.show()

    def _on_drop(self, column: Column, point: QPoint) -> None:
        self._frame.hide()
        target = self.target(point)
        if target != column.number:
            self._view.columnMoved.emit(column.number, target)
