"""The labels of the naming matrix as the table lists them: own voice and quotation are lines of their own."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from reader.analysis.matrices.columns import Place
from reader.analysis.matrices.naming import Label, NamingMatrix
from reader.model.marks import Tone, Voice


@dataclass(frozen=True, slots=True)
class Entry:
    """One label in one voice, with the places where it stands."""

    text: str
    tone: Tone
    voice: Voice
    places: tuple[Place, ...]


@dataclass(frozen=True, slots=True)
class EntryRow:
    """One concept with its labels in each column."""

    concept: str
    cells: tuple[tuple[Entry, ...], ...]

    @property
    def places(self) -> tuple[Place, ...]:
        return tuple(place for cell in self.cells for entry in cell for place in entry.places)


class NamingOrder(StrEnum):
    VARIED = "varied"
    FREQUENT = "frequent"


def entry_rows(matrix: NamingMatrix, voice: Voice | None, order: NamingOrder) -> tuple[EntryRow, ...]:
    """The rows with labels in that voice (None: both), most varied or most frequent first."""
    rows = [EntryRow(row.concept, tuple(_entries(cell, voice) for cell in row.cells)) for row in matrix.rows]
    rows = [row for row in rows if row.places]
    rows.sort(key=_varied if order is NamingOrder.VARIED else _frequent)
    return tuple(rows)


def bar(cell: Sequence[Entry], voice: Voice, tone: Tone) -> tuple[Place, ...]:
    """The places that one part of a diverging bar counts."""
    return tuple(p for entry in cell if entry.voice is voice and entry.tone is tone for p in entry.places)


def _entries(cell: Sequence[Label], voice: Voice | None) -> tuple[Entry, ...]:
    found = []
    for label in cell:
        if label.own and voice is not Voice.SPEAKER:
            found.append(Entry(label.text, label.tone, Voice.OUTLET, label.own))
        if label.quoted and voice is not Voice.OUTLET:
            found.append(Entry(label.text, label.tone, Voice.SPEAKER, label.quoted))
    return tuple(sorted(found, key=lambda entry: (entry.voice is not Voice.OUTLET, -len(entry.places), entry.text)))


def _varied(row: EntryRow) -> tuple[int, int, str]:
    return -len({entry.text for cell in row.cells for entry in cell}), -len(row.places), row.concept


def _frequent(row: EntryRow) -> tuple[int, str]:
    return -len(row.places), row.concept
