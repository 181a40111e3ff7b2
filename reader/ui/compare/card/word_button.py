"""A word in the card: whose voice, the word with the line of its tone, how often; a click jumps to it."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QWidget

from reader.model.articles import Span
from reader.model.marks import Tone, Voice
from reader.ui.compare.card.names import Called
from reader.ui.compare.dress.style import draw_ring, is_under
from reader.ui.compare.wording import wording
from reader.ui.language.formats import hint
from reader.ui.look import theme as tokens
from reader.ui.look.theme import Theme

_LINE = {Tone.HOSTILE: "neg_l", Tone.NEUTRAL: "neu_l", Tone.FAVOURABLE: "pos_l"}
_INK = {Tone.HOSTILE: "neg", Tone.NEUTRAL: "ink", Tone.FAVOURABLE: "pos"}
_HEIGHT = 30


class WordButton(QAbstractButton):
    """`jumped` carries the column and the span; a further click goes on to the next place."""

    jumped = Signal(int, object)

    def __init__(self, column: int, called: Called, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.column, self.called, self._theme = column, called, theme
        self._next = 0
        self._font = tokens.reading_font(15)
        self.setText(called.words)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setProperty("ownFocus", True)
        self.clicked.connect(self._jump)
        self.setAccessibleName(
            wording.listed(
                (
                    called.words,
                    wording.tone_name(called.tone),
                    wording.voice_name(called.voice),
                    wording.places_count(len(called.places)),
                )
            )
        )
        self.setToolTip(hint(self.accessibleName()))

    def sizeHint(self) -> QSize:
        word = QFontMetricsF(self._font).horizontalAdvance(self.text())
        return QSize(round(4 + 16 + 5 + word + 5 + 18 + 6), _HEIGHT)

    def _jump(self) -> None:
        places: tuple[Span, ...] = self.called.places
        self.jumped.emit(self.column, places[self._next % len(places)])
        self._next += 1

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme = self._theme
        if is_under(self):
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color("sunk"))
            painter.drawRoundedRect(QRectF(self.rect()), 4, 4)
        right = self.width() - 4.0
        draw_voice(painter, theme, self.called.voice, QRectF(right - 16, 0, 16, 26))
        metrics = QFontMetricsF(self._font)
        width = metrics.horizontalAdvance(self.text())
        word = QRectF(right - 21 - width, 0, width, 26)
        painter.setFont(self._font)
        painter.setPen(theme.color(_INK[self.called.tone]))
        baseline = 18.0
        painter.drawText(QPointF(word.left(), baseline), self.text())
        self._underline(painter, word, baseline + 7)
        painter.setFont(tokens.ui_font(12))
        painter.setPen(theme.color("ink3"))
        painter.drawText(
            QRectF(word.left() - 26, 0, 21, 26),
            Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute,
            f"\u2066×{wording.figure(len(self.called.places))}\u2069",
        )
        if self.hasFocus():
            draw_ring(painter, self, theme, 4)

    def _underline(self, painter: QPainter, word: QRectF, y: float) -> None:
        tone = self.called.tone
        pen = QPen(self._theme.color(_LINE[tone]), 2.5 if tone is Tone.HOSTILE else 1.4)
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        if tone is Tone.NEUTRAL:
            pen.setDashPattern([3.5, 2])
        painter.setPen(pen)
        for offset in (-1, 2) if tone is Tone.FAVOURABLE else (0,):
            painter.drawLine(QPointF(word.right(), y + offset), QPointF(word.left(), y + offset))


def draw_voice(painter: QPainter, theme: Theme, voice: Voice, rect: QRectF) -> None:
    """A square for the outlet's own voice, quotation marks for words inside a quotation or report."""
    if voice is Voice.OUTLET:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color("ink2"))
        painter.drawRoundedRect(QRectF(rect.right() - 9, rect.center().y() - 4.5, 9, 9), 2, 2)
        return
    painter.setFont(tokens.reading_font(13, bold=True))
    painter.setPen(theme.color("ink2"))
    painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, "« »")
