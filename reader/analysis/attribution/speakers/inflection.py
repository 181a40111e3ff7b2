"""Case endings of sources: 'إلا أن مصدرا أمنيا قال' speaks of 'مصدر أمني'."""

from __future__ import annotations

from collections.abc import Sequence

from reader.lexicon.reporting import Lexicon


def accusative(lexicon: Lexicon, words: Sequence[str]) -> int:
    """How many words an indefinite source and its adjectives take that stand in the accusative."""
    if not words[0].endswith("ا") or words[0] in lexicon.sources or words[0][:-1] not in lexicon.sources:
        return 0
    return next((n for n, word in enumerate(words) if not word.endswith("ا") or word in lexicon.states), len(words))


def nominative(printed: str, count: int) -> str:
    """The printed words, the ending of the accusative taken from the first `count`."""
    words = printed.split(" ")
    return " ".join([*(word.rstrip("اً") for word in words[:count]), *words[count:]])
