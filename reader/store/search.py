"""Full-text search: the one module that knows FTS5.

The index has no content of its own: its rowids are article ids, its words the terms of `terms`.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from sqlalchemy import ColumnElement, Connection, Select, column, func, insert, literal_column, select, table

from reader.model import Article
from reader.store import hits, terms
from reader.store.database import Database
from reader.store.query import Query, parse
from reader.store.reading import read_articles, read_rows
from reader.store.records import SearchFilters, SearchResult
from reader.store.schema import article_status, articles, outlet_aliases, properties
from reader.text.folding import fold
from reader.text.repair import find_repairs
from reader.text.terms import index_terms

_search = table("search", column("rowid"), column("rank"))
_INSERT = "INSERT INTO search(rowid, title, body) VALUES (?, ?, ?)"
# Ranking looks at every article that has the words: of a word that tens of thousands have, only in so many.
_MOST_RANKED = 3000
_MOST_BEGUN = 8000
# Exact and quoted searches look at the text itself, in this many of the best articles at most.
_MOST_CHECKED = 3000
_CHECKED_AT_ONCE = 500
_REBUILT_AT_ONCE = 500
_PROPERTY = "search_terms"
# Words of an outlet's name, at most.
_NAME_WORDS = 5


class Search:
    """Search over the articles of one library."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def find(self, words: str, filters: SearchFilters, limit: int, offset: int) -> SearchResult:
        """The articles in which all of the query is found, best first; none for a query without words."""
        query = parse(words, typing=not filters.exact)
        if not query.wanted:
            return SearchResult((), 0)
        with self._database.reading() as connection:
            if filters.exact or filters.quoted:
                found = _checked(connection, query, filters)
                page, total = found[offset : offset + limit], len(found)
            else:
                page, total = _page(connection, query, filters, limit, offset)
            return _result(connection, page, query, filters, total)

    def is_stale(self) -> bool:
        """Whether the index holds terms of another version of the program."""
        with self._database.reading() as connection:
            return _version(connection) not in {None, str(terms.VERSION)}

    def rebuild(self) -> None:
        """Makes the index anew from all articles, in one transaction: stopped half-way, the old one stands."""
        with self._database.writing() as connection:
            connection.exec_driver_sql("INSERT INTO search(search) VALUES ('delete-all')")
            ids = list(connection.execute(select(articles.c.id).order_by(articles.c.id)).scalars())
            for start in range(0, len(ids), _REBUILT_AT_ONCE):
                found = read_articles(connection, ids[start : start + _REBUILT_AT_ONCE])
                index(connection, [_entry(article) for article in found])
            _mark(connection)


def index(connection: Connection, rows: Sequence[tuple[int, str, str]]) -> None:
    """Adds articles to the index: id, terms of the headline, terms of the body."""
    if _version(connection) is None:
        _mark(connection)
    connection.exec_driver_sql(_INSERT, list(rows))


def _entry(article: Article) -> tuple[int, str, str]:
    title, body = index_terms(article.text, find_repairs(article.text), article.body_start)
    return article.id, " ".join(title), " ".join(body)


def _version(connection: Connection) -> str | None:
    return connection.execute(select(properties.c.value).where(properties.c.name == _PROPERTY)).scalar()


def _mark(connection: Connection) -> None:
    values = {"name": _PROPERTY, "value": str(terms.VERSION)}
    connection.execute(insert(properties).prefix_with("OR REPLACE").values(**values))


def _page(
    connection: Connection, query: Query, filters: SearchFilters, limit: int, offset: int
) -> tuple[list[int], int]:
    """Ids of one page, and how many there are in all: first what has the words, then what an outlet named brought."""
    total = _count(connection, query, filters)
    ids = _best(connection, query, filters, limit, offset, total) if offset < total else []
    others = _of_outlet_named(connection, query, filters)
    if others is not None:
        if len(ids) < limit:
            more = others.limit(limit - len(ids)).offset(max(0, offset - total))
            ids += connection.execute(more).scalars()
        total += int(
            connection.execute(select(func.count()).select_from(others.order_by(None).subquery())).scalar_one()
        )
    return ids, total


def _count(connection: Connection, query: Query, filters: SearchFilters) -> int:
    return int(connection.execute(_narrowed(select(func.count()), query, filters)).scalar_one())


def _best(
    connection: Connection, query: Query, filters: SearchFilters, limit: int, offset: int, total: int
) -> list[int]:
    """Ids of one page, best first; of what very many articles have, the newest are ranked and the others follow.

    Of an unfinished word that still more have, the whole word comes first: FTS5 puts the articles of a beginning
    together anew for each statement, and twice for ranking.
    """
    if total <= _MOST_RANKED:
        return list(connection.execute(_ranked(query, filters).limit(limit).offset(offset)).scalars())
    newest = _narrowed(select(_search.c.rowid), query, filters).order_by(_search.c.rowid.desc())
    if total > _MOST_BEGUN and query.finished != query:
        whole = _count(connection, query.finished, filters)
        ids = _best(connection, query.finished, filters, limit, offset, whole) if offset < whole else []
        older, before = newest.where(_search.c.rowid.not_in(_having(query.finished))), whole
    else:
        least = connection.execute(newest.limit(1).offset(_MOST_RANKED - 1)).scalar()
        ranked = _ranked(query, filters).where(_search.c.rowid >= least)
        ids = list(connection.execute(ranked.limit(limit).offset(offset)).scalars())
        older, before = newest.where(_search.c.rowid < least), _MOST_RANKED
    if len(ids) < limit:
        ids += connection.execute(older.limit(limit - len(ids)).offset(max(0, offset - before))).scalars()
    return ids


def _having(query: Query) -> Select[Any]:
    return select(_search.c.rowid).where(literal_column("search").op("MATCH")(query.match()))


def _of_outlet_named(connection: Connection, query: Query, filters: SearchFilters) -> Select[Any] | None:
    """The articles of an outlet that the query names, with the query's other words in them but not all of it."""
    wanted = query.wanted
    runs = [wanted[start:end] for start in range(len(wanted)) for end in range(start + 1, start + 1 + _NAME_WORDS)]
    names = {fold(" ".join(word for phrase in run for word in phrase.words)): run for run in runs}
    statement = select(outlet_aliases.c.folded, outlet_aliases.c.outlet).where(outlet_aliases.c.folded.in_(names))
    row = connection.execute(statement.order_by(func.length(outlet_aliases.c.folded).desc())).first()
    if row is None or filters.outlet not in {None, row.outlet}:
        return None
    rest = Query(tuple(phrase for phrase in query.phrases if phrase not in names[row.folded]))
    here = replace(filters, outlet=row.outlet)
    found = _having(query)
    if rest.wanted:
        return _ranked(rest, here).where(_search.c.rowid.not_in(found))
    status = article_status.c
    chosen = select(status.article).where(*_conditions(here), status.deleted_at.is_(None), status.article.not_in(found))
    if rest.phrases:
        unwanted = select(_search.c.rowid).where(literal_column("search").op("MATCH")(rest.unwanted()))
        chosen = chosen.where(status.article.not_in(unwanted))
    return chosen.order_by(status.day.desc().nulls_last(), status.article.desc())


def _ranked(query: Query, filters: SearchFilters) -> Select[Any]:
    return _narrowed(select(_search.c.rowid), query, filters).order_by(_search.c.rank)


def _narrowed(statement: Select[Any], query: Query, filters: SearchFilters) -> Select[Any]:
    status = article_status.c
    deleted = select(status.article).where(status.deleted_at.is_not(None))
    statement = statement.select_from(_search).where(
        literal_column("search").op("MATCH")(query.match()), _search.c.rowid.not_in(deleted)
    )
    narrow = _conditions(filters)
    return statement.where(_search.c.rowid.in_(select(status.article).where(*narrow))) if narrow else statement


def _conditions(filters: SearchFilters) -> list[ColumnElement[bool]]:
    status = article_status.c
    narrow: list[ColumnElement[bool]] = []
    if filters.outlet is not None:
        narrow.append(status.outlet == filters.outlet)
    if filters.first_day is not None:
        narrow.append(status.day >= filters.first_day.isoformat())
    if filters.last_day is not None:
        narrow.append(status.day <= filters.last_day.isoformat())
    if filters.starred:
        narrow.append(status.starred.is_(True))
    return narrow


def _checked(connection: Connection, query: Query, filters: SearchFilters) -> list[int]:
    """Ids of the articles that the index finds and whose text bears the search out, best first."""
    ids = _best(connection, query, filters, _MOST_CHECKED, 0, _count(connection, query, filters))
    kept: set[int] = set()
    for start in range(0, len(ids), _CHECKED_AT_ONCE):
        part = ids[start : start + _CHECKED_AT_ONCE]
        texts = select(articles.c.id, articles.c.text, article_status.c.repairs)
        texts = texts.join_from(articles, article_status, articles.c.id == article_status.c.article)
        found = connection.execute(texts.where(articles.c.id.in_(part)))
        kept.update(key for key, text, repairs in found if hits.bears_out(text, bool(repairs), query, filters))
    return [key for key in ids if key in kept]


def _result(
    connection: Connection, ids: Sequence[int], query: Query, filters: SearchFilters, total: int
) -> SearchResult:
    texts: dict[int, Article] = {article.id: article for article in read_articles(connection, ids)}
    found = tuple(hits.hit(row, texts[row.id], query, filters) for row in read_rows(connection, ids) if row.id in texts)
    return SearchResult(found, total, hits.other_forms([(hit, texts[hit.article.id]) for hit in found], query))
