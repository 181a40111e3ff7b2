"""Which articles hold a specific, one of the rarest words of headline and lead: postings that FTS5 keeps.

A term is the specific's hash in hexadecimal digits behind the letter of articles with a day, or of those without.
"""

from __future__ import annotations

from array import array
from collections.abc import Mapping, Sequence

from sqlalchemy import Connection, select

from reader.store.ids import chunks
from reader.store.records import Signed
from reader.store.schema import signatures

_ADD = "INSERT INTO search_specifics(rowid, held) VALUES (?, ?)"
_DROP = "INSERT INTO search_specifics(search_specifics, rowid, held) VALUES ('delete', ?, ?)"
_HOLDERS = "SELECT rowid FROM search_specifics WHERE search_specifics MATCH ? LIMIT ?"


def keep(connection: Connection, found: Mapping[int, Signed]) -> None:
    """Keeps the specifics of these articles in the place of those that their stored signatures have."""
    held = {article: terms(signed.day, signed.specifics) for article, signed in found.items()}
    before: dict[int, str] = {}
    for part in chunks(sorted(found)):
        stored = select(signatures.c.article, signatures.c.day, signatures.c.specifics)
        for article, day, specifics in connection.execute(stored.where(signatures.c.article.in_(part))).all():
            before[article] = terms(day, specifics)
    gone = [(article, old) for article, old in before.items() if old != held[article]]
    added = [(article, new) for article, new in held.items() if new != before.get(article)]
    for statement, rows in ((_DROP, gone), (_ADD, added)):
        if rows:
            connection.exec_driver_sql(statement, rows)


def holders(connection: Connection, specifics: Sequence[int], *, dated: bool, most: int) -> list[list[int]]:
    """For each of these specifics so many of its articles, at most, that have a day, or have none.

    Straight from SQLite: an article has dozens, and what is laid around each statement costs five times the reading.
    """
    cursor = connection.connection.cursor()
    lists = (cursor.execute(_HOLDERS, (_term(one, dated=dated), most)) for one in specifics)
    return [[row[0] for row in found] for found in lists]


def terms(day: int | None, specifics: bytes) -> str:
    """What the index is given for an article."""
    return " ".join([_term(one, dated=day is not None) for one in array("I", specifics)])


def _term(specific: int, *, dated: bool) -> str:
    return f"{'d' if dated else 'u'}{specific:x}"
