"""The links between two articles: soft word alignment, then the best pairs on either side, nothing forced."""

from __future__ import annotations

from collections.abc import Iterable

from reader.analysis.alignment.evidence import Evidence, Lookalikes, gather, likenesses, local_weights
from reader.analysis.alignment.scoring import Weighed, chosen, leads, overlap_of, probabilities, relation, weigh
from reader.analysis.alignment.terms import ArticleTerms, phrases_of, speakers_of, terms_of
from reader.model.comparisons import Link
from reader.model.marks import Mark
from reader.model.texts import Document

VERSION = 3
SHARED_WORDS = 12
LEAST_WORDS = 2
"""Longer units that share fewer words are not weighed: one word in common is a topic, no statement."""


def align(a: Document, b: Document, marks: Iterable[Mark] = ()) -> tuple[Link, ...]:
    """The links between the units of `a` and `b`, in the order of `a`; a unit may have several partners or none.

    `marks` are those of both articles: who speaks counts less than what is said, and two names of one party meet.
    `Link.score` is 0..1: how likely the two tell one statement, judged among all pairs of these two articles. Pure.
    """
    known = tuple(marks)
    terms_a, terms_b = prepare(a, known), prepare(b, known)
    return link(a.article.id, terms_a, b.article.id, terms_b, Lookalikes((terms_a, terms_b)))


def prepare(document: Document, marks: Iterable[Mark] = ()) -> ArticleTerms:
    """What `link` needs of a document, made once where it is compared with several; see `align`."""
    return terms_of(document, (mark for mark in marks if mark.article == document.article.id))


def link(a: int, terms_a: ArticleTerms, b: int, terms_b: ArticleTerms, lookalikes: Lookalikes) -> tuple[Link, ...]:
    """The links between two prepared articles with the ids `a` and `b`; see `align`.

    `lookalikes` are those of all articles of the comparison, these two among them.
    """
    alike = likenesses(terms_a, terms_b, lookalikes)
    local = local_weights(terms_a, terms_b, alike)
    found = gather(terms_a, terms_b, alike)
    speakers, phrases = speakers_of(terms_a, terms_b), phrases_of(terms_a, terms_b)
    weighed_a, weighed_b = weigh(terms_a, local, speakers, phrases), weigh(terms_b, local, speakers, phrases)
    overlaps = {
        (i, j): overlap_of(weighed_a[i], weighed_b[j], evidence)
        for (i, j), evidence in found.items()
        if len(evidence.a) >= LEAST_WORDS <= len(evidence.b)
        or min(len(weighed_a[i].weights), len(weighed_b[j].weights)) < LEAST_WORDS
    }
    scores = probabilities(overlaps, found, terms_a.units, terms_b.units)
    leads_a, leads_b = leads(terms_a.units), leads(terms_b.units)
    return tuple(
        Link(
            a=a,
            a_unit=i,
            b=b,
            b_unit=j,
            relation=relation(overlaps[i, j], are_leads=i in leads_a and j in leads_b),
            score=round(scores[i, j], 4),
            shared=_shared(weighed_a[i], found[i, j]),
        )
        for i, j in chosen(scores)
    )


def _shared(a: Weighed, evidence: Evidence) -> tuple[str, ...]:
    """The printed words of `a` that the link rests on, weightiest first."""
    ranked = sorted(evidence.a, key=lambda index: -a.weights[index] * a.shares[index] * evidence.a[index][0])
    return tuple(dict.fromkeys(a.unit.terms[index].form for index in ranked))[:SHARED_WORDS]
