"""JSON Lines, also packed with gzip or xz: one article a line, read one line at a time; also one JSON array."""

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
from reader.importers.formats.columns import columns_of
from reader.importers.markup import looks_like_html, plain_text
from reader.importers.raw import OnFailure, Options, RawArticle
from reader.importers.source import MEGABYTE, Source
from reader.model.errors import ImportFailed

MAX_LINE_BYTES = 16 * MEGABYTE
_MAX_WHOLE = 128 * MEGABYTE
_WRONGLY_DECODED = ("Ø", "Ù", "Ç", "Ã")
_GZIP, _XZ = b"\x1f\x8b", b"\xfd7zXZ\x00"


def recognises(head: bytes, source: Source) -> bool:
    """A first line that is a JSON object, plain or packed; in a file named JSON also an array or a longer object."""
    if head.startswith((_GZIP, _XZ)):
        return True
    start = head.removeprefix(b"\xef\xbb\xbf").lstrip()
    named = source.ending in ("jsonl", "ndjson", "json")
    return start.startswith((b'{"', b"{ ", b"{}")) or (named and start.startswith((b"{", b"[")))


def read(source: Source, options: Options) -> Iterator[RawArticle]:
    """The articles of the file, in order; a bad row is reported and the rest read on.

    Raises:
        ImportFailed: a bad row where nobody takes reports; a damaged pack; no column can be told to hold the text.
    """
    known: dict[tuple[str, ...], dict[str, tuple[str, ...]]] = {}
    for number, row, warnings in rows(source, options.report):
        header = tuple(row)
        columns = known.get(header)
        if columns is None:
            columns = known[header] = columns_of(header, options)
            if "text" not in columns and len(known) == 1:
                raise failure("import_no_columns", source.name, columns=", ".join(header)[:200])
        try:
            yield _article(row, columns, number, source, warnings)
        except ImportFailed as error:
            options.report(error)


def rows(source: Source, report: OnFailure) -> Iterator[tuple[int, dict[str, object], tuple[str, ...]]]:
    """The objects of the file, each with the number of its row and notes on how its bytes were read.

    Raises:
        ImportFailed: a damaged pack, or nothing in the file.
    """
    if not _is_lines(source):
        yield from ((number, row, ()) for number, row in enumerate(_whole(source), 1))
        return
    empty = True
    for number, line in enumerate(_lines(source), 1):
        if not line.strip():
            continue
        empty = False
        try:
            text, warnings = _decoded(line, source.name)
            yield number, _object(text, number, source), warnings
        except ImportFailed as error:
            report(error)
    if empty:
        raise failure("import_empty", source.name)


def _is_lines(source: Source) -> bool:
    """Whether the file has one object a line, rather than being one array or object on many lines."""
    start = source.head()
    if start.startswith((_GZIP, _XZ)):
        return True
    first = start.removeprefix(b"\xef\xbb\xbf").lstrip().split(b"\n", 1)[0].strip()
    return not first.startswith(b"[") and first != b"{"


def _whole(source: Source) -> Iterator[dict[str, object]]:
    """The objects of a file that is one JSON value: an array, the first array in an object, or the object itself."""
    text, _ = decode(source.read(_MAX_WHOLE), source.name)
    try:
        value = json.loads(text.removeprefix("\ufeff"))
    except (ValueError, RecursionError) as error:
        raise failure("import_damaged", source.name) from error
    if isinstance(value, dict):
        value = next((part for part in value.values() if isinstance(part, list) and part), [value])
    yield from (row for row in value if isinstance(row, dict))


def _object(text: str, number: int, source: Source) -> dict[str, object]:
    try:
        row = json.loads(text)
    except (ValueError, RecursionError) as error:
        raise failure("import_row_json", source.name, row=number) from error
    if not isinstance(row, dict):
        raise failure("import_row_json", source.name, row=number)
    return row


def _article(
    row: dict[str, object], columns: dict[str, tuple[str, ...]], number: int, source: Source, warnings: tuple[str, ...]
) -> RawArticle:
    values = {field: _value(row, names) for field, names in columns.items()}
    text = values.get("text")
    if not text:
        raise failure("import_row_no_text", source.name, row=number)
    return RawArticle(
        text=plain_text(text) if looks_like_html(text) else text,
        title=values.get("title"),
        outlet=values.get("outlet"),
        agency=values.get("agency"),
        byline=values.get("byline"),
        published=values.get("published"),
        url=values.get("url"),
        key=values.get("key") or f"{source.key}-{number}",
        event=values.get("event"),
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
