"""What grouping reads and writes: signatures, likenesses, copies and the events that come of them.

A batch is worked out from one state of the library and written in several short transactions, so that a click of the
user's that writes never waits for it: `Grouped.state` tells whether a decision came between.
"""

from __future__ import annotations

import datetime
import threading
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from itertools import chain
from typing import Any

from sqlalchemy import (
    Connection,
    Executable,
    Integer,
    Select,
    bindparam,
    case,
    delete,
    func,
    insert,
    select,
    text,
    type_coerce,
    union_all,
    update,
)

from reader.model.articles import Article
from reader.store.articles.adding import keep_signatures
from reader.store.articles.queries import read_articles
from reader.store.changes import SET_DAY
from reader.store.events import membership, specifics
from reader.store.events.membership import EventGroup
from reader.store.file.database import Database
from reader.store.ids import among, chunks
from reader.store.records import Signed
from reader.store.schema import article_status, articles, changes, copies, decisions, likenesses, properties, signatures

Kept = tuple[int, bytes, bool]
"""Article, signature, and whether it is a mere copy."""

Likeness = tuple[int, int, float, bool]
"""Two articles, a < b, their score, and whether it is that of copies; with a minus the second happening of one."""


class Grouped:
    """The view of one transaction: reads for grouping, then writes of its outcome."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def between(self, first_day: int, last_day: int) -> Iterator[Kept]:
        """Articles of these days (ordinals), both ends included."""
        return self._kept(_KEPT.where(signatures.c.day.between(first_day, last_day)))

    def undated(self) -> Iterator[Kept]:
        """Articles without a day."""
        return self._kept(_KEPT.where(signatures.c.day.is_(None)))

    def specifics(self, days: tuple[int, int] | None = None) -> list[tuple[int, bytes]]:
        """The rarest words of the articles of these days (ordinals); of all with a day that are no mere copies."""
        own = select(signatures.c.article, signatures.c.specifics).where(_SETTLED)
        if days is None:
            return self._plain(own.where(signatures.c.day.is_not(None), signatures.c.repeats.is_(False)))
        return self._plain(own.where(signatures.c.day.between(*days)))

    def holders(self, words: Sequence[int], *, dated: bool, most: int) -> list[list[int]]:
        """For each of these rare words so many of its articles, at most, that have a day, or have none."""
        return specifics.holders(self._connection, words, dated=dated, most=most)

    def of(self, article_ids: Collection[int]) -> Iterator[Kept]:
        """These articles."""
        for part in chunks(sorted(article_ids)):
            yield from self._kept(_KEPT_OF, part)

    def given(self, names: Collection[str]) -> Iterator[Kept]:
        """Articles whose imported row named one of these events."""
        for name in sorted(names):
            yield from self._kept(_KEPT.where(signatures.c.given == name))

    def likenesses(self, article_ids: Collection[int]) -> Iterator[Likeness]:
        """All stored likenesses of these articles."""
        for part in chunks(sorted(article_ids)):
            found = self._plain(_LIKENESSES, part)
            yield from [(a, b, s, bool(kind)) if kind <= _COPY else _second(a, b, s, kind) for a, b, s, kind in found]

    def told(self, article_ids: Collection[int]) -> Iterable[tuple[int, ...]]:
        """The events that these articles stand in; with a minus who mainly tells another one."""
        homes = membership.homes_of(self._connection, sorted(article_ids))
        return membership.told_of(self._connection, sorted(set(chain.from_iterable(homes.values())))).values()

    def state(self) -> tuple[object, ...]:
        """Changes when the user decides about events, sets the day of articles, or deletes or restores some."""
        return tuple(self._connection.execute(_STATE).one())

    def waiting(self, article_ids: Collection[int]) -> dict[int, tuple[bytes, int | None]]:
        """The signatures of those of the articles that wait with one, each with its day (an ordinal) as it now is."""
        found: dict[int, tuple[bytes, int | None]] = {}
        for part in chunks(sorted(article_ids)):
            for key, data, day in self._plain(_WAITING, part):
                found[key] = (data, datetime.date.fromisoformat(day).toordinal() if day else None)
        return found

    def add_signatures(self, found: Mapping[int, Signed]) -> None:
        """Keeps the signatures of articles that wait for grouping."""
        keep_signatures(self._connection, found)

    def settle(self, article_ids: Collection[int]) -> None:
        """These articles wait no more."""
        for part in chunks(sorted(article_ids)):
            self._connection.execute(_SETTLE, {"ids": part})

    def add_likenesses(self, found: Iterable[Likeness]) -> None:
        """Keeps likenesses, in the place of earlier ones of the same two articles."""
        rows = [one if one[0] > 0 else _row(one) for one in found]
        if rows:
            self._connection.exec_driver_sql(_ADD_LIKENESS, rows)

    def voices(self, article_ids: Collection[int]) -> dict[int, int]:
        """Those of the articles that are copies, and the article that each is a copy of."""
        found: dict[int, int] = {}
        for part in chunks(sorted(article_ids)):
            found.update(self._plain(_VOICES, part))
        return found

    def set_voices(self, touched: Collection[int], voices: Mapping[int, int]) -> None:
        """Of the articles touched, those in `voices` are copies of the article given there, the others of none."""
        for part in chunks(sorted(touched)):
            self._connection.execute(_UNVOICE, {"ids": part})
        if voices:
            rows = [{"article": article, "original": voice} for article, voice in voices.items()]
            self._connection.execute(insert(copies), rows)
        # Only rows that change are written: a row holds the whole signature.
        for repeats, keys in ((True, voices.keys()), (False, set(touched) - voices.keys())):
            for part in chunks(sorted(keys)):
                self._connection.execute(_REPEAT, {"ids": part, "now": repeats})

    def set_events(self, groups: Sequence[EventGroup]) -> tuple[int, ...]:
        """Makes these groups the events of their articles; see `membership.regroup`."""
        return membership.regroup(self._connection, groups)

    def every(self) -> Iterator[Kept]:
        """All articles that have a signature and are not deleted."""
        return self._kept(_KEPT)

    def articles(self, article_ids: Sequence[int]) -> dict[int, Article]:
        """These articles by id."""
        return {article.id: article for article in read_articles(self._connection, article_ids)}

    def heads(self, article_ids: Sequence[int], letters: int) -> dict[int, tuple[str, str]]:
        """The headlines of these articles; of those without one the first letters of the text, too."""
        found: dict[int, tuple[str, str]] = {}
        for part in chunks(article_ids):
            rows = self._connection.execute(_HEADS, {"ids": part, "letters": letters}).all()
            found |= {key: (title, text) for key, title, text in rows}
        return found

    def homes(self, article_ids: Sequence[int]) -> dict[int, tuple[int, ...]]:
        """The events that each article stands in now."""
        return membership.homes_of(self._connection, article_ids)

    def labels(self, groups: Sequence[tuple[int, ...]]) -> dict[tuple[int, ...], str]:
        """The labels of those groups that are stored as events with exactly these articles already."""
        homes = membership.homes_of(self._connection, [article for group in groups for article in group])
        touched = sorted({event for found in homes.values() for event in found})
        members = {event: frozenset(found) for event, found in membership.members_of(self._connection, touched).items()}
        names = membership.labels_of(self._connection, touched)
        found: dict[tuple[int, ...], str] = {}
        for group in groups:
            # Where an article stands in two events, its members do not tell which one a group is.
            if len(homes.get(group[0], ())) == 1 and members[homes[group[0]][0]] == frozenset(group):
                found[group] = names[homes[group[0]][0]]
        return found

    def _kept(self, statement: Select[int, bytes, bool], ids: Sequence[int] = ()) -> Iterator[Kept]:
        return iter(self._plain(statement, ids))

    def _plain(self, statement: Executable, ids: Sequence[int] = ()) -> list[Any]:
        """The rows as SQLite gives them: of ten thousand the values that SQLAlchemy makes cost as much again."""
        found = self._connection.execute(statement, {"ids": ids} if ids else None)
        return list(found.cursor.fetchall())


class Shelf:
    """Grouping's part of one library."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._turn = threading.RLock()
        self._signed = False

    @contextmanager
    def turn(self) -> Iterator[None]:
        """Groupings take turns; a user's decisions do not wait for them."""
        with self._turn:
            yield

    @contextmanager
    def update(self) -> Iterator[Grouped]:
        """Reads and writes in one transaction."""
        with self._database.writing() as connection:
            yield Grouped(connection)

    @contextmanager
    def reading(self) -> Iterator[Grouped]:
        """Reads of one state of the library."""
        with self._database.reading() as connection:
            yield Grouped(connection)

    def fill(self) -> bool:
        """Brings the next articles into the index of rare words; whether any were missing."""
        with self._database.reading() as connection:
            filled = specifics.is_filled(connection)
        if not filled:
            with self._database.writing() as connection:
                specifics.fill(connection)
        return not filled

    def waiting(self) -> tuple[int, ...]:
        """Articles still to be grouped, by day, undated ones last."""
        with self._database.reading() as connection:
            found = set(connection.execute(_MARKED).scalars())
            # Once all are signed they stay so: no article comes in without, and counting grows with the library.
            self._signed = self._signed or _is_signed(connection)
            if not self._signed:
                without = select(article_status.c.article).except_(select(signatures.c.article))
                found |= set(connection.execute(without).scalars())
            days = _days(connection, found)
        return tuple(sorted(found, key=lambda article: (days[article] is None, days[article] or "", article)))

    def following(self, article: int, limit: int) -> list[int]:
        """The next articles by id, after this one, that have a signature."""
        after = select(signatures.c.article).where(signatures.c.article > article).order_by(signatures.c.article)
        with self._database.reading() as connection:
            return list(connection.execute(after.limit(limit)).scalars())

    def first(self) -> bytes | None:
        """The signature of the first article that is grouped."""
        with self._database.reading() as connection:
            return connection.execute(_FIRST).scalar()

    def forget(self) -> None:
        """Makes all articles wait for grouping again. Their events stand until they are grouped."""
        with self._database.writing() as connection:
            _forget(connection)

    def forget_all(self, name: str, settings: str) -> None:
        """Makes all articles wait for grouping again, under settings that are noted by that name, or changes nothing.

        Their events stand until they are grouped.
        """
        with self._database.writing() as connection:
            connection.execute(insert(properties).prefix_with("OR REPLACE").values(name=name, value=settings))
            _forget(connection)


# What a likeness is of: 0 for two articles, or copies, or the second happening of the first, of the second, of both.
_COPY, _OF_FIRST, _OF_SECOND = 1, 2, 4


def _row(one: Likeness) -> tuple[int, int, float, int]:
    """A likeness of second happenings as it is stored: under the ids of their articles."""
    a, b, score, _ = one
    first, second = sorted((a, b), key=abs)
    return abs(first), abs(second), score, (_OF_FIRST if first < 0 else 0) + (_OF_SECOND if second < 0 else 0)


def _second(a: int, b: int, score: float, kind: int) -> Likeness:
    first, second = -a if kind & _OF_FIRST else a, -b if kind & _OF_SECOND else b
    return min(first, second), max(first, second), score, False


def _forget(connection: Connection) -> None:
    connection.execute(delete(likenesses))
    connection.execute(update(signatures).values(waiting=True, repeats=False))


def _is_signed(connection: Connection) -> bool:
    """Whether every article has a signature. Counted by the indexes: the rows themselves hold kilobytes each."""
    counts = [
        connection.execute(select(func.count()).select_from(one)).scalar() for one in (article_status, signatures)
    ]
    return counts[0] == counts[1]


def _days(connection: Connection, article_ids: Collection[int]) -> dict[int, str | None]:
    found: dict[int, str | None] = {}
    for part in chunks(sorted(article_ids)):
        found.update((key, day) for key, day in connection.execute(_DAYS, {"ids": part}))
    return found


# Statements are made once: making one costs more than to read the few rows that one new article asks for.
_DELETED = article_status.c.deleted_at.is_not(None)
_CORRECTED = changes.c.kind == SET_DAY
_STATE = select(
    select(func.count()).select_from(decisions).scalar_subquery(),
    select(func.max(decisions.c.id)).scalar_subquery(),
    select(func.sum(decisions.c.id)).scalar_subquery(),
    select(func.count()).where(_DELETED).scalar_subquery(),
    select(func.sum(article_status.c.article)).where(_DELETED).scalar_subquery(),
    select(func.max(changes.c.id)).where(_CORRECTED).scalar_subquery(),
    select(func.sum(changes.c.undone)).where(_CORRECTED).scalar_subquery(),
)
_DAYS = select(article_status.c.article, article_status.c.day).where(among(article_status.c.article))
_VOICES = select(copies.c.article, copies.c.original).where(among(copies.c.article))
_UNVOICE = delete(copies).where(among(copies.c.article))
_REPEAT = (
    update(signatures)
    .where(among(signatures.c.article), signatures.c.repeats.is_not(bindparam("now")))
    .values(repeats=bindparam("now"))
)
_SETTLE = update(signatures).where(among(signatures.c.article), signatures.c.waiting).values(waiting=False)
_HEADS = select(
    articles.c.id,
    articles.c.title,
    case((articles.c.title == "", func.substr(articles.c.text, 1, bindparam("letters"))), else_=""),
).where(among(articles.c.id))
# Only by the bare column SQLite finds the index of those that wait; asked for `waiting = 1`, it looks at all.
_MARKED = select(signatures.c.article).where(text("signatures.waiting"))
# A deleted article groups nobody.
_GONE = select(article_status.c.article).where(_DELETED)
_LIKENESS = select(likenesses.c.a, likenesses.c.b, likenesses.c.score, type_coerce(likenesses.c.copy, Integer)).where(
    likenesses.c.a.not_in(_GONE), likenesses.c.b.not_in(_GONE)
)
_LIKENESSES = union_all(*(_LIKENESS.where(among(side)) for side in (likenesses.c.a, likenesses.c.b)))
_SETTLED = signatures.c.waiting.is_(False)
_KEPT = select(signatures.c.article, signatures.c.data, signatures.c.repeats).where(
    signatures.c.article.not_in(_GONE), _SETTLED
)
_KEPT_OF = _KEPT.where(among(signatures.c.article))
_FIRST = select(signatures.c.data).where(_SETTLED).order_by(signatures.c.article).limit(1)
_WAITING = (
    select(signatures.c.article, signatures.c.data, article_status.c.day)
    .join(article_status, article_status.c.article == signatures.c.article)
    .where(among(signatures.c.article), signatures.c.waiting)
)
# Hundreds of thousands of rows: as tuples they come in at several times the speed of named values.
_ADD_LIKENESS = "INSERT OR REPLACE INTO likenesses(a, b, score, copy) VALUES (?, ?, ?, ?)"
