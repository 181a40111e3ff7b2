"""Average-link clustering of a graph of likenesses, with the user's constraints.

Two clusters are joined while the average likeness between their members reaches the threshold, the likest first;
pairs that are not in the graph count as 0. Since an average never exceeds its largest part, no cluster reaches
beyond a connected component of the pairs at or above the threshold: components are clustered on their own, and a new
article can only change its own. Ties are broken by the members' keys, so the order of arrival never matters.
"""

from __future__ import annotations

import heapq
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

Nodes = tuple[int, ...]
Rank = tuple[int, int, int]
_Entry = tuple[float, Rank, Rank, int, int, tuple[int, int]]
_ROUNDING = 1e-6


@dataclass(frozen=True, slots=True)
class Bonds:
    """What was decided about nodes: `groups` of them, and by index which groups must not meet.

    Clustering only keeps groups apart; events that share a group are put together afterwards (`unite`), so that
    new articles still join by the part that they are like. `closed` groups are clusters that take nobody in; nodes
    of different `labels` do not meet in clustering.
    """

    groups: Sequence[Nodes] = ()
    apart: frozenset[tuple[int, int]] = frozenset()
    closed: Sequence[Nodes] = ()
    labels: Mapping[int, str] = field(default_factory=dict)


NO_BONDS = Bonds()


@dataclass(slots=True)
class _State:
    members: dict[int, list[int]]
    sums: dict[int, dict[int, float]]
    forbidden: dict[int, set[int]]
    names: dict[int, Rank]
    labels: dict[int, str]


def components(nodes: Iterable[int], pairs: Iterable[tuple[int, int]]) -> list[list[int]]:
    """The connected components, each in rising order, by their first node."""
    parent = {node: node for node in nodes}

    def root(node: int) -> int:
        while parent[node] != node:
            parent[node] = parent[parent[node]]
            node = parent[node]
        return node

    for a, b in pairs:
        low, high = sorted((root(a), root(b)))
        parent[high] = low
    groups: dict[int, list[int]] = defaultdict(list)
    for node in sorted(parent):
        groups[root(node)].append(node)
    return list(groups.values())


def average_link(
    nodes: Sequence[int],
    scores: Mapping[tuple[int, int], float],
    threshold: float,
    rank: Mapping[int, Rank],
    bonds: Bonds = NO_BONDS,
) -> list[list[int]]:
    """The clusters of `nodes`. `scores` has each pair once; `rank` orders nodes for ties, whatever their ids."""
    starts = _starting_groups(nodes, bonds)
    names = {group[0]: min(rank[node] for node in group) for group in starts}
    labels = {group[0]: bonds.labels[node] for group in starts for node in group if node in bonds.labels}
    state = _State({group[0]: group for group in starts}, defaultdict(dict), defaultdict(set), names, labels)
    home = {node: group[0] for group in starts for node in group}
    for (a, b), score in scores.items():
        if home[a] != home[b]:
            for x, y in ((home[a], home[b]), (home[b], home[a])):
                state.sums[x][y] = state.sums[x].get(y, 0.0) + score
    _forbid(state, home, bonds)
    _merge(state, threshold)
    return sorted(sorted(group, key=rank.__getitem__) for group in state.members.values())


def unite(clusters: Sequence[Sequence[int]], bonds: Bonds) -> list[list[int]]:
    """The clusters with those put together that hold nodes of one group; groups kept apart leave the company."""
    home = {node: number for number, cluster in enumerate(clusters) for node in cluster}
    groups = [[node for node in group if node in home] for group in bonds.groups]
    ties = [(home[group[0]], home[node]) for group in groups for node in group[1:]]
    united = [[node for number in part for node in clusters[number]] for part in components(range(len(clusters)), ties)]
    place = {node: number for number, cluster in enumerate(united) for node in cluster}
    for a, b in sorted(bonds.apart):
        if groups[a] and groups[b] and place[groups[a][0]] == place[groups[b][0]]:
            leaving = min(groups[a], groups[b], key=lambda group: (len(group), group))
            united.append(list(leaving))
            for node in leaving:
                united[place[node]].remove(node)
                place[node] = len(united) - 1
    return [cluster for cluster in united if cluster]


def _starting_groups(nodes: Sequence[int], bonds: Bonds) -> list[list[int]]:
    here = set(nodes)
    closed = [(group[0], other) for group in bonds.closed for other in group[1:]]
    return components(here, [pair for pair in closed if here.issuperset(pair)])


def _forbid(state: _State, home: Mapping[int, int], bonds: Bonds) -> None:
    heads = [{home[node] for node in group if node in home} for group in bonds.groups]
    for first, second in bonds.apart:
        for a in heads[first]:
            for b in heads[second] - {a}:
                state.forbidden[a].add(b)
                state.forbidden[b].add(a)
    for group in bonds.closed:
        for head in {home[node] for node in group if node in home}:
            for other in state.members.keys() - {head}:
                state.forbidden[head].add(other)
                state.forbidden[other].add(head)


def _entry(state: _State, a: int, b: int, average: float) -> _Entry:
    first, second = sorted((a, b), key=state.names.__getitem__)
    sizes = (len(state.members[first]), len(state.members[second]))
    # Rounded, so that sums in another order never turn a tie into a decision.
    return -round(average, 6), state.names[first], state.names[second], first, second, sizes


def _best(state: _State, a: int, least: float) -> _Entry | None:
    """The first in order of the joins that cluster `a` may enter into."""
    best: _Entry | None = None
    members, enough = state.members, least
    size = len(members[a])
    for b, total in state.sums[a].items():
        average = total / (size * len(members[b]))
        if average < enough or not _may_join(state, a, b):
            continue
        entry = _entry(state, a, b, average)
        if best is None or entry < best:
            best = entry
            # No less can round to as much.
            enough = max(least, -entry[0] - _ROUNDING)
    return best


def _merge(state: _State, threshold: float) -> None:
    """Joins the likest pair of clusters as long as there is one.

    Each cluster stands in the queue with its best join alone: joining two others never makes a third one's best any
    better (the average of two averages is no larger than the larger), so that one past is found out when it is due.
    """
    # The tiny slack is for sums that were added up in another order.
    least = threshold - 1e-7
    current: dict[int, _Entry] = {}
    queue: list[tuple[_Entry, int]] = []

    def look(cluster: int) -> None:
        entry = _best(state, cluster, least)
        if entry is not None:
            current[cluster] = entry
            heapq.heappush(queue, (entry, cluster))

    for cluster in list(state.sums):
        look(cluster)
    while queue:
        entry, cluster = heapq.heappop(queue)
        if cluster not in state.members or current.get(cluster) is not entry:
            continue
        *_, a, b, sizes = entry
        alive = a in state.members and b in state.members
        if alive and (len(state.members[a]), len(state.members[b])) == sizes and _may_join(state, a, b):
            _absorb(state, a, b)
            cluster = a
        look(cluster)


def _may_join(state: _State, a: int, b: int) -> bool:
    labels = state.labels
    return b not in state.forbidden[a] and (a not in labels or b not in labels or labels[a] == labels[b])


def _absorb(state: _State, a: int, b: int) -> None:
    """Put cluster b into a; a bears the earlier name, since entries are sorted by name."""
    state.members[a] += state.members.pop(b)
    if b in state.labels:
        state.labels[a] = state.labels.pop(b)
    for other, total in state.sums.pop(b).items():
        del state.sums[other][b]
        if other != a:
            state.sums[a][other] = state.sums[other][a] = state.sums[a].get(other, 0.0) + total
    for other in state.forbidden.pop(b, set()):
        state.forbidden[other].discard(b)
        state.forbidden[other].add(a)
        state.forbidden[a].add(other)
