"""The naming matrix and the voices as tables for exports."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from reader.analysis.matrices.naming import Label, NamingMatrix
from reader.analysis.matrices.voices import ColumnVoices
from reader.export.report import Cell, Paragraph, Run, Style, Table, number_cell, text_cell
from reader.model.marks import Tone
from reader.ui.matrices.sentences import cue_words, say, stance_short, tone_words
from reader.ui.matrices.sheet import Sheet

_STYLE = {Tone.HOSTILE: Style.HOSTILE, Tone.NEUTRAL: Style.NEUTRAL, Tone.FAVOURABLE: Style.FAVOURABLE}
Name = Callable[[str], str]


def naming_table(matrix: NamingMatrix, sheet: Sheet, about: str, name: Name) -> Table:
    """Concepts by columns, each name with its tone and its counts by voice."""
    header = (say("Actor or act"), *(f"{one.title} ({one.basis})" for one in sheet.headings))
    rows = [(text_cell(name(row.concept)), *(_names(cell) for cell in row.cells)) for row in matrix.rows]
    return Table(say("Naming"), about, header, tuple(rows))


def _names(cell: Sequence[Label]) -> Cell:
    if not cell:
        return text_cell(f"— {say('No name')}", Style.MUTED)
    lines = []
    for one in cell:
        own, quoted = len(one.own), len(one.quoted)
        parts = [tone_words(one.tone)]
        parts += [f"{say('own voice')} {own}"] if own else []
        parts += [f"{say('quoted')} {quoted}"] if quoted else []
        muted = Run(f" ({'؛ '.join(parts)})", frozenset((Style.MUTED,)))
        lines.append(Paragraph((Run(one.text, frozenset((_STYLE[one.tone],))), muted)))
    return Cell(tuple(lines))


def speakers_table(voices: Sequence[ColumnVoices], sheet: Sheet, about: str, name: Name) -> Table:
    """Who speaks in each column, in how many words."""
    header = (say("Outlet"), say("Speaker"), say("Side"), say("Direct quotation"), say("Reported speech"))
    rows = [
        (
            text_cell(heading.title),
            text_cell(row.speaker or say("Speaker not stated")),
            text_cell(name(row.side) if row.side else say("Side not stated")),
            number_cell(row.direct_words),
            number_cell(row.reported_words),
        )
        for column, heading in zip(voices, sheet.headings, strict=True)
        for row in column.speakers
    ]
    return Table(say("Voices"), about, header, tuple(rows))


def verbs_table(voices: Sequence[ColumnVoices], sheet: Sheet, about: str) -> Table:
    """The reporting verbs of each column."""
    header = (say("Outlet"), say("Verb or phrase"), say("Stance"), say("Occurrences"))
    rows = [
        (
            text_cell(heading.title),
            text_cell(cue_words(row.cue)),
            text_cell(stance_short(row.stance)),
            number_cell(len(row.places)),
        )
        for column, heading in zip(voices, sheet.headings, strict=True)
        for row in column.verbs
    ]
    return Table(say("Reporting verbs"), about, header, tuple(rows))
