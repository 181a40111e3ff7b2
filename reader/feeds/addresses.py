"""Which addresses may be fetched: http and https, on the public internet, unless the user allowed the host."""

from __future__ import annotations

import ipaddress
import re
import socket
from collections.abc import Collection
from dataclasses import dataclass
from urllib.parse import quote, urlsplit, urlunsplit

from reader.feeds.errors import FetchFailed

_CONTROL = re.compile("[\x00-\x1f\x7f]")
_LONGEST = 4096
# IPv4 in the last bits: compatible addresses (RFC 4291) and those of NAT64 (RFC 6052).
_EMBEDDING = (ipaddress.IPv6Network("::/96"), ipaddress.IPv6Network("64:ff9b::/96"))


@dataclass(frozen=True, slots=True)
class Address:
    """A checked address. `host` is in ASCII (IDNA), without brackets; `url` is normalised, without fragment."""

    url: str
    scheme: str
    host: str
    port: int


def parse(text: str) -> Address:
    """The address that `text` writes; `https` is assumed where no scheme is given.

    Raises FetchFailed with `address` or `scheme`.
    """
    text = text.strip()
    if not text or len(text) > _LONGEST or _CONTROL.search(text):
        raise FetchFailed("address", text[:200])
    if "://" not in text and not re.match(r"[a-zA-Z][a-zA-Z0-9+.-]*:(?!\d)", text):
        text = "https://" + text
    try:
        parts = urlsplit(text)
        host = (parts.hostname or "").encode("idna").decode("ascii") if parts.hostname else ""
        port = parts.port or (443 if parts.scheme.lower() == "https" else 80)
    except (ValueError, UnicodeError) as error:
        raise FetchFailed("address", text) from error
    scheme = parts.scheme.lower()
    if scheme not in ("http", "https"):
        raise FetchFailed("scheme", text)
    if not host or parts.username or parts.password:
        raise FetchFailed("address", text)
    shown = f"[{host}]" if ":" in host else host
    default = port == (443 if scheme == "https" else 80)
    path = quote(parts.path or "/", safe="/%:@!$&'()*+,;=~-._")
    query = quote(parts.query, safe="/?%:@!$&'()*+,;=~-._[]")
    url = urlunsplit((scheme, shown if default else f"{shown}:{port}", path, query, ""))
    return Address(url, scheme, host, port)


def resolve(address: Address, allowed_hosts: Collection[str] = (), *, proxied: bool = False) -> str:
    """The IP address to connect to, looked up once, so that the name cannot point elsewhere a moment later.

    Behind a proxy many networks look no outside names up themselves: with `proxied`, such a name is left to the proxy.
    Raises FetchFailed with `lookup`, or `private` where any of the name's addresses lies outside the public internet
    and the host is not in `allowed_hosts` (lower-case names or literal addresses).
    """
    if proxied and _is_local_name(address.host):
        raise FetchFailed("private", address.url)
    try:
        found = socket.getaddrinfo(address.host, address.port, type=socket.SOCK_STREAM)
    except OSError as error:
        if proxied:
            return address.host
        raise FetchFailed("lookup", address.url) from error
    numbers = [str(entry[4][0]) for entry in found]
    if address.host.lower() not in allowed_hosts and not all(is_public(number) for number in numbers):
        raise FetchFailed("private", address.url)
    return numbers[0]


def _is_local_name(host: str) -> bool:
    """Whether a name is one of a local network by its form."""
    name = host.lower().rstrip(".")
    return ("." not in name and ":" not in name) or name.endswith((".local", ".internal", ".lan", ".localhost"))


def is_public(number: str) -> bool:
    """Whether the IP address (with or without zone) is on the public internet."""
    ip = ipaddress.ip_address(number.partition("%")[0])
    if isinstance(ip, ipaddress.IPv6Address):
        embedded = next((ipaddress.IPv4Address(int(ip) & 0xFFFFFFFF) for net in _EMBEDDING if ip in net), None)
        ip = ip.ipv4_mapped or ip.sixtofour or embedded or ip
    return ip.is_global and not ip.is_multicast
