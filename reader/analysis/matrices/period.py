"""The days over which outlets are compared where the user chose none."""

from __future__ import annotations

import datetime as dt
from bisect import bisect_left, bisect_right
from collections.abc import Sequence

_LENGTHS = (31, 7, 3, 1)


def latest_period(days: Sequence[Sequence[dt.date]], most: int) -> tuple[dt.date, dt.date] | None:
    """The newest month in which two of the outlets have articles, none but one going on after it; None without one.

    `days` has the days of each outlet's articles. A month with more than `most` articles is cut to a week or less.
    """
    ordered = [sorted(one) for one in days if one]
    if len(ordered) < 2:
        return None
    found = None
    for length in _LENGTHS:
        found = _latest(ordered, length) or found
        if found is None or sum(_inside(one, *found) for one in ordered) <= most:
            return found
    return found


def _latest(days: Sequence[Sequence[dt.date]], length: int) -> tuple[dt.date, dt.date] | None:
    ends = sorted(one[-1] for one in days)
    for last in sorted({day for one in days for day in one if day <= ends[-2]}, reverse=True):
        first = last - dt.timedelta(days=length - 1)
        if sum(_inside(one, first, last) > 0 for one in days) > 1:
            return first, last
    return None


def _inside(days: Sequence[dt.date], first: dt.date, last: dt.date) -> int:
    return bisect_right(days, last) - bisect_left(days, first)
