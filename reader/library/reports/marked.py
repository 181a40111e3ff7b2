"""A stretch of an article as runs of words with their marks."""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from reader.export.report import Run, Style
from reader.model.articles import Span
from reader.model.marks import Attribution, AttributionKind, Mark, MarkKind, Mention, Stance, Tone
from reader.model.texts import Document

_TONES = {Tone.HOSTILE: Style.HOSTILE, Tone.NEUTRAL: Style.NEUTRAL, Tone.FAVOURABLE: Style.FAVOURABLE}
_STANCES = {Stance.ENDORSING: Style.ENDORSING, Stance.NEUTRAL: Style.CUE, Stance.DISTANCING: Style.DISTANCING}
_KINDS = {
    MarkKind.SCARE_QUOTE: Style.SCARE,
    MarkKind.NUMBER: Style.NUMBER,
    MarkKind.DIFFERENCE: Style.DIFFERENCE,
    MarkKind.REPAIR: Style.REPAIRED,
}


@dataclass(frozen=True, slots=True)
class Noted:
    """Words of an article that a note hangs on; `sign` is the note's number as it is set behind them."""

    span: Span
    sign: str


def runs(
    document: Document, span: Span, marks: Sequence[Mark], *, as_printed: bool = False, notes: Sequence[Noted] = ()
) -> tuple[Run, ...]:
    """The text of `span` cut where a mark begins or ends; obfuscated words rejoined, or `as_printed`.

    `notes` are those that touch the span; their signs stand behind their words.
    """
    styled = [(found, style) for mark in marks for found, style in _styled(mark) if found.overlaps(span)]
    styled += [(note.span, Style.NOTED) for note in notes if note.span.overlaps(span)]
    edges = {span.start, span.end}
    for found, _ in styled:
        edges.update(edge for edge in (found.start, found.end) if span.start < edge < span.end)
    signs = [(min(_word_end(document.text, note.span.end), span.end), note.sign) for note in notes]
    edges.update(end for end, _ in signs if span.start < end < span.end)
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
        pieces += [Run(f" {sign}", frozenset((Style.NOTE_SIGN,))) for at, sign in signs if start < at <= end]
    return tuple(pieces)


def _word_end(text: str, at: int) -> int:
    """The end of the word that is broken off at `at`: a sign never parts joined letters."""
    while at < len(text) and text[at - 1].isalnum() and (text[at].isalnum() or unicodedata.combining(text[at])):
        at += 1
    return at


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
