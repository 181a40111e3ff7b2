"""The links between two articles: soft word alignment, then the best pairs on either side, nothing forced."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from reader.analysis.alignment.evidence import Evidence, gather, likenesses, local_weights
from reader.analysis.alignment.scoring import Overlap, Weights, chosen, overlap_of, probabilities, weights_of
from reader.analysis.alignment.terms import UnitTerms, speakers_lightened, terms_of
from reader.model import Document, Link, Mark, Relation

VERSION = 1
SAME = 0.35
SAME_LEAST = 0.3
"""Overlap (geometric mean, and of either unit) from which a link is told as the same; below, one says much besides."""
SHARED_WORDS = 12


def align(a: Document, b: Document, marks: Iterable[Mark] = ()) -> tuple[Link, ...]:
    """The links between the units of `a` and `b`, in the order of `a`; a unit may have several partners or none.

    `marks` are those of both articles: who speaks counts less than what is said, and two names of one party meet.
    `Link.score` is 0..1: how likely the two tell one statement, judged among all pairs of these two articles. Pure.
    """
    known = tuple(marks)
    return link(a.article.id, prepare(a, known), b.article.id, prepare(b, known))


def prepare(document: Document, marks: Iterable[Mark] = ()) -> tuple[UnitTerms, ...]:
    """What `link` needs of a document, made once where it is compared with several; see `align`."""
    return terms_of(document, (mark for mark in marks if mark.article == document.article.id))


def link(a: int, terms_a: Sequence[UnitTerms], b: int, terms_b: Sequence[UnitTerms]) -> tuple[Link, ...]:
    """The links between two prepared articles with the ids `a` and `b`; see `align`."""
    units_a, units_b = speakers_lightened(terms_a, terms_b)
    alike = likenesses(units_a, units_b)
    local = local_weights(units_a, units_b, alike)
    found = gather(units_a, units_b, alike)
    weights_a = [weights_of(unit, local) for unit in units_a]
    weights_b = [weights_of(unit, local) for unit in units_b]
    overlaps = {
        (i, j): overlap_of(units_a[i], units_b[j], weights_a[i], weights_b[j], evidence)
        for (i, j), evidence in found.items()
    }
    scores = probabilities(overlaps, units_a, units_b)
    return tuple(
        Link(
            a=a,
            a_unit=pair[0],
            b=b,
            b_unit=pair[1],
            relation=_relation(overlaps[pair]),
            score=round(scores[pair], 4),
            shared=_shared(units_a[pair[0]], weights_a[pair[0]], found[pair]),
        )
        for pair in chosen(scores)
    )


def _relation(overlap: Overlap) -> Relation:
    same = overlap.whole >= SAME and min(overlap.a, overlap.b) >= SAME_LEAST
    return Relation.SAME if same else Relation.PARTIAL


def _shared(a: UnitTerms, weights: Weights, evidence: Evidence) -> tuple[str, ...]:
    """The printed words of `a` that the link rests on, weightiest first."""
    ranked = sorted(evidence.a, key=lambda index: -weights.terms[index] * evidence.a[index][0])
    return tuple(dict.fromkeys(a.terms[index].form for index in ranked))[:SHARED_WORDS]
