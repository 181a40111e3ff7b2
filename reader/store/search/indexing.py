"""Fills the search index. The one module that writes to it; `asking` asks it.

Three FTS5 tables without content, whose rowids are article ids: `search` has the terms of headlines and bodies, and is
filled as articles come in. `search_quoted` (the terms inside quotation marks) and `search_beginnings` (the two letters
that terms begin with) would make an import a sixth slower: of many articles they are filled afterwards.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable, Sequence

from sqlalchemy import Connection, delete, func, insert, select

from reader.model.articles import Article
from reader.model.texts import Repair
from reader.store.articles.queries import read_articles
from reader.store.file.database import Database
from reader.store.schema import articles, properties
from reader.store.search import terms
from reader.text.repairs.repair import find_repairs
from reader.text.terms.terms import beginnings, index_batch, quoted_terms

Terms = tuple[int, str, str]
"""An article's id, the terms of its headline and those of its body, joined by spaces."""

_TABLES = ("search", "search_quoted", "search_beginnings")
_INSERT = "INSERT INTO search(rowid, title, body) VALUES (?, ?, ?)"
_INSERT_QUOTED = "INSERT INTO search_quoted(rowid, terms) VALUES (?, ?)"
_INSERT_BEGINNINGS = "INSERT INTO search_beginnings(rowid, letters) VALUES (?, ?)"
# Articles that come in together, pasted or from a feed, after which every part of the index is filled at once.
_FEW = 20
# Seconds between two batches, so that a window that fills the index stays quick.
_PAUSE = 0.02
_VERSION = "search_terms"
# All articles up to this id are in every part of the index.
_FILLED = "search_filled"


class Index:
    """The search index of one library, as upkeep sees it."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def fill(self, stop: Callable[[], bool]) -> None:
        """Brings the articles into the parts of the index that they are not in yet; stopped, it goes on from there."""
        while not stop() and self._fill():
            time.sleep(_PAUSE)

    def is_stale(self) -> bool:
        """Whether the index holds terms of another version of the program."""
        with self._database.reading() as connection:
            return _property(connection, _VERSION) not in {None, str(terms.VERSION)}

    def rebuild(self) -> None:
        """Makes `search` anew from all articles, in one transaction: stopped half-way, the old one stands."""
        with self._database.writing() as connection:
            for table in _TABLES:
                connection.exec_driver_sql(f"INSERT INTO {table}({table}) VALUES ('delete-all')")  # noqa: S608 - own names
            connection.execute(delete(properties).where(properties.c.name == _FILLED))
            ids = connection.execute(select(articles.c.id).order_by(articles.c.id)).scalars().all()
            step = self._database.limits.indexed_at_once
            for start in range(0, len(ids), step):
                found = read_articles(connection, ids[start : start + step])
                connection.exec_driver_sql(_INSERT, _terms(list(found)))
            _note(connection, _VERSION, str(terms.VERSION))

    def _fill(self) -> bool:
        """Brings the next articles into the parts that lack them; whether any were missing."""
        with self._database.reading() as connection:
            filled = _filled(connection)
            following = select(articles.c.id).where(articles.c.id > filled).order_by(articles.c.id)
            ids = connection.execute(following.limit(self._database.limits.indexed_at_once)).scalars().all()
            parts = _Parts(read_articles(connection, ids))
        if not ids:
            return False
        with self._database.writing() as connection:
            # Another process may have filled them meanwhile.
            if _filled(connection) == filled:
                parts.keep(connection, ids[-1])
        return True


def add(connection: Connection, entries: Sequence[Terms]) -> None:
    """Adds new articles to the index, in order of their ids; to all of it where they are few."""
    if _property(connection, _VERSION) is None:
        _note(connection, _VERSION, str(terms.VERSION))
    connection.exec_driver_sql(_INSERT, list(entries))
    ids = [key for key, _, _ in entries]
    if len(ids) <= _FEW and _filled(connection) >= ids[0] - 1:
        _Parts(read_articles(connection, ids)).keep(connection, ids[-1])


def is_filled(connection: Connection) -> bool:
    """Whether every part of the index has every article."""
    newest = connection.execute(select(func.max(articles.c.id))).scalar()
    return newest is None or _filled(connection) >= newest


class _Parts:
    """What articles bring to the parts beside `search`; in order of their ids, which is how FTS5 takes it best."""

    def __init__(self, found: Iterable[Article]) -> None:
        self._beginnings: list[tuple[int, str]] = []
        self._quoted: list[tuple[int, str]] = []
        ordered = sorted(found, key=lambda article: article.id)
        texts = [_text(article) for article in ordered]
        joined = index_batch(texts).joined()
        quoted = quoted_terms((text, repairs) for text, repairs, _ in texts)
        for article, title, body, inside in zip(ordered, joined[::2], joined[1::2], quoted, strict=True):
            self._beginnings.append((article.id, beginnings(f"{title} {body}")))
            if inside:
                self._quoted.append((article.id, inside))

    def keep(self, connection: Connection, last: int) -> None:
        """Writes it, and that all articles up to the `last` are in now."""
        connection.exec_driver_sql(_INSERT_BEGINNINGS, self._beginnings)
        if self._quoted:
            connection.exec_driver_sql(_INSERT_QUOTED, self._quoted)
        _note(connection, _FILLED, str(last))


def _terms(found: Sequence[Article]) -> list[Terms]:
    joined = index_batch(map(_text, found)).joined()
    return list(zip([article.id for article in found], joined[::2], joined[1::2], strict=True))


def _text(article: Article) -> tuple[str, tuple[Repair, ...], int]:
    return article.text, find_repairs(article.text), article.body_start


def _filled(connection: Connection) -> int:
    return int(_property(connection, _FILLED) or 0)


def _property(connection: Connection, name: str) -> str | None:
    return connection.execute(select(properties.c.value).where(properties.c.name == name)).scalar()


def _note(connection: Connection, name: str, value: str) -> None:
    connection.execute(insert(properties).prefix_with("OR REPLACE").values(name=name, value=value))
