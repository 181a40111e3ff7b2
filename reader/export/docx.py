"""Word: right-to-left paragraphs, runs and tables (`w:bidi`, `w:rtl`, `w:bidiVisual`), marks with a second cue.

The body is written as markup and parsed once: python-docx makes each element by itself, which takes five times as long,
and moving thousands of elements into a document's own body takes longer than all the rest.
"""

from __future__ import annotations

import io
from collections.abc import Iterator
from functools import cache
from typing import TYPE_CHECKING

from reader.export.docx_styles import dress, parsed, text_width
from reader.export.palette import LOOKS
from reader.export.report import Cell, Heading, Paragraph, Picture, Report, Run, Style, Table
from reader.export.safe_text import in_xml, without_controls

if TYPE_CHECKING:
    from docx.document import Document

_UNDERLINES = {"solid": "thick", "dashed": "dash", "double": "double", "dotted": "dotted"}
_BOXES = {"solid": "single", "dashed": "dashed", "dotted": "dotted"}
_TWIPS_TO_EMU = 635
_TALLEST = 0.55
"""Height of a picture beside the width of the page: on a page that lies across there is still room for its heading."""


def write_docx(report: Report) -> bytes:
    """The report as a .docx file."""
    import docx

    document = docx.Document()
    _describe(document, report)
    dress(document, report.title, report.direction, wide=report.wide)
    draft = document.element.body
    body = parsed("".join(_parts(document, report)))
    body.append(draft.sectPr)
    document.element.replace(draft, body)
    stream = io.BytesIO()
    document.save(stream)
    return stream.getvalue()


def _describe(document: Document, report: Report) -> None:
    properties = document.core_properties
    properties.title, properties.author, properties.comments = without_controls(report.title), "", ""
    properties.created = properties.modified = report.created.replace(tzinfo=None)
    properties.language = report.language


def _parts(document: Document, report: Report) -> Iterator[str]:
    """The body as markup."""
    width, direction = text_width(wide=report.wide), report.direction
    yield _paragraph((Run(report.title),), direction, "Title")
    for block in report.blocks:
        match block:
            case Heading(text, level):
                yield _paragraph((Run(text),), direction, f"Heading{level}")
            case Paragraph():
                yield _paragraph(block.runs, block.direction, "Quiet" if block.quiet else "")
            case Table():
                yield _table(block, direction, width)
            case Picture() if block.png:
                yield _picture(document, block, report)
            case Picture():
                yield _paragraph((Run(block.description, frozenset((Style.MUTED,))),), direction, "Quiet")


def _picture(document: Document, picture: Picture, report: Report) -> str:
    """The picture's paragraph; the library makes it, since the pixels are a part of the file by themselves."""
    from docx.shared import Emu
    from lxml import etree

    paragraph = document.add_paragraph()
    if report.direction == "rtl":
        paragraph._p.get_or_add_pPr().extend(list(parsed("<w:bidi/>")))
    shape = paragraph.add_run().add_picture(io.BytesIO(picture.png))
    room = text_width(wide=report.wide) * _TWIPS_TO_EMU
    width, height = picture.fitted(room, room * _TALLEST)
    shape.width, shape.height = Emu(int(width)), Emu(int(height))
    shape._inline.docPr.set("descr", without_controls(picture.description))
    markup: str = etree.tostring(paragraph._p, encoding="unicode")
    return markup


def _table(table: Table, direction: str, width: int) -> str:
    widths = [round(width * share) for share in table.shares()]
    bidi = "<w:bidiVisual/>" if direction == "rtl" else ""
    grid = "".join(f'<w:gridCol w:w="{one}"/>' for one in widths)
    heads = "".join(
        _box(_paragraph((Run(name),), direction, "CellHead"), one, fill="F3EEE4")
        for name, one in zip(table.header, widths, strict=True)
    )
    rows = "".join(
        f"<w:tr>{''.join(_cell(cell, one, direction) for cell, one in zip(row, widths, strict=True))}</w:tr>"
        for row in table.rows
    )
    return (
        _paragraph((Run(table.caption),), direction, "Caption")
        + f'<w:tbl><w:tblPr><w:tblStyle w:val="ReportTable"/>{bidi}<w:tblW w:w="{sum(widths)}" w:type="dxa"/>'
        f'<w:tblLayout w:type="fixed"/></w:tblPr><w:tblGrid>{grid}</w:tblGrid>'
        f"<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>{heads}</w:tr>{rows}</w:tbl><w:p/>"
    )


def _cell(cell: Cell, width: int, direction: str) -> str:
    side = direction if cell.number is not None else ""
    inner = "".join(
        _paragraph(one.runs, side or one.direction, "Quiet" if one.quiet else "Cell") for one in cell.paragraphs
    )
    return _box(inner or '<w:p><w:pPr><w:pStyle w:val="Cell"/></w:pPr></w:p>', width)


def _box(inner: str, width: int, fill: str = "") -> str:
    shade = f'<w:shd w:val="clear" w:color="auto" w:fill="{fill}"/>' if fill else ""
    return f'<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="dxa"/>{shade}</w:tcPr>{inner}</w:tc>'


def _paragraph(runs: tuple[Run, ...], direction: str, style: str) -> str:
    named = f'<w:pStyle w:val="{style}"/>' if style else ""
    bidi = "<w:bidi/>" if direction == "rtl" else ""
    inner = "".join(_run(run, direction) for run in runs if run.text)
    return f"<w:p><w:pPr>{named}{bidi}</w:pPr>{inner}</w:p>"


def _run(run: Run, direction: str) -> str:
    text = '</w:t><w:br/><w:t xml:space="preserve">'.join(in_xml(run.text).split("\n"))
    settings = _settings(run.styles, direction)
    return f'<w:r><w:rPr>{settings}</w:rPr><w:t xml:space="preserve">{text}</w:t></w:r>'


@cache
def _settings(styles: frozenset[Style], direction: str) -> str:
    """The run's settings in the order that the schema wants: bold, colour, underline, border, shade, direction."""
    found = dict.fromkeys(("b", "color", "u", "bdr", "shd"), "")
    for style in sorted(styles):
        look = LOOKS[style]
        line = (look.line or "#000000")[1:]
        if look.bold:
            found["b"] = "<w:b/><w:bCs/>"
        if look.ink:
            found["color"] = f'<w:color w:val="{look.ink[1:]}"/>'
        if look.underline:
            found["u"] = f'<w:u w:val="{_UNDERLINES[look.underline]}" w:color="{line}"/>'
        if look.box:
            found["bdr"] = f'<w:bdr w:val="{_BOXES[look.box]}" w:sz="4" w:space="0" w:color="{line}"/>'
        if look.fill:
            found["shd"] = f'<w:shd w:val="clear" w:color="auto" w:fill="{look.fill[1:]}"/>'
    return "".join(found.values()) + ("<w:rtl/>" if direction == "rtl" else "")
