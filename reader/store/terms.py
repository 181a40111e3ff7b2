"""Search terms: the light stems that the index holds and that queries are turned into.

unicode61 splits Arabic words at vowel marks and knows no clitics, so the index is fed stems joined by spaces.
A change of what a word's term is makes the index stale: raise VERSION, and the index is built anew at the next start.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from functools import lru_cache

from reader.model import Repair, Span
from reader.text.folding import fold
from reader.text.repair import rejoin
from reader.text.stemming import stem

VERSION = 1
# Room for the words of a large library's running text: nine in ten look-ups never reach the stemmer.
_CACHED_WORDS = 200_000
# One class without alternatives: cutting words is half the cost of indexing. An underscore cuts no word here, but
# SQLite's tokeniser parts words at it.
_WORD = re.compile("[\\w\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06ed\u200b-\u200d\u00ad]+")


@lru_cache(maxsize=_CACHED_WORDS)
def term_of(word: str) -> str:
    """The search term of one printed word: its folded light stem, or "" for a word of mere tatweel."""
    return stem(fold(word))


def index_terms(text: str, repairs: Sequence[Repair] = (), body_start: int = 0) -> tuple[list[str], list[str]]:
    """The terms of the headline and of the body, obfuscated words as what they stand for.

    A number with a separator (1,000) is two words here, as it is to SQLite's tokeniser in queries.
    """
    headline = tuple(repair for repair in repairs if repair.span.end <= body_start)
    body = [
        replace(repair, span=Span(repair.span.start - body_start, repair.span.end - body_start))
        for repair in repairs[len(headline) :]
    ]
    return _terms(rejoin(text[:body_start], headline)), _terms(rejoin(text[body_start:], body))


def _terms(text: str) -> list[str]:
    return list(map(term_of, _WORD.findall(text)))


def terms_with_spans(text: str, repairs: Sequence[Repair] = ()) -> list[tuple[str, int, int]]:
    """Each word's term with its start and end in `text`; a repaired word reaches over the whole printed word."""
    found: list[tuple[str, int, int]] = []
    position = 0
    for repair in (*repairs, None):
        stop = repair.span.start if repair else len(text)
        # Looking each word up from the end of the one before is several times as fast as a match object each.
        for word in _WORD.findall(text, position, stop):
            start = text.index(word, position)
            position = start + len(word)
            found.append((term_of(word), start, position))
        if repair:
            found.append((term_of(repair.clean), repair.span.start, repair.span.end))
            position = repair.span.end
    return found
