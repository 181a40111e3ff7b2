"""Finds the words of a note again: by their place, then by themselves and what stood around them."""

from __future__ import annotations

from reader.model.articles import Span
from reader.model.sessions import Anchor
from reader.text.folding import fold, fold_text

CONTEXT = 40
"""Code points kept on either side of a note's words."""


def anchor(article: int, text: str, span: Span) -> Anchor:
    """The anchor of `span` in `text`."""
    before = text[max(0, span.start - CONTEXT) : span.start]
    after = text[span.end : span.end + CONTEXT]
    return Anchor(article, span, span.of(text), before, after)


def place(anchored: Anchor, text: str) -> Span | None:
    """Where the anchored words stand in `text` now; None where they cannot be found.

    Of several places the one whose surroundings agree most is taken, then the nearest to the old one. Spelling is
    folded, so that an edited vowel mark loses no note.
    """
    span = anchored.span
    if span.end <= len(text) and span.of(text) == anchored.quoted:
        return span
    folded = fold_text(text)
    wanted = fold(anchored.quoted)
    places: list[Span] = []
    start = folded.text.find(wanted) if wanted else -1
    while start >= 0:
        places.append(folded.to_source(start, start + len(wanted)))
        start = folded.text.find(wanted, start + 1)
    return max(
        places,
        key=lambda found: (_agreement(anchored, text, found), -abs(found.start - span.start)),
        default=None,
    )


def _agreement(anchored: Anchor, text: str, found: Span) -> int:
    """How many folded letters of the old surroundings stand around `found`, counted outwards from it."""
    before = fold(text[max(0, found.start - CONTEXT) : found.start])[::-1]
    after = fold(text[found.end : found.end + CONTEXT])
    return _common(before, fold(anchored.prefix)[::-1]) + _common(after, fold(anchored.suffix))


def _common(one: str, other: str) -> int:
    count = 0
    for a, b in zip(one, other, strict=False):
        if a != b:
            break
        count += 1
    return count
