"""How much a server may take of the reader's time and memory."""

from __future__ import annotations

from dataclasses import dataclass

USER_AGENT = "Riwaya/{version} (offline news reader; fetches on its user's request)"


@dataclass(frozen=True, slots=True)
class Limits:
    """Seconds and bytes. `total` bounds one whole answer, so that a slow drip cannot hold a connection for ever."""

    connect: float = 10.0
    read: float = 15.0
    total: float = 60.0
    sent: int = 8 * 2**20
    unpacked: int = 24 * 2**20
    redirects: int = 5
    longest_wait: float = 24 * 3600.0


FEED = Limits()
PAGE = Limits(sent=12 * 2**20, unpacked=32 * 2**20)
