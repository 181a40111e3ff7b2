"""Processes that prepare articles beside the one that stores them: a large import on every core.

A worker is this program's Python with `serve` as its work, or the built program started with `WORK` as its argument:
pickled batches come in on its standard input, outcomes go out on its standard output. It ends when its input does, so
that none outlives the program, however that ends.
"""

from __future__ import annotations

import os
import pickle
import subprocess
import sys
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import ExitStack, suppress
from pathlib import Path
from queue import SimpleQueue
from typing import IO, Self, TypeVar, cast

_Given = TypeVar("_Given")
_Made = TypeVar("_Made")

# The process that stores keeps a core to itself; more workers than this would wait for it.
_MOST = 2
# Batches read ahead for each worker: one at work, one to go on with.
_AHEAD = 2
_START = "from reader.library.importing.workers import serve; serve()"
WORK = "--prepare-articles"
_LENGTH_BYTES = 8
_PATIENCE_SECONDS = 5
_NICENESS = 5


def count(*, busy: bool = True) -> int:
    """How many workers this machine can use; 0 where there is one core, or nothing that can be started.

    `busy` where this process needs a core to itself all the while.
    """
    cores = os.cpu_count() or 1
    if cores == 1 or not sys.executable:
        return 0
    return min(_MOST, cores - 1 if busy else cores)


def spread(
    work: Callable[[_Given], _Made], batches: Iterable[_Given], workers: int, stop: Callable[[], bool]
) -> Iterator[_Made]:
    """`work` of each batch, in their order, done by so many processes; ends early once `stop` says so.

    `work` is a function of a module. A batch that a worker fails on, or dies of, is done here instead.
    """
    with ExitStack() as stack:
        helpers = stack.enter_context(Helpers(workers))
        # Each thread feeds a worker of its own and waits for it, so that no pipe is ever full at both ends.
        threads = stack.enter_context(ThreadPoolExecutor(workers, thread_name_prefix="import"))
        waiting: deque[Future[_Made]] = deque()
        try:
            for batch in batches:
                if stop():
                    return
                if len(waiting) < workers * _AHEAD:
                    waiting.append(threads.submit(helpers.do, work, batch))
                else:
                    # All hands are busy: better to do a batch here than to wait for one.
                    waiting.append(_finished(work(batch)))
                while waiting and (waiting[0].done() or len(waiting) > workers * _AHEAD):
                    yield waiting.popleft().result()
            while waiting and not stop():
                yield waiting.popleft().result()
        finally:
            for future in waiting:
                future.cancel()


def _finished(made: _Made) -> Future[_Made]:
    future: Future[_Made] = Future()
    future.set_result(made)
    return future


class Helpers:
    """So many workers for any number of threads, each started when it is first needed; all end on leaving."""

    def __init__(self, workers: int) -> None:
        self._free: SimpleQueue[_Worker | None] = SimpleQueue()
        self._all = ExitStack()
        for _ in range(workers):
            self._free.put(None)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._all.close()

    def do(self, work: Callable[[_Given], _Made], batch: _Given) -> _Made:
        """`work` of the batch, done by the next free worker; by the caller where that worker fails."""
        worker = self._free.get()
        try:
            if worker is None:
                worker = self._all.enter_context(_Worker())
            return cast("_Made", worker.ask((work, batch)))
        except (OSError, EOFError, pickle.PickleError):
            # The worker is gone, killed for its memory perhaps: what it was to do is done here.
            return work(batch)
        finally:
            self._free.put(worker)


def _command() -> tuple[list[str], dict[str, str]]:
    """What starts a worker, and the variables that it needs."""
    if getattr(sys, "frozen", False):
        return [sys.executable, WORK], {}
    root = str(Path(__file__).parents[3])
    path = os.pathsep.join(part for part in (root, *sys.path) if part)
    return [sys.executable, "-P", "-c", _START], {"PYTHONPATH": path}


class _Worker:
    """One process, ended on leaving."""

    def __init__(self) -> None:
        command, variables = _command()
        self._process = subprocess.Popen(  # noqa: S603
            command,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            env={**os.environ, **variables},
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        )

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        if self._process.stdin:
            with suppress(OSError):
                self._process.stdin.close()
        try:
            self._process.wait(_PATIENCE_SECONDS)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()
        if self._process.stdout:
            self._process.stdout.close()

    def ask(self, question: object) -> object:
        """The worker's answer; raises EOFError or OSError where it has none."""
        if not self._process.stdin or not self._process.stdout:
            raise EOFError
        _send(self._process.stdin, question)
        return _receive(self._process.stdout)


def serve() -> None:
    """What a worker does until its input ends. An error ends it: the batch is done, and told of, by who asked."""
    if hasattr(os, "nice"):
        # The window and what is stored come first where cores are short.
        os.nice(_NICENESS)
    # By their numbers: a program without a console has no sys.stdin on Windows.
    questions, answers = os.fdopen(0, "rb"), os.fdopen(os.dup(1), "wb")
    # A stray print must not get between the answers.
    os.dup2(os.open(os.devnull, os.O_WRONLY), 1)
    with suppress(EOFError, KeyboardInterrupt):
        while True:
            work, batch = cast("tuple[Callable[[object], object], object]", _receive(questions))
            _send(answers, work(batch))


def _send(stream: IO[bytes], value: object) -> None:
    data = pickle.dumps(value, pickle.HIGHEST_PROTOCOL)
    stream.write(len(data).to_bytes(_LENGTH_BYTES, "little"))
    stream.write(data)
    stream.flush()


def _receive(stream: IO[bytes]) -> object:
    """The next value; raises EOFError at the end of the stream."""
    length = int.from_bytes(_exactly(stream, _LENGTH_BYTES), "little")
    # Both ends are this program: nothing foreign is unpickled.
    return pickle.loads(_exactly(stream, length))  # noqa: S301


def _exactly(stream: IO[bytes], length: int) -> bytes:
    data = stream.read(length)
    if len(data) < length:
        raise EOFError
    return data
