"""Where a range of text stands on the screen: one strip a line, several where writing directions mix."""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QTextLayout, QTextLine

from reader.text.utf16 import unit_letters
from reader.ui.look.lines import x_at

# Runs closer than this are one strip; formats and fonts split runs that look like one.
_TOUCHING = 1.5

# Letters that run from right to left and from left to right; between two of a kind stand signs that run with them.
_RTL = "\u05be-\u05f4\u0620-\u065f\u066e-\u06ef\u06fa-\u08ff\ufb1d-\ufdff\ufe70-\ufefc"
_LTR = "A-Za-z\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u02af\u0370-\u052f"
_SIGNS = r"\s\u00a0!-/:-@\[-`{-~«»‹›…\u2010-\u201f\u060c\u061b\u061f\u066a-\u066d"
# What stands between letters of the one direction, and what in it may turn the line around.
_BETWEEN = {True: re.compile(f"[^{_RTL}]+"), False: re.compile(f"[^{_LTR}]+")}
_TURNS = {True: re.compile(f"[^{_SIGNS}]"), False: re.compile(f"[^{_SIGNS}0-9]")}


@dataclass(frozen=True, slots=True)
class Strip:
    """A piece of one line: left edge, baseline and width, in the coordinates of the layout or document."""

    x: float
    baseline: float
    width: float

    @property
    def right(self) -> float:
        return self.x + self.width

    def rect(self, above: float, below: float, pad: float = 0) -> QRectF:
        """The rectangle around it: `above` and `below` from the baseline, `pad` wider at both sides."""
        return QRectF(self.x - pad, self.baseline - above, self.width + 2 * pad, above + below)


class Lines:
    """What is known of the lines of a paragraph as they are laid out now; to be dropped when they are laid out anew.

    Two edges tell where letters of one direction stand. Only where directions mix are the glyphs asked, which is dear.
    Positions are UTF-16 units of the paragraph; `origin` is where the layout stands. The layout is given with each
    question and never kept: that of a document dies with its paragraph, and Python would take what comes to stand at
    its address for it.
    """

    def __init__(self, layout: QTextLayout, text: str, origin: QPointF | None = None) -> None:
        self._text = unit_letters(text)
        self._x, y = (origin.x(), origin.y()) if origin is not None else (0.0, 0.0)
        lines = [layout.lineAt(number) for number in range(layout.lineCount())]
        self._starts = [line.textStart() for line in lines]
        self._baselines = [y + line.y() + line.ascent() for line in lines]
        self._mixed = _mixed(self._text, rtl=layout.textOption().textDirection() is Qt.LayoutDirection.RightToLeft)

    def baseline(self, position: int) -> float:
        """The baseline of the line that holds a position."""
        return self._baselines[self._line(position)] if self._baselines else 0.0

    def _line(self, position: int) -> int:
        return max(0, bisect_right(self._starts, position) - 1)

    def strips(self, layout: QTextLayout, start: int, end: int) -> list[Strip]:
        """The strips of a range, spaces at the edges of lines left out."""
        found: list[Strip] = []
        text, end = self._text, min(end, len(self._text))
        for number in range(self._line(start), len(self._starts)):
            line_start = self._starts[number]
            if line_start >= end:
                break
            here = max(start, line_start)
            there = min(end, self._starts[number + 1]) if number + 1 < len(self._starts) else end
            while here < there and text[here] == " ":
                here += 1
            while there > here and text[there - 1] == " ":
                there -= 1
            if here < there:
                found += self._in_line(layout.lineAt(number), number, here, there)
        return found

    def _in_line(self, line: QTextLine, number: int, start: int, end: int) -> list[Strip]:
        baseline = self._baselines[number]
        if any(here <= end and start < there for here, there in self._mixed):
            runs = [run.boundingRect() for run in line.glyphRuns(start, end - start)]
            return _joined([(self._x + rect.left(), self._x + rect.right()) for rect in runs], baseline)
        one, other = x_at(line, start), x_at(line, end)
        return [Strip(self._x + min(one, other), baseline, abs(one - other))]


def _mixed(text: str, *, rtl: bool) -> list[tuple[int, int]]:
    """The ranges in which letters may stand elsewhere than their order tells."""
    turns = _TURNS[rtl]
    return [found.span() for found in _BETWEEN[rtl].finditer(text) if turns.search(text, *found.span())]


def _joined(edges: list[tuple[float, float]], baseline: float) -> list[Strip]:
    joined: list[list[float]] = []
    for left, right in sorted(edges):
        if joined and left <= joined[-1][1] + _TOUCHING:
            joined[-1][1] = max(joined[-1][1], right)
        else:
            joined.append([left, right])
    return [Strip(left, baseline, right - left) for left, right in joined]
