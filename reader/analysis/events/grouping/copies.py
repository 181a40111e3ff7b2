"""Near-identical copies: agency text reprinted. A group of copies is one voice.

Sketches are the smallest hashes of a text's four-word runs (bottom-k MinHash; Broder 1997): the share of common ones
among the smallest of both estimates how much of the wording is common (Jaccard).
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence

import numpy as np
from numpy.typing import NDArray

from reader.analysis.events.grouping.clusters import components
from reader.analysis.events.likeness.likeness import Pair
from reader.analysis.events.likeness.signatures import SKETCH, Members, Signature, rank_of
from reader.analysis.events.settings import Settings

SAME_WORDING = 0.8
"""Share of common four-word runs from which one article reprints another, with a sentence or two cut or changed."""
DOORS = 8
_TIES = 3
"""Ties of one article that are kept inside a group of copies: enough to hold it when one of them is deleted."""
_COMPARED = 12
"""Articles looked at behind one door: a template printed ten thousand times must not cost its square."""

# Stands for no hash in rows of one length: larger than any.
_NOTHING = np.uint64(1 << 32)


def resemblance(a: Signature, b: Signature) -> float:
    """The estimated share of four-word runs that two articles have in common: 0..1."""
    return float(_resemblances(*_table([a, b]))[0])


def find_copy_pairs(new: Members, known: Members, settings: Settings) -> Iterator[Pair]:
    """Pairs of a new article with one, new or known, of the same wording inside the window.

    Exactly equal wordings are tied to the first of them. Of others, `_COMPARED` are compared with each article
    that begins alike, the nearest in time first, and `_TIES` of each group kept: enough to tie them all to one group.
    """
    fresh = {article for article, _ in new}
    members = _in_question(new, known, fresh)
    table = _table([sig for _, sig in members])
    behind: dict[int, list[int]] = defaultdict(list)
    twins: dict[tuple[int | None, bytes], int] = {}
    groups = _Groups()
    for position, (article, sig) in enumerate(members):
        if not len(sig.sketch):
            continue
        first = twins.setdefault((sig.day, sig.sketch.tobytes()), article)
        if first != article:
            yield Pair(min(first, article), max(first, article), 1.0, copy=True)
            continue
        doors = _doors(sig)
        others = [
            other
            for other in sorted({other for door in doors for other in behind[door][-_COMPARED:]}, reverse=True)
            if (article in fresh or members[other][0] in fresh) and _near(sig, members[other][1], settings)
        ]
        scores: list[float] = _resemblances(table[position], table[others]).tolist() if others else []
        for other, score in zip(others, scores, strict=True):
            if score >= SAME_WORDING and groups.tie(position, other):
                a, b = sorted((members[other][0], article))
                yield Pair(a, b, round(score, 4), copy=True)
        for door in doors:
            behind[door].append(position)


class _Groups:
    """Articles tied to those before them; a further tie to a group that has enough of them is not made."""

    def __init__(self) -> None:
        self._group: dict[int, int] = {}
        self._members: dict[int, list[int]] = {}
        self._ties: dict[int, int] = defaultdict(int)

    def tie(self, one: int, other: int) -> bool:
        """Ties two articles; False where that changes nothing and `one` has ties enough."""
        mine, theirs = (self._group.setdefault(article, article) for article in (one, other))
        if mine == theirs and self._ties[one] >= _TIES:
            return False
        self._ties[one] += 1
        if mine != theirs:
            small, large = sorted((mine, theirs), key=lambda group: len(self._members.get(group, ())))
            moved = self._members.pop(small, [small])
            self._members.setdefault(large, [large]).extend(moved)
            self._group |= dict.fromkeys(moved, large)
        return True


def _in_question(new: Members, known: Members, fresh: Collection[int]) -> list[tuple[int, Signature]]:
    """The new articles and those that begin like one of them, in the order of `rank_of`."""
    wanted = {door for _, sig in new for door in _doors(sig)}
    others = [(article, sig) for article, sig in known if article not in fresh and not wanted.isdisjoint(_doors(sig))]
    return sorted([*new, *others], key=lambda member: (rank_of(member[1]), member[0]))


def _table(signatures: Sequence[Signature]) -> NDArray[np.uint64]:
    """The sketches as rows of one length, each in rising order and then filled up."""
    table = np.full((len(signatures), SKETCH), _NOTHING)
    for row, sig in zip(table, signatures, strict=True):
        row[: len(sig.sketch)] = sig.sketch
    return table


def _resemblances(sketch: NDArray[np.uint64], others: NDArray[np.uint64]) -> NDArray[np.float64]:
    """The resemblance of one sketch, a row of `_table`, to each of others."""
    others = np.atleast_2d(others)
    merged = np.concatenate((np.broadcast_to(sketch, others.shape), others), axis=1)
    merged.sort(axis=1)
    # Sketches have no repeats: what both have stands side by side in the merged one.
    repeated = (merged[:, 1:] == merged[:, :-1]) & (merged[:, 1:] != _NOTHING)
    before = np.cumsum(repeated, axis=1) - repeated
    own, theirs = np.count_nonzero(sketch != _NOTHING), np.count_nonzero(others != _NOTHING, axis=1)
    size = np.minimum(SKETCH, np.minimum(np.maximum(own, theirs), own + theirs - repeated.sum(axis=1)))
    # The place of a repeated hash among the distinct ones tells whether it is one of the smallest.
    smallest = repeated & (np.arange(repeated.shape[1]) - before < size[:, None])
    shares: NDArray[np.float64] = smallest.sum(axis=1) / np.maximum(1, size)
    return shares


def copy_groups(pairs: Iterable[Pair], signatures: Mapping[int, Signature]) -> list[list[int]]:
    """Groups of two or more copies, the earliest first: the voice of the group."""
    ties = [(pair.a, pair.b) for pair in pairs if pair.copy and pair.a in signatures and pair.b in signatures]
    parts = components({article for tie in ties for article in tie}, ties)
    groups = [group for part in parts for group in _by_given_event(part, signatures) if len(group) > 1]
    return [sorted(group, key=lambda article: (rank_of(signatures[article]), article)) for group in groups]


def _by_given_event(part: Sequence[int], signatures: Mapping[int, Signature]) -> Iterable[Sequence[int]]:
    """Copies whose rows named different events stay in them; one that names none goes with the first."""
    given = [signatures[article].event for article in part]
    first = next((event for event in given if event is not None), None)
    groups: dict[str | None, list[int]] = defaultdict(list)
    for article, event in zip(part, given, strict=True):
        groups[event or first].append(article)
    return groups.values()


def repeated(groups: Iterable[Sequence[int]], alone: Collection[int] = ()) -> dict[int, int]:
    """The articles that only repeat another one, and that one; those set `alone` by the user repeat none."""
    return {article: group[0] for group in groups for article in group[1:] if article not in alone}


def _doors(sig: Signature) -> list[int]:
    doors: list[int] = sig.sketch[:DOORS].tolist()
    return doors


def _near(a: Signature, b: Signature, settings: Settings) -> bool:
    return a.day is None or b.day is None or abs(a.day - b.day) <= settings.window_days
