"""Search terms: the folded light stems of running text, which the index holds and grouping counts."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence
from dataclasses import replace
from functools import cache

from reader.model import Repair, Span
from reader.text.folding import fold
from reader.text.repair import rejoin
from reader.text.stemming import stem
from reader.text.units import WORD, folded_words

# Room for most words of a large library's running text: nine in ten look-ups never reach the stemmer.
_REMEMBERED = 80_000
_ENTITY = re.compile(r"&#?\w{1,8};")


def term_of(word: str) -> str:
    """The search term of one printed word: its folded light stem, or "" for a word of mere tatweel."""
    return _stems()[fold(word)]


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
    return list(map(_stems().__getitem__, folded_words(_plain(text))))


def _plain(text: str) -> str:
    """The text with blanks in the place of HTML entities, so that &nbsp; is no word."""
    return _ENTITY.sub(lambda entity: " " * len(entity.group()), text) if "&" in text else text


class Words:
    """The words of a text; where one stands is only worked out for those that are asked for.

    `words` are all of them in order, `terms` the term of each distinct one. A repaired word is one word, reaching over
    all that was printed of it.
    """

    def __init__(self, text: str, repairs: Sequence[Repair] = ()) -> None:
        self._text = _plain(text)
        self._spans: list[tuple[int, int]] | None = None
        if repairs:
            self.words, self._spans = _with_repairs(self._text, repairs)
        else:
            self.words = WORD.findall(self._text)
        self.terms = {word: term_of(word) for word in set(self.words)}

    def spans(self, forms: Collection[str]) -> list[tuple[int, int]]:
        """Start and end in the text of every word that is one of `forms`, in order."""
        if self._spans is not None:
            return [span for word, span in zip(self.words, self._spans, strict=True) if word in forms]
        # A text holds few forms of the words sought: finding those alone is several times as fast as all words.
        return sorted(span for form in forms for span in self._occurrences(form))

    def _occurrences(self, form: str) -> Iterator[tuple[int, int]]:
        start = self._text.find(form)
        while start >= 0:
            end = start + len(form)
            if not (WORD.match(self._text, end, end + 1) or (start and WORD.match(self._text, start - 1, start))):
                yield start, end
            start = self._text.find(form, end)


def _with_repairs(text: str, repairs: Sequence[Repair]) -> tuple[list[str], list[tuple[int, int]]]:
    words: list[str] = []
    spans: list[tuple[int, int]] = []
    position = 0
    for repair in (*repairs, None):
        for match in WORD.finditer(text, position, repair.span.start if repair else len(text)):
            words.append(match.group())
            spans.append(match.span())
        if repair:
            words.append(repair.clean)
            spans.append((repair.span.start, repair.span.end))
            position = repair.span.end
    return words, spans


class _Stems(dict[str, str]):
    """The stems of folded words, worked out when first asked for; forgotten all at once when there are too many.

    A plain dictionary is twice as fast as a cache that keeps count of what was used last, and half as large.
    """

    def __missing__(self, folded: str) -> str:
        if len(self) >= _REMEMBERED:
            self.clear()
        # The stemmer's own cache would only hold each word once more.
        term = self[folded] = stem.__wrapped__(folded)
        return term


@cache
def _stems() -> _Stems:
    return _Stems()
