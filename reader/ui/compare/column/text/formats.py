"""Character formats that the marks put on the text: colours, the smaller letters of chips, the room of pads.

They are set as layout formats (QTextLayout.setFormats), not as document formats: changing them costs one new layout
and never touches the document itself.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QBrush, QColor, QFont, QFontMetricsF, QTextCharFormat, QTextLayout

from reader.ui.compare.column.text.block import BlockKind
from reader.ui.compare.column.text.display_text import PlacedPad
from reader.ui.compare.column.text.plan import BOXED, LAYERS, PaintSpan, Style
from reader.ui.compare.dress.metrics import Metrics
from reader.ui.compare.layers.layer import Layer
from reader.ui.look import theme as tokens
from reader.ui.look.theme import Theme

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

# A layer, the format while it is on, and the one while it is off.
Part = tuple[Layer, QTextLayout.FormatRange, QTextLayout.FormatRange | None]


class FormatMaker:
    """Makes the layout formats of one text at one size in one theme."""

    def __init__(self, theme: Theme, metrics: Metrics) -> None:
        self._theme = theme
        self._metrics = metrics
        self._formats = {style: self._format(style) for style in _ORDER}
        self._pads: dict[tuple[Style, bool, bool], QTextCharFormat] = {}
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

    def parts(self, spans: Sequence[PaintSpan], pads: Sequence[PlacedPad], block: int) -> list[Part]:
        """The formats of one block that begins at the shown offset `block`, with the layers that they hang on."""
        found: list[Part] = []
        for style in _ORDER:
            found += [
                (
                    LAYERS[style],
                    _range(span.words_start - block, span.words_end - span.words_start, self._formats[style]),
                    None,
                )
                for span in spans
                if span.style is style
            ]
        for pad in pads:
            style = Style(pad.style)
            at = pad.at - block
            shown = _range(at, 1, self._pad(style, opens=pad.opens, shown=True))
            hidden = _range(at, 1, self._pad(style, opens=pad.opens, shown=False))
            found.append((LAYERS[style], shown, hidden))
        return found

    def _pad(self, style: Style, *, opens: bool, shown: bool) -> QTextCharFormat:
        key = (style, opens, shown)
        found = self._pads.get(key)
        if found is None:
            room = _ROOM[style][0 if opens else 1] * self._metrics.unit if shown else 0
            found = self._pads[key] = QTextCharFormat()
            found.setFontLetterSpacingType(QFont.SpacingType.AbsoluteSpacing)
            found.setFontLetterSpacing(room - self._space)
        return found


def chosen(parts: Sequence[Part], on: frozenset[Layer]) -> list[QTextLayout.FormatRange]:
    """The formats for the layers that are on."""
    picked = (shown if layer in on else hidden for layer, shown, hidden in parts)
    return [one for one in picked if one is not None]


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
