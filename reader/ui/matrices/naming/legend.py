"""The line over the naming table: the signs of voice and the lines of tone with their words."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from reader.model.marks import Tone, Voice
from reader.ui.compare.card.word_button import draw_voice
from reader.ui.context import Context
from reader.ui.look.theme import ui_font
from reader.ui.look.tones import tone_line
from reader.ui.matrices.drawing import at
from reader.ui.matrices.naming.heads import voice_names
from reader.ui.matrices.sentences import say, tone_words, voice_words

_GAP = 16.0
_TONES = (Tone.HOSTILE, Tone.NEUTRAL, Tone.FAVOURABLE)
_Sample = tuple[Voice | Tone | None, str, float, float]
_Words = tuple[Callable[[], list[str]], float]
"""What the voices are called, and the length of a tone's line."""
_LONG: _Words = (lambda: [voice_words(voice) for voice in Voice], 34.0)
_SHORT: _Words = (voice_names, 22.0)


class NamingLegend(QWidget):
    """Painted in one line; what does not fit at its end is left out, the accessible name has it all."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self._note = say("The tone belongs to the word in the lexicon, not to the outlet")
        voices = [voice_words(voice) for voice in Voice]
        tones = [tone_words(tone) for tone in _TONES]
        self.setAccessibleName(context.formats.listed((*voices, *tones, self._note)))
        self.setToolTip(self.accessibleName())
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        context.themeChanged.connect(self.update)

    def sizeHint(self) -> QSize:
        return QSize(500, 32)

    def minimumSizeHint(self) -> QSize:
        return QSize(120, 32)

    def least(self) -> float:
        """The width in which all signs fit with their shorter words."""
        return _needed(self._samples(_SHORT))

    def _samples(self, words: _Words) -> list[_Sample]:
        """What is drawn, with the width of its sign and of its words."""
        metrics = QFontMetricsF(ui_font(12))
        voices, line = words
        signs: list[tuple[Voice | Tone | None, str, float]] = [
            *((voice, name, 22.0) for voice, name in zip(Voice, voices(), strict=True)),
            *((tone, tone_words(tone), line + 7) for tone in _TONES),
            (None, self._note, 0.0),
        ]
        return [(sign, name, lead, metrics.horizontalAdvance(name) + 2) for sign, name, lead in signs]

    def _fitting(self, room: float) -> list[_Sample]:
        whole = self._samples(_LONG)
        return whole if _needed(whole) <= room else self._samples(_SHORT)

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme = self._context.theme
        right = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        whole, x = QRectF(self.rect()), 0.0
        for sample, words, lead, width in self._fitting(whole.width()):
            if x + lead + width > whole.width():
                break
            if isinstance(sample, Voice):
                draw_voice(painter, theme, sample, at(whole, x, 16, right=right))
            elif isinstance(sample, Tone):
                line = at(whole, x, lead - 7, right=right)
                tone_line(painter, theme, sample, line.left(), line.right(), whole.center().y() + 1)
            painter.setFont(ui_font(12))
            painter.setPen(theme.color("ink3" if sample is None else "ink2"))
            start = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
            painter.drawText(at(whole, x + lead, width, right=right), start, words)
            x += lead + width + _GAP
        painter.end()


def _needed(samples: list[_Sample]) -> float:
    """The width of all signs; the note behind them may be left out."""
    return sum(lead + width + _GAP for _, _, lead, width in samples[:-1]) - _GAP
