"""The search terms of many texts in one step: words, stems and their hashes as arrays, no word by word.

A quarter of what they cost word by word: a large import spends its time here.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from reader.text.terms.stemming import ARTICLES, ENDINGS, LEAST_BEHIND_AND, LEAST_LEFT, LEAST_LEFT_BY_LETTER
from reader.text.terms.units import SURROGATES, unit_table

Units = NDArray[np.uint16]
Places = NDArray[np.intp]
Hashes = NDArray[np.uint64]

_SPACE = ord(" ")
_AND = ord("و")
# Four letters are read as one number, a lane.
_LANE = 4
_LANE_MASKS = np.array([(1 << 16 * letters) - 1 for letters in range(_LANE + 1)], np.uint64)
_FACTOR = np.uint64(0x9E3779B97F4A7C15)
_MIX = np.uint64(32)


@dataclass(frozen=True, slots=True)
class TermBatch:
    """The terms of some texts, those of text n from `bounds[n]` to `bounds[n + 1]`.

    `hashes` has one 64-bit number a term, never 0, the same for the same term in every run.
    """

    bounds: Places
    hashes: Hashes
    _letters: Units
    _starts: Places
    _ends: Places

    def term(self, place: int) -> str:
        """The term at a place of `hashes`."""
        return _decoded(self._letters[self._starts[place] : self._ends[place]])

    def joined(self) -> list[str]:
        """The terms of each text, joined by spaces."""
        lengths = self._ends - self._starts
        after = np.cumsum(np.append(0, lengths + 1))[self.bounds].tolist()
        marks = np.zeros(len(self._letters) + 1, np.int8)
        marks[self._starts] += 1
        marks[self._ends + 1] -= 1
        letters = self._letters.copy()
        letters[self._ends] = _SPACE
        kept = letters[np.cumsum(marks[:-1], dtype=np.int8).view(np.bool_)]
        return [_decoded(kept[first : max(first, last - 1)]) for first, last in pairwise(after)]


def term_batch(texts: Sequence[str], terms_of: Callable[[str], Sequence[str]]) -> TermBatch:
    """The terms of these texts. `terms_of` is asked for those of a text with letters that are no single units, or fold
    to several: Arabic presentation forms, letters beyond the first plane of Unicode."""
    blobs = [text.encode("utf-16-le", "surrogatepass") for text in texts]
    units, bounds = _side_by_side(blobs)
    # `np.unique` without more loads numpy's masked arrays, a megabyte.
    odd = sorted({*(np.searchsorted(bounds, np.flatnonzero(units >= SURROGATES), "right") - 1).tolist()})
    if odd:
        for number in odd:
            blobs[number] = " ".join(terms_of(texts[number])).encode("utf-16-le", "surrogatepass")
        units, bounds = _side_by_side(blobs)
    letters = _table().take(units)
    dropped = np.flatnonzero(letters == 0)
    if len(dropped):
        letters = np.delete(letters, dropped)
        bounds = bounds - np.searchsorted(dropped, bounds)
    blank = letters == _SPACE
    starts = np.flatnonzero(blank[:-1] & ~blank[1:]) + 1
    ends = np.flatnonzero(~blank[:-1] & blank[1:]) + 1
    firsts = np.searchsorted(starts, bounds)
    whole = [(int(firsts[number]), int(firsts[number + 1])) for number in odd]
    starts, ends = _stems(letters, starts, ends, whole)
    return TermBatch(firsts, _hashes(letters, starts, ends), letters, starts, ends)


def _side_by_side(blobs: Sequence[bytes]) -> tuple[Units, Places]:
    """The texts as UTF-16 units, a blank before the first and spare ones behind the last; where each begins, and the
    end."""
    blank = " ".encode("utf-16-le")
    units = np.frombuffer(blank.join((b"", *blobs, blank * _LANE)), np.uint16)
    return units, np.cumsum([1, *(len(blob) // 2 + 1 for blob in blobs)])


def _stems(letters: Units, starts: Places, ends: Places, whole: Sequence[tuple[int, int]]) -> tuple[Places, Places]:
    """Where the light stems of words start and end: `stemming.stem`, all words at once; those of `whole` stay."""
    first, last = starts.copy(), ends.copy()
    lanes, lengths = _lanes(letters)[starts], ends - starts
    for article in ARTICLES:
        has = lanes & _LANE_MASKS[len(article)] == _lane(article)
        first[has & (lengths - len(article) >= LEAST_LEFT)] += len(article)
    first[(first == starts) & (lanes & _LANE_MASKS[1] == _AND) & (lengths > LEAST_BEHIND_AND)] += 1
    for ending in ENDINGS:
        least = LEAST_LEFT if len(ending) > 1 else LEAST_LEFT_BY_LETTER
        has = last - first - len(ending) >= least
        for back, letter in enumerate(reversed(ending), start=1):
            has &= letters[last - back] == ord(letter)
        last -= has * len(ending)
    for low, high in whole:
        first[low:high], last[low:high] = starts[low:high], ends[low:high]
    return first, last


def _hashes(letters: Units, starts: Places, ends: Places) -> Hashes:
    lanes, hashes = _lanes(letters), np.zeros(len(starts), np.uint64)
    rest, at = np.arange(len(starts)), starts
    lengths = ends - starts
    while len(rest):
        found = lanes[at] & _LANE_MASKS[np.minimum(lengths, _LANE)]
        mixed = (hashes[rest] ^ found) * _FACTOR
        hashes[rest] = mixed ^ mixed >> _MIX
        longer = lengths > _LANE
        rest, at, lengths = rest[longer], at[longer] + _LANE, lengths[longer] - _LANE
    return hashes | np.uint64(1)


def _lanes(letters: Units) -> NDArray[np.uint64]:
    """For each place but the last few the four letters from there on as one number."""
    return np.ndarray(len(letters) - _LANE + 1, np.uint64, letters, strides=letters.strides)


def _lane(letters: str) -> np.uint64:
    return np.uint64(int.from_bytes(letters.encode("utf-16-le"), "little"))


def _decoded(letters: Units) -> str:
    return letters.tobytes().decode("utf-16-le", "surrogatepass")


@cache
def _table() -> Units:
    """`units.unit_table` with the units behind it as they are."""
    return np.concatenate((unit_table(), np.arange(SURROGATES, 1 << 16, dtype=np.uint16)))
