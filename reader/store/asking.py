"""Asks the search index: the one module that knows FTS5's queries. The index is filled by `indexing`.

Ranking looks at every article that has the words: of very many only a part is ranked (docs/notes/storage.md).
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any

from sqlalchemy import ColumnElement, Connection, Select, TableClause, column, func, literal_column, select, table

from reader.store.query import Query
from reader.store.records import SearchFilters
from reader.store.schema import article_status

# Ranking looks at every article that has the words: of a word that tens of thousands have, only in so many.
_MOST_RANKED = 3000
_MOST_BEGUN = 8000


def _part(name: str) -> TableClause:
    return table(name, column("rowid"), column("rank"))


_TERMS, _QUOTED, _BEGINNINGS = _part("search"), _part("search_quoted"), _part("search_beginnings")


@dataclass(frozen=True, slots=True)
class Asked:
    """A query, what narrows it, and whether every part of the index is filled, so that it may be asked."""

    query: Query
    filters: SearchFilters
    filled: bool

    @property
    def by_quoted(self) -> bool:
        """Whether the index itself tells what stands in quotation marks."""
        return self.filled and self.filters.quoted

    @property
    def _begun(self) -> bool:
        return self.filled and not self.filters.quoted and bool(self.query.beginning)

    @property
    def _source(self) -> TableClause:
        if self.by_quoted:
            return _QUOTED
        return _BEGINNINGS if self._begun and not self.query.rest.wanted else _TERMS

    def count(self, connection: Connection) -> int:
        """How many articles there are."""
        return int(connection.execute(self._narrowed(func.count())).scalar_one())

    def best(self, connection: Connection, limit: int, offset: int, total: int) -> list[int]:
        """Ids of one page of the `total`, best first; of what very many have, the newest are ranked, others follow.

        Of an unfinished word that still more have, the whole word comes first: FTS5 puts the articles of a beginning
        together anew for each statement, and twice for ranking.
        """
        source = self._source
        if source is not _BEGINNINGS and total <= _MOST_RANKED:
            return list(connection.execute(self._ranked().limit(limit).offset(offset)).scalars().all())
        newest = self.ids().order_by(source.c.rowid.desc())
        if self.query.finished != self.query and (source is _BEGINNINGS or total > _MOST_BEGUN):
            finished = replace(self, query=self.query.finished)
            before = finished.count(connection)
            ids = finished.best(connection, limit, offset, before) if offset < before else []
            older = newest.where(source.c.rowid.not_in(finished.ids()))
        else:
            before = _MOST_RANKED
            least = connection.execute(newest.limit(1).offset(before - 1)).scalar()
            ranked = self._ranked().where(source.c.rowid >= least)
            ids = list(connection.execute(ranked.limit(limit).offset(offset)).scalars().all())
            older = newest.where(source.c.rowid < least)
        if len(ids) < limit:
            ids += connection.execute(older.limit(limit - len(ids)).offset(max(0, offset - before))).scalars().all()
        return ids

    def ids(self) -> Select[Any]:
        """The articles' ids, in no particular order."""
        return self._narrowed(self._source.c.rowid)

    def others_than(self, asked: Asked) -> Select[Any]:
        """Ids of the articles that `asked` does not find, best first."""
        return self._ranked().where(self._source.c.rowid.not_in(asked.ids()))

    def _ranked(self) -> Select[Any]:
        source = self._source
        return self.ids().order_by(source.c.rowid.desc() if source is _BEGINNINGS else source.c.rank)

    def _narrowed(self, *columns: ColumnElement[Any]) -> Select[Any]:
        rowid, status = self._source.c.rowid, article_status.c
        deleted = select(status.article).where(status.deleted_at.is_not(None))
        statement = select(*columns).select_from(self._source).where(*self._matches(rowid), rowid.not_in(deleted))
        narrow = conditions(self.filters)
        return statement.where(rowid.in_(select(status.article).where(*narrow))) if narrow else statement

    def _matches(self, rowid: ColumnElement[int]) -> list[ColumnElement[bool]]:
        query = self.query
        if self.by_quoted:
            return [_match(_QUOTED, query.match_every_word()), *_without(rowid, query.unwanted())]
        if not self._begun:
            return [_match(_TERMS, query.match())]
        if self._source is _BEGINNINGS:
            return [_match(_BEGINNINGS, query.beginning), *_without(rowid, query.unwanted())]
        begun = select(_BEGINNINGS.c.rowid).where(_match(_BEGINNINGS, query.beginning))
        return [_match(_TERMS, query.rest.match()), rowid.in_(begun)]


def having(match: str) -> Select[Any]:
    """The articles in whose headlines and bodies `match` is found, in FTS5's language."""
    return select(_TERMS.c.rowid).where(_match(_TERMS, match))


def conditions(filters: SearchFilters) -> list[ColumnElement[bool]]:
    """What outlet, days and star ask of an article's status."""
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


def _without(rowid: ColumnElement[int], unwanted: str) -> list[ColumnElement[bool]]:
    return [rowid.not_in(having(unwanted))] if unwanted else []


def _match(part: TableClause, match: str) -> ColumnElement[bool]:
    return literal_column(part.name).op("MATCH", is_comparison=True)(match)
