"""The two signs of voice with their words, at the foot of the card."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from reader.model.marks import Voice
from reader.ui.compare.card.word_button import draw_voice
from reader.ui.compare.dress.style import turned
from reader.ui.compare.wording import wording
from reader.ui.look import theme as tokens
from reader.ui.look.theme import Theme


class VoiceLegend(QWidget):
    """Painted in one line."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._parts = [(voice, wording.voice_name(voice)) for voice in (Voice.OUTLET, Voice.SPEAKER)]
        self.setAccessibleName(wording.listed(words for _, words in self._parts))

    def sizeHint(self) -> QSize:
        metrics = QFontMetricsF(tokens.ui_font(12))
        return QSize(round(sum(metrics.horizontalAdvance(words) + 36 for _, words in self._parts)), 26)

    def minimumSizeHint(self) -> QSize:
        return QSize(60, 26)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        metrics = QFontMetricsF(tokens.ui_font(12))
        whole, right = QRectF(self.rect()), float(self.width())
        for voice, words in self._parts:
            draw_voice(painter, self._theme, voice, turned(painter, whole, QRectF(right - 16, 0, 16, 26)))
            width = metrics.horizontalAdvance(words) + 1
            painter.setFont(tokens.ui_font(12))
            painter.setPen(self._theme.color("ink3"))
            place = turned(painter, whole, QRectF(right - 21 - width, 0, width, 26))
            painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, words)
            right -= 21 + width + 14
