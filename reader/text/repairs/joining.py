"""Spaced-out letters joined again, for the short texts of lists: titles, labels, names."""

from __future__ import annotations

from functools import lru_cache

from reader.model.articles import Span
from reader.text.repairs.suspicion import is_suspect


@lru_cache(maxsize=4096)
def rejoined(text: str) -> str:
    """The text with the letters of obfuscated words joined."""
    if not is_suspect(text):
        return text
    from reader.text.repairs.repair import find_repairs

    parts, at = [], 0
    for repair in find_repairs(text):
        parts += [text[at : repair.span.start], repair.clean]
        at = repair.span.end
    return "".join([*parts, text[at:]])


def rejoined_with(text: str, spans: tuple[Span, ...]) -> tuple[str, tuple[Span, ...]]:
    """The text with spaced-out letters joined, and the spans of `text` moved to where they are in it."""
    if not is_suspect(text):
        return text, spans
    from reader.text.repairs.repair import find_repairs

    parts: list[str] = []
    moved: list[int] = []  # for each code point of the text, its place in the joined one
    at = length = 0
    for repair in find_repairs(text):
        start, end = repair.span.start, repair.span.end
        parts += [text[at:start], repair.clean]
        moved += range(length, length + start - at)
        length += start - at
        moved += [length + min(step, len(repair.clean) - 1) for step in range(end - start)]
        length += len(repair.clean)
        at = end
    parts.append(text[at:])
    moved += range(length, length + len(text) - at + 1)
    return "".join(parts), tuple(Span(moved[one.start], moved[one.end - 1] + 1) for one in spans)
