"""Articles that may belong to an event: left to the reader to decide."""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from reader.analysis.events.grouping.constraints import Constraint, ConstraintKind
from reader.analysis.events.likeness.likeness import Pair
from reader.analysis.events.settings import Settings

_ALSO = 1.1
"""So many times the threshold must an article be like a second event before it is said to tell that one too."""


@dataclass(frozen=True, slots=True)
class Suggestion:
    """An article that may belong to an event (an index into the events); `score` is its likeness to it.

    `also` where it stands in an event with others already and seems to tell this one besides.
    """

    article: int
    event: int
    score: float
    also: bool = False


def find_suggestions(
    events: Sequence[Sequence[int]], pairs: Iterable[Pair], constraints: Sequence[Constraint], settings: Settings
) -> tuple[Suggestion, ...]:
    """For each article at most one event that it does not stand in but may belong to; the likest first.

    Dismissed ones (an APART constraint) are not suggested again.
    """
    homes: dict[int, set[int]] = defaultdict(set)
    for index, event in enumerate(events):
        for article in event:
            homes[article].add(index)
    sums = _sums(homes, pairs)
    put_out = _refused(homes, constraints)
    alone_least, also_least = settings.suggestion, settings.threshold * _ALSO
    best: dict[int, Suggestion] = {}
    for (article, index), total in sorted(sums.items()):
        also = any(len(events[home]) > 1 for home in homes[article])
        least = also_least if also else alone_least
        score = round(total / len(events[index]), 4)
        alone = also and len(events[index]) == 1
        known = best.get(article)
        if score >= least and not alone and (article, index) not in put_out and (known is None or score > known.score):
            best[article] = Suggestion(abs(article), index, score, also or article < 0)
    return tuple(sorted(best.values(), key=lambda found: (-found.score, found.event, found.article)))


def refused(members: Iterable[int], constraints: Iterable[Constraint]) -> set[int]:
    """The articles that the user put out of the company of these."""
    here = set(members)
    return {
        c.articles[0] for c in constraints if c.kind is ConstraintKind.APART and not here.isdisjoint(c.articles[1:])
    }


def _sums(homes: dict[int, set[int]], pairs: Iterable[Pair]) -> dict[tuple[int, int], float]:
    """The likenesses of each article to the members of each event that it does not stand in.

    Summed exactly, so that the order in which articles came changes no last digit and so no tie.
    """
    scores: dict[tuple[int, int], list[float]] = defaultdict(list)
    for pair in pairs:
        if pair.copy or pair.a not in homes or pair.b not in homes:
            continue
        for article, other in ((pair.a, pair.b), (pair.b, pair.a)):
            for index in homes[other] - homes[article]:
                scores[article, index].append(pair.score)
    return {key: math.fsum(found) for key, found in scores.items()}


def _refused(homes: dict[int, set[int]], constraints: Iterable[Constraint]) -> set[tuple[int, int]]:
    return {
        (constraint.articles[0], index)
        for constraint in constraints
        if constraint.kind is ConstraintKind.APART
        for other in constraint.articles[1:]
        for index in homes.get(other, ())
    }
