"""How likely two units tell one statement: a weighing of five figures that a reader can follow.

The weights were fitted by logistic regression on seven pairs of news articles with 101 judged pairs of sentences and
rounded; refitted on six pairs each, they change little and serve the seventh as well (docs/quality.md).
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

from reader.analysis.alignment.evidence import Evidence, Pair
from reader.analysis.alignment.terms import Term, UnitTerms

LEAST = 0.4
"""Least probability of a link: where the balance of right links found and wrong ones made was best."""
LEAST_MUTUAL = 0.25
"""The same where each unit is the best partner that the other has: so a statement in quite other words is found."""
BIAS = -5.2
CLAUSES = 3.8
"""Weight of the best-told clauses of both units: one clause of a long sentence may be all that the other says."""
SHARED = 1.2
"""Weight of the logarithm of all that is shared: two rare words in common are more than one."""
RUNS = 0.8
"""Weight of the logarithm of how many shared words follow one another in both: phrases, not scattered words."""
BETTER_PARTNER = -3.5
"""Weight of how much better both units are matched elsewhere."""
LEADS = 7.0
"""Weight of both being a headline or first sentence: these tell the event itself."""
LEADS_FROM, LEADS_TO = 0.1, 0.3
"""Overlap between which the bonus for leads grows from nothing to all: two leads on different things are not tied."""
RUN_STEP = 3
RUN_LIKENESS = 0.6
"""Two shared words follow one another at most so many words apart, and only words at least so alike."""
MOST_PARTNERS = 8
"""A unit keeps its best partners; one with more of them is a formula, and a huge article has thousands of those."""
LEAST_CLAUSE = 12.0
"""A clause lighter than two rare words is too little to be told by chance."""
LEAD_TERMS = 6
"""A first line of fewer words is a dateline or a caption."""


@dataclass(frozen=True, slots=True)
class Overlap:
    """Share of each unit's weight that the other tells, and of the best clauses (geometric mean); all 0..1.

    `shared` is the weight that both tell, `runs` how many shared words follow one another in both.
    """

    a: float
    b: float
    clauses: float
    shared: float
    runs: float

    @property
    def whole(self) -> float:
        return math.sqrt(self.a * self.b)


@dataclass(frozen=True, slots=True)
class Weights:
    """The weights of one unit's terms in this comparison, their sum, and the sum of each clause."""

    terms: tuple[float, ...]
    whole: float
    clauses: Mapping[int, float]


def weights_of(unit: UnitTerms, local: Mapping[str, float]) -> Weights:
    """Words weighted by rarity, by how many units tell them, and by their place in the attribution."""
    terms = tuple(term.weight * term.share * local[term.key] for term in unit.terms)
    clauses: dict[int, float] = {}
    for term, weight in zip(unit.terms, terms, strict=True):
        clauses[term.clause] = clauses.get(term.clause, 0.0) + weight
    return Weights(terms, sum(terms), clauses)


def overlap_of(a: UnitTerms, b: UnitTerms, weights_a: Weights, weights_b: Weights, evidence: Evidence) -> Overlap:
    """What two units tell of one another."""
    told_a, clause_a = _told(a.terms, b.terms, evidence.a, weights_a)
    told_b, clause_b = _told(b.terms, a.terms, evidence.b, weights_b)
    return Overlap(
        told_a / weights_a.whole if weights_a.whole else 0.0,
        told_b / weights_b.whole if weights_b.whole else 0.0,
        math.sqrt(clause_a * clause_b),
        min(told_a, told_b),
        (_runs(evidence.a) + _runs(evidence.b)) / 2,
    )


def _runs(matches: Mapping[int, tuple[float, int]]) -> int:
    """How many shared words of one unit follow one another in the other as well."""
    places = sorted((own, other) for own, (likeness, other) in matches.items() if likeness >= RUN_LIKENESS)
    return sum(
        1
        for (own, other), (next_own, next_other) in pairwise(places)
        if 0 < next_other - other <= RUN_STEP and next_own - own <= RUN_STEP
    )


def _told(
    own: Sequence[Term], other: Sequence[Term], matches: Mapping[int, tuple[float, int]], weights: Weights
) -> tuple[float, float]:
    """How much of the weight of `own` is told, and the told share of its best clause.

    A word that only names the speaker in the other unit counts as that here too.
    """
    told: dict[int, float] = {}
    for index, (likeness, partner) in matches.items():
        term = own[index]
        value = weights.terms[index] * likeness * min(1.0, other[partner].share / term.share)
        told[term.clause] = told.get(term.clause, 0.0) + value
    best = max((value / max(weights.clauses[key], LEAST_CLAUSE) for key, value in told.items()), default=0.0)
    return sum(told.values()), best


def probabilities(
    overlaps: Mapping[Pair, Overlap], a: Sequence[UnitTerms], b: Sequence[UnitTerms]
) -> dict[Pair, float]:
    """The probability of each pair, judged beside the best that either unit has."""
    best_a, best_b = _best({pair: overlap.whole for pair, overlap in overlaps.items()})
    leads_a, leads_b = _leads(a), _leads(b)
    found = {}
    for (i, j), overlap in overlaps.items():
        value = BIAS + CLAUSES * overlap.clauses + SHARED * math.log1p(overlap.shared) + RUNS * math.log1p(overlap.runs)
        value += BETTER_PARTNER * (min(best_a[i], best_b[j]) - overlap.whole)
        if i in leads_a and j in leads_b:
            value += LEADS * min(1.0, max(0.0, overlap.whole - LEADS_FROM) / (LEADS_TO - LEADS_FROM))
        found[i, j] = 1 / (1 + math.exp(-value))
    return found


def chosen(scores: Mapping[Pair, float]) -> list[Pair]:
    """The pairs that become links, in order: likely enough, and among the best of both units."""
    best_a, best_b = _best(scores)
    kept = []
    used: Counter[tuple[int, int]] = Counter()
    for pair in sorted(scores, key=lambda pair: (-scores[pair], pair)):
        score = scores[pair]
        mutual = score >= LEAST_MUTUAL and score >= max(best_a[pair[0]], best_b[pair[1]])
        ends = ((0, pair[0]), (1, pair[1]))
        if (score >= LEAST or mutual) and all(used[end] < MOST_PARTNERS for end in ends):
            used.update(ends)
            kept.append(pair)
    return sorted(kept)


def _best(values: Mapping[Pair, float]) -> tuple[dict[int, float], dict[int, float]]:
    """The highest value of each unit of the first and of the second article."""
    best_a: dict[int, float] = {}
    best_b: dict[int, float] = {}
    for (i, j), value in values.items():
        best_a[i] = max(value, best_a.get(i, 0.0))
        best_b[j] = max(value, best_b.get(j, 0.0))
    return best_a, best_b


def _leads(units: Sequence[UnitTerms]) -> frozenset[int]:
    """The headline and the first sentence."""
    headlines = [index for index, unit in enumerate(units) if unit.headline]
    first = [index for index, unit in enumerate(units) if not unit.headline and len(unit.terms) >= LEAD_TERMS]
    return frozenset(headlines[:1] + first[:1])
