"""From the marks of one article to what is painted: the shown text and spans with a style, in its offsets.

No Qt here: the same plan is painted by the columns, the headline over them and the cells of the rows.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum

from reader.model.articles import Span
from reader.model.comparisons import Difference, DifferenceKind
from reader.model.marks import Attribution, AttributionKind, Mark, MarkKind, Mention, Stance, Tone
from reader.model.texts import Document
from reader.ui.compare.column.head.evidence import is_wordy
from reader.ui.compare.column.text.display_text import Box, DisplayText, Fold, Hidden, building
from reader.ui.compare.layers.layer import Layer
from reader.ui.compare.steps import Steps, finished


class Style(StrEnum):
    QUOTE = "quote"
    DIFFERENCE = "difference"
    NUMBER = "number"
    SCARE = "scare"
    CHIP_ENDORSING = "chip_endorsing"
    CHIP_NEUTRAL = "chip_neutral"
    CHIP_DISTANCING = "chip_distancing"
    UNSOURCED = "unsourced"
    UNCLOSED = "unclosed"
    HEADLINE = "headline"
    UNEVEN = "uneven"
    PLACE = "place"
    REPAIR = "repair"
    HOSTILE = "hostile"
    NEUTRAL = "neutral"
    FAVOURABLE = "favourable"


CHIPS = {
    Stance.ENDORSING: Style.CHIP_ENDORSING,
    Stance.NEUTRAL: Style.CHIP_NEUTRAL,
    Stance.DISTANCING: Style.CHIP_DISTANCING,
}
TONES = {Tone.HOSTILE: Style.HOSTILE, Tone.NEUTRAL: Style.NEUTRAL, Tone.FAVOURABLE: Style.FAVOURABLE}
LAYERS = {
    Style.QUOTE: Layer.ATTRIBUTION,
    Style.SCARE: Layer.ATTRIBUTION,
    Style.UNSOURCED: Layer.ATTRIBUTION,
    Style.UNCLOSED: Layer.ATTRIBUTION,
    Style.HEADLINE: Layer.ATTRIBUTION,
    Style.CHIP_ENDORSING: Layer.ATTRIBUTION,
    Style.CHIP_NEUTRAL: Layer.ATTRIBUTION,
    Style.CHIP_DISTANCING: Layer.ATTRIBUTION,
    Style.DIFFERENCE: Layer.DIFFERENCE,
    Style.NUMBER: Layer.NUMBER,
    Style.HOSTILE: Layer.NAMING,
    Style.NEUTRAL: Layer.NAMING,
    Style.FAVOURABLE: Layer.NAMING,
    Style.UNEVEN: Layer.NAMING,
}
_PLAIN = {
    MarkKind.SCARE_QUOTE: Style.SCARE,
    MarkKind.UNSOURCED: Style.UNSOURCED,
    MarkKind.UNCLOSED: Style.UNCLOSED,
    MarkKind.HEADLINE: Style.HEADLINE,
    MarkKind.UNEVEN: Style.UNEVEN,
}
# What an article says in two ways of a name stands on the name's own mark.
_TWOFOLD = {MarkKind.TWO_NAMES, MarkKind.UNEVEN}
RINGED = frozenset({Style.HEADLINE, Style.UNEVEN})
BOXED = frozenset({Style.NUMBER, *CHIPS.values()})
# Spaces inside a longer phrase may break, else one chip could be wider than a narrow column.
_GLUED_LETTERS = 28
# So many marks are one step of making a plan.
_STEP = 800


@dataclass(frozen=True, slots=True)
class PaintSpan:
    """One painted mark. Offsets are UTF-16 in the shown text; `words_*` widen them to whole words, for colour.

    `source` is the span in the article. `mark` is what it shows; `difference` its number in the comparison's list.
    `twofold` is a name that its speaker, or the whole article, gives in another way elsewhere. Style.PLACE is never in
    a plan: it is words that a finding points at and that have no mark of their own.
    """

    start: int
    end: int
    words_start: int
    words_end: int
    style: Style
    source: Span
    mark: Mark | None = None
    difference: int = -1
    sourceless: bool = False
    twofold: bool = False
    by_user: bool = False

    @property
    def layer(self) -> Layer | None:
        """The layer that turns it on and off; None for rejoined letters, which have a switch of their own."""
        return LAYERS.get(self.style)


@dataclass(frozen=True, slots=True)
class Plan:
    """The shown text of one part of an article and all that may be painted on it, in order of start."""

    display: DisplayText
    spans: tuple[PaintSpan, ...]


@dataclass(frozen=True, slots=True)
class Raw:
    """A mark before it has a place in the shown text."""

    span: Span
    style: Style
    mark: Mark | None = None
    difference: int = -1
    sourceless: bool = False
    twofold: bool = False


def raw_marks(
    document: Document,
    marks: Sequence[Mark],
    differences: Sequence[Difference],
    numbers: Iterable[tuple[int, Span]],
) -> tuple[Raw, ...]:
    """Everything to paint on one article, in its code points."""
    return finished(gathering(document, marks, differences, numbers))


def gathering(
    document: Document,
    marks: Sequence[Mark],
    differences: Sequence[Difference],
    numbers: Iterable[tuple[int, Span]],
) -> Steps[tuple[Raw, ...]]:
    """The same in steps."""
    raws: list[Raw] = []
    chips: dict[int, Raw] = {}
    quotes: dict[int, Raw] = {}
    twofold = {mark.span for mark in marks if mark.kind in _TWOFOLD}
    names = {mark.span for mark in marks if mark.kind is MarkKind.MENTION}
    for count, mark in enumerate(marks):
        if count % _STEP == _STEP - 1:
            yield
        detail = mark.detail
        if isinstance(detail, Attribution) and mark.kind is MarkKind.ATTRIBUTION:
            _add_attribution(document, mark, detail, chips, quotes)
        elif isinstance(detail, Mention) and mark.kind is MarkKind.MENTION:
            raws.append(Raw(mark.span, TONES[detail.tone], mark, twofold=mark.span in twofold))
        elif mark.kind in _PLAIN and not (mark.kind in _TWOFOLD and mark.span in names):
            raws.append(Raw(mark.span, _PLAIN[mark.kind], mark))
    article = document.article.id
    boxed = [Raw(words_around(document, span), Style.NUMBER) for owner, span in numbers if owner == article]
    raws += [one for one in boxed if one.span.start not in chips]
    for number, difference in enumerate(differences):
        if difference.kind is not DifferenceKind.NUMBER:
            raws += [
                Raw(span, Style.DIFFERENCE, difference=number) for owner, span in difference.sides if owner == article
            ]
    return (*raws, *chips.values(), *quotes.values())


def _add_attribution(
    document: Document, mark: Mark, detail: Attribution, chips: dict[int, Raw], quotes: dict[int, Raw]
) -> None:
    if detail.cue is not None and is_wordy(document.text, detail.cue):
        span = words_around(document, detail.cue)
        if span.start not in chips:
            chips[span.start] = Raw(span, CHIPS[detail.stance], mark)
    if detail.kind is AttributionKind.INDIRECT:
        return
    span = _quotation(document, mark.span)
    if not span.contains(mark.span):
        span = Span(min(span.start, mark.span.start), max(span.end, mark.span.end))
    if span.start not in quotes:
        quotes[span.start] = Raw(span, Style.QUOTE, mark, sourceless=not detail.speaker)


def _quotation(document: Document, span: Span) -> Span:
    """The first quotation that shares words with the span; the span itself where there is none."""
    at = bisect_right(document.quotations, span.start, key=lambda quote: quote.span.end)
    if at < len(document.quotations) and document.quotations[at].span.overlaps(span):
        return document.quotations[at].span
    return span


def words_around(document: Document, span: Span) -> Span:
    """The span widened to whole words, so that colour and boxes never part letters that join."""
    starts = document.token_starts
    start, end = span.start, span.end
    first = bisect_right(starts, span.start) - 1
    if first >= 0 and document.tokens[first].span.end > span.start:
        start = document.tokens[first].span.start
    last = bisect_left(starts, span.end) - 1
    if last >= 0 and document.tokens[last].span.end > span.end:
        end = document.tokens[last].span.end
    return Span(start, end)


def make_plan(
    document: Document,
    part: Span,
    raws: Sequence[Raw],
    *,
    as_printed: bool = False,
) -> Plan:
    """The plan of `part` of the article, nothing folded; `as_printed` leaves obfuscated words as they were."""
    return finished(planning(document, part, raws, as_printed=as_printed))


def planning(
    document: Document,
    part: Span,
    raws: Sequence[Raw],
    *,
    as_printed: bool = False,
    folds: Sequence[Fold] = (),
) -> Steps[Plan]:
    """The same in steps."""
    repairs = () if as_printed else document.repairs
    boxes = _boxes(raws)
    display = yield from building(document.text, part, repairs, boxes, folds)
    hidden = Hidden(folds)
    all_raws = [*raws, *(Raw(repair.span, Style.REPAIR) for repair in repairs)]
    spans = []
    for number, raw in enumerate(all_raws):
        if number % _STEP == _STEP - 1:
            yield
        if not raw.span.overlaps(part) or hidden.touches(raw.span):
            continue
        shown = display.range_of(raw.span)
        words = display.range_of(words_around(document, raw.span))
        if shown is not None and words is not None:
            spans.append(_painted(raw, shown, words))
    return Plan(display, tuple(sorted(spans, key=lambda one: (one.start, -one.end))))


def _painted(raw: Raw, shown: tuple[int, int], words: tuple[int, int]) -> PaintSpan:
    by_user = raw.mark is not None and raw.mark.by_user
    return PaintSpan(
        *shown, *words, raw.style, raw.span, raw.mark, raw.difference, raw.sourceless, raw.twofold, by_user
    )


def _boxes(raws: Sequence[Raw]) -> list[Box]:
    boxes: list[Box] = []
    for raw in sorted((raw for raw in raws if raw.style in BOXED), key=lambda raw: raw.span.start):
        if boxes and boxes[-1].span.overlaps(raw.span):
            continue
        boxes.append(Box(raw.span, raw.style, len(raw.span) <= _GLUED_LETTERS))
    return boxes
