"""What the user decides about events: each a step that can be undone, written down so that every regrouping keeps it.

A decision's kind is one that grouping knows (together, apart, also) or "label", with the label as its value.
"""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import Connection, and_, delete, insert, select, update

from reader.store import membership
from reader.store.changes import Changes, Scope, Step
from reader.store.database import Database
from reader.store.errors import library_error
from reader.store.records import Change
from reader.store.schema import articles, event_articles, events

TOGETHER, APART, ALSO, LABEL = "together", "apart", "also", "label"


class Deciding:
    """The user's decisions on the events of one library."""

    def __init__(self, database: Database, changes: Changes) -> None:
        self._database = database
        self._changes = changes

    def merge(self, event_ids: Sequence[int]) -> Change:
        """All articles of these events into the first of them."""
        target, *others = event_ids
        with self._changes.step("merge", self._scope(event_ids)) as step:
            members = membership.members_of(step.connection, event_ids)
            everyone = sorted({article for found in members.values() for article in found})
            _put(step.connection, target, [a for a in everyone if a not in members[target]])
            _take(step.connection, others, everyone)
            _decide(step, TOGETHER, everyone)
            _settle(step, [target, *others], [target])
        return step.done()

    def split(self, event_id: int, article_ids: Sequence[int]) -> Change:
        """These articles out of the event, into a new one of their own."""
        with self._changes.step("split", self._scope([event_id])) as step:
            moving = [a for a in membership.members_of(step.connection, [event_id])[event_id] if a in set(article_ids)]
            rest = [a for a in membership.members_of(step.connection, [event_id])[event_id] if a not in set(moving)]
            if moving and rest:
                made = _new_event(step, moving[0], event_id)
                _put(step.connection, made, moving)
                _take(step.connection, [event_id], moving)
                for article in moving:
                    _decide(step, APART, [article, *rest])
                _decide(step, TOGETHER, moving)
                _settle(step, [event_id, made], [event_id, made])
        return step.done()

    def move(self, article: int, source: int, target: int) -> Change:
        """The article out of one event into another."""
        with self._changes.step("move", self._scope([source, target])) as step:
            members = membership.members_of(step.connection, [source, target])
            left = [other for other in members[source] if other != article and other not in members[target]]
            _put(step.connection, target, [article] if article not in members[target] else [])
            _take(step.connection, [source], [article])
            if left:
                _decide(step, APART, [article, *left])
            _decide(step, TOGETHER, [article, *(a for a in members[target] if a != article)])
            _settle(step, [source, target], [source, target])
        return step.done()

    def join(self, event_id: int, article: int) -> Change:
        """The article into the event: out of an event of its own, besides one that it shares with others."""
        homes = self._homes(article)
        with self._changes.step("join", self._scope([event_id, *homes])) as step:
            members = membership.members_of(step.connection, [event_id, *homes])
            if article not in members[event_id] and members[event_id]:
                alone = [home for home in homes if members[home] == (article,)]
                _put(step.connection, event_id, [article])
                _take(step.connection, alone, [article])
                shared = len(alone) < len(homes)
                known = [article, members[event_id][0]] if shared else [article, *members[event_id]]
                _decide(step, ALSO if shared else TOGETHER, known)
            _settle(step, [event_id, *homes], [event_id])
        return step.done()

    def dismiss(self, event_id: int, article: int) -> Change:
        """The article does not belong to the event, be it a member or a suggestion."""
        with self._changes.step("dismiss", self._scope([event_id])) as step:
            members = membership.members_of(step.connection, [event_id])[event_id]
            others = [other for other in members if other != article]
            touched = [event_id]
            if article in members and others:
                _take(step.connection, [event_id], [article])
                if not membership.homes_of(step.connection, [article])[article]:
                    made = _new_event(step, article, event_id)
                    _put(step.connection, made, [article])
                    touched.append(made)
            if others:
                _decide(step, APART, [article, *others])
            _settle(step, touched, touched)
        return step.done()

    def pin(self, event_id: int, article: int, *, pinned: bool) -> Change:
        """The article stays in the event whatever grouping finds; or is left to grouping again."""
        with self._changes.step("pin" if pinned else "unpin", self._scope([event_id])) as step:
            here = and_(event_articles.c.event == event_id, event_articles.c.article == article)
            step.connection.execute(update(event_articles).where(here).values(pinned=pinned))
            members = membership.members_of(step.connection, [event_id])[event_id]
            if pinned and len(members) > 1:
                _decide(step, TOGETHER, [article, *(other for other in members if other != article)])
        return step.done()

    def rename(self, event_id: int, label: str) -> Change:
        """The event under a name of the user's; an empty one gives the naming back to the program."""
        with self._changes.step("rename", self._scope([event_id])) as step:
            members = membership.members_of(step.connection, [event_id])[event_id]
            named = bool(label.strip())
            values = {"label": label.strip(), "named_by_user": True} if named else {"named_by_user": False}
            step.connection.execute(update(events).where(events.c.id == event_id).values(**values))
            _decide(step, LABEL, members, label.strip())
        return step.done()

    def _homes(self, article: int) -> tuple[int, ...]:
        with self._database.reading() as connection:
            return membership.homes_of(connection, [article])[article]

    def _scope(self, event_ids: Sequence[int]) -> Scope:
        """All rows of these events; raises LibraryError for an unknown one."""
        with self._database.reading() as connection:
            known = set(connection.execute(select(events.c.id).where(events.c.id.in_(event_ids))).scalars())
        for event in event_ids:
            if event not in known:
                raise library_error("no_event", self._database.path, str(event))
        ids = list(event_ids)
        return {
            "events": ("id", ids),
            "event_articles": ("event", ids),
            "decisions": ("id", []),
        }


def _decide(step: Step, kind: str, article_ids: Sequence[int], value: str = "") -> None:
    step.also("decisions", "id", [membership.decide(step.connection, kind, article_ids, value)])


def _new_event(step: Step, article: int, source: int) -> int:
    """An event named by the article, in the story of the event that it comes from until stories are made anew."""
    title = step.connection.execute(select(articles.c.title).where(articles.c.id == article)).scalar_one()
    made = membership.new_event(step.connection, str(title))
    story = select(events.c.story).where(events.c.id == source).scalar_subquery()
    step.connection.execute(update(events).where(events.c.id == made).values(story=story))
    step.also("events", "id", [made])
    step.also("event_articles", "event", [made])
    return made


def _put(connection: Connection, event_id: int, article_ids: Sequence[int]) -> None:
    rows = [{"event": event_id, "article": article, "pinned": False, "reasons": "[]"} for article in article_ids]
    if rows:
        connection.execute(insert(event_articles), rows)


def _take(connection: Connection, event_ids: Sequence[int], article_ids: Sequence[int]) -> None:
    here = and_(event_articles.c.event.in_(event_ids), event_articles.c.article.in_(article_ids))
    connection.execute(delete(event_articles).where(here))


def _settle(step: Step, touched: Sequence[int], decided: Sequence[int]) -> None:
    """After moving articles: empty events gone, sums right, the user named as the one who decided."""
    membership.remove_empty(step.connection, list(dict.fromkeys(touched)))
    step.connection.execute(update(events).where(events.c.id.in_(decided)).values(decided="user"))
    membership.summarise(step.connection, sorted(set(touched)))
