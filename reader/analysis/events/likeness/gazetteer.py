"""Words that tell what a name names: places, titles that stand before persons, states and bodies that act."""

from __future__ import annotations

from functools import cache

from reader import resources
from reader.analysis.events.likeness.words import key_of, words_of

Name = frozenset[str]
"""The keys of the words that all have to stand for one name."""


@cache
def place_words() -> frozenset[str]:
    """The keys of words that name states, cities and regions."""
    return _keys("places.txt")


@cache
def titles() -> frozenset[str]:
    """The keys of words that stand before a person's name."""
    return _keys("titles.txt")


@cache
def actors() -> tuple[frozenset[Name], ...]:
    """The names of each state or body that acts in the news."""
    return tuple(frozenset(map(_name, line.split())) for line in _lines("states.txt"))


def _name(written: str) -> Name:
    return frozenset(key_of(word) for word in words_of(written.replace("+", " ")))


def _keys(name: str) -> frozenset[str]:
    return frozenset(key_of(word) for line in _lines(name) for word in words_of(line))


def _lines(name: str) -> list[str]:
    lines = resources.path("frequencies", name).read_text("utf-8").splitlines()
    return [line for line in lines if not line.startswith("#")]
