"""Asks the search index: the one module that knows FTS5's queries. The index is filled by `indexing`.

Ranking looks at every article that has the words: of very many only a part is ranked (docs/notes/search.md).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import Any

from sqlalchemy import ColumnElement, Connection, Select, TableClause, column, func, literal_column, select, table

from reader.store.limits import Limits
from reader.store.records import SearchFilters
from reader.store.schema import IS_STARRED, article_status, event_articles, events
from reader.store.search.query import Query


def _part(name: str) -> TableClause:
    return table(name, column("rowid"), column("rank"))


_TERMS, _QUOTED, _BEGINNINGS = _part("search"), _part("search_quoted"), _part("search_beginnings")
_DELETED = select(article_status.c.article).where(article_status.c.deleted_at.is_not(None))
_MEMBERS = select(event_articles.c.article).join(events, events.c.id == event_articles.c.event)


@dataclass(frozen=True, slots=True)
class Asked:
    """A query, what narrows it, and whether every part of the index is filled, so that it may be asked."""

    query: Query
    filters: SearchFilters
    filled: bool
    limits: Limits

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

    def page(self, connection: Connection, limit: int, offset: int) -> tuple[list[int], int]:
        """Ids of one page, best first, and how many there are in all."""
        total = self.count(connection)
        if offset >= total:
            return [], total
        if self._source is _BEGINNINGS or total > self.limits.ranked:
            return self._newest_best(connection, limit, offset, total), total
        return list(connection.execute(self._ranked().limit(limit).offset(offset)).scalars().all()), total

    def count(self, connection: Connection) -> int:
        """How many articles there are."""
        return int(connection.execute(self._narrowed(func.count())).scalar_one())

    def among(self, connection: Connection, ids: Sequence[int]) -> list[int]:
        """Those of the articles that are found."""
        # Of its bare rowid FTS5 would work the whole match out for each article.
        found = self.ids().where((self._source.c.rowid + 0).in_(ids))
        return list(connection.execute(found).scalars().all())

    def _newest_best(self, connection: Connection, limit: int, offset: int, total: int) -> list[int]:
        """Ids of one page of very many: the newest are ranked, the others follow.

        Of an unfinished word that still more have, the whole word comes first: FTS5 puts the articles of a beginning
        together anew for each statement, and twice for ranking.
        """
        rowid = self._source.c.rowid
        newest = self.ids().order_by(rowid.desc())
        if self.query.finished != self.query and (self._source is _BEGINNINGS or total > self.limits.begun):
            finished = replace(self, query=self.query.finished)
            ids, before = finished.page(connection, limit, offset)
            older = newest.where(rowid.not_in(finished.ids()))
        else:
            before = self.limits.ranked
            least = connection.execute(newest.limit(1).offset(before - 1)).scalar() or 0
            ids = list(connection.execute(self._ranked(least).limit(limit).offset(offset)).scalars().all())
            older = newest.where(rowid < least)
        if len(ids) < limit:
            ids += connection.execute(older.limit(limit - len(ids)).offset(max(0, offset - before))).scalars().all()
        return ids

    def ids(self) -> Select[Any]:
        """The articles' ids, in no particular order."""
        return self._narrowed(self._source.c.rowid)

    def others_than(self, asked: Asked) -> Select[Any]:
        """Ids of the articles that `asked` does not find, best first."""
        return self._ranked().where(self._source.c.rowid.not_in(asked.ids()))

    def _ranked(self, least: int = 0) -> Select[Any]:
        rowid, rank = self._source.c.rowid, self._source.c.rank
        ids = self._narrowed(rowid, least=least)
        if self._source is _BEGINNINGS:
            return ids.order_by(rowid.desc())
        # Asked for its bare rank, FTS5 ranks what the filters leave out too.
        return ids.order_by(rank + 0 if conditions(self.filters) else rank)

    def _narrowed(self, *columns: ColumnElement[Any], least: int = 0) -> Select[Any]:
        rowid = self._source.c.rowid
        there = _among(rowid, _DELETED) if self.filters.deleted else rowid.not_in(_DELETED)
        statement = select(*columns).select_from(self._source).where(*self._matches(rowid), there)
        narrow = conditions(self.filters)
        if least:
            statement = statement.where(rowid >= least)
            narrow = (*narrow, article_status.c.article >= least) if narrow else narrow
        return statement.where(_among(rowid, select(article_status.c.article).where(*narrow))) if narrow else statement

    def _matches(self, rowid: ColumnElement[int]) -> list[ColumnElement[bool]]:
        query = self.query
        if self.by_quoted:
            return [_match(_QUOTED, query.match_every_word()), *_without(rowid, query.unwanted())]
        if not self._begun:
            return [_match(_TERMS, query.match())]
        if self._source is _BEGINNINGS:
            return [_match(_BEGINNINGS, query.beginning), *_without(rowid, query.unwanted())]
        begun = select(_BEGINNINGS.c.rowid).where(_match(_BEGINNINGS, query.beginning))
        return [_match(_TERMS, query.rest.match()), _among(rowid, begun)]


def having(match: str) -> Select[Any]:
    """The articles in whose headlines and bodies `match` is found, in FTS5's language."""
    return select(_TERMS.c.rowid).where(_match(_TERMS, match))


@lru_cache(maxsize=64)
def conditions(filters: SearchFilters) -> tuple[ColumnElement[bool], ...]:
    """What the filters ask of an article's status and of its events."""
    status = article_status.c
    narrow: list[ColumnElement[bool]] = []
    if filters.outlet is not None:
        narrow.append(status.outlet == filters.outlet)
    if filters.first_day is not None:
        narrow.append(status.day >= filters.first_day.isoformat())
    if filters.last_day is not None:
        narrow.append(status.day <= filters.last_day.isoformat())
    if filters.starred:
        narrow.append(IS_STARRED)
    if filters.unread:
        narrow.append(status.read.is_(False))
    if filters.undated:
        narrow.append(status.day.is_(None))
    if filters.without_outlet:
        narrow.append(status.outlet.is_(None))
    if filters.compared:
        narrow.append(status.article.in_(_MEMBERS.where(events.c.outlets > 1)))
    if filters.story is not None:
        narrow.append(status.article.in_(_MEMBERS.where(events.c.story == filters.story)))
    return tuple(narrow)


def _among(rowid: ColumnElement[int], ids: Select[Any]) -> ColumnElement[bool]:
    # Asked by its bare rowid, FTS5 is given one article after the other, and works the whole match out for each.
    return (rowid + 0).in_(ids)


def _without(rowid: ColumnElement[int], unwanted: str) -> list[ColumnElement[bool]]:
    return [rowid.not_in(having(unwanted))] if unwanted else []


def _match(part: TableClause, match: str) -> ColumnElement[bool]:
    return literal_column(part.name).op("MATCH", is_comparison=True)(match)
