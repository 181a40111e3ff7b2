"""Search terms: the light stems that the index holds and that queries are turned into.

unicode61 splits Arabic words at vowel marks and knows no clitics, so the index is fed stems joined by spaces.
A change of what a word's term is makes the index stale: raise VERSION, and the index is built anew at the next start.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import lru_cache

from reader.model import Repair, Span
from reader.text.folding import fold
from reader.text.repair import rejoin
from reader.text.stemming import stem
from reader.text.tokens import WORD

VERSION = 1
# Room for the words of a large library's running text: nine in ten look-ups never reach the stemmer.
_CACHED_WORDS = 120_000
# Letters, digits and the marks that may stand between them.
_WORD = re.compile("[^\\W_](?:[^\\W_]+|[\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06ed\u200b-\u200d\u00ad]+)*")


@lru_cache(maxsize=_CACHED_WORDS)
def term_of(word: str) -> str:
    """The search term of one printed word: its folded light stem, or "" for a word of mere tatweel."""
    return stem(fold(word))


def index_terms(text: str, repairs: Sequence[Repair] = (), body_start: int = 0) -> tuple[list[str], list[str]]:
    """The terms of the headline and of the body, obfuscated words as what they stand for.

    Words are cut more simply than `terms_with_spans` does, for speed: what that takes for one number (1,000) is two
    words here, and SQLite's tokeniser parts it in queries too.
    """
    headline = tuple(repair for repair in repairs if repair.span.end <= body_start)
    body = [
        replace(repair, span=Span(repair.span.start - body_start, repair.span.end - body_start))
        for repair in repairs[len(headline) :]
    ]
    return _terms(rejoin(text[:body_start], headline)), _terms(rejoin(text[body_start:], body))


def _terms(text: str) -> list[str]:
    return list(map(term_of, _WORD.findall(text)))


def terms_with_spans(text: str, repairs: Sequence[Repair] = ()) -> Iterator[tuple[str, Span]]:
    """Each word's term with its span in `text`; a repaired word's span covers the whole printed word."""
    position = 0
    for repair in (*repairs, None):
        stop = repair.span.start if repair else len(text)
        for match in WORD.finditer(text, position, stop):
            yield term_of(match.group()), Span(match.start(), match.end())
        if repair:
            yield term_of(repair.clean), repair.span
            position = repair.span.end
