"""Strokes that tables and charts share: hatched sides, placing from the side where a line begins."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPen

from reader.model.marks import Stance, Tone
from reader.ui.look.theme import Theme

INK = {Tone.HOSTILE: "neg", Tone.NEUTRAL: "ink", Tone.FAVOURABLE: "pos"}
CHIP = {
    Stance.ENDORSING: ("end_bg", "end_l", "end"),
    Stance.NEUTRAL: ("mid_bg", "line2", "ink2"),
    Stance.DISTANCING: ("dis_bg", "dis_l", "dis"),
}
SIDES = ("side_a", "side_b", "side_c", "side_other")
_HATCH = {
    "side_a": Qt.BrushStyle.BDiagPattern,
    "side_b": Qt.BrushStyle.FDiagPattern,
    "side_c": Qt.BrushStyle.VerPattern,
    "side_other": Qt.BrushStyle.HorPattern,
}


def at(whole: QRectF, start: float, width: float, *, right: bool) -> QRectF:
    """A part of `whole`, `start` from the side where a line begins; `right` for right-to-left."""
    x = whole.right() - start - width if right else whole.left() + start
    return QRectF(x, whole.top(), width, whole.height())


def side_fill(painter: QPainter, theme: Theme, token: str, where: QRectF, *, direct: bool) -> None:
    """A segment of a side: solid for direct quotation, hatched in the side's own way for reported speech."""
    colour = theme.color(token)
    if direct:
        painter.fillRect(where, colour)
        return
    painter.fillRect(where, theme.color("paper"))
    painter.fillRect(where, QBrush(colour, _HATCH[token]))
    painter.setPen(QPen(colour, 1.5))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRect(where.adjusted(0.75, 0.75, -0.75, -0.75))


def striped(painter: QPainter, theme: Theme, where: QRectF) -> None:
    """The positive part of a diverging bar."""
    painter.fillRect(where, theme.color("pos_bg"))
    painter.setPen(QPen(theme.color("pos_l"), 1.5))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRect(where.adjusted(0.75, 0.75, -0.75, -0.75))
    painter.setPen(QPen(theme.color("pos_l"), 1.2))
    for step in (1 / 3, 2 / 3):
        y = where.top() + where.height() * step
        painter.drawLine(QPointF(where.left(), y), QPointF(where.right(), y))


def on_side(colour: QColor) -> QColor:
    """White or near-black, whichever reads better on the colour."""
    light = 0.2126 * colour.redF() ** 2.2 + 0.7152 * colour.greenF() ** 2.2 + 0.0722 * colour.blueF() ** 2.2
    return QColor("#FFFFFF") if light < 0.25 else QColor("#15120E")


def ring(painter: QPainter, theme: Theme, where: QRectF) -> None:
    """The picked label: accent fill and the ring of focus."""
    painter.setPen(QPen(theme.color("focus"), 2))
    painter.setBrush(theme.color("accent_bg"))
    painter.drawRoundedRect(where.adjusted(1, 1, -1, -1), 5, 5)
