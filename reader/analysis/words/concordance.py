"""Keyword in context: every occurrence of a word, lemma or phrase with what stands before and after it."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from reader.lexicon.naming import base_ids
from reader.model import Article, Document, Mark, Mention, Span, Token
from reader.text.stemming import stem
from reader.text.tokens import words


class Match(StrEnum):
    """How a query word meets the text: the exact folded word, or all words of its light stem."""

    WORD = "word"
    LEMMA = "lemma"


@dataclass(frozen=True, slots=True)
class Line:
    """One occurrence. `before` and `after` are the nearest words of the same article, in reading order."""

    article: int
    span: Span
    keyword: str
    before: tuple[str, ...]
    after: tuple[str, ...]


class SortBy(StrEnum):
    """`BEFORE` and `AFTER` sort by the first, then the second and third word on that side; `KEYWORD` by the form."""

    TEXT = "text"
    BEFORE = "before"
    AFTER = "after"
    KEYWORD = "keyword"
    OUTLET = "outlet"
    DATE = "date"


@dataclass(frozen=True, slots=True)
class Dispersion:
    """How a word spreads over one outlet's texts: occurrences, articles with it, of articles and words in all."""

    outlet: str | None
    count: int
    articles_with: int
    articles: int
    words: int

    @property
    def per_million(self) -> float:
        return 1_000_000 * self.count / self.words if self.words else 0.0


def concordance(
    documents: Sequence[Document], query: str, match: Match = Match.LEMMA, width: int = 12
) -> tuple[Line, ...]:
    """The lines of `query` (one word or a phrase) over `documents`, in their order; `width` words on either side."""
    wanted = words(query)
    if not wanted:
        return ()
    read: Callable[[Token], str] = (lambda token: token.stem) if match is Match.LEMMA else (lambda token: token.folded)
    pattern = [stem(word) for word in wanted] if match is Match.LEMMA else wanted
    lines = []
    for document in documents:
        keys = [read(token) for token in document.tokens]
        first = pattern[0]
        for index, key in enumerate(keys):
            if key == first and keys[index : index + len(pattern)] == pattern:
                lines.append(_line(document, index, index + len(pattern), width))
    return tuple(lines)


def concept_lines(
    documents: Sequence[Document], marks: Sequence[Mark], concept: str, width: int = 12
) -> tuple[Line, ...]:
    """The lines of all names of one concept of the lexicon."""
    known = {document.article.id: document for document in documents}
    lines = []
    for mark in marks:
        named = isinstance(mark.detail, Mention) and concept in base_ids(mark.detail.concept)
        if named and mark.article in known:
            document = known[mark.article]
            inside = [n for n, token in enumerate(document.tokens) if mark.span.contains(token.span)]
            if inside:
                lines.append(_line(document, inside[0], inside[-1] + 1, width))
    return tuple(lines)


def _line(document: Document, start: int, end: int, width: int) -> Line:
    tokens = document.tokens
    return Line(
        article=document.article.id,
        span=Span(tokens[start].span.start, tokens[end - 1].span.end),
        keyword=" ".join(token.form for token in tokens[start:end]),
        before=tuple(token.form for token in tokens[max(0, start - width) : start]),
        after=tuple(token.form for token in tokens[end : end + width]),
    )


def sort_lines(lines: Sequence[Line], articles: Mapping[int, Article], by: SortBy) -> tuple[Line, ...]:
    """The lines in the asked order; ties keep the order of the text.

    Unknown outlets and dates come last, as do lines at an edge of their article, with no word on the side asked for.
    """
    known: dict[str, list[str]] = {}

    def key(line: Line) -> tuple[object, ...]:
        article = articles[line.article]
        match by:
            case SortBy.BEFORE:
                return (not line.before, _folded(line.before[-1:-4:-1], known))
            case SortBy.AFTER:
                return (not line.after, _folded(line.after[:3], known))
            case SortBy.KEYWORD:
                return (_folded((line.keyword,), known),)
            case SortBy.OUTLET:
                return (article.source is None, article.source or "")
            case SortBy.DATE:
                return (article.published is None, article.published.day.toordinal() if article.published else 0)
            case SortBy.TEXT:
                return ()

    return tuple(sorted(lines, key=key)) if by is not SortBy.TEXT else tuple(lines)


def _folded(forms: Sequence[str], known: dict[str, list[str]]) -> list[str]:
    """Their folded words; `known` holds those met before, for neighbours are often the same."""
    for form in forms:
        if form not in known:
            known[form] = words(form)
    return [word for form in forms for word in known[form]]


def dispersion(lines: Sequence[Line], documents: Sequence[Document]) -> tuple[Dispersion, ...]:
    """One row an outlet, the outlets with the highest rate first; also those in which the word never stands."""
    outlets: dict[str | None, list[Document]] = {}
    for document in documents:
        outlets.setdefault(document.article.source, []).append(document)
    rows = []
    for outlet, members in outlets.items():
        ids = {document.article.id for document in members}
        inside = [line for line in lines if line.article in ids]
        total = sum(len(document.tokens) for document in members)
        rows.append(Dispersion(outlet, len(inside), len({line.article for line in inside}), len(members), total))
    return tuple(sorted(rows, key=lambda row: (-row.per_million, row.outlet is None, row.outlet or "")))
