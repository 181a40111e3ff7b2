"""What each outlet called the same thing: the content of the card over a contested name."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from reader.model.articles import Span
from reader.model.marks import Mark, MarkKind, Mention, Tone, Voice
from reader.model.texts import Document
from reader.ui.compare.column.text.display_text import build
from reader.ui.compare.index import ComparisonIndex


@dataclass(frozen=True, slots=True)
class Called:
    """One word for the thing in one column: how often, in whose voice, and where."""

    words: str
    tone: Tone
    voice: Voice
    places: tuple[Span, ...]


@dataclass(frozen=True, slots=True)
class Calling:
    """All words of one column for the thing; the outlet's own voice first, the frequent before the rare."""

    column: int
    called: tuple[Called, ...]


def printed(document: Document, span: Span) -> str:
    """The words of a span with its obfuscated letters joined."""
    return build(document.text, span, document.repairs).text


def callings(index: ComparisonIndex, column: int, mark: Mark) -> tuple[Calling, ...]:
    """What the others called what `mark` of `column` names, and last what its own article calls it elsewhere."""
    concept = _concept(mark)
    order = [*(c for c in range(len(index.documents)) if c != column), column]
    return tuple(Calling(c, _called(index.documents[c], index.marks[c], concept)) for c in order)


def _concept(mark: Mark) -> str:
    return mark.detail.concept if isinstance(mark.detail, Mention) else mark.group


def _called(document: Document, marks: Sequence[Mark], concept: str) -> tuple[Called, ...]:
    found: dict[tuple[str, Tone, Voice], list[Span]] = {}
    for mark in marks:
        detail = mark.detail
        if mark.kind is MarkKind.MENTION and isinstance(detail, Mention) and detail.concept == concept:
            key = (printed(document, mark.span), detail.tone, detail.voice)
            found.setdefault(key, []).append(mark.span)
    called = [Called(words, tone, voice, tuple(places)) for (words, tone, voice), places in found.items()]
    return tuple(sorted(called, key=lambda one: (one.voice is not Voice.OUTLET, -len(one.places), one.places[0].start)))
