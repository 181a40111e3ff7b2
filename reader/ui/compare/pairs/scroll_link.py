"""Linked scrolling: where a column must stand so that it shows what another shows. Pure arithmetic.

Heights are pixels of the two documents. Pairs that cross each other cannot all be kept in order; the largest set
that can is used, and the chosen pair always belongs to it.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence

Anchor = tuple[float, float]


def chain(pairs: Sequence[Anchor], ends: Anchor, chosen: Anchor | None = None) -> list[Anchor]:
    """The anchors between which scrolling interpolates, rising on both sides, with the two ends of the texts.

    `pairs` are (height in one text, height in the other), `ends` the heights of both texts. `chosen` is kept
    whatever it crosses.
    """
    points = sorted({(a, b) for a, b in pairs if 0 < a < ends[0] and 0 < b < ends[1]})
    if chosen is not None:
        points = [
            p for p in points if (p[0] < chosen[0] and p[1] < chosen[1]) or (p[0] > chosen[0] and p[1] > chosen[1])
        ]
        points = sorted([*points, chosen])
    rising = _longest_rising(points)
    return [(0.0, 0.0), *rising, (max(ends[0], 1.0), max(ends[1], 1.0))]


def _longest_rising(points: Sequence[Anchor]) -> list[Anchor]:
    """The longest subsequence that rises in both heights."""
    tails: list[float] = []
    tail_at: list[int] = []
    before: list[int] = []
    for index, (_, b) in enumerate(points):
        place = bisect_left(tails, b)
        before.append(tail_at[place - 1] if place else -1)
        if place == len(tails):
            tails.append(b)
            tail_at.append(index)
        else:
            tails[place], tail_at[place] = b, index
    found: list[Anchor] = []
    at = tail_at[-1] if tail_at else -1
    while at >= 0:
        if not found or points[at][0] < found[-1][0]:
            found.append(points[at])
        at = before[at]
    return found[::-1]


def across(anchors: Sequence[Anchor], height: float) -> float:
    """The height in the other text that answers `height`, in proportion between the anchors around it."""
    index = bisect_right(anchors, height, key=lambda anchor: anchor[0])
    index = max(1, min(index, len(anchors) - 1))
    (a0, b0), (a1, b1) = anchors[index - 1], anchors[index]
    if a1 <= a0:
        return b0
    return b0 + (height - a0) / (a1 - a0) * (b1 - b0)


def flipped(anchors: Sequence[Anchor]) -> list[Anchor]:
    """The same anchors seen from the other text."""
    return [(b, a) for a, b in anchors]


def meeting_height(wanted: float, reach: Sequence[tuple[float, float]]) -> float:
    """The height in the view nearest to `wanted` to which every column can bring its sentence.

    `reach` holds for each column the lowest and the highest place that its sentence can take. Where no common
    height exists, the one that misses least.
    """
    low = max(one[0] for one in reach)
    high = min(one[1] for one in reach)
    return min(max(wanted, low), high) if low <= high else high
