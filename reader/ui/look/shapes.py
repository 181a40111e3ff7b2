"""Shapes that widgets and lists draw alike: boxes, frames of cards, letters of outlets."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem

from reader.ui.look.theme import Theme, ui_font

_BADGE = 20


def paint_box(painter: QPainter, theme: Theme, where: QRectF, fill: str, line: str, radius: float) -> None:
    """A box with round corners; `fill` and `line` are tokens of the theme, the line is a pixel wide."""
    painter.setPen(QPen(theme.color(line), 1))
    painter.setBrush(theme.color(fill))
    painter.drawRoundedRect(where.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)


def paint_wash(painter: QPainter, where: QRectF, fill: QColor, line: QColor, width: float) -> None:
    """The fill behind words, with a base line of that width at its foot."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(fill)
    painter.drawRoundedRect(where, 2, 2)
    painter.fillRect(QRectF(where.left(), where.bottom() - width, where.width(), width), line)


def paint_card(painter: QPainter, theme: Theme, option: QStyleOptionViewItem, where: QRect, *, right: bool) -> None:
    """The frame of a card in a list, a bar at its start where it is chosen; `right` where lines start at the right."""
    selected = bool(option.state & QStyle.StateFlag.State_Selected)
    hover = bool(option.state & QStyle.StateFlag.State_MouseOver)
    edge = theme.color("accent" if selected else "line2" if hover else "line")
    painter.setPen(QPen(edge, 1.5 if selected else 1))
    painter.setBrush(theme.color("card" if selected else "paper"))
    painter.drawRoundedRect(QRectF(where).adjusted(0.75, 0.75, -0.75, -0.75), 8, 8)
    if selected:
        x = where.right() - 3 if right else where.left()
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color("accent"))
        painter.drawRoundedRect(QRectF(x, where.top() + 10, 4, where.height() - 20), 2, 2)
    paint_focus(painter, theme, option, where.adjusted(3, 3, -3, -3))


def paint_focus(painter: QPainter, theme: Theme, option: QStyleOptionViewItem, where: QRect) -> None:
    """The ring around a line of a list that has the keyboard."""
    if option.state & QStyle.StateFlag.State_HasFocus:
        painter.setPen(QPen(theme.color("focus"), 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(QRectF(where).adjusted(1, 1, -1, -1), 6, 6)


def paint_badge(painter: QPainter, theme: Theme, text: str, where: QRect, *, right: bool) -> int:
    """A filled box with a word or a number at the end of the line `where`; how wide it is, in pixels.

    `right` where lines start at the right.
    """
    font = ui_font(11.5, bold=True)
    width = QFontMetrics(font).horizontalAdvance(text) + 16
    x = where.left() if right else where.right() - width + 1
    box = QRectF(x, where.top() + (where.height() - _BADGE) // 2, width, _BADGE)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.color("accent"))
    painter.drawRoundedRect(box, 4, 4)
    painter.setPen(theme.color("on_accent"))
    painter.setFont(font)
    painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter), text)
    return width


def paint_avatar(painter: QPainter, theme: Theme, where: QRect, name: str | None) -> None:
    """The square with the letter of the outlet of that name; a question mark in a dashed one where there is none."""
    pen = QPen(theme.color("line" if name else "line2"), 1)
    if not name:
        pen.setStyle(Qt.PenStyle.DashLine)
    painter.setPen(pen)
    painter.setBrush(theme.color("sunk"))
    painter.drawRoundedRect(QRectF(where).adjusted(0.5, 0.5, -0.5, -0.5), 5, 5)
    painter.setPen(theme.color("ink2"))
    painter.setFont(ui_font(14, bold=True))
    right = painter.layoutDirection() is Qt.LayoutDirection.RightToLeft
    painter.drawText(where, Qt.AlignmentFlag.AlignCenter, first_letter(name) if name else "؟" if right else "?")


def first_letter(name: str) -> str:
    """The letter that stands for an outlet: the first after the Arabic article."""
    bare = name[2:] if name.startswith("ال") and len(name) > 3 else name
    return bare[:1].upper()
