"""A name as an outlet printed it, underlined by its tone: solid, dashed or double."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from reader.model.marks import Tone
from reader.ui.context import Context
from reader.ui.language.formats import hint
from reader.ui.look.theme import reading_font
from reader.ui.look.tones import tone_line

_TOKEN = {Tone.HOSTILE: "neg", Tone.NEUTRAL: "neu", Tone.FAVOURABLE: "pos"}


class NamingWord(QWidget):
    """The name; its tone is in the accessible name too."""

    def __init__(self, context: Context, words: str, tone: Tone, tone_words: str) -> None:
        super().__init__()
        self._context = context
        self._words = words
        self._tone = tone
        self.setAccessibleName(f"{words} ({tone_words})")
        self.setToolTip(hint(f"{words} · {tone_words}"))
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        context.themeChanged.connect(self.update)

    def sizeHint(self) -> QSize:
        return QSize(QFontMetrics(reading_font(16)).horizontalAdvance(self._words) + 6, 36)

    def minimumSizeHint(self) -> QSize:
        return QSize(40, 36)

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme = self._context.theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(reading_font(16))
        painter.setPen(theme.color(_TOKEN[self._tone]))
        shown = painter.fontMetrics().elidedText(self._words, Qt.TextElideMode.ElideRight, self.width() - 4)
        painter.drawText(QRectF(0, 0, self.width() - 2, 28), int(Qt.AlignmentFlag.AlignCenter), shown)
        width = painter.fontMetrics().horizontalAdvance(shown)
        x = (self.width() - 2 - width) / 2
        tone_line(painter, theme, self._tone, x, x + width, 31.5)
        painter.end()
