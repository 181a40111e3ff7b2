"""The sentence behind a place: what stands there, with the words that count picked out."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from reader.analysis.matrices.columns import Place
from reader.model.articles import Span
from reader.model.texts import Document, UnitKind


@dataclass(frozen=True, slots=True)
class Evidence:
    """One sentence of an article, its obfuscated words rejoined.

    `start` and `end` bound the words that count, in code points of `text`. `paragraph` counts from 1 in the body; 0 is
    the headline. `place` is the span in the article itself.
    """

    article: int
    outlet: str | None
    text: str
    start: int
    end: int
    paragraph: int
    place: Place


def evidence(document: Document, place: Place) -> Evidence:
    """The sentence in which `place` begins; words beyond the sentence's end are left out."""
    units = document.units
    at = max(0, bisect_right([unit.span.start for unit in units], place.span.start) - 1)
    unit = units[at].span if units else Span(0, max(1, len(document.text)))
    unit = Span(min(unit.start, place.span.start), max(unit.end, min(place.span.end, place.span.start + 1)))
    first, last = max(unit.start, place.span.start), min(unit.end, place.span.end)
    text, start, end = _rejoined(document, unit, first, last)
    paragraph = units[at].paragraph if units and units[at].kind is not UnitKind.HEADLINE else 0
    return Evidence(place.article, document.article.source, text, start, end, paragraph, place)


def evidences(documents: Mapping[int, Document], places: Iterable[Place]) -> tuple[Evidence, ...]:
    """The sentences of all places whose articles are known, in the order given."""
    return tuple(evidence(documents[place.article], place) for place in places if place.article in documents)


def _rejoined(document: Document, unit: Span, first: int, last: int) -> tuple[str, int, int]:
    """The text of `unit` with its repairs, and where `first` and `last` of the source stand in it."""
    pieces: list[str] = []
    length, at, start, end = 0, unit.start, -1, -1

    def copy(until: int) -> None:
        nonlocal length, at, start, end
        if start < 0 and at <= first <= until:
            start = length + first - at
        if end < 0 and at < last <= until:
            end = length + last - at
        pieces.append(document.text[at:until])
        length += until - at
        at = until

    for repair in document.repairs:
        if not unit.contains(repair.span) or repair.span.start < at:
            continue
        copy(repair.span.start)
        if start < 0 and repair.span.start <= first < repair.span.end:
            start = length
        pieces.append(repair.clean)
        length += len(repair.clean)
        if end < 0 and repair.span.start < last <= repair.span.end:
            end = length
        at = repair.span.end
    copy(unit.end)
    return "".join(pieces), max(0, start), end if end >= 0 else length
