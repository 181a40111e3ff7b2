"""From a report and its content to marks: direct, indirect, and the quoted fragments as rows of their own."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from reader.analysis.attribution import vocabulary as v
from reader.analysis.attribution.nouns import is_label
from reader.analysis.attribution.reported.content import unopened
from reader.analysis.attribution.reported.openings import Opening
from reader.analysis.attribution.segments import Quote, Segment
from reader.analysis.attribution.speakers.discourse import Speaker
from reader.lexicon.reporting import Lexicon
from reader.model.articles import Span
from reader.model.marks import Attribution, AttributionKind, Mark, MarkKind, Stance

_LEAST_REST = 3
_LEAST_CLAUSE = 5
_CLAIM = "تبنى"


@dataclass(frozen=True, slots=True)
class Content:
    """Words `start .. end` of a segment that a source is made to say; `opening` tells how they follow the cue."""

    start: int
    end: int
    opening: Opening


def base_of(
    cue: Span | None, text: str, lemma: str, stance: Stance, speaker: Speaker | None, via: str | None, rule: str
) -> Attribution:
    """What all rows of one report share; their kind is decided with their words."""
    return Attribution(
        AttributionKind.INDIRECT,
        stance,
        cue,
        text,
        lemma,
        speaker.name if speaker else None,
        speaker.span if speaker else None,
        speaker.kind if speaker else None,
        speaker.side if speaker else None,
        via,
        rule,
    )


def make_marks(segment: Segment, lexicon: Lexicon, content: Content, base: Attribution) -> Iterator[Mark]:
    """The marks of one report: `base` has its cue and speaker, the kind is decided here."""
    quote = segment.quote_from(content.start)
    if quote and unopened(quote) and content.end < quote.last:
        quote = None  # another report lies before the closing mark
    if quote and not _is_subject(segment, lexicon, quote, content):
        yield from _quoted(segment, lexicon, content, quote, base)
        return
    if content.opening is Opening.MARK:
        yield _mark(segment, content.start, content.end, AttributionKind.DIRECT, base)
        for quote in segment.quotes:
            if quote.whole.closed and not unopened(quote) and content.start < quote.first < content.end:
                yield _mark(segment, quote.first, quote.last, AttributionKind.PARTIAL, base)
        return
    # One noun is an object, not a statement; of a claimed act it is enough (تبنى الهجوم).
    claimed = base.cue_lemma == _CLAIM
    if content.end - content.start < (2 if content.opening is Opening.NOUN and not claimed else 1):
        return
    yield _mark(segment, content.start, content.end, AttributionKind.INDIRECT, base)
    yield from fragments(segment, lexicon, content.start, content.end, base)


def _is_subject(segment: Segment, lexicon: Lexicon, quote: Quote, content: Content) -> bool:
    """Whether the marks at the content's head only set off a name that the clause goes on from."""
    rest = content.end - quote.last
    if content.opening is not Opening.CLAUSE and _stops(segment, quote.last):
        return False
    if rest >= _LEAST_REST and is_label(segment, lexicon, quote):
        return True
    term = content.opening is Opening.CLAUSE and rest >= 2 and len(quote) <= 3 and not _stops(segment, quote.last)
    return term or (len(quote) <= 2 and rest > 4)


def _quoted(segment: Segment, lexicon: Lexicon, content: Content, quote: Quote, base: Attribution) -> Iterator[Mark]:
    last = quote.last if quote.whole.closed else max(min(content.end, quote.last), quote.first + 1)
    partial = content.opening is Opening.PREPOSITION or content.opening is Opening.NOUN
    kind = AttributionKind.PARTIAL if partial else AttributionKind.DIRECT
    rest = content.end - last
    runs_on = rest >= _LEAST_REST and not _stops(segment, last)
    if partial and runs_on:
        yield _mark(segment, content.start, content.end, AttributionKind.INDIRECT, base)
    yield _mark(segment, quote.first, last, kind, base)
    yield from fragments(segment, lexicon, quote.first, last, base, inside=quote)
    if runs_on and not partial and rest >= _LEAST_CLAUSE:
        yield _mark(segment, last, content.end, AttributionKind.INDIRECT, base)
        yield from fragments(segment, lexicon, last, content.end, base)
    elif runs_on:
        yield from fragments(segment, lexicon, last, content.end, base, inside=quote)
    elif rest >= _LEAST_REST:
        yield from _resumed(segment, lexicon, last, content.end, base)


def _stops(segment: Segment, last: int) -> bool:
    """Whether the outlet's own remark follows the closing mark: a comma, or وهو، الذي، في إشارة."""
    return last < len(segment) and (
        segment.comma_before(last)
        or segment.words[last] in ("وهو", "وهي", "مما", "فيما", "حيث")
        or segment.words[last] in v.RELATIVES
        or segment.words[last : last + 2] in (("في", "اشاره"), ("في", "تلميح"))
    )


def _resumed(segment: Segment, lexicon: Lexicon, first: int, last: int, base: Attribution) -> Iterator[Mark]:
    """Further quotations behind the first one: «…»، وأن «…»."""
    for quote in segment.quotes:
        if first <= quote.first and quote.last <= last and len(quote) > 2 and not is_label(segment, lexicon, quote):
            kind = AttributionKind.DIRECT if len(quote) > 5 else AttributionKind.PARTIAL
            yield _mark(segment, quote.first, quote.last, kind, base)


def fragments(
    segment: Segment, lexicon: Lexicon, first: int, last: int, base: Attribution, inside: Quote | None = None
) -> Iterator[Mark]:
    """The quoted fragments within the words `first .. last`: names in marks are none."""
    for quote in segment.quotes:
        if quote is inside or quote.first < first or quote.first >= last or (unopened(quote) and quote.last > last):
            continue
        end = min(quote.last, last)
        if inside is not None and (quote.whole.inner == inside.whole.inner or not quote.whole.closed):
            continue
        if not is_label(segment, lexicon, quote):
            kind = AttributionKind.DIRECT if _is_clause(segment, quote) else AttributionKind.PARTIAL
            yield _mark(segment, quote.first, end, kind, base)


def _is_clause(segment: Segment, quote: Quote) -> bool:
    """Whether a whole clause stands in the marks: behind أن, or joined by و to the clause before its comma."""
    if len(quote) < _LEAST_CLAUSE:
        return False
    before, first = segment.words[quote.first - 1], segment.words[quote.first]
    if before.removeprefix("و") in v.CLAUSE_PARTICLES:
        return True
    return segment.comma_before(quote.first) and (first in v.CLAUSE_PARTICLES or first in ("ونحن", "واننا", "ولن"))


def _mark(segment: Segment, first: int, last: int, kind: AttributionKind, base: Attribution) -> Mark:
    return Mark(
        segment.document.article.id,
        trimmed(segment, first, last),
        MarkKind.ATTRIBUTION,
        detail=replace(base, kind=kind),
    )


def trimmed(segment: Segment, first: int, last: int) -> Span:
    """The span of the words: the marks and stops around them are left out."""
    return segment.span_of(first, last)
