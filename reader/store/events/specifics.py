"""Which articles hold a specific, one of the rarest words of headline and lead: postings that FTS5 keeps.

A term is the specific's hash in hexadecimal digits behind the letter of articles with a day, or of those without.
Many articles that come in at once are brought in before they are grouped: in larger parts that costs half as much.
"""

from __future__ import annotations

from array import array
from collections.abc import Mapping, Sequence

from sqlalchemy import Connection, func, insert, select

from reader.store.ids import chunks
from reader.store.records import Signed
from reader.store.schema import properties, signatures

_ADD = "INSERT INTO search_specifics(rowid, held) VALUES (?, ?)"
_DROP = "INSERT INTO search_specifics(search_specifics, rowid, held) VALUES ('delete', ?, ?)"
_HOLDERS = "SELECT rowid FROM search_specifics WHERE search_specifics MATCH ? LIMIT ?"
# The signatures of all articles up to this id are in the index.
_HELD = "specifics_held"
# New articles, pasted or from a feed, that are brought in at once.
_FEW = 20
# Articles brought in by one transaction: a tenth of a second.
_AT_ONCE = 3000


def add(connection: Connection, found: Mapping[int, Signed]) -> None:
    """Keeps the specifics of new articles where they are few; many wait for `fill`."""
    ids = sorted(found)
    if len(ids) <= _FEW and _held(connection) >= ids[0] - 1:
        _bring(connection, [(article, _terms(found[article].day, found[article].specifics)) for article in ids])


def replace(connection: Connection, found: Mapping[int, Signed]) -> None:
    """Keeps the specifics of these articles in the place of those that their stored signatures have."""
    reached = _held(connection)
    held = {article: _terms(signed.day, signed.specifics) for article, signed in found.items() if article <= reached}
    before: dict[int, str] = {}
    for part in chunks(sorted(held)):
        stored = select(signatures.c.article, signatures.c.day, signatures.c.specifics)
        for article, day, specifics in connection.execute(stored.where(signatures.c.article.in_(part))).all():
            before[article] = _terms(day, specifics)
    gone = [(article, old) for article, old in before.items() if old != held[article]]
    added = [(article, new) for article, new in held.items() if new != before.get(article)]
    for statement, rows in ((_DROP, gone), (_ADD, added)):
        if rows:
            connection.exec_driver_sql(statement, rows)


def is_filled(connection: Connection) -> bool:
    """Whether the signatures of all articles are in the index."""
    return int(connection.execute(select(func.max(signatures.c.article))).scalar() or 0) <= _held(connection)


def fill(connection: Connection) -> None:
    """Brings the next articles into the index, in the order of their ids: so FTS5 takes them best."""
    stored = select(signatures.c.article, signatures.c.day, signatures.c.specifics).order_by(signatures.c.article)
    following = stored.where(signatures.c.article > _held(connection)).limit(_AT_ONCE)
    rows = [(article, _terms(day, specifics)) for article, day, specifics in connection.execute(following).all()]
    if rows:
        _bring(connection, rows)


def holders(connection: Connection, specifics: Sequence[int], *, dated: bool, most: int) -> list[list[int]]:
    """For each of these specifics so many of its articles, at most, that have a day, or have none.

    Straight from SQLite: an article has dozens, and what is laid around each statement costs five times the reading.
    """
    cursor = connection.connection.cursor()
    lists = (cursor.execute(_HOLDERS, (_term(one, dated=dated), most)) for one in specifics)
    return [[row[0] for row in found] for found in lists]


def _terms(day: int | None, specifics: bytes) -> str:
    """What the index is given for an article."""
    return " ".join([_term(one, dated=day is not None) for one in array("I", specifics)])


def _term(specific: int, *, dated: bool) -> str:
    return f"{'d' if dated else 'u'}{specific:x}"


def _bring(connection: Connection, rows: Sequence[tuple[int, str]]) -> None:
    connection.exec_driver_sql(_ADD, list(rows))
    noted = insert(properties).prefix_with("OR REPLACE")
    connection.execute(noted.values(name=_HELD, value=str(rows[-1][0])))


def _held(connection: Connection) -> int:
    return int(connection.execute(select(properties.c.value).where(properties.c.name == _HELD)).scalar() or 0)
