"""The naming matrix: concepts by outlets, each cell the names used, own voice and quotation counted apart."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from reader.analysis.matrices.columns import Basis, Column, Place
from reader.model.marks import Mark, MarkKind, Mention, Tone, Voice
from reader.model.texts import Document
from reader.text.folding import fold
from reader.text.terms.stemming import strip_article, without_lam


@dataclass(frozen=True, slots=True)
class Label:
    """One name in one cell. `text` is the form printed most often; `own` and `quoted` hold each occurrence's place."""

    text: str
    tone: Tone
    own: tuple[Place, ...]
    quoted: tuple[Place, ...]

    @property
    def count(self) -> int:
        return len(self.own) + len(self.quoted)


@dataclass(frozen=True, slots=True)
class NamingRow:
    """One concept; `cells` has a tuple of labels for each column, most frequent first, empty where it is not named."""

    concept: str
    cells: tuple[tuple[Label, ...], ...]

    @property
    def count(self) -> int:
        return sum(label.count for cell in self.cells for label in cell)

    @property
    def variety(self) -> int:
        """How many different names the columns use for it in their own voice."""
        return len({label.text for cell in self.cells for label in cell if label.own})


@dataclass(frozen=True, slots=True)
class NamingMatrix:
    """`columns` are names of outlets (None: not known) with the text that each rests on."""

    columns: tuple[str | None, ...]
    bases: tuple[Basis, ...]
    rows: tuple[NamingRow, ...]


def naming_matrix(columns: Sequence[Column]) -> NamingMatrix:
    """The matrix over `columns`; rows with the greatest variety of names first, then the most frequent."""
    cells = [_cells(column) for column in columns]
    concepts = sorted({concept for column in cells for concept in column})
    rows = [NamingRow(concept, tuple(column.get(concept, ()) for column in cells)) for concept in concepts]
    rows.sort(key=lambda row: (-row.variety, -row.count, row.concept))
    return NamingMatrix(
        tuple(column.name for column in columns), tuple(column.basis for column in columns), tuple(rows)
    )


def _cells(column: Column) -> dict[str, tuple[Label, ...]]:
    found: dict[str, dict[tuple[str, Tone], list[tuple[str, Mark]]]] = {}
    for article in column.articles:
        for mark in article.marks:
            if mark.kind is MarkKind.MENTION and isinstance(mark.detail, Mention):
                key, printed = _name(article.document, mark)
                names = found.setdefault(mark.detail.concept, {})
                names.setdefault((key, mark.detail.tone), []).append((printed, mark))
    return {concept: _labels(names) for concept, names in found.items()}


def _labels(names: dict[tuple[str, Tone], list[tuple[str, Mark]]]) -> tuple[Label, ...]:
    labels = []
    for (_, tone), uses in names.items():
        text = Counter(printed for printed, _ in uses).most_common(1)[0][0]
        own: list[Place] = []
        quoted: list[Place] = []
        for _, mark in uses:
            detail = mark.detail
            inside = isinstance(detail, Mention) and detail.voice is Voice.SPEAKER
            (quoted if inside else own).append(Place(mark.article, mark.span))
        labels.append(Label(text, tone, tuple(own), tuple(quoted)))
    return tuple(sorted(labels, key=lambda label: (-label.count, label.text)))


def _name(document: Document, mark: Mark) -> tuple[str, str]:
    """The key under which spellings and clitic forms of one name meet, and the name as printed, rejoined."""
    words = document.forms_in(mark.span) or (mark.span.of(document.text),)
    return " ".join(strip_article(fold(word)) for word in words), without_lam(" ".join(words))
