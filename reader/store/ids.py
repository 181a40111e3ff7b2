"""Many ids in one statement."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from sqlalchemy import ColumnElement, bindparam

_IDS_AT_ONCE = 10_000
"""SQLite takes at most 32,766 parameters in a statement; this leaves room for those beside the ids."""


def among(column: ColumnElement[int]) -> ColumnElement[bool]:
    """The column's value is among `ids`, a parameter: for statements that are made once and run many times."""
    return column.in_(bindparam("ids", expanding=True))


def chunks(ids: Sequence[int]) -> Iterator[Sequence[int]]:
    """`ids` in pieces small enough for one statement."""
    return (ids[start : start + _IDS_AT_ONCE] for start in range(0, len(ids), _IDS_AT_ONCE))
