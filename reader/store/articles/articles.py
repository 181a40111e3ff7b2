"""Articles: what was imported (never changed) and its status (the user's marks and corrections)."""

from __future__ import annotations

from array import array
from collections.abc import Sequence
from typing import Any

from sqlalchemy import Select, func, select

from reader.model.articles import Article
from reader.store.articles import adding
from reader.store.articles.ordering import Key, page
from reader.store.articles.queries import read_articles, read_rows
from reader.store.errors import library_error
from reader.store.file.database import Database
from reader.store.records import ArticleQuery, ArticleRow, Entry, Order
from reader.store.schema import IS_STARRED, article_status, articles, event_articles, events, headlines
from reader.store.schema import outlets as outlet_table


class Articles:
    """The articles of one library."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def add(self, entries: Sequence[Entry]) -> tuple[tuple[int, bool], ...]:
        """Stores the entries in one transaction; see `adding.add`."""
        with self._database.writing() as connection:
            return adding.add(connection, entries)

    def article(self, article_id: int) -> Article:
        """The article with its outlet and day as they stand now; raises LibraryError where there is none."""
        found = self.articles([article_id])
        if not found:
            raise library_error("no_article", self._database.path, str(article_id))
        return found[0]

    def articles(self, ids: Sequence[int]) -> tuple[Article, ...]:
        """The articles in the order of `ids`; those that are not there are left out."""
        with self._database.reading() as connection:
            found = {article.id: article for article in read_articles(connection, ids)}
        return tuple(found[key] for key in ids if key in found)

    def rows(self, query: ArticleQuery) -> tuple[ArticleRow, ...]:
        """The list's lines, in its order."""
        # Only the page's own rows are read whole: far down a long list the rows passed over are what costs.
        with self._database.reading() as connection:
            ids = connection.execute(_ids(query)).scalars().all()
            return read_rows(connection, ids[::-1] if query.from_end else ids)

    def ids(self, query: ArticleQuery) -> array[int]:
        """The ids of the list's articles, in its order: what a long list is read by, wherever in it one is."""
        with self._database.reading() as connection:
            return array("Q", connection.execute(_ids(query)).scalars().all())

    def rows_of(self, ids: Sequence[int]) -> tuple[ArticleRow, ...]:
        """The lines of these articles, deleted ones too, in the order of `ids`."""
        with self._database.reading() as connection:
            return read_rows(connection, ids)

    def none(self) -> bool:
        """Whether no article was ever stored."""
        with self._database.reading() as connection:
            return connection.execute(select(articles.c.id).limit(1)).first() is None

    def count(self, query: ArticleQuery) -> int:
        """How many articles the query has, whatever its limit."""
        statement = _narrowed(select(func.count()).select_from(article_status), query)
        with self._database.reading() as connection:
            return int(connection.execute(statement).scalar_one())

    def versions(self, article_id: int) -> tuple[ArticleRow, ...]:
        """Other versions of the same page, oldest first."""
        with self._database.reading() as connection:
            url = connection.execute(select(articles.c.url).where(articles.c.id == article_id)).scalar()
            if not url:
                return ()
            same = select(articles.c.id).where(articles.c.url == url, articles.c.id != article_id)
            return read_rows(connection, connection.execute(same.order_by(articles.c.id)).scalars().all())


def _ids(query: ArticleQuery) -> Select[Any]:
    ids = select(article_status.c.article)
    if query.order is Order.OUTLET:
        ids = ids.outerjoin(outlet_table, outlet_table.c.id == article_status.c.outlet)
    elif query.order is Order.TITLE:
        ids = ids.join(headlines, headlines.c.article == article_status.c.article)
    return page(_narrowed(ids, query), _keys(query.order), query.limit, query.offset, from_end=query.from_end)


def _narrowed(statement: Select[Any], query: ArticleQuery) -> Select[Any]:
    status = article_status.c
    statement = statement.where(status.deleted_at.is_not(None) if query.deleted else status.deleted_at.is_(None))
    if query.outlet is not None:
        statement = statement.where(status.outlet == query.outlet)
    if query.event is not None:
        members = select(event_articles.c.article).where(event_articles.c.event == query.event)
        statement = statement.where(status.article.in_(members))
    if query.story is not None:
        members = select(event_articles.c.article).join(events, events.c.id == event_articles.c.event)
        statement = statement.where(status.article.in_(members.where(events.c.story == query.story)))
    if query.first_day is not None:
        statement = statement.where(status.day >= query.first_day.isoformat())
    if query.last_day is not None:
        statement = statement.where(status.day <= query.last_day.isoformat())
    for wanted, condition in (
        (query.starred, IS_STARRED),
        (query.unread, status.read.is_(False)),
        (query.undated, status.day.is_(None)),
        (query.without_outlet, status.outlet.is_(None)),
    ):
        if wanted:
            statement = statement.where(condition)
    return statement


def _keys(order: Order) -> tuple[Key, ...]:
    day, key = article_status.c.day, article_status.c.article
    newest = Key(day, descending=True, nullable=True)
    return {
        Order.NEWEST: (newest, Key(key, descending=True)),
        Order.OLDEST: (Key(day, nullable=True), Key(key)),
        Order.OUTLET: (Key(outlet_table.c.name, nullable=True), newest, Key(key)),
        Order.TITLE: (Key(headlines.c.key), Key(headlines.c.article)),
        Order.IMPORTED: (Key(key, descending=True),),
    }[order]
