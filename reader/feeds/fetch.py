"""Fetches one address: conditional, bounded in time and size, and never into the local network by a side door.

No cookies, no scripts, no further requests: what comes back is bytes, which only `importers` may read.
"""

from __future__ import annotations

import datetime as dt
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
from reader.feeds.errors import FetchFailed
from reader.feeds.limits import FEED, USER_AGENT, Limits
from reader.feeds.unpacking import Unpacker
from reader.model import Cancelled

_REDIRECTS = frozenset((301, 302, 303, 307, 308))
_PERMANENT = frozenset((301, 308))


@dataclass(frozen=True, slots=True)
class Validators:
    """What a server gave to ask 'has it changed?' with."""

    etag: str | None = None
    modified: str | None = None


@dataclass(frozen=True, slots=True)
class Fetched:
    """A server's answer. `body` is None where nothing changed since the validators were given (HTTP 304).

    `url` is where the answer came from; `moved_to` is set where every step there was a permanent redirect.
    """

    url: str
    body: bytes | None
    content_type: str
    validators: Validators
    moved_to: str | None = None


class Fetcher:
    """Fetches over one pool of connections; safe to use from several threads. Close it after use."""

    def __init__(self, allowed_hosts: Collection[str] = (), *, limits: Limits = FEED) -> None:
        self._allowed = frozenset(host.lower() for host in allowed_hosts)
        self._limits = limits
        timeout = httpx.Timeout(limits.read, connect=limits.connect, pool=limits.total)
        headers = {"User-Agent": USER_AGENT.format(version=__version__), "Accept-Encoding": "gzip, deflate"}
        self._client = httpx.Client(http2=False, headers=headers, timeout=timeout, follow_redirects=False)
        self._client.cookies.jar.set_policy(DefaultCookiePolicy(allowed_domains=()))

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """Closes the connections."""
        self._client.close()

    def fetch(
        self, url: str, validators: Validators = Validators(), stop: Callable[[], bool] = lambda: False
    ) -> Fetched:
        """The answer of `url`, redirects followed and each checked anew.

        Raises FetchFailed with its reason, Cancelled where `stop` says so.
        """
        deadline = time.monotonic() + self._limits.total
        address = addresses.parse(url)
        seen = {address.url}
        permanent = True
        for _ in range(self._limits.redirects + 1):
            request = self._request(address, validators)
            try:
                with closing(self._client.send(request, stream=True)) as response:
                    if response.status_code not in _REDIRECTS:
                        return self._read(response, address, validators, seen, permanent, deadline, stop)
                    permanent = permanent and response.status_code in _PERMANENT
                    address = addresses.parse(urljoin(address.url, response.headers.get("Location", "")))
            except httpx.InvalidURL as error:
                raise FetchFailed("address", address.url) from error
            except httpx.HTTPError as error:
                raise FetchFailed(_reason(error), address.url) from error
            if address.url in seen:
                break
            seen.add(address.url)
        raise FetchFailed("redirects", url)

    def _request(self, address: addresses.Address, validators: Validators) -> httpx.Request:
        headers = {
            "Accept": "application/atom+xml, application/rss+xml, application/feed+json, text/html;q=0.9, */*;q=0.5"
        }
        if validators.etag:
            headers["If-None-Match"] = validators.etag
        if validators.modified:
            headers["If-Modified-Since"] = validators.modified
        number = addresses.resolve(address, self._allowed)
        # The connection goes to the address that was checked; name and certificate stay the host's.
        headers["Host"] = httpx.URL(address.url).netloc.decode("ascii")
        url = httpx.URL(address.url).copy_with(host=number)
        return self._client.build_request("GET", url, headers=headers, extensions={"sni_hostname": address.host})

    def _read(
        self,
        response: httpx.Response,
        address: addresses.Address,
        validators: Validators,
        seen: Collection[str],
        permanent: bool,
        deadline: float,
        stop: Callable[[], bool],
    ) -> Fetched:
        moved = address.url if permanent and len(seen) > 1 else None
        if response.status_code == 304:
            return Fetched(address.url, None, "", validators, moved)
        _raise_for(response, address.url, self._limits)
        body = self._body(response, address.url, deadline, stop)
        fresh = Validators(response.headers.get("ETag"), response.headers.get("Last-Modified"))
        return Fetched(address.url, body, response.headers.get("Content-Type", ""), fresh, moved)

    def _body(self, response: httpx.Response, url: str, deadline: float, stop: Callable[[], bool]) -> bytes:
        unpacker = Unpacker(response.headers.get("Content-Encoding", ""), self._limits.unpacked, url)
        parts: list[bytes] = []
        sent = 0
        # As the pieces arrive: waiting for a full block would let a drip outlive its deadline.
        for chunk in response.iter_raw():
            if stop():
                raise Cancelled("the fetch was stopped")
            if time.monotonic() > deadline:
                raise FetchFailed("slow", url)
            sent += len(chunk)
            if sent > self._limits.sent:
                raise FetchFailed("too_large", url)
            parts.append(unpacker.feed(chunk))
        unpacker.finish()
        return b"".join(parts)


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
    if value.isdigit():
        return min(float(value), limits.longest_wait)
    try:
        moment = parsedate_to_datetime(value)
    except ValueError:
        return None
    if moment.tzinfo is None:
        moment = moment.replace(tzinfo=dt.UTC)
    return min(max(0.0, (moment - dt.datetime.now(dt.UTC)).total_seconds()), limits.longest_wait)


def _reason(error: httpx.HTTPError) -> str:
    if isinstance(error, httpx.ProxyError):
        return "proxy"
    if isinstance(error, httpx.TimeoutException):
        return "timeout"
    if isinstance(error, httpx.ConnectError):
        return "tls" if "SSL" in str(error) or "certificate" in str(error) else "refused"
    return "broken"
