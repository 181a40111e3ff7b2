"""Where in an article a query is found: spans to mark, and the piece of text to show in a list."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from reader.model import Article, Span
from reader.store.query import Phrase, Query
from reader.store.records import ArticleRow, SearchFilters, SearchHit
from reader.store.terms import terms_with_spans
from reader.text.folding import fold
from reader.text.quotations import find_quotations
from reader.text.repair import find_repairs
from reader.text.stemming import strip_article

# A snippet is about two lines of a list.
_BEFORE = 60
_LENGTH = 220
_MARKS = re.compile("[\u0610-\u061a\u064b-\u065f\u0670\u0640\u200b-\u200f]")

_Words = list[tuple[str, Span]]


def hit(row: ArticleRow, article: Article, query: Query, filters: SearchFilters) -> SearchHit:
    """The hit with its marks; in `filters.quoted` only those inside quotation marks."""
    text = article.text
    marks = tuple(sorted(set(_found(text, query, filters))))
    body = [mark for mark in marks if mark.start >= article.body_start]
    start, end = _window(text, body[0] if body else None, article.body_start)
    inside = tuple(Span(mark.start - start, mark.end - start) for mark in body if start <= mark.start < mark.end <= end)
    return SearchHit(row, text[start:end], start, inside, marks)


def bears_out(text: str, query: Query, filters: SearchFilters) -> bool:
    """Whether every wanted phrase stands in the text as exactly, and as much inside quotations, as asked."""
    words = list(terms_with_spans(text, find_repairs(text)))
    quoted = _quoted(text) if filters.quoted else None
    return all(any(_places(text, words, phrase, filters.exact, quoted)) for phrase in query.wanted)


def _found(text: str, query: Query, filters: SearchFilters) -> Iterator[Span]:
    words = list(terms_with_spans(text, find_repairs(text)))
    quoted = _quoted(text) if filters.quoted else None
    for phrase in query.wanted:
        yield from _places(text, words, phrase, filters.exact, quoted)


def _places(text: str, words: _Words, phrase: Phrase, exact: bool, quoted: Sequence[Span] | None) -> Iterator[Span]:
    """The phrase's places in the text, each from its first word's start to its last word's end."""
    first, length = phrase.terms[0], len(phrase.terms)
    for at, (term, span) in enumerate(words):
        if term != first and not (phrase.prefix and _begins(text, span, phrase.prefix)):
            continue
        run = words[at : at + length]
        if length > 1 and tuple(term for term, _ in run) != phrase.terms:
            continue
        place = Span(span.start, run[-1][1].end)
        if exact and not all(_same(text, span, word) for (_, span), word in zip(run, phrase.words, strict=True)):
            continue
        if quoted is None or any(quotation.contains(place) for quotation in quoted):
            yield place


def _begins(text: str, span: Span, prefix: str) -> bool:
    return strip_article(fold(span.of(text))).startswith(prefix)


def _same(text: str, span: Span, typed: str) -> bool:
    """Whether the printed word is the typed one, letter by letter; vowel marks and tatweel do not count."""
    return _MARKS.sub("", span.of(text)) == _MARKS.sub("", typed)


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
