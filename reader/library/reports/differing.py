"""Differences of pairs of articles brought together where they concern the same words."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from reader.model.articles import Span
from reader.model.comparisons import Difference

Side = tuple[int, Span]


def together(found: Sequence[Difference]) -> tuple[Difference, ...]:
    """The differences, those of one kind that share a side as one, in the order in which they first appear.

    Where three outlets give three figures for one thing, pairs would tell it three times.
    """
    leaders: dict[tuple[str, Side], tuple[str, Side]] = {}

    def leader(key: tuple[str, Side]) -> tuple[str, Side]:
        leaders.setdefault(key, key)
        while leaders[key] != key:
            leaders[key] = leaders[leaders[key]]
            key = leaders[key]
        return key

    for one in found:
        keys = [(one.kind.value, side) for side in one.sides]
        for other in keys[1:]:
            leaders[leader(other)] = leader(keys[0])
    groups: dict[tuple[str, Side], tuple[Difference, dict[Side, None]]] = {}
    for one in found:
        first = leader((one.kind.value, one.sides[0]))
        groups.setdefault(first, (one, {}))[1].update(dict.fromkeys(one.sides))
    return tuple(replace(one, sides=tuple(sides)) for one, sides in groups.values())
