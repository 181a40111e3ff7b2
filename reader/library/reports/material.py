"""What the sections of a report read: the comparison, the words of the report's language, the notes by article."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property

from reader.analysis.matrices.columns import Column, analysed, by_article
from reader.analysis.matrices.naming import NamingMatrix, naming_matrix
from reader.analysis.matrices.voices import ColumnVoices, voices
from reader.export.pictures import Measure, estimated
from reader.export.report import Paragraph, Run, Style
from reader.library.reports.marked import Noted, runs
from reader.library.reports.words import Words, direction_of
from reader.library.sessions.notes import PlacedNote, placed
from reader.model.articles import Span
from reader.model.comparisons import Comparison
from reader.model.marks import Mark
from reader.model.sessions import Session
from reader.model.texts import Document
from reader.text.language import runs_right_to_left


@dataclass(frozen=True)
class Material:
    """What the sections read. `label` gives a concept's title in the report's language."""

    comparison: Comparison
    words: Words
    label: Callable[[str], str]
    session: Session | None = None
    actors: frozenset[str] = frozenset()
    as_printed: bool = False
    measure: Measure = estimated

    @property
    def documents(self) -> tuple[Document, ...]:
        return self.comparison.documents

    @cached_property
    def columns(self) -> tuple[Column, ...]:
        return by_article(analysed(self.documents, self.comparison.marks))

    @cached_property
    def matrix(self) -> NamingMatrix:
        return naming_matrix(self.columns)

    @cached_property
    def voices(self) -> tuple[ColumnVoices, ...]:
        return voices(self.columns, self.actors)

    @cached_property
    def notes(self) -> tuple[PlacedNote, ...]:
        """The session's notes with their numbers."""
        return placed(self.session, self.documents) if self.session is not None else ()

    @cached_property
    def names(self) -> tuple[str, ...]:
        """One heading for each article: its source; those without one are numbered where there are several."""
        sources = [self.words.source(document.article) for document in self.documents]
        found: list[str] = []
        for name in sources:
            number = sum(one == name for one in sources[: len(found) + 1])
            found.append(f"{name} ({number})" if sources.count(name) > 1 else name)
        return tuple(found)

    @cached_property
    def _marks(self) -> dict[int, tuple[Mark, ...]]:
        return {column.articles[0].document.article.id: column.articles[0].marks for column in self.columns}

    @cached_property
    def _noted(self) -> dict[int, list[tuple[Span, PlacedNote, bool]]]:
        """For each column its notes' spans, and whether it is there that the note begins."""
        found: dict[int, list[tuple[Span, PlacedNote, bool]]] = {}
        for one in self.notes:
            for number, spot in enumerate(one.spots):
                found.setdefault(spot.column, []).append((spot.span, one, number == 0))
        return found

    def runs(self, column: int, unit: int) -> tuple[Run, ...]:
        """The text of a unit with its marks and the signs of its notes."""
        document = self.documents[column]
        span = document.units[unit].span
        near = [mark for mark in self._marks[document.article.id] if _touches(mark, span)]
        notes = [Noted(where, sign(one)) for where, one, _ in self._noted.get(column, ()) if where.overlaps(span)]
        return runs(document, span, near, as_printed=self.as_printed, notes=notes)

    def plain_text(self, column: int, span: Span) -> str:
        """The words of a span alone, obfuscated ones rejoined unless they are wanted as printed."""
        found = runs(self.documents[column], span, (), as_printed=self.as_printed)
        return "".join(run.text for run in found)

    def headline(self, column: int) -> str:
        """The article's headline, likewise."""
        document = self.documents[column]
        return self.plain_text(column, document.units[0].span) if document.units else document.article.title

    def said(self, column: int, unit: int) -> tuple[Paragraph, ...]:
        """A unit as paragraphs: its text, and below it the notes that begin in it."""
        span, way = self.documents[column].units[unit].span, self.direction(column)
        begun = [
            one
            for where, one, first in self._noted.get(column, ())
            if first and span.start <= where.start < span.end and (one.note.body or one.tags)
        ]
        return (Paragraph(self.runs(column, unit), way), *(self._note(one) for one in begun))

    def _note(self, one: PlacedNote) -> Paragraph:
        tags = self.words.joined(tag.name for tag in one.tags)
        number = Run(f"{sign(one)} ", frozenset((Style.NOTE_SIGN,)))
        words = ": ".join(part for part in (tags, one.note.body) if part)
        return Paragraph((number, Run(words)), direction_of(words, self.words.direction), quiet=True)

    def direction(self, column: int) -> str:
        return "rtl" if runs_right_to_left(self.documents[column].article) else "ltr"

    def basis(self) -> str:
        """On how much text the figures rest."""
        return self.words.basis(len(self.documents), sum(document.words for document in self.documents))


def sign(one: PlacedNote) -> str:
    """The number of a note as it stands in the text."""
    return f"[{one.number}]"


def _touches(mark: Mark, span: Span) -> bool:
    cue = getattr(mark.detail, "cue", None)
    return mark.span.overlaps(span) or (isinstance(cue, Span) and cue.overlaps(span))
