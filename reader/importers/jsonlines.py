"""JSON Lines, also packed with gzip or xz: one article a line, read one line at a time."""

from __future__ import annotations

import gzip
import io
import json
import lzma
import zlib
from collections.abc import Iterator
from typing import BinaryIO

from reader.importers.decoding import decode
from reader.importers.errors import failure
from reader.importers.raw import Options, RawArticle
from reader.importers.source import Source
from reader.model import ImportFailed

MAX_LINE_BYTES = 16 * 1024 * 1024
_NAMES = {
    "title": ("title", "headline", "name"),
    "text": ("text", "body", "content", "articleBody", "article"),
    "outlet": ("outlet", "source", "publisher", "site"),
    "agency": ("agency",),
    "byline": ("byline", "author"),
    "published": ("published", "date", "datePublished", "pub_date"),
    "url": ("url", "link"),
    "key": ("id", "key"),
    "event": ("event",),
}
_WRONGLY_DECODED = ("Ø", "Ù", "Ç", "Ã")
_GZIP, _XZ = b"\x1f\x8b", b"\xfd7zXZ\x00"


def recognises(head: bytes, source: Source) -> bool:
    """A first line that is a JSON object, plain or packed."""
    if head.startswith((_GZIP, _XZ)):
        return True
    start = head.removeprefix(b"\xef\xbb\xbf").lstrip()
    return start.startswith((b'{"', b"{ ", b"{}")) or (
        start.startswith(b"{") and source.ending in ("jsonl", "ndjson", "json")
    )


def read(source: Source, options: Options) -> Iterator[RawArticle]:
    """The articles of the file, in order; a bad row is reported and the rest read on.

    Raises:
        ImportFailed: a bad row where nobody takes reports; a damaged pack.
    """
    rows = 0
    for number, line in enumerate(_lines(source), 1):
        if not line.strip():
            continue
        rows += 1
        try:
            yield _article(line, number, source)
        except ImportFailed as error:
            options.report(error)
    if not rows:
        raise failure("import_empty", source.name)


def _article(line: bytes, number: int, source: Source) -> RawArticle:
    text, warnings = _decoded(line, source.name)
    try:
        row = json.loads(text)
    except (ValueError, RecursionError) as error:
        raise failure("import_row", source.name, row=number, detail="not a JSON object") from error
    if not isinstance(row, dict):
        raise failure("import_row", source.name, row=number, detail="not a JSON object")
    values = {field: _value(row, names) for field, names in _NAMES.items()}
    if not values["text"]:
        raise failure("import_row", source.name, row=number, detail="no text")
    return RawArticle(
        text=values["text"],
        title=values["title"],
        outlet=values["outlet"],
        agency=values["agency"],
        byline=values["byline"],
        published=values["published"],
        url=values["url"],
        key=values["key"] or f"{source.key}-{number}",
        event=values["event"],
        warnings=warnings,
    )


def _decoded(line: bytes, name: str) -> tuple[str, tuple[str, ...]]:
    """UTF-8 as the format demands; only what is not, or looks wrongly decoded before, is examined."""
    try:
        text = line.decode("utf-8-sig")
    except UnicodeDecodeError:
        return decode(line, name)
    return decode(line, name) if any(sign in text for sign in _WRONGLY_DECODED) else (text, ())


def _value(row: dict[str, object], names: tuple[str, ...]) -> str | None:
    for name in names:
        value = row.get(name)
        if isinstance(value, (str, int)) and str(value).strip():
            return str(value)
    return None


def _lines(source: Source) -> Iterator[bytes]:
    with source.open() as stream:
        unpacked = _unpacked(stream)
        while True:
            try:
                line = unpacked.readline(MAX_LINE_BYTES + 1)
            except (OSError, EOFError, lzma.LZMAError, zlib.error) as error:
                raise failure("import_damaged", source.name) from error
            if len(line) > MAX_LINE_BYTES:
                raise failure("import_too_large", source.name, limit=MAX_LINE_BYTES // 1024 // 1024)
            if not line:
                return
            yield line


def _unpacked(stream: BinaryIO) -> BinaryIO | gzip.GzipFile | lzma.LZMAFile | io.BufferedReader:
    start = stream.read(6)
    stream.seek(0)
    if start.startswith(_GZIP):
        return gzip.GzipFile(fileobj=stream)
    return lzma.LZMAFile(stream) if start == _XZ else stream
