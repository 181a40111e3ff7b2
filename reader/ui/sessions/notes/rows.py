"""Notes in the cells of the aligned rows: a wash, a line and the note's number, as in the columns."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QPoint, QPointF, QRect, Qt
from PySide6.QtGui import QHelpEvent, QPainter, QPen
from PySide6.QtWidgets import QAbstractItemView, QStyleOptionViewItem, QToolTip

from reader.library.sessions.notes import PlacedNote
from reader.model.articles import Span
from reader.ui.compare.rows.cell import CellText
from reader.ui.compare.rows.delegate import PAD_X, PAD_Y, RowsDelegate
from reader.ui.compare.rows.model import AnyIndex
from reader.ui.compare.rows.view import RowsView
from reader.ui.look.strips import Strip
from reader.ui.sessions.notes import shapes
from reader.ui.sessions.notes.paint import number

_BETWEEN = 6
_ABOVE, _BELOW = 20, 9


class NotedRows(RowsDelegate):
    """Paints the rows with the notes that `show` was given."""

    def __init__(self, view: RowsView) -> None:
        super().__init__(view)
        self._rows = view
        self._notes: dict[int, list[tuple[PlacedNote, Span]]] = {}
        self._current = ""

    def show(self, notes: Sequence[PlacedNote], current: str) -> None:
        """Shows these notes; `current` is the id of the one with a ring."""
        self._current = current
        self._notes = {}
        for one in notes:
            for spot in one.spots:
                self._notes.setdefault(spot.column, []).append((one, spot.span))
        self._rows.table.viewport().update()

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        super().paint(painter, option, index)
        if index.column() == 0:
            return
        painter.save()
        painter.setClipRect(option.rect)
        theme, unit = self._rows.theme, self._rows.metrics.unit
        rtl = self._rows.layoutDirection() is Qt.LayoutDirection.RightToLeft
        for one, strips in self._in_cell(index, option.rect):
            tag = one.tags[0] if one.tags else None
            for strip in strips:
                painter.fillRect(strip.rect(_ABOVE * unit, _BELOW * unit), shapes.wash(tag, theme))
                painter.setPen(QPen(shapes.colour(tag, theme), 2))
                y = strip.baseline + _BELOW * unit
                painter.drawLine(QPointF(strip.x, y), QPointF(strip.right, y))
                if one.note.id == self._current:
                    painter.setPen(QPen(theme.color("focus"), 2))
                    painter.setBrush(Qt.BrushStyle.NoBrush)
                    painter.drawRoundedRect(strip.rect(_ABOVE * unit + 1, _BELOW * unit + 1, 2), 3, 3)
            number(painter, theme, one, strips[-1], above=_ABOVE * unit, rtl=rtl)
        painter.restore()

    def note_at(self, point: QPoint) -> PlacedNote | None:
        """The note under a point of the table's viewport."""
        table = self._rows.table
        index = table.indexAt(point)
        if not index.isValid() or index.column() == 0:
            return None
        unit = self._rows.metrics.unit
        for one, strips in self._in_cell(index, table.visualRect(index)):
            if any(strip.rect(_ABOVE * unit, _BELOW * unit).contains(QPointF(point)) for strip in strips):
                return one
        return None

    def _in_cell(self, index: AnyIndex, rect: QRect) -> Iterator[tuple[PlacedNote, list[Strip]]]:
        notes = self._notes.get(index.column() - 1)
        if not notes:
            return
        for text, left, top in self._texts(index, rect):
            for one, span in notes:
                strips = [Strip(at.x + left, at.baseline + top, at.width) for at in text.strips_of(span)]
                if strips:
                    yield one, strips

    def _texts(self, index: AnyIndex, rect: QRect) -> Iterator[tuple[CellText, float, float]]:
        y = float(rect.top() + PAD_Y)
        for text in self._rows.cell(index.row(), index.column() - 1):
            text.lay_out(rect.width() - 2 * PAD_X)
            yield text, float(rect.left() + PAD_X), y
            y += text.height + _BETWEEN

    def helpEvent(
        self, event: QHelpEvent, view: QAbstractItemView, option: QStyleOptionViewItem, index: AnyIndex
    ) -> bool:
        one = self.note_at(event.pos())
        if one is not None and one.note.body:
            QToolTip.showText(event.globalPos(), one.note.body, view.viewport())
            return True
        return super().helpEvent(event, view, option, index)
