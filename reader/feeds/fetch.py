"""Fetches one address: conditional, bounded in time and size, and never into the local network by a side door.

No cookies, no scripts, no further requests: what comes back is bytes, which only `importers` may read.
"""

from __future__ import annotations

import datetime as dt
import threading
import time
from collections.abc import Callable, Collection, Mapping
from contextlib import closing
from dataclasses import dataclass
from email.utils import parsedate_to_datetime
from http.cookiejar import DefaultCookiePolicy
from typing import Self
from urllib.parse import urljoin

import httpx

from reader import __version__
from reader.feeds import addresses
from reader.feeds.connections import Transport, Turn, Turns, in_turn
from reader.feeds.errors import FetchFailed
from reader.feeds.limits import FEED, USER_AGENT, Limits
from reader.feeds.proxies import proxy_for
from reader.feeds.unpacking import Unpacker

_REDIRECTS = frozenset((301, 302, 303, 307, 308))
_PERMANENT = frozenset((301, 308))
_LONGEST_VALIDATOR = 1000
_HEADERS = 2**20  # bytes beside the body: headers, also of redirects, and the framing of chunks


@dataclass(frozen=True, slots=True)
class Validators:
    """What a server gave to ask 'has it changed?' with."""

    etag: str | None = None
    modified: str | None = None


@dataclass(frozen=True, slots=True)
class Fetched:
    """A server's answer. `body` is None where nothing changed since the validators were given (HTTP 304).

    `url` is where the answer came from; `moved_to` is set where every step there was a permanent redirect. `bounded`
    is False where only the end of the connection told the end of the body: it may have been cut.
    """

    url: str
    body: bytes | None
    validators: Validators
    moved_to: str | None = None
    bounded: bool = True


class Fetcher:
    """Fetches over one pool of connections; safe to use from several threads. Close it after use."""

    def __init__(self, allowed_hosts: Collection[str] = (), *, limits: Limits = FEED) -> None:
        self._allowed = frozenset(host.lower() for host in allowed_hosts)
        self._limits = limits
        self._turns = Turns()
        self._context = httpx.create_ssl_context()
        self._clients: dict[str | None, httpx.Client] = {}
        self._lock = threading.Lock()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """Closes the connections."""
        for client in self._clients.values():
            client.close()

    def fetch(
        self, url: str, validators: Validators = Validators(), stop: Callable[[], bool] = lambda: False
    ) -> Fetched:
        """The answer of `url`, redirects followed and each checked anew.

        Raises FetchFailed with its reason, Cancelled where `stop` says so.
        """
        turn = Turn(url, time.monotonic() + self._limits.total, self._limits.sent + _HEADERS, stop)
        address = addresses.parse(url)

        def work() -> Fetched:
            with self._turns.take(turn):
                return self._follow(address, validators, turn)

        return in_turn(work, turn)

    def _follow(self, address: addresses.Address, validators: Validators, turn: Turn) -> Fetched:
        seen = {address.url}
        permanent = True
        for _ in range(self._limits.redirects + 1):
            turn.left()
            try:
                with closing(self._send(address, validators)) as response:
                    if response.status_code not in _REDIRECTS:
                        moved = address.url if permanent and len(seen) > 1 else None
                        return self._read(response, address, validators, moved, turn)
                    permanent = permanent and response.status_code in _PERMANENT
                    address = addresses.parse(urljoin(address.url, response.headers.get("Location", "")))
            except (httpx.InvalidURL, ValueError) as error:
                raise FetchFailed("address", address.url) from error
            except httpx.HTTPError as error:
                raise FetchFailed(_reason(error), address.url) from error
            except FetchFailed as error:
                if error.why == "private" and len(seen) > 1:
                    raise FetchFailed("inward", address.url) from error
                raise
            if address.url in seen:
                break
            seen.add(address.url)
        raise FetchFailed("redirects", turn.url)

    def _client(self, proxy: str | None) -> httpx.Client:
        """The connections through that proxy, made when first needed."""
        with self._lock:
            client = self._clients.get(proxy)
            if client is None:
                limits = self._limits
                client = httpx.Client(
                    transport=Transport(self._turns, self._context, proxy),
                    headers={"User-Agent": USER_AGENT.format(version=__version__), "Accept-Encoding": "gzip"},
                    timeout=httpx.Timeout(limits.read, connect=limits.connect, pool=limits.total),
                    follow_redirects=False,
                )
                client.cookies.jar.set_policy(DefaultCookiePolicy(allowed_domains=()))
                self._clients[proxy] = client
        return client

    def _send(self, address: addresses.Address, validators: Validators) -> httpx.Response:
        headers = {
            "Accept": "application/atom+xml, application/rss+xml, application/feed+json, text/html;q=0.9, */*;q=0.5"
        }
        if validators.etag:
            headers["If-None-Match"] = validators.etag
        if validators.modified:
            headers["If-Modified-Since"] = validators.modified
        proxy = proxy_for(address, self._allowed)
        number = addresses.resolve(address, self._allowed, proxied=proxy is not None)
        # The connection goes to the address that was checked; name and certificate stay the host's.
        headers["Host"] = httpx.URL(address.url).netloc.decode("ascii")
        url = httpx.URL(address.url).copy_with(host=number)
        client = self._client(proxy)
        request = client.build_request("GET", url, headers=headers, extensions={"sni_hostname": address.host})
        return client.send(request, stream=True)

    def _read(
        self,
        response: httpx.Response,
        address: addresses.Address,
        validators: Validators,
        moved: str | None,
        turn: Turn,
    ) -> Fetched:
        if response.status_code == 304:
            return Fetched(address.url, None, validators, moved)
        _raise_for(response, address.url, self._limits)
        body = self._body(response, address.url, turn)
        fresh = Validators(_validator(response, "ETag"), _validator(response, "Last-Modified"))
        # The end of a packed body is told by the packing.
        bounded = any(name in response.headers for name in ("Content-Length", "Transfer-Encoding", "Content-Encoding"))
        return Fetched(address.url, body, fresh, moved, bounded)

    def _body(self, response: httpx.Response, url: str, turn: Turn) -> bytes:
        unpacker = Unpacker(response.headers.get("Content-Encoding", ""), self._limits.unpacked, url)
        parts: list[bytes] = []
        sent = 0
        # As the pieces arrive: waiting for a full block would let a drip outlive its deadline.
        for chunk in response.iter_raw():
            turn.left()
            sent += len(chunk)
            if sent > self._limits.sent:
                raise FetchFailed("too_large", url)
            parts.append(unpacker.feed(chunk))
        unpacker.finish()
        return b"".join(parts)


def _validator(response: httpx.Response, name: str) -> str | None:
    """The header's value where it can be sent back as it came."""
    value = response.headers.get(name)
    return value if value and value.isascii() and value.isprintable() and len(value) <= _LONGEST_VALIDATOR else None


def _raise_for(response: httpx.Response, url: str, limits: Limits) -> None:
    status = response.status_code
    if status == 410:
        raise FetchFailed("gone", url, status=status)
    if status in (429, 503):
        raise FetchFailed("busy", url, status=status, wait=_wait(response.headers, limits))
    if not 200 <= status < 300:
        raise FetchFailed("status", url, status=status)


def _wait(headers: Mapping[str, str], limits: Limits) -> float | None:
    """Seconds until the moment that Retry-After names, as a number or a date; None where it names none."""
    value = headers.get("Retry-After", "").strip()
    if value.isascii() and value.isdigit():
        return min(float(value), limits.longest_wait)
    try:
        moment = parsedate_to_datetime(value)
        moment = moment if moment.tzinfo is not None else moment.replace(tzinfo=dt.UTC)
        seconds = (moment - dt.datetime.now(dt.UTC)).total_seconds()
    except (ValueError, OverflowError):
        return None
    return min(max(0.0, seconds), limits.longest_wait)


def _reason(error: httpx.HTTPError) -> str:
    if isinstance(error, httpx.ProxyError):
        return "proxy"
    if isinstance(error, httpx.TimeoutException):
        return "timeout"
    if isinstance(error, httpx.ConnectError):
        return "tls" if "SSL" in str(error) or "certificate" in str(error) else "refused"
    return "broken"
