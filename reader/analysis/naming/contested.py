"""Which concepts the compared articles name differently enough to be worth a mark in the text."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

from reader.model.marks import Mark, MarkKind, Mention, Tone
from reader.text.folding import fold


def contested(marks: Sequence[Mark]) -> frozenset[str]:
    """The concepts that some article gives a word with a tone, or that two articles name without a word in common.

    The others are named alike and neutrally by all: their marks would hide those that tell something.
    """
    toned: set[str] = set()
    words: dict[str, dict[int, set[str]]] = defaultdict(lambda: defaultdict(set))
    for mark in marks:
        if mark.kind is not MarkKind.MENTION or not isinstance(mark.detail, Mention):
            continue
        # What the user set is shown as set.
        if mark.detail.tone is not Tone.NEUTRAL or mark.by_user:
            toned.add(mark.detail.concept)
        words[mark.detail.concept][mark.article].add(fold(mark.detail.variant))
    apart = {
        concept
        for concept, by_article in words.items()
        if len(by_article) > 1 and not set.intersection(*by_article.values())
    }
    return frozenset(toned | apart)
