"""One speaker, two names: where an article makes a source call one side by names of different tone.

A minister who says 'الجيش السوري' in one sentence and 'قوات النظام' in another may have been reworded in one of them.
Evidence only: people do change their words.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from reader.lexicon.naming import NamingLexicon
from reader.lexicon.types import ConceptKind
from reader.model.articles import Span
from reader.model.marks import Attribution, Finding, Mark, MarkKind, Mention, Tone, Voice
from reader.model.texts import Document
from reader.text.terms.stemming import without_lam

RULE = "one speaker, two names"
"""Rule of a TWO_NAMES mark. Values: the speaker, the name at the mark, the other name; its group is the side named."""


@dataclass(frozen=True, slots=True)
class _Name:
    mark: Mark
    detail: Mention
    words: frozenset[str]


def find_two_names(document: Document, marks: Sequence[Mark], lexicon: NamingLexicon) -> tuple[Mark, ...]:
    """A TWO_NAMES mark on the first name of each further tone that a speaker gives one side, in order.

    `marks` are the article's attributions and mentions. Short forms, and names that hold one another ('داعش' in
    'تنظيم داعش الإرهابي'), are no other names.
    """
    said: dict[tuple[str, str], list[_Name]] = {}
    for speaker, name in _named(document, marks):
        side = _side(name.detail.concept, lexicon)
        if side:
            said.setdefault((speaker, side), []).append(name)
    found = [mark for (speaker, side), names in said.items() for mark in _others(document, speaker, side, names)]
    return tuple(sorted(found, key=lambda mark: mark.span))


def _named(document: Document, marks: Iterable[Mark]) -> Iterator[tuple[str, _Name]]:
    """Every name in a named speaker's words, with that speaker."""
    reports = _Reports(marks)
    for mark in marks:
        detail = mark.detail
        if not isinstance(detail, Mention) or detail.voice is not Voice.SPEAKER or detail.rule == "anaphor":
            continue
        speaker = reports.speaker(mark.span)
        if speaker:
            words = frozenset(token.folded for token in document.tokens_in(mark.span))
            yield speaker, _Name(mark, detail, words)


class _Reports:
    """The attributions of an article by their start, so that a look-up reads only those near it."""

    def __init__(self, marks: Iterable[Mark]) -> None:
        found = [(mark.span, mark.detail.speaker) for mark in marks if isinstance(mark.detail, Attribution)]
        self._reports = sorted(found, key=lambda report: report[0])
        self._starts = [span.start for span, _ in self._reports]
        self._longest = max((len(span) for span, _ in self._reports), default=0)

    def speaker(self, span: Span) -> str | None:
        """Whose words the shortest attribution around `span` gives."""
        last = bisect_right(self._starts, span.start)
        first = bisect_left(self._starts, span.start - self._longest)
        around = [report for report in self._reports[first:last] if report[0].contains(span)]
        return min(around, key=lambda report: len(report[0]), default=(span, None))[1]


def _side(identity: str, lexicon: NamingLexicon) -> str:
    """The side that an actor's name belongs to, its own id where it has none; '' for acts, places and labels."""
    concept = lexicon.concept(identity)
    if concept is None or concept.kind is not ConceptKind.ACTOR:
        return ""
    return concept.side or identity


def _others(document: Document, speaker: str, side: str, names: Sequence[_Name]) -> Iterator[Mark]:
    first = names[0]
    tones = {first.detail.tone}
    for name in names[1:]:
        tone = name.detail.tone
        if tone in tones or name.words <= first.words or first.words <= name.words:
            continue
        tones.add(tone)
        loaded, plain = (name, first) if tone is not Tone.NEUTRAL else (first, name)
        values = (speaker, _printed(document, loaded.mark.span), _printed(document, plain.mark.span))
        yield Mark(document.article.id, loaded.mark.span, MarkKind.TWO_NAMES, side, Finding(RULE, values))


def _printed(document: Document, span: Span) -> str:
    """The name as it stands alone, rejoined where the outlet spaced its letters out."""
    if any(repair.span.overlaps(span) for repair in document.repairs):
        return without_lam(" ".join(document.forms_in(span)))
    return without_lam(span.of(document.text))
