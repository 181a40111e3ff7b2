"""The tables in sight as pictures: values for the SVG writer, measured with the fonts of the screen."""

from __future__ import annotations

from collections.abc import Sequence

from reader.export.pictures import (
    NameMark,
    NamingPicture,
    Stretch,
    VoicesPicture,
    naming_svg,
    voices_svg,
)
from reader.export.sheets import write_csv, write_xlsx
from reader.model.marks import Voice
from reader.ui.context import Context
from reader.ui.matrices.drawing import SIDES
from reader.ui.matrices.naming.view import NamingView
from reader.ui.matrices.saving import Maker, report_of
from reader.ui.matrices.sentences import say
from reader.ui.matrices.tables import naming_table, speakers_table, verbs_table
from reader.ui.matrices.voices.view import VoicesView
from reader.ui.printing.drawing import measured, png_of

Choices = list[tuple[str, str, Maker]]


def naming_picture(view: NamingView) -> str:
    """The naming table as SVG, with the rows and the order in sight."""
    sheet, table = view.sheet, view.table
    headings = sheet.headings if sheet is not None else ()
    rows = [
        (
            table.label(row.concept),
            table.places_words(len(row.places)),
            tuple(
                tuple(NameMark(e.text, e.tone.value, e.voice is Voice.OUTLET, len(e.places)) for e in cell)
                for cell in row.cells
            ),
        )
        for row in view.rows
    ]
    picture = NamingPicture(
        title=say("Naming"),
        about=say("The tone belongs to the word in the lexicon, not to the outlet"),
        columns=tuple((heading.title, heading.basis) for heading in headings),
        rows=tuple(rows),
        absent=say("No name"),
        legend=say("■ own voice · « » in a quotation or report · solid: negative, dashed: neutral, double: positive"),
        rtl=not view.context.left_to_right,
    )
    return naming_svg(picture, measured)


def voices_picture(view: VoicesView) -> str:
    """Who speaks as SVG, by sides or speakers as in sight."""
    formats = view.context.formats
    blocks = []
    for block, heading in zip(view.blocks, view.sheet.headings if view.sheet else (), strict=True):
        bars = []
        for bar in block.bars:
            stretches = tuple(Stretch(SIDES.index(one.token), one.direct, one.words) for one in bar.segments)
            total = f"{formats.number(bar.words)} ({formats.percent(bar.words / max(block.words, 1))})"
            bars.append((bar.title, stretches, total))
        blocks.append((heading.title, heading.basis, tuple(bars)))
    picture = VoicesPicture(
        title=say("Who speaks?"),
        about=say("Words in quotation and report, of the words of each outlet's articles"),
        blocks=tuple(blocks),
        sides=tuple((SIDES.index(token), name) for token, name in view.sides),
        legend=say("Solid: direct · hatched: reported"),
        rtl=not view.context.left_to_right,
    )
    return voices_svg(picture, measured)


def naming_choices(context: Context, view: NamingView) -> Choices:
    """What the naming table can be saved as."""
    if view.sheet is None or view.matrix is None:
        return []
    svg = naming_picture(view)
    about = context.formats.listed(f"{heading.title}: {heading.basis}" for heading in view.sheet.headings)
    table = naming_table(view.matrix, view.sheet, about, view.table.label)
    report = report_of(context, say("Naming"), [table])
    return [
        *_pictures(svg),
        (say("Workbook (XLSX)"), ".xlsx", lambda: write_xlsx(report)),
        (say("Tables as CSV"), ".csv.zip", lambda: write_csv(report)),
    ]


def voices_choices(context: Context, view: VoicesView) -> Choices:
    """What the voices can be saved as."""
    if view.sheet is None:
        return []
    svg = voices_picture(view)
    about = context.formats.listed(f"{heading.title}: {heading.basis}" for heading in view.sheet.headings)
    tables = [
        speakers_table(view.voices, view.sheet, about, view.names),
        verbs_table(view.voices, view.sheet, about),
    ]
    report = report_of(context, say("Voices"), tables)
    return [
        *_pictures(svg),
        (say("Workbook (XLSX)"), ".xlsx", lambda: write_xlsx(report)),
        (say("Tables as CSV"), ".csv.zip", lambda: write_csv(report)),
    ]


def _pictures(svg: str) -> Sequence[tuple[str, str, Maker]]:
    # Qt sets the text of the PNG, and its fonts belong to the GUI thread.
    png = png_of(svg)
    return (
        (say("Picture (SVG)"), ".svg", svg.encode),
        (say("Picture (PNG)"), ".png", lambda: png),
    )
