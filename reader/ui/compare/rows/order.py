"""Which rows are listed and in which order. Pure."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from reader.model.comparisons import DifferenceKind, Relation, Row
from reader.model.texts import UnitKind
from reader.ui.compare.index import ComparisonIndex, Place
from reader.ui.compare.wording.wording import translate


class RowFilter(StrEnum):
    ALL = "all"
    BY_ALL = "by_all"
    BY_ONE = "by_one"
    NUMBERS = "numbers"
    NAMES = "names"


def filter_name(one: RowFilter) -> str:
    """The words of a filter."""
    return {
        RowFilter.ALL: translate("Compare", "All rows"),
        RowFilter.BY_ALL: translate("Compare", "Told by all"),
        RowFilter.BY_ONE: translate("Compare", "Told by one"),
        RowFilter.NUMBERS: translate("Compare", "With differing numbers"),
        RowFilter.NAMES: translate("Compare", "With differing names"),
    }[one]


@dataclass(frozen=True, slots=True)
class Line:
    """A row as listed: its units in each column, and how strongly they match (None where only one tells it)."""

    row: Row
    relation: Relation | None
    headlines: bool = False


def lines(
    index: ComparisonIndex, *, order: int = 0, chosen: RowFilter = RowFilter.ALL, headings: bool = False
) -> tuple[Line, ...]:
    """The rows to list, headlines first.

    `order` is the column whose text gives the order, rows without it after those with it; -1 puts rows that many
    tell before those that few tell. Rows of headings alone are left out unless `headings`.
    """
    headline: list[Line] = []
    rest: list[Line] = []
    for whole in index.comparison.rows:
        # A headline has its place in the frozen row, also where sentences answer it.
        titles, row = _parted(index, whole)
        if any(titles.cells):
            headline.append(Line(titles, None, headlines=True))
        if any(row.cells) and (headings or _has_sentence(index, row)):
            rest.append(Line(row, _relation(index, row)))
    kept = [line for line in rest if _passes(index, line.row, chosen)]
    if order < 0:
        kept.sort(key=lambda line: -told_by(line.row))
    else:
        kept.sort(key=lambda line: (not line.row.cells[order], min(line.row.cells[order], default=0)))
    return (*_one_headline(headline, len(index.documents)), *kept)


def _one_headline(headlines: Sequence[Line], columns: int) -> tuple[Line, ...]:
    """The headlines of all outlets in one row, however they are linked."""
    cells = tuple(
        tuple(sorted({unit for line in headlines for unit in line.row.cells[column]})) for column in range(columns)
    )
    return (Line(Row(cells), None, headlines=True),) if any(cells) else ()


def told_by(row: Row) -> int:
    """How many columns tell the row."""
    return sum(bool(cell) for cell in row.cells)


def _kinds(index: ComparisonIndex, row: Row) -> set[UnitKind]:
    return {index.documents[column].units[unit].kind for column, cell in enumerate(row.cells) for unit in cell}


def _parted(index: ComparisonIndex, row: Row) -> tuple[Row, Row]:
    """The headlines of a row, and the rest of it."""
    titles = tuple(
        tuple(unit for unit in cell if index.is_headline(Place(column, unit))) for column, cell in enumerate(row.cells)
    )
    rest = tuple(
        tuple(unit for unit in cell if not index.is_headline(Place(column, unit)))
        for column, cell in enumerate(row.cells)
    )
    return Row(titles), Row(rest)


def _has_sentence(index: ComparisonIndex, row: Row) -> bool:
    return UnitKind.HEADING not in _kinds(index, row) or UnitKind.SENTENCE in _kinds(index, row)


def _relation(index: ComparisonIndex, row: Row) -> Relation | None:
    places = {Place(column, unit) for column, cell in enumerate(row.cells) for unit in cell}
    found = {partner.link.relation for place in places for partner in index.partners(place) if partner.place in places}
    if not found:
        return None
    return Relation.SAME if Relation.SAME in found else Relation.PARTIAL


def _passes(index: ComparisonIndex, row: Row, chosen: RowFilter) -> bool:
    if chosen is RowFilter.ALL:
        return True
    if chosen is RowFilter.BY_ALL:
        return all(row.cells)
    if chosen is RowFilter.BY_ONE:
        return told_by(row) == 1
    kind = DifferenceKind.NUMBER if chosen is RowFilter.NUMBERS else DifferenceKind.NAMING
    places = frozenset(Place(column, unit) for column, cell in enumerate(row.cells) for unit in cell)
    return any(index.differences[number].kind is kind for number in index.differences_of(places))
