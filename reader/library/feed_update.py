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
from reader.importers.feed_entries import feed_title, read_feed
from reader.importers.reading import read_bytes
from reader.library.entries import article_of, entry_of
from reader.model import Cancelled, Draft, RiwayaError
from reader.store.feeds import FeedRow, Item, Visited
from reader.store.store import Store

__all__ = ["FailedFeed", "FeedProgress", "FeedReport", "feed_title", "is_due", "page", "update"]

_WORKERS = 8
_PER_HOST = 4
Stop = Callable[[], bool]


@dataclass(frozen=True, slots=True)
class FeedProgress:
    """How far an update is: feeds done of all, and the one that was just finished, with its error if it failed."""

    done: int
    total: int
    feed: int
    new: int
    error: str | None


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


class _Hosts:
    """Keeps requests to one host few and apart."""

    def __init__(self, pause: float) -> None:
        self._pause = pause
        self._turns: dict[str, threading.Semaphore] = defaultdict(lambda: threading.Semaphore(_PER_HOST))
        self._last: dict[str, float] = {}
        self._lock = threading.Lock()

    @contextmanager
    def turn(self, url: str, *, apart: bool) -> Iterator[None]:
        """Waits for a turn at the address's host; with `apart` also for the pause between two pages."""
        host = urlsplit(url).netloc
        with self._lock:
            semaphore = self._turns[host]
        with semaphore:
            if apart:
                with self._lock:
                    start = max(time.monotonic(), self._last.get(host, 0.0) + self._pause)
                    self._last[host] = start
                time.sleep(max(0.0, start - time.monotonic()))
            yield


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
    progress: Callable[[FeedProgress], None],
    stop: Stop,
) -> FeedReport:
    """Fetches `rows` side by side and stores each as its answer comes."""
    new: list[int] = []
    failed: list[FailedFeed] = []
    unchanged = done = 0
    hosts = _Hosts(pause)
    with Fetcher(allowed_hosts) as fetcher, ThreadPoolExecutor(_WORKERS, "feed") as pool:
        jobs: dict[Future[_Answer], FeedRow] = {
            pool.submit(_ask, fetcher, hosts, store, row, stop): row for row in rows
        }
        for job in as_completed(jobs):
            row = jobs[job]
            error: RiwayaError | None = None
            try:
                fresh = _store(store, row, job.result())
                new += fresh
                unchanged += not fresh
            except Cancelled:
                continue
            except RiwayaError as caught:
                error = caught
                failed.append(FailedFeed(row.id, row.title, caught))
                store.feeds.store(row.id, (), _failure(caught))
            done += 1
            progress(FeedProgress(done, len(rows), row.id, len(new), error.code if error else None))
    return FeedReport(done, tuple(new), unchanged, tuple(failed), stopped=done < len(rows))


def _ask(fetcher: Fetcher, hosts: _Hosts, store: Store, row: FeedRow, stop: Stop) -> _Answer:
    """A feed's answer with the drafts of its new and changed entries, whole articles where the feed has summaries."""
    if stop():
        raise Cancelled("the update was stopped")
    with hosts.turn(row.url, apart=False):
        fetched = fetcher.fetch(row.url, Validators(row.etag, row.modified), stop)
    if fetched.body is None:
        return _Answer(fetched, ())
    known = store.feeds.known(row.id)
    drafts = []
    for guid, draft in read_feed(fetched.body, fetched.url):
        digest = hashlib.sha256(f"{draft.title}\n{draft.text}".encode()).hexdigest()
        if known.get(guid) != digest:
            known[guid] = digest
            drafts.append((guid, digest, _whole(fetcher, hosts, row, draft, stop)))
    return _Answer(fetched, tuple(drafts))


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


def _store(store: Store, row: FeedRow, answer: _Answer) -> list[int]:
    fetched = answer.fetched
    items = [
        Item(guid, digest, entry_of(article_of(draft, guid[:200])))
        for guid, digest, draft in answer.drafts
        if draft.text
    ]
    visited = Visited(fetched.validators.etag, fetched.validators.modified, url=fetched.moved_to)
    return [article for article, new in store.feeds.store(row.id, items, visited) if new]


def _failure(error: RiwayaError) -> Visited:
    why = str(error.values.get("why") or error.code)
    status = error.values.get("status")
    wait = getattr(error, "wait", None)
    return Visited(error=why, status=status if isinstance(status, int) else None, wait=wait, gone=why == "gone")
