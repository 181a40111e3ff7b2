"""What a reader is shown besides attributions: scare quotes, claims without a source, silences, unclosed marks."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from reader.analysis.attribution import vocabulary as v
from reader.analysis.attribution.cues import FrameCue
from reader.analysis.attribution.framed import is_owned
from reader.analysis.attribution.grave import grave_claims
from reader.analysis.attribution.nouns import is_label
from reader.analysis.attribution.segments import Quote, Segment
from reader.analysis.covered import Covered
from reader.lexicon.reporting import Lexicon
from reader.lexicon.reporting_forms import Shape
from reader.model.marks import Attribution, AttributionKind, Finding, Mark, MarkKind, Stance
from reader.model.texts import Document
from reader.text.folding import fold, word_set

_SCARE_WORDS = 5
_OPENING = {"”": "“", "»": "«"}
_LEAST_WORDS = 4
_UNNAMED = word_set("مصدر مصادر شاهد شهود مقربون مطلعون أوساط")
_SOURCED = frozenset(("according", "clause", "relay", "said", "document"))
_RULES = {
    "opener": "background without source",
    "unsourced": "claim without source",
    "silence": "what the source left out",
}
# Verbs whose bare passive tells a report without a source; of the others the passive is the outlet's own telling.
_TELLING = frozenset(["say", "announce", "tell", "transmit", "reveal", "claim"])


def observe(
    segment: Segment, lexicon: Lexicon, frames: Mapping[int, FrameCue], attributed: Sequence[Mark]
) -> Iterator[Mark]:
    """SCARE_QUOTE and UNSOURCED marks of a segment; `attributed` are its attributions, which explain their marks."""
    yield from _scare_quotes(segment, lexicon, attributed)
    yield from _unnamed(segment, attributed)
    if not attributed and not any(frame.frame.kind in _SOURCED for frame in frames.values()):
        for claim in grave_claims(segment):
            yield _finding(segment, claim.first, claim.last, claim.rule, claim.words)
    for frame in frames.values():
        rule = _RULES.get(frame.frame.kind)
        if rule and not _attributed(segment, frame.first, attributed) and not is_owned(segment, lexicon, frame):
            printed = segment.text_of(frame.first, min(frame.last + frame.frame.verb, len(segment)))
            yield _finding(segment, frame.first, _claim_end(segment, frame), rule, printed)
    for index, word in enumerate(segment.words):
        if (
            index not in frames
            and _passive_report(segment, lexicon, index, word)
            and not _attributed(segment, index, attributed)
        ):
            yield _finding(segment, index, len(segment), "passive without source", segment.tokens[index].form)


def _unnamed(segment: Segment, attributed: Sequence[Mark]) -> Iterator[Mark]:
    """Words of a source without a name that the outlet vouches for: أكدت مصادر أن…"""
    for mark in attributed:
        detail = mark.detail
        if not isinstance(detail, Attribution) or detail.kind is AttributionKind.PARTIAL or not detail.speaker:
            continue
        if detail.stance is Stance.ENDORSING and fold(detail.speaker.split()[0]).removeprefix("ال") in _UNNAMED:
            finding = Finding("unnamed source, endorsing verb", (detail.cue_text, detail.speaker))
            yield Mark(segment.document.article.id, mark.span, MarkKind.UNSOURCED, detail=finding)


def unclosed(document: Document) -> Iterator[Mark]:
    """An UNCLOSED mark for each quotation whose partner mark is missing: over the words that it may hold."""
    for quotation in document.quotations:
        if quotation.doubtful or not quotation.closed:
            rule = (
                "opening mark without a closing one" if not quotation.closed else "closing mark without an opening one"
            )
            yield Mark(document.article.id, quotation.inner, MarkKind.UNCLOSED, detail=Finding(rule))
    yield from _wrongly_opened(document)


def _wrongly_opened(document: Document) -> Iterator[Mark]:
    """Quotations that a closing mark opens, in an article that knows the opening one: ” أن الخزان آمن”."""
    closed = [quotation for quotation in document.quotations if quotation.closed and not quotation.doubtful]
    opened = {document.text[quotation.span.start] for quotation in closed}
    for quotation in closed:
        several = len(document.tokens_in(quotation.inner)) >= _LEAST_WORDS
        if several and _OPENING.get(document.text[quotation.span.start]) in opened:
            detail = Finding("opened with a closing mark")
            yield Mark(document.article.id, quotation.inner, MarkKind.UNCLOSED, detail=detail)


def _scare_quotes(segment: Segment, lexicon: Lexicon, attributed: Sequence[Mark]) -> Iterator[Mark]:
    """Short terms in marks that no source is made to say, and that are no names."""
    said = Covered(mark.span for mark in attributed)
    for quote in segment.quotes:
        if not quote.whole.closed or len(quote) > _SCARE_WORDS or _title(segment, quote):
            continue
        span = quote.whole.inner
        if said.touches(span) or is_label(segment, lexicon, quote):
            continue
        detail = Finding("term in marks without a source", (segment.text_of(quote.first, quote.last),))
        yield Mark(segment.document.article.id, span, MarkKind.SCARE_QUOTE, detail=detail)


def _title(segment: Segment, quote: Quote) -> bool:
    """Whether the marks hold a title: of a book, a session, a post (بعنوان «…»)."""
    before = segment.words[quote.first - 1] if quote.first else ""
    return before in ("بعنوان", "عنوان", "كتاب", "كتابه", "هاشتاغ", "وسم", "شعار", "فيلم", "اغنيه", "عنوانه", "عنوانها")


def _attributed(segment: Segment, index: int, attributed: Sequence[Mark]) -> bool:
    """Whether the word stands inside reported speech: then it is the speaker's, not the outlet's."""
    start = segment.tokens[index].span.start
    return any(mark.span.start <= start < mark.span.end for mark in attributed)


def _claim_end(segment: Segment, frame: FrameCue) -> int:
    if frame.frame.kind != "silence":
        return len(segment)
    for index in range(frame.last, len(segment)):
        if segment.comma_before(index):
            return index
    return len(segment)


def _passive_report(segment: Segment, lexicon: Lexicon, index: int, word: str) -> bool:
    following = segment.words[index + 1] if index + 1 < len(segment) else ""
    if following not in v.CLAUSE_PARTICLES and following not in v.CLAUSE_PRONOUNS:
        return False
    readings = lexicon.readings(word)
    return bool(readings) and all(r.shape is Shape.PASSIVE and r.verb.act in _TELLING for r in readings)


def _finding(segment: Segment, first: int, last: int, rule: str, words: str) -> Mark:
    span = segment.span_of(first, max(last, first + 1))
    return Mark(segment.document.article.id, span, MarkKind.UNSOURCED, detail=Finding(rule, (words,)))
