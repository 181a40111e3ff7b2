"""A pair whose columns are not neighbours: how it passes the gaps between them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPen

from reader.ui.compare.index import Place
from reader.ui.look import theme as tokens
from reader.ui.look.theme import Theme

_BADGE = 20.0
_EDGE = 3.0


@dataclass(frozen=True, slots=True)
class FarEnd:
    """An end of the line in one gap: its height, and the sentence that it touches or the outlet that it leads to.

    `extent` are top and bottom of the sentence, None where the line goes on behind a column; `letter` and `words`
    name the outlet there.
    """

    y: float
    extent: tuple[float, float] | None = None
    letter: str = ""
    words: str = ""


@dataclass(frozen=True, slots=True)
class FarTie:
    """What one gap shows of such a pair: the end at its right and the one at its left, and where the pair leads."""

    right: FarEnd
    left: FarEnd
    strong: bool
    place: Place


def spread(ties: Sequence[FarTie]) -> tuple[FarTie, ...]:
    """The same with the badges at each side of the gap apart from each other."""
    rights, lefts = _apart([tie.right for tie in ties]), _apart([tie.left for tie in ties])
    return tuple(replace(tie, right=right, left=left) for tie, right, left in zip(ties, rights, lefts, strict=True))


def _apart(ends: Sequence[FarEnd]) -> list[FarEnd]:
    found, last = list(ends), float("-inf")
    for number in sorted(range(len(ends)), key=lambda number: ends[number].y):
        if ends[number].letter:
            last = max(ends[number].y, last + _BADGE + 2)
            found[number] = replace(ends[number], y=last)
    return found


def draw_far(painter: QPainter, tie: FarTie, width: float, height: float, theme: Theme) -> None:
    """The line of the pair in a gap of that size, with a badge where it leaves to a column farther away."""
    colour = theme.color("accent")
    ends = ((tie.right, width), (tie.left, 0.0))
    points = [QPointF(_line_end(end, edge, width), _clamped(end.y, height)) for end, edge in ends]
    pen = QPen(colour, 1.5)
    if not tie.strong:
        pen.setDashPattern([3.3, 2.7])
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    path = QPainterPath(points[0])
    path.cubicTo(QPointF(width * 0.55, points[0].y()), QPointF(width * 0.45, points[1].y()), points[1])
    painter.drawPath(path)
    for end, edge in ends:
        if end.extent is not None:
            painter.setPen(QPen(colour, 5, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap))
            x = width - _EDGE if edge else _EDGE
            top, bottom = (_clamped(y, height) for y in (end.extent[0] + 5, end.extent[1] - 5))
            painter.drawLine(QPointF(x, top), QPointF(x, bottom))
        elif end.letter:
            _badge(painter, badge_rect(end, width, height, at_right=edge > 0), end.letter, theme)


def badge_rect(end: FarEnd, width: float, height: float, *, at_right: bool) -> QRectF:
    """Where the badge of an end stands in the gap."""
    x = width - _BADGE - 4 if at_right else 4.0
    return QRectF(x, _clamped(end.y, height) - _BADGE / 2, _BADGE, _BADGE)


def _line_end(end: FarEnd, edge: float, width: float) -> float:
    if end.extent is not None:
        return width - _EDGE if edge else _EDGE
    if end.letter:
        return width - _BADGE - 4 if edge else _BADGE + 4
    return edge


def _clamped(y: float, height: float) -> float:
    return max(12.0, min(height - 12, y))


def _badge(painter: QPainter, rect: QRectF, letter: str, theme: Theme) -> None:
    painter.setPen(QPen(theme.color("accent"), 1.5))
    painter.setBrush(theme.color("card"))
    painter.drawRoundedRect(rect, 5, 5)
    painter.setFont(tokens.ui_font(12, bold=True))
    painter.setPen(theme.color("accent"))
    painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, letter)
