"""Words that tell what a name names: places, and titles that stand before persons."""

from __future__ import annotations

from functools import cache

from reader import resources
from reader.analysis.events.words import key_of, words_of


@cache
def place_words() -> frozenset[str]:
    """The keys of words that name states, cities and regions."""
    return _keys("places.txt")


@cache
def titles() -> frozenset[str]:
    """The keys of words that stand before a person's name."""
    return _keys("titles.txt")


def _keys(name: str) -> frozenset[str]:
    lines = resources.path("frequencies", name).read_text("utf-8").splitlines()
    return frozenset(key_of(word) for line in lines if not line.startswith("#") for word in words_of(line))
