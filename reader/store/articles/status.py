"""What the user marks and corrects about articles and outlets: each a step that can be undone."""

from __future__ import annotations

import datetime
import time
from collections.abc import Sequence
from typing import Any

from sqlalchemy import Connection, delete, insert, select, update

from reader.model.articles import DateBasis
from reader.store.articles.outlets import ids_of
from reader.store.changes import SET_DAY, Changes
from reader.store.events import membership, redating
from reader.store.file.database import Database
from reader.store.ids import chunks
from reader.store.records import Change, OutletFacts
from reader.store.schema import article_status, outlet_aliases, outlet_hosts, outlets
from reader.store.search import saved_searches
from reader.text.folding import fold


class Status:
    """Marks and corrections in one library."""

    def __init__(self, database: Database, changes: Changes) -> None:
        self._database = database
        self._changes = changes

    def set_read(self, ids: Sequence[int], *, read: bool) -> Change:
        """Marks the articles as read, or as new again."""
        return self._set("read" if read else "unread", ids, {"read": read})

    def note_opened(self, ids: Sequence[int]) -> None:
        """Marks the articles as read because they were opened: no step of the user's, so undo passes over it."""
        with self._database.writing() as connection:
            for part in chunks(list(ids)):
                here = article_status.c.article.in_(part)
                connection.execute(update(article_status).where(here).values(read=True))

    def set_starred(self, ids: Sequence[int], *, starred: bool) -> Change:
        """Gives the articles a star, or takes it away."""
        return self._set("star" if starred else "unstar", ids, {"starred": starred})

    def set_day(self, ids: Sequence[int], day: datetime.date | None) -> Change:
        """Sets the articles' day of publication, None for not known; they wait to be grouped by it."""
        values = {"day": day.isoformat() if day else None, "day_basis": DateBasis.STATED.value if day else None}
        return self._set(SET_DAY, ids, values)

    def set_outlet(self, ids: Sequence[int], name: str | None) -> Change:
        """Sets the articles' outlet; None for not known."""
        outlet = None
        if name and name.strip():
            with self._database.writing() as connection:
                outlet = ids_of(connection, [name.strip()])[name.strip()]
        return self._set("set_outlet", ids, {"outlet": outlet})

    def delete(self, ids: Sequence[int]) -> Change:
        """Takes the articles out of every list; their texts stay in the file, so that undo is exact."""
        return self._set("delete", ids, {"deleted_at": int(time.time())})

    def restore(self, ids: Sequence[int]) -> Change:
        """Brings deleted articles back."""
        return self._set("restore", ids, {"deleted_at": None})

    def replace(self, old: int, new: int) -> Change:
        """Puts the article `new` in the place of the other one, with the marks that the user gave that; one step."""
        now, status = int(time.time()), article_status.c
        with self._database.writing() as connection:
            marks = connection.execute(select(status.read, status.starred).where(status.article == old)).one()
            values = {"deleted_at": now, "read": marks.read, "starred": marks.starred}
            connection.execute(update(article_status).where(status.article == new).values(**values))
        columns = {"article_status": ("deleted_at",)}
        with self._changes.step("put_back", {"article_status": ("article", [old, new])}, columns) as step:
            for article, gone in ((old, now), (new, None)):
                here = status.article == article
                step.connection.execute(update(article_status).where(here).values(deleted_at=gone))
            _summarise(step.connection, [old, new])
        return step.done()

    def edit_outlet(self, outlet_id: int, facts: OutletFacts) -> Change:
        """Replaces what the user says of an outlet.

        The name that it had is kept as another, so that what comes under it is still known; other names and hosts that
        another outlet has are passed over, and so is an empty name.
        """
        scope = {
            "outlets": ("id", [outlet_id]),
            "outlet_aliases": ("outlet", [outlet_id]),
            "outlet_hosts": ("outlet", [outlet_id]),
        }
        with self._changes.step("edit_outlet", scope) as step:
            connection = step.connection
            before = _name_of(connection, outlet_id)
            name = facts.name.strip() or before
            values = {"name": name, "country": facts.country, "note": facts.note}
            connection.execute(update(outlets).where(outlets.c.id == outlet_id).values(**values))
            connection.execute(delete(outlet_aliases).where(outlet_aliases.c.outlet == outlet_id))
            _add_names(connection, outlet_id, [before, *facts.aliases, name])
            connection.execute(delete(outlet_hosts).where(outlet_hosts.c.outlet == outlet_id))
            _add_hosts(connection, outlet_id, facts.hosts)
        return step.done()

    def merge_outlets(self, into: int, others: Sequence[int]) -> Change:
        """Makes one outlet of several: the articles, names and hosts of the others go to the first."""
        gone = [outlet for outlet in others if outlet != into]
        with self._database.reading() as connection:
            mine = article_status.c.outlet.in_(gone)
            ids = list(connection.execute(select(article_status.c.article).where(mine)).scalars())
            searches = saved_searches.of_outlets(connection, gone)
        scope = {
            "outlets": ("id", [into, *gone]),
            "outlet_aliases": ("outlet", [into, *gone]),
            "outlet_hosts": ("outlet", [into, *gone]),
            "article_status": ("article", ids),
            "saved_searches": ("id", list(searches)),
        }
        with self._changes.step("merge_outlets", scope, {"article_status": ("outlet",)}) as step:
            for table in (outlet_aliases, outlet_hosts, article_status):
                step.connection.execute(update(table).where(table.c.outlet.in_(gone)).values(outlet=into))
            saved_searches.move_to_outlet(step.connection, searches, into)
            step.connection.execute(delete(outlets).where(outlets.c.id.in_(gone)))
            _summarise(step.connection, ids)
        return step.done()

    def _set(self, kind: str, ids: Sequence[int], values: dict[str, Any]) -> Change:
        columns = {"article_status": tuple(values)}
        with self._changes.step(kind, {"article_status": ("article", list(ids))}, columns) as step:
            for part in chunks(list(ids)):
                here = article_status.c.article.in_(part)
                step.connection.execute(update(article_status).where(here).values(**values))
            if kind not in {"read", "unread", "star", "unstar"}:
                _summarise(step.connection, ids)
            if "day" in values:
                redating.wait_anew(step.connection, ids)
        return step.done()


def _summarise(connection: Connection, article_ids: Sequence[int]) -> None:
    homes = membership.homes_of(connection, list(article_ids))
    membership.summarise(connection, sorted({event for found in homes.values() for event in found}))


def _name_of(connection: Connection, outlet_id: int) -> str:
    return str(connection.execute(select(outlets.c.name).where(outlets.c.id == outlet_id)).scalar_one())


def _add_names(connection: Connection, outlet_id: int, names: Sequence[str]) -> None:
    wanted = {fold(name.strip()): name.strip() for name in names if name.strip()}
    taken = set(
        connection.execute(select(outlet_aliases.c.folded).where(outlet_aliases.c.folded.in_(wanted))).scalars()
    )
    fresh = [{"folded": key, "alias": name, "outlet": outlet_id} for key, name in wanted.items() if key not in taken]
    if fresh:
        connection.execute(insert(outlet_aliases), fresh)


def _add_hosts(connection: Connection, outlet_id: int, hosts: Sequence[str]) -> None:
    taken = set(connection.execute(select(outlet_hosts.c.host)).scalars())
    fresh = sorted({host.strip().lower().removeprefix("www.") for host in hosts if host.strip()} - taken)
    if fresh:
        connection.execute(insert(outlet_hosts), [{"host": host, "outlet": outlet_id} for host in fresh])
