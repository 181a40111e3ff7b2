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
from reader.text.terms.frequency import stem_weight
from reader.text.terms.stemming import stem
from reader.text.terms.term_batch import TermBatch
from reader.text.terms.units import folded_words

Codes = NDArray[np.uint64]

COMMON = 1.0
"""Words of less rarity stand in every second article and tell nothing."""
RARE = 5.0
"""From this rarity on (about one article in 150) a word is mostly a name."""
WEIGHT_STEP = 0.05
STEP_BITS = 8
"""No word weighs as much as 256 steps."""
# The terms of a few articles, a few milliseconds' work.
_FEW = 2_000
# Room for the codes of half a million terms, eight megabytes: most terms of a large library.
_PLACE_BITS = 19
_PLACE = np.uint64(64 - _PLACE_BITS)
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


def codes_of(terms: Sequence[str]) -> Codes:
    """The codes of these terms, in order: the hash of a term's key above `STEP_BITS` bits for its weight in
    `WEIGHT_STEP`s. Empty terms are left out."""
    if "" in terms:
        terms = [term for term in terms if term]
    return np.fromiter(map(_code, terms), np.uint64, len(terms))


def batch_codes(terms: TermBatch) -> Codes:
    """The codes of all terms of the batch. Those of a few texts are not remembered: it would take seven megabytes."""
    if len(terms.hashes) < _FEW:
        return codes_of([terms.term(place) for place in range(len(terms.hashes))])
    keys, codes = _known_codes()
    places = terms.hashes >> _PLACE
    found: Codes = codes[places]
    missing = np.flatnonzero(keys[places] != terms.hashes)
    if len(missing):
        fresh, firsts, again = np.unique(terms.hashes[missing], return_index=True, return_inverse=True)
        made = codes_of([terms.term(place) for place in missing[firsts].tolist()])
        found[missing] = made[again]
        # Of two terms at one place the later one stays, in both tables.
        keys[fresh >> _PLACE], codes[fresh >> _PLACE] = fresh, made
    return found


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


@cache
def _formula() -> frozenset[str]:
    lines = resources.path("frequencies", "formula.txt").read_text("utf-8").splitlines()
    return frozenset(stem(fold(word)) for line in lines if not line.startswith("#") for word in line.split())


def _code(term: str) -> int:
    weight = round(_weight_of_term(term) / WEIGHT_STEP)
    return crc32(_key_of_term(term).encode("utf-8", "replace")) << STEP_BITS | weight


@cache
def _known_codes() -> tuple[Codes, Codes]:
    """The hashes of terms seen before, each at the place that its upper bits tell, and their codes."""
    return np.zeros(1 << _PLACE_BITS, np.uint64), np.zeros(1 << _PLACE_BITS, np.uint64)
