"""Soft word alignment: for every pair of units of two articles that share a word, how much of each the other tells."""

from __future__ import annotations

import math
from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from reader.analysis.alignment.terms import Term, UnitTerms
from reader.analysis.alignment.vocabulary import FAMILY, LEAST_LETTERS, letters_alike, trigrams

LETTERS_SHARE = 0.9
"""A word known only by its letters counts a little less than the same stem."""
VAGUE_NUMBER = 0.6
"""Likeness of 'عشرات' and 30."""
WIDEST_POSTING = 60
"""A word that stands in more units of one article than this ties nothing together: the bound on huge articles."""
FUZZY_VOCABULARY = 4_000
"""Above so many different words in one article only equal stems and families are looked up."""

Pair = tuple[int, int]
Position = tuple[int, int]
Alike = Mapping[str, Mapping[str, float]]


@dataclass(slots=True)
class Evidence:
    """What two units have in common. `a`, `b` map a term's index to its best likeness and partner in the other unit."""

    a: dict[int, tuple[float, int]] = field(default_factory=dict)
    b: dict[int, tuple[float, int]] = field(default_factory=dict)


def gather(a: Sequence[UnitTerms], b: Sequence[UnitTerms], alike: Alike) -> dict[Pair, Evidence]:
    """The evidence of every pair of units that share at least one like word; `alike` is that of their words."""
    postings_a, postings_b = _postings(a), _postings(b)
    found: dict[Pair, Evidence] = defaultdict(Evidence)
    for key_a, partners in alike.items():
        places_a = postings_a[key_a]
        for key_b, likeness in partners.items():
            places_b = postings_b[key_b]
            if len(places_a) > WIDEST_POSTING or len(places_b) > WIDEST_POSTING:
                continue
            for unit_a, term_a in places_a:
                for unit_b, term_b in places_b:
                    evidence = found[unit_a, unit_b]
                    if likeness > evidence.a.get(term_a, (0.0, 0))[0]:
                        evidence.a[term_a] = (likeness, term_b)
                    if likeness > evidence.b.get(term_b, (0.0, 0))[0]:
                        evidence.b[term_b] = (likeness, term_a)
    return dict(found)


def _postings(units: Sequence[UnitTerms]) -> Mapping[str, list[Position]]:
    places: dict[str, list[Position]] = defaultdict(list)
    for number, unit in enumerate(units):
        for position, term in enumerate(unit.terms):
            places[term.key].append((number, position))
    return places


def _vocabulary(units: Sequence[UnitTerms]) -> dict[str, Term]:
    return {term.key: term for unit in units for term in unit.terms}


def likenesses(units_a: Sequence[UnitTerms], units_b: Sequence[UnitTerms]) -> Alike:
    """For each word of `units_a`, the words of `units_b` that are like it, with their likeness 0..1."""
    a, b = _vocabulary(units_a), _vocabulary(units_b)
    families: dict[str, list[str]] = defaultdict(list)
    letters: dict[str, list[str]] = defaultdict(list)
    numbers = [term for term in b.values() if term.quantity]
    fuzzy = len(a) <= FUZZY_VOCABULARY and len(b) <= FUZZY_VOCABULARY
    for key, term in b.items():
        for family in term.families:
            families[family].append(key)
        if fuzzy and not term.quantity:
            for piece in trigrams(key):
                letters[piece].append(key)
    found = {}
    for key, term in a.items():
        partners = {}
        if term.quantity:
            partners = {n.key: VAGUE_NUMBER for n in numbers if n.quantity and n.quantity.agrees(term.quantity)}
        else:
            if fuzzy:
                partners = _by_letters(key, letters)
            for family in term.families:
                for other in families.get(family, ()):
                    partners[other] = max(FAMILY, partners.get(other, 0.0))
        if key in b:
            partners[key] = 1.0
        if partners:
            # The likest first, then by spelling: sets of letters and families have no order of their own.
            found[key] = dict(sorted(partners.items(), key=lambda partner: (-partner[1], partner[0])))
    return found


def _by_letters(key: str, index: Mapping[str, Sequence[str]]) -> dict[str, float]:
    shared = Counter(other for piece in trigrams(key) for other in index.get(piece, ()))
    own = len(trigrams(key))
    found = {}
    for other, count in shared.items():
        if 2 * count >= LEAST_LETTERS * (own + len(trigrams(other))):
            found[other] = LETTERS_SHARE * letters_alike(key, other)
    return found


def local_weights(a: Sequence[UnitTerms], b: Sequence[UnitTerms], alike: Alike) -> dict[str, float]:
    """Share of its background weight that a word keeps in this comparison: less, the more units tell it or its like."""
    places: dict[str, set[Position]] = defaultdict(set)
    for article, units in enumerate((a, b)):
        for number, unit in enumerate(units):
            for term in unit.terms:
                places[term.key].add((article, number))
    reach = {key: set(found) for key, found in places.items()}
    for key, partners in alike.items():
        for other in partners:
            reach[key] |= places[other]
            reach[other] |= places[key]
    units_told = max(2, len(a) + len(b))
    return {key: math.log(1 + units_told / len(found)) / math.log(1 + units_told) for key, found in reach.items()}
