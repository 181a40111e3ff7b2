"""Rows over two or more articles: the units that tell one statement, side by side, each unit in one row only."""

from __future__ import annotations

import math
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from reader.model.comparisons import Link, Row
from reader.model.texts import Document, UnitKind

LARGEST_CELL = 3
"""More sentences than this of one article in a row are no longer one statement."""
LEAST_TIED = 0.45
"""Mean score of the pairs across two rows, unlinked ones 0, from which the two tell one statement."""

Place = tuple[int, int]
"""A unit: the article's position in the comparison, the unit's index."""


def make_rows(documents: Sequence[Document], links: Sequence[Link]) -> tuple[Row, ...]:
    """The rows of `documents` in reading order; every headline and sentence stands in exactly one.

    Links are taken best first (those of the user before all) and join two rows only where the pairs across them are
    linked well on the whole, so that neither a chain of half-matches nor one doubtful link makes one row of two
    statements; two units alone are joined by any link. A heading tells nothing and stands in a row of its own.
    """
    order = {document.article.id: position for position, document in enumerate(documents)}
    strength: dict[tuple[Place, Place], float] = {}
    for link in links:
        if link.a in order and link.b in order:
            first, second = sorted(((order[link.a], link.a_unit), (order[link.b], link.b_unit)))
            strength[first, second] = 2.0 if link.by_user else link.score
    partners: dict[Place, dict[Place, float]] = defaultdict(dict)
    for (first, second), score in strength.items():
        partners[first][second] = partners[second][first] = score
    rows = {place: _Members({place}, Counter((place[0],))) for place in _places(documents)}
    for pair in sorted(strength, key=lambda pair: (-strength[pair], pair)):
        left, right = rows[pair[0]], rows[pair[1]]
        if left is right:
            continue
        by_user = strength[pair] > 1.0
        headings = any(documents[position].units[index].kind is UnitKind.HEADING for position, index in pair)
        if by_user or (not headings and _belong(left, right, partners)):
            _join(left, right, rows)
    row_of = {place: members.places for place, members in rows.items()}
    return tuple(_row(members, len(documents)) for members in _reading_order(documents, row_of))


def _places(documents: Sequence[Document]) -> Iterator[Place]:
    for position, document in enumerate(documents):
        for index, _ in enumerate(document.units):
            yield position, index


@dataclass(slots=True)
class _Members:
    """A row that grows: its units, and how many of each article."""

    places: set[Place]
    sizes: Counter[int]


def _join(left: _Members, right: _Members, rows: dict[Place, _Members]) -> None:
    left.places |= right.places
    left.sizes += right.sizes
    for place in right.places:
        rows[place] = left


def _belong(left: _Members, right: _Members, partners: Mapping[Place, Mapping[Place, float]]) -> bool:
    """Whether the pairs of different articles across the two rows are tied, and no cell grows too large."""
    if any(size + right.sizes[position] > LARGEST_CELL for position, size in left.sizes.items()):
        return False
    if len(left.places) == len(right.places) == 1:
        return True
    within = sum(size * right.sizes[position] for position, size in left.sizes.items())
    across = len(left.places) * len(right.places) - within
    few, many = sorted((left.places, right.places), key=len)
    tied = math.fsum(score for place in few for other, score in partners[place].items() if other in many)
    return tied >= LEAST_TIED * across


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
