"""What the user set right, as values, and a pure function that lays them over a comparison.

A correction names its place by article and code points: an article's text never changes, so corrections survive
every recomputing. Where the place is not found any more, the correction rests without effect.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Any

from reader.analysis.rows import make_rows
from reader.lexicon.naming import base_ids
from reader.model.articles import Span
from reader.model.comparisons import Comparison, Difference, Link, Relation
from reader.model.marks import Attribution, Mark, MarkKind, Mention, Stance, Tone
from reader.model.texts import Document
from reader.text.folding import fold

# A differing number is shown as a whole word, which may be wider than the number: its place need only overlap.
_DIFFERING = frozenset({MarkKind.DIFFERENCE, MarkKind.NUMBER})
_Ends = frozenset[tuple[int, int]]


class CorrectionKind(StrEnum):
    STANCE = "stance"
    TONE = "tone"
    TONE_OUTLET = "tone_outlet"
    SPEAKER = "speaker"
    PAIR = "pair"
    UNPAIR = "unpair"
    WRONG = "wrong"


@dataclass(frozen=True, slots=True)
class Correction:
    """One decision of the user. `id` is unique; `made` is a UTC time in ISO form.

    `span` is the corrected mark's span, or the unit's for PAIR and UNPAIR, whose second unit is `other_span` of
    `other_article`. `value` is a Stance, a Tone or a speaker. `mark` is the kind of the mark that is wrong.
    The `words` of a STANCE are its verb: several may report the same span. TONE_OUTLET holds for `words` of `concept`
    in every article of `outlet`.
    """

    id: str
    kind: CorrectionKind
    article: int
    span: Span
    value: str = ""
    mark: MarkKind | None = None
    other_article: int | None = None
    other_span: Span | None = None
    concept: str = ""
    words: str = ""
    outlet: str = ""
    made: str = ""


def to_json(correction: Correction) -> dict[str, Any]:
    """The correction as plain values for JSON."""
    other = correction.other_span
    return {
        "id": correction.id,
        "kind": correction.kind.value,
        "article": correction.article,
        "span": [correction.span.start, correction.span.end],
        "value": correction.value,
        "mark": correction.mark.value if correction.mark else None,
        "other_article": correction.other_article,
        "other_span": [other.start, other.end] if other else None,
        "concept": correction.concept,
        "words": correction.words,
        "outlet": correction.outlet,
        "made": correction.made,
    }


def from_json(values: Mapping[str, Any]) -> Correction:
    """The correction that `to_json` wrote. Raises KeyError or ValueError for anything else."""
    other = values["other_span"]
    return Correction(
        id=str(values["id"]),
        kind=CorrectionKind(values["kind"]),
        article=int(values["article"]),
        span=Span(*values["span"]),
        value=str(values["value"]),
        mark=MarkKind(values["mark"]) if values["mark"] else None,
        other_article=values["other_article"],
        other_span=Span(*other) if other else None,
        concept=str(values["concept"]),
        words=str(values["words"]),
        outlet=str(values["outlet"]),
        made=str(values["made"]),
    )


def apply(comparison: Comparison, corrections: Sequence[Correction]) -> Comparison:
    """The comparison as corrected: later corrections win. Changed marks and made links are `by_user`."""
    if not corrections:
        return comparison
    documents = {document.article.id: document for document in comparison.documents}
    marks = _marks(comparison.marks, documents, corrections)
    links, parted = _links(comparison.links, documents, corrections)
    differences = tuple(one for one in comparison.differences if not _refused(one, documents, parted, corrections))
    rows = comparison.rows if links == comparison.links else make_rows(comparison.documents, links)
    linked = {(link.a, link.a_unit) for link in links} | {(link.b, link.b_unit) for link in links}
    marks = tuple(
        mark for mark in marks if mark.kind is not MarkKind.UNMATCHED or not _is_linked(mark, documents, linked)
    )
    return replace(comparison, marks=marks, links=links, rows=rows, differences=differences)


def _marks(
    marks: Iterable[Mark], documents: Mapping[int, Document], corrections: Sequence[Correction]
) -> tuple[Mark, ...]:
    found = []
    for mark in marks:
        corrected: Mark | None = mark
        for correction in corrections:
            if corrected is not None:
                corrected = _corrected(corrected, documents.get(mark.article), correction)
        if corrected is not None:
            found.append(corrected)
    return tuple(found)


def _corrected(mark: Mark, document: Document | None, correction: Correction) -> Mark | None:
    """The mark after one correction; None where it was marked as wrong."""
    here = mark.article == correction.article and mark.span == correction.span
    if correction.kind is CorrectionKind.WRONG:
        if correction.mark in _DIFFERING:
            here = mark.article == correction.article and mark.span.overlaps(correction.span)
        return None if here and mark.kind is correction.mark else mark
    if isinstance(mark.detail, Mention) and document is not None:
        return _toned(mark, mark.detail, document, correction, here=here)
    if isinstance(mark.detail, Attribution) and here:
        return _attributed(mark, mark.detail, correction)
    return mark


def _toned(mark: Mark, detail: Mention, document: Document, correction: Correction, *, here: bool) -> Mark:
    everywhere = correction.kind is CorrectionKind.TONE_OUTLET and _same_name(mark, detail, document, correction)
    if everywhere or (here and correction.kind is CorrectionKind.TONE):
        return replace(mark, detail=replace(detail, tone=Tone(correction.value)), by_user=True)
    return mark


def _attributed(mark: Mark, detail: Attribution, correction: Correction) -> Mark:
    if correction.words and correction.words != detail.cue_text:
        return mark
    if correction.kind is CorrectionKind.STANCE:
        return replace(mark, detail=replace(detail, stance=Stance(correction.value)), by_user=True)
    if correction.kind is CorrectionKind.SPEAKER:
        return replace(mark, detail=replace(detail, speaker=correction.value or None), by_user=True)
    return mark


def _same_name(mark: Mark, detail: Mention, document: Document, correction: Correction) -> bool:
    return (
        correction.concept in base_ids(detail.concept)
        and document.article.source == correction.outlet
        and fold(mark.span.of(document.text)) == fold(correction.words)
    )


def _ends(correction: Correction, documents: Mapping[int, Document]) -> tuple[tuple[int, int], tuple[int, int]] | None:
    """The two units, as (article, unit), that a PAIR or UNPAIR names; None where one is not among the documents."""
    if correction.other_article is None or correction.other_span is None:
        return None
    one = _unit(documents.get(correction.article), correction.span)
    two = _unit(documents.get(correction.other_article), correction.other_span)
    if one is None or two is None:
        return None
    return (correction.article, one), (correction.other_article, two)


def _unit(document: Document | None, span: Span) -> int | None:
    return None if document is None else document.unit_at(span.start)


def _links(
    links: tuple[Link, ...], documents: Mapping[int, Document], corrections: Sequence[Correction]
) -> tuple[tuple[Link, ...], set[_Ends]]:
    """The links as corrected, and the pairs of units that were parted."""
    order = {article: place for place, article in enumerate(documents)}
    kept = {frozenset({(link.a, link.a_unit), (link.b, link.b_unit)}): link for link in links}
    parted: set[_Ends] = set()
    for correction in corrections:
        if correction.kind not in {CorrectionKind.PAIR, CorrectionKind.UNPAIR}:
            continue
        ends = _ends(correction, documents)
        if ends is None:
            continue
        key = frozenset(ends)
        if correction.kind is CorrectionKind.UNPAIR:
            kept.pop(key, None)
            parted.add(key)
            continue
        (a, a_unit), (b, b_unit) = sorted(ends, key=lambda end: order[end[0]])
        kept[key] = Link(a, a_unit, b, b_unit, Relation.SAME, 1.0, (), by_user=True)
        parted.discard(key)
    return tuple(kept.values()), parted


def _refused(
    difference: Difference,
    documents: Mapping[int, Document],
    parted: set[_Ends],
    corrections: Sequence[Correction],
) -> bool:
    """Whether a difference was marked as wrong, or compares units that are no pair any more."""
    if any(
        correction.kind is CorrectionKind.WRONG
        and correction.mark in _DIFFERING
        and any(article == correction.article and span.overlaps(correction.span) for article, span in difference.sides)
        for correction in corrections
    ):
        return True
    units = frozenset(
        (article, unit)
        for article, span in difference.sides
        if (unit := _unit(documents.get(article), span)) is not None
    )
    return units in parted


def _is_linked(mark: Mark, documents: Mapping[int, Document], linked: set[tuple[int, int]]) -> bool:
    unit = _unit(documents.get(mark.article), mark.span)
    return unit is not None and (mark.article, unit) in linked
