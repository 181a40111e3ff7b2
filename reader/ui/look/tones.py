"""The lines under words that show a tone; apart from other shapes, for a start needs none."""

from __future__ import annotations

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QPainter, QPen

from reader.model.marks import Tone
from reader.ui.look.theme import Theme

_TONE = {Tone.HOSTILE: "neg_l", Tone.NEUTRAL: "neu_l", Tone.FAVOURABLE: "pos_l"}


def tone_line(painter: QPainter, theme: Theme, tone: Tone, first: float, last: float, y: float) -> None:
    """The line of a tone under words: solid, dashed or double; `y` is its middle."""
    pen = QPen(theme.color(_TONE[tone]), 3 if tone is Tone.HOSTILE else 1.5)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    if tone is Tone.NEUTRAL:
        pen.setDashPattern([3.5, 2])
    painter.setPen(pen)
    for offset in (-1.5, 1.5) if tone is Tone.FAVOURABLE else (0.0,):
        painter.drawLine(QPointF(last, y + offset), QPointF(first, y + offset))
