"""The same comparison with its columns in another order, or without some. Pure."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from reader.model.comparisons import Comparison, Row


def arranged(comparison: Comparison, order: Sequence[int]) -> Comparison:
    """The comparison of the documents `order`, by their present numbers; what touches no other goes with them."""
    documents = tuple(comparison.documents[number] for number in order)
    kept = {document.article.id for document in documents}
    rows = (Row(tuple(row.cells[number] for number in order)) for row in comparison.rows)
    return replace(
        comparison,
        documents=documents,
        rows=tuple(row for row in rows if any(row.cells)),
        links=tuple(link for link in comparison.links if link.a in kept and link.b in kept),
        marks=tuple(mark for mark in comparison.marks if mark.article in kept),
        differences=tuple(one for one in comparison.differences if all(article in kept for article, _ in one.sides)),
    )
