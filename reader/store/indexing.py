"""Fills the search index: as articles come in, and where a library is older than the index's terms or parts.

Three FTS5 tables without content, whose rowids are article ids: `search` has the terms of headlines and bodies,
`search_quoted` those that stand in quotation marks, `search_beginnings` the two letters that terms begin with.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from sqlalchemy import Connection, delete, insert, select

from reader.model import Article
from reader.store import terms
from reader.store.database import Database
from reader.store.reading import read_articles
from reader.store.records import Indexed
from reader.store.schema import articles, properties
from reader.text.repair import find_repairs
from reader.text.terms import index_terms

_TABLES = ("search", "search_quoted", "search_beginnings")
_INSERT = "INSERT INTO search(rowid, title, body) VALUES (?, ?, ?)"
_INSERT_QUOTED = "INSERT INTO search_quoted(rowid, terms) VALUES (?, ?)"
_INSERT_BEGINNINGS = "INSERT INTO search_beginnings(rowid, letters) VALUES (?, ?)"
_AT_ONCE = 500
_VERSION = "search_terms"
# The articles up to this id are not yet in the parts that came later than `search`; written by their migration.
_UNFILLED = "search_unfilled"


class Index:
    """The search index of one library, as upkeep sees it."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def keep_up(self, stop: Callable[[], bool]) -> None:
        """Makes the index whole: anew where its terms are of another version of the program, else what is missing."""
        with self._database.reading() as connection:
            stale = _property(connection, _VERSION) not in {None, str(terms.VERSION)}
        if stale:
            self._rebuild()
        while not stop() and self._fill():
            pass

    def _rebuild(self) -> None:
        """Makes the index anew from all articles, in one transaction: stopped half-way, the old one stands."""
        with self._database.writing() as connection:
            for table in _TABLES:
                connection.exec_driver_sql(f"INSERT INTO {table}({table}) VALUES ('delete-all')")  # noqa: S608 - own names
            ids = connection.execute(select(articles.c.id).order_by(articles.c.id)).scalars().all()
            for start in range(0, len(ids), _AT_ONCE):
                add(connection, _entries(connection, ids[start : start + _AT_ONCE]))
            connection.execute(delete(properties).where(properties.c.name == _UNFILLED))
            _note(connection, _VERSION, str(terms.VERSION))

    def _fill(self) -> bool:
        """Fills in the newest of the missing articles; whether any were missing."""
        with self._database.writing() as connection:
            unfilled = int(_property(connection, _UNFILLED) or 0)
            newest = select(articles.c.id).where(articles.c.id <= unfilled).order_by(articles.c.id.desc())
            ids = connection.execute(newest.limit(_AT_ONCE)).scalars().all()
            if not ids:
                connection.execute(delete(properties).where(properties.c.name == _UNFILLED))
                return False
            _add_parts(connection, _entries(connection, ids))
            _note(connection, _UNFILLED, str(ids[-1] - 1))
            return True


def add(connection: Connection, entries: Mapping[int, Indexed]) -> None:
    """Adds articles to the index, by their ids."""
    if _property(connection, _VERSION) is None:
        _note(connection, _VERSION, str(terms.VERSION))
    connection.exec_driver_sql(_INSERT, [(key, entry.title, entry.body) for key, entry in entries.items()])
    _add_parts(connection, entries)


def is_filled(connection: Connection) -> bool:
    """Whether every part of the index has every article."""
    return _property(connection, _UNFILLED) is None


def _add_parts(connection: Connection, entries: Mapping[int, Indexed]) -> None:
    connection.exec_driver_sql(_INSERT_BEGINNINGS, [(key, entry.beginnings) for key, entry in entries.items()])
    quoted = [(key, entry.quoted) for key, entry in entries.items() if entry.quoted]
    if quoted:
        connection.exec_driver_sql(_INSERT_QUOTED, quoted)


def _entries(connection: Connection, ids: Sequence[int]) -> dict[int, Indexed]:
    """What the index holds of these articles, in order of their ids, which is how FTS5 takes them best."""
    found = sorted(read_articles(connection, ids), key=lambda article: article.id)
    return {article.id: _entry(article) for article in found}


def _entry(article: Article) -> Indexed:
    repairs = find_repairs(article.text)
    return terms.indexed(article.text, repairs, *index_terms(article.text, repairs, article.body_start))


def _property(connection: Connection, name: str) -> str | None:
    return connection.execute(select(properties.c.value).where(properties.c.name == name)).scalar()


def _note(connection: Connection, name: str, value: str) -> None:
    connection.execute(insert(properties).prefix_with("OR REPLACE").values(name=name, value=value))
