"""One update of many feeds: fetched side by side, stored feed by feed, each whole or not at all."""

from __future__ import annotations

import datetime as dt
import logging
import threading
import time
from collections import defaultdict
from collections.abc import Callable, Collection, Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor, as_completed
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TypeVar
from urllib.parse import urlsplit

from reader.feeds.errors import FetchFailed
from reader.feeds.fetch import Fetched, Fetcher, Validators
from reader.feeds.schedule import Visit
from reader.feeds.schedule import is_due as visit_is_due
from reader.library.feeds.answers import FeedAnswer, Fresh, PageAnswer, Wishes, page_draft, read_answer, read_page
from reader.library.importing import workers
from reader.library.importing.kept_lines import kept_lines
from reader.library.progress import Stop, never, silent
from reader.model.articles import Draft
from reader.model.errors import Cancelled, ImportFailed, RiwayaError
from reader.store.feeds import FeedRow, Item, Visited
from reader.store.store import Store

_WORKERS = 8
_PER_HOST = 4
_STEP = 0.2  # seconds until a wait for a host notices a stop
_TAIL = 4096
_ALONE = 3  # answers read before a process is started for the rest
_log = logging.getLogger("riwaya")
_Given = TypeVar("_Given")
_Made = TypeVar("_Made")


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
    """What an update of so many feeds did. `new` are the ids of new articles, `expired` those of articles that were
    kept for as long as the user said."""

    feeds: int
    new: tuple[int, ...]
    failed: tuple[FailedFeed, ...]
    stopped: bool = False
    expired: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class _Answer:
    """`error` is set where the feed was cut off behind the items."""

    fetched: Fetched
    items: tuple[Item, ...]
    error: ImportFailed | None = None


@dataclass(frozen=True, slots=True)
class Watch:
    """Who follows an update: feeds that begin, feeds that are done, and whether to stop. Called from any thread."""

    started: Callable[[int], None] = silent
    progress: Callable[[FeedProgress], None] = silent
    stop: Stop = never


class _Hosts:
    """Keeps requests to one host few and apart."""

    def __init__(self, pause: float, stop: Stop) -> None:
        self._pause = pause
        self._stop = stop
        self._turns: dict[str, threading.Semaphore] = defaultdict(lambda: threading.Semaphore(_PER_HOST))
        self._last: dict[str, float] = {}
        self._lock = threading.Lock()

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


class _Reading:
    """Reads answers: the first ones here, one at a time; of a large update the rest in processes beside this one, which
    leaves the window its turn."""

    def __init__(self, helpers: workers.Helpers | None) -> None:
        self._helpers = helpers
        self._here = threading.Lock()
        self._read = 0

    def do(self, work: Callable[[_Given], _Made], answer: _Given) -> _Made:
        with self._here:
            self._read += 1
            if self._helpers is None or self._read <= _ALONE:
                return work(answer)
        return self._helpers.do(work, answer)


@dataclass(frozen=True, slots=True)
class _Run:
    """What the fetches of one update share."""

    store: Store
    fetcher: Fetcher
    hosts: _Hosts
    reading: _Reading
    watch: Watch


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
    done = 0
    # What comes is stored in a third of the time that it takes to read it.
    helping = workers.count(busy=False)
    with (
        Fetcher(allowed_hosts) as fetcher,
        workers.Helpers(helping) as helpers,
        ThreadPoolExecutor(_WORKERS, "feed") as pool,
    ):
        run = _Run(store, fetcher, _Hosts(pause, watch.stop), _Reading(helpers if helping else None), watch)
        jobs: dict[Future[_Answer], FeedRow] = {pool.submit(_ask, run, row): row for row in rows}
        for job in as_completed(jobs):
            row = jobs[job]
            try:
                answer = _answer_of(job)
            except Cancelled:
                continue
            fresh = _store(store, row, answer)
            error = answer if isinstance(answer, RiwayaError) else answer.error
            new += fresh
            if error is not None:
                failed.append(FailedFeed(row.id, row.title, error))
            done += 1
            watch.progress(FeedProgress(done, len(rows), row.id, len(new), error))
    return FeedReport(done, tuple(new), tuple(failed), stopped=done < len(rows))


def _answer_of(job: Future[_Answer]) -> _Answer | RiwayaError:
    """What a feed answered, or why it has none. Raises Cancelled."""
    try:
        return job.result()
    except Cancelled:
        raise
    except RiwayaError as error:
        return error
    # Whatever breaks on the answer of one server, the other feeds are updated.
    except Exception as error:  # noqa: BLE001
        _log.exception("a feed could not be read")
        unread = ImportFailed(f"the feed could not be read: {error}")
        unread.code = "import_damaged"
        return unread


def _ask(run: _Run, row: FeedRow) -> _Answer:
    """A feed's answer with its new and changed entries, whole articles where the feed has summaries."""
    stop = run.watch.stop
    if stop():
        raise Cancelled("the update was stopped")
    with run.hosts.turn(row.url, apart=False):
        run.watch.started(row.id)
        fetched = run.fetcher.fetch(row.url, Validators(row.etag, row.modified), stop)
    if fetched.body is None:
        return _Answer(fetched, ())
    wishes = Wishes(row.outlet, row.language, row.full_text, kept_lines(run.store))
    answer = FeedAnswer(fetched.body, fetched.url, run.store.feeds.known(row.id), wishes)
    read = run.reading.do(read_answer, answer)
    whole = [_whole(run, one, wishes) for one in read.fresh]
    items = tuple(Item(one.guid, one.digest, one.entry) for one in whole if one.entry is not None)
    return _Answer(fetched, items, read.error)


def _whole(run: _Run, fresh: Fresh, wishes: Wishes) -> Fresh:
    """The entry with its page's text where that is wanted; as the feed has it where the page cannot be had."""
    if fresh.draft is None or not fresh.draft.url:
        return fresh
    url = fresh.draft.url
    try:
        with run.hosts.turn(url, apart=True):
            body, url = _page(run.fetcher, url, run.watch.stop)
    except Cancelled:
        raise
    except RiwayaError:
        return fresh
    return run.reading.do(read_page, PageAnswer(body, url, fresh, wishes))


def page(fetcher: Fetcher, url: str, stop: Stop) -> Draft:
    """The article of a page. Raises FetchFailed, ImportFailed, Cancelled."""
    return page_draft(*_page(fetcher, url, stop))


def _page(fetcher: Fetcher, url: str, stop: Stop) -> tuple[bytes, str]:
    """A whole page and its address. Raises FetchFailed, Cancelled."""
    answer = fetcher.fetch(url, stop=stop)
    body = answer.body or b""
    if not answer.bounded and b"</html" not in body[-_TAIL:].lower().replace(b"\x00", b""):
        raise FetchFailed("broken", url)
    return body, answer.url


def _store(store: Store, row: FeedRow, answer: _Answer | RiwayaError) -> list[int]:
    """The new articles of the answer, stored with how the visit went."""
    if isinstance(answer, RiwayaError):
        store.feeds.store(row.id, (), _failure(answer))
        return []
    fetched = answer.fetched
    visited = Visited(fetched.validators.etag, fetched.validators.modified, url=fetched.moved_to)
    if answer.error is not None:
        # Without validators: the server is asked for the whole of it again.
        visited = _failure(answer.error)
    return [article for article, new in store.feeds.store(row.id, answer.items, visited) if new]


def _failure(error: RiwayaError) -> Visited:
    why = str(error.values.get("why") or error.code)
    status = error.values.get("status")
    wait = getattr(error, "wait", None)
    return Visited(error=why, status=status if isinstance(status, int) else None, wait=wait, gone=why == "gone")
