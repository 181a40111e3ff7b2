"""Undo and redo: the rows that a step of the user touched, as they were and as they became.

A step names the rows that it may touch, by table and key column, before it runs; both states are kept as JSON, and
undoing puts one of them back. It works after a restart too.
"""

from __future__ import annotations

import json
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from typing import Any

from sqlalchemy import Connection, Table, and_, bindparam, delete, insert, select, update

from reader.store import schema
from reader.store.errors import library_error
from reader.store.events import membership, redating
from reader.store.file.database import Database
from reader.store.ids import chunks
from reader.store.records import Change
from reader.store.schema import changes, events, stories

# Steps beyond this many are forgotten, the oldest first.
_KEPT = 300

SET_DAY = "set_day"
"""The kind of the step that sets the day of articles: grouping asks for it."""

Scope = dict[str, tuple[str, list[int]]]
"""Table name -> key column and keys: all rows with these keys belong to the step."""

Columns = Mapping[str, Sequence[str]]
"""Table name -> the columns that the step changes; a table that is not here is put back by whole rows."""


class Step:
    """A step being recorded. `also` widens its scope to rows that it makes itself."""

    def __init__(self, connection: Connection, kind: str, scope: Scope, columns: Columns) -> None:
        self.connection = connection
        self.kind = kind
        self.scope = {table: (column, list(keys)) for table, (column, keys) in scope.items()}
        self.columns = columns
        self.change: Change | None = None

    def also(self, table: str, column: str, keys: Sequence[int]) -> None:
        self.scope.setdefault(table, (column, []))[1].extend(keys)

    def done(self) -> Change:
        """The change that the step became."""
        if self.change is None:
            raise RuntimeError("the step is still being recorded")
        return self.change


class Changes:
    """The journal of one library."""

    def __init__(self, database: Database) -> None:
        self._database = database

    @contextmanager
    def step(self, kind: str, scope: Scope, columns: Columns | None = None) -> Iterator[Step]:
        """Records what the block does to the rows of `scope`, in its one transaction."""
        with self._database.writing() as connection:
            connection.execute(delete(changes).where(changes.c.undone))
            step = Step(connection, kind, scope, columns or {})
            before = _rows(connection, step)
            yield step
            after = _rows(connection, step)
            made = connection.execute(
                insert(changes).values(
                    kind=kind,
                    made_at=int(time.time()),
                    before=_dump(step, before),
                    after=_dump(step, after),
                    undone=False,
                )
            )
            key = int(made.inserted_primary_key[0]) if made.inserted_primary_key else 0
            connection.execute(delete(changes).where(changes.c.id <= key - _KEPT))
            step.change = Change(key, kind)

    def undo(self, change_id: int) -> Change:
        """Puts the rows back as they were before the change."""
        return self._put(change_id, before=True)

    def redo(self, change_id: int) -> Change:
        """Puts the rows back as the change left them."""
        return self._put(change_id, before=False)

    def newest(self, *, undone: bool) -> Change | None:
        """The step that undo (or redo) would take next."""
        order = changes.c.id.asc() if undone else changes.c.id.desc()
        statement = select(changes.c.id, changes.c.kind).where(changes.c.undone.is_(undone)).order_by(order).limit(1)
        with self._database.reading() as connection:
            row = connection.execute(statement).first()
        return Change(row.id, row.kind) if row else None

    def _put(self, change_id: int, *, before: bool) -> Change:
        with self._database.writing() as connection:
            row = connection.execute(select(changes).where(changes.c.id == change_id)).first()
            if row is None:
                raise library_error("no_change", self._database.path, str(change_id))
            if row.undone != before:
                connection.exec_driver_sql("PRAGMA defer_foreign_keys = ON")
                state = json.loads(row.before if before else row.after)
                _restore(connection, state)
                _settle(connection, state)
                connection.execute(update(changes).where(changes.c.id == change_id).values(undone=before))
            return Change(row.id, row.kind)


def _rows(connection: Connection, step: Step) -> dict[str, list[dict[str, Any]]]:
    found: dict[str, list[dict[str, Any]]] = {}
    for name, (key, keys) in step.scope.items():
        table = schema.metadata.tables[name]
        wanted = [table.c[column] for column in (key, *step.columns[name])] if name in step.columns else [table]
        found[name] = [
            dict(row)
            for part in chunks(sorted(set(keys)))
            for row in connection.execute(select(*wanted).where(table.c[key].in_(part))).mappings()
        ]
    return found


def _dump(step: Step, rows: dict[str, list[dict[str, Any]]]) -> str:
    state = {
        name: {"key": key, "keys": sorted(set(keys)), "part": name in step.columns, "rows": rows.get(name, [])}
        for name, (key, keys) in step.scope.items()
    }
    return json.dumps(state, ensure_ascii=False)


def _restore(connection: Connection, state: dict[str, Any]) -> None:
    for name, saved in state.items():
        table = schema.metadata.tables[name]
        if saved["part"]:
            _update(connection, table, saved["key"], saved["rows"])
            continue
        for part in chunks(saved["keys"]):
            connection.execute(delete(table).where(table.c[saved["key"]].in_(part)))
        if saved["rows"]:
            connection.execute(insert(table), saved["rows"])


def _settle(connection: Connection, state: dict[str, Any]) -> None:
    """Sums of the events concerned made right, and no article left without an event.

    Articles that came into an event after the step lose it when the step is undone: each gets one of its own.
    """
    touched = set(state.get("events", {}).get("keys", ()))
    if touched:
        _leave_gone_stories(connection)
        touched |= membership.place_orphans(connection)
    articles = state.get("article_status", {}).get("keys", [])
    redating.wait_anew(connection, articles)
    homes = membership.homes_of(connection, articles)
    membership.summarise(connection, sorted(touched | {event for found in homes.values() for event in found}))


def _leave_gone_stories(connection: Connection) -> None:
    """Stories are made anew now and then; events put back may name one that is no more."""
    gone = and_(events.c.story.is_not(None), events.c.story.not_in(select(stories.c.id)))
    connection.execute(update(events).where(gone).values(story=None))


def _update(connection: Connection, table: Table, key: str, rows: list[dict[str, Any]]) -> None:
    if not rows:
        return
    columns = [column for column in rows[0] if column != key]
    statement = update(table).where(table.c[key] == bindparam("key_")).values({c: bindparam(f"{c}_") for c in columns})
    connection.execute(statement, [{"key_": row[key], **{f"{c}_": row[c] for c in columns}} for row in rows])
