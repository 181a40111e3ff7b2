"""The accounts of an event in its preview: the order in which they stand, and which of them are picked at first."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from reader.model.comparisons import MOST_ACCOUNTS

if TYPE_CHECKING:
    from reader.library.views import ArticleRow


def copies_below(rows: Sequence[ArticleRow]) -> list[ArticleRow]:
    """The articles in their order, but each copy right below the article that it reprints."""
    here = {row.id for row in rows}
    copies: dict[int, list[ArticleRow]] = {}
    for row in rows:
        if row.copy_of in here and row.copy_of is not None:
            copies.setdefault(row.copy_of, []).append(row)
    below = {row.id for found in copies.values() for row in found}
    return [one for row in rows if row.id not in below for one in (row, *copies.get(row.id, ()))]


def first_picked(rows: Sequence[ArticleRow]) -> set[int]:
    """The articles picked at first: one of each outlet, then more of them, up to a full comparison."""
    seen: set[str | None] = set()
    firsts: list[int] = []
    rest: list[int] = []
    for row in rows:
        (rest if row.source in seen or row.copy_of is not None else firsts).append(row.id)
        seen.add(row.source)
    return set((firsts + rest)[:MOST_ACCOUNTS])
