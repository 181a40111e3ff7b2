"""Which column of a table holds what, remembered for tables with the same columns."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path

from reader.importers.formats.columns import FIELDS, columns_of
from reader.importers.formats.table_preview import preview
from reader.importers.raw import Columns, Options
from reader.model.errors import ImportFailed
from reader.store.store import Store

_PROPERTY = "table_columns"
# Kinds of tables remembered; the oldest are forgotten.
_MOST = 50


def options_of(store: Store, columns: Columns = ()) -> Options:
    """How tables are read in this library: by `columns` where a table has them, else as the user set it before."""
    tables = tuple(
        (tuple(header), tuple((str(field), str(name)) for field, name in found)) for header, found in _stored(store)
    )
    return Options(columns=columns, tables=tables)


def remember(store: Store, paths: Sequence[Path], columns: Columns) -> None:
    """Reads later tables with the columns of these files as `columns` says."""
    for path in paths:
        try:
            found = preview(path) if path.is_file() else None
        except ImportFailed:
            continue  # the import itself says what is wrong with it
        if found is not None and any(name in found.header for _, name in columns):
            _remember(store, found.header, _whole(found.header, columns))


def _whole(header: Sequence[str], columns: Columns) -> Columns:
    """The column of every field, empty where none holds it: what `columns` leaves open goes by the columns' names."""
    found = columns_of(header, Options(columns=columns))
    return tuple((field, found[field][0] if field in found else "") for field in FIELDS)


def _remember(store: Store, header: Sequence[str], columns: Columns) -> None:
    others = [row for row in _stored(store) if row[0] != list(header)]
    store.keeping.set_property(
        _PROPERTY, json.dumps([*others, [list(header), [list(pair) for pair in columns]]][-_MOST:], ensure_ascii=False)
    )


def _stored(store: Store) -> list[tuple[list[str], list[tuple[str, str]]]]:
    stored = store.keeping.property(_PROPERTY)
    return [(row[0], row[1]) for row in json.loads(stored)] if stored else []
