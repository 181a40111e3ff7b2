"""Which articles are like which: an inverted index over one window of days, and the likeness of two signatures."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from reader.analysis.events.settings import LINK_FLOOR, Settings
from reader.analysis.events.signatures import Signature

_FEW = 3
_SHIFT = np.uint64(32)
_PLACE = np.uint64(0xFFFFFFFF)
MOST_PAIRS = 250
"""The pairs kept for one article, its likest: no event is larger, and a flood of like texts stays affordable."""


@dataclass(frozen=True, slots=True)
class Pair:
    """What ties two articles, `a < b`: their likeness, 0..1, the time between them taken into account.

    Of a `copy` the score is the share of common wording instead. The library keeps pairs.
    """

    a: int
    b: int
    score: float
    copy: bool = False


def likeness(a: Signature, b: Signature) -> float:
    """0..1: 0.2 headline + 0.4 lead + 0.4 whole, whatever the days."""
    return float(likenesses(a, [b])[0])


def likenesses(query: Signature, others: Sequence[Signature]) -> NDArray[np.float64]:
    """The likeness of one article to each of some others."""
    if not others or not len(query.ids):
        return np.zeros(len(others))
    order = np.argsort(query.ids)
    mine = query.ids[order]
    theirs = np.concatenate([sig.ids for sig in others])
    at = np.searchsorted(mine, theirs)
    at[at == len(mine)] = 0
    shared = np.flatnonzero(mine[at] == theirs)
    owners = np.repeat(np.arange(len(others)), [len(sig.ids) for sig in others])[shared]
    weights = np.concatenate([sig.weights for sig in others])[shared].astype(np.float64)
    return np.bincount(owners, weights * query.weights[order][at[shared]], len(others)).astype(np.float64)


class WindowIndex:
    """An inverted index over the vectors of some articles: built in one sort, then only read."""

    def __init__(self, members: Sequence[Signature]) -> None:
        self._count = len(members)
        ids = np.concatenate([np.empty(0, np.uint32), *(sig.ids for sig in members)])
        weights = np.concatenate([np.empty(0, np.float32), *(sig.weights for sig in members)])
        owners = np.repeat(np.arange(len(members)), [len(sig.ids) for sig in members])
        # Sorting hash and place as one number is several times faster than an argsort, and as stable.
        placed = np.sort(ids.astype(np.uint64) << _SHIFT | np.arange(len(ids), dtype=np.uint64))
        order = placed & _PLACE
        self._features, starts = np.unique((placed >> _SHIFT).astype(np.uint32), return_index=True)
        self._bounds = np.append(starts, len(ids))
        # In the types that bincount counts in, so that no query copies them.
        self._owners, self._weights = owners[order], weights[order].astype(np.float64)

    def likenesses(self, query: Signature) -> NDArray[np.float64]:
        """The likeness of one article to each member, whatever the days."""
        if not len(self._features):
            return np.zeros(self._count)
        at = np.searchsorted(self._features, query.ids)
        at[at == len(self._features)] = 0
        known = self._features[at] == query.ids
        at, weights = at[known], query.weights[known]
        if not len(at):
            return np.zeros(self._count)
        starts, ends = self._bounds[at], self._bounds[at + 1]
        spans = [slice(*span) for span in zip(starts.tolist(), ends.tolist(), strict=True)]
        owners = np.concatenate([self._owners[span] for span in spans])
        parts = np.concatenate([self._weights[span] for span in spans]) * np.repeat(weights, ends - starts)
        return np.bincount(owners, parts, self._count).astype(np.float64)


def find_pairs(
    new: Sequence[tuple[int, Signature]], known: Iterable[tuple[int, Signature]], settings: Settings
) -> Iterator[Pair]:
    """All pairs of a dated new article with another dated one, new or known, inside the window, each once.

    Days are walked in order and only the articles of one window are indexed at a time.
    """
    fresh = {article for article, _ in new}
    everything = sorted([*new, *((a, s) for a, s in known if a not in fresh)], key=_by_day)
    dated = [(article, sig) for article, sig in everything if sig.day is not None]
    days = np.array([sig.day for _, sig in dated], np.int64)
    queries: dict[int, list[tuple[int, Signature]]] = defaultdict(list)
    for article, sig in new:
        if sig.day is not None:
            queries[sig.day].append((article, sig))
    for day in sorted(queries):
        first = int(np.searchsorted(days, day - settings.window_days))
        last = int(np.searchsorted(days, day + settings.window_days, "right"))
        close = np.array([settings.closeness(abs(int(other) - day)) for other in days[first:last]])
        yield from _pairs_of(queries[day], dated[first:last], close, fresh)


def _pairs_of(
    queries: Sequence[tuple[int, Signature]],
    window: Sequence[tuple[int, Signature]],
    close: NDArray[np.float64],
    fresh: set[int],
) -> Iterator[Pair]:
    signatures = [sig for _, sig in window]
    articles = np.array([article for article, _ in window], np.int64)
    # Sorting a whole window is worth it for a batch, not for an article or two.
    index = WindowIndex(signatures) if len(queries) > _FEW else None
    for article, sig in queries:
        scores = ((index.likenesses(sig) if index else likenesses(sig, signatures)) * close).round(4)
        best = np.flatnonzero(scores >= LINK_FLOOR)
        if len(best) > MOST_PAIRS:
            best = best[np.argsort(-scores[best], kind="stable")[:MOST_PAIRS]]
        for other, score in zip(articles[best].tolist(), scores[best].tolist(), strict=True):
            # A pair of two new articles comes up twice: once from each side.
            if other != article and (article < other or other not in fresh):
                yield Pair(min(article, other), max(article, other), score)


def _by_day(member: tuple[int, Signature]) -> tuple[int, int]:
    return (-1 if member[1].day is None else member[1].day, member[1].key)
