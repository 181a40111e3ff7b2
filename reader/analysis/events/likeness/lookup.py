"""Finds the articles that a new one may be like by the rarest words of headline and lead that both have."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import chain
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from reader.analysis.events.likeness.likeness import MOST_CANDIDATES, SHARED
from reader.analysis.events.likeness.signatures import Ids, Signature

SHARED_SPECIFICS = 4
"""So many rare words of headline and lead must be common before a missing date is passed over."""
_MOST_HOLDERS = 4000
"""A word that more articles have finds none of them: it is a template's, or tells them apart from few others."""
_LOW = 0xFFFF


class Holders(Protocol):
    """Looks up so many articles with each of some specifics, at most, of those with a day, or without."""

    def __call__(self, specifics: Sequence[int], *, dated: bool, most: int) -> Sequence[Sequence[int]]: ...


def sharing_words(queries: Iterable[Signature], specifics: Iterable[tuple[int, bytes]]) -> set[int]:
    """The articles, of all in `specifics`, that share enough of them with one of the queries to be paired with it."""
    rows = list(specifics)
    every = np.frombuffer(b"".join([data for _, data in rows]), np.uint32)
    bounds = np.cumsum([len(data) // every.itemsize for _, data in rows])
    found: set[int] = set()
    for sig in queries:
        owners = np.searchsorted(bounds, places_of(sig.specifics, every), "right")
        shared = np.bincount(owners, minlength=1)
        # Articles of one word are copies of each other, if anything.
        least = max(1, min(SHARED, len(sig.specifics)))
        found.update(rows[position][0] for position in np.flatnonzero(shared >= least).tolist())
    return found


def holding(sig: Signature, holders: Holders, *, dated: bool) -> set[int]:
    """The articles that may share enough specifics with this one for a missing day; of very many, those with most."""
    lists = holders(sig.specifics.tolist(), dated=dated, most=_MOST_HOLDERS)
    telling = [found for found in lists if len(found) < _MOST_HOLDERS]
    ids, shared = np.unique(np.fromiter(chain.from_iterable(telling), np.int64), return_counts=True)
    least = max(1, min(SHARED_SPECIFICS, len(lists)) - len(lists) + len(telling))
    ranked = np.argsort(-shared, kind="stable")[: np.count_nonzero(shared >= least)]
    return set(ids[ranked[:MOST_CANDIDATES]].tolist())


def places_of(asked: Ids, hashes: Ids) -> NDArray[np.intp]:
    """The places in `hashes` of those that are among `asked`, in order.

    Most are told by their lower halves, of which one table holds all: a search for each would cost ten times as much.
    """
    if not len(asked):
        return np.empty(0, np.intp)
    halves = np.zeros(_LOW + 1, np.bool_)
    halves[asked & _LOW] = True
    near = np.flatnonzero(halves.take(hashes & _LOW))
    ordered = np.sort(asked)
    at = np.minimum(np.searchsorted(ordered, hashes[near]), len(ordered) - 1)
    found: NDArray[np.intp] = near[ordered[at] == hashes[near]]
    return found
