"""What two words have in common: one stem, one family of meaning, or most of their letters."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache, lru_cache

from reader import resources
from reader.text.folding import fold
from reader.text.stemming import stem

FAMILY = 0.7
"""Likeness of two words of one family (resources/alignment/families.txt): less than the same word."""
LEAST_LETTERS = 0.5
"""Least share of letter trigrams (Dice) at which two stems count as forms of one word; the figure under which
Arabic news words of different meaning begin to meet (measured in soft word alignment, docs/quality.md)."""

_PREFIXES = ("و", "ف", "ب", "ل", "ك")
_VERB_PREFIXES = ("سي", "ست", "سن", "ي", "ت", "ن", "ا")
_SUFFIXES = ("تهما", "تها", "تهم", "ته", "هما", "هم", "نا", "وا", "تا", "ت", "ا")


@cache
def function_words() -> frozenset[str]:
    """Folded words that never carry a match, each also with a leading و or ف: those of grammar and of the news trade."""
    return grammar_words() | _listed("news")


@cache
def grammar_words() -> frozenset[str]:
    """Folded prepositions, particles and pronouns, each also with a leading و or ف."""
    return _listed("grammar")


def _listed(kind: str) -> frozenset[str]:
    lines = (line.partition(":") for line in _lines("function_words.txt"))
    words = {fold(word) for name, _, listed in lines if name == kind for word in listed.split()}
    return frozenset(words | {prefix + word for word in words for prefix in "وف"})


@cache
def _families() -> dict[str, frozenset[str]]:
    """The family names of each word's stem."""
    found: dict[str, set[str]] = {}
    for line in _lines("families.txt"):
        name, _, words = line.partition(":")
        for word in words.split():
            found.setdefault(stem(fold(word)), set()).add(name)
    return {key: frozenset(names) for key, names in found.items()}


def _lines(name: str) -> list[str]:
    text = resources.path("alignment", name).read_text("utf-8")
    return [line for line in text.splitlines() if line and not line.startswith("#")]


@lru_cache(maxsize=100_000)
def families_of(key: str) -> frozenset[str]:
    """The families of a light stem, tried with single-letter clitics and the marks of the verb taken off."""
    table = _families()
    for form in _reductions(key):
        if form in table:
            return table[form]
    return frozenset()


def _reductions(key: str) -> Iterable[str]:
    yield key
    bases = [key] + [key[1:] for prefix in _PREFIXES if key.startswith(prefix) and len(key) > 3]
    shortened = [base[: -len(end)] for base in bases for end in _SUFFIXES if base.endswith(end) and len(base) - len(end) > 2]
    yield from bases
    yield from shortened
    for base in (*bases, *shortened):
        for prefix in _VERB_PREFIXES:
            if base.startswith(prefix) and len(base) - len(prefix) >= 3:
                yield base[len(prefix) :]


@lru_cache(maxsize=200_000)
def trigrams(key: str) -> frozenset[str]:
    """The letter trigrams of a stem, its ends marked."""
    padded = f" {key} "
    return frozenset(padded[i : i + 3] for i in range(len(padded) - 2))


def letters_alike(a: str, b: str) -> float:
    """Dice coefficient of the letter trigrams of two stems, 0..1."""
    first, second = trigrams(a), trigrams(b)
    return 2 * len(first & second) / (len(first) + len(second))
