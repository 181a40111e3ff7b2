"""Soft word alignment: for every pair of units of two articles that share words, which words answer one another."""

from __future__ import annotations

import math
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from typing import NamedTuple

from reader.analysis.alignment.terms import ArticleTerms
from reader.analysis.alignment.vocabulary import FAMILY, LEAST_LETTERS, letters_alike, trigrams

LETTERS_SHARE = 0.9
"""A word known only by its letters counts a little less than the same stem."""
VAGUE_NUMBER = 0.6
"""Likeness of 'عشرات' and 30."""
MOST_MEETINGS = 400
"""A word told in 20 sentences of either article ties none of them together: the bound on huge articles."""
FUZZY_VOCABULARY = 4_000
"""Above so many different words in one article only equal stems and families are looked up."""

Pair = tuple[int, int]
Alike = Mapping[str, Mapping[str, float]]


Match = tuple[float, int]
"""A word's best likeness in the other unit, and the index of its partner there."""


class Evidence(NamedTuple):
    """What two units have in common: `a`, `b` map the index of a term to its match in the other unit."""

    a: dict[int, Match]
    b: dict[int, Match]


class Lookalikes:
    """The words that share most of their letters, over all articles of a comparison; each word is looked up once."""

    def __init__(self, articles: Iterable[ArticleTerms]) -> None:
        self._index: dict[str, list[str]] = defaultdict(list)
        keys = dict.fromkeys(
            key for article in articles if is_fuzzy(article) for key in article.places if key not in article.quantities
        )
        for key in keys:
            for piece in sorted(trigrams(key)):
                self._index[piece].append(key)
        self._found = {key: found for key in keys if (found := self._look_up(key))}

    def of(self, key: str) -> Mapping[str, float]:
        """The words like `key` with their likeness, `key` itself left out."""
        return self._found.get(key, _NOBODY)

    def _look_up(self, key: str) -> dict[str, float]:
        shared = Counter(other for piece in sorted(trigrams(key)) for other in self._index.get(piece, ()))
        own = len(trigrams(key))
        return {
            other: LETTERS_SHARE * letters_alike(key, other)
            for other, count in shared.items()
            if other != key and 2 * count >= LEAST_LETTERS * (own + len(trigrams(other)))
        }


_NOBODY: Mapping[str, float] = {}
_NONE: Match = (0.0, 0)


def is_fuzzy(article: ArticleTerms) -> bool:
    """Whether the article's words are also looked up by their letters."""
    return len(article.places) <= FUZZY_VOCABULARY


def likenesses(a: ArticleTerms, b: ArticleTerms, lookalikes: Lookalikes) -> Alike:
    """For each word of `a`, the words of `b` that are like it, the likest first, with their likeness 0..1."""
    fuzzy = is_fuzzy(a) and is_fuzzy(b)
    found: dict[str, dict[str, float]] = {}
    for key in a.places:
        quantity, families = a.quantities.get(key), a.families.get(key, ())
        near = lookalikes.of(key) if fuzzy else _NOBODY
        partners: dict[str, float] = {}
        if quantity:
            partners = {other: VAGUE_NUMBER for other, q in b.quantities.items() if q.agrees(quantity)}
        elif near:
            partners = {other: likeness for other, likeness in near.items() if other in b.places}
        for family in families:
            for other in b.members.get(family, ()):
                partners[other] = max(FAMILY, partners.get(other, 0.0))
        if key in b.places:
            partners[key] = 1.0
        if len(partners) > 1:
            # The likest first, then by spelling: sets of letters and families have no order of their own.
            partners = dict(sorted(partners.items(), key=lambda partner: (-partner[1], partner[0])))
        if partners:
            found[key] = partners
    return found


def gather(a: ArticleTerms, b: ArticleTerms, alike: Alike) -> dict[Pair, Evidence]:
    """The evidence of every pair of units that share at least one like word; `alike` is that of their words."""
    found: dict[Pair, Evidence] = {}
    for key_a, partners in alike.items():
        places_a = a.places[key_a]
        for key_b, likeness in partners.items():
            places_b = b.places[key_b]
            if len(places_a) * len(places_b) > MOST_MEETINGS:
                continue
            for unit_a, term_a in places_a:
                match_a = (likeness, term_a)
                for unit_b, term_b in places_b:
                    evidence = found.get((unit_a, unit_b))
                    if evidence is None:
                        evidence = found[unit_a, unit_b] = Evidence({}, {})
                    left, right = evidence
                    best = left.get(term_a, _NONE)
                    if likeness > best[0] or (likeness == best[0] and _nearer(term_b, best[1], term_a)):
                        left[term_a] = (likeness, term_b)
                    best = right.get(term_b, _NONE)
                    if likeness > best[0] or (likeness == best[0] and _nearer(term_a, best[1], term_b)):
                        right[term_b] = match_a
    return found


def _nearer(one: int, other: int, own: int) -> bool:
    """Whether of two partners that are equally like the first stands nearer to the place of the term itself.

    So the same partners are found whichever article comes first.
    """
    return (abs(one - own), one) < (abs(other - own), other)


def local_weights(a: ArticleTerms, b: ArticleTerms, alike: Alike) -> dict[str, float]:
    """Share of its background weight that a word keeps in this comparison: less, the more units tell it or its like."""
    linked: dict[str, list[str]] = defaultdict(list)
    for key, partners in alike.items():
        for other in partners:
            if other != key:
                linked[key].append(other)
                linked[other].append(key)
    told = max(2, len(a.units) + len(b.units))
    shares = [0.0, *(math.log(1 + told / count) / math.log(1 + told) for count in range(1, told + 1))]
    counts = dict(b.told)
    counts.update([(key, count + b.told.get(key, 0)) for key, count in a.told.items()])
    for key, others in linked.items():
        of_a, of_b = a.tellers.get(key, 0), b.tellers.get(key, 0)
        for other in others:
            of_a |= a.tellers.get(other, 0)
            of_b |= b.tellers.get(other, 0)
        counts[key] = of_a.bit_count() + of_b.bit_count()
    return {key: shares[count] for key, count in counts.items()}
