"""Full-text search: what the index finds, borne out by the texts where it cannot tell, with marks and snippets."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import Any

from sqlalchemy import Connection, LargeBinary, Select, cast, func, select

from reader.model.articles import Span
from reader.store.articles.queries import read_rows, read_rows_with_texts
from reader.store.file.database import Database
from reader.store.records import ArticleRow, SearchFilters, SearchResult
from reader.store.schema import article_status, articles, event_articles, outlet_aliases
from reader.store.search import hits
from reader.store.search.asking import Asked, conditions, having
from reader.store.search.indexing import is_filled
from reader.store.search.query import Query, parse
from reader.text.folding import fold

# Exact searches read the texts of so many of the best articles at most, or of so many where an answer is due at once:
# 300 texts take ten milliseconds.
_MOST_READ = 3000
_READ_AT_ONCE = 300
_READ_FIRST = 24
# Words of an outlet's name, at most.
_NAME_WORDS = 5


class Search:
    """Search over the articles of one library."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def find(
        self, words: str, filters: SearchFilters, limit: int, offset: int = 0, *, at_once: bool = False
    ) -> SearchResult:
        """The articles in which all of the query is found, best first; none for a query without words.

        Where the index cannot answer alone, texts are read as far as the page needs, `at_once` only a few of them: the
        page may then lack some, and the total is "at least".
        """
        query = parse(words, typing=not filters.exact)
        if not query.wanted:
            return SearchResult((), 0)
        with self._database.reading() as connection:
            asked = self._asked(connection, query, filters)
            if _must_be_read(asked):
                most = _READ_AT_ONCE if at_once else _MOST_READ
                found, at_least = _read(connection, asked, most, enough=offset + limit)
                return _result(connection, found[offset : offset + limit], asked, len(found), at_least=at_least)
            return _result(connection, *_page(connection, asked, limit, offset))

    def others(self, words: str, filters: SearchFilters, found: Sequence[ArticleRow]) -> tuple[ArticleRow, ...]:
        """The other articles of the events of these articles that the same search finds, in no particular order."""
        here, events = [row.id for row in found], {event for row in found for event in row.events}
        members = select(event_articles.c.article).where(event_articles.c.event.in_(events)).distinct()
        with self._database.reading() as connection:
            ids = connection.execute(members.where(event_articles.c.article.not_in(here))).scalars().all()
            if not ids:
                return ()
            asked = self._asked(connection, parse(words, typing=not filters.exact), filters)
            ids = asked.among(connection, ids)
            if _must_be_read(asked):
                ids = sorted(_borne_out(connection, ids, asked))
            return read_rows(connection, ids)

    @staticmethod
    def marks(words: str, filters: SearchFilters, texts: Iterable[str]) -> dict[str, tuple[Span, ...]]:
        """What the marks of a hit would be in each of these texts; the library is not read."""
        query = parse(words, typing=not filters.exact)
        return {text: hits.marks_in(text, query, filters, repaired=True) for text in texts}

    def ids(self, words: str, filters: SearchFilters, *, of_outlets: bool = False) -> tuple[int, ...]:
        """All articles in which the index finds the words, whatever their spelling, in the order of their ids; with
        `of_outlets` also those that an outlet named in them brings to a page of results."""
        query = parse(words, typing=False)
        if not query.wanted:
            return ()
        with self._database.reading() as connection:
            asked = self._asked(connection, query, filters)
            found = set(connection.execute(asked.ids()).scalars())
            others = _of_outlet_named(connection, asked) if of_outlets else None
            if others is not None:
                found.update(connection.execute(others).scalars())
            return tuple(sorted(found))

    def count(self, words: str, filters: SearchFilters) -> tuple[int, bool]:
        """How many articles a search finds, and whether there may be more: of an exact one as many texts are read
        as are ever looked at."""
        query = parse(words, typing=not filters.exact)
        if not query.wanted:
            return 0, False
        with self._database.reading() as connection:
            asked = self._asked(connection, query, filters)
            if _must_be_read(asked):
                found, at_least = _read(connection, asked, _MOST_READ, enough=_MOST_READ)
                return len(found), at_least
            return asked.count(connection), False

    def _asked(self, connection: Connection, query: Query, filters: SearchFilters) -> Asked:
        asks_parts = filters.quoted or bool(query.beginning)
        return Asked(query, filters, asks_parts and is_filled(connection), self._database.limits)


def _must_be_read(asked: Asked) -> bool:
    """Whether the texts must tell how words are spelt, or, the index yet to be filled, what stands in quotations."""
    return asked.filters.exact or (asked.filters.quoted and not asked.by_quoted)


def _read(connection: Connection, asked: Asked, most: int, enough: int) -> tuple[list[int], bool]:
    """Ids of the articles whose text bears the search out, best first, and whether more may: of the `most` best that
    the index finds, as many are read as yield `enough`."""
    ids, total = asked.page(connection, most, 0)
    kept: list[int] = []
    start, size = 0, _READ_FIRST
    while start < len(ids) and len(kept) < enough:
        part = ids[start : start + size]
        borne_out = _borne_out(connection, part, asked)
        kept += [key for key in part if key in borne_out]
        start, size = start + size, size * 2
    return kept, start < total


def _borne_out(connection: Connection, ids: Sequence[int], asked: Asked) -> set[int]:
    """Those of the articles in whose text the query is found as it is asked."""
    query, filters = asked.query, asked.filters
    words = {word for phrase in query.wanted for word in phrase.words} if filters.exact else ()
    wanted = [hits.letters(word.encode()) for word in words]
    texts = select(articles.c.id, cast(articles.c.text, LargeBinary).label("text"), article_status.c.repairs)
    texts = texts.join_from(articles, article_status, articles.c.id == article_status.c.article)
    borne_out = set()
    for key, text, repairs in connection.execute(texts.where(articles.c.id.in_(ids))).all():
        letters = hits.letters(text) if wanted else b""
        if all(word in letters for word in wanted) and hits.bears_out(
            text.decode(), query, filters, repaired=bool(repairs)
        ):
            borne_out.add(key)
    return borne_out


def _page(connection: Connection, asked: Asked, limit: int, offset: int) -> tuple[list[int], Asked, int]:
    """Ids of one page, and how many there are in all: first what has the words, then what an outlet named brought."""
    ids, total = asked.page(connection, limit, offset)
    narrow = asked.filters
    others = None if narrow.quoted or narrow.deleted else _of_outlet_named(connection, asked)
    if others is not None:
        if len(ids) < limit:
            more = others.limit(limit - len(ids)).offset(max(0, offset - total))
            ids += connection.execute(more).scalars()
        total += int(
            connection.execute(select(func.count()).select_from(others.order_by(None).subquery())).scalar_one()
        )
    return ids, asked, total


def _of_outlet_named(connection: Connection, asked: Asked) -> Select[Any] | None:
    """The articles of an outlet that the query names, with the query's other words in them but not all of it."""
    wanted = asked.query.wanted
    runs = [wanted[start:end] for start in range(len(wanted)) for end in range(start + 1, start + 1 + _NAME_WORDS)]
    names = {fold(" ".join(word for phrase in run for word in phrase.words)): run for run in runs}
    statement = select(outlet_aliases.c.folded, outlet_aliases.c.outlet).where(outlet_aliases.c.folded.in_(names))
    row = connection.execute(statement.order_by(func.length(outlet_aliases.c.folded).desc())).first()
    if row is None or asked.filters.outlet not in {None, row.outlet}:
        return None
    rest = Query(tuple(phrase for phrase in asked.query.phrases if phrase not in names[row.folded]))
    here = replace(asked.filters, outlet=row.outlet)
    if rest.wanted:
        return replace(asked, query=rest, filters=here).others_than(asked)
    status = article_status.c
    chosen = select(status.article).where(*conditions(here), status.deleted_at.is_(None))
    chosen = chosen.where(status.article.not_in(asked.ids()))
    if rest.phrases:
        chosen = chosen.where(status.article.not_in(having(rest.unwanted())))
    return chosen.order_by(status.day.desc().nulls_last(), status.article.desc())


def _result(
    connection: Connection, ids: Sequence[int], asked: Asked, total: int, *, at_least: bool = False
) -> SearchResult:
    rows = read_rows_with_texts(connection, ids)
    found = [(hits.hit(row, text, asked.query, asked.filters), text) for row, text in rows]
    return SearchResult(tuple(hit for hit, _ in found), total, hits.other_forms(found, asked.query), at_least)
