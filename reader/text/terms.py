"""Search terms: the folded light stems of running text, which the index holds and grouping counts."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from functools import cache

from reader.model import Repair, Span
from reader.text.folding import fold
from reader.text.repair import rejoin
from reader.text.stemming import stem

# Room for most words of a large library's running text: nine in ten look-ups never reach the stemmer.
_REMEMBERED = 80_000
# One class without alternatives: cutting words is half the cost of indexing. An underscore cuts no word here, but
# SQLite's tokeniser parts words at it.
_WORD = re.compile("[\\w\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06ed\u200b-\u200d\u00ad]+")
_ENTITY = re.compile(r"&#?\w{1,8};")


def term_of(word: str) -> str:
    """The search term of one printed word: its folded light stem, or "" for a word of mere tatweel."""
    return _terms()[word]


def index_terms(text: str, repairs: Sequence[Repair] = (), body_start: int = 0) -> tuple[list[str], list[str]]:
    """The terms of the headline and of the body, obfuscated words as what they stand for, HTML entities left out.

    A number with a separator (1,000) is two words here, as it is to SQLite's tokeniser in queries.
    """
    headline = tuple(repair for repair in repairs if repair.span.end <= body_start)
    body = [
        replace(repair, span=Span(repair.span.start - body_start, repair.span.end - body_start))
        for repair in repairs[len(headline) :]
    ]
    return _terms_of(rejoin(text[:body_start], headline)), _terms_of(rejoin(text[body_start:], body))


def _terms_of(text: str) -> list[str]:
    return list(map(_terms().__getitem__, _WORD.findall(_plain(text))))


def _plain(text: str) -> str:
    """The text with blanks in the place of HTML entities, so that &nbsp; is no word."""
    return _ENTITY.sub(lambda entity: " " * len(entity.group()), text) if "&" in text else text


def terms_with_spans(text: str, repairs: Sequence[Repair] = ()) -> list[tuple[str, int, int]]:
    """Each word's term with its start and end in `text`; a repaired word reaches over the whole printed word."""
    text = _plain(text)
    terms = _terms()
    found: list[tuple[str, int, int]] = []
    position = 0
    for repair in (*repairs, None):
        stop = repair.span.start if repair else len(text)
        # Looking each word up from the end of the one before is several times as fast as a match object each.
        for word in _WORD.findall(text, position, stop):
            start = text.index(word, position)
            position = start + len(word)
            found.append((terms[word], start, position))
        if repair:
            found.append((terms[repair.clean], repair.span.start, repair.span.end))
            position = repair.span.end
    return found


class _Terms(dict[str, str]):
    """The terms of words, worked out when first asked for; forgotten all at once when there are too many.

    A plain dictionary is twice as fast as a cache that keeps count of what was used last, and half as large.
    """

    def __missing__(self, word: str) -> str:
        if len(self) >= _REMEMBERED:
            self.clear()
        # The stemmer's own cache would only hold each word once more.
        term = self[word] = stem.__wrapped__(fold(word))
        return term


@cache
def _terms() -> _Terms:
    return _Terms()
