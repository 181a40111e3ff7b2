"""Unpacks gzip and deflate as they arrive, and stops where the unpacked size passes the limit."""

from __future__ import annotations

import zlib

from reader.feeds.errors import FetchFailed


class Unpacker:
    """Unpacks the chunks of one answer; `encoding` is the Content-Encoding header."""

    def __init__(self, encoding: str, limit: int, url: str) -> None:
        self._url = url
        self._left = limit
        name = encoding.strip().lower()
        if name in ("", "identity"):
            self._unpack: zlib._Decompress | None = None
        elif name in ("gzip", "x-gzip", "deflate"):
            # 32 lets zlib tell gzip from zlib by the header.
            self._unpack = zlib.decompressobj(32 + zlib.MAX_WBITS)
        else:
            raise FetchFailed("broken", url)

    def feed(self, chunk: bytes) -> bytes:
        """The unpacked bytes of `chunk`. Raises FetchFailed with `bomb`, or `broken` where it is not packed so."""
        if self._unpack is None:
            return chunk
        try:
            data = self._unpack.decompress(chunk, self._left + 1)
        except zlib.error as error:
            raise FetchFailed("broken", self._url) from error
        self._left -= len(data)
        if self._left < 0 or self._unpack.unconsumed_tail:
            raise FetchFailed("bomb", self._url)
        return data

    def finish(self) -> None:
        """Raises FetchFailed with `broken` where the packed answer ended early."""
        if self._unpack is not None and not self._unpack.eof:
            raise FetchFailed("broken", self._url)
