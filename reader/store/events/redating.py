"""Articles whose day was set right: they wait for grouping, which signs them anew and finds what that day brings."""

from __future__ import annotations

import datetime
from collections.abc import Sequence

from sqlalchemy import Connection, delete, or_, select, update

from reader.store.ids import chunks
from reader.store.schema import article_status, copies, likenesses, signatures


def wait_anew(connection: Connection, article_ids: Sequence[int]) -> None:
    """Has those of the articles wait for grouping that have another day now than the one that they were grouped by.

    Their likenesses go with the day that these were found by; copies of their wording wait with them, for another
    voice. The events stand until then.
    """
    moved = _redated(connection, article_ids)
    waiting = moved + _copies_of(connection, moved)
    for part in chunks(moved):
        connection.execute(delete(likenesses).where(or_(likenesses.c.a.in_(part), likenesses.c.b.in_(part))))
    for part in chunks(waiting):
        connection.execute(update(signatures).where(signatures.c.article.in_(part)).values(waiting=True, repeats=False))


def _redated(connection: Connection, article_ids: Sequence[int]) -> list[int]:
    found: list[int] = []
    days = select(signatures.c.article, signatures.c.day, article_status.c.day).join(
        article_status, article_status.c.article == signatures.c.article
    )
    for part in chunks(article_ids):
        for article, signed, day in connection.execute(days.where(signatures.c.article.in_(part))).all():
            if signed != (datetime.date.fromisoformat(day).toordinal() if day else None):
                found.append(article)
    return found


def _copies_of(connection: Connection, article_ids: Sequence[int]) -> list[int]:
    return [
        article
        for part in chunks(article_ids)
        for article in connection.execute(select(copies.c.article).where(copies.c.original.in_(part))).scalars()
    ]
