"""The figures that grouping rests on, each with its reason."""

from __future__ import annotations

import math
from dataclasses import dataclass

HOURS_A_DAY = 24


@dataclass(frozen=True, slots=True)
class Settings:
    """How tight events are.

    `window_hours` is the longest time between two articles of one event. `granularity` runs from -1 (looser) to
    1 (tighter); 0 is the measured default.
    """

    window_hours: int = 72
    granularity: float = 0.0

    @property
    def window_days(self) -> int:
        """The window in days of publication: newspapers print a day, not an hour."""
        return max(1, round(self.window_hours / HOURS_A_DAY))

    @property
    def threshold(self) -> float:
        """The average likeness to its members from which an article stands in an event."""
        return 0.285 + 0.09 * max(-1.0, min(1.0, self.granularity))

    @property
    def suggestion(self) -> float:
        """The likeness from which a reader is asked whether an article belongs."""
        return self.threshold - 0.06

    def closeness(self, days: int) -> float:
        """How much the days between two articles take off their likeness: 1 on one day, 0 outside the window.

        A morning paper tells what the agencies told the evening before: the first day costs little, the last half.
        """
        if days > self.window_days:
            return 0.0
        share = days / self.window_days
        return 1.0 - 0.35 * share * math.sqrt(share)


UNDATED_CLOSENESS = (0.85, 0.75)
"""What a missing day leaves of the likeness of two articles, and two missing days: some two days between them."""

LINK_FLOOR = 0.15
"""Likeness below this is that of any two articles on one country; it counts as none."""
