"""A table with a column for each outlet; for more outlets than a page is wide, a line for each that has something."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from reader.export.report import Cell, Table, text_cell
from reader.library.reports.material import Material

MOST_COLUMNS = 6
NUMBERS = 0.24
"""The width of a column of numbers of lines beside six outlets: three digits stand in it."""
NARROW = 0.3
"""The width of a column of numbers beside one of words."""


@dataclass(frozen=True, slots=True)
class Line:
    """One thing over all outlets: what it is, and each outlet's cell, None where it has nothing."""

    first: Cell
    cells: tuple[Cell | None, ...]


def spread(
    material: Material, name: str, caption: str, first: str, lines: Sequence[Line], empty: Cell, width: float = 1.0
) -> Table:
    """The table called `name`. `first` heads the first column, which is `width` wide beside the outlets' 1.0; `empty`
    stands where an outlet has nothing."""
    names = material.names
    if len(names) <= MOST_COLUMNS:
        rows = tuple((line.first, *(cell or empty for cell in line.cells)) for line in lines)
        return Table(name, caption, (first, *names), rows, (width, *(1.0 for _ in names)))
    words = material.words
    long = tuple(
        (line.first, text_cell(source, direction=words.direction), cell)
        for line in lines
        for source, cell in zip(names, line.cells, strict=True)
        if cell is not None
    )
    return Table(name, caption, (first, words("outlet"), words("spread.found")), long, (width, 1.0, 4.0))
