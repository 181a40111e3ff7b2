"""Events and stories, read; and what grouping writes."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Any

from sqlalchemy import Connection, Integer, Select, and_, bindparam, delete, func, insert, select, update

from reader.store.articles.ordering import Key, page
from reader.store.errors import library_error
from reader.store.events import membership
from reader.store.events.cards import EventCard
from reader.store.file.database import Database
from reader.store.ids import chunks
from reader.store.records import EventOrder, EventQuery, Membership, StoryCard
from reader.store.rows import day, reasons_from_json
from reader.store.schema import (
    article_status,
    articles,
    copies,
    decisions,
    event_articles,
    events,
    outlets,
    stories,
)


class Events:
    """The events of one library."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def cards(self, query: EventQuery) -> tuple[EventCard, ...]:
        """The cards of the event list, in its order."""
        wanted = _narrowed(select(events), query)
        statement = page(wanted, _keys(query.order), query.limit, query.offset, from_end=query.from_end)
        with self._database.reading() as connection:
            cards = _cards(connection, statement)
        return cards[::-1] if query.from_end else cards

    def count(self, query: EventQuery) -> int:
        """How many events the query has, whatever its limit."""
        with self._database.reading() as connection:
            return int(connection.execute(_narrowed(select(func.count()).select_from(events), query)).scalar_one())

    def more_than(self, count: int) -> bool:
        """Whether there are more events than that: few are looked at, however many there are."""
        with self._database.reading() as connection:
            return connection.execute(select(events.c.id).limit(1).offset(count)).first() is not None

    def card(self, event_id: int) -> EventCard:
        """One event's card; raises LibraryError where there is none."""
        with self._database.reading() as connection:
            found = _cards(connection, select(events).where(events.c.id == event_id))
        if not found:
            raise library_error("no_event", self._database.path, str(event_id))
        return found[0]

    def reprints(self, ids: Sequence[int]) -> dict[int, dict[str, str]]:
        """Of each event the outlets that reprint an agency there, with that agency's name."""
        found: dict[int, dict[str, str]] = {}
        for part in chunks(ids):
            statement = (
                select(event_articles.c.event, outlets.c.name, articles.c.agency)
                .join(article_status, article_status.c.article == event_articles.c.article)
                .join(outlets, outlets.c.id == article_status.c.outlet)
                .join(articles, articles.c.id == event_articles.c.article)
                .where(event_articles.c.event.in_(part), article_status.c.deleted_at.is_(None))
                .where(articles.c.agency.is_not(None), articles.c.agency != outlets.c.name)
            )
            with self._database.reading() as connection:
                for row in connection.execute(statement):
                    found.setdefault(row.event, {})[row.name] = row.agency
        return found

    def memberships(self, event_id: int) -> tuple[Membership, ...]:
        """Why each article stands in the event."""
        statement = select(event_articles).where(event_articles.c.event == event_id)
        with self._database.reading() as connection:
            return tuple(
                Membership(row.event, row.article, bool(row.pinned), reasons_from_json(row.reasons))
                for row in connection.execute(statement)
            )

    def stories(self, story_id: int | None = None) -> tuple[StoryCard, ...]:
        """The stories of two events or more, newest first; or the one with that id, if it is there."""
        statement = (
            select(
                stories.c.id,
                stories.c.label,
                func.count().label("events"),
                func.sum(events.c.articles).label("articles"),
                func.min(events.c.first_day).label("first_day"),
                func.max(events.c.last_day).label("last_day"),
            )
            .join(events, events.c.story == stories.c.id)
            .where(events.c.articles > 0)
            .group_by(stories.c.id)
            .order_by(func.max(events.c.last_day).desc().nulls_last(), stories.c.id)
        )
        if story_id is not None:
            statement = statement.where(stories.c.id == story_id)
        else:
            statement = statement.having(func.count() > 1)
        with self._database.reading() as connection:
            twice = _told_twice(connection)
            return tuple(
                StoryCard(
                    row.id,
                    row.label,
                    row.events,
                    row.articles - twice.get(row.id, 0),
                    day(row.first_day),
                    day(row.last_day),
                )
                for row in connection.execute(statement)
            )

    def homes(self, articles: Sequence[int]) -> dict[int, tuple[int, ...]]:
        """The events that each article stands in."""
        with self._database.reading() as connection:
            return membership.homes_of(connection, articles)

    def living(self, event_ids: Sequence[int]) -> dict[int, tuple[int, ...]]:
        """The articles of each event in order of their ids, deleted ones left out."""
        found: dict[int, list[int]] = {}
        for part in chunks(event_ids):
            statement = (
                select(event_articles.c.event, event_articles.c.article)
                .join(article_status, article_status.c.article == event_articles.c.article)
                .where(event_articles.c.event.in_(part), article_status.c.deleted_at.is_(None))
                .order_by(event_articles.c.event, event_articles.c.article)
            )
            with self._database.reading() as connection:
                for event, article in connection.execute(statement).all():
                    found.setdefault(event, []).append(article)
        return {event: tuple(articles) for event, articles in found.items()}

    def members(self, event_ids: Sequence[int]) -> dict[int, tuple[int, ...]]:
        """The articles of each event."""
        with self._database.reading() as connection:
            return membership.members_of(connection, event_ids)

    def told(self, event_ids: Sequence[int]) -> dict[int, tuple[int, ...]]:
        """The articles of each event, with a minus those that mainly tell another one."""
        with self._database.reading() as connection:
            return membership.told_of(connection, event_ids)

    def decisions(self) -> tuple[tuple[str, tuple[int, ...], str], ...]:
        """What the user decided, in the order in which it was: kind, articles, value."""
        with self._database.reading() as connection:
            found = connection.execute(select(decisions).order_by(decisions.c.id))
            return tuple((row.kind, tuple(json.loads(row.articles)), row.value) for row in found)

    def all_members(self) -> dict[int, tuple[int, ...]]:
        """The articles of every event that has some, deleted ones left out."""
        alive = select(article_status.c.article).where(article_status.c.deleted_at.is_(None))
        statement = select(event_articles.c.event, event_articles.c.article).where(event_articles.c.article.in_(alive))
        found: dict[int, list[int]] = {}
        with self._database.reading() as connection:
            for event, article in connection.execute(statement).all():
                found.setdefault(event, []).append(article)
        return {event: tuple(articles) for event, articles in sorted(found.items())}

    def story_members(self) -> dict[int, tuple[int, ...]]:
        """The events of every story."""
        found: dict[int, list[int]] = {}
        statement = select(events.c.story, events.c.id).where(events.c.story.is_not(None)).order_by(events.c.id)
        with self._database.reading() as connection:
            for story, event in connection.execute(statement).all():
                found.setdefault(int(story or 0), []).append(event)
        return {story: tuple(members) for story, members in found.items()}

    def set_stories(self, found: Sequence[tuple[int | None, str, Sequence[int]]]) -> None:
        """Replaces all stories by these: the id that it keeps, if any, its label, and its events."""
        free = max((key for key, _, _ in found if key is not None), default=0) + 1
        rows, homes = [], []
        for kept, label, members in found:
            key = kept
            if key is None:
                key, free = free, free + 1
            rows.append({"id": key, "label": label})
            homes += [{"key_": event, "story_": key} for event in members]
        with self._database.writing() as connection:
            connection.execute(update(events).where(events.c.story.is_not(None)).values(story=None))
            connection.execute(delete(stories))
            if rows:
                connection.execute(insert(stories), rows)
                here = update(events).where(events.c.id == bindparam("key_"))
                connection.execute(here.values(story=bindparam("story_")), homes)


def _told_twice(connection: Connection) -> dict[int, int]:
    """How many articles of each story stand in two of its events."""
    other, elsewhere = event_articles.alias(), events.alias()
    statement = (
        select(events.c.story, func.count())
        .join(event_articles, event_articles.c.event == events.c.id)
        .join(other, and_(other.c.article == event_articles.c.article, other.c.event != events.c.id))
        .join(elsewhere, and_(elsewhere.c.id == other.c.event, elsewhere.c.story == events.c.story))
        .join(article_status, article_status.c.article == event_articles.c.article)
        .where(membership.IS_SECOND, article_status.c.deleted_at.is_(None))
        .group_by(events.c.story)
    )
    return {int(story or 0): count for story, count in connection.execute(statement).all()}


def _narrowed(statement: Select[Any], query: EventQuery) -> Select[Any]:
    least = max(1, query.least_articles)
    statement = statement.where(events.c.articles >= least)
    if query.least_outlets:
        statement = statement.where(events.c.outlets >= query.least_outlets)
    if query.story is not None:
        statement = statement.where(events.c.story == query.story)
    if query.first_day is not None:
        statement = statement.where(events.c.last_day >= query.first_day.isoformat())
    if query.last_day is not None:
        statement = statement.where(events.c.first_day <= query.last_day.isoformat())
    status = article_status.c
    members = select(event_articles.c.event).join(article_status, status.article == event_articles.c.article)
    alive = members.where(status.deleted_at.is_(None))
    if query.outlet is not None:
        statement = statement.where(events.c.id.in_(alive.where(status.outlet == query.outlet)))
    if query.unread:
        statement = statement.where(events.c.id.in_(alive.where(status.read.is_(False))))
    return statement


def _keys(order: EventOrder) -> tuple[Key, ...]:
    event = events.c
    newest = Key(event.last_day, descending=True, nullable=True)
    outlets_told, told = Key(event.outlets, descending=True), Key(event.articles, descending=True)
    return {
        EventOrder.NEWEST: (newest, told, Key(event.id, descending=True)),
        EventOrder.OLDEST: (Key(event.first_day, nullable=True), Key(event.id)),
        EventOrder.LARGEST: (outlets_told, told, newest, Key(event.id)),
        EventOrder.LABEL: (Key(event.label), Key(event.id)),
    }[order]


def _cards(connection: Connection, statement: Select[Any]) -> tuple[EventCard, ...]:
    found = connection.execute(statement).all()
    ids = [row.id for row in found]
    details = _details(connection, ids)
    cards = []
    for row in found:
        names, new, undated, copied, starred = details.get(row.id, ({}, 0, 0, 0, 0))
        cards.append(
            EventCard(
                id=row.id,
                label=row.label,
                first_day=day(row.first_day),
                last_day=day(row.last_day),
                outlets=tuple(sorted(names, key=lambda name: (-names[name], name))),
                articles=row.articles,
                new=new,
                undated=undated,
                copies=copied,
                starred=starred,
                story=row.story,
                decided=row.decided,
                named_by_user=bool(row.named_by_user),
            )
        )
    return tuple(cards)


_Detail = tuple[dict[str, int], int, int, int, int]


def _details(connection: Connection, ids: Sequence[int]) -> dict[int, _Detail]:
    """Names of outlets, or of the agency where no outlet is known, with their number of articles; unread, undated,
    copied and starred articles."""
    status = article_status.c
    source = func.coalesce(outlets.c.name, articles.c.agency).label("name")
    found: dict[int, _Detail] = {}
    for part in chunks(ids):
        statement = (
            select(
                event_articles.c.event,
                source,
                func.count().label("articles"),
                func.sum(status.read.is_(False), type_=Integer).label("new"),
                func.sum(status.day.is_(None), type_=Integer).label("undated"),
                func.count(copies.c.original).label("copies"),
                func.sum(status.starred, type_=Integer).label("starred"),
            )
            .join(article_status, status.article == event_articles.c.article)
            .join(articles, articles.c.id == status.article)
            .outerjoin(outlets, outlets.c.id == status.outlet)
            .outerjoin(copies, copies.c.article == status.article)
            .where(event_articles.c.event.in_(part), status.deleted_at.is_(None))
            .group_by(event_articles.c.event, source)
        )
        for row in connection.execute(statement):
            names, new, undated, copied, starred = found.get(row.event, ({}, 0, 0, 0, 0))
            if row.name:
                names[row.name] = row.articles
            found[row.event] = (names, new + row.new, undated + row.undated, copied + row.copies, starred + row.starred)
    return found
