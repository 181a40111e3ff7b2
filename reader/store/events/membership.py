"""Which articles stand in which events: the writing side, shared by grouping and by the user's decisions."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from sqlalchemy import Connection, bindparam, case, delete, distinct, func, insert, select, update

from reader.model.comparisons import Reason
from reader.store.ids import among, chunks
from reader.store.rows import reasons_to_json
from reader.store.schema import article_status, decisions, event_articles, events, signatures
from reader.store.schema import articles as articles_table

SECOND = "second"
"""The reason of an article that mainly tells another event, with the words of its headline that announce this one."""

IS_SECOND = event_articles.c.reasons.startswith(f'[["{SECOND}"')


# Made once: making a statement costs more than to read the few rows that one new article asks for.
_NODE = case((IS_SECOND, -event_articles.c.article), else_=event_articles.c.article)
_HOMES = select(event_articles.c.article, event_articles.c.event).where(among(event_articles.c.article))
_OF_EVENTS = among(event_articles.c.event)
_MEMBERS = select(event_articles.c.event, event_articles.c.article).where(_OF_EVENTS).order_by(event_articles.c.article)
_TOLD = select(event_articles.c.event, _NODE).where(_OF_EVENTS).order_by(event_articles.c.article)
_PINNED = select(_NODE).where(_OF_EVENTS, event_articles.c.pinned)
_LABELS = select(events.c.id, events.c.label).where(among(events.c.id))
_LEAVE = delete(event_articles).where(among(event_articles.c.article))
_GROUPED = (
    select(event_articles.c.event, event_articles.c.article)
    .join(signatures, signatures.c.article == event_articles.c.article)
    .join(article_status, article_status.c.article == event_articles.c.article)
    .where(_OF_EVENTS, article_status.c.deleted_at.is_(None), signatures.c.waiting.is_(False))
)


@dataclass(frozen=True, slots=True)
class EventGroup:
    """An event as grouping sees it. `reasons` say for an article why it stands here; `given` is the rows' own name.

    `stands` where an event of exactly these articles is stored already.
    """

    articles: tuple[int, ...]
    label: str
    given: str | None = None
    reasons: Mapping[int, tuple[Reason, ...]] | None = None
    stands: bool = False


def homes_of(connection: Connection, articles: Sequence[int]) -> dict[int, tuple[int, ...]]:
    """The events that each article stands in."""
    found: dict[int, list[int]] = defaultdict(list)
    for part in chunks(articles):
        for article, event in connection.execute(_HOMES, {"ids": part}).all():
            found[article].append(event)
    return {article: tuple(sorted(found.get(article, ()))) for article in articles}


def members_of(connection: Connection, event_ids: Sequence[int]) -> dict[int, tuple[int, ...]]:
    """The articles of each event, deleted ones too."""
    found: dict[int, list[int]] = defaultdict(list)
    for part in chunks(event_ids):
        for event, article in connection.execute(_MEMBERS, {"ids": part}).all():
            found[event].append(article)
    return {event: tuple(found.get(event, ())) for event in event_ids}


def told_of(connection: Connection, event_ids: Sequence[int]) -> dict[int, tuple[int, ...]]:
    """The articles of each event, with a minus those that mainly tell another one."""
    found: dict[int, list[int]] = defaultdict(list)
    for part in chunks(event_ids):
        for event, told in connection.execute(_TOLD, {"ids": part}).all():
            found[event].append(told)
    return {event: tuple(found.get(event, ())) for event in event_ids}


def labels_of(connection: Connection, event_ids: Sequence[int]) -> dict[int, str]:
    """The labels of these events."""
    found: dict[int, str] = {}
    for part in chunks(event_ids):
        found.update((event, label) for event, label in connection.execute(_LABELS, {"ids": part}))
    return found


def regroup(connection: Connection, groups: Sequence[EventGroup]) -> tuple[int, ...]:
    """Makes these groups the events of their articles; for each its event's id.

    A group keeps the event that it shares most articles with, and with it a name that the user gave. Events that are
    left empty go.
    """
    articles = sorted({article for group in groups for article in group.articles})
    homes = homes_of(connection, articles)
    touched = sorted({event for found in homes.values() for event in found})
    kept = match(groups, told_of(connection, touched), _free(connection, touched, set(articles)))
    next_id = int(connection.execute(select(func.coalesce(func.max(events.c.id), 0))).scalar_one()) + 1
    ids: list[int] = []
    made = []
    for group, old in zip(groups, kept, strict=True):
        ids.append(next_id if old is None else old)
        if old is None:
            made.append(_event(next_id, group))
            next_id += 1
    pins = _pinned(connection, touched)
    for part in chunks(articles):
        connection.execute(_LEAVE, {"ids": part})
    # A given name is unique: those of kept events are freed before any is taken.
    _rename(connection, [(key, group) for key, group, old in zip(ids, groups, kept, strict=True) if old is not None])
    if made:
        connection.execute(insert(events), made)
    rows = [
        _membership(key, article, group, pins)
        for key, group in zip(ids, groups, strict=True)
        for article in group.articles
    ]
    if rows:
        connection.execute(insert(event_articles), rows)
    remove_empty(connection, [event for event in touched if event not in set(ids)])
    summarise(connection, sorted({*touched, *ids}))
    return tuple(ids)


def _free(connection: Connection, touched: Sequence[int], articles: set[int]) -> list[int]:
    """Those events that a group may continue: none that keeps grouped articles of its own beside `articles`."""
    kept: set[int] = set()
    for part in chunks(touched):
        grouped = connection.execute(_GROUPED, {"ids": part}).all()
        kept |= {event for event, article in grouped if article not in articles}
    return [event for event in touched if event not in kept]


def match(groups: Sequence[EventGroup], told: Mapping[int, Sequence[int]], touched: Iterable[int]) -> list[int | None]:
    """For each group the event that it continues: the one with most articles in common, each event once.

    `told` are the articles of the events as `told_of` has them: of two events of one article that counts, too, which
    it mainly tells.
    """
    homes: dict[int, list[int]] = defaultdict(list)
    for event, nodes in told.items():
        for node in nodes:
            homes[abs(node)].append(event if node > 0 else -event)
    shared: dict[tuple[int, int], int] = defaultdict(int)
    for index, group in enumerate(groups):
        for article in group.articles:
            mainly = not _tells_more(group, article)
            for home in homes[article]:
                shared[index, abs(home)] += 2 if (home > 0) is mainly else 1
    kept: list[int | None] = [None] * len(groups)
    free = set(touched)
    for (index, event), _ in sorted(shared.items(), key=lambda item: (-item[1], item[0][1], item[0][0])):
        if kept[index] is None and event in free:
            kept[index] = event
            free.discard(event)
    return kept


def _tells_more(group: EventGroup, article: int) -> bool:
    return any(reason.kind == SECOND for reason in (group.reasons or {}).get(article, ()))


def remove_empty(connection: Connection, event_ids: Sequence[int]) -> None:
    """Drops those of the events that have no articles left."""
    members = members_of(connection, event_ids)
    empty = [event for event in event_ids if not members[event]]
    for part in chunks(empty):
        connection.execute(delete(events).where(events.c.id.in_(part)))


def summarise(connection: Connection, event_ids: Sequence[int]) -> None:
    """Brings days, number of articles and of outlets of these events up to date."""
    for part in chunks(event_ids):
        found = [dict(row) for row in connection.execute(_SUMS, {"ids": part}).mappings()]
        blank = set(part) - {row["key_"] for row in found}
        nothing = {"first_": None, "last_": None, "articles_": 0, "outlets_": 0}
        found += [{"key_": event, **nothing} for event in sorted(blank)]
        if found:
            connection.execute(_SUMMARY, found)


_SUMS = (
    select(
        event_articles.c.event.label("key_"),
        func.min(article_status.c.day).label("first_"),
        func.max(article_status.c.day).label("last_"),
        func.count(article_status.c.article).label("articles_"),
        func.count(distinct(article_status.c.outlet)).label("outlets_"),
    )
    .join(article_status, article_status.c.article == event_articles.c.article)
    .where(_OF_EVENTS, article_status.c.deleted_at.is_(None))
    .group_by(event_articles.c.event)
)
_SUMMARY = (
    update(events)
    .where(events.c.id == bindparam("key_"))
    .values(
        first_day=bindparam("first_"),
        last_day=bindparam("last_"),
        articles=bindparam("articles_"),
        outlets=bindparam("outlets_"),
    )
)


def new_event(connection: Connection, label: str) -> int:
    """A new event of the user's, without articles yet; its id."""
    made = connection.execute(
        insert(events).values(label=label, named_by_user=False, decided="user", articles=0, outlets=0)
    )
    return int(made.inserted_primary_key[0]) if made.inserted_primary_key else 0


def place_orphans(connection: Connection) -> set[int]:
    """Gives each article that stands in no event one of its own; the new events."""
    statement = select(articles_table.c.id, articles_table.c.title).where(
        articles_table.c.id.not_in(select(event_articles.c.article))
    )
    made = set()
    for article, title in connection.execute(statement).all():
        event = new_event(connection, title)
        connection.execute(insert(event_articles).values(event=event, article=article, pinned=False, reasons="[]"))
        made.add(event)
    return made


def decide(connection: Connection, kind: str, articles: Sequence[int], value: str = "") -> int:
    """Writes down a decision of the user; its id."""
    made = connection.execute(insert(decisions).values(kind=kind, articles=json.dumps(list(articles)), value=value))
    return int(made.inserted_primary_key[0]) if made.inserted_primary_key else 0


def _event(key: int, group: EventGroup) -> dict[str, object]:
    return {
        "id": key,
        "label": group.label,
        "named_by_user": False,
        "decided": "program",
        "given": group.given,
        "articles": 0,
        "outlets": 0,
    }


def _rename(connection: Connection, kept: Sequence[tuple[int, EventGroup]]) -> None:
    if not kept:
        return
    connection.execute(
        update(events).where(events.c.id == bindparam("key_")).values(given=None), [{"key_": key} for key, _ in kept]
    )
    connection.execute(
        update(events).where(events.c.id == bindparam("key_")).values(given=bindparam("given_")),
        [{"key_": key, "given_": group.given} for key, group in kept],
    )
    connection.execute(
        update(events)
        .where(events.c.id == bindparam("key_"), events.c.named_by_user.is_(False))
        .values(label=bindparam("label_")),
        [{"key_": key, "label_": group.label} for key, group in kept],
    )


def _pinned(connection: Connection, touched: Sequence[int]) -> set[int]:
    """The pinned articles; with a minus where they mainly tell another event."""
    found: set[int] = set()
    for part in chunks(touched):
        found |= set(connection.execute(_PINNED, {"ids": part}).scalars())
    return found


def _membership(event: int, article: int, group: EventGroup, pins: set[int]) -> dict[str, object]:
    reasons = (group.reasons or {}).get(article, ())
    pinned = (-article if _tells_more(group, article) else article) in pins
    return {"event": event, "article": article, "pinned": pinned, "reasons": reasons_to_json(reasons)}
