"""Draws the marks: fills and boxes before the text, lines and signs after it. Coordinates come as strips."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import islice

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

from reader.ui.compare.column.text.plan import RINGED, PaintSpan, Style
from reader.ui.compare.dress.metrics import Metrics
from reader.ui.look.shapes import paint_wash
from reader.ui.look.strips import Strip
from reader.ui.look.theme import Theme

_CHIP = {
    Style.CHIP_ENDORSING: ("end_bg", "end_l", "end"),
    Style.CHIP_NEUTRAL: ("mid_bg", "line2", "ink2"),
    Style.CHIP_DISTANCING: ("dis_bg", "dis_l", "dis"),
}
_TONE_FILL = {Style.HOSTILE: "neg_bg", Style.NEUTRAL: "neu_bg", Style.FAVOURABLE: "pos_bg"}
_UNDER_ORDER = (
    Style.QUOTE,
    Style.DIFFERENCE,
    Style.NUMBER,
    Style.SCARE,
    Style.CHIP_NEUTRAL,
    Style.CHIP_ENDORSING,
    Style.CHIP_DISTANCING,
)


@dataclass(frozen=True, slots=True)
class _Line:
    """A line under words: how far below the baseline, colour, width, dashes in widths."""

    below: float
    token: str
    width: float
    dashes: tuple[float, ...] = ()


_LINES = {
    Style.REPAIR: (_Line(6, "obf", 1.2, (1, 2)),),
    Style.HOSTILE: (_Line(10.5, "neg_l", 3),),
    Style.NEUTRAL: (_Line(9.75, "neu_l", 1.5, (3.5, 2)),),
    Style.FAVOURABLE: (_Line(9.75, "pos_l", 1.5), _Line(12.75, "pos_l", 1.5)),
}
# Colour, width and dashes of the hooks around a statement.
_HOOKS = {Style.UNSOURCED: ("ink3", 1.6, [1.2, 1.2]), Style.UNCLOSED: ("dis_l", 1.6, [4.0, 2.0])}


@dataclass(frozen=True, slots=True)
class Placed:
    """A mark with its strips, and those of the pads at its two ends where it has them."""

    span: PaintSpan
    strips: tuple[Strip, ...]
    opening: Strip | None = None
    closing: Strip | None = None


class MarkPainter:
    """Draws with one theme at one size."""

    def __init__(self, theme: Theme, metrics: Metrics) -> None:
        self._theme = theme
        self._metrics = metrics
        self._unit = metrics.unit
        self._colours: dict[str, QColor] = {}

    def _colour(self, token: str) -> QColor:
        found = self._colours.get(token)
        if found is None:
            found = self._colours[token] = self._theme.color(token)
        return found

    def fill(self, painter: QPainter, strips: Sequence[Strip], token: str) -> None:
        """The fill of a sentence, a line high."""
        for strip in strips:
            painter.fillRect(strip.rect(self._metrics.above, self._metrics.below), self._colour(token))

    def under(self, painter: QPainter, placed: Sequence[Placed]) -> None:
        """What lies under the letters, lowest first."""
        for style in _UNDER_ORDER:
            for one in placed:
                if one.span.style is style:
                    self._under_one(painter, one)

    def _under_one(self, painter: QPainter, one: Placed) -> None:
        style, unit = one.span.style, self._unit
        if style is Style.QUOTE:
            for strip in one.strips:
                painter.fillRect(strip.rect(19.5 * unit, 11.5 * unit, 2), self._colour("q_bg"))
        elif style is Style.DIFFERENCE:
            self.washed(painter, one.strips, "diff", "diff_l")
        elif style is Style.NUMBER:
            for strip in one.strips:
                self._box(painter, strip.rect(18 * unit, 10.5 * unit), "num_bg", "num_l", 1.5, Qt.PenStyle.SolidLine)
        elif style is Style.SCARE:
            for strip in one.strips:
                self._box(painter, strip.rect(18.5 * unit, 11 * unit, 2), None, "dis_l", 1, Qt.PenStyle.DotLine)
        else:
            self._chip(painter, one)

    def washed(self, painter: QPainter, strips: Sequence[Strip], fill: str, line: str) -> None:
        """A fill with a base line: a difference or a search hit."""
        unit = self._unit
        for strip in strips:
            paint_wash(painter, strip.rect(19 * unit, 11 * unit, 2), self._colour(fill), self._colour(line), 2 * unit)

    def _box(
        self, painter: QPainter, rect: QRectF, fill: str | None, line: str, width: float, style: Qt.PenStyle
    ) -> None:
        painter.setPen(QPen(self._colour(line), width, style))
        painter.setBrush(self._colour(fill) if fill else Qt.BrushStyle.NoBrush)
        half = width / 2
        painter.drawRoundedRect(rect.adjusted(half, half, -half, -half), 3, 3)

    def _chip(self, painter: QPainter, one: Placed) -> None:
        fill, line, _ = _CHIP[one.span.style]
        pen = QPen(self._colour(line), 1)
        if one.span.style is Style.CHIP_DISTANCING:
            pen.setDashPattern([3, 2])
        for strip in one.strips:
            rect = strip.rect(16 * self._unit, 6 * self._unit, 0)
            painter.setPen(pen)
            painter.setBrush(self._colour(fill))
            radius = min(rect.height(), rect.width()) / 2
            painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)

    def over(self, painter: QPainter, placed: Sequence[Placed]) -> None:
        """What is drawn over the letters: dotted lines, underlines, dots, signs, the corner of the user's own."""
        names = [one for one in placed if one.span.style in _TONE_FILL]
        cut = [_without_inner(one, names, number + 1) for number, one in enumerate(names)]
        for style, lines in _LINES.items():
            strips = [
                strip
                for one in (cut if style in _TONE_FILL else placed)
                if one.span.style is style
                for strip in one.strips
            ]
            for line in lines if strips else ():
                self._draw_lines(painter, strips, line)
        for one in placed:
            self._sign(painter, one)

    def _draw_lines(self, painter: QPainter, strips: Sequence[Strip], line: _Line) -> None:
        pen = QPen(self._colour(line.token), line.width * max(self._unit, 0.9))
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        if line.dashes:
            pen.setDashPattern(line.dashes)
        painter.setPen(pen)
        below = line.below * self._unit
        painter.drawLines([QLineF(one.right, one.baseline + below, one.x, one.baseline + below) for one in strips])

    def _sign(self, painter: QPainter, one: Placed) -> None:
        style = one.span.style
        if style in _HOOKS:
            self._hooks(painter, one)
        elif style in _CHIP and one.opening is not None:
            self._dot(painter, one)
        elif style is Style.NUMBER and one.closing is not None:
            self._unequal(painter, one.closing)
        if (one.span.twofold or style in RINGED) and one.strips:
            self._rings(painter, one.strips[0])
        if one.span.by_user and one.strips:
            self._corner(painter, one.strips[0])

    def _hooks(self, painter: QPainter, one: Placed) -> None:
        """Hooks at both ends: dotted around words without a source, solid and dashed where a mark is missing."""
        if not one.strips:
            return
        token, width, dashes = _HOOKS[one.span.style]
        pen = QPen(self._colour(token), width * self._unit)
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        pen.setDashPattern(dashes)
        painter.setPen(pen)
        first, last = one.strips[0], one.strips[-1]
        draw_hook(painter, QPointF(first.right + 2, first.baseline - 18 * self._unit), -1, self._unit)
        draw_hook(painter, QPointF(last.x - 2, last.baseline + 9 * self._unit), 1, -self._unit)

    def _dot(self, painter: QPainter, one: Placed) -> None:
        opening = one.opening
        if opening is None:
            return
        ink = self._colour(_CHIP[one.span.style][2])
        at_right = one.strips and opening.x + opening.width / 2 >= one.strips[0].x + one.strips[0].width / 2
        inset = 11.5 * self._unit
        x = opening.right - inset if at_right else opening.x + inset
        draw_dot(painter, QPointF(x, opening.baseline - 5 * self._unit), one.span.style, ink, self._unit)

    def _unequal(self, painter: QPainter, pad: Strip) -> None:
        centre = QPointF(pad.x + pad.width / 2, pad.baseline - 4.5 * self._unit)
        draw_unequal(painter, centre, self._colour("num"), self._unit)

    def _rings(self, painter: QPainter, strip: Strip) -> None:
        """Two rings in one another over the beginning of words that the article has in another way elsewhere."""
        draw_rings(
            painter,
            QPointF(strip.right - 5 * self._unit, strip.baseline - 17.5 * self._unit),
            self._colour("dis_l"),
            self._unit,
        )

    def _corner(self, painter: QPainter, strip: Strip) -> None:
        left, top, size = strip.x - 2, strip.baseline - 19 * self._unit, 5 * self._unit
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._colour("accent"))
        painter.drawPolygon(QPolygonF([QPointF(left, top), QPointF(left + size, top), QPointF(left, top + size)]))

    def tone_fill(self, painter: QPainter, one: Placed) -> None:
        """The fill of a hovered or open name."""
        token = _TONE_FILL.get(one.span.style, "accent_bg")
        for strip in one.strips:
            painter.fillRect(strip.rect(18 * self._unit, 13 * self._unit, 2), self._colour(token))

    def ring(self, painter: QPainter, strips: Sequence[Strip]) -> None:
        """The focus ring around a mark or a sentence."""
        painter.setPen(QPen(self._colour("focus"), 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for strip in strips:
            painter.drawRoundedRect(strip.rect(19 * self._unit, 13 * self._unit, 3), 3, 3)


def _without_inner(outer: Placed, names: Sequence[Placed], following: int) -> Placed:
    """A name without the parts under which a name inside it has its own line.

    `names` stand in order of their start, the longer first; what lies inside stands from `following` on.
    """
    inner: list[Strip] = []
    for one in islice(names, following, None):
        if one.span.start >= outer.span.end:
            break
        if one.span.end <= outer.span.end and one.span.end - one.span.start < outer.span.end - outer.span.start:
            inner += one.strips
    if not inner:
        return outer
    pieces: list[Strip] = list(outer.strips)
    for hole in inner:
        pieces = [piece for strip in pieces for piece in _cut(strip, hole)]
    return replace(outer, strips=tuple(pieces))


def _cut(strip: Strip, hole: Strip) -> list[Strip]:
    if strip.baseline != hole.baseline or hole.right <= strip.x or hole.x >= strip.right:
        return [strip]
    pieces = [
        Strip(strip.x, strip.baseline, hole.x - 2 - strip.x),
        Strip(hole.right + 2, strip.baseline, strip.right - hole.right - 2),
    ]
    return [piece for piece in pieces if piece.width > 2]


def draw_dot(painter: QPainter, centre: QPointF, style: Style, ink: QColor, unit: float = 1) -> None:
    """The dot of a verb chip: filled where the verb endorses, hollow where it is neutral, dotted where it distances."""
    if style is Style.CHIP_ENDORSING:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ink)
        painter.drawEllipse(centre, 3.6 * unit, 3.6 * unit)
        return
    pen = QPen(ink, 1.5 * unit)
    radius = 3 * unit
    if style is Style.CHIP_DISTANCING:
        pen = QPen(ink, 2 * unit)
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        # Six dots around the ring: its length over the width of the pen, in twelve equal steps.
        step = 2 * 3.14159 * 3.5 / 2 / 12
        pen.setDashPattern([step, step])
        radius = 3.5 * unit
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawEllipse(centre, radius, radius)


def draw_hook(painter: QPainter, corner: QPointF, along: int, unit: float) -> None:
    """A corner: a stroke down from `corner` (up where `unit` is negative) and a short one along the line."""
    painter.drawLine(corner, QPointF(corner.x(), corner.y() + 16 * unit))
    painter.drawLine(corner, QPointF(corner.x() + along * 9 * abs(unit), corner.y()))


def draw_rings(painter: QPainter, centre: QPointF, ink: QColor, unit: float = 1) -> None:
    """Two rings in one another: one thing said in two ways."""
    painter.setPen(QPen(ink, 1.4 * unit))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for dx in (-2 * unit, 2 * unit):
        painter.drawEllipse(QPointF(centre.x() + dx, centre.y()), 2.9 * unit, 2.9 * unit)


def draw_unequal(painter: QPainter, centre: QPointF, ink: QColor, unit: float = 1) -> None:
    """The sign of a differing value, drawn: the reading font has none."""
    half = 5.5 * unit
    painter.setPen(QPen(ink, 1.6 * unit, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap))
    for dy in (-2 * unit, 2 * unit):
        painter.drawLine(QPointF(centre.x() - half, centre.y() + dy), QPointF(centre.x() + half, centre.y() + dy))
    painter.drawLine(
        QPointF(centre.x() - 2.4 * unit, centre.y() + 5 * unit), QPointF(centre.x() + 2.4 * unit, centre.y() - 5 * unit)
    )
