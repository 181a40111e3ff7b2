"""Feeds and pages into the library: what the user asks to fetch, and nothing else."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, replace

from reader import resources
from reader.feeds import addresses
from reader.feeds.discovery import find_feeds
from reader.feeds.fetch import Fetcher
from reader.feeds.limits import PAGE
from reader.feeds.opml import read_opml, write_opml
from reader.feeds.outlines import FeedEntry, Outline, Remembered, feed_of, from_json, to_json
from reader.importers.formats.feed_entries import feed_facts
from reader.library.feeds import expiring
from reader.library.feeds import update as feed_update
from reader.library.feeds.update import FeedProgress, FeedReport, Watch
from reader.library.importing.entries import article_of, entry_of
from reader.library.importing.kept_lines import kept_lines, restored
from reader.library.progress import Stop, never, silent
from reader.library.views import ArticleRow, Change, FailedPage, ImportProgress, PageReport
from reader.model.errors import Cancelled, ImportFailed, LibraryError, RiwayaError
from reader.store.feeds import FeedRow
from reader.store.store import Store

Progress = Callable[[FeedProgress], None]
Group = Callable[[Callable[[ImportProgress], None], Stop], None]


@dataclass(frozen=True, slots=True)
class FeedSettings:
    """What the user allowed: hosts of the local network, and the interval of the schedule (None: by hand only)."""

    allowed_hosts: tuple[str, ...] = ()
    interval: dt.timedelta | None = None
    pause: float = 0.5


@dataclass(frozen=True, slots=True)
class PageProgress:
    """How far the fetching of pages is; `state` is one of fetching, new, present, failed."""

    done: int
    total: int
    url: str
    state: str
    error: RiwayaError | None = None


class Feeds:
    """The feeds of a library. `group` groups what came in; every method may raise LibraryError."""

    def __init__(self, store: Store, group: Group, settings: FeedSettings = FeedSettings()) -> None:
        self._store = store
        self._group = group
        self._settings = settings

    def rows(self, ids: Sequence[int] | None = None) -> tuple[FeedRow, ...]:
        """The feeds in the user's order."""
        return self._store.feeds.rows(ids)

    def newest(self, feed: int, limit: int = 20) -> tuple[ArticleRow, ...]:
        """The newest articles that the feed brought."""
        return self._store.articles.rows_of(self._store.feeds.newest(feed, limit))

    def find(self, text: str, stop: Stop = never) -> tuple[FeedEntry, ...]:
        """The feeds behind an address: the address itself where it is a feed, else those that its page names.

        Raises FetchFailed, ImportFailed, Cancelled. An empty answer means that the page names none.
        """
        with Fetcher(self._settings.allowed_hosts) as fetcher:
            answer = fetcher.fetch(addresses.parse(text).url, stop=stop)
        body = answer.body or b""
        facts = feed_facts(body)
        if facts is not None:
            url = answer.moved_to or answer.url
            return (FeedEntry(facts.title, url, facts.page),)
        found = find_feeds(body.decode("utf-8", "replace"), answer.url)
        return tuple(FeedEntry(feed.title, feed.url, answer.url) for feed in found)

    def find_in_file(self, data: bytes) -> tuple[FeedEntry, ...]:
        """The feeds that a file lists (OPML), or the one that it is, where it names its own address.

        Nothing is fetched. Raises ImportFailed with `why` `opml` where it is neither, `no_address` where it is a feed
        that does not say where it comes from.
        """
        facts = feed_facts(data)
        if facts is None:
            return read_opml(data)
        if not facts.url:
            raise ImportFailed("this feed does not name its own address", why="no_address")
        return (FeedEntry(facts.title, facts.url, facts.page),)

    def starter(self) -> tuple[FeedEntry, ...]:
        """The list of well-known outlets that comes with the program; none of them is a feed until it is added."""
        return read_opml(resources.path("feeds", "starter.opml").read_bytes())

    def add(self, url: str, title: str = "", **settings: object) -> int:
        """Adds a feed without fetching it; its id. Raises FetchFailed where this is no web address."""
        values: dict[str, object] = {"url": addresses.parse(url).url, "title": title, **settings}
        return self._store.feeds.add([values])[0]

    def add_all(self, entries: Sequence[FeedEntry]) -> tuple[int, ...]:
        """Adds feeds without fetching them, in one step of undo; what is no web address is left out. Their ids."""
        values = []
        for entry in entries:
            try:
                url = addresses.parse(entry.url).url
            except RiwayaError:
                continue
            values.append(_values(entry) | {"url": url})
        return self._store.feeds.add(values) if values else ()

    def edit(self, feed: int, values: Mapping[str, object]) -> Change:
        """Changes settings of a feed: title, outlet, language, direction, folders, full_text, keep_days, position."""
        unknown = set(values) - _EDITABLE
        if unknown:
            raise ValueError(f"no settings of a feed: {sorted(unknown)}")
        return self._store.feeds.edit(feed, values)

    def arrange(self, places: Sequence[tuple[int, Sequence[str]]]) -> Change:
        """Puts feeds into this order, each into its folders."""
        return self._store.feeds.arrange(places)

    def remove(self, ids: Sequence[int]) -> Change:
        """Forgets feeds; their articles stay."""
        return self._store.feeds.remove(ids)

    def import_opml(self, data: bytes) -> tuple[int, ...]:
        """Adds the feeds of an OPML file in its order; addresses that are no web address are left out. Their ids.

        Raises ImportFailed where the bytes are no OPML.
        """
        return self.add_all(read_opml(data))

    def export_opml(self, title: str, ids: Sequence[int] | None = None) -> bytes:
        """The feeds as an OPML file, with all that the lists they came from say of them."""
        rows = self.rows(ids)
        entries = [_entry(row) for row in rows]
        return write_opml(entries if ids is None else _by_themselves(entries), title)

    def due(self) -> tuple[int, ...]:
        """The feeds that the schedule would fetch now; none where there is no schedule."""
        return tuple(row.id for row in self.fetchable(asked=False)) if self._settings.interval else ()

    def fetchable(self, ids: Sequence[int] | None = None, *, asked: bool = True) -> list[FeedRow]:
        """Those of the feeds that an update would fetch now. `asked` overrides the schedule, never what a server asked
        for."""
        interval = self._settings.interval or dt.timedelta(hours=1)
        now = dt.datetime.now(dt.UTC)
        return [row for row in self.rows(ids) if feed_update.is_due(row, interval, now, asked=asked)]

    def update(
        self,
        ids: Sequence[int] | None = None,
        progress: Progress = silent,
        stop: Stop = never,
        *,
        asked: bool = True,
        started: Callable[[int], None] = silent,
    ) -> FeedReport:
        """Fetches those of these feeds (None: of all) that are `fetchable` and stores what is new; what was stored when
        `stop` says so stays. `started` gets the id of each feed as its fetch begins, in the thread that fetches it."""
        due = self.fetchable(ids, asked=asked)
        watch = Watch(started, progress, stop)
        report = feed_update.update(self._store, due, self._settings.allowed_hosts, self._settings.pause, watch)
        self._settle(report.new, stop)
        return replace(report, expired=self._expire(due))

    def add_pages(
        self,
        links: Collection[str],
        stop: Stop = never,
        progress: Callable[[PageProgress], None] = silent,
    ) -> PageReport:
        """Fetches pages by their addresses and imports each as an article; one that fails stops no other."""
        new: list[int] = []
        present: list[int] = []
        failed: list[FailedPage] = []
        wanted = tuple(dict.fromkeys(links))
        with Fetcher(self._settings.allowed_hosts, limits=PAGE) as fetcher:
            for done, link in enumerate(wanted):
                progress(PageProgress(done, len(wanted), link, "fetching"))
                try:
                    article, is_new = self._page(fetcher, link, stop)
                except Cancelled:
                    break
                except LibraryError:
                    raise
                except RiwayaError as error:
                    failed.append(FailedPage(link, error))
                    progress(PageProgress(done + 1, len(wanted), link, "failed", error))
                    continue
                (new if is_new else present).append(article)
                progress(PageProgress(done + 1, len(wanted), link, "new" if is_new else "present"))
        self._settle(new, stop)
        return PageReport(tuple(new), tuple(present), tuple(failed))

    def _page(self, fetcher: Fetcher, link: str, stop: Stop) -> tuple[int, bool]:
        if stop():
            raise Cancelled("the fetch was stopped")
        draft = restored(feed_update.page(fetcher, addresses.parse(link).url, stop), kept_lines(self._store))
        return self._store.articles.add([entry_of(article_of(draft, draft.url or link))])[0]

    def _settle(self, new: Sequence[int], stop: Stop) -> None:
        """Groups what came in. Stopped, the library's upkeep goes on from there."""
        if new:
            self._group(silent, stop)

    def _expire(self, rows: Sequence[FeedRow]) -> tuple[int, ...]:
        """Takes out what is older than the user keeps it, in one step of undo; see `expiring`."""
        ids = expiring.outdated(self._store, rows, dt.datetime.now(dt.UTC).date())
        if ids:
            self._store.status.delete(ids)
        return ids


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
        "remembered": to_json(entry.remembered),
    }


def _by_themselves(entries: Sequence[FeedEntry]) -> list[FeedEntry]:
    """The feeds of a folder without the outlines beside them that stand outside of it."""
    first = entries[0].folders if entries else ()
    shared = (first[:depth] for depth in range(len(first), -1, -1))
    common = next(path for path in shared if all(entry.folders[: len(path)] == path for entry in entries))

    def inside(outlines: Sequence[Outline]) -> tuple[Outline, ...]:
        return tuple(outline for outline in outlines if outline.folders[: len(common)] == common)

    def alone(kept: Remembered) -> Remembered:
        return replace(kept, before=inside(kept.before), after=inside(kept.after))

    return [replace(entry, remembered=alone(entry.remembered)) for entry in entries]


def _entry(row: FeedRow) -> FeedEntry:
    """The feed for a list, its address as the list had it that it came from."""
    remembered = from_json(row.remembered)
    told = feed_of(dict(remembered.attributes))
    url = told.url if told is not None and addresses.parse(told.url).url == row.url else row.url
    return FeedEntry(row.title, url, row.page, row.folders, row.direction, row.language, remembered)
