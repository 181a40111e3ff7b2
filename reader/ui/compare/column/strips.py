"""Where a range of text stands on the screen: one strip a line, several where writing directions mix."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRectF
from PySide6.QtGui import QTextLayout

# Runs closer than this are one strip; formats and fonts split runs that look like one.
_TOUCHING = 1.5


@dataclass(frozen=True, slots=True)
class Strip:
    """A piece of one line: left edge, baseline and width, in the coordinates of the layout or document."""

    x: float
    baseline: float
    width: float

    @property
    def right(self) -> float:
        return self.x + self.width

    def moved(self, x: float, y: float) -> Strip:
        return Strip(self.x + x, self.baseline + y, self.width)

    def rect(self, above: float, below: float, pad: float = 0) -> QRectF:
        """The rectangle around it: `above` and `below` from the baseline, `pad` wider at both sides."""
        return QRectF(self.x - pad, self.baseline - above, self.width + 2 * pad, above + below)


def strips(layout: QTextLayout, start: int, end: int, text: str) -> list[Strip]:
    """The strips of the range `start .. end` (UTF-16, local to the layout) of a layout that shows `text`."""
    found: list[Strip] = []
    first = layout.lineForTextPosition(start)
    if not first.isValid():
        return found
    for number in range(first.lineNumber(), layout.lineCount()):
        line = layout.lineAt(number)
        line_start = line.textStart()
        if line_start >= end:
            break
        here, there = max(start, line_start), min(end, line_start + line.textLength())
        while here < there and text[here] == " ":
            here += 1
        while there > here and text[there - 1] == " ":
            there -= 1
        if here < there:
            runs = [run.boundingRect() for run in line.glyphRuns(here, there - here)]
            found += _join([(rect.left(), rect.right()) for rect in runs], line.y() + line.ascent())
    return found


def _join(edges: list[tuple[float, float]], baseline: float) -> list[Strip]:
    joined: list[list[float]] = []
    for left, right in sorted(edges):
        if joined and left <= joined[-1][1] + _TOUCHING:
            joined[-1][1] = max(joined[-1][1], right)
        else:
            joined.append([left, right])
    return [Strip(left, baseline, right - left) for left, right in joined]
