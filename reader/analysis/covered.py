"""What some spans cover together, asked in no more than the logarithm of their number."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable
from itertools import accumulate

from reader.model.articles import Span


class Covered:
    """The places, in code points, that any of `spans` covers; they may lie in any order and in each other."""

    def __init__(self, spans: Iterable[Span]) -> None:
        ordered = sorted(spans, key=lambda span: span.start)
        self._starts = [span.start for span in ordered]
        self._reach = list(accumulate((span.end for span in ordered), max))

    def touches(self, span: Span) -> bool:
        """Whether any of them overlaps it."""
        before = bisect_left(self._starts, span.end)
        return before > 0 and self._reach[before - 1] > span.start
