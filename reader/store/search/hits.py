"""Where in an article a query is found: spans to mark, and the piece of text to show in a list."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from functools import cache, lru_cache

from reader.model.articles import Span
from reader.model.texts import Repair
from reader.store.records import ArticleRow, SearchFilters, SearchHit
from reader.store.search.query import Query
from reader.text.quotations import QUOTATION_MARKS, find_quotations
from reader.text.repairs.repair import find_repairs
from reader.text.terms.terms import Words

# A snippet is about two lines of a list.
_BEFORE = 60
_LENGTH = 220
# So many other forms of the words sought are named below the search field.
_FORMS = 8
_MARKS = re.compile("[\u0610-\u061a\u064b-\u065f\u0670\u0640\u200b-\u200f]")


def hit(row: ArticleRow, text: str, query: Query, filters: SearchFilters) -> SearchHit:
    """The hit with its marks; in `filters.quoted` only those inside quotation marks. The headline begins the text."""
    body_start = min(len(row.title) + 1, len(text))
    marks = marks_in(text, query, filters, repaired=bool(row.repairs))
    body = [mark for mark in marks if mark.start >= body_start]
    start, end = _window(text, body[0] if body else None, body_start)
    inside = tuple(Span(mark.start - start, mark.end - start) for mark in body if start <= mark.start < mark.end <= end)
    return SearchHit(row, text[start:end], start, inside, marks)


def marks_in(text: str, query: Query, filters: SearchFilters, *, repaired: bool) -> tuple[Span, ...]:
    """Where in the text the query is found, in `filters.quoted` only inside quotation marks; in code points."""
    repairs = find_repairs(text) if repaired else ()
    found = {place for places in _places(text, repairs, query, filters) for place in places}
    return tuple(Span(*place) for place in sorted(found))


def bears_out(text: str, query: Query, filters: SearchFilters, *, repaired: bool) -> bool:
    """Whether every wanted phrase stands in the text as exactly, and as much inside quotations, as asked."""
    if filters.exact and not filters.quoted:
        return all(_is_printed(text, phrase.words) for phrase in query.wanted)
    repairs = find_repairs(text) if repaired else ()
    return all(any(True for _ in places) for places in _places(text, repairs, query, filters))


def letters(text: bytes) -> bytes:
    """Of UTF-8 the bytes that no mark is written with: words that stand in a text, marks among their letters or none,
    stand in its letters too. Some that do not may; it rules texts out ten times as fast as reading them does."""
    return text.translate(None, _mark_bytes())


@cache
def _mark_bytes() -> bytes:
    marks = filter(_MARKS.match, map(chr, range(0x0600, 0x2010)))
    return bytes(set("".join(marks).encode()))


def other_forms(found: Iterable[tuple[SearchHit, str]], query: Query) -> tuple[str, ...]:
    """The words that were found and are written otherwise than those typed, the commonest first."""
    typed = {_MARKS.sub("", word) for phrase in query.wanted for word in phrase.words}
    printed = Counter(
        _MARKS.sub("", word)
        for hit_, text in found
        for mark in hit_.marks
        for word in text[mark.start : mark.end].split()
    )
    return tuple(word for word, _ in printed.most_common(_FORMS + len(typed)) if word not in typed)[:_FORMS]


def _places(
    text: str, repairs: Sequence[Repair], query: Query, filters: SearchFilters
) -> Iterator[Iterator[tuple[int, int]]]:
    """For each wanted phrase its places in the text, each from its first word's start to its last word's end."""
    found = Words(text, repairs)
    quoted = _Quoted(text)
    for phrase in query.wanted:
        yield (
            (run[0][0], run[-1][1])
            for run in found.runs(phrase.terms, phrase.prefix)
            if (not filters.exact or _same(text, run, phrase.words))
            and (not filters.quoted or quoted.holds(run[0][0], run[-1][1]))
        )


def _is_printed(text: str, words: tuple[str, ...]) -> bool:
    """Whether these words stand in a row in the text, letter by letter; vowel marks and tatweel do not count."""
    printed, whole, first = _printed(words)
    # Most words are printed without marks, and taking these out costs more than all the rest.
    return _begins(text, first, whole) or _begins(_MARKS.sub("", text), first, printed)


def _begins(text: str, first: str, row: re.Pattern[str]) -> bool:
    """Whether `row`, whose first word is `first`, matches somewhere: finding that word is faster than the pattern."""
    at = text.find(first)
    while at >= 0 and not row.match(text, at):
        at = text.find(first, at + 1)
    return at >= 0


def _same(text: str, run: Sequence[tuple[int, int]], words: tuple[str, ...]) -> bool:
    """Whether the printed words are the typed ones, letter by letter; vowel marks and tatweel do not count."""
    return bool(_printed(words)[0].fullmatch(_MARKS.sub("", text[run[0][0] : run[-1][1]])))


@lru_cache(maxsize=64)
def _printed(words: tuple[str, ...]) -> tuple[re.Pattern[str], re.Pattern[str], str]:
    """What finds these words in a row in a text without marks, in one with marks but beside these words; the first."""
    bare = [_MARKS.sub("", word) for word in words]
    row = r"[\W_]+".join(map(re.escape, bare))
    marks = _MARKS.pattern
    return (
        re.compile(rf"(?<![^\W_]){row}(?![^\W_])"),
        re.compile(rf"(?<![^\W_])(?<!{marks}){row}(?![^\W_])(?!{marks})"),
        bare[0],
    )


class _Quoted:
    """What of a text stands in quotation marks: they are paired paragraph by paragraph, those asked for alone."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._found: dict[int, tuple[Span, ...]] = {}

    def holds(self, start: int, end: int) -> bool:
        """Whether these words stand inside one quotation."""
        line = self._text.rfind("\n", 0, start) + 1
        if line not in self._found:
            stop = self._text.find("\n", start)
            paragraph = self._text[line : stop if stop >= 0 else None]
            quotations = find_quotations(paragraph) if any(map(paragraph.__contains__, QUOTATION_MARKS)) else ()
            self._found[line] = tuple(quotation.inner for quotation in quotations)
        place = Span(start - line, end - line)
        return any(quotation.contains(place) for quotation in self._found[line])


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
