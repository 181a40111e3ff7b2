"""How the outlets of a comparison are called where one has to be told from another."""

from __future__ import annotations

from reader.ui.compare.index import ComparisonIndex
from reader.ui.compare.wording import wording


def outlet_name(index: ComparisonIndex, column: int) -> str:
    """The source of a column, with a number where another column has the same source or none too."""
    sources = [document.article.source for document in index.documents]
    name = sources[column] or wording.outlet_unknown()
    if sources.count(sources[column]) == 1:
        return name
    return f"{name} {wording.figure(sources[: column + 1].count(sources[column]))}"


def outlet_names(index: ComparisonIndex) -> list[str]:
    """The sources of all columns, for menus and lists."""
    return [outlet_name(index, column) for column in range(len(index.documents))]
