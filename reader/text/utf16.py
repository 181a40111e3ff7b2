"""Offsets in code points and in UTF-16 units: Python counts the first, Qt the second."""

from __future__ import annotations

from bisect import bisect_left, bisect_right


class Utf16Map:
    """Converts offsets of one text both ways; both methods are exact on every boundary of a character."""

    def __init__(self, text: str) -> None:
        self._astral = [index for index, letter in enumerate(text) if letter > "\uffff"] if text else []
        # The UTF-16 offset at which the second half of each astral character stands.
        self._halves = [index + count + 1 for count, index in enumerate(self._astral)]

    def to_utf16(self, offset: int) -> int:
        """UTF-16 units before the code point at `offset`."""
        return offset + bisect_left(self._astral, offset)

    def to_code_points(self, offset: int) -> int:
        """Code points before the UTF-16 unit at `offset`; inside a surrogate pair, those before the pair."""
        return offset - bisect_right(self._halves, offset)
