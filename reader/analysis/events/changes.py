"""What a new grouping means for the old one: which events keep their identity, and what a setting would change."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Effect:
    """How a grouping differs from the one before: `merged` old events that lose articles to one new event they share
    with another, `split` old events whose articles part, `moved` the articles whose company changes."""

    before: int
    after: int
    merged: int
    split: int
    moved: int


def inherit(old: Mapping[int, Sequence[int]], new: Sequence[Sequence[int]]) -> tuple[int | None, ...]:
    """For each new event the id of the old one that it continues, or None.

    The old and the new event that share most articles go together first (of equal ones, the lower id, the earlier
    new one); each id is given once.
    """
    overlaps: dict[tuple[int, int], int] = {}
    places: dict[int, list[int]] = {}
    for number, event in enumerate(new):
        for article in event:
            places.setdefault(article, []).append(number)
    for identity, members in old.items():
        for article in members:
            for number in places.get(article, ()):
                overlaps[identity, number] = overlaps.get((identity, number), 0) + 1
    heirs: dict[int, int] = {}
    given: set[int] = set()
    for (identity, number), _ in sorted(overlaps.items(), key=lambda found: (-found[1], found[0])):
        if identity not in given and number not in heirs:
            given.add(identity)
            heirs[number] = identity
    return tuple(heirs.get(number) for number in range(len(new)))


def effect(old: Sequence[Sequence[int]], new: Sequence[Sequence[int]]) -> Effect:
    """What changes between two groupings of the same articles, to be shown before it is done."""
    before = {article: frozenset(event) for event in old for article in event}
    after = {article: frozenset(event) for event in new for article in event}
    split = sum(1 for event in old if len({after[a] for a in event if a in after}) > 1)
    merged = sum(1 for event in old if any(not after[a] <= frozenset(event) for a in event if a in after))
    moved = sum(1 for article, event in before.items() if after.get(article, event) != event)
    return Effect(len(old), len(new), merged, split, moved)
