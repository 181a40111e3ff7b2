"""Articles whose day is not known: they find their like by shared specifics, and count for less."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

import numpy as np
from numpy.typing import NDArray

from reader.analysis.events.likeness.likeness import MOST_CANDIDATES, MOST_PAIRS, Pair, likenesses, likest
from reader.analysis.events.likeness.lookup import SHARED_SPECIFICS, places_of
from reader.analysis.events.likeness.signatures import Ids, Members, Signature
from reader.analysis.events.settings import UNDATED_CLOSENESS

MOST_LOOKED_AT = 1 << 15
"""Holders of its specifics that are looked at for one article, the rarest specifics first."""


class _Holders:
    """Which of some articles hold a specific."""

    def __init__(self, every: Ids, sizes: Sequence[int], asked: Ids | None = None, most: int = MOST_LOOKED_AT) -> None:
        """`every` are the specifics of all articles one after the other; only those `asked` are looked up, if given."""
        self._most = most
        self._every, self._firsts = every, np.cumsum([0, *sizes])
        owners = np.repeat(np.arange(len(sizes)), sizes)
        if asked is not None:
            wanted = places_of(asked, every)
            every, owners = every[wanted], owners[wanted]
        order = np.argsort(every, kind="stable")
        self._specifics, self._owners = every[order], owners[order]

    def sharing(self, query: Ids, least: int = SHARED_SPECIFICS) -> NDArray[np.intp]:
        """The positions of the articles that share enough specifics with `query`; of very many, those with most.

        Where very many hold its specifics, those are looked at that share most of the rarest.
        """
        starts, ends = (np.searchsorted(self._specifics, query, side) for side in ("left", "right"))
        rarest = np.argsort(ends - starts, kind="stable")
        rarest = rarest[np.cumsum((ends - starts)[rarest]) <= self._most]
        parts = [self._owners[start:end] for start, end in zip(starts[rarest], ends[rarest], strict=True)]
        shared = np.bincount(np.concatenate([np.empty(0, np.int64), *parts]), minlength=len(self._firsts) - 1)
        found = np.flatnonzero(shared >= (least if len(rarest) == len(query) else 1))
        counts = shared[found]
        if len(rarest) < len(query):
            found = found[np.argsort(-counts, kind="stable")[:MOST_CANDIDATES]]
            counts = self._shared(found, query)
            found, counts = found[counts >= least], counts[counts >= least]
        return found[np.argsort(-counts, kind="stable")[:MOST_PAIRS]] if len(found) > MOST_PAIRS else found

    def _shared(self, articles: NDArray[np.intp], query: Ids) -> NDArray[np.intp]:
        """How many specifics each of these articles shares with `query`."""
        parts = [self._every[self._firsts[one] : self._firsts[one + 1]] for one in articles]
        owners = np.repeat(np.arange(len(parts)), [len(part) for part in parts])
        held = np.isin(np.concatenate([np.empty(0, np.uint32), *parts]), query)
        return np.bincount(owners[held], minlength=len(parts))


def closeness(a: Signature, b: Signature) -> float:
    """What is left of the likeness of two articles of which one at least has no day."""
    one, both = UNDATED_CLOSENESS
    return both if a.day is None and b.day is None else one


def find_undated_pairs(
    new: Members, known: Iterable[tuple[int, Signature]], most: int = MOST_LOOKED_AT
) -> Iterator[Pair]:
    """All pairs of a new article with another one, new or known, where one of the two has no day; each once.

    For one article `most` holders of its specifics are looked at, the rarest specifics first.
    """
    fresh = {article for article, _ in new}
    everything = [*new, *(member for member in known if member[0] not in fresh)]
    undated = [member for member in everything if member[1].day is None]
    queries = [member for member in new if member[1].day is None]
    yield from _pairs(queries, everything, fresh, most)
    if undated:
        yield from _pairs([member for member in new if member[1].day is not None], undated, fresh, most)


def _pairs(queries: Members, others: Members, fresh: set[int], most: int) -> Iterator[Pair]:
    if not queries:
        return
    specifics = [sig.specifics for _, sig in others]
    holders = _Holders(
        np.concatenate([np.empty(0, np.uint32), *specifics]), [len(part) for part in specifics], most=most
    )
    for article, sig in queries:
        found = [others[position] for position in holders.sharing(sig.specifics).tolist()]
        found = [(other, its) for other, its in found if _asks(article, sig, other, its, fresh)]
        close = [closeness(sig, its) for _, its in found]
        alike = likenesses(sig, [its for _, its in found])
        scores = (alike * close).round(4)
        for position in likest(scores, alike).tolist():
            other = found[position][0]
            yield Pair(min(article, other), max(article, other), float(scores[position]))


def _asks(article: int, sig: Signature, other: int, its: Signature, fresh: set[int]) -> bool:
    """Whether this side brings up the pair: of two new articles the one without a day, of two such the first."""
    if other == article:
        return False
    return other not in fresh or (sig.day is None and (its.day is not None or article < other))


def sharing(queries: Sequence[Signature], specifics: Iterable[tuple[int, bytes]]) -> set[int]:
    """The articles, of all in `specifics`, that share enough of them with one of the queries, or all of its few."""
    if not queries:
        return set()
    rows = list(specifics)
    every = np.frombuffer(b"".join([data for _, data in rows]), np.uint32)
    asked = np.unique(np.concatenate([sig.specifics for sig in queries]))
    holders = _Holders(every, [len(data) // every.itemsize for _, data in rows], asked)
    return {
        rows[position][0]
        for sig in queries
        if len(sig.specifics)
        for position in holders.sharing(sig.specifics, min(SHARED_SPECIFICS, len(sig.specifics))).tolist()
    }
