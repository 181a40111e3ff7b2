"""Which articles are like which: an inverted index over one window of days, and the likeness of two signatures."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from operator import itemgetter

import numpy as np
from numpy.typing import NDArray

from reader.analysis.events.likeness.signatures import SPECIFICS, Ids, Signature
from reader.analysis.events.settings import LINK_FLOOR, Settings

_FEW = 3
_SHIFT = np.uint64(32)
_PLACE = np.uint64(0xFFFFFFFF)
_NO_HASH = np.uint64(1 << 32)
# Entries looked at, and cells counted in, at once: what stays in a processor's cache.
_AT_ONCE = 1 << 17
# Half of the last place that scores are rounded to.
_SLACK = 0.00005
MOST_PAIRS = 150
"""The pairs kept of one article with those after it, the likest."""
CROWD = 40
"""An article as like as `_ONE_TEMPLATE` to more than so many after it stands in a flood of one template or wording:
in 42,457 articles of the press none is to more than 17."""
MOST_IN_CROWD = 24
"""The pairs kept of such an article: what is like everything tells little, and costs time in every later step."""
_ONE_TEMPLATE = 0.5
MOST_HOLDERS = 2000
"""A word that more articles of one window have finds no candidates: it is a template's, or tells none of them apart."""
SHARED = 2
"""So many of the rarest words of headline and lead must two articles share: accounts of one event share its names, and
of 42,457 articles of the press 0.1 % of the pairs that could make an event do not."""
MOST_CANDIDATES = 250
"""So many are looked at wholly for an article with such words, those that share most of its other words."""


@dataclass(frozen=True, slots=True)
class Pair:
    """What ties two articles, `a < b`: their likeness, 0..1, the time between them taken into account.

    Of a `copy` the score is the share of common wording instead. The library keeps pairs.
    """

    a: int
    b: int
    score: float
    copy: bool = False


def likest(scores: NDArray[np.float64], alike: NDArray[np.float64]) -> NDArray[np.intp]:
    """The positions of the pairs of an article that are kept: by score; `alike` is the likeness whatever the days."""
    found = np.flatnonzero(scores >= LINK_FLOOR)
    most = MOST_IN_CROWD if np.count_nonzero(alike >= _ONE_TEMPLATE) > CROWD else MOST_PAIRS
    return found if len(found) <= most else found[np.argsort(-scores[found], kind="stable")[:most]]


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
    """An inverted index over the vectors of some articles: built in one sort, then only read.

    Each article is compared with those after it, so that no pair is worked out twice.
    """

    def __init__(self, members: Sequence[Signature]) -> None:
        self._count = len(members)
        ids = np.concatenate([np.empty(0, np.uint32), *(sig.ids for sig in members)])
        weights = np.concatenate([np.empty(0, np.float32), *(sig.weights for sig in members)])
        sizes = [len(sig.ids) for sig in members]
        self._firsts = np.cumsum([0, *sizes])
        # Sorting hash and place as one number is several times faster than an argsort, and as stable.
        placed = np.sort(ids.astype(np.uint64) << _SHIFT | np.arange(len(ids), dtype=np.uint64))
        order = (placed & _PLACE).astype(np.intp)
        bounds = np.append(np.flatnonzero(np.diff(placed >> _SHIFT, prepend=_NO_HASH)), len(ids))
        lengths = np.diff(bounds)
        # By the place in the vectors: where in the index the entry stands, and where the entries of its word end.
        self._own, self._ends = np.empty(len(ids), np.intp), np.empty(len(ids), np.intp)
        self._own[order] = np.arange(len(ids))
        self._ends[order] = np.repeat(bounds[1:], lengths)
        self._telling = np.empty(len(ids), np.bool_)
        self._telling[order] = np.repeat(lengths <= MOST_HOLDERS, lengths)
        self._crowded = bool((lengths > MOST_HOLDERS).any())
        if self._crowded:
            # By the place in the vectors, too: the number of its word, and its weight.
            self._words, self._by_place = np.empty(len(ids), np.int32), weights
            self._words[order] = np.repeat(np.arange(len(lengths), dtype=np.int32), lengths)
            self._own_words = np.zeros(len(lengths))
        # In the types that bincount counts in, so that no query copies them.
        self._owners = np.repeat(np.arange(len(members)), sizes)[order]
        self._weights = weights[order].astype(np.float64)

    def likenesses(self, queries: int) -> Iterator[tuple[NDArray[np.intp], NDArray[np.float64]]]:
        """For each of the first articles the positions of those after it that are like it, and how much.

        All of `LINK_FLOOR` or more, whatever the days; for an article with words that more than `MOST_HOLDERS` have,
        of the `MOST_CANDIDATES` that share most without such words.
        """
        work = np.cumsum([0, *self._lengths(slice(0, self._firsts[queries]))])[self._firsts[: queries + 1]]
        most = max(1, _AT_ONCE // max(1, self._count))
        first = 0
        while first < queries:
            last = int(np.searchsorted(work, work[first] + _AT_ONCE, "right")) - 1
            last = min(max(last, first + 1), first + most, queries)
            for position, totals in enumerate(self._totals(first, last), start=first):
                yield self._found(position, totals)
            first = last

    def _lengths(self, entries: slice) -> NDArray[np.intp]:
        """How many articles after its owner have the word of each entry; none of a word that tells nothing apart."""
        return (self._ends[entries] - self._own[entries] - 1) * self._telling[entries]

    def _totals(self, first: int, last: int) -> NDArray[np.float64]:
        """For each of these articles what it shares with each article, in telling words; nothing with those before."""
        entries = slice(self._firsts[first], self._firsts[last])
        lengths = self._lengths(entries)
        own, count = self._own[entries], self._count
        # Every entry looked at: those of a word stand side by side, after the query's own.
        at = np.repeat(own + 1 - np.cumsum(lengths) + lengths, lengths) + np.arange(lengths.sum())
        parts = self._weights[at] * np.repeat(self._weights[own], lengths)
        cells = np.repeat((self._owners[own] - first) * count, lengths) + self._owners[at]
        totals = np.bincount(cells, parts, (last - first) * count).astype(np.float64)
        return totals.reshape(last - first, count)

    def _found(self, position: int, totals: NDArray[np.float64]) -> tuple[NDArray[np.intp], NDArray[np.float64]]:
        if not self._crowded or self._telling[self._firsts[position] : self._firsts[position + 1]].all():
            found = np.flatnonzero(totals >= LINK_FLOOR - _SLACK)
            return found, totals[found]
        found = np.flatnonzero(totals)
        if len(found) > MOST_CANDIDATES:
            found = np.sort(found[np.argsort(-totals[found], kind="stable")[:MOST_CANDIDATES]])
        return found, self._wholly(position, found)

    def _wholly(self, position: int, others: NDArray[np.intp]) -> NDArray[np.float64]:
        """The likeness of an article to each of some others, in all words."""
        own = slice(self._firsts[position], self._firsts[position + 1])
        self._own_words[self._words[own]] = self._by_place[own]
        sizes = self._firsts[others + 1] - self._firsts[others]
        at = np.repeat(self._firsts[others] - np.cumsum(sizes) + sizes, sizes) + np.arange(sizes.sum())
        parts = self._own_words[self._words[at]] * self._by_place[at]
        self._own_words[self._words[own]] = 0.0
        return np.bincount(np.repeat(np.arange(len(others)), sizes), parts, len(others)).astype(np.float64)


def find_pairs(
    new: Sequence[tuple[int, Signature]], known: Iterable[tuple[int, Signature]], settings: Settings
) -> Iterator[Pair]:
    """All pairs of a dated new article with another dated one, new or known, inside the window, each once.

    Days are walked in order and only the articles of one window are indexed at a time.
    """
    fresh = _Days(new)
    others = _Days((article, sig) for article, sig in known if article not in fresh.articles)
    reach = settings.window_days
    for day in fresh.distinct():
        queries = fresh.between(day, day)
        yield from _pairs_of(
            len(queries),
            [*queries, *fresh.between(day + 1, day + reach), *others.between(day - reach, day + reach)],
            settings,
        )


class _Days:
    """Dated articles in the order of their days, those of one day in an order that never depends on arrival."""

    def __init__(self, members: Iterable[tuple[int, Signature]]) -> None:
        dated = [(sig.day, sig.key, article, sig) for article, sig in members if sig.day is not None]
        dated.sort(key=itemgetter(0, 1, 2))
        self._days = [day for day, *_ in dated]
        self._members = [(article, sig) for _, _, article, sig in dated]
        self.articles = frozenset(article for article, _ in self._members)

    def distinct(self) -> list[int]:
        return sorted(set(self._days))

    def between(self, first: int, last: int) -> list[tuple[int, Signature]]:
        """The articles of these days, both ends included."""
        return self._members[bisect_left(self._days, first) : bisect_right(self._days, last)]


def _pairs_of(queries: int, window: Sequence[tuple[int, Signature]], settings: Settings) -> Iterator[Pair]:
    """The pairs of the first articles of the window, all of one day, with those after them."""
    signatures = [sig for _, sig in window]
    articles = np.array([article for article, _ in window])
    days = np.array([sig.day for sig in signatures])
    closeness = np.array([settings.closeness(days_apart) for days_apart in range(settings.window_days + 1)])
    close = closeness[np.abs(days - days[0])]
    # Sorting a whole window is worth it for a batch, not for an article or two.
    likes = WindowIndex(signatures).likenesses(queries) if queries > _FEW else _one_by_one(signatures, queries)
    rarest = _table(signatures)
    for position, (found, alike) in enumerate(likes):
        article = window[position][0]
        scores = (alike * close[found]).round(4)
        enough = np.flatnonzero(scores >= LINK_FLOOR)
        enough = enough[_shared(signatures[position].specifics, rarest[found[enough]]) >= SHARED]
        best = enough[likest(scores[enough], alike[enough])]
        for other, score in zip(articles[found[best]].tolist(), scores[best].tolist(), strict=True):
            yield Pair(min(article, other), max(article, other), score)


def _table(signatures: Sequence[Signature]) -> Ids:
    """The specifics as rows of one length; filled up with 0, which is hardly any word's."""
    table = np.zeros((len(signatures), SPECIFICS), np.uint32)
    for row, sig in zip(table, signatures, strict=True):
        row[: len(sig.specifics)] = sig.specifics
    return table


def _shared(query: Ids, rows: Ids) -> NDArray[np.intp]:
    """How many of its specifics an article shares with each row of `_table`."""
    if not len(query):
        return np.zeros(len(rows), np.intp)
    at = np.minimum(np.searchsorted(query, rows), len(query) - 1)
    return np.asarray(np.count_nonzero(query[at] == rows, axis=1))


def _one_by_one(members: Sequence[Signature], queries: int) -> Iterator[tuple[NDArray[np.intp], NDArray[np.float64]]]:
    """The likenesses of each of the first articles to those after it."""
    for after, sig in enumerate(members[:queries], start=1):
        yield np.arange(after, len(members)), likenesses(sig, members[after:])
