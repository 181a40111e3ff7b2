"""A second happening that an article tells besides its own: an interview, and under it a telephone call.

A paragraph turns to it ('in another context, …'). Where the headline announces both, one clause of it told before that
paragraph and another from there on, it is a happening of its own; otherwise it counts where others surely tell it.
"""

from __future__ import annotations

import re
from collections.abc import Container, Iterator, Mapping
from dataclasses import dataclass
from itertools import islice

from reader.analysis.events.likeness.words import key_of, word_weight, words_of
from reader.model.articles import Article, Span

_TURN = re.compile(
    r"\n\s*و?(?:(?:من|في|على)\s+(?:جهة|جانب|ناحية|سياق|شأن|صعيد|موضوع|تطور)\s+"
    r"(?:آخر|اخر|أخرى|اخرى|ثان|ثانية|متصل|منفصل|ذي\s+صلة)|[إا]لى\s+ذلك|في\s+غضون\s+ذلك)\b"
)
"""A paragraph that turns to another matter."""
_CLAUSE = re.compile(r"\.\.+|…|؛|،|\s[-–|/]\s|\s(?=و\w)")
_LEAST_WORDS = 45
_FEWEST = 2
"""Telling words of a clause that tells a happening."""
_TELLING = 1.5
"""Weight of a word that tells of something: what every second article has does not."""
_MOST_TURNS = 8
_LONGEST = 400
"""No press article turns oftener, or has a longer headline: what does is a whole paper, or made to cost time."""
_TOLD_THERE = 0.5
_TOLD_BEFORE = 0.3
"""By so much more of a clause's telling words must stand after the turn than before it, and the other way round."""


@dataclass(frozen=True, slots=True)
class Happening:
    """The paragraphs that turn to another matter, in code points of the article's text; the clause of the headline
    that announces it, in code points of the headline, where one does."""

    span: Span
    clause: Span | None = None


def second_happening(article: Article) -> Happening | None:
    """What the article tells besides its own happening, or None."""
    found = islice(_TURN.finditer(article.text, article.body_start), _MOST_TURNS)
    turns = [match.start() + 1 for match in found]
    if not turns or len(article.title) > _LONGEST:
        return None
    clauses = {part: _keys(part.of(article.title)) for part in _clauses(article)}
    parts = [Span(start, end) for start, end in zip(turns, [*turns[1:], len(article.text)], strict=True)]
    long = [part for part in parts if len(part.of(article.text).split()) >= _LEAST_WORDS]
    for part in long if len(clauses) > 1 else ():
        clause = _announcing(article, part.start, part.end, clauses)
        if clause is not None:
            return Happening(part, _without_and(article, clause))
    return Happening(long[0]) if long else None


def _clauses(article: Article) -> list[Span]:
    """The clauses of the headline: between stops, or at an 'and' whose word the text has without it, too.

    A word or two that tell nothing alone belong to the clause before them.
    """
    title, words = article.title, set(article.text[article.body_start :].split())
    breaks = [
        match.span()
        for match in _CLAUSE.finditer(title)
        if not match.group().isspace() or _is_joined(title[match.end() :], words)
    ]
    found: list[Span] = []
    start = 0
    for first, last in [*breaks, (len(title), len(title))]:
        if first > start:
            if len(_keys(title[start:first])) >= _FEWEST:
                found.append(Span(start, first))
            elif found:
                found[-1] = Span(found[-1].start, first)
        start = last
    return found


def _is_joined(said: str, words: Container[str]) -> bool:
    word = said.partition(" ")[0]
    return word.startswith("و") and len(word) > 3 and word[1:] in words


def _without_and(article: Article, clause: Span) -> Span:
    """The clause without the و that joins it to the one before."""
    said = clause.of(article.title)
    start = clause.start + len(said) - len(said.lstrip(" .،"))
    joined = _is_joined(article.title[start:], article.text[article.body_start :].split())
    return Span(start + 1, clause.end) if joined else clause


def _announcing(article: Article, start: int, end: int, clauses: Mapping[Span, frozenset[str]]) -> Span | None:
    """The clause that is told from `start` on, where another one is told before."""
    before, there = _keys(article.text[article.body_start : start]), _keys(_opening(article.text[start:end]))
    leanings = {part: (len(keys & there) - len(keys & before)) / len(keys) for part, keys in clauses.items()}
    told = max(leanings, key=lambda part: (leanings[part], part.start))
    return told if leanings[told] >= _TOLD_THERE and min(leanings.values()) <= -_TOLD_BEFORE else None


def _opening(text: str) -> str:
    """The first words of a part: what it is about."""
    return " ".join(text.split()[:_LEAST_WORDS])


def _keys(text: str) -> frozenset[str]:
    return frozenset(_telling(text))


def _telling(text: str) -> Iterator[str]:
    for word in set(words_of(text)):
        if word_weight(word) >= _TELLING:
            yield key_of(word)
