"""How likely two units tell one statement: a weighing of ten figures that a reader can follow.

The weights are near those of a logistic regression on the 488 linked pairs of sentences among the 2621 that share two
words, in 41 pairs of articles: the annotated samples of this repository and forty pairs of news articles kept outside
of it (the seven of these that another reader annotated count twice). Among roundings that fit equally well those were
taken that find most sentences a partner. The figures were chosen by the log loss on the pair of articles left out of
the fit, each in its turn; docs/quality.md tells how good they are on unseen articles.
"""

from __future__ import annotations

import math
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from itertools import compress, pairwise
from operator import mul
from typing import NamedTuple

from reader.analysis.alignment.counting import contradictions
from reader.analysis.alignment.evidence import Evidence, Match, Pair
from reader.analysis.alignment.terms import HEAD_SHARE, ArticleTerms, UnitTerms
from reader.model.comparisons import Relation

LEAST = 0.36
"""Least probability of a link: where the balance of right links found and wrong ones made was best."""
LEAST_MUTUAL = 0.2
"""The same where each unit is the best partner that the other has: so a statement in quite other words is found."""
LEAST_VALUE = math.log(LEAST_MUTUAL / (1 - LEAST_MUTUAL))
"""The weighing that gives `LEAST_MUTUAL`."""
BIAS = -4.2
SHARED = 2.0
"""Weight of the logarithm of all that is shared: two rare words in common are more than one."""
LENGTH = -0.8
"""Weight of the logarithm of the shorter unit's terms: in a long sentence more is shared by chance."""
CONTENT = 2.0
"""Weight of the overlap of what is no name: two sentences on the same parties may tell quite different things."""
RUNS = 3.1
"""Weight of how many shared words follow one another in both (logarithm, for the shorter unit's length)."""
NUMBERS = 1.5
"""Weight of each number that both tell."""
PLACE = -1.0
"""Weight of how far apart they stand in their articles: news tell the weightiest first, and background last."""
BETTER_PARTNER = -2.8
"""Weight of how much better both units are matched elsewhere."""
LEADS = 1.6
"""Weight of both being a headline or first sentence: these tell the event itself."""
NEIGHBOURS = 2.1
"""Weight of the overlap of the units before both, or behind both: accounts often go on side by side."""
CONTRADICTION = -0.4
"""Weight of each thing that both count, with numbers that do not agree."""
FURTHER_WORD = 0.5
"""Share of its weight that a word keeps which mostly stands behind another one."""
RUN_STEP = 3
RUN_LIKENESS = 0.6
"""Two shared words follow one another at most so many words apart, and only words at least so alike."""
MOST_PARTNERS = 8
"""A unit keeps its best partners; one with more of them is a formula, and a huge article has thousands of those."""
LEAST_CONTENT = 6.0
"""Content lighter than one rare word is too little to be told by chance."""
LEAD_TERMS = 6
"""A first line of fewer words is a dateline or a caption."""
SAME_BIAS, SAME_TOLD, SAME_LENGTH, SAME_LEADS = 4.6, 2.0, -1.1, 0.7
"""Weights of `relation`: of the logarithm of the share that the other tells, of the shorter unit's length, of leads.

A logistic regression on the same linked pairs, rounded; leads count less than fitted (1.1), which costs no right answer
and halves the leads on two different things that are told as the same."""
SAME_LEAST_TOLD = 0.05


class Weighed(NamedTuple):
    """One unit's terms in this comparison: their weights, the shares that they keep, which of them are no names."""

    unit: UnitTerms
    weights: Sequence[float]
    shares: Sequence[float]
    content: Sequence[bool]
    whole: float
    content_whole: float


class Overlap(NamedTuple):
    """Share of each unit's weight that the other tells, and of what is no name in both (geometric means); all 0..1.

    `shared` is the weight that both tell, `numbers` how many numbers both tell, `length` the logarithm of the shorter
    unit's number of terms.
    """

    a: float
    b: float
    whole: float
    content: float
    shared: float
    numbers: int
    length: float


def weigh(
    article: ArticleTerms,
    local: Mapping[str, float],
    speakers: frozenset[str],
    phrases: Iterable[tuple[str, str]] = (),
) -> list[Weighed]:
    """The words of each unit weighted by rarity, by how many units tell them, and by their place in the attribution.

    The further words of a phrase (a name, an office) weigh less: it is one thing, however many words it has.
    """
    spoken: dict[int, list[int]] = defaultdict(list)
    further: dict[int, list[int]] = defaultdict(list)
    for pair in phrases:
        for unit, index in article.pairs.get(pair, ()):
            further[unit].append(index)
    for key in speakers:
        if key not in article.quantities:
            for unit, index in article.places.get(key, ()):
                spoken[unit].append(index)
    return [
        _weighed(unit, local, spoken.get(number, ()), further.get(number, ()))
        for number, unit in enumerate(article.units)
    ]


def _weighed(unit: UnitTerms, local: Mapping[str, float], spoken: Iterable[int], further: Iterable[int]) -> Weighed:
    weights = list(map(mul, unit.weights, map(local.__getitem__, unit.keys)))
    for index in further:
        weights[index] *= FURTHER_WORD
    shares, content = list(unit.shares), list(unit.content)
    for index in spoken:
        shares[index] = HEAD_SHARE
        content[index] = False
    kept = list(map(mul, weights, shares))
    return Weighed(unit, weights, shares, content, sum(kept), sum(compress(kept, content)))


def overlap_of(a: Weighed, b: Weighed, evidence: Evidence) -> Overlap:
    """What two units tell of one another."""
    told_a, content_a, numbers_a = _told(a, b, evidence.a)
    told_b, content_b, numbers_b = _told(b, a, evidence.b)
    share_a, share_b = told_a / a.whole if a.whole else 0.0, told_b / b.whole if b.whole else 0.0
    content_a /= max(a.content_whole, LEAST_CONTENT)
    content_b /= max(b.content_whole, LEAST_CONTENT)
    return Overlap(
        share_a,
        share_b,
        math.sqrt(share_a * share_b),
        math.sqrt(content_a * content_b),
        min(told_a, told_b),
        min(numbers_a, numbers_b),
        math.log1p(min(len(a.weights), len(b.weights))),
    )


def _told(own: Weighed, other: Weighed, matches: Mapping[int, Match]) -> tuple[float, float, int]:
    """How much of the weight of `own` is told, how much of that is no name, and how many numbers.

    A word that only names the speaker in the other unit counts as that here too.
    """
    told = content = 0.0
    numbers = 0
    _, weights, shares, is_content, _, _ = own
    others_shares = other.shares
    for index, (likeness, partner) in matches.items():
        share, partners_share = shares[index], others_shares[partner]
        value = weights[index] * likeness * (min(partners_share, share))
        told += value
        if is_content[index]:
            content += value
            if likeness == 1.0 and own.unit.terms[index].quantity:
                numbers += 1
    return told, content, numbers


def runs(matches: Mapping[int, Match]) -> int:
    """How many shared words of one unit follow one another in the other as well."""
    places = sorted([(own, other) for own, (likeness, other) in matches.items() if likeness >= RUN_LIKENESS])
    return sum(
        [
            0 < next_other - other <= RUN_STEP and next_own - own <= RUN_STEP
            for (own, other), (next_own, next_other) in pairwise(places)
        ]
    )


def probabilities(
    overlaps: Mapping[Pair, Overlap], found: Mapping[Pair, Evidence], a: Sequence[UnitTerms], b: Sequence[UnitTerms]
) -> dict[Pair, float]:
    """The probability of each pair, judged beside the best that either unit has; none below `LEAST_MUTUAL`."""
    best_a, best_b = _best({pair: overlap.whole for pair, overlap in overlaps.items()})
    leads_a, leads_b = leads(a), leads(b)
    scores = {}
    for (i, j), (_, _, whole, content, shared, numbers, length) in overlaps.items():
        value = BIAS + SHARED * math.log1p(shared) + LENGTH * length + CONTENT * content + NUMBERS * numbers
        value += PLACE * abs(i / len(a) - j / len(b)) + BETTER_PARTNER * (min(best_a[i], best_b[j]) - whole)
        value += NEIGHBOURS * max(_whole(overlaps, i - 1, j - 1), _whole(overlaps, i + 1, j + 1))
        if a[i].counts and b[j].counts:
            value += CONTRADICTION * sum(1 for _ in contradictions(a[i].counts, b[j].counts))
        if i in leads_a and j in leads_b:
            value += LEADS
        of_a, of_b = found[i, j]
        a_run = RUNS / max(length, 0.5)
        if value + a_run * math.log(max(len(of_a), len(of_b))) >= LEAST_VALUE:
            value += a_run * math.log1p((runs(of_a) + runs(of_b)) / 2)
            if value >= LEAST_VALUE:
                scores[i, j] = 1 / (1 + math.exp(-value))
    return scores


def _whole(overlaps: Mapping[Pair, Overlap], i: int, j: int) -> float:
    overlap = overlaps.get((i, j))
    return overlap.whole if overlap else 0.0


def relation(overlap: Overlap, *, are_leads: bool) -> Relation:
    """The same where most of either unit is told by the other; of a short unit, and of a lead, less is asked."""
    told = math.log(min(overlap.a, overlap.b) + SAME_LEAST_TOLD)
    value = SAME_BIAS + SAME_TOLD * told + SAME_LENGTH * overlap.length + SAME_LEADS * are_leads
    return Relation.SAME if value >= 0 else Relation.PARTIAL


def chosen(scores: Mapping[Pair, float]) -> list[Pair]:
    """The pairs that become links, in order: likely enough, and among the best of both units."""
    best_a, best_b = _best(scores)
    kept = []
    used: Counter[tuple[int, int]] = Counter()
    for pair in sorted(scores, key=lambda pair: (-scores[pair], pair)):
        score = scores[pair]
        mutual = score >= max(best_a[pair[0]], best_b[pair[1]])
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
        if value > best_a.get(i, 0.0):
            best_a[i] = value
        if value > best_b.get(j, 0.0):
            best_b[j] = value
    return best_a, best_b


def leads(units: Sequence[UnitTerms]) -> frozenset[int]:
    """The headline and the first sentence."""
    headlines = [index for index, unit in enumerate(units) if unit.headline]
    first = [index for index, unit in enumerate(units) if not unit.headline and len(unit.terms) >= LEAD_TERMS]
    return frozenset(headlines[:1] + first[:1])
