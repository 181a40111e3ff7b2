"""Puts articles into events: what analysis finds, the user's decisions and the stored events brought together."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable

from reader.analysis.events import (
    Constraint,
    ConstraintKind,
    Kept,
    Pair,
    Settings,
    Signature,
    Update,
    find_suggestions,
    regroup,
    signature,
)
from reader.library.views import ImportProgress
from reader.store.deciding import LABEL
from reader.store.membership import EventGroup
from reader.store.records import Suggestion
from reader.store.shelf import Grouped, Signed
from reader.store.store import Store

# Each batch reads the signatures of its days once, and holds the one write transaction while it works.
_BATCH = 1000


class _Shelf:
    """The stored side of grouping, in the terms of analysis."""

    def __init__(self, grouped: Grouped) -> None:
        self._grouped = grouped

    def between(self, first_day: int, last_day: int) -> Iterable[Kept]:
        return (Kept(*row) for row in self._grouped.between(first_day, last_day))

    def undated(self) -> Iterable[Kept]:
        return (Kept(*row) for row in self._grouped.undated())

    def specifics(self) -> Iterable[tuple[int, bytes]]:
        return self._grouped.specifics()

    def kept(self, articles: Collection[int]) -> Iterable[Kept]:
        return (Kept(*row) for row in self._grouped.of(articles))

    def given(self, events: Collection[str]) -> Iterable[Kept]:
        return (Kept(*row) for row in self._grouped.given(events))

    def pairs(self, articles: Collection[int]) -> Iterable[Pair]:
        return (Pair(*row) for row in self._grouped.likenesses(articles))


def group_waiting(
    store: Store, settings: Settings, progress: Callable[[ImportProgress], None], stop: Callable[[], bool]
) -> None:
    """Groups all articles that are still to be grouped; stopped or killed, the next call goes on from there."""
    waiting = store.shelf.waiting()
    constraints = constraints_of(store)
    for start in range(0, len(waiting), _BATCH):
        progress(ImportProgress("grouping", start, len(waiting), 0))
        if stop():
            return
        batch = store.articles.articles(waiting[start : start + _BATCH])
        made = [(article.id, signature(article)) for article in batch]
        with store.shelf.update() as grouped:
            update = regroup(made, _Shelf(grouped), constraints, settings)
            grouped.add_signatures([_signed(key, sig) for key, sig in made])
            _write(grouped, update)
    if waiting:
        progress(ImportProgress("grouping", len(waiting), len(waiting), 0))


def constraints_of(store: Store) -> tuple[Constraint, ...]:
    """The user's decisions as grouping knows them."""
    return tuple(
        Constraint(ConstraintKind(kind), articles) for kind, articles, _ in store.events.decisions() if kind != LABEL
    )


def suggestions_for(store: Store, event_id: int, settings: Settings) -> tuple[Suggestion, ...]:
    """Articles that stand alone and may belong to the event, likeliest first."""
    members = store.events.members([event_id])[event_id]
    with store.shelf.reading() as grouped:
        pairs = [Pair(*row) for row in grouped.likenesses(members)]
        near = sorted({article for pair in pairs for article in (pair.a, pair.b)} - set(members))
    homes = store.events.homes(near)
    around = sorted({event for found in homes.values() for event in found})
    events = [members, *store.events.members(around).values()]
    found = [s for s in find_suggestions(events, pairs, constraints_of(store), settings) if s.event == 0]
    rows = {row.id: row for row in store.articles.rows_of([s.article for s in found])}
    return tuple(
        Suggestion(event_id, rows[s.article], s.score, ())
        for s in found
        if s.article in rows and not rows[s.article].deleted
    )


def _write(grouped: Grouped, update: Update) -> None:
    titles = grouped.titles([event[0] for event in update.events])
    grouped.add_likenesses((pair.a, pair.b, pair.score, pair.copy) for pair in update.pairs)
    grouped.set_voices(update.touched, update.copies)
    grouped.set_events([EventGroup(event, titles[event[0]]) for event in update.events])


def _signed(article: int, sig: Signature) -> Signed:
    return Signed(article, sig.day, sig.event, sig.specifics_bytes(), sig.to_bytes())
