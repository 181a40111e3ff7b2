"""Articles whose day is not known: they find their like by shared specifics, and count for less."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

import numpy as np
from numpy.typing import NDArray

from reader.analysis.events.likeness import MOST_PAIRS, Pair, likenesses, likest
from reader.analysis.events.settings import UNDATED_CLOSENESS
from reader.analysis.events.signatures import Ids, Members, Signature

SHARED_SPECIFICS = 4
"""So many rare words of headline and lead must be common before a missing date is passed over."""


class _Holders:
    """Which of some articles hold a specific."""

    def __init__(self, every: Ids, sizes: Sequence[int], asked: Ids | None = None) -> None:
        """`every` are the specifics of all articles one after the other; only those `asked` are looked up, if given."""
        self._count = len(sizes)
        owners = np.repeat(np.arange(self._count), sizes)
        if asked is not None:
            wanted = np.isin(every, asked)
            every, owners = every[wanted], owners[wanted]
        order = np.argsort(every, kind="stable")
        self._specifics, self._owners = every[order], owners[order]

    def sharing(self, query: Ids, least: int = SHARED_SPECIFICS) -> NDArray[np.int64]:
        """The positions of the articles that share enough specifics with `query`; of very many, those with most."""
        starts = np.searchsorted(self._specifics, query)
        ends = np.searchsorted(self._specifics, query, "right")
        parts = [self._owners[start:end] for start, end in zip(starts.tolist(), ends.tolist(), strict=True)]
        shared = np.bincount(np.concatenate([np.empty(0, np.int64), *parts]), minlength=self._count)
        found = np.flatnonzero(shared >= least)
        if len(found) > MOST_PAIRS:
            found = found[np.argsort(-shared[found], kind="stable")[:MOST_PAIRS]]
        return found


def closeness(a: Signature, b: Signature) -> float:
    """What is left of the likeness of two articles of which one at least has no day."""
    one, both = UNDATED_CLOSENESS
    return both if a.day is None and b.day is None else one


def find_undated_pairs(new: Members, known: Iterable[tuple[int, Signature]]) -> Iterator[Pair]:
    """All pairs of a new article with another one, new or known, where one of the two has no day; each once."""
    fresh = {article for article, _ in new}
    everything = [*new, *(member for member in known if member[0] not in fresh)]
    undated = [member for member in everything if member[1].day is None]
    queries = [member for member in new if member[1].day is None]
    yield from _pairs(queries, everything, fresh)
    if undated:
        yield from _pairs([member for member in new if member[1].day is not None], undated, fresh)


def _pairs(queries: Members, others: Members, fresh: set[int]) -> Iterator[Pair]:
    if not queries:
        return
    specifics = [sig.specifics for _, sig in others]
    holders = _Holders(np.concatenate([np.empty(0, np.uint32), *specifics]), [len(part) for part in specifics])
    for article, sig in queries:
        found = [others[position] for position in holders.sharing(sig.specifics).tolist()]
        found = [(other, its) for other, its in found if _asks(article, sig, other, its, fresh)]
        close = [closeness(sig, its) for _, its in found]
        scores = (likenesses(sig, [its for _, its in found]) * close).round(4)
        for position in likest(scores).tolist():
            other = found[position][0]
            yield Pair(min(article, other), max(article, other), float(scores[position]))


def _asks(article: int, sig: Signature, other: int, its: Signature, fresh: set[int]) -> bool:
    """Whether this side brings up the pair: of two new articles the one without a day, of two such the first."""
    if other == article:
        return False
    return other not in fresh or (sig.day is None and (its.day is not None or article < other))


def sharing(queries: Sequence[Signature], specifics: Iterable[tuple[int, bytes]]) -> set[int]:
    """The articles, of all in `specifics`, that share enough of them with one of the queries, or all of its few."""
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
