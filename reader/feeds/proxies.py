"""The proxy that the user's system names for an address: environment, Windows or macOS settings."""

from __future__ import annotations

from collections.abc import Collection

# These two read the system's settings and fetch nothing.
from urllib.request import getproxies, proxy_bypass  # noqa: TID251

from reader.feeds.addresses import Address
from reader.feeds.errors import FetchFailed


def proxy_for(address: Address, direct_hosts: Collection[str] = ()) -> str | None:
    """The proxy's address; None where the connection goes straight, as it does to `direct_hosts`.

    Raises FetchFailed with `proxy` where the system names a kind of proxy that is not spoken here (SOCKS).
    """
    if address.host in direct_hosts or proxy_bypass(address.host):
        return None
    known = getproxies()
    found = known.get(address.scheme) or known.get("all")
    if not found:
        return None
    found = found if "://" in found else f"http://{found}"
    if not found.lower().startswith(("http://", "https://")):
        raise FetchFailed("proxy", address.url)
    return found
