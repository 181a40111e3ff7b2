"""Character formats that the marks put on the text: colours, the smaller letters of chips, the room of pads.

They are set as layout formats (QTextLayout.setFormats), not as document formats: changing them costs one new layout
and never touches the document itself.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QBrush, QColor, QFont, QFontMetricsF, QTextCharFormat, QTextLayout

from reader.ui import theme as tokens
from reader.ui.theme import Theme

from .block import BlockKind
from .display_text import PlacedPad
from .layer import Layer
from .metrics import Metrics
from .plan import BOXED, PaintSpan, Style

# Room at the two ends of a box, in pixels at 100 %: before the words, after them. The dot of a chip stands before,
# the sign of a differing number behind.
_ROOM = {
    Style.CHIP_ENDORSING: (20, 7),
    Style.CHIP_NEUTRAL: (20, 7),
    Style.CHIP_DISTANCING: (20, 7),
    Style.NUMBER: (6, 22),
}
_COLOURS = {
    Style.HOSTILE: "neg",
    Style.FAVOURABLE: "pos",
    Style.SCARE: "dis",
    Style.NUMBER: "num",
    Style.CHIP_ENDORSING: "end",
    Style.CHIP_NEUTRAL: "ink2",
    Style.CHIP_DISTANCING: "dis",
}
# A later one wins where marks overlap.
_ORDER = (
    Style.HOSTILE,
    Style.FAVOURABLE,
    Style.SCARE,
    Style.NUMBER,
    Style.CHIP_NEUTRAL,
    Style.CHIP_ENDORSING,
    Style.CHIP_DISTANCING,
)
CHIP_SIZE = 13

Painted = Callable[[PaintSpan], bool]


class FormatMaker:
    """Makes the layout formats of one text at one size in one theme."""

    def __init__(self, theme: Theme, metrics: Metrics) -> None:
        self._theme = theme
        self._metrics = metrics
        self._formats = {style: self._format(style) for style in _ORDER}
        self._space = QFontMetricsF(metrics.font()).horizontalAdvance("\u00a0")

    def _format(self, style: Style) -> QTextCharFormat:
        made = QTextCharFormat()
        made.setForeground(QBrush(QColor(getattr(self._theme, _COLOURS[style]))))
        if style in BOXED and style is not Style.NUMBER:
            font = tokens.ui_font(CHIP_SIZE * self._metrics.unit, bold=True)
            made.setFontFamilies(font.families())
            made.setFontPointSize(_points(self._metrics, CHIP_SIZE))
            made.setFontWeight(QFont.Weight.DemiBold)
        return made

    def block_ranges(self, kind: BlockKind, length: int) -> list[QTextLayout.FormatRange]:
        """The format of a whole block that is not plain text."""
        made = QTextCharFormat()
        if kind is BlockKind.HEADING:
            made.setFontWeight(QFont.Weight.Bold)
            made.setForeground(QBrush(QColor(self._theme.ink2)))
        elif kind is BlockKind.FOLD:
            # The line is drawn by the pane, cut to its width; the text is there to be read aloud and copied.
            made.setForeground(QBrush(Qt.GlobalColor.transparent))
            made.setFontPointSize(1)
        elif kind is BlockKind.END:
            made.setFontFamilies(list(tokens.UI_FAMILIES))
            made.setFontPointSize(_points(self._metrics, tokens.UI_SMALL) / self._metrics.unit)
            made.setForeground(QBrush(QColor(self._theme.ink3)))
        else:
            return []
        return [_range(0, length, made)]

    def ranges(
        self, spans: Sequence[PaintSpan], pads: Sequence[PlacedPad], block: int, on: frozenset[Layer]
    ) -> list[QTextLayout.FormatRange]:
        """The formats of one block that begins at the shown offset `block`, for the layers that are on."""
        found: list[QTextLayout.FormatRange] = []
        for style in _ORDER:
            found += [
                _range(span.words_start - block, span.words_end - span.words_start, self._formats[style])
                for span in spans
                if span.style is style and span.layer in on
            ]
        return found + [_range(pad.at - block, 1, self._pad(pad, on)) for pad in pads]

    def _pad(self, pad: PlacedPad, on: frozenset[Layer]) -> QTextCharFormat:
        style = Style(pad.style)
        shown = (Layer.NUMBER if style is Style.NUMBER else Layer.ATTRIBUTION) in on
        room = _ROOM[style][0 if pad.opens else 1] * self._metrics.unit if shown else 0
        made = QTextCharFormat()
        made.setFontLetterSpacingType(QFont.SpacingType.AbsoluteSpacing)
        made.setFontLetterSpacing(room - self._space)
        return made


def _range(start: int, length: int, style: QTextCharFormat) -> QTextLayout.FormatRange:
    made = QTextLayout.FormatRange()
    made.start = start
    made.length = length
    made.format = style
    return made


def _points(metrics: Metrics, pixels: float) -> float:
    font = metrics.font()
    # The reading font knows the ratio of points to pixels of this screen.
    ratio = font.pointSizeF() / metrics.size if font.pointSizeF() > 0 else 0.75
    return pixels * metrics.unit * ratio
