"""The links between two articles: soft word alignment, then the best pairs on either side, nothing forced."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from reader.analysis.alignment.evidence import Evidence, gather, local_weights
from reader.analysis.alignment.scoring import LEAST, Overlap, overlap_of, probabilities
from reader.analysis.alignment.terms import UnitTerms, speakers_lightened, terms_of
from reader.model import Document, Link, Mark, Relation

VERSION = 1
SAME = 0.35
"""Least overlap (geometric mean over both units) of a link told as the same; below it one says much besides."""
SHARED_WORDS = 12


def align(a: Document, b: Document, attributions: Iterable[Mark] = ()) -> tuple[Link, ...]:
    """The links between the units of `a` and `b`, in the order of `a`; a unit may have several partners or none.

    `attributions` are those of both articles: who speaks counts less than what is said. `Link.score` is 0..1: how
    likely the two tell one statement, judged among all pairs of these two articles. Pure.
    """
    heads = tuple(attributions)
    units_a, units_b = speakers_lightened(_terms(a, heads), _terms(b, heads))
    local = local_weights(units_a, units_b)
    found = gather(units_a, units_b)
    overlaps = {
        pair: overlap_of(units_a[pair[0]], units_b[pair[1]], evidence, local) for pair, evidence in found.items()
    }
    scores = probabilities(overlaps, units_a, units_b)
    return tuple(
        Link(
            a=a.article.id,
            a_unit=pair[0],
            b=b.article.id,
            b_unit=pair[1],
            relation=_relation(overlaps[pair]),
            score=round(score, 4),
            shared=_shared(units_a[pair[0]], found[pair], local),
        )
        for pair, score in sorted(scores.items())
        if score >= LEAST
    )


def _terms(document: Document, attributions: Iterable[Mark]) -> tuple[UnitTerms, ...]:
    return terms_of(document, (mark for mark in attributions if mark.article == document.article.id))


def _relation(overlap: Overlap) -> Relation:
    return Relation.SAME if overlap.whole >= SAME else Relation.PARTIAL


def _shared(a: UnitTerms, evidence: Evidence, local: Mapping[str, float]) -> tuple[str, ...]:
    """The printed words of `a` that the link rests on, weightiest first."""

    def weight(index: int) -> float:
        term = a.terms[index]
        return -term.weight * term.share * local[term.key] * evidence.a[index][0]

    ranked: Sequence[int] = sorted(evidence.a, key=weight)
    return tuple(dict.fromkeys(a.terms[index].form for index in ranked))[:SHARED_WORDS]
