"""The statements that read articles, whole or as lines of article lists."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Any

from sqlalchemy import Connection, select, union
from sqlalchemy.engine import Row

from reader.model.articles import Article, RemovedLine
from reader.store import rows
from reader.store.feed_tables import feed_items, feeds
from reader.store.ids import among, chunks
from reader.store.records import ArticleRow
from reader.store.schema import article_status, articles, copies, event_articles, removed_lines
from reader.store.schema import outlets as outlet_table

_ROW = (
    select(
        articles.c.id,
        articles.c.key,
        articles.c.title,
        outlet_table.c.name.label("outlet"),
        article_status.c.outlet.label("outlet_id"),
        articles.c.agency,
        articles.c.byline,
        article_status.c.day,
        article_status.c.day_basis,
        articles.c.moment,
        articles.c.url,
        articles.c.language,
        articles.c.version_of,
        article_status.c.words,
        article_status.c.repairs,
        article_status.c.read,
        article_status.c.starred,
        article_status.c.deleted_at,
        copies.c.original,
    )
    .join_from(article_status, articles, articles.c.id == article_status.c.article)
    .outerjoin(outlet_table, outlet_table.c.id == article_status.c.outlet)
    .outerjoin(copies, copies.c.article == article_status.c.article)
)
# Made once: making a statement of so many columns costs a search as much as the reading.
_ROW_WITH_TEXT = _ROW.add_columns(articles.c.text).where(among(article_status.c.article))
_EVENTS_OF = (
    select(event_articles.c.article, event_articles.c.event)
    .where(among(event_articles.c.article))
    .order_by(event_articles.c.event)
)

_ARTICLE = (
    select(
        articles,
        outlet_table.c.name.label("outlet"),
        article_status.c.day.label("day_now"),
        article_status.c.day_basis.label("basis_now"),
    )
    .join_from(articles, article_status, articles.c.id == article_status.c.article)
    .outerjoin(outlet_table, outlet_table.c.id == article_status.c.outlet)
)


def _article_of(row: Row[*tuple[Any, ...]], removed: tuple[RemovedLine, ...]) -> Article:
    """The article of a row with the columns of _ARTICLE."""
    return Article(
        id=row.id,
        key=row.key,
        title=row.title,
        text=row.text,
        outlet=row.outlet,
        agency=row.agency,
        byline=row.byline,
        published=rows.published(row.day_now, row.basis_now, row.day_evidence, row.moment),
        url=row.url,
        language=row.language,
        digest=row.digest,
        event=row.given_event,
        removed=removed,
        version_of=row.version_of,
    )


def read_rows(connection: Connection, ids: Sequence[int]) -> tuple[ArticleRow, ...]:
    """The lines of these articles in the order of `ids`; unknown ids are left out."""
    found: dict[int, ArticleRow] = {}
    for part in chunks(ids):
        statement = _ROW.where(article_status.c.article.in_(part))
        found |= {row.id: row for row in _with_events(connection, connection.execute(statement).all())}
    return tuple(found[key] for key in ids if key in found)


def read_rows_with_texts(connection: Connection, ids: Sequence[int]) -> list[tuple[ArticleRow, str]]:
    """The same with the articles' texts; of no more ids than one statement takes."""
    found = connection.execute(_ROW_WITH_TEXT, {"ids": ids}).all()
    rows = zip(_with_events(connection, found), found, strict=True)
    by_id = {row.id: (row, stored.text) for row, stored in rows}
    return [by_id[key] for key in ids if key in by_id]


def read_articles(connection: Connection, ids: Sequence[int]) -> Iterator[Article]:
    """These articles with their removed lines, in no particular order."""
    for part in chunks(ids):
        lines: dict[int, list[RemovedLine]] = {}
        wanted = select(removed_lines).where(removed_lines.c.article.in_(part))
        for line in connection.execute(wanted.order_by(removed_lines.c.article, removed_lines.c.position)):
            lines.setdefault(line.article, []).append(RemovedLine(line.text, line.rule, line.before))
        directions = _directions(connection, part)
        for row in connection.execute(_ARTICLE.where(articles.c.id.in_(part))):
            yield replace(_article_of(row, tuple(lines.get(row.id, ()))), direction=directions.get(row.id))


def _directions(connection: Connection, ids: Sequence[int]) -> dict[int, str]:
    """The direction that the user set for the feed of these articles: of what it brought, and of earlier versions."""
    feed = select(feed_items.c.article, feeds.c.direction).join(feeds).where(feeds.c.direction.is_not(None)).subquery()
    other = articles.alias()
    own = select(feed.c.article, feed.c.direction).where(feed.c.article.in_(ids))
    versions = (
        select(articles.c.id, feed.c.direction)
        .join(other, other.c.url == articles.c.url)
        .join(feed, feed.c.article == other.c.id)
        .where(articles.c.id.in_(ids))
    )
    return {int(article): direction for article, direction in connection.execute(union(versions, own))}


def _with_events(connection: Connection, found: Sequence[Row[*tuple[Any, ...]]]) -> tuple[ArticleRow, ...]:
    """Lines of an article list, from rows with the columns of _ROW."""
    members: dict[int, list[int]] = {}
    for part in chunks([row.id for row in found]):
        for article, event in connection.execute(_EVENTS_OF, {"ids": part}):
            members.setdefault(article, []).append(event)
    return tuple(rows.article_row(row, tuple(members.get(row.id, ()))) for row in found)
