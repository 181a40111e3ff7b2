"""How the outlets of a comparison are called where one has to be told from another."""

from __future__ import annotations

from reader.ui.compare.index import ComparisonIndex
from reader.ui.compare.wording import wording
from reader.ui.compare.wording.wording import translate


def outlet_name(index: ComparisonIndex, column: int) -> str:
    """The source of a column, with the number of the column where another has the same source or none too."""
    sources = [document.article.source for document in index.documents]
    name = sources[column] or wording.outlet_unknown()
    if sources.count(sources[column]) == 1:
        return name
    return translate("Compare", "{outlet} (column {number})").format(outlet=name, number=column + 1)


def outlet_names(index: ComparisonIndex) -> list[str]:
    """The sources of all columns, for menus and lists."""
    return [outlet_name(index, column) for column in range(len(index.documents))]
