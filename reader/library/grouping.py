"""Puts articles into events: what analysis finds, the user's decisions and the stored events brought together."""

from __future__ import annotations

from collections.abc import Sequence

from reader.analysis.events import Constraint, ConstraintKind, Settings, group_signatures, signature
from reader.analysis.events.signatures import Signature
from reader.model import Article
from reader.store.deciding import LABEL
from reader.store.membership import EventGroup
from reader.store.store import Store


def group_new(store: Store, article_ids: Sequence[int], settings: Settings = Settings()) -> tuple[int, ...]:
    """Groups these articles, among those stored before; the events that they stand in."""
    sign(store, article_ids)
    members = [(key, Signature.from_bytes(data)) for key, data in store.events.signatures()]
    grouping = group_signatures(members, constraints_of(store), settings)
    rows = {row.id: row for row in store.articles.rows_of([key for event in grouping.events for key in event])}
    groups = [
        EventGroup(event, rows[event[0]].title, next((s.event for k, s in members if k == event[0]), None))
        for event in grouping.events
    ]
    store.events.regroup(groups)
    homes = store.events.homes(article_ids)
    return tuple(sorted({event for found in homes.values() for event in found}))


def sign(store: Store, article_ids: Sequence[int]) -> None:
    """Makes and keeps the signatures of these articles."""
    for start in range(0, len(article_ids), 200):
        articles = store.articles.articles(article_ids[start : start + 200])
        store.events.add_signatures([_signed(article) for article in articles])


def constraints_of(store: Store) -> tuple[Constraint, ...]:
    """The user's decisions as grouping knows them."""
    return tuple(
        Constraint(ConstraintKind(kind), articles) for kind, articles, _ in store.events.decisions() if kind != LABEL
    )


def _signed(article: Article) -> tuple[int, int | None, bytes]:
    made = signature(article)
    return article.id, made.day, made.to_bytes()
