"""Offsets and letters in UTF-16 units: Python counts code points, Qt counts these (docs/notes/offsets.md)."""

from __future__ import annotations

from bisect import bisect_left

STAND_IN = "\ufffd"
"""Stands for half of a letter outside the first plane: a sign of no direction."""


class Utf16Map:
    """Converts offsets of one text, exact on every boundary of a character."""

    def __init__(self, text: str) -> None:
        self._astral = [index for index, letter in enumerate(text) if letter > "\uffff"] if text else []

    def to_utf16(self, offset: int) -> int:
        """UTF-16 units before the code point at `offset`."""
        return offset + bisect_left(self._astral, offset)


def unit_letters(text: str) -> str:
    """The text with one letter for each unit of UTF-16, so that Qt's offsets index it: two STAND_INs for each letter
    outside the first plane."""
    if max(text, default="") <= "\uffff":
        return text
    return "".join(STAND_IN * 2 if letter > "\uffff" else letter for letter in text)
