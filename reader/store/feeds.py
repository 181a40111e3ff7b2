"""Feeds: what they are called, how they are doing, and what they brought already."""

from __future__ import annotations

import datetime as dt
import json
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from sqlalchemy import Connection, Exists, Integer, RowMapping, and_, delete, func, insert, or_, select, update

from reader.store.articles import adding
from reader.store.changes import Changes, Scope
from reader.store.errors import library_error
from reader.store.feed_tables import feed_items, feeds
from reader.store.file.database import Database
from reader.store.ids import chunks
from reader.store.records import Change, Entry
from reader.store.schema import article_status, articles


@dataclass(frozen=True, slots=True)
class FeedRow:
    """One feed. Moments are in UTC; `error` is FetchFailed's or an importer's reason, None after a good visit.

    `full_text` is 'auto' (pages are fetched where the feed has only summaries), 'always' or 'never'. `keep_days`
    None keeps articles for ever. `new` counts unread articles. `remembered` is what the feed's list says beyond these.
    """

    id: int
    url: str
    title: str
    page: str | None
    folders: tuple[str, ...]
    outlet: str | None
    language: str | None
    direction: str | None
    full_text: str
    keep_days: int | None
    etag: str | None
    modified: str | None
    visited: dt.datetime | None
    succeeded: dt.datetime | None
    failures: int
    wait_until: dt.datetime | None
    gone: bool
    error: str | None
    status: int | None
    articles: int = 0
    new: int = 0
    remembered: str | None = None


@dataclass(frozen=True, slots=True)
class Item:
    """An entry on its way in: how the feed knows it, what the feed said of it, and the article that it became."""

    guid: str
    digest: str
    entry: Entry


@dataclass(frozen=True, slots=True)
class Visited:
    """How a visit went; `url` is set where the feed has moved for good."""

    etag: str | None = None
    modified: str | None = None
    url: str | None = None
    error: str | None = None
    status: int | None = None
    wait: float | None = None
    gone: bool = False


@dataclass(frozen=True, slots=True)
class Looked:
    """The last look for outdated articles: the day before which they were, and the newest article that there was."""

    before: dt.date
    newest: int


class Feeds:
    """The feeds of one library."""

    def __init__(self, database: Database, changes: Changes) -> None:
        self._database = database
        self._changes = changes

    def rows(self, ids: Sequence[int] | None = None) -> tuple[FeedRow, ...]:
        """The feeds in the user's order, with how many articles each brought and how many of them are new."""
        here = and_(article_status.c.article == feed_items.c.article, article_status.c.deleted_at.is_(None))
        counts = (
            select(
                feed_items.c.feed,
                func.count(func.distinct(feed_items.c.article)).label("articles"),
                func.sum(article_status.c.read.is_(False), type_=Integer).label("new"),
            )
            .join(article_status, here)
            .group_by(feed_items.c.feed)
            .subquery()
        )
        statement = select(feeds, counts.c.articles, counts.c.new).outerjoin(counts, counts.c.feed == feeds.c.id)
        if ids is not None:
            statement = statement.where(feeds.c.id.in_(ids))
        with self._database.reading() as connection:
            found = connection.execute(statement.order_by(feeds.c.position, feeds.c.id)).mappings().all()
        return tuple(_row(row) for row in found)

    def count(self) -> int:
        """How many feeds there are."""
        with self._database.reading() as connection:
            return int(connection.execute(select(func.count()).select_from(feeds)).scalar_one())

    def add(self, values: Sequence[Mapping[str, object]]) -> tuple[int, ...]:
        """Adds feeds (`url` and any other settings by column name); an address that is there already stays as it is.

        The ids in the order given.
        """
        ids: list[int] = []
        there = self._known_ids([str(given["url"]) for given in values])
        if len(there) == len({given["url"] for given in values}):
            return tuple(there[str(given["url"])] for given in values)
        with self._changes.step("add_feeds", {"feeds": ("id", [])}) as step:
            connection = step.connection
            position = int(connection.execute(select(func.coalesce(func.max(feeds.c.position), 0))).scalar_one())
            for offset, given in enumerate(values, start=1):
                known = connection.execute(select(feeds.c.id).where(feeds.c.url == given["url"])).scalar()
                if known is None:
                    row = _columns(_DEFAULTS | dict(given) | {"position": position + offset})
                    made = connection.execute(insert(feeds).values(**row)).inserted_primary_key
                    known = made[0] if made else 0
                    step.also("feeds", "id", [int(known)])
                ids.append(int(known))
        return tuple(ids)

    def _known_ids(self, urls: Sequence[str]) -> dict[str, int]:
        with self._database.reading() as connection:
            statement = select(feeds.c.url, feeds.c.id).where(feeds.c.url.in_(urls))
            return {url: int(key) for url, key in connection.execute(statement)}

    def edit(self, feed: int, values: Mapping[str, object]) -> Change:
        """Changes a feed's settings, by column name."""
        changed = _columns(values)
        with self._changes.step("edit_feed", {"feeds": ("id", [feed])}, {"feeds": list(changed)}) as step:
            if not step.connection.execute(update(feeds).where(feeds.c.id == feed).values(**changed)).rowcount:
                raise library_error("no_feed", self._database.path, str(feed))
        return step.done()

    def arrange(self, places: Sequence[tuple[int, Sequence[str]]]) -> Change:
        """Puts feeds into this order, each into its folders."""
        ids = [feed for feed, _ in places]
        with self._changes.step("arrange_feeds", {"feeds": ("id", ids)}, {"feeds": ["position", "folders"]}) as step:
            for position, (feed, folders) in enumerate(places, start=1):
                values = _columns({"position": position, "folders": list(folders)})
                step.connection.execute(update(feeds).where(feeds.c.id == feed).values(**values))
        return step.done()

    def remove(self, ids: Sequence[int]) -> Change:
        """Forgets feeds; the articles that they brought stay. Undone, the feed knows again what it brought."""
        scope: Scope = {"feeds": ("id", list(ids)), "feed_items": ("feed", list(ids))}
        with self._changes.step("remove_feeds", scope) as step:
            step.connection.execute(delete(feeds).where(feeds.c.id.in_(ids)))
        return step.done()

    def newest(self, feed: int, limit: int) -> tuple[int, ...]:
        """The articles that the feed brought, the newest first."""
        order = (article_status.c.day.desc().nulls_last(), article_status.c.article.desc())
        statement = (
            select(article_status.c.article)
            .join(feed_items, feed_items.c.article == article_status.c.article)
            .where(feed_items.c.feed == feed, article_status.c.deleted_at.is_(None))
            .distinct()
            .order_by(*order)
            .limit(limit)
        )
        with self._database.reading() as connection:
            return tuple(int(key) for key in connection.execute(statement).scalars())

    def known(self, feed: int) -> dict[str, str]:
        """The digest of each entry that the feed brought, by guid."""
        statement = select(feed_items.c.guid, feed_items.c.digest).where(feed_items.c.feed == feed)
        with self._database.reading() as connection:
            return {row.guid: row.digest for row in connection.execute(statement)}

    def store(self, feed: int, items: Sequence[Item], visited: Visited) -> tuple[tuple[int, bool], ...]:
        """Stores what a visit brought and how it went, together or not at all; for each item its article, and
        whether that is new."""
        with self._database.writing() as connection:
            if connection.execute(select(feeds.c.id).where(feeds.c.id == feed)).scalar() is None:
                return ()  # removed while it was fetched
            results = adding.add(connection, [item.entry for item in items])
            _remember(connection, feed, items, results)
            connection.execute(update(feeds).where(feeds.c.id == feed).values(**_state(connection, feed, visited)))
            return results

    def newest_article(self) -> int:
        """The id of the article that came last; 0 where there is none."""
        with self._database.reading() as connection:
            return int(connection.execute(select(func.coalesce(func.max(articles.c.id), 0))).scalar_one())

    def outdated(self, feed: int, before: dt.date, looked: Looked | None) -> tuple[int, ...]:
        """Articles of this feed that are older than `before`, without a star, and that no other feed brought which
        keeps them longer; those without a date count from the day they came. What an earlier look saw already, and the
        user put back perhaps, is left out."""
        day = func.coalesce(article_status.c.day, func.date(articles.c.imported_at, "unixepoch"))
        statement = (
            select(article_status.c.article)
            .distinct()
            .join(feed_items, feed_items.c.article == article_status.c.article)
            .join(articles, articles.c.id == article_status.c.article)
            .where(feed_items.c.feed == feed, article_status.c.deleted_at.is_(None))
            .where(day < before.isoformat(), article_status.c.starred.is_(False), ~_kept_longer(feed))
        )
        if looked is not None:
            statement = statement.where(or_(day >= looked.before.isoformat(), articles.c.id > looked.newest))
        with self._database.reading() as connection:
            found = {int(key) for key in connection.execute(statement).scalars()}
            return tuple(sorted(found | _earlier(connection, found)))


def _kept_longer(feed: int) -> Exists:
    """Whether a feed brought the article of `article_status` that keeps its articles longer than this feed."""
    items, days = feed_items.alias(), feeds.c.keep_days
    own = select(days).where(feeds.c.id == feed).scalar_subquery()
    longer = select(items.c.article).join(feeds, feeds.c.id == items.c.feed)
    return longer.where(items.c.article == article_status.c.article, or_(days.is_(None), days > own)).exists()


def _earlier(connection: Connection, ids: set[int]) -> set[int]:
    """The earlier versions of these articles that are in the lists, without a star."""
    found: set[int] = set()
    new = ids
    while new:
        statement = select(articles.c.version_of).where(articles.c.version_of.is_not(None))
        parts = (connection.execute(statement.where(articles.c.id.in_(part))).scalars() for part in chunks(sorted(new)))
        new = {int(key) for part in parts for key in part} - found - ids
        found |= new
    kept = select(article_status.c.article).where(
        or_(article_status.c.deleted_at.is_not(None), article_status.c.starred.is_(True))
    )
    return found - set(connection.execute(kept).scalars()) if found else found


_DEFAULTS: dict[str, object] = {
    "title": "",
    "folders": "[]",
    "full_text": "auto",
    "failures": 0,
    "gone": False,
}


def _columns(values: Mapping[str, object]) -> dict[str, object]:
    """Settings as the table keeps them."""
    kept = dict(values)
    if isinstance(kept.get("folders"), list | tuple):
        kept["folders"] = json.dumps(kept["folders"], ensure_ascii=False)
    return kept


def _remember(connection: Connection, feed: int, items: Sequence[Item], results: Sequence[tuple[int, bool]]) -> None:
    rows = {
        item.guid: {"feed": feed, "guid": item.guid, "digest": item.digest, "article": article}
        for item, (article, _) in zip(items, results, strict=True)
    }
    if rows:
        gone = and_(feed_items.c.feed == feed, feed_items.c.guid.in_(list(rows)))
        connection.execute(delete(feed_items).where(gone))
        connection.execute(insert(feed_items), list(rows.values()))


def _state(connection: Connection, feed: int, visited: Visited) -> dict[str, object]:
    now = int(time.time())
    state: dict[str, object] = {"visited_at": now, "error": visited.error, "status": visited.status}
    state["wait_until"] = now + int(visited.wait) if visited.wait else None
    state["gone"] = visited.gone
    if visited.error is not None:
        return state | {"failures": feeds.c.failures + 1}
    state |= {"failures": 0, "succeeded_at": now, "etag": visited.etag, "modified": visited.modified}
    if visited.url:
        taken = connection.execute(select(feeds.c.id).where(feeds.c.url == visited.url, feeds.c.id != feed)).scalar()
        if taken is None:
            state["url"] = visited.url
    return state


def _row(row: RowMapping) -> FeedRow:
    return FeedRow(
        id=row["id"],
        url=row["url"],
        title=row["title"] or row["url"],
        page=row["page"],
        folders=tuple(json.loads(row["folders"])),
        outlet=row["outlet"],
        language=row["language"],
        direction=row["direction"],
        full_text=row["full_text"],
        keep_days=row["keep_days"],
        etag=row["etag"],
        modified=row["modified"],
        visited=_moment(row["visited_at"]),
        succeeded=_moment(row["succeeded_at"]),
        failures=row["failures"],
        wait_until=_moment(row["wait_until"]),
        gone=row["gone"],
        error=row["error"],
        status=row["status"],
        articles=row["articles"] or 0,
        new=row["new"] or 0,
        remembered=row["remembered"],
    )


def _moment(seconds: int | None) -> dt.datetime | None:
    return None if seconds is None else dt.datetime.fromtimestamp(seconds, dt.UTC)
