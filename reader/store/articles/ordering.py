"""The order of a list, read from its beginning or from its end."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import ColumnElement, Select


@dataclass(frozen=True, slots=True)
class Key:
    """One column that a list is sorted by; rows that have no value there come last, either way."""

    column: ColumnElement[Any]
    descending: bool = False
    nullable: bool = False

    def clause(self, *, backwards: bool) -> ColumnElement[Any]:
        """What SQL sorts by."""
        clause = self.column.desc() if self.descending != backwards else self.column.asc()
        if not self.nullable:
            return clause
        return clause.nulls_first() if backwards else clause.nulls_last()


def page(statement: Select[Any], keys: Sequence[Key], limit: int | None, offset: int, *, from_end: bool) -> Select[Any]:
    """That much of a list in the order of `keys`; `from_end` counts from the last row, which then comes first."""
    statement = statement.order_by(*(key.clause(backwards=from_end) for key in keys))
    if limit is not None or offset:
        statement = statement.limit(-1 if limit is None else limit).offset(offset)
    return statement
