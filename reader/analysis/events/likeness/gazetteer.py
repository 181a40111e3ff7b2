"""Words that tell what a name names: places, titles that stand before persons, states and bodies that act."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from reader import resources
from reader.analysis.events.likeness.words import key_of, words_of
from reader.text.folding import fold

Name = frozenset[str]
"""The keys of the words that all have to stand for one name."""


@dataclass(frozen=True, slots=True)
class Places:
    """The names of states, cities and regions: the keys of `words` and of `pairs`, which stand together.

    Those of `behind_signs` are common nouns, too: they name where a word of `signs` stands before them, and just as
    they are written, folded; their keys they share with all that comes of the noun.
    """

    words: frozenset[str]
    behind_signs: frozenset[str]
    signs: frozenset[str]
    pairs: frozenset[tuple[str, ...]]

    def named(self, before: str | None, word: str) -> bool:
        """Whether the folded word, behind the one before it, is a place's whole name."""
        return key_of(word) in self.words or (word in self.behind_signs and before in self.signs)


@cache
def places() -> Places:
    """All places that are known by name."""
    names = [name for line in _lines("places.txt") for name in line.split()]
    pairs = frozenset(tuple(map(_key, name.split("+"))) for name in names if "+" in name)
    marked = frozenset(fold(name[1:]) for name in names if name.startswith("*"))
    words = frozenset(_key(name) for name in names if "+" not in name and not name.startswith("*"))
    signs = frozenset(fold(word) for line in _lines("place_signs.txt") for word in line.split())
    return Places(words - frozenset(map(key_of, marked)), marked, signs, pairs)


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


def _key(written: str) -> str:
    return key_of("".join(words_of(written)))


def _keys(name: str) -> frozenset[str]:
    return frozenset(key_of(word) for line in _lines(name) for word in words_of(line))


def _lines(name: str) -> list[str]:
    lines = resources.path("frequencies", name).read_text("utf-8").splitlines()
    return [line for line in lines if not line.startswith("#")]
