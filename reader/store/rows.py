"""Rows of the database as values."""

from __future__ import annotations

import datetime
import json
from collections.abc import Sequence
from typing import Any

from sqlalchemy.engine import Row

from reader.model.articles import DateBasis, Published
from reader.model.comparisons import Reason
from reader.store.records import ArticleRow


def article_row(row: Row[*tuple[Any, ...]], events: tuple[int, ...]) -> ArticleRow:
    """A line of an article list, from a row with the columns of `queries._ROW`."""
    return ArticleRow(
        id=row.id,
        key=row.key,
        title=row.title,
        outlet=row.outlet,
        outlet_id=row.outlet_id,
        agency=row.agency,
        byline=row.byline,
        day=day(row.day),
        day_basis=DateBasis(row.day_basis) if row.day_basis else None,
        moment=datetime.datetime.fromisoformat(row.moment) if row.moment else None,
        url=row.url,
        language=row.language,
        words=row.words,
        repairs=row.repairs,
        read=bool(row.read),
        starred=bool(row.starred),
        deleted=row.deleted_at is not None,
        events=events,
        copy_of=row.original,
        version_of=row.version_of,
    )


def day(value: str | None) -> datetime.date | None:
    """A stored day as a date."""
    return datetime.date.fromisoformat(value) if value else None


def published(value: str | None, basis: str | None, evidence: str | None, moment: str | None) -> Published | None:
    """When an article was published, from the four stored columns."""
    if not value:
        return None
    return Published(
        day=datetime.date.fromisoformat(value),
        basis=DateBasis(basis or DateBasis.STATED),
        evidence=evidence or "",
        moment=datetime.datetime.fromisoformat(moment) if moment else None,
    )


def reasons_to_json(reasons: Sequence[Reason]) -> str:
    """Reasons as they are stored."""
    return json.dumps([[reason.kind, list(reason.words), reason.value] for reason in reasons], ensure_ascii=False)


def reasons_from_json(stored: str) -> tuple[Reason, ...]:
    """Reasons as they were before storing."""
    return tuple(Reason(kind, tuple(words), value) for kind, words, value in json.loads(stored))
