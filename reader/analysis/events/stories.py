"""Stories: the long-running files that events belong to, by shared people, places and rare words, without a window."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from reader.analysis.events.grouping.clusters import Rank, average_link, components
from reader.analysis.events.likeness.signatures import Ids, Signature, Weights, rank_of

SAME_STORY = 0.2
"""Average likeness of profiles from which events are one file: above that of two events of one country."""
_TRAITS = 16
"""Words of a profile: who, where and what; with more of them, likeness turns from the matter to the manner."""
_MOST_LIKE = 24
"""Events kept as like one event: enough to hold a file together, few enough for a large library."""


@dataclass(frozen=True, slots=True)
class Profile:
    """The words that tell most about an event: hashes in rising order, weights of length 1 together."""

    ids: Ids
    weights: Weights
    rank: Rank


def profile(number: int, members: Sequence[Signature]) -> Profile:
    """The profile of an event from its members' signatures; `number` only breaks ties."""
    parts = [sig.whole() for sig in members]
    ids, places = np.unique(np.concatenate([part[0] for part in parts]), return_inverse=True)
    totals = np.bincount(places, np.concatenate([part[1] for part in parts]), len(ids))
    top = np.sort(np.argsort(-totals.round(6), kind="stable")[:_TRAITS])
    weights = totals[top]
    length = float(np.sqrt(weights @ weights)) or 1.0
    rank = min(rank_of(sig) for sig in members)
    return Profile(ids[top], (weights / length).astype(np.float32), (*rank, number))


def find_stories(events: Sequence[Sequence[int]], signatures: Mapping[int, Signature]) -> tuple[tuple[int, ...], ...]:
    """Indexes of `events` by story, in order; every event stands in one, alone if need be."""
    profiles = [profile(number, [signatures[a] for a in event]) for number, event in enumerate(events)]
    return group_profiles(profiles)


def group_profiles(profiles: Sequence[Profile]) -> tuple[tuple[int, ...], ...]:
    """The same from profiles made before."""
    scores = dict(_pairs(profiles))
    parts = components(range(len(profiles)), [pair for pair, score in scores.items() if score >= SAME_STORY])
    home = {node: number for number, part in enumerate(parts) for node in part}
    within: dict[int, dict[tuple[int, int], float]] = defaultdict(dict)
    for (a, b), score in scores.items():
        if home[a] == home[b]:
            within[home[a]][a, b] = score
    rank = {number: one.rank for number, one in enumerate(profiles)}
    stories: list[list[int]] = []
    for number, part in enumerate(parts):
        stories += average_link(part, within[number], SAME_STORY, rank) if len(part) > 1 else [part]
    return tuple(sorted(tuple(sorted(story)) for story in stories))


def _pairs(profiles: Sequence[Profile]) -> Iterator[tuple[tuple[int, int], float]]:
    ids = np.concatenate([np.empty(0, np.uint32), *(one.ids for one in profiles)])
    weights = np.concatenate([np.empty(0, np.float32), *(one.weights for one in profiles)])
    owners = np.repeat(np.arange(len(profiles)), [len(one.ids) for one in profiles])
    order = np.argsort(ids, kind="stable")
    ids, weights, owners = ids[order], weights[order], owners[order]
    for number, one in enumerate(profiles):
        starts, ends = np.searchsorted(ids, one.ids), np.searchsorted(ids, one.ids, "right")
        others, scores = _dots(one, starts, ends, owners, weights, len(profiles))
        for other, score in zip(others.tolist(), scores.tolist(), strict=True):
            if other != number:
                yield (min(number, other), max(number, other)), score


def _dots(
    one: Profile,
    starts: NDArray[np.intp],
    ends: NDArray[np.intp],
    owners: NDArray[np.int64],
    weights: Weights,
    count: int,
) -> tuple[NDArray[np.int64], NDArray[np.float64]]:
    spans = list(zip(starts.tolist(), ends.tolist(), one.weights.tolist(), strict=True))
    if not spans:
        return np.empty(0, np.int64), np.empty(0, np.float64)
    rows = np.concatenate([owners[start:end] for start, end, _ in spans])
    parts = np.concatenate([weights[start:end] * weight for start, end, weight in spans])
    totals: NDArray[np.float64] = np.bincount(rows, parts, count).astype(np.float64)
    found = np.flatnonzero(totals >= SAME_STORY)
    best = found[np.argsort(-totals[found].round(6), kind="stable")[: _MOST_LIKE + 1]]
    return best, totals[best].round(6).astype(np.float64)
