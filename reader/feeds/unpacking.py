"""Unpacks gzip and deflate as they arrive, and stops where the unpacked size passes the limit."""

from __future__ import annotations

import zlib

from reader.feeds.errors import FetchFailed

# Lets zlib tell gzip from zlib by the header.
_EITHER = 32 + zlib.MAX_WBITS
_GZIP = b"\x1f"


class Unpacker:
    """Unpacks the chunks of one answer; `encoding` is the Content-Encoding header."""

    def __init__(self, encoding: str, limit: int, url: str) -> None:
        self._url = url
        self._left = limit
        name = encoding.strip().lower()
        if name in ("", "identity"):
            self._unpack: zlib._Decompress | None = None
        elif name in ("gzip", "x-gzip", "deflate"):
            self._unpack = zlib.decompressobj(_EITHER)
        else:
            raise FetchFailed("broken", url)

    def feed(self, chunk: bytes) -> bytes:
        """The unpacked bytes of `chunk`. Raises FetchFailed with `bomb`, or `broken` where it is not packed so."""
        if self._unpack is None:
            return chunk
        parts = []
        while chunk:
            if self._unpack.eof:
                # A gzip answer may have several members, one behind the other; anything else there is padding.
                if not chunk.startswith(_GZIP):
                    break
                self._unpack = zlib.decompressobj(_EITHER)
            parts.append(self._piece(self._unpack, chunk))
            chunk = self._unpack.unused_data
        return b"".join(parts)

    def _piece(self, unpack: zlib._Decompress, chunk: bytes) -> bytes:
        try:
            data = unpack.decompress(chunk, self._left + 1)
        except zlib.error as error:
            raise FetchFailed("broken", self._url) from error
        self._left -= len(data)
        if self._left < 0 or unpack.unconsumed_tail:
            raise FetchFailed("bomb", self._url)
        return data

    def finish(self) -> None:
        """Raises FetchFailed with `broken` where the packed answer ended early."""
        if self._unpack is not None and not self._unpack.eof:
            raise FetchFailed("broken", self._url)
