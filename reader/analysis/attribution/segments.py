"""A sentence as the attribution rules see it: folded words, what is printed between them, and its quotations."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace

from reader.analysis.attribution.vocabulary import CLAUSE_PARTICLES, PREPOSITIONS
from reader.model.articles import Span
from reader.model.texts import Document, Quotation, Token, Unit, UnitKind
from reader.text.sentences import with_commas
from reader.text.terms.frequency import is_known

_LEAST_HEADLINE = 4
_LONGEST_ASIDE = 25


@dataclass(frozen=True, slots=True)
class Quote:
    """A quotation by word indexes of its segment: `first .. last` (half-open); `whole` is the quotation itself."""

    first: int
    last: int
    whole: Quotation

    def __len__(self) -> int:
        return self.last - self.first


@dataclass(frozen=True, slots=True)
class Segment:
    """A sentence, or several that one quotation holds together.

    `gaps[i]` is the text printed before word `i`, `gaps[len(words)]` what follows the last word. `quotes` are in order,
    the outer before the inner. `names` are the words of the persons' names that the article gives. `dotted`: it prints
    the final alef of على and إلى with the dots of yeh, as Egypt does. `asides` are the phrases between two dashes: the
    first word of each and the word behind it.
    """

    document: Document
    span: Span
    kind: UnitKind
    paragraph: int
    tokens: tuple[Token, ...]
    words: tuple[str, ...]
    gaps: tuple[str, ...]
    quotes: tuple[Quote, ...]
    opening: Mapping[int, Quote]
    around: Mapping[int, Quote]
    names: frozenset[str] = frozenset()
    dotted: bool = False
    asides: Mapping[int, int] = field(default_factory=dict)

    def __len__(self) -> int:
        return len(self.words)

    def aside_around(self, index: int) -> tuple[int, int] | None:
        """The phrase between dashes that holds word `index`."""
        return next(((first, last) for first, last in self.asides.items() if first <= index < last), None)

    def quote_from(self, index: int) -> Quote | None:
        """The outermost quotation that opens right before word `index`."""
        return self.opening.get(index)

    def quote_around(self, index: int) -> Quote | None:
        """The outermost quotation that holds word `index`."""
        return self.around.get(index)

    def comma_before(self, index: int) -> bool:
        """Whether a comma or a stronger stop is printed before word `index`."""
        return any(mark in self.gaps[index] for mark in "،,;؛.…")

    def is_preposition(self, index: int) -> bool:
        """Whether the word is a preposition or the like; the name علي folds like على but is not written so."""
        word = self.words[index]
        if word != "علي" or not self.tokens[index].form.endswith("ي"):
            return word in PREPOSITIONS
        if not self.dotted or index + 1 == len(self) or self.comma_before(index + 1):
            return False
        following = self.words[index + 1]
        named = following in CLAUSE_PARTICLES and index > 0 and not is_known(self.words[index - 1])
        return not named and following not in PREPOSITIONS

    def stop_before(self, index: int) -> bool:
        """Whether a full stop is printed before word `index`; that of an initial (د. سمير) is none."""
        gap = self.gaps[index]
        return "." in gap and gap != "." and index > 0 and len(self.words[index - 1]) > 1

    def loose_mark(self, index: int) -> bool:
        """Whether a quotation mark before word `index` neither opens there nor closes behind the word before."""
        gap = self.gaps[index]
        if not any(mark in gap for mark in '”“"«»') or index == 0 or self.quote_from(index):
            return False
        return self.quote_around(index) is None and self.quote_around(index - 1) is None

    def colon_before(self, index: int) -> bool:
        return ":" in self.gaps[index] or "：" in self.gaps[index]

    def span_of(self, first: int, last: int) -> Span:
        """The source span of the words `first .. last` (half-open, not empty)."""
        return Span(self.tokens[first].span.start, self.tokens[last - 1].span.end)

    def text_of(self, first: int, last: int) -> str:
        """The words `first .. last` as a reader would print them: repaired, joined by single spaces."""
        return " ".join(token.form for token in self.tokens[first:last])


def segments(document: Document) -> Iterator[Segment]:
    """The segments of `document` in order: its units, joined where a closed quotation runs over their border.

    The headline printed again in the body, with the page's furniture before it in its line, is left out.
    """
    headline: tuple[str, ...] = ()
    forms = {token.form for token in document.tokens}
    dotted = not forms.isdisjoint(("إلي", "الي")) and forms.isdisjoint(("إلى", "الى", "على"))
    for segment in (replace(segment, dotted=dotted) for segment in _joined(document)):
        if segment.kind is UnitKind.HEADLINE:
            headline = segment.words
            yield segment
            continue
        start = _past_headline(segment, headline)
        if not start:
            yield segment
        elif start < len(segment):
            span = Span(segment.tokens[start].span.start, segment.span.end)
            yield replace(_segment(document, segment.kind, segment.paragraph, span), dotted=dotted)


def _past_headline(segment: Segment, headline: tuple[str, ...]) -> int:
    """The word index behind the last repetition of the headline; 0 where it is not repeated as a heading.

    A lead may begin with the headline's words: only what has something before it, or nothing behind, is a heading.
    """
    size = len(headline)
    if size < _LEAST_HEADLINE or len(segment) < size:
        return 0
    words = segment.words
    found = [
        i + size for i in range(len(words) - size + 1) if words[i] == headline[0] and words[i : i + size] == headline
    ]
    return found[-1] if found and (found[-1] > size or found[-1] == len(words)) else 0


def _joined(document: Document) -> Iterator[Segment]:
    units = list(document.units)
    index = 0
    bridges = [quotation.span for quotation in document.quotations if quotation.closed]
    while index < len(units):
        first = units[index]
        last = index
        while last + 1 < len(units) and _bridged(units[last], units[last + 1], bridges):
            last += 1
        segment = _segment(document, first.kind, first.paragraph, Span(first.span.start, units[last].span.end))
        if segment.words:
            yield segment
        index = last + 1


def _bridged(unit: Unit, following: Unit, bridges: list[Span]) -> bool:
    if unit.paragraph != following.paragraph:
        return False
    return any(bridge.start < unit.span.end and following.span.start < bridge.end for bridge in bridges)


def _segment(document: Document, kind: UnitKind, paragraph: int, span: Span) -> Segment:
    tokens = document.tokens_in(span)
    text = with_commas(document.text)
    edges = [span.start, *(token.span.end for token in tokens)]
    starts = [*(token.span.start for token in tokens), span.end]
    gaps = tuple(text[edge:start] for edge, start in zip(edges, starts, strict=True))
    words = tuple(token.folded for token in tokens)
    quotes = _quotes(document, span, tokens)
    opening: dict[int, Quote] = {}
    around: dict[int, Quote] = {}
    for quote in quotes:
        opening.setdefault(quote.first, quote)
        if quote.first not in around:
            around.update(dict.fromkeys(range(quote.first, quote.last), quote))
    return Segment(
        document, span, kind, paragraph, tokens, words, gaps, quotes, opening, around, asides=_asides(gaps, len(words))
    )


def _asides(gaps: tuple[str, ...], size: int) -> Mapping[int, int]:
    """'الاتحاد -الذي يضم مليون عضو- إن…': a dash set against its first word, another against its last."""
    found: dict[int, int] = {}
    opened = None
    for index in range(1, size):
        gap = gaps[index]
        if opened is None and gap in (" -", " –"):
            opened = index
        elif opened is not None and gap.lstrip('"”»').startswith(("-", "–")) and gap[-1].isspace():
            if index - opened <= _LONGEST_ASIDE:
                found[opened] = index
            opened = None
    return found


def _quotes(document: Document, span: Span, tokens: tuple[Token, ...]) -> tuple[Quote, ...]:
    found = []
    quotations = document.quotations
    starts = [token.span.start for token in tokens]
    for index in range(bisect_left(quotations, span.start, key=_inner_start), len(quotations)):
        inner = quotations[index].inner
        if inner.start >= span.end:
            break
        first, last = bisect_left(starts, inner.start), bisect_left(starts, inner.end)
        if first < last:
            found.append(Quote(first, last, quotations[index]))
    return tuple(found) or _spaced(document.text, span, starts)


def _spaced(text: str, span: Span, starts: list[int]) -> tuple[Quote, ...]:
    """Straight marks with a space on either side (وأضاف " … "), whose shape and place tell nothing: paired in turn."""
    marks = [place for place in range(span.start, span.end) if text[place] == '"']
    if not marks or len(marks) % 2:
        return ()
    found = []
    for opening, closing in zip(marks[::2], marks[1::2], strict=True):
        first, last = bisect_left(starts, opening), bisect_left(starts, closing)
        inner = text[opening + 1 : closing]
        if first < last and inner.strip():
            left = opening + 1 + len(inner) - len(inner.lstrip())
            right = closing - (len(inner) - len(inner.rstrip()))
            found.append(Quote(first, last, Quotation(Span(opening, closing + 1), Span(left, right), doubtful=True)))
    return tuple(found)


def _inner_start(quotation: Quotation) -> int:
    return quotation.inner.start
