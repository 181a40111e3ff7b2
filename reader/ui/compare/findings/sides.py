"""The places that a finding sets against each other: the words of each, and which of them differ."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from reader.analysis import uneven
from reader.analysis.variants import Variant
from reader.model.articles import Span
from reader.model.comparisons import Difference, Link
from reader.model.marks import Finding, Mark
from reader.ui.compare.card.names import printed
from reader.ui.compare.index import ComparisonIndex, Place


@dataclass(frozen=True, slots=True)
class Side:
    """A sentence or quotation of a column. `pieces` are its words in order, and whether they are what differs."""

    column: int
    span: Span
    pieces: tuple[tuple[str, bool], ...]


def side_of(
    index: ComparisonIndex, column: int, span: Span, marked: Sequence[Span] = (), *, as_printed: bool = False
) -> Side:
    """A span of a column's article with the spans in it that differ; `as_printed` does not join their letters."""
    document = index.documents[column]
    parts, at = [], span.start
    for one in sorted(marked, key=lambda one: one.start):
        start, end = max(one.start, at), min(one.end, span.end)
        if start < end:
            parts += [(at, start, False), (start, end, True)]
            at = end
    parts.append((at, span.end, False))
    pieces = []
    for first, last, differs in parts:
        if first < last:
            piece = Span(first, last)
            pieces.append((piece.of(document.text) if differs and as_printed else printed(document, piece), differs))
    return Side(column, span, tuple(pieces))


def sides_of(index: ComparisonIndex, subject: object) -> tuple[Side, ...]:
    """The places that a variant, a pair, a difference or a finding sets against each other; none for anything else."""
    if isinstance(subject, Variant):
        return of_variant(index, subject)
    if isinstance(subject, Link):
        return of_link(index, subject)
    if isinstance(subject, Mark) and isinstance(subject.detail, Finding):
        return of_places(index, subject, subject.detail)
    return of_difference(index, subject) if isinstance(subject, Difference) else ()


def of_variant(index: ComparisonIndex, variant: Variant) -> tuple[Side, ...]:
    """Both quotations with the words that differ."""
    changed = [side for difference in variant.differences for side in difference.sides]
    return tuple(
        side_of(index, index.columns[article], span, [place for owner, place in changed if owner == article])
        for article, span in variant.sides
    )


def of_places(index: ComparisonIndex, mark: Mark, found: Finding) -> tuple[Side, ...]:
    """The sentence of a mark and those of the other places that it rests on; none where it stands for itself."""
    column = index.columns.get(mark.article)
    if column is None or not found.places:
        return ()
    marked: dict[int, list[Span]] = {}
    for span in (mark.span, *found.places):
        unit = index.unit_at(column, span.start)
        if unit is not None:
            marked.setdefault(unit, []).append(span)
    parted = found.rule == uneven.PARTED
    return tuple(
        side_of(index, column, index.span(Place(column, unit)), spans, as_printed=parted)
        for unit, spans in marked.items()
    )


def of_link(index: ComparisonIndex, link: Link) -> tuple[Side, ...]:
    """The two sentences of a pair."""
    places = Place(index.columns[link.a], link.a_unit), Place(index.columns[link.b], link.b_unit)
    return tuple(side_of(index, place.column, index.span(place)) for place in places)


def of_difference(index: ComparisonIndex, difference: Difference) -> tuple[Side, ...]:
    """The sentences that a difference stands in, its words marked."""
    return tuple(_around(index, difference))


def _around(index: ComparisonIndex, difference: Difference) -> Iterator[Side]:
    for article, span in difference.sides:
        column = index.columns.get(article)
        if column is not None:
            unit = index.unit_at(column, span.start)
            whole = index.span(Place(column, unit)) if unit is not None else span
            yield side_of(index, column, whole, [span])
