"""The only place of threads. Work goes to a lane as a value, its answer comes back in the GUI thread as a value.

A lane runs one job at a time, in order. Reading and writing the library, computing comparisons and long imports
have a lane each, so that a list never waits for an import of thousands of files, nor anything for a slow web server.
"""

from __future__ import annotations

import sys
import threading
from collections.abc import Callable, Hashable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from enum import StrEnum
from functools import partial
from types import CellType
from typing import Any, TypeVar

from PySide6.QtCore import QObject, Qt, Signal, Slot
from shiboken6 import isValid

from reader.model.errors import Cancelled

T = TypeVar("T")
_TURN = 0.001  # seconds


def ignored(_: object) -> None:
    """Takes an answer that nobody waits for."""


class Lane(StrEnum):
    STORE = "store"
    COMPUTE = "compute"
    LONG = "long"
    NETWORK = "network"


class Job:
    """One piece of work on its way. `stop` asks it to end early and still answer; `drop` makes its answer unwanted."""

    def __init__(self, report: Callable[[Job, Any], None]) -> None:
        self._report = report
        self._stop = threading.Event()
        self.dropped = False

    @property
    def stopped(self) -> bool:
        return self._stop.is_set()

    def stop(self) -> None:
        self._stop.set()

    def drop(self) -> None:
        self.dropped = True
        self._stop.set()

    def report(self, value: object) -> None:
        """Sends a step of progress to the GUI thread; called by the work, in its own thread."""
        self._report(self, value)


class _Delivery:
    """Who hears of a job; nobody any more once the widget that asked has been deleted."""

    def __init__(
        self,
        done: Callable[[Any], None],
        failed: Callable[[Exception], None] | None,
        progress: Callable[[Any], None] | None,
        lane: Lane,
    ) -> None:
        self.done = done
        self.failed = failed
        self.progress = progress
        self.lane = lane

    def wanted(self, job: Job) -> bool:
        return not job.dropped and all(isValid(owner) for owner in _owners(self.done))


def _owners(act: Callable[..., Any]) -> Iterator[QObject]:
    """The objects that a function is of: its own, those that it was given, those that it was written in."""
    held = [getattr(act, "__self__", None)]
    if isinstance(act, partial):
        held += [*act.args, *act.keywords.values()]
        yield from _owners(act.func)
    held += [cell.cell_contents for cell in getattr(act, "__closure__", None) or () if _is_filled(cell)]
    yield from (one for one in held if isinstance(one, QObject))


def _is_filled(cell: CellType) -> bool:
    try:
        return cell.cell_contents is not None
    except ValueError:  # not yet
        return False


class Tasks(QObject):
    """Runs work beside the GUI thread. `failed` carries an exception that nobody else asked for."""

    failed = Signal(Exception)
    busy = Signal(bool)
    _ended = Signal(object, object, object)
    _stepped = Signal(object, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pools = {
            lane: ThreadPoolExecutor(max_workers=1, thread_name_prefix=f"riwaya-{lane.value}") for lane in Lane
        }
        # Python hands its lock on after 5 ms by default: beside busy lanes, the window would wait that long for each
        # of the many small steps of which one event of it is made.
        sys.setswitchinterval(_TURN)
        self._waiting: dict[Job, _Delivery] = {}
        self._newest: dict[Hashable, Job] = {}
        self._closed = False
        self._ended.connect(self._deliver, Qt.ConnectionType.QueuedConnection)
        self._stepped.connect(self._step, Qt.ConnectionType.QueuedConnection)

    def ask(
        self,
        lane: Lane,
        work: Callable[[], T],
        done: Callable[[T], None] = ignored,
        *,
        failed: Callable[[Exception], None] | None = None,
        key: Hashable | None = None,
    ) -> Job:
        """Runs `work` in that lane and calls `done` with its answer in the GUI thread.

        A later job with the same `key` makes this one stale: its answer is dropped. Without `failed`, an exception
        goes to the signal `failed`.
        """
        return self.start(lane, lambda _job: work(), done, failed=failed, key=key)

    def start(
        self,
        lane: Lane,
        work: Callable[[Job], T],
        done: Callable[[T], None] = ignored,
        *,
        failed: Callable[[Exception], None] | None = None,
        progress: Callable[[Any], None] | None = None,
        key: Hashable | None = None,
    ) -> Job:
        """Like `ask`, for long work that reports its steps and can be stopped through its Job."""
        job = Job(self._stepped.emit)
        if self._closed:
            # What a timer asks for while the program ends.
            job.drop()
            return job
        if key is not None:
            older = self._newest.get(key)
            if older is not None:
                older.drop()
            self._newest[key] = job
        self._waiting[job] = _Delivery(done, failed, progress, lane)
        if len(self._waiting) == 1:
            self.busy.emit(True)

        def run() -> T:
            if job.dropped:
                raise Cancelled("no longer wanted")
            return work(job)

        def ended(future: Future[T]) -> None:
            if self._closed or future.cancelled():
                return
            error = future.exception()
            self._ended.emit(job, None if error else future.result(), error)

        self._pools[lane].submit(run).add_done_callback(ended)
        return job

    def idle(self) -> bool:
        """Whether every job has come to its end."""
        return not self._waiting

    def close(self) -> None:
        """Drops all jobs but those of the store, waits for these and the running ones; the last thing to call.

        What the user changed in the last moment waits in the store's lane: it must not be lost.
        """
        self._closed = True
        for job, delivery in self._waiting.items():
            if delivery.lane is not Lane.STORE:
                job.drop()
        for lane, pool in self._pools.items():
            pool.shutdown(wait=True, cancel_futures=lane is not Lane.STORE)
        self._waiting.clear()

    @Slot(object, object)
    def _step(self, job: Job, value: object) -> None:
        delivery = self._waiting.get(job)
        if delivery is not None and delivery.progress is not None and delivery.wanted(job):
            delivery.progress(value)

    @Slot(object, object, object)
    def _deliver(self, job: Job, value: object, error: BaseException | None) -> None:
        delivery = self._waiting.pop(job, None)
        for key in [key for key, newest in self._newest.items() if newest is job]:
            del self._newest[key]
        if not self._waiting:
            self.busy.emit(False)
        if delivery is None or not delivery.wanted(job):
            return
        if error is None:
            delivery.done(value)
        elif delivery.failed is not None and isinstance(error, Exception):
            delivery.failed(error)
        elif not isinstance(error, Cancelled):
            self.failed.emit(error)
