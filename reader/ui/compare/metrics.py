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


@dataclass(frozen=True, slots=True)
class Metrics:
    """All lengths that grow with the text. `unit` is 1.0 at 100 % in the columns."""

    size: float
    line: float
    unit: float

    @property
    def above(self) -> float:
        """From the baseline up to the top of a fill."""
        return 20 * self.unit

    @property
    def below(self) -> float:
        """From the baseline down to the foot of a fill."""
        return 12 * self.unit

    def font(self, *, bold: bool = False) -> QFont:
        """The font of the text."""
        return tokens.reading_font(self.size, bold=bold)


def compare_metrics(zoom: int) -> Metrics:
    """The columns' text at `zoom` percent."""
    size, line = tokens.COMPARE_TEXT
    factor = zoom / 100
    return Metrics(size * factor, round(line * factor), factor)


def row_metrics(zoom: int) -> Metrics:
    """The text in the cells of the rows at `zoom` percent."""
    size, line = tokens.ROWS_TEXT
    factor = zoom / 100
    return Metrics(size * factor, round(line * factor), factor * size / tokens.COMPARE_TEXT[0])
