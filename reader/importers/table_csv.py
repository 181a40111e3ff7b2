"""CSV files: one article a row, columns found by their names or mapped by the user."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator

from reader.importers.decoding import decode
from reader.importers.errors import failure
from reader.importers.markup import looks_like_html, plain_text
from reader.importers.raw import Options, RawArticle
from reader.importers.source import MEGABYTE, Source
from reader.text.folding import fold

_MAX_FILE = 256 * MEGABYTE
_MAX_CELL = 4 * MEGABYTE
_NAMES = {
    "text": "text|body|content|article|article text|full text|fulltext|النص|نص الخبر|نص|المحتوى|الخبر|المتن|التفاصيل",
    "title": "title|headline|العنوان|عنوان|عنوان الخبر",
    "outlet": "outlet|source|publisher|site|المصدر|الصحيفة|الموقع|الوسيلة|المنشأ",
    "agency": "agency|الوكالة",
    "byline": "byline|author|الكاتب|المؤلف|المحرر",
    "published": "published|date|publication date|pub_date|publish_date|التاريخ|تاريخ النشر|تاريخ",
    "url": "url|link|الرابط|رابط",
    "key": "id|key|المعرف|رقم",
    "event": "event|الحدث",
}
_FIELDS = {fold(name): field for field, names in _NAMES.items() for name in names.split("|")}


def recognises(head: bytes, source: Source) -> bool:
    """By the file name, or a first line that names a text and another column."""
    if source.ending in ("csv", "tsv"):
        return True
    try:
        first = head.decode("utf-8-sig", "strict").split("\n", 1)[0]
    except UnicodeDecodeError:
        return False
    found = {_FIELDS.get(fold(cell.strip(' "\r'))) for mark in ",;\t" for cell in first.split(mark)}
    return {"text", "title"} <= found


def read(source: Source, options: Options) -> Iterator[RawArticle]:
    """The articles of the rows, in order; a bad row is reported and the rest read.

    Raises:
        ImportFailed: no column can be told to hold the text.
    """
    text, warnings = decode(source.read(_MAX_FILE), source.name)
    csv.field_size_limit(_MAX_CELL)
    rows = csv.reader(io.StringIO(text.removeprefix("\ufeff"), newline=""), delimiter=_delimiter(text))
    try:
        header = next(rows, [])
        columns = _columns(header, options)
        if "text" not in columns:
            raise failure("import_no_columns", source.name, columns=", ".join(header)[:200])
        for number, row in enumerate(rows, 2):
            if any(cell.strip() for cell in row):
                yield _article(row, columns, f"{source.key}-{number}", warnings)
    except csv.Error as error:
        raise failure("import_row", source.name, row=rows.line_num, detail=str(error)) from error


def _article(row: list[str], columns: dict[str, int], key: str, warnings: tuple[str, ...]) -> RawArticle:
    cell = {field: row[at].strip() for field, at in columns.items() if at < len(row)}
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


def _columns(header: list[str], options: Options) -> dict[str, int]:
    """The column of each field: the user's mapping first, then the first column with a known name."""
    found: dict[str, int] = {}
    for at, name in enumerate(header):
        field = _FIELDS.get(fold(name.strip()))
        if field:
            found.setdefault(field, at)
    for field, name in options.columns:
        if name in header:
            found[field] = header.index(name)
    return found


def _delimiter(text: str) -> str:
    first = text.split("\n", 1)[0]
    return max(",;\t|", key=first.count) if first else ","
