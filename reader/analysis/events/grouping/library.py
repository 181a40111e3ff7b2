"""Grouping as a library grows: only the neighbourhood of new articles is looked at, with the result of a full run."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Protocol

from reader.analysis.events.grouping.constraints import Constraint
from reader.analysis.events.grouping.copies import copy_groups, repeated
from reader.analysis.events.grouping.grouping import make_events, new_pairs
from reader.analysis.events.grouping.kin import Kept, Kin, Stored
from reader.analysis.events.likeness.likeness import Pair
from reader.analysis.events.likeness.lookup import holding, sharing_words
from reader.analysis.events.likeness.signatures import Members, Signature, with_seconds
from reader.analysis.events.likeness.undated import sharing
from reader.analysis.events.settings import Settings

# For so few new articles it is cheaper to look up what may be like them than to read all articles of their days.
_FEW = 100


class Shelf(Stored, Protocol):
    """What grouping asks of the library; all of it reading. Days are ordinals, both ends included."""

    def between(self, first_day: int, last_day: int) -> Iterable[Kept]: ...

    def undated(self) -> Iterable[Kept]: ...

    def specifics(self, days: tuple[int, int] | None = None) -> Iterable[tuple[int, bytes]]:
        """Article and `Signature.specifics_bytes()` of the articles of these days; of all with a day that are no mere
        copies."""
        ...

    def holders(self, specifics: Sequence[int], *, dated: bool, most: int) -> Sequence[Sequence[int]]:
        """For each of the specifics so many of its articles, at most, that have a day, or have none."""
        ...


@dataclass(frozen=True, slots=True)
class Update:
    """What to write: new pairs; the events that take the place of all events of `touched`; copies with their voice.

    An id with a minus is the second happening that the article tells: see `make_events`.
    `signatures` are those of the articles touched.
    """

    pairs: tuple[Pair, ...]
    signatures: Mapping[int, Signature]
    events: tuple[tuple[int, ...], ...]
    copies: Mapping[int, int]

    @property
    def touched(self) -> frozenset[int]:
        return frozenset(self.signatures)


def regroup(
    new: Members,
    shelf: Shelf,
    constraints: Sequence[Constraint],
    settings: Settings,
) -> Update:
    """The update that new articles bring about. Articles whose constraints changed may be given as new too.

    `shelf` may hold the new articles already or not. The work grows with the articles that are like them, not with
    the library.
    """
    known = {kept.article: kept for kept in _neighbours(new, shelf, settings)}
    for article, _ in new:
        known.pop(article, None)
    near = {article: Signature.from_bytes(kept.signature) for article, kept in known.items()}
    repeats = {kept.article for kept in known.values() if kept.repeats}
    pairs = new_pairs(new, list(near.items()), constraints, settings, repeats)
    kin = Kin(dict(new), pairs, shelf, constraints, settings, near)
    touched, made = _changing(kin, constraints, settings)
    signatures, found = kin.of(touched)
    return Update(
        pairs=tuple(pairs),
        signatures=signatures,
        events=tuple(event for event in made if abs(event[0]) in touched),
        copies=repeated(copy_groups(found, signatures)),
    )


def _changing(
    kin: Kin, constraints: Sequence[Constraint], settings: Settings
) -> tuple[set[int], tuple[tuple[int, ...], ...]]:
    """The articles whose events new ones can change, and events of a full run: theirs, and others that stand.

    Events are made of them and of all that is tied to them. Those of the latter that come out as they stand shield
    what lies beyond: had a part of one ever been likest to something there, it would stand with it now. Others are
    made anew, too, with what is tied to them.
    """
    changing = kin.whole(kin.new)
    while True:
        around = kin.whole(kin.tied(changing) | changing)
        made = make_events(*kin.of(around), constraints, settings)
        moved = {abs(node) for event in set(map(frozenset, made)) ^ kin.told(around) for node in event}
        if moved <= changing:
            return changing, made
        changing = kin.whole(changing | moved)


def _neighbours(new: Members, shelf: Shelf, settings: Settings) -> Iterator[Kept]:
    """The articles that new ones may be like, or of one wording with, and others."""
    days = windows({sig.day for _, sig in new if sig.day is not None}, settings.window_days)
    undated = [sig for _, sig in new if sig.day is None]
    if len(new) > _FEW:
        for first, last in days:
            yield from shelf.between(first, last)
        yield from shelf.undated()
        yield from shelf.kept(sharing(undated, shelf.specifics()))
    else:
        queries = [sig for _, sig in with_seconds(new)]
        found = {article for window in days for article in sharing_words(queries, shelf.specifics(window))}
        for sig in queries:
            found |= holding(sig, shelf.holders, dated=False)
            if sig.day is None:
                found |= holding(sig, shelf.holders, dated=True)
        yield from shelf.kept(found)


def windows(days: Collection[int], reach: int) -> list[tuple[int, int]]:
    """The days within `reach` of any of `days`, as few ranges as possible."""
    ranges: list[tuple[int, int]] = []
    for day in sorted(days):
        if ranges and day - reach <= ranges[-1][1] + 1:
            ranges[-1] = (ranges[-1][0], day + reach)
        else:
            ranges.append((day - reach, day + reach))
    return ranges
