"""Rows over two or more articles: the units that tell one statement, side by side, each unit in one row only."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from reader.model import Document, Link, Row, UnitKind

LARGEST_CELL = 4
"""More sentences than this of one article in a row are no longer one statement."""

Place = tuple[int, int]
"""A unit: the article's position in the comparison, the unit's index."""


def make_rows(documents: Sequence[Document], links: Sequence[Link]) -> tuple[Row, ...]:
    """The rows of `documents` in reading order; every headline and sentence stands in exactly one.

    Links are taken best first (those of the user before all) and join two rows only where at least half of the
    pairs across them are linked, so that a chain of half-matches never makes one row of two statements.
    A heading tells nothing and stands in a row of its own.
    """
    order = {document.article.id: position for position, document in enumerate(documents)}
    strength: dict[frozenset[Place], float] = {}
    for link in links:
        if link.a in order and link.b in order:
            strength[frozenset(((order[link.a], link.a_unit), (order[link.b], link.b_unit)))] = (
                2.0 if link.by_user else link.score
            )
    row_of = {
        (position, index): {(position, index)}
        for position, document in enumerate(documents)
        for index, _ in enumerate(document.units)
    }
    for pair in sorted(strength, key=lambda pair: (-strength[pair], sorted(pair))):
        first, second = sorted(pair)
        _join(row_of, first, second, strength, documents)
    return tuple(_row(members, len(documents)) for members in _reading_order(documents, row_of))


def _join(
    row_of: dict[Place, set[Place]],
    first: Place,
    second: Place,
    strength: Mapping[frozenset[Place], float],
    documents: Sequence[Document],
) -> None:
    left, right = row_of[first], row_of[second]
    if left is right:
        return
    headings = any(documents[place[0]].units[place[1]].kind is UnitKind.HEADING for place in (first, second))
    by_user = strength[frozenset((first, second))] > 1.0
    if not by_user and (headings or not _belong(left, right, strength)):
        return
    left |= right
    for place in right:
        row_of[place] = left


def _belong(left: Iterable[Place], right: Iterable[Place], strength: Mapping[frozenset[Place], float]) -> bool:
    """Whether half of the pairs of different articles across the two rows are linked, and no cell grows too large."""
    across = [frozenset((one, other)) for one in left for other in right if one[0] != other[0]]
    linked = sum(pair in strength for pair in across)
    sizes: dict[int, int] = {}
    for place in (*left, *right):
        sizes[place[0]] = sizes.get(place[0], 0) + 1
    return 2 * linked >= len(across) and max(sizes.values()) <= LARGEST_CELL


def _reading_order(documents: Sequence[Document], row_of: Mapping[Place, set[Place]]) -> list[set[Place]]:
    """The rows as the first article tells them; what it lacks follows the row that precedes it in its own article."""
    placed: list[set[Place]] = []
    seen: set[int] = set()
    for position, document in enumerate(documents):
        insert_at = 0
        for index, _ in enumerate(document.units):
            row = row_of[position, index]
            if id(row) in seen:
                insert_at = max(insert_at, _index(placed, row) + 1) if position else len(placed)
                continue
            placed.insert(insert_at, row)
            seen.add(id(row))
            insert_at += 1
    return placed


def _index(rows: Sequence[set[Place]], row: set[Place]) -> int:
    return next(index for index, other in enumerate(rows) if other is row)


def _row(members: Iterable[Place], width: int) -> Row:
    cells: list[list[int]] = [[] for _ in range(width)]
    for position, index in sorted(members):
        cells[position].append(index)
    return Row(tuple(tuple(cell) for cell in cells))
