"""Word: right-to-left paragraphs, runs and tables (`w:bidi`, `w:rtl`, `w:bidiVisual`), marks with a second cue."""

from __future__ import annotations

import io
from functools import cache
from typing import TYPE_CHECKING, Any

from reader.export.palette import LOOKS
from reader.export.report import Block, Cell, Heading, Paragraph, Picture, Report, Run, Style, Table
from reader.export.safe_text import without_controls

if TYPE_CHECKING:
    from docx.document import Document

_FONT = "Noto Naskh Arabic"
_UNDERLINES = {"solid": "thick", "dashed": "dash", "double": "double", "dotted": "dotted"}


def write_docx(report: Report) -> bytes:
    """The report as a .docx file."""
    import docx

    document = docx.Document()
    _set_defaults(document, report)
    title = document.add_heading(level=0)
    _fill(title, (Run(report.title),), report.direction)
    for block in report.blocks:
        _add(document, block, report.direction)
    stream = io.BytesIO()
    document.save(stream)
    return stream.getvalue()


def _set_defaults(document: Document, report: Report) -> None:
    properties = document.core_properties
    properties.title, properties.author, properties.comments = without_controls(report.title), "", ""
    properties.created = properties.modified = report.created.replace(tzinfo=None)
    properties.language = report.language
    for section in document.sections:
        if report.direction == "rtl":
            _child(section._sectPr, "w:bidi")


def _add(document: Document, block: Block, direction: str) -> None:
    match block:
        case Heading(text, level):
            _fill(document.add_heading(level=level), (Run(text),), direction)
        case Paragraph():
            _fill(document.add_paragraph(), block.runs, block.direction, quiet=block.quiet)
        case Table():
            _add_table(document, block, direction)
        case Picture(description=description):
            _fill(document.add_paragraph(), (Run(description, frozenset((Style.MUTED,))),), direction)


def _add_table(document: Document, table: Table, direction: str) -> None:
    _fill(document.add_paragraph(), (Run(table.caption, frozenset((Style.MUTED,))),), direction, quiet=True)
    grid = document.add_table(rows=1, cols=max(1, len(table.header)))
    grid.style = "Table Grid"
    if direction == "rtl":
        _child(grid._tbl.tblPr, "w:bidiVisual")
    header = grid.rows[0]
    _child(header._tr.get_or_add_trPr(), "w:tblHeader")
    for box, name in zip(header.cells, table.header, strict=True):
        _fill(box.paragraphs[0], (Run(name, frozenset((Style.STRONG,))),), direction)
    for row in table.rows:
        for box, cell in zip(grid.add_row().cells, row, strict=True):
            _fill_cell(box, cell)


def _fill_cell(box: Any, cell: Cell) -> None:
    for number, paragraph in enumerate(cell.paragraphs):
        target = box.paragraphs[0] if number == 0 else box.add_paragraph()
        _fill(target, paragraph.runs, paragraph.direction, quiet=paragraph.quiet)


def _fill(paragraph: Any, runs: tuple[Run, ...], direction: str, *, quiet: bool = False) -> None:
    from docx.shared import Pt

    properties = paragraph._p.get_or_add_pPr()
    if direction == "rtl":
        _child(properties, "w:bidi")
    for run in runs:
        added = paragraph.add_run(without_controls(run.text))
        settings = added._r.get_or_add_rPr()
        fonts = _child(settings, "w:rFonts")
        for script in ("ascii", "hAnsi", "cs"):
            fonts.set(_name(f"w:{script}"), _FONT)
        _mark(settings, run.styles)
        if quiet:
            added.font.size = Pt(9)
            _child(settings, "w:szCs", val="18")
        if direction == "rtl":
            _child(settings, "w:rtl")


def _mark(settings: Any, styles: frozenset[Style]) -> None:
    for style in sorted(styles):
        look = LOOKS[style]
        if look.bold:
            _child(settings, "w:b")
            _child(settings, "w:bCs")
        if look.ink:
            _child(settings, "w:color", val=look.ink[1:])
        if look.underline:
            _child(settings, "w:u", val=_UNDERLINES[look.underline], color=(look.line or "#000000")[1:])
        if look.box:
            kind = {"solid": "single", "dashed": "dashed", "dotted": "dotted"}[look.box]
            _child(settings, "w:bdr", val=kind, sz="4", space="0", color=(look.line or "#000000")[1:])
        if look.fill:
            _child(settings, "w:shd", val="clear", color="auto", fill=look.fill[1:])


# What the schema wants to stand behind an element; the rest of the order follows from the order of the calls.
_RUN_SETTINGS = (
    "rStyle",
    "rFonts",
    "b",
    "bCs",
    "i",
    "color",
    "sz",
    "szCs",
    "u",
    "bdr",
    "shd",
    "vertAlign",
    "rtl",
    "lang",
)
_BEHIND = {
    "bidi": ("rtlGutter", "docGrid", "printerSettings", "jc", "rPr"),
    "bidiVisual": ("tblStyleRowBandSize", "tblStyleColBandSize", "tblW", "jc", "tblInd", "tblBorders", "tblLook"),
    **{name: _RUN_SETTINGS[number + 1 :] for number, name in enumerate(_RUN_SETTINGS)},
}


@cache
def _name(tag: str) -> str:
    from docx.oxml.ns import qn

    name: str = qn(tag)
    return name


def _child(parent: Any, tag: str, **values: str) -> Any:
    """The child `tag` of `parent`, made in its place where it is missing."""
    from docx.oxml import OxmlElement

    child = parent.find(_name(tag))
    if child is None:
        child = OxmlElement(tag)
        behind = {_name(f"w:{name}") for name in _BEHIND.get(tag.partition(":")[2], ())}
        following = next((node for node in parent if node.tag in behind), None)
        if following is None:
            parent.append(child)
        else:
            following.addprevious(child)
    for name, value in values.items():
        child.set(_name(f"w:{name}"), value)
    return child
