"""The words of the status bar for a comparison."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reader.model.texts import UnitKind
from reader.ui.compare.index import ComparisonIndex
from reader.ui.compare.rows.order import told_by
from reader.ui.compare.wording import wording
from reader.ui.compare.wording.wording import translate

if TYPE_CHECKING:
    from reader.ui.compare.view import CompareView


def parts(view: CompareView) -> list[str]:
    """The pieces of the status text from the reading side on."""
    index = view.index
    if index is None:
        return []
    return _rows(view, index) if view.mode == "rows" else _full(view, index)


def _full(view: CompareView, index: ComparisonIndex) -> list[str]:
    sentences = sum(unit.kind is UnitKind.SENTENCE for document in index.documents for unit in document.units)
    same, partial = index.strengths()
    found = [
        f"{wording.articles_count(len(index.documents))} · {wording.sentences_count(sentences)}",
        translate("Compare", "{pairs} ({strong}, {partial})").format(
            pairs=wording.pairs_count(same + partial),
            strong=wording.strong_count(same),
            partial=wording.partial_count(partial),
        ),
    ]
    number = view.walk.pair_number()
    if number is not None:
        found.append(
            translate("Compare", "Selected statement {number} of {total}").format(
                number=wording.figure(number + 1), total=wording.figure(len(index.pairs))
            )
        )
    return found


def _rows(view: CompareView, index: ComparisonIndex) -> list[str]:
    rows = [line.row for line in view.rows_view.lines if not line.headlines]
    everywhere = sum(told_by(row) == len(index.documents) for row in rows)
    return [
        f"{wording.articles_count(len(index.documents))} · {wording.rows_count(len(rows))}",
        translate("Compare", "{rows} in all outlets").format(rows=wording.rows_count(everywhere)),
        translate("Compare", "{rows} lacking one outlet or more").format(
            rows=wording.rows_count(len(rows) - everywhere)
        ),
    ]
