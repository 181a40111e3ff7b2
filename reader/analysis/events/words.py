"""The words of an article as grouping sees them: what two spellings share, how much each tells, as numbers.

Forty thousand articles have to be read in half a minute: each distinct word is stemmed and weighed once.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache
from zlib import crc32

import numpy as np
from numpy.typing import NDArray

from reader import resources
from reader.text.folding import fold
from reader.text.frequency import stem_weight
from reader.text.stemming import stem
from reader.text.units import folded_words

COMMON = 1.0
"""Words of less rarity stand in every second article and tell nothing."""
RARE = 5.0
"""From this rarity on (about one article in 150) a word is mostly a name."""
WEIGHT_STEP = 0.05
_REMEMBERED = 80_000
_VOWELS = re.compile("[اوي]")
_ENTITY = re.compile(r"&#?\w{1,8};")
_JOINTS = re.compile(r"ـ[.·•_\-*]?ـ*(?=\w)")


def words_of(text: str) -> list[str]:
    """The folded words of `text`, obfuscated ones joined, HTML entities left out."""
    if "&" in text:
        text = _ENTITY.sub(" ", text)
    if "ـ" in text:
        text = _JOINTS.sub("", text)
    return folded_words(text)


def codes_of(terms: Sequence[str]) -> NDArray[np.uint64]:
    """For each term in order, the hash of its key in the upper 32 bits, its weight in `WEIGHT_STEP`s in the lower.

    `terms` are those of `text.terms`; empty ones are left out.
    """
    if "" in terms:
        terms = [term for term in terms if term]
    return np.fromiter(map(_codes().__getitem__, terms), np.uint64, len(terms))


def key_of(folded: str) -> str:
    """What two spellings of a word share: its light stem; for a rare one (a foreign name) without its long vowels.

    ميونخ and ميونيخ, سوروتش and سورتش are one town: outlets differ in how many vowels of a foreign name they write.
    """
    return _key_of_term(stem(folded))


def _key_of_term(term: str) -> str:
    if len(term) > 3 and stem_weight(term) >= RARE and not term.isdigit():
        skeleton = term[0] + _VOWELS.sub("", term[1:])
        if len(skeleton) >= 3:
            return skeleton
    return term


def word_weight(folded: str) -> float:
    """How much a folded word tells: 0 to about 5.5.

    Numbers count by how exact they are: a year or a day tells little, 1,387 much. Other words count by their
    rarity to the power of three quarters, since the rarest words are slips and names of bystanders.
    """
    return _weight_of_term(stem(folded))


def _weight_of_term(term: str) -> float:
    if term.isdigit():
        if len(term) == 4 and term[:2] in ("19", "20"):
            return 2.0
        return (1.5, 3.0, 5.5)[min(len(term), 3) - 1]
    if term in _formula():
        return 0.0
    rare = stem_weight(term)
    return float(rare**0.75) if rare >= COMMON else 0.0


def key_and_weight(folded: str) -> tuple[str, float]:
    """`key_of` and `word_weight` of a folded word, from a table: for those who ask for the same words often."""
    return _known()[folded]


def rarity(folded: str) -> float:
    """The background weight of a folded word's stem: see `text.frequency.stem_weight`."""
    return stem_weight(stem(folded))


@cache
def _formula() -> frozenset[str]:
    lines = resources.path("frequencies", "formula.txt").read_text("utf-8").splitlines()
    return frozenset(stem(fold(word)) for line in lines if not line.startswith("#") for word in line.split())


class _Codes(dict[str, int]):
    """The codes of terms, worked out when first asked for; forgotten all at once when there are too many."""

    def __missing__(self, term: str) -> int:
        if len(self) >= _REMEMBERED:
            self.clear()
        weight = round(_weight_of_term(term) / WEIGHT_STEP)
        code = self[term] = crc32(_key_of_term(term).encode("utf-8", "replace")) << 32 | weight
        return code


class _Known(dict[str, tuple[str, float]]):
    """Key and weight of words, worked out when first asked for; forgotten all at once when there are too many."""

    def __missing__(self, folded: str) -> tuple[str, float]:
        if len(self) >= _REMEMBERED:
            self.clear()
        found = self[folded] = (key_of(folded), word_weight(folded))
        return found


@cache
def _known() -> _Known:
    return _Known()


@cache
def _codes() -> _Codes:
    return _Codes()
