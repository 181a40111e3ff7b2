"""Outlets, their other names and their web hosts."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from sqlalchemy import Connection, func, insert, select
from sqlalchemy.engine import Row

from reader.store.file.database import Database
from reader.store.records import OutletRow
from reader.store.schema import article_status, outlet_aliases, outlet_hosts, outlets
from reader.text.folding import fold


class Outlets:
    """The outlets of one library."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def rows(self) -> tuple[OutletRow, ...]:
        """All outlets that have articles or that the user described, most articles first."""
        status = article_status.c
        sums = (
            select(
                status.outlet,
                func.count().label("articles"),
                func.sum(status.words).label("words"),
                func.sum(status.repairs).label("repairs"),
            )
            .where(status.deleted_at.is_(None), status.outlet.is_not(None))
            .group_by(status.outlet)
        )
        with self._database.reading() as connection:
            totals = {row.outlet: row for row in connection.execute(sums)}
            aliases = _grouped(connection.execute(select(outlet_aliases.c.outlet, outlet_aliases.c.alias)))
            hosts = _grouped(connection.execute(select(outlet_hosts.c.outlet, outlet_hosts.c.host)))
            found = connection.execute(select(outlets)).all()
        answer = []
        for row in found:
            total = totals.get(row.id)
            others = tuple(sorted(alias for alias in aliases.get(row.id, ()) if alias != row.name))
            answer.append(
                OutletRow(
                    id=row.id,
                    name=row.name,
                    aliases=others,
                    hosts=tuple(sorted(hosts.get(row.id, ()))),
                    country=row.country,
                    note=row.note,
                    articles=total.articles if total else 0,
                    words=total.words if total else 0,
                    repairs=total.repairs if total else 0,
                )
            )
        return tuple(sorted(answer, key=lambda outlet: (-outlet.articles, outlet.name)))


def ids_of(connection: Connection, names: Iterable[str | None]) -> dict[str, int]:
    """The outlet's id for each name that is given, made where it is new. Spellings that fold alike are one outlet."""
    wanted = {name: fold(name) for name in names if name}
    known = _known(connection, sorted(set(wanted.values())))
    for name, folded in wanted.items():
        if folded not in known:
            made = connection.execute(insert(outlets).values(name=name, country="", note=""))
            known[folded] = int(made.inserted_primary_key[0]) if made.inserted_primary_key else 0
            connection.execute(insert(outlet_aliases).values(folded=folded, alias=name, outlet=known[folded]))
    return {name: known[folded] for name, folded in wanted.items()}


def _known(connection: Connection, folded: Sequence[str]) -> dict[str, int]:
    statement = select(outlet_aliases.c.folded, outlet_aliases.c.outlet).where(outlet_aliases.c.folded.in_(folded))
    return {row.folded: row.outlet for row in connection.execute(statement)}


def _grouped(pairs: Iterable[Row[int, str]]) -> dict[int, list[str]]:
    found: dict[int, list[str]] = {}
    for outlet, text in pairs:
        found.setdefault(outlet, []).append(text)
    return found
