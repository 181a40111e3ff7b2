"""Puts articles into events: what analysis finds, the user's decisions and the stored events brought together."""

from __future__ import annotations

import json
from collections import deque
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from dataclasses import asdict, dataclass

from reader.analysis import events
from reader.analysis.events import (
    MARK,
    Constraint,
    ConstraintKind,
    Kept,
    OutdatedSignature,
    Pair,
    Settings,
    Signature,
    Update,
    regroup,
)
from reader.analysis.events.grouping.clusters import components
from reader.library.grouping.labels import named
from reader.library.grouping.pausing import no_collecting
from reader.library.importing.entries import signed_of
from reader.library.views import ImportProgress
from reader.store.events.deciding import LABEL
from reader.store.events.membership import EventGroup
from reader.store.events.shelf import Grouped
from reader.store.store import Store

# Each batch reads the signatures of its days once, so small ones repeat that work; a stop waits for one.
_BATCH = 3000
_LARGEST = 4 * _BATCH
# Articles, and likenesses, written in one transaction: a tenth of a second, so that a click that writes does not wait.
_WRITTEN = 400
_WRITTEN_PAIRS = 8000
# Batches whose pairs are kept in memory: those that a window of days still reaches.
_REMEMBERED = 3
_PROPERTY = "grouping"


class _Recent:
    """The pairs of articles grouped a moment ago, all of them: reading them again is a tenth of a large grouping.

    An article is known from when it is new; whoever comes later brings the pairs with it along.
    """

    def __init__(self) -> None:
        self._batches: deque[list[int]] = deque()
        self._pairs: dict[int, list[Pair]] = {}

    def __contains__(self, article: int) -> bool:
        return article in self._pairs

    def of(self, articles: Collection[int]) -> Iterator[Pair]:
        for article in articles:
            yield from self._pairs.get(article, ())

    def add(self, new: Sequence[int], pairs: Iterable[Pair]) -> None:
        """Adds a batch and the pairs that it brought; the oldest batches are forgotten."""
        self._pairs |= {article: [] for article in new}
        for pair in pairs:
            for article in {abs(pair.a), abs(pair.b)}:
                if article in self._pairs:
                    self._pairs[article].append(pair)
        self._batches.append(list(new))
        if len(self._batches) > _REMEMBERED:
            for article in self._batches.popleft():
                self._pairs.pop(article, None)

    def clear(self) -> None:
        """Forgets all, article by article: freed at once, a hundred thousand pairs hold up the window's thread."""
        self._batches.clear()
        while self._pairs:
            self._pairs.popitem()


class _Shelf:
    """The stored side of grouping, in the terms of analysis."""

    def __init__(self, grouped: Grouped, recent: _Recent) -> None:
        self._grouped = grouped
        self._recent = recent

    def between(self, first_day: int, last_day: int) -> Iterable[Kept]:
        return map(Kept._make, self._grouped.between(first_day, last_day))

    def undated(self) -> Iterable[Kept]:
        return (Kept(*row) for row in self._grouped.undated())

    def specifics(self, days: tuple[int, int] | None = None) -> Iterable[tuple[int, bytes]]:
        return self._grouped.specifics(days)

    def holders(self, specifics: Sequence[int], *, dated: bool, most: int) -> Sequence[Sequence[int]]:
        return self._grouped.holders(specifics, dated=dated, most=most)

    def kept(self, articles: Collection[int]) -> Iterable[Kept]:
        return (Kept(*row) for row in self._grouped.of(articles))

    def told(self, articles: Collection[int]) -> Iterable[Collection[int]]:
        return self._grouped.told(articles)

    def given(self, events: Collection[str]) -> Iterable[Kept]:
        return (Kept(*row) for row in self._grouped.given(events))

    def pairs(self, articles: Collection[int]) -> Iterable[Pair]:
        yield from self._recent.of(articles)
        others = [article for article in articles if article not in self._recent]
        if others:
            yield from (Pair(*row) for row in self._grouped.likenesses(others))


def group_waiting(store: Store, progress: Callable[[ImportProgress], None], stop: Callable[[], bool]) -> bool:
    """Groups all articles that are still to be grouped; stopped or killed, the next call goes on from there.

    Where another version of the program grouped some, that is all articles: signatures of two versions are unlike.
    False where it was stopped, or nothing was waiting.
    """
    with store.shelf.turn():
        # Grouped articles have signatures of one version, so the first tells; to look at all would fill the cache.
        if not (store.shelf.first() or MARK).startswith(MARK):
            store.shelf.forget()
        try:
            return _group_waiting(store, progress, stop)
        except OutdatedSignature:
            store.shelf.forget()
            return _group_waiting(store, progress, stop)


def _group_waiting(store: Store, progress: Callable[[ImportProgress], None], stop: Callable[[], bool]) -> bool:
    waiting = store.shelf.waiting()
    settings = settings_of(store)
    recent = _Recent()
    start, size = 0, _BATCH
    while start < len(waiting):
        progress(ImportProgress("grouping", start, len(waiting), 0))
        batch = waiting[start : start + size]
        while True:
            _sign(store, batch)
            if not _find_by_words(store, stop):
                return False
            with no_collecting():
                found = _found(store, batch, settings, recent)
                written = _write(store, found)
            if written:
                recent.add(batch, found.update.pairs)
                break
            # What was decided meanwhile may be the day of an article, and its likenesses are others then.
            recent.clear()
        start += len(batch)
        # What ever more articles are tied to is clustered anew with each batch: as many again come at once.
        size = max(_BATCH, min(len(found.update.touched), _LARGEST))
        del found
    recent.clear()
    if waiting:
        progress(ImportProgress("grouping", len(waiting), len(waiting), 0))
    return bool(waiting)


def settings_of(store: Store) -> Settings:
    """How tight the events of this library are."""
    stored = store.keeping.property(_PROPERTY)
    return Settings(**json.loads(stored)) if stored else Settings()


def regroup_all(
    store: Store, settings: Settings, progress: Callable[[ImportProgress], None], stop: Callable[[], bool]
) -> bool:
    """Groups the whole library anew with these settings; stopped (False), the rest waits for `group_waiting`."""
    store.shelf.forget_all(_PROPERTY, json.dumps(asdict(settings)))
    return group_waiting(store, progress, stop)


def preview(store: Store, settings: Settings) -> events.Effect:
    """What these settings would change, worked out without changing anything."""
    known = signatures_of(store)
    old = [tuple(key for key in found if key in known) for found in store.events.all_members().values()]
    new = events.group_signatures(list(known.items()), constraints_of(store), settings).events
    return events.effect([event for event in old if event], new)


def signatures_of(store: Store) -> dict[int, Signature]:
    """The signatures of all grouped articles; those of another version, which the next grouping renews, left out."""
    with store.shelf.reading() as grouped:
        return {key: Signature.from_bytes(data) for key, data, _ in grouped.every() if data.startswith(MARK)}


def constraints_of(store: Store) -> tuple[Constraint, ...]:
    """The user's decisions as grouping knows them."""
    return tuple(
        Constraint(ConstraintKind(kind), articles) for kind, articles, _ in store.events.decisions() if kind != LABEL
    )


@dataclass(frozen=True, slots=True)
class _Found:
    """What grouping found for a batch; `parts` are events that share no stored event, `state` what it was found in."""

    update: Update
    parts: tuple[tuple[EventGroup, ...], ...]
    state: tuple[object, ...]


def _sign(store: Store, batch: Sequence[int]) -> None:
    """Makes the signatures that are missing, were made by another version, or before the user corrected the day."""
    with store.shelf.reading() as grouped:
        signed = {key for key, (data, day) in grouped.waiting(batch).items() if Signature.is_current(data, day)}
    missing = [key for key in batch if key not in signed]
    for start in range(0, len(missing), _WRITTEN):
        articles = store.articles.articles(missing[start : start + _WRITTEN])
        made = dict(zip([article.id for article in articles], signed_of(articles), strict=True))
        with store.shelf.update() as grouped:
            grouped.add_signatures(made)


def _find_by_words(store: Store, stop: Callable[[], bool]) -> bool:
    """Lets all articles be found by their rare words; False where it was stopped."""
    while not stop():
        if not store.shelf.fill():
            return True
    return False


def _found(store: Store, batch: Sequence[int], settings: Settings, recent: _Recent) -> _Found:
    constraints = constraints_of(store)
    with store.shelf.reading() as grouped:
        state = grouped.state()
        waiting = grouped.waiting(batch)
        # One whose day was set since it was signed waits on.
        current = [key for key in batch if key in waiting and Signature.is_current(*waiting[key])]
        made = [(key, Signature.from_bytes(waiting[key][0])) for key in current]
        update = regroup(made, _Shelf(grouped, recent), constraints, settings)
        groups = list(named(grouped, update))
        homes = grouped.homes(sorted(update.touched))
        voices = grouped.voices(update.touched)
    moved = {*current, *(key for key in update.touched if voices.get(key) != update.copies.get(key))}
    return _Found(update, tuple(_parts(groups, homes, moved)), state)


def _parts(
    groups: Sequence[EventGroup], homes: dict[int, tuple[int, ...]], moved: set[int]
) -> Iterator[tuple[EventGroup, ...]]:
    """The groups in parts of about `_WRITTEN` articles; those that share a stored event, or an article, together.

    Those that stand already, and have none of the articles `moved`, are left out.
    """
    first: dict[tuple[str, int], int] = {}
    ties = []
    for index, group in enumerate(groups):
        shared = {("article", article) for article in group.articles}
        shared |= {("event", event) for article in group.articles for event in homes[article]}
        ties += [(first.setdefault(key, index), index) for key in shared]
    part: list[EventGroup] = []
    size = 0
    for found in components(range(len(groups)), ties):
        if all(groups[index].stands and moved.isdisjoint(groups[index].articles) for index in found):
            continue
        part += [groups[index] for index in found]
        size += sum(len(groups[index].articles) for index in found)
        if size >= _WRITTEN:
            yield tuple(part)
            part, size = [], 0
    if part:
        yield tuple(part)


def _write(store: Store, found: _Found) -> bool:
    """Writes the outcome; False where the user decided something meanwhile: what waits has to be found anew."""
    pairs = [(pair.a, pair.b, pair.score, pair.copy) for pair in found.update.pairs]
    while len(pairs) > _WRITTEN_PAIRS:
        with store.shelf.update() as grouped:
            grouped.add_likenesses(pairs[-_WRITTEN_PAIRS:])
        del pairs[-_WRITTEN_PAIRS:]
    for part in found.parts:
        articles = {article for group in part for article in group.articles}
        with store.shelf.update() as grouped:
            grouped.add_likenesses(pairs)
            pairs.clear()
            if grouped.state() != found.state:
                return False
            copies = found.update.copies
            grouped.set_voices(articles, {key: copies[key] for key in articles if key in copies})
            grouped.set_events(part)
            grouped.settle(articles)
    return True
