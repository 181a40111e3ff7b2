"""Keyword in context: every occurrence of a word, lemma or phrase with what stands before and after it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from heapq import merge

from reader.lexicon.naming import base_ids
from reader.model.articles import Article, Span
from reader.model.marks import Mark, Mention
from reader.model.texts import Token
from reader.text.repairs.repair import find_repairs
from reader.text.terms.stemming import stem
from reader.text.tokens import tokenise, words

_RUN = 5000
_WIDTH = 12  # words on either side of a line
_NEAR = 5  # words


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


@dataclass(frozen=True, slots=True)
class Text:
    """An article as its words alone: all that a concordance needs, at half the time of a whole document."""

    article: Article
    tokens: tuple[Token, ...]

    @property
    def words(self) -> int:
        """How many words its body has: the headline counts in no size of an article."""
        body = self.article.body_start
        return sum(token.span.start >= body for token in self.tokens)


def text_of(article: Article) -> Text:
    """The words of the article, obfuscated ones rejoined."""
    return Text(article, tokenise(article.text, find_repairs(article.text)))


def concordance(text: Text, query: str, match: Match = Match.LEMMA, width: int = _WIDTH) -> tuple[Line, ...]:
    """The lines of `query` (one word or a phrase) in the text, in its order; `width` words on either side."""
    wanted = words(query)
    if not wanted:
        return ()
    lemma = match is Match.LEMMA
    pattern = [stem(word) for word in wanted] if lemma else wanted
    keys = [token.stem for token in text.tokens] if lemma else [token.folded for token in text.tokens]
    length = len(pattern)
    found = (n for n, key in enumerate(keys) if key == pattern[0] and keys[n : n + length] == pattern)
    return tuple(_line(text, index, index + length, width) for index in found)


def concept_lines(text: Text, marks: Sequence[Mark], concept: str) -> tuple[Line, ...]:
    """The lines of all names of one concept of the lexicon; `marks` are those of the text."""
    lines = []
    for mark in marks:
        if isinstance(mark.detail, Mention) and concept in base_ids(mark.detail.concept):
            inside = [n for n, token in enumerate(text.tokens) if mark.span.contains(token.span)]
            if inside:
                lines.append(_line(text, inside[0], inside[-1] + 1, _WIDTH))
    return tuple(lines)


def _line(text: Text, start: int, end: int, width: int) -> Line:
    tokens = text.tokens
    return Line(
        article=text.article.id,
        span=Span(tokens[start].span.start, tokens[end - 1].span.end),
        keyword=" ".join(token.form for token in tokens[start:end]),
        before=tuple(token.form for token in tokens[max(0, start - width) : start]),
        after=tuple(token.form for token in tokens[end : end + width]),
    )


def sort_lines(lines: Sequence[Line], articles: Mapping[int, Article], by: SortBy) -> tuple[Line, ...]:
    """The lines in the asked order; ties keep the order of the text.

    Unknown outlets and dates come last, as do lines at an edge of their article, with no word on the side asked for.
    """
    if by is SortBy.TEXT:
        return tuple(lines)
    known: dict[str, str] = {}
    keyed = [(_key(line, articles[line.article], by, known), number) for number, line in enumerate(lines)]
    # In runs, for while one long sort lasts no other thread gets its turn, the window's neither.
    runs = [sorted(keyed[start : start + _RUN]) for start in range(0, len(keyed), _RUN)]
    return tuple(lines[number] for _, number in merge(*runs))


def _key(line: Line, article: Article, by: SortBy, known: dict[str, str]) -> tuple[bool, str]:
    match by:
        case SortBy.BEFORE:
            return not line.before, _folded(line.before[-1:-4:-1], known)
        case SortBy.AFTER:
            return not line.after, _folded(line.after[:3], known)
        case SortBy.OUTLET:
            return article.source is None, article.source or ""
        case SortBy.DATE:
            return article.published is None, article.published.day.isoformat() if article.published else ""
        case _:
            return False, _folded((line.keyword,), known)


def _folded(forms: Sequence[str], known: dict[str, str]) -> str:
    """Their folded words; `known` holds those met before, for neighbours are often the same."""
    for form in forms:
        if form not in known:
            known[form] = " ".join(words(form))
    return " ".join([known[form] for form in forms])


def lines_near(lines: Iterable[Line], word: str) -> tuple[Line, ...]:
    """The lines that have a form of the word among the five words on either side."""
    wanted = stem(words(word)[0])

    def near(line: Line) -> bool:
        forms = (*line.before[-_NEAR:], *line.after[:_NEAR])
        return any(stem(one) == wanted for form in forms for one in words(form))

    return tuple(line for line in lines if near(line))


def dispersion(lines: Sequence[Line], sizes: Iterable[tuple[int, str | None, int]]) -> tuple[Dispersion, ...]:
    """One row an outlet, the outlets with the highest rate first; also those in which the word never stands.

    `sizes` are all articles that were looked through: id, outlet and words.
    """
    outlets: dict[str | None, list[tuple[int, int]]] = {}
    for article, outlet, size in sizes:
        outlets.setdefault(outlet, []).append((article, size))
    counts = Counter(line.article for line in lines)
    rows = []
    for outlet, members in outlets.items():
        inside = [counts[article] for article, _ in members if article in counts]
        total = sum(size for _, size in members)
        rows.append(Dispersion(outlet, sum(inside), len(inside), len(members), total))
    return tuple(sorted(rows, key=lambda row: (-row.per_million, row.outlet is None, row.outlet or "")))
