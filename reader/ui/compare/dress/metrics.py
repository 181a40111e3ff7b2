"""Sizes of the reading text at a zoom, in logical pixels."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtGui import QFont

from reader.ui.look import theme as tokens

MIN_ZOOM, MAX_ZOOM, ZOOM_STEP = 80, 200, 10
MIN_COLUMN = 360
MIN_ROW_COLUMN = 300
GAP_TWO, GAP_MANY = 96, 64
STRIPE = 18
# The height of a line by the size of its text. The least is that of the design, at which marks just do not overlap.
LEAST_SPACING, MOST_SPACING = 1.8, 2.6
SPACINGS = (LEAST_SPACING, 2.0, 2.2, 2.4)
_LEAST_LINE = 32  # times the unit


@dataclass(frozen=True, slots=True)
class Metrics:
    """All lengths that grow with the text. `unit` is 1.0 at 100 % in the columns."""

    size: float
    line: float
    unit: float

    @property
    def above(self) -> float:
        """From the baseline up to the top of a fill: fills of two lines meet, whatever the spacing."""
        return 20 * self.unit + self._between / 2

    @property
    def below(self) -> float:
        """From the baseline down to the foot of a fill."""
        return 12 * self.unit + self._between / 2

    @property
    def _between(self) -> float:
        """What the line is higher than its marks."""
        return self.line - _LEAST_LINE * self.unit

    def font(self, *, bold: bool = False) -> QFont:
        """The font of the text."""
        return tokens.reading_font(self.size, bold=bold)


def compare_metrics(zoom: int, spacing: float = LEAST_SPACING) -> Metrics:
    """The columns' text at `zoom` percent, lines as high as its size times `spacing`."""
    size, line = tokens.COMPARE_TEXT
    factor = zoom / 100
    return Metrics(size * factor, _line(size * factor, line * factor, spacing), factor)


def row_metrics(zoom: int, spacing: float = LEAST_SPACING) -> Metrics:
    """The text in the cells of the rows at `zoom` percent, lines as high as its size times `spacing`."""
    size, line = tokens.ROWS_TEXT
    factor = zoom / 100
    return Metrics(size * factor, _line(size * factor, line * factor, spacing), factor * size / tokens.COMPARE_TEXT[0])


def _line(size: float, least: float, spacing: float) -> int:
    return round(max(least, size * spacing))
