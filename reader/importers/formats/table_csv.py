"""CSV files: one article a row, columns found by their names or mapped by the user."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator

from reader.importers.decoding import decode
from reader.importers.errors import failure
from reader.importers.formats.columns import columns_of, field_named
from reader.importers.markup import looks_like_html, plain_text
from reader.importers.raw import Options, RawArticle
from reader.importers.source import MEGABYTE, Source

_MAX_FILE = 256 * MEGABYTE
_MAX_CELL = 4 * MEGABYTE


def recognises(head: bytes, source: Source) -> bool:
    """By the file name, or a first line that names a text and another column."""
    if source.ending in ("csv", "tsv"):
        return True
    try:
        first = head.decode("utf-8-sig", "strict").split("\n", 1)[0]
    except UnicodeDecodeError:
        return False
    found = {field_named(cell) for mark in ",;\t" for cell in first.split(mark)}
    return {"text", "title"} <= found


def read(source: Source, options: Options) -> Iterator[RawArticle]:
    """The articles of the rows, in order; a bad row is reported and the rest read.

    Raises:
        ImportFailed: no column can be told to hold the text.
    """
    warnings: list[str] = []
    found = rows(source, warnings)
    header = next(found, [])
    columns = {field: [header.index(name) for name in names] for field, names in columns_of(header, options).items()}
    if "text" not in columns:
        raise failure("import_no_columns", source.name, columns=", ".join(header)[:200])
    for number, row in enumerate(found, 2):
        if any(cell.strip() for cell in row):
            yield _article(row, columns, f"{source.key}-{number}", tuple(warnings))


def rows(source: Source, warnings: list[str]) -> Iterator[list[str]]:
    """The rows, the header first, its names without white space; how the bytes were read goes to `warnings`.

    Raises:
        ImportFailed: a cell larger than any article, or other damage; an unknown encoding.
    """
    text, notes = decode(source.read(_MAX_FILE), source.name)
    warnings += notes
    csv.field_size_limit(_MAX_CELL)
    found = csv.reader(io.StringIO(text.removeprefix("\ufeff"), newline=""), delimiter=_delimiter(text))
    try:
        yield [name.strip() for name in next(found, [])]
        yield from found
    except csv.Error as error:
        raise failure("import_row_damaged", source.name, row=found.line_num, detail=str(error)) from error


def _article(row: list[str], columns: dict[str, list[int]], key: str, warnings: tuple[str, ...]) -> RawArticle:
    cell = {
        field: next((value for at in places if at < len(row) and (value := row[at].strip())), "")
        for field, places in columns.items()
    }
    text = cell.get("text", "")
    return RawArticle(
        text=plain_text(text) if looks_like_html(text) else text,
        title=cell.get("title") or None,
        outlet=cell.get("outlet") or None,
        agency=cell.get("agency") or None,
        byline=cell.get("byline") or None,
        published=cell.get("published") or None,
        url=cell.get("url") or None,
        key=cell.get("key") or key,
        event=cell.get("event") or None,
        warnings=warnings,
    )


def _delimiter(text: str) -> str:
    first = text.split("\n", 1)[0]
    return max(",;\t|", key=first.count) if first else ","
