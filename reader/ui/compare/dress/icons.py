"""The few line icons of the compare view, drawn as vectors on a grid of 20."""

from __future__ import annotations

from functools import cache

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPainterPath, QPen, QPixmap

Line = tuple[tuple[float, float], ...]

_LINES: dict[str, tuple[Line, ...]] = {
    "fold": (((5, 3), (10, 7), (15, 3)), ((5, 17), (10, 13), (15, 17)), ((3, 10), (17, 10))),
    "down": (((5, 8), (10, 13), (15, 8)),),
    "close": (((5, 5), (15, 15)), ((15, 5), (5, 15))),
    "check": (((4, 10.5), (8, 14.5), (16, 6)),),
    "plus": (((10, 4), (10, 16)), ((4, 10), (16, 10))),
    "up": (((5, 13), (10, 8), (15, 13)),),
    "calendar": (
        ((3, 4), (17, 4), (17, 17), (3, 17), (3, 4)),
        ((3, 8), (17, 8)),
        ((7, 2.5), (7, 5.5)),
        ((13, 2.5), (13, 5.5)),
    ),
    "search": (((13, 13), (17, 17)),),
    "warning": (((10, 3), (18, 17), (2, 17), (10, 3)), ((10, 8), (10, 12))),
    "sort": (((3, 5), (17, 5)), ((3, 10), (12, 10)), ((3, 15), (8, 15))),
    "filter": (((3, 4), (17, 4), (12, 10.5), (12, 16), (8, 14), (8, 10.5), (3, 4)),),
    "spacing": (
        ((9, 4), (17, 4)),
        ((9, 10), (17, 10)),
        ((9, 16), (17, 16)),
        ((4.5, 3.5), (4.5, 16.5)),
        ((2, 6), (4.5, 3.5), (7, 6)),
        ((2, 14), (4.5, 16.5), (7, 14)),
    ),
    "list": (((3, 5), (17, 5)), ((3, 10), (17, 10)), ((3, 15), (11, 15))),
}
_DOTS: dict[str, tuple[tuple[float, float, float], ...]] = {
    "more": ((10, 5, 1.2), (10, 10, 1.2), (10, 15, 1.2)),
    "warning": ((10, 14.5, 0.9),),
}


def draw(painter: QPainter, name: str, rect: QRectF, colour: QColor) -> None:
    """Draws that icon into `rect`; raises KeyError for a name that is not known."""
    scale = rect.width() / 20
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(rect.topLeft())
    painter.scale(scale, scale)
    painter.setPen(
        QPen(colour, 1.5 / max(scale, 0.7), Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin)
    )
    painter.setBrush(Qt.BrushStyle.NoBrush)
    if name == "link":
        _link(painter)
    elif name == "search":
        painter.drawEllipse(QPointF(9, 9), 5.5, 5.5)
    for line in _LINES.get(name, ()):
        path = QPainterPath(QPointF(*line[0]))
        for point in line[1:]:
            path.lineTo(QPointF(*point))
        painter.drawPath(path)
    painter.setBrush(colour)
    painter.setPen(Qt.PenStyle.NoPen)
    for x, y, radius in _DOTS.get(name, ()):
        painter.drawEllipse(QPointF(x, y), radius, radius)
    painter.restore()


def _link(painter: QPainter) -> None:
    for sign in (1, -1):
        path = QPainterPath(QPointF(10 - 2 * sign, 6))
        path.lineTo(10 - 4 * sign, 6)
        path.cubicTo(10 - 9.3 * sign, 6, 10 - 9.3 * sign, 14, 10 - 4 * sign, 14)
        path.lineTo(10 - 2 * sign, 14)
        painter.drawPath(path)
    painter.drawLine(QPointF(7, 10), QPointF(13, 10))


def icon(name: str, colour: QColor, size: int = 18) -> QIcon:
    """That icon for a button, sharp at twice and three times the scale."""
    return _icon(name, colour.rgba(), size)


@cache
def _icon(name: str, rgba: int, size: int) -> QIcon:
    made, colour = QIcon(), QColor.fromRgba(rgba)
    for ratio in (1, 2, 3):
        pixmap = QPixmap(QSize(size * ratio, size * ratio))
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        draw(painter, name, QRectF(0, 0, size * ratio, size * ratio), colour)
        painter.end()
        pixmap.setDevicePixelRatio(ratio)
        made.addPixmap(pixmap)
    return made
