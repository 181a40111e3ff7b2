"""The searches that the user keeps: words, filters, order, and which list they are for, as JSON in one column.

What an older version did not keep reads as its default. Outlets are merged and stories made anew: a filter follows the
first, finds the second by its label, and is left out where what it names is no more.
"""

from __future__ import annotations

import datetime
import json
from collections.abc import Sequence
from dataclasses import asdict, fields, replace
from typing import Any

from sqlalchemy import Connection, delete, insert, select, update

from reader.store.changes import Changes
from reader.store.file.database import Database
from reader.store.records import Change, SavedSearch, SearchFilters
from reader.store.schema import outlets, saved_searches, stories

_FILTERS = {field.name for field in fields(SearchFilters)}
_DAYS = ("first_day", "last_day")


class SavedSearches:
    """The saved searches of one library."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def all(self) -> tuple[SavedSearch, ...]:
        """All of them, in the order in which they were kept."""
        with self._database.reading() as connection:
            found = connection.execute(select(saved_searches).order_by(saved_searches.c.id)).all()
            return tuple(_narrowed(connection, row.id, row.name, json.loads(row.query)) for row in found)

    def save(self, search: SavedSearch) -> int:
        """Keeps a search, whose own id and `within` are not looked at; its id."""
        kept = {"text": search.text, "listing": search.listing, "order": search.order}
        with self._database.writing() as connection:
            story = _label(connection, search.filters.story)
            query = _dump({**kept, "filters": asdict(search.filters), "story": story})
            made = connection.execute(insert(saved_searches).values(name=search.name, query=query))
            return int(made.inserted_primary_key[0]) if made.inserted_primary_key else 0

    def rename(self, key: int, name: str, changes: Changes) -> Change:
        """Gives a search another name, as a step that can be undone."""
        with changes.step("rename_search", {saved_searches.name: ("id", [key])}) as step:
            step.connection.execute(update(saved_searches).where(saved_searches.c.id == key).values(name=name))
        return step.done()

    def delete(self, key: int, changes: Changes) -> Change:
        """Forgets a search, as a step that can be undone."""
        with changes.step("delete_search", {saved_searches.name: ("id", [key])}) as step:
            step.connection.execute(delete(saved_searches).where(saved_searches.c.id == key))
        return step.done()


def of_outlets(connection: Connection, gone: Sequence[int]) -> dict[int, dict[str, Any]]:
    """What is stored of the searches that these outlets narrow, by the searches' ids."""
    found = connection.execute(select(saved_searches.c.id, saved_searches.c.query))
    return {key: kept for key, query in found if (kept := json.loads(query))["filters"].get("outlet") in gone}


def move_to_outlet(connection: Connection, searches: dict[int, dict[str, Any]], outlet: int) -> None:
    """Narrows these searches by that outlet."""
    for key, kept in searches.items():
        query = _dump({**kept, "filters": {**kept["filters"], "outlet": outlet}})
        connection.execute(update(saved_searches).where(saved_searches.c.id == key).values(query=query))


def _narrowed(connection: Connection, key: int, name: str, kept: dict[str, Any]) -> SavedSearch:
    values = {name: value for name, value in kept["filters"].items() if name in _FILTERS}
    values |= {name: datetime.date.fromisoformat(values[name]) for name in _DAYS if values.get(name)}
    filters = SearchFilters(**values)
    outlet = connection.execute(select(outlets.c.name).where(outlets.c.id == filters.outlet)).scalar()
    same_label = select(stories.c.id).where(stories.c.label == kept.get("story"))
    story = connection.execute(same_label.order_by(stories.c.id != filters.story)).scalar()
    filters = replace(filters, outlet=filters.outlet if outlet else None, story=story)
    within = outlet or (kept.get("story") if story else "") or ""
    place = {name: kept[name] for name in ("listing", "order") if name in kept}
    return SavedSearch(key, name, kept["text"], filters, within=within, **place)


def _label(connection: Connection, story: int | None) -> str | None:
    return connection.execute(select(stories.c.label).where(stories.c.id == story)).scalar()


def _dump(kept: dict[str, Any]) -> str:
    return json.dumps(kept, ensure_ascii=False, default=str)
