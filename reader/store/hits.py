"""Where in an article a query is found: spans to mark, and the piece of text to show in a list."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from reader.model import Article, Repair, Span
from reader.store.query import Phrase, Query
from reader.store.records import ArticleRow, SearchFilters, SearchHit
from reader.text.folding import fold
from reader.text.quotations import find_quotations
from reader.text.repair import find_repairs
from reader.text.stemming import strip_article
from reader.text.terms import terms_with_spans

# A snippet is about two lines of a list.
_BEFORE = 60
_LENGTH = 220
_MARKS = re.compile("[\u0610-\u061a\u064b-\u065f\u0670\u0640\u200b-\u200f]")

_Word = tuple[str, int, int]
"""A term and where its word stands."""


def hit(row: ArticleRow, article: Article, query: Query, filters: SearchFilters) -> SearchHit:
    """The hit with its marks; in `filters.quoted` only those inside quotation marks."""
    text = article.text
    repairs = find_repairs(text) if row.repairs else ()
    marks = tuple(sorted({place for places in _places(text, repairs, query, filters) for place in places}))
    body = [mark for mark in marks if mark.start >= article.body_start]
    start, end = _window(text, body[0] if body else None, article.body_start)
    inside = tuple(Span(mark.start - start, mark.end - start) for mark in body if start <= mark.start < mark.end <= end)
    return SearchHit(row, text[start:end], start, inside, marks)


def bears_out(text: str, query: Query, filters: SearchFilters) -> bool:
    """Whether every wanted phrase stands in the text as exactly, and as much inside quotations, as asked."""
    return all(_places(text, find_repairs(text), query, filters))


def _places(text: str, repairs: Sequence[Repair], query: Query, filters: SearchFilters) -> list[list[Span]]:
    """For each wanted phrase its places in the text, each from its first word's start to its last word's end."""
    words = terms_with_spans(text, repairs)
    quoted = _quoted(text) if filters.quoted else None
    found: list[list[Span]] = []
    for phrase in query.wanted:
        places = []
        for at in _starts(text, words, phrase):
            run = words[at : at + len(phrase.terms)]
            place = Span(run[0][1], run[-1][2])
            if filters.exact and not _same(text, run, phrase.words):
                continue
            if quoted is None or any(quotation.contains(place) for quotation in quoted):
                places.append(place)
        found.append(places)
    return found


def _starts(text: str, words: Sequence[_Word], phrase: Phrase) -> Iterator[int]:
    """Where in `words` the phrase begins."""
    terms = phrase.terms
    first = terms[0]
    for at, (term, start, end) in enumerate(words):
        if term == first:
            if len(terms) == 1 or tuple(term for term, _, _ in words[at : at + len(terms)]) == terms:
                yield at
        elif phrase.prefix and term.startswith(phrase.prefix[:2]) and _begins(text[start:end], phrase.prefix):
            yield at


def _begins(word: str, prefix: str) -> bool:
    return strip_article(fold(word)).startswith(prefix)


def _same(text: str, run: Sequence[_Word], typed: Sequence[str]) -> bool:
    """Whether the printed words are the typed ones, letter by letter; vowel marks and tatweel do not count."""
    return all(
        _MARKS.sub("", text[start:end]) == _MARKS.sub("", word)
        for (_, start, end), word in zip(run, typed, strict=True)
    )


def _quoted(text: str) -> tuple[Span, ...]:
    return tuple(quotation.inner for quotation in find_quotations(text))


def _window(text: str, mark: Span | None, body_start: int) -> tuple[int, int]:
    """Start and end of the snippet: whole words around the mark, within its paragraph's neighbourhood."""
    start = body_start if mark is None else max(body_start, mark.start - _BEFORE)
    if start > body_start:
        space = text.find(" ", start, mark.start if mark else start)
        start = space + 1 if space >= 0 else start
    end = min(len(text), start + _LENGTH)
    if end < len(text):
        space = text.rfind(" ", start + _LENGTH // 2, end)
        end = space if space > 0 else end
    return start, end
