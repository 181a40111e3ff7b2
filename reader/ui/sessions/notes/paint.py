"""Notes on the words of a column: a wash and a line in the colour of the tag, and the note's number at the end."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from reader.library.sessions.notes import PlacedNote
from reader.model.articles import Span
from reader.ui.compare.column.column import Column
from reader.ui.compare.column.pane import TextPane
from reader.ui.compare.pairs.columns_view import ColumnsView
from reader.ui.look.strips import Strip
from reader.ui.look.theme import Theme, ui_font
from reader.ui.sessions.notes import shapes

_ABOVE, _BELOW = 20, 9
_CHIP = 13


class NotePainter:
    """Paints the notes of all columns; `current` is the id of the note that has a ring."""

    def __init__(self, columns: ColumnsView) -> None:
        self._columns = columns
        self._notes: tuple[PlacedNote, ...] = ()
        self._shown: dict[int, tuple[object, dict[str, tuple[int, int]]]] = {}
        self.current = ""

    def rewrite(self, one: PlacedNote) -> None:
        """Takes the note with other words; it stands where it stood."""
        self._notes = tuple(one if one.note.id == other.note.id else other for other in self._notes)

    def show(self, notes: Sequence[PlacedNote], current: str) -> None:
        """Shows these notes."""
        if tuple(notes) != self._notes:
            self._shown.clear()
        self._notes, self.current = tuple(notes), current
        for column in self._columns.columns:
            column.pane.under = self._under
            column.pane.over = self._over
            column.pane.viewport().update()

    def strips(self, column: Column, span: Span) -> tuple[Strip, ...]:
        """Where words of the article are shown; empty in the headline and in folded runs."""
        shown = column.shown_range(span) if span.start >= column.header.article.body_start else None
        return column.pane.surface.strips(*shown) if shown is not None else ()

    def note_at(self, column: Column, point: QPoint) -> str:
        """The id of the note under a point of the column's viewport, or ""."""
        number = self._columns.columns.index(column)
        y = point.y() + column.pane.verticalScrollBar().value()
        for one, span in self._on(number):
            for strip in self.strips(column, span):
                if strip.rect(_ABOVE, _BELOW).contains(QPointF(point.x(), y)):
                    return one.note.id
        return ""

    def shown(self, number: int) -> Mapping[str, tuple[int, int]]:
        """Where the notes of a column are shown, by id; worked out once for each text that it shows."""
        column = self._columns.columns[number]
        content = column.pane.surface.content
        kept = self._shown.get(number)
        if kept is None or kept[0] is not content:
            found: dict[str, tuple[int, int]] = {}
            for one, span in self._on(number):
                place = column.shown_range(span) if span.start >= column.header.article.body_start else None
                if place is not None:
                    found.setdefault(one.note.id, place)
            kept = self._shown[number] = (content, found)
        return kept[1]

    def _on(self, number: int) -> list[tuple[PlacedNote, Span]]:
        return [(one, spot.span) for one in self._notes for spot in one.spots if spot.column == number]

    def _in_sight(self, pane: TextPane, numbers: range) -> list[tuple[PlacedNote, tuple[Strip, ...]]]:
        number = next((at for at, one in enumerate(self._columns.columns) if one.pane is pane), None)
        if number is None or not numbers:
            return []
        blocks = pane.surface.blocks
        first, last = blocks[numbers[0]].start, blocks[numbers[-1]].start + blocks[numbers[-1]].length
        places = self.shown(number)
        found = []
        for one in self._notes:
            place = places.get(one.note.id)
            if place is not None and place[1] > first and place[0] <= last:
                found.append((one, pane.surface.strips(*place)))
        return found

    def _under(self, painter: QPainter, pane: TextPane, numbers: range) -> None:
        for one, strips in self._in_sight(pane, numbers):
            tag = one.tags[0] if one.tags else None
            for strip in strips:
                painter.fillRect(
                    strip.rect(_ABOVE * pane.metrics.unit, _BELOW * pane.metrics.unit), shapes.wash(tag, pane.theme)
                )

    def _over(self, painter: QPainter, pane: TextPane, numbers: range) -> None:
        for one, strips in self._in_sight(pane, numbers):
            if not strips:
                continue
            tag = one.tags[0] if one.tags else None
            painter.setPen(QPen(shapes.colour(tag, pane.theme), 2))
            below = _BELOW * pane.metrics.unit
            for strip in strips:
                y = strip.baseline + below
                painter.drawLine(QPointF(strip.x, y), QPointF(strip.right, y))
            if one.note.id == self.current:
                _ring(painter, pane, strips)
            rtl = pane.surface.content is None or pane.surface.content.rtl
            number(painter, pane.theme, one, strips[-1], above=_ABOVE * pane.metrics.unit, rtl=rtl)


def _ring(painter: QPainter, pane: TextPane, strips: Sequence[Strip]) -> None:
    painter.setPen(QPen(pane.theme.color("focus"), 2))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for strip in strips:
        painter.drawRoundedRect(strip.rect(_ABOVE * pane.metrics.unit + 1, _BELOW * pane.metrics.unit + 1, 2), 3, 3)


def number(painter: QPainter, theme: Theme, one: PlacedNote, last: Strip, *, above: float, rtl: bool) -> None:
    """The number in a box that stands in the space between the lines, at the end of the words."""
    words = str(one.number)
    width = max(_CHIP, 7 * len(words) + 6)
    end = last.x if rtl else last.right
    box = QRectF(end - width / 2, last.baseline - above - 6, width, _CHIP)
    painter.setPen(QPen(shapes.colour(one.tags[0] if one.tags else None, theme), 1))
    painter.setBrush(theme.color("paper"))
    painter.drawRoundedRect(box, 3, 3)
    painter.setFont(ui_font(10, bold=True))
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, words)
