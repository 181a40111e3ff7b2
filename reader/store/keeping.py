"""Small things that the user keeps: corrections of labels, sessions; and the sidebar's counts."""

from __future__ import annotations

import datetime
import time
from collections.abc import Sequence

from sqlalchemy import Integer, delete, func, insert, literal_column, select, update

from reader.store.changes import Changes
from reader.store.errors import library_error
from reader.store.file.database import Database
from reader.store.records import Change, Counts, SessionRow
from reader.store.schema import (
    article_status,
    correction_articles,
    corrections,
    events,
    outlets,
    properties,
    saved_searches,
    sessions,
)


class Keeping:
    """Corrections, sessions and counts of one library."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def counts(self) -> Counts:
        """How much the library holds."""
        status = article_status.c
        sums = select(
            func.count().label("articles"),
            func.sum(status.read.is_(False), type_=Integer).label("unread"),
            func.sum(status.starred, type_=Integer).label("starred"),
            func.sum(status.day.is_(None), type_=Integer).label("undated"),
            func.sum(status.outlet.is_(None), type_=Integer).label("without_outlet"),
        ).where(status.deleted_at.is_(None))
        with self._database.reading() as connection:
            row = connection.execute(sums).one()
            long = select(events.c.story).where(events.c.story.is_not(None), events.c.articles > 0)
            long = long.group_by(events.c.story).having(func.count() > 1)
            return Counts(
                events=_count(connection.execute(select(func.count()).where(events.c.articles > 0)).scalar()),
                stories=_count(connection.execute(select(func.count()).select_from(long.subquery())).scalar()),
                articles=row.articles,
                outlets=_count(connection.execute(select(func.count()).select_from(outlets)).scalar()),
                sessions=_count(connection.execute(select(func.count()).select_from(sessions)).scalar()),
                saved_searches=_count(connection.execute(select(func.count()).select_from(saved_searches)).scalar()),
                unread=_count(row.unread),
                starred=_count(row.starred),
                undated=_count(row.undated),
                without_outlet=_count(row.without_outlet),
                deleted=_count(connection.execute(select(func.count()).where(status.deleted_at.is_not(None))).scalar()),
            )

    def property(self, name: str) -> str | None:
        """A fact about the library that was noted under that name."""
        with self._database.reading() as connection:
            return connection.execute(select(properties.c.value).where(properties.c.name == name)).scalar()

    def set_property(self, name: str, value: str) -> None:
        """Notes a fact about the library."""
        with self._database.writing() as connection:
            connection.execute(insert(properties).prefix_with("OR REPLACE").values(name=name, value=value))

    def corrected(self) -> tuple[int, ...]:
        """The articles that any correction touches."""
        with self._database.reading() as connection:
            return tuple(connection.execute(select(correction_articles.c.article).distinct()).scalars())

    def corrections(self, articles: Sequence[int]) -> tuple[str, ...]:
        """The corrections that touch any of these articles or hold everywhere, in the order in which they were made."""
        touching = select(correction_articles.c.correction).where(correction_articles.c.article.in_(articles))
        wanted = corrections.c.everywhere.is_(True) | corrections.c.id.in_(touching)
        statement = select(corrections.c.data).where(wanted).order_by(literal_column("corrections.rowid"))
        with self._database.reading() as connection:
            return tuple(connection.execute(statement).scalars())

    def save_correction(self, key: str, data: str, articles: Sequence[int], *, everywhere: bool) -> None:
        """Keeps a correction of these articles, in the place of an earlier one of that key."""
        rows = [{"article": article, "correction": key} for article in sorted(set(articles))]
        with self._database.writing() as connection:
            connection.execute(delete(corrections).where(corrections.c.id == key))
            connection.execute(insert(corrections).values(id=key, everywhere=everywhere, data=data))
            if rows:
                connection.execute(insert(correction_articles), rows)

    def remove_correction(self, key: str) -> None:
        """Forgets a correction; nothing happens where it is gone already."""
        with self._database.writing() as connection:
            connection.execute(delete(corrections).where(corrections.c.id == key))

    def sessions(self) -> tuple[SessionRow, ...]:
        """The saved sessions, the one changed last first."""
        columns = select(sessions.c.id, sessions.c.name, sessions.c.made_at, sessions.c.changed_at)
        with self._database.reading() as connection:
            found = connection.execute(columns.order_by(sessions.c.changed_at.desc(), sessions.c.id.desc())).all()
        return tuple(SessionRow(row.id, row.name, _moment(row.made_at), _moment(row.changed_at)) for row in found)

    def session(self, key: int) -> str:
        """A session's content as it was saved; raises LibraryError where there is none."""
        with self._database.reading() as connection:
            data = connection.execute(select(sessions.c.data).where(sessions.c.id == key)).scalar()
        if data is None:
            raise library_error("no_session", self._database.path, str(key))
        return str(data)

    def save_session(self, name: str, data: str, key: int | None, changed: datetime.datetime) -> int:
        """Keeps a session, or its new state; its id. `changed` is the user's last change, not the moment of saving."""
        moment = int(changed.timestamp())
        with self._database.writing() as connection:
            if key is not None:
                here = update(sessions).where(sessions.c.id == key)
                if connection.execute(here.values(name=name, data=data, changed_at=moment)).rowcount:
                    return key
            row = {"name": name, "data": data, "made_at": int(time.time()), "changed_at": moment}
            made = connection.execute(insert(sessions).values(row))
            return int(made.inserted_primary_key[0]) if made.inserted_primary_key else 0

    def delete_session(self, key: int, changes: Changes) -> Change:
        """Takes a session away, as a step that can be undone."""
        with changes.step("delete_session", {sessions.name: ("id", [key])}) as step:
            step.connection.execute(delete(sessions).where(sessions.c.id == key))
        return step.done()


def _count(value: int | None) -> int:
    return int(value or 0)


def _moment(seconds: int) -> datetime.datetime:
    return datetime.datetime.fromtimestamp(seconds, datetime.UTC)
