"""Differences that other analyses vouch for: one concept under two names, one statement under two verbs of saying."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from reader.analysis.differences.words import folded_words, same_phrase
from reader.model.comparisons import Difference, DifferenceKind, Link, Relation
from reader.model.marks import Attribution, Mark, Mention
from reader.model.texts import Document


def concept_differences(
    a: Document, b: Document, marks_a: Iterable[Mark], marks_b: Iterable[Mark], generic: frozenset[str]
) -> list[Difference]:
    """Concepts that the two units name differently; a name that both use is no difference."""
    names_a, names_b = _names(a, marks_a, generic), _names(b, marks_b, generic)
    found = []
    for concept in dict.fromkeys(concept for concept, _, _ in names_a):
        ours = [(mark, words) for known, mark, words in names_a if known == concept]
        theirs = [(mark, words) for known, mark, words in names_b if known == concept]
        only_ours = [mark for mark, words in ours if not any(same_phrase(words, other) for _, other in theirs)]
        only_theirs = [mark for mark, words in theirs if not any(same_phrase(words, other) for _, other in ours)]
        for one, other in zip(only_ours, only_theirs, strict=False):
            sides = ((one.article, one.span), (other.article, other.span))
            found.append(Difference(DifferenceKind.NAMING, sides, concept))
    return found


def _names(
    document: Document, marks: Iterable[Mark], generic: frozenset[str]
) -> list[tuple[str, Mark, tuple[str, ...]]]:
    """Concept, mark and folded words of every contested name that points to somebody."""
    return [
        (mark.detail.concept, mark, folded_words(document, mark.span))
        for mark in marks
        if isinstance(mark.detail, Mention) and mark.detail.lexicon not in generic
    ]


def cue_differences(marks_a: Sequence[Mark], marks_b: Sequence[Mark], link: Link) -> list[Difference]:
    """The verbs under which two units of one statement report it, where each has one verb and they differ."""
    ours, theirs = _cues(marks_a), _cues(marks_b)
    if link.relation is not Relation.SAME or len(ours) != 1 or len(theirs) != 1:
        return []
    one, other = ours[0], theirs[0]
    if one.cue is None or other.cue is None or one.cue_lemma == other.cue_lemma:
        return []
    note = f"cue: {one.stance} {other.stance}"
    return [Difference(DifferenceKind.VERB, ((link.a, one.cue), (link.b, other.cue)), note)]


def _cues(marks: Iterable[Mark]) -> list[Attribution]:
    """One attribution for each cue of the unit, in order."""
    found = {mark.detail.cue: mark.detail for mark in marks if isinstance(mark.detail, Attribution) and mark.detail.cue}
    return list(found.values())
