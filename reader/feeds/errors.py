"""What can go wrong between this program and a web server, one reason each."""

from __future__ import annotations

from reader.model.errors import RiwayaError


class FetchFailed(RiwayaError):
    """A feed or page could not be fetched.

    `why` is one of: address, scheme, private, inward, lookup, refused, timeout, slow, too_large, bomb, redirects,
    status, gone, busy, tls, broken, proxy. `status` is the HTTP status where a server answered, `wait` the seconds that
    it asked to be left alone.
    """

    code = "fetch_failed"

    def __init__(self, why: str, url: str, *, status: int | None = None, wait: float | None = None) -> None:
        detail = f" (HTTP {status})" if status else ""
        super().__init__(f"{_WORDS[why]}{detail}: {url}", why=why, url=url, status=status)
        self.why = why
        self.url = url
        self.status = status
        self.wait = wait


_WORDS = {
    "address": "this is not a web address",
    "scheme": "only http and https addresses are fetched",
    "private": "the address lies in the local network, which is not allowed for this host",
    "inward": "the server redirects into the local network, to a host that is not allowed",
    "lookup": "the server's name was not found",
    "refused": "the server did not answer",
    "timeout": "the server took too long to answer",
    "slow": "the server sent its answer too slowly",
    "too_large": "the answer is larger than the limit",
    "bomb": "the compressed answer unpacks to more than the limit",
    "redirects": "the server redirects in a circle or too often",
    "status": "the server answered with an error",
    "gone": "the server says that this address is gone for good",
    "busy": "the server asks to be left alone for a while",
    "tls": "the secure connection could not be verified",
    "broken": "the connection broke before the answer was whole",
    "proxy": "the proxy did not answer",
}
