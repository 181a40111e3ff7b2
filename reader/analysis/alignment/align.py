"""The links between two articles: soft word alignment, then the best pairs on either side, nothing forced."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from reader.analysis.alignment.evidence import Evidence, Pair, gather, local_weights
from reader.analysis.alignment.terms import UnitTerms, terms_of
from reader.model import Document, Link, Relation

VERSION = 1
LEAST = 0.22
MARGIN = 0.6
SAME = 0.5
SHARED_WORDS = 12


def align(a: Document, b: Document) -> tuple[Link, ...]:
    """The links between the units of `a` and `b`, in the order of `a`; a unit may have several partners or none.

    Pure. `Link.score` is 0..1, comparable within one pair of articles only.
    """
    units_a, units_b = terms_of(a), terms_of(b)
    local = local_weights(units_a, units_b)
    found = gather(units_a, units_b)
    scores = {pair: _score(units_a[pair[0]], units_b[pair[1]], evidence, local) for pair, evidence in found.items()}
    links = []
    for pair in sorted(_select(scores)):
        evidence = found[pair]
        shared = _shared(units_a[pair[0]], evidence)
        relation = Relation.SAME if scores[pair] >= SAME else Relation.PARTIAL
        links.append(Link(a.article.id, pair[0], b.article.id, pair[1], relation, round(min(1.0, scores[pair]), 4), shared))
    return tuple(links)


def _score(a: UnitTerms, b: UnitTerms, evidence: Evidence, local: Mapping[str, float]) -> float:
    first = _coverage(a, {index: value for index, (value, _) in evidence.a.items()}, local)
    second = _coverage(b, {index: value for index, (value, _) in evidence.b.items()}, local)
    return (first * second) ** 0.5


def _coverage(unit: UnitTerms, likeness: Mapping[int, float], local: Mapping[str, float]) -> float:
    mass = sum(term.weight * local[term.key] for term in unit.terms)
    covered = sum(unit.terms[index].weight * local[unit.terms[index].key] * value for index, value in likeness.items())
    return covered / mass if mass else 0.0


def _select(scores: Mapping[Pair, float]) -> list[Pair]:
    best_a: dict[int, float] = {}
    best_b: dict[int, float] = {}
    for (i, j), score in scores.items():
        best_a[i] = max(score, best_a.get(i, 0.0))
        best_b[j] = max(score, best_b.get(j, 0.0))
    return [
        pair
        for pair, score in scores.items()
        if score >= LEAST and score >= MARGIN * best_a[pair[0]] and score >= MARGIN * best_b[pair[1]]
    ]


def _shared(a: UnitTerms, evidence: Evidence) -> tuple[str, ...]:
    """The printed words of `a` that the link rests on, weightiest first."""
    ranked: Sequence[int] = sorted(evidence.a, key=lambda index: -a.terms[index].weight * evidence.a[index][0])
    return tuple(dict.fromkeys(a.terms[index].form for index in ranked))[:SHARED_WORDS]
