"""Where in an article a query is found: spans to mark, and the piece of text to show in a list."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache

from reader.model import Article, Repair, Span
from reader.store.query import Phrase, Query
from reader.store.records import ArticleRow, SearchFilters, SearchHit
from reader.text.folding import fold
from reader.text.quotations import find_quotations
from reader.text.repair import find_repairs
from reader.text.stemming import strip_article
from reader.text.terms import Words

# A snippet is about two lines of a list.
_BEFORE = 60
_LENGTH = 220
# So many other forms of the words sought are named below the search field.
_FORMS = 8
_MARKS = re.compile("[\u0610-\u061a\u064b-\u065f\u0670\u0640\u200b-\u200f]")


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
    pieces = [text[one.start : one.end] for one in _quoted(text)] if filters.quoted else [text]
    if filters.exact:
        plain = [_MARKS.sub("", piece) for piece in pieces]
        return all(any(map(_printed(phrase.words).search, plain)) for phrase in query.wanted)
    found = [Words(piece, find_repairs(piece)) for piece in pieces]
    return all(any(next(_runs(words, phrase), None) for words in found) for phrase in query.wanted)


@lru_cache(maxsize=64)
def _printed(words: tuple[str, ...]) -> re.Pattern[str]:
    """Finds these words in a row, letter by letter, in a text without vowel marks and tatweel."""
    row = r"[\W_]+".join(re.escape(_MARKS.sub("", word)) for word in words)
    return re.compile(rf"(?<![^\W_]){row}(?![^\W_])")


def other_forms(found: Iterable[tuple[SearchHit, Article]], query: Query) -> tuple[str, ...]:
    """The words that were found and are written otherwise than those typed, the commonest first."""
    typed = {_MARKS.sub("", word) for phrase in query.wanted for word in phrase.words}
    printed = Counter(
        _MARKS.sub("", word)
        for hit_, article in found
        for mark in hit_.marks
        for word in article.text[mark.start : mark.end].split()
    )
    return tuple(word for word, _ in printed.most_common(_FORMS + len(typed)) if word not in typed)[:_FORMS]


@lru_cache(maxsize=64)
def _words(text: str, repairs: tuple[Repair, ...]) -> Words:
    """The words of a text that was found: the next letter typed mostly finds the same texts."""
    return Words(text, repairs)


def _places(text: str, repairs: Sequence[Repair], query: Query, filters: SearchFilters) -> list[list[Span]]:
    """For each wanted phrase its places in the text, each from its first word's start to its last word's end."""
    found = _words(text, tuple(repairs))
    quoted = _quoted(text) if filters.quoted else None
    places: list[list[Span]] = []
    for phrase in query.wanted:
        here = []
        for run in _runs(found, phrase):
            place = Span(run[0][0], run[-1][1])
            if filters.exact and not _same(text, run, phrase.words):
                continue
            if quoted is None or any(quotation.contains(place) for quotation in quoted):
                here.append(place)
        places.append(here)
    return places


def _runs(found: Words, phrase: Phrase) -> Iterator[Sequence[tuple[int, int]]]:
    """Where the words of the phrase stand in a row: start and end of each."""
    forms = [{word for word, term in found.terms.items() if term == wanted} for wanted in phrase.terms]
    if phrase.prefix:
        start = phrase.prefix[:2]
        forms[0] |= {w for w, term in found.terms.items() if term.startswith(start) and _begins(w, phrase.prefix)}
    if len(forms) == 1:
        yield from ([span] for span in found.spans(forms[0]))
    elif all(forms):
        everything = set().union(*forms)
        numbers = [number for number, word in enumerate(found.words) if word in everything]
        spans = dict(zip(numbers, found.spans(everything), strict=True))
        for first in numbers:
            run = range(first, min(first + len(forms), len(found.words)))
            if len(run) == len(forms) and all(found.words[n] in form for n, form in zip(run, forms, strict=True)):
                yield [spans[number] for number in run]


def _begins(word: str, prefix: str) -> bool:
    return strip_article(fold(word)).startswith(prefix)


def _same(text: str, run: Sequence[tuple[int, int]], typed: Sequence[str]) -> bool:
    """Whether the printed words are the typed ones, letter by letter; vowel marks and tatweel do not count."""
    return all(
        _MARKS.sub("", text[start:end]) == _MARKS.sub("", word) for (start, end), word in zip(run, typed, strict=True)
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
