"""What the user decides about events: each a step that can be undone, written down so that every regrouping keeps it.

A decision's kind is one that grouping knows (together, apart, also, whole) or "label", with the label as its value.
An article that mainly tells another event than the one in question has a minus before its id: see `membership.told_of`.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence

from sqlalchemy import Connection, and_, delete, insert, select, update

from reader.model.comparisons import Reason
from reader.store.changes import Changes, Scope, Step
from reader.store.errors import library_error
from reader.store.events import membership
from reader.store.file.database import Database
from reader.store.records import Change
from reader.store.rows import reasons_to_json
from reader.store.schema import articles, event_articles, events
from reader.text.repairs.joining import rejoined

TOGETHER, APART, ALSO, WHOLE, LABEL = "together", "apart", "also", "whole", "label"


class Deciding:
    """The user's decisions on the events of one library."""

    def __init__(self, database: Database, changes: Changes) -> None:
        self._database = database
        self._changes = changes

    def merge(self, event_ids: Sequence[int]) -> Change:
        """Moves all articles of these events into the first of them."""
        target, *others = event_ids
        with self._changes.step("merge", self._scope(event_ids)) as step:
            told = membership.told_of(step.connection, event_ids)
            everyone = _mainly({node for found in told.values() for node in found})
            here = {abs(node) for node in told[target]}
            _put(step.connection, target, [node for node in everyone if abs(node) not in here])
            _take(step.connection, others, [abs(node) for node in everyone])
            _together(step, everyone)
            _settle(step, [target, *others], [target])
        return step.done()

    def split(self, event_id: int, article_ids: Sequence[int]) -> Change:
        """Moves these articles out of the event, into a new one of their own."""
        with self._changes.step("split", self._scope([event_id])) as step:
            told = membership.told_of(step.connection, [event_id])[event_id]
            moving = [node for node in told if abs(node) in set(article_ids)]
            rest = [abs(node) for node in told if node not in moving]
            if moving and rest:
                made = _new_event(step, abs(moving[0]), event_id)
                _put(step.connection, made, moving)
                _take(step.connection, [event_id], [abs(node) for node in moving])
                for node in moving:
                    _decide(step, APART, [abs(node), *rest])
                _together(step, moving)
                _settle(step, [event_id, made], [event_id, made])
        return step.done()

    def move(self, article: int, source: int, target: int) -> Change:
        """Moves the article out of one event into another."""
        with self._changes.step("move", self._scope([source, target])) as step:
            members = membership.members_of(step.connection, [source, target])
            node = -article if -article in membership.told_of(step.connection, [source])[source] else article
            left = [other for other in members[source] if other != article and other not in members[target]]
            _put(step.connection, target, [node] if article not in members[target] else [])
            _take(step.connection, [source], [article])
            if left:
                _decide(step, APART, [article, *left])
            _together(step, [node, *(a for a in members[target] if a != article)])
            _settle(step, [source, target], [source, target])
        return step.done()

    def join(self, event_id: int, article: int) -> Change:
        """Adds the article to the event: it leaves an event of its own, and stays in one that it shares with others.

        Where grouping put it here besides its own event, it stays.
        """
        homes = self._homes(article)
        with self._changes.step("join", self._scope([event_id, *homes])) as step:
            members = membership.members_of(step.connection, [event_id, *homes])
            told = membership.told_of(step.connection, [event_id])[event_id]
            if -article in told:
                _fix(step, event_id, article, pinned=True)
            elif article not in members[event_id] and members[event_id]:
                alone = [home for home in homes if members[home] == (article,)]
                shared = len(alone) < len(homes)
                _put(step.connection, event_id, [-article if shared else article])
                _take(step.connection, alone, [article])
                _together(step, [*told, -article if shared else article])
            _settle(step, [event_id, *homes], [event_id])
        return step.done()

    def dismiss(self, event_id: int, article: int) -> Change:
        """Notes that the article does not belong to the event, whether it is a member or a suggestion."""
        with self._changes.step("dismiss", self._scope([event_id])) as step:
            told = membership.told_of(step.connection, [event_id])[event_id]
            others = [abs(node) for node in told if abs(node) != article]
            touched = [event_id]
            if -article in told or (article in told and others):
                _take(step.connection, [event_id], [article])
                if not membership.homes_of(step.connection, [article])[article]:
                    made = _new_event(step, article, event_id)
                    _put(step.connection, made, [article])
                    touched.append(made)
            if -article in told:
                _decide(step, WHOLE, [article])
            if others:
                _decide(step, APART, [article, *others])
            _settle(step, touched, touched)
        return step.done()

    def pin(self, event_id: int, article: int, *, pinned: bool) -> Change:
        """Keeps the article in the event whatever grouping finds; or leaves it to grouping again."""
        with self._changes.step("pin" if pinned else "unpin", self._scope([event_id])) as step:
            _fix(step, event_id, article, pinned=pinned)
        return step.done()

    def rename(self, event_id: int, label: str, *, by_user: bool) -> Change:
        """Gives the event a name of the user's, or one of the program's again."""
        with self._changes.step("rename", self._scope([event_id])) as step:
            members = membership.members_of(step.connection, [event_id])[event_id]
            values = {"label": label, "named_by_user": by_user}
            step.connection.execute(update(events).where(events.c.id == event_id).values(**values))
            _decide(step, LABEL, members, label if by_user else "")
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


def _fix(step: Step, event_id: int, article: int, *, pinned: bool) -> None:
    here = and_(event_articles.c.event == event_id, event_articles.c.article == article)
    step.connection.execute(update(event_articles).where(here).values(pinned=pinned))
    told = membership.told_of(step.connection, [event_id])[event_id]
    if pinned and len(told) > 1:
        _together(step, sorted(told, key=lambda node: (abs(node) != article, node)))


def _together(step: Step, nodes: Sequence[int]) -> None:
    """Puts these in one event; those that mainly tell another one stay in that, too."""
    mainly = [node for node in nodes if node > 0] or list(nodes)
    if len(mainly) > 1:
        _decide(step, TOGETHER, mainly)
    for node in nodes:
        if node < 0 and node not in mainly and -node not in mainly:
            _decide(step, ALSO, [-node, mainly[0]])


def _mainly(nodes: Collection[int]) -> list[int]:
    """Each article once, without a minus where one of the events is what it mainly tells."""
    return [node for node in sorted(nodes, key=abs) if node > 0 or -node not in nodes]


def _new_event(step: Step, article: int, source: int) -> int:
    """An event named by the article, in the story of the event that it comes from until stories are made anew."""
    title = step.connection.execute(select(articles.c.title).where(articles.c.id == article)).scalar_one()
    made = membership.new_event(step.connection, str(title))
    story = select(events.c.story).where(events.c.id == source).scalar_subquery()
    step.connection.execute(update(events).where(events.c.id == made).values(story=story))
    step.also("events", "id", [made])
    step.also("event_articles", "event", [made])
    return made


def _put(connection: Connection, event_id: int, nodes: Sequence[int]) -> None:
    second = reasons_to_json([Reason(membership.SECOND)])
    rows = [
        {"event": event_id, "article": abs(node), "pinned": False, "reasons": "[]" if node > 0 else second}
        for node in nodes
    ]
    if rows:
        connection.execute(insert(event_articles), rows)


def _take(connection: Connection, event_ids: Sequence[int], article_ids: Sequence[int]) -> None:
    here = and_(event_articles.c.event.in_(event_ids), event_articles.c.article.in_(article_ids))
    connection.execute(delete(event_articles).where(here))
    for event in event_ids:
        _name_anew(connection, event, article_ids)


def _name_anew(connection: Connection, event_id: int, gone: Sequence[int]) -> None:
    """Names the event by the first headline left in it, where the program named it by one that has gone."""
    named = select(events.c.label).where(events.c.id == event_id, events.c.named_by_user.is_(False))
    label = connection.execute(named).scalar()
    here = select(event_articles.c.article).where(event_articles.c.event == event_id)
    left, others = (
        connection.execute(select(articles.c.title).where(articles.c.id.in_(some)).order_by(articles.c.id)).scalars()
        for some in (here, gone)
    )
    titles = [rejoined(title) for title in left if title.strip()]
    # The program names by a headline whose spaced-out letters it has joined.
    named_by_gone = label and any(rejoined(label) in rejoined(title) for title in others)
    if named_by_gone and titles and not any(rejoined(label) in title for title in titles):
        connection.execute(update(events).where(events.c.id == event_id).values(label=titles[0]))


def _settle(step: Step, touched: Sequence[int], decided: Sequence[int]) -> None:
    """Puts things right after a move: empty events go, sums are renewed, the user is named as the one who decided."""
    membership.remove_empty(step.connection, list(dict.fromkeys(touched)))
    step.connection.execute(update(events).where(events.c.id.in_(decided)).values(decided="user"))
    membership.summarise(step.connection, sorted(set(touched)))
