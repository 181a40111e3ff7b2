"""The first rows of a table, for the user to say which column holds what."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import islice
from pathlib import Path

from reader.importers.formats import jsonlines, table_csv
from reader.importers.formats.columns import guess
from reader.importers.source import Source

_ROWS = 8
_CELL = 400


@dataclass(frozen=True, slots=True)
class TablePreview:
    """The columns of a table, its first rows (long cells cut short), and the column guessed for each field."""

    header: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    guess: dict[str, str]


def preview(path: Path) -> TablePreview | None:
    """What a table's file begins with; None where it is no CSV and no JSON Lines.

    Raises:
        ImportFailed: it cannot be read.
    """
    source = Source(path.name, path=path)
    head = source.head()
    if jsonlines.recognises(head, source):
        objects = [row for _, row, _ in islice(jsonlines.rows(source, lambda _: None), _ROWS)]
        header = tuple(objects[0]) if objects else ()
        return _preview(header, [[_cell(row.get(name)) for name in header] for row in objects])
    if table_csv.recognises(head, source):
        found = table_csv.rows(source, [])
        header = tuple(next(found, []))
        return _preview(header, [[*row, *[""] * len(header)][: len(header)] for row in islice(found, _ROWS)])
    return None


def _preview(header: tuple[str, ...], rows: Sequence[Sequence[str]]) -> TablePreview:
    cut = tuple(tuple(cell[:_CELL] for cell in row) for row in rows)
    return TablePreview(header, cut, guess(header, [dict(zip(header, row, strict=True)) for row in cut]))


def _cell(value: object) -> str:
    return "" if value is None else str(value)
