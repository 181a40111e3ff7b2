"""Feeds and pages into the library: what the user asks to fetch, and nothing else."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass

from reader.feeds import addresses
from reader.feeds.discovery import FoundFeed, find_feeds
from reader.feeds.fetch import Fetcher
from reader.feeds.limits import PAGE
from reader.feeds.opml import FeedEntry, read_opml, write_opml
from reader.library import feed_update
from reader.library.entries import article_of, entry_of
from reader.library.feed_update import FeedProgress, FeedReport
from reader.library.views import FailedPage, PageReport
from reader.model import RiwayaError
from reader.store.feeds import FeedRow
from reader.store.store import Store

Progress = Callable[[FeedProgress], None]
Stop = Callable[[], bool]
Group = Callable[[], None]


@dataclass(frozen=True, slots=True)
class FeedSettings:
    """What the user allowed: hosts of the local network, and the interval of the schedule (None: by hand only)."""

    allowed_hosts: tuple[str, ...] = ()
    interval: dt.timedelta | None = None
    pause: float = 0.5


class Feeds:
    """The feeds of a library. `group` groups what came in; every method may raise LibraryError."""

    def __init__(self, store: Store, group: Group, settings: FeedSettings = FeedSettings()) -> None:
        self._store = store
        self._group = group
        self._settings = settings

    def rows(self, ids: Sequence[int] | None = None) -> tuple[FeedRow, ...]:
        """The feeds in the user's order."""
        return self._store.feeds.rows(ids)

    def find(self, text: str) -> tuple[FoundFeed, ...]:
        """The feeds behind an address: the address itself where it is a feed, else those that its page names.

        Raises FetchFailed. An empty answer means that the page names none.
        """
        with Fetcher(self._settings.allowed_hosts) as fetcher:
            answer = fetcher.fetch(addresses.parse(text).url)
        body = answer.body or b""
        title = feed_update.feed_title(body)
        if title is not None:
            return (FoundFeed(answer.moved_to or answer.url, title),)
        return find_feeds(body.decode("utf-8", "replace"), answer.url)

    def add(self, url: str, title: str = "", **settings: object) -> int:
        """Adds a feed without fetching it; its id. Raises FetchFailed where this is no web address."""
        values: dict[str, object] = {"url": addresses.parse(url).url, "title": title, **settings}
        return self._store.feeds.add([values])[0]

    def edit(self, feed: int, values: Mapping[str, object]) -> None:
        """Changes settings of a feed: title, outlet, language, direction, folders, full_text, keep_days, position."""
        unknown = set(values) - _EDITABLE
        if unknown:
            raise ValueError(f"no settings of a feed: {sorted(unknown)}")
        self._store.feeds.edit(feed, values)

    def remove(self, ids: Sequence[int]) -> None:
        """Forgets feeds; their articles stay."""
        self._store.feeds.remove(ids)

    def import_opml(self, data: bytes) -> tuple[int, ...]:
        """Adds the feeds of an OPML file in its order; addresses that are no web address are left out. Their ids.

        Raises ImportFailed where the bytes are no OPML.
        """
        values = []
        for entry in read_opml(data):
            try:
                url = addresses.parse(entry.url).url
            except RiwayaError:
                continue
            values.append(_values(entry) | {"url": url})
        return self._store.feeds.add(values)

    def export_opml(self, title: str, ids: Sequence[int] | None = None) -> bytes:
        """The feeds as an OPML file."""
        rows = self.rows(ids)
        entries = [FeedEntry(row.title, row.url, row.page, row.folders, row.direction, row.language) for row in rows]
        return write_opml(entries, title)

    def update(
        self,
        ids: Sequence[int] | None = None,
        progress: Progress = lambda _: None,
        stop: Stop = lambda: False,
        *,
        asked: bool = True,
    ) -> FeedReport:
        """Fetches these feeds (None: all that are due) and stores what is new; what was stored when `stop` says so
        stays. `asked` overrides the schedule, never what a server asked for."""
        interval = self._settings.interval or dt.timedelta(hours=1)
        now = dt.datetime.now(dt.UTC)
        due = [row for row in self.rows(ids) if feed_update.is_due(row, interval, now, asked=asked)]
        report = feed_update.update(
            self._store, due, self._settings.allowed_hosts, self._settings.pause, progress, stop
        )
        if report.new:
            self._group()
        self._expire(due)
        return report

    def add_pages(self, links: Collection[str], stop: Stop = lambda: False) -> PageReport:
        """Fetches pages by their addresses and imports each as an article; one that fails stops no other."""
        new: list[int] = []
        present: list[int] = []
        failed: list[FailedPage] = []
        with Fetcher(self._settings.allowed_hosts, limits=PAGE) as fetcher:
            for link in dict.fromkeys(links):
                if stop():
                    break
                try:
                    draft = feed_update.page(fetcher, addresses.parse(link).url, stop)
                    entry = entry_of(article_of(draft, draft.url or link))
                except RiwayaError as error:
                    failed.append(FailedPage(link, error))
                    continue
                for key, is_new in self._store.articles.add([entry]):
                    (new if is_new else present).append(key)
        if new:
            self._group()
        return PageReport(tuple(new), tuple(present), tuple(failed))

    def _expire(self, rows: Sequence[FeedRow]) -> None:
        today = dt.datetime.now(dt.UTC).date()
        for row in rows:
            if row.keep_days is not None:
                self._store.feeds.expire(row.id, today - dt.timedelta(days=row.keep_days))


_EDITABLE = frozenset(
    ("title", "outlet", "language", "direction", "folders", "full_text", "keep_days", "position", "page")
)


def _values(entry: FeedEntry) -> dict[str, object]:
    return {
        "title": entry.title,
        "page": entry.page,
        "folders": entry.folders,
        "direction": entry.direction,
        "language": entry.language,
    }
