"""One update of many feeds: fetched side by side, stored feed by feed, each whole or not at all."""

from __future__ import annotations

import datetime as dt
import hashlib
import threading
import time
from collections import defaultdict
from collections.abc import Callable, Collection, Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor, as_completed
from contextlib import contextmanager
from dataclasses import dataclass, replace
from urllib.parse import urlsplit

from reader.feeds.fetch import Fetched, Fetcher, Validators
from reader.feeds.schedule import Visit
from reader.feeds.schedule import is_due as visit_is_due
from reader.importers.feed_entries import read_feed
from reader.importers.reading import read_bytes
from reader.library.entries import article_of, entry_of
from reader.model import Article, Cancelled, Draft, RiwayaError
from reader.store.feeds import FeedRow, Item, Visited
from reader.store.store import Store

_WORKERS = 8
_PER_HOST = 4
_STEP = 0.2  # seconds until a wait for a host notices a stop
Stop = Callable[[], bool]


@dataclass(frozen=True, slots=True)
class FeedProgress:
    """How far an update is: feeds done of all, and the one that was just finished, with its error if it failed.

    `new` counts the new articles of all feeds so far.
    """

    done: int
    total: int
    feed: int
    new: int
    error: RiwayaError | None


@dataclass(frozen=True, slots=True)
class FailedFeed:
    """A feed that could not be updated, and why."""

    feed: int
    title: str
    error: RiwayaError


@dataclass(frozen=True, slots=True)
class FeedReport:
    """What an update did. `new` are the ids of new articles, `unchanged` counts feeds without news."""

    feeds: int
    new: tuple[int, ...]
    unchanged: int
    failed: tuple[FailedFeed, ...]
    stopped: bool = False


@dataclass(frozen=True, slots=True)
class _Answer:
    fetched: Fetched
    drafts: tuple[tuple[str, str, Draft], ...]


@dataclass(frozen=True, slots=True)
class Watch:
    """Who follows an update: feeds that begin, feeds that are done, and whether to stop. Called from any thread."""

    started: Callable[[int], None] = lambda _: None
    progress: Callable[[FeedProgress], None] = lambda _: None
    stop: Stop = lambda: False


class _Hosts:
    """Keeps requests to one host few and apart, and the reading of answers to one at a time."""

    def __init__(self, pause: float, stop: Stop) -> None:
        self._pause = pause
        self._stop = stop
        self._turns: dict[str, threading.Semaphore] = defaultdict(lambda: threading.Semaphore(_PER_HOST))
        self._last: dict[str, float] = {}
        self._lock = threading.Lock()
        # Python runs one thread at a time: several at once would only make the window wait longer for its turn.
        self.reading = threading.Lock()

    @contextmanager
    def turn(self, url: str, *, apart: bool) -> Iterator[None]:
        """Waits for a turn at the address's host; with `apart` also for the pause between two pages.

        Raises Cancelled.
        """
        host = urlsplit(url).netloc
        with self._lock:
            semaphore = self._turns[host]
        while not semaphore.acquire(timeout=_STEP):
            self._check()
        try:
            if apart:
                with self._lock:
                    start = max(time.monotonic(), self._last.get(host, 0.0) + self._pause)
                    self._last[host] = start
                self._wait(start)
            self._check()
            yield
        finally:
            semaphore.release()

    def _wait(self, moment: float) -> None:
        while (left := moment - time.monotonic()) > 0:
            self._check()
            time.sleep(min(left, _STEP))

    def _check(self) -> None:
        if self._stop():
            raise Cancelled("the update was stopped")


def is_due(row: FeedRow, interval: dt.timedelta, now: dt.datetime, *, asked: bool) -> bool:
    """Whether to fetch the feed now."""
    if row.visited is None:
        return True
    wait = row.wait_until - row.visited if row.wait_until else None
    return visit_is_due(Visit(row.visited, row.failures, wait, row.gone), interval, now, asked=asked)


def update(
    store: Store,
    rows: Sequence[FeedRow],
    allowed_hosts: Collection[str],
    pause: float,
    watch: Watch,
) -> FeedReport:
    """Fetches `rows` side by side and stores each as its answer comes."""
    new: list[int] = []
    failed: list[FailedFeed] = []
    unchanged = done = 0
    hosts = _Hosts(pause, watch.stop)
    with Fetcher(allowed_hosts) as fetcher, ThreadPoolExecutor(_WORKERS, "feed") as pool:
        jobs: dict[Future[_Answer], FeedRow] = {
            pool.submit(_ask, fetcher, hosts, store, row, watch): row for row in rows
        }
        for job in as_completed(jobs):
            row = jobs[job]
            error: RiwayaError | None = None
            try:
                fresh = _store(store, hosts, row, job.result())
                new += fresh
                unchanged += not fresh
            except Cancelled:
                continue
            except RiwayaError as caught:
                error = caught
                failed.append(FailedFeed(row.id, row.title, caught))
                store.feeds.store(row.id, (), _failure(caught))
            done += 1
            watch.progress(FeedProgress(done, len(rows), row.id, len(new), error))
    return FeedReport(done, tuple(new), unchanged, tuple(failed), stopped=done < len(rows))


def _ask(fetcher: Fetcher, hosts: _Hosts, store: Store, row: FeedRow, watch: Watch) -> _Answer:
    """A feed's answer with the drafts of its new and changed entries, whole articles where the feed has summaries."""
    if watch.stop():
        raise Cancelled("the update was stopped")
    with hosts.turn(row.url, apart=False):
        watch.started(row.id)
        fetched = fetcher.fetch(row.url, Validators(row.etag, row.modified), watch.stop)
    if fetched.body is None:
        return _Answer(fetched, ())
    known = store.feeds.known(row.id)
    fresh: list[tuple[str, str, Draft]] = []
    with hosts.reading:
        for guid, draft in read_feed(fetched.body, fetched.url):
            digest = hashlib.sha256(f"{draft.title}\n{draft.text}".encode()).hexdigest()
            if known.get(guid) != digest:
                known[guid] = digest
                fresh.append((guid, digest, draft))
    whole = tuple((guid, digest, _whole(fetcher, hosts, row, draft, watch.stop)) for guid, digest, draft in fresh)
    return _Answer(fetched, whole)


def _whole(fetcher: Fetcher, hosts: _Hosts, row: FeedRow, draft: Draft, stop: Stop) -> Draft:
    """The entry with its page's text where the feed has only a summary; the summary where the page cannot be had."""
    outlet = row.outlet or draft.outlet
    draft = replace(draft, outlet=outlet)
    wanted = row.full_text == "always" or (row.full_text == "auto" and "summary_only" in draft.warnings)
    if not wanted or not draft.url or row.full_text == "never":
        return draft
    try:
        with hosts.turn(draft.url, apart=True):
            found = page(fetcher, draft.url, stop)
    except Cancelled:
        raise
    except RiwayaError:
        return draft
    if len(found.text) <= len(draft.text):
        return draft
    return replace(
        found,
        title=draft.title or found.title,
        published=draft.published or found.published,
        outlet=outlet or found.outlet,
        byline=found.byline or draft.byline,
        url=draft.url,
    )


def page(fetcher: Fetcher, url: str, stop: Stop) -> Draft:
    """The article of a page. Raises FetchFailed, ImportFailed, Cancelled."""
    answer = fetcher.fetch(url, stop=stop)
    name = urlsplit(answer.url).path.rsplit("/", 1)[-1] or "page.html"
    draft = next(iter(read_bytes(answer.body or b"", name)))
    return replace(draft, url=answer.url)


def _store(store: Store, hosts: _Hosts, row: FeedRow, answer: _Answer) -> list[int]:
    fetched = answer.fetched
    with hosts.reading:
        items = [
            Item(guid, digest, entry_of(_in_language(article_of(draft, guid[:200]), row.language)))
            for guid, digest, draft in answer.drafts
            if draft.text
        ]
    visited = Visited(fetched.validators.etag, fetched.validators.modified, url=fetched.moved_to)
    return [article for article, new in store.feeds.store(row.id, items, visited) if new]


def _in_language(article: Article, language: str | None) -> Article:
    """The article in the language that the user set for its feed; else in the one that its words tell."""
    return replace(article, language=language) if language else article


def _failure(error: RiwayaError) -> Visited:
    why = str(error.values.get("why") or error.code)
    status = error.values.get("status")
    wait = getattr(error, "wait", None)
    return Visited(error=why, status=status if isinstance(status, int) else None, wait=wait, gone=why == "gone")
