"""Spaced-out letters joined again, for the short texts of lists: titles, labels, names."""

from __future__ import annotations

from functools import lru_cache

from reader.text.repair import find_repairs


@lru_cache(maxsize=4096)
def rejoined(text: str) -> str:
    """The text with the letters of obfuscated words joined."""
    parts, at = [], 0
    for repair in find_repairs(text):
        parts += [text[at : repair.span.start], repair.clean]
        at = repair.span.end
    return "".join([*parts, text[at:]])
