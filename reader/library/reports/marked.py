"""A stretch of an article as runs of words with their marks."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from reader.export.report import Run, Style
from reader.model import Attribution, AttributionKind, Document, Mark, MarkKind, Mention, Span, Stance, Tone

_TONES = {Tone.HOSTILE: Style.HOSTILE, Tone.NEUTRAL: Style.NEUTRAL, Tone.FAVOURABLE: Style.FAVOURABLE}
_STANCES = {Stance.ENDORSING: Style.ENDORSING, Stance.NEUTRAL: Style.CUE, Stance.DISTANCING: Style.DISTANCING}
_KINDS = {
    MarkKind.SCARE_QUOTE: Style.SCARE,
    MarkKind.NUMBER: Style.NUMBER,
    MarkKind.DIFFERENCE: Style.DIFFERENCE,
    MarkKind.REPAIR: Style.REPAIRED,
}


def runs(document: Document, span: Span, marks: Sequence[Mark], *, as_printed: bool = False) -> tuple[Run, ...]:
    """The text of `span` cut where a mark begins or ends; obfuscated words rejoined, or `as_printed`."""
    styled = [(found, style) for mark in marks for found, style in _styled(mark) if found.overlaps(span)]
    edges = {span.start, span.end}
    for found, _ in styled:
        edges.update(edge for edge in (found.start, found.end) if span.start < edge < span.end)
    known = () if as_printed else document.repairs
    repairs = {repair.span.start: repair for repair in known if span.contains(repair.span)}
    for repair in repairs.values():
        edges = {edge for edge in edges if not repair.span.start < edge < repair.span.end}
        edges.update((repair.span.start, repair.span.end))
    cuts = sorted(edges)
    pieces = []
    for start, end in pairwise(cuts):
        piece = Span(start, end)
        text = repairs[start].clean if start in repairs else piece.of(document.text)
        pieces.append(Run(text, frozenset(style for found, style in styled if found.overlaps(piece))))
    return tuple(pieces)


def _styled(mark: Mark) -> list[tuple[Span, Style]]:
    if isinstance(mark.detail, Mention):
        return [(mark.span, _TONES[mark.detail.tone])]
    if isinstance(mark.detail, Attribution):
        quoted = mark.detail.kind is not AttributionKind.INDIRECT
        found = [(mark.span, Style.QUOTED)] if quoted else []
        if mark.detail.cue is not None:
            found.append((mark.detail.cue, _STANCES[mark.detail.stance]))
        return found
    return [(mark.span, _KINDS[mark.kind])] if mark.kind in _KINDS else []
