"""The shapes and colours of tags: each tag is told by both."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPen, QPixmap, QPolygonF

from reader.model.sessions import Tag
from reader.ui.look.theme import Theme

_LIGHTER = 135


def colour(tag: Tag | None, theme: Theme) -> QColor:
    """The tag's colour, lighter on a dark ground; the hint colour for a note without tags."""
    if tag is None:
        return theme.color("ink3")
    found = QColor(tag.colour)
    return found.lighter(_LIGHTER) if theme.dark else found


def wash(tag: Tag | None, theme: Theme) -> QColor:
    """The fill behind the words of a note."""
    found = colour(tag, theme)
    found.setAlpha(64 if theme.dark else 34)
    return found


def draw(painter: QPainter, tag: Tag | None, box: QRectF, theme: Theme) -> None:
    """The tag's shape; an empty ring for a note without tags."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if tag is None:
        painter.setPen(QPen(colour(None, theme), 1.5))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawEllipse(box.adjusted(1, 1, -1, -1))
        painter.restore()
        return
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour(tag, theme))
    middle = box.center()
    if tag.shape == "square":
        painter.drawRect(box.adjusted(0.5, 0.5, -0.5, -0.5))
    elif tag.shape == "triangle":
        painter.drawPolygon(QPolygonF([QPointF(middle.x(), box.top()), box.bottomRight(), box.bottomLeft()]))
    elif tag.shape == "diamond":
        right, left = QPointF(box.right(), middle.y()), QPointF(box.left(), middle.y())
        top, bottom = QPointF(middle.x(), box.top()), QPointF(middle.x(), box.bottom())
        painter.drawPolygon(QPolygonF([top, right, bottom, left]))
    else:
        painter.drawEllipse(box)
    painter.restore()


def icon(tag: Tag | None, theme: Theme, size: int = 12) -> QIcon:
    """The tag's shape as an icon for menus and tables."""
    picture = QPixmap(QSize(size * 2, size * 2))
    picture.setDevicePixelRatio(2)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    draw(painter, tag, QRectF(1, 1, size - 2, size - 2), theme)
    painter.end()
    return QIcon(picture)
