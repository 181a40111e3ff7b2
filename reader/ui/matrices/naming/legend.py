"""The line over the naming table: the signs of voice and the lines of tone with their words."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from reader.model.marks import Tone, Voice
from reader.ui.compare.card.word_button import draw_voice
from reader.ui.context import Context
from reader.ui.look.theme import ui_font
from reader.ui.matrices.drawing import at, tone_line
from reader.ui.matrices.sentences import say, tone_words, voice_words

_SAMPLE, _GAP = 34.0, 16.0


class NamingLegend(QWidget):
    """Painted in one line; what does not fit at its end is left out, the accessible name has it all."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self._note = say("The tone belongs to the word in the lexicon, not to the outlet")
        voices = [voice_words(voice) for voice in Voice]
        tones = [tone_words(tone) for tone in (Tone.HOSTILE, Tone.NEUTRAL, Tone.FAVOURABLE)]
        self.setAccessibleName("، ".join((*voices, *tones, self._note)))
        self.setToolTip(self.accessibleName())
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        context.themeChanged.connect(self.update)

    def sizeHint(self) -> QSize:
        return QSize(500, 32)

    def minimumSizeHint(self) -> QSize:
        return QSize(120, 32)

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme = self._context.theme
        right = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(ui_font(12))
        metrics, whole, x = QFontMetricsF(ui_font(12)), QRectF(self.rect()), 0.0
        samples: list[tuple[Voice | Tone | None, str]] = [(voice, voice_words(voice)) for voice in Voice]
        samples += [(tone, tone_words(tone)) for tone in (Tone.HOSTILE, Tone.NEUTRAL, Tone.FAVOURABLE)]
        samples.append((None, self._note))
        for sample, words in samples:
            lead = 0.0 if sample is None else 22.0 if isinstance(sample, Voice) else _SAMPLE + 7
            width = metrics.horizontalAdvance(words) + 2
            if x + lead + width > whole.width():
                break
            if isinstance(sample, Voice):
                draw_voice(painter, theme, sample, at(whole, x, 16, right))
            elif isinstance(sample, Tone):
                line = at(whole, x, _SAMPLE, right)
                tone_line(painter, theme, sample, line.left(), line.right(), whole.center().y() + 1)
            painter.setFont(ui_font(12))
            painter.setPen(theme.color("ink3" if sample is None else "ink2"))
            start = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
            painter.drawText(at(whole, x + lead, width, right), start, words)
            x += lead + width + _GAP
        painter.end()
