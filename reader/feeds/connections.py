"""Connections that end when their time is up or the user says stop, whatever the server does meanwhile.

httpx bounds each single read only, so that a server which sends a byte of its headers now and then would never be
given up. Here every read waits in short steps and looks at the clock of the whole answer. What comes in one long step
(looking a name up, connecting, the greeting of a secure connection) is left behind in a thread of its own.
"""

from __future__ import annotations

import ssl
import threading
import time
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future, wait
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any, TypeVar

import httpcore
import httpx

from reader.feeds.errors import FetchFailed
from reader.model.errors import Cancelled

_STEP = 0.25  # seconds until a stop is noticed
_Made = TypeVar("_Made")


@dataclass(frozen=True, slots=True)
class Turn:
    """One fetch: until when it may last (`time.monotonic`), how many bytes may come, and whether the user says stop."""

    url: str
    deadline: float
    most: int
    stop: Callable[[], bool]

    def left(self) -> float:
        """Seconds left. Raises FetchFailed with `slow` where there are none, Cancelled where the user said stop."""
        if self.stop():
            raise Cancelled("the fetch was stopped")
        seconds = self.deadline - time.monotonic()
        if seconds <= 0:
            raise FetchFailed("slow", self.url)
        return seconds


def in_turn(work: Callable[[], _Made], turn: Turn) -> _Made:
    """What `work` makes. It is left behind, to end by itself, where the turn ends first.

    Raises what `work` raises, FetchFailed and Cancelled as the turn does.
    """
    made: Future[_Made] = Future()

    def run() -> None:
        try:
            made.set_result(work())
        except BaseException as error:  # noqa: BLE001 - it is raised again where it is waited for
            made.set_exception(error)

    threading.Thread(target=run, name="fetch", daemon=True).start()
    while not wait((made,), _STEP).done:
        turn.left()
    return made.result()


class Turns:
    """The turn that each thread is in."""

    def __init__(self) -> None:
        self._here = threading.local()

    @contextmanager
    def take(self, turn: Turn) -> Iterator[None]:
        """Everything that this thread reads in the block belongs to `turn`."""
        self._here.turn = turn
        self._here.came = 0
        try:
            yield
        finally:
            self._here.turn = None

    def left(self) -> float:
        """Seconds left of this thread's turn."""
        turn: Turn | None = getattr(self._here, "turn", None)
        return turn.left() if turn is not None else float("inf")

    def came(self, count: int) -> None:
        """Counts bytes that came in this thread's turn. Raises FetchFailed with `too_large` where it is too much."""
        turn: Turn | None = getattr(self._here, "turn", None)
        if turn is not None:
            self._here.came += count
            if self._here.came > turn.most:
                raise FetchFailed("too_large", turn.url)


def _least(timeout: float | None, left: float) -> float | None:
    least = left if timeout is None else min(timeout, left)
    return None if least == float("inf") else least


class _Stream(httpcore.NetworkStream):
    def __init__(self, inner: httpcore.NetworkStream, turns: Turns) -> None:
        self._inner = inner
        self._turns = turns

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        until = time.monotonic() + (timeout if timeout is not None else float("inf"))
        while True:
            patience = until - time.monotonic()
            if patience <= 0:
                raise httpcore.ReadTimeout("nothing came")
            try:
                data = self._inner.read(max_bytes, min(_STEP, patience, self._turns.left()))
            except httpcore.ReadTimeout:
                continue
            self._turns.came(len(data))
            return data

    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        self._inner.write(buffer, _least(timeout, self._turns.left()))

    def close(self) -> None:
        self._inner.close()

    def start_tls(
        self, ssl_context: ssl.SSLContext, server_hostname: str | None = None, timeout: float | None = None
    ) -> httpcore.NetworkStream:
        inner = self._inner.start_tls(ssl_context, server_hostname, _least(timeout, self._turns.left()))
        return _Stream(inner, self._turns)

    def get_extra_info(self, info: str) -> Any:
        return self._inner.get_extra_info(info)


class _Backend(httpcore.NetworkBackend):
    def __init__(self, turns: Turns) -> None:
        self._inner = httpcore.SyncBackend()
        self._turns = turns

    def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,
        socket_options: Iterable[Any] | None = None,
    ) -> httpcore.NetworkStream:
        timeout = _least(timeout, self._turns.left())
        return _Stream(self._inner.connect_tcp(host, port, timeout, local_address, socket_options), self._turns)


class Transport(httpx.HTTPTransport):
    """A pool of bounded connections, through `proxy` (http or https) where one is given."""

    def __init__(self, turns: Turns, context: ssl.SSLContext, proxy: str | None = None) -> None:
        super().__init__(verify=context, trust_env=False)
        self._pool.close()
        # httpx hands no network backend on to the pool that it makes.
        backend = _Backend(turns)
        if proxy is None:
            self._pool = httpcore.ConnectionPool(ssl_context=context, keepalive_expiry=5.0, network_backend=backend)
        else:
            url = httpx.Proxy(proxy)
            self._pool = httpcore.HTTPProxy(
                str(url.url),
                proxy_auth=url.raw_auth,
                ssl_context=context,
                keepalive_expiry=5.0,
                network_backend=backend,
            )
