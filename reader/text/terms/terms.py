"""Search terms: the folded light stems of running text, which the index holds and grouping counts."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from functools import cache
from typing import TYPE_CHECKING

from reader.model.articles import Span
from reader.model.texts import Repair
from reader.text.folding import fold
from reader.text.quotations import find_quotations
from reader.text.repairs.repair import rejoin
from reader.text.terms.stemming import stem, strip_article
from reader.text.terms.units import SURROGATES, WORD, folded_places, folded_words

if TYPE_CHECKING:
    from reader.text.terms.term_batch import TermBatch

# Room for most words of a large library's running text: nine in ten look-ups never reach the stemmer.
_REMEMBERED = 80_000
_ENTITY = re.compile(r"&#?\w{1,8};")
_FOLDED_WORD = re.compile("[^ ]+")
# A letter of no living script, so that no phrase reaches from one quotation into the next.
_BETWEEN = "\ua66e"
BEGINNING = 2
"""The shortest beginning of a word that finds the word: of a single letter all articles have one."""


def term_of(word: str) -> str:
    """The search term of one printed word: its folded light stem, or "" for a word of mere tatweel."""
    return _stems()[fold(word)]


def index_batch(texts: Iterable[tuple[str, Sequence[Repair], int]]) -> TermBatch:
    """The terms of many texts, each with its repairs and the start of its body: of each the headline is one text of the
    batch, the body the next. Obfuscated words count as what they stand for, HTML entities are left out.

    A number with a separator (1,000) is two words here, as it is to SQLite's tokeniser in queries.
    """
    from reader.text.terms.term_batch import term_batch

    return term_batch([part for text in texts for part in _parts(*text)], _terms_of)


def _parts(text: str, repairs: Sequence[Repair], body_start: int) -> tuple[str, str]:
    """Headline and body, obfuscated words as what they stand for, without HTML entities."""
    if not repairs:
        return _plain(text[:body_start]), _plain(text[body_start:])
    headline = tuple(repair for repair in repairs if repair.span.end <= body_start)
    body = [
        replace(repair, span=Span(repair.span.start - body_start, repair.span.end - body_start))
        for repair in repairs[len(headline) :]
    ]
    return _plain(rejoin(text[:body_start], headline)), _plain(rejoin(text[body_start:], body))


def quoted_terms(texts: Iterable[tuple[str, Sequence[Repair]]]) -> list[str]:
    """Of each text, with its repairs, the terms inside quotation marks, joined by spaces; `_BETWEEN` between two
    quotations."""
    from reader.text.terms.term_batch import term_batch

    return term_batch([_quoted(*text) for text in texts], _terms_of).joined()


def _quoted(text: str, repairs: Sequence[Repair]) -> str:
    pieces: list[str] = []
    reached = 0
    for inner in (quotation.inner for quotation in find_quotations(text)):
        if inner.end > reached:  # else it stands in the one before
            reached = inner.end
            inside = tuple(
                replace(repair, span=Span(repair.span.start - inner.start, repair.span.end - inner.start))
                for repair in repairs
                if inner.contains(repair.span)
            )
            pieces.append(rejoin(inner.of(text), inside) if inside else inner.of(text))
    return _plain(f" {_BETWEEN} ".join(pieces))


def beginnings(terms: str) -> str:
    """The first `BEGINNING` letters of these terms, each once; both joined by spaces. An underscore ends a term, as it
    does for SQLite."""
    import numpy as np

    units = np.frombuffer(f" {terms}  ".replace("_", " ").encode("utf-16-le", "surrogatepass"), np.uint16)
    if units.max() >= SURROGATES:
        return " ".join({term[:BEGINNING] for term in terms.replace("_", " ").split()})
    # Twice as fast as term by term: what follows a space, two letters as one number.
    after = np.flatnonzero(units[:-2] == ord(" ")) + 1
    pairs = np.sort(units[after].astype(np.uint32) << 16 | units[after + 1])
    pairs = pairs[np.flatnonzero(np.diff(pairs, prepend=0))]
    letters = np.empty((pairs.size, BEGINNING + 1), np.uint16)
    letters[:, 0], letters[:, 1], letters[:, 2] = pairs >> 16, pairs & 0xFFFF, ord(" ")
    return letters.tobytes().decode("utf-16-le")


def _terms_of(text: str) -> list[str]:
    return list(map(_stems().__getitem__, folded_words(text)))


def _plain(text: str) -> str:
    """The text with blanks in the place of HTML entities, so that &nbsp; is no word."""
    return _ENTITY.sub(lambda entity: " " * len(entity.group()), text) if "&" in text else text


class Words:
    """The words of a text; only those that may be the ones asked for are ever looked at.

    A repaired word is one word, reaching over all that was printed of it. Words end at underscores, as they do to
    SQLite's tokeniser.
    """

    def __init__(self, text: str, repairs: Sequence[Repair] = ()) -> None:
        text = _plain(text).replace("_", " ")
        self._length = len(text)
        self._folded, self._places = folded_places(text, repairs)

    def runs(self, terms: Sequence[str], prefix: str = "") -> Iterator[list[tuple[int, int]]]:
        """Start and end of each word, wherever words of these terms stand in a row.

        A single term may come with the folded beginning of an unfinished word: what begins so is found too.
        """
        pieces = [piece for term in terms for piece in WORD.findall(term)]
        if len(pieces) > 1:
            rows: Iterable[list[tuple[int, int]]] = self._rows(pieces)
        elif pieces and prefix:
            whole = () if pieces[0].startswith(prefix) else self._having(pieces[0])
            found = {*whole, *self._having(prefix)}
            rows = ([place] for place in sorted(found) if _is_form(self._folded[slice(*place)], pieces[0], prefix))
        else:
            rows = ([place] for piece in pieces for place in self._of_term(piece))
        return ([self._printed(*place) for place in row] for row in rows)

    def _having(self, letters: str) -> Iterator[tuple[int, int]]:
        """The folded words that have these letters in a row."""
        folded = self._folded
        at = folded.find(letters)
        while at >= 0:
            end = folded.find(" ", at + len(letters))
            end = end if end >= 0 else len(folded)
            yield folded.rfind(" ", 0, at) + 1, end
            at = folded.find(letters, end)

    def _of_term(self, term: str) -> Iterator[tuple[int, int]]:
        # A stem is what stemming leaves of a word: its letters stand in it in a row.
        stems = _stems()
        return (place for place in self._having(term) if stems[self._folded[slice(*place)]] == term)

    def _rows(self, terms: Sequence[str]) -> Iterator[list[tuple[int, int]]]:
        stems = _stems()
        for first in self._of_term(terms[0]):
            row = [first]
            for term in terms[1:]:
                word = _FOLDED_WORD.search(self._folded, row[-1][1])
                if word is None or stems[word.group()] != term:
                    break
                row.append(word.span())
            else:
                yield row

    def _printed(self, start: int, end: int) -> tuple[int, int]:
        """Start and end in the text of a folded word, with the marks before and after it that folding drops."""
        place = self._places.item
        # Of a ligature that folds to several words each is all of it.
        first = min(place(start - 1) + 1, place(start)) if start else 0
        last = max(place(end), place(end - 1) + 1) if end < len(self._folded) else self._length
        return first, last


def _is_form(folded: str, term: str, prefix: str) -> bool:
    found = _stems()[folded]
    return found == term or (found.startswith(prefix[:2]) and strip_article(folded).startswith(prefix))


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
