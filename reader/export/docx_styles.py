"""The style sheet, page and footer of the Word report as WordprocessingML; runs say only what differs from it."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Any, NamedTuple

from reader.export.safe_text import in_xml

if TYPE_CHECKING:
    from docx.document import Document

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_READING, _HEADLINE, _UI = "Noto Naskh Arabic", "Amiri", "Noto Sans Arabic"
# What Word takes where a font is not installed: faces that every Windows or Mac with Arabic has.
_SUBSTITUTES = {_READING: "Traditional Arabic", _HEADLINE: "Traditional Arabic", _UI: "Arial"}
_A4 = (11906, 16838)  # twentieths of a point
_MARGIN = 1020


def dress(document: Document, title: str, direction: str, *, wide: bool) -> None:
    """Gives the document its styles, fonts, page and footer."""
    _replace(document.styles.element, _styles())
    _name_substitutes(document)
    page = document.sections[0]
    # The footer is made first: it gives the section its reference to it.
    _replace(page.footer._element, _footer(title, direction))
    _set_page(page._sectPr, direction, wide=wide)


def text_width(*, wide: bool) -> int:
    """The width between the margins, in twentieths of a point."""
    return (_A4[1] if wide else _A4[0]) - 2 * _MARGIN


def parsed(inner: str) -> Any:
    """A body with the elements that the markup stands for."""
    from docx.oxml import parse_xml

    return parse_xml(f'<w:body xmlns:w="{W}">{inner}</w:body>')


def _replace(element: Any, inner: str) -> None:
    for child in list(element):
        element.remove(child)
    element.extend(list(parsed(inner)))


def _set_page(section: Any, direction: str, *, wide: bool) -> None:
    short, long = _A4
    size = (
        f'<w:pgSz w:w="{long}" w:h="{short}" w:orient="landscape"/>'
        if wide
        else f'<w:pgSz w:w="{short}" w:h="{long}"/>'
    )
    margin = " ".join(f'w:{side}="{_MARGIN}"' for side in ("top", "right", "bottom", "left"))
    bidi = "<w:bidi/>" if direction == "rtl" else ""
    made = f'{size}<w:pgMar {margin} w:header="500" w:footer="500" w:gutter="0"/>{bidi}'
    for child in list(section):
        if not child.tag.endswith("}footerReference"):
            section.remove(child)
    section.extend(list(parsed(made)))


def _footer(title: str, direction: str) -> str:
    bidi, rtl = ("<w:bidi/>", "<w:rtl/>") if direction == "rtl" else ("", "")
    slash = '<w:r><w:t xml:space="preserve"> / </w:t></w:r>'
    return (
        f'<w:p><w:pPr><w:pStyle w:val="Footer"/>{bidi}</w:pPr><w:r><w:rPr>{rtl}</w:rPr>'
        f'<w:t xml:space="preserve">{in_xml(title)}   ·   </w:t></w:r>'
        f"{_field('PAGE')}{slash}{_field('NUMPAGES')}</w:p>"
    )


def _field(name: str) -> str:
    """A number that Word reckons."""
    between = '<w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>1</w:t></w:r>'
    return (
        '<w:r><w:fldChar w:fldCharType="begin"/></w:r>'
        f'<w:r><w:instrText xml:space="preserve"> {name} </w:instrText></w:r>{between}'
        '<w:r><w:fldChar w:fldCharType="end"/></w:r>'
    )


def _fonts(name: str) -> str:
    return f'<w:rFonts w:ascii="{name}" w:hAnsi="{name}" w:cs="{name}" w:eastAsia="{name}"/>'


def _size(half_points: int) -> str:
    return f'<w:sz w:val="{half_points}"/><w:szCs w:val="{half_points}"/>'


_INK = '<w:color w:val="675F53"/>'
_RULE = '<w:pBdr><w:bottom w:val="single" w:sz="12" w:space="6" w:color="8C8374"/></w:pBdr>'
_KEEP = "<w:keepNext/><w:keepLines/>"


class _Paragraph(NamedTuple):
    """A style of paragraphs; `settings` are in WordprocessingML, `size` in half-points."""

    key: str
    name: str
    settings: str
    font: str
    size: int
    bold: bool = False
    outline: int | None = None


_PARAGRAPHS = (
    _Paragraph("Normal", "Normal", "", _READING, 22),
    _Paragraph("Title", "Title", f'{_KEEP}{_RULE}<w:spacing w:after="160"/>', _HEADLINE, 40, bold=True),
    _Paragraph(
        "Heading1", "heading 1", f'{_KEEP}<w:spacing w:before="360" w:after="80"/>', _HEADLINE, 32, bold=True, outline=0
    ),
    _Paragraph(
        "Heading2", "heading 2", f'{_KEEP}<w:spacing w:before="240" w:after="60"/>', _HEADLINE, 26, bold=True, outline=1
    ),
    _Paragraph(
        "Heading3",
        "heading 3",
        '<w:keepLines/><w:spacing w:before="40" w:after="60"/>',
        _HEADLINE,
        23,
        bold=True,
        outline=2,
    ),
    _Paragraph("Quiet", "Quiet", '<w:spacing w:after="20"/>', _UI, 17),
    _Paragraph("Caption", "caption", f'{_KEEP}<w:spacing w:after="60"/>', _UI, 17),
    _Paragraph("Cell", "Cell", '<w:spacing w:after="20" w:line="240" w:lineRule="auto"/>', _READING, 20),
    _Paragraph("CellHead", "Cell head", f'{_KEEP}<w:spacing w:after="0"/>', _UI, 17, bold=True),
    _Paragraph("Footer", "footer", '<w:jc w:val="center"/>', _UI, 17),
)
_GREY = frozenset({"Quiet", "Caption", "Footer"})


@cache
def _styles() -> str:
    border = "".join(
        f'<w:{side} w:val="single" w:sz="4" w:space="0" w:color="C9C0B2"/>'
        for side in ("top", "left", "bottom", "right", "insideH", "insideV")
    )
    sides = (("top", 40), ("left", 90), ("bottom", 40), ("right", 90))
    room = "".join(f'<w:{side} w:w="{width}" w:type="dxa"/>' for side, width in sides)
    return (
        f'<w:docDefaults><w:rPrDefault><w:rPr>{_fonts(_READING)}<w:color w:val="211D17"/>{_size(22)}'
        '<w:lang w:val="en-GB" w:eastAsia="en-US" w:bidi="ar-SA"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr>'
        '<w:spacing w:after="60" w:line="264" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults>'
        + "".join(_style(one) for one in _PARAGRAPHS)
        + '<w:style w:type="table" w:styleId="ReportTable"><w:name w:val="Report table"/><w:tblPr>'
        f"<w:tblBorders>{border}</w:tblBorders><w:tblCellMar>{room}</w:tblCellMar></w:tblPr></w:style>"
    )


def _style(one: _Paragraph) -> str:
    outline = f'<w:outlineLvl w:val="{one.outline}"/>' if one.outline is not None else ""
    based = "" if one.key == "Normal" else '<w:basedOn w:val="Normal"/><w:qFormat/>'
    default = ' w:default="1"' if one.key == "Normal" else ""
    run = f"{_fonts(one.font)}{'<w:b/><w:bCs/>' if one.bold else ''}"
    run += f"{_INK if one.key in _GREY else ''}{_size(one.size)}"
    return (
        f'<w:style w:type="paragraph" w:styleId="{one.key}"{default}><w:name w:val="{one.name}"/>{based}'
        f"<w:pPr>{one.settings}{outline}</w:pPr><w:rPr>{run}</w:rPr></w:style>"
    )


def _name_substitutes(document: Document) -> None:
    """Writes the table of fonts, so that a machine without ours takes its own good Arabic faces."""
    part = next((rel.target_part for rel in document.part.rels.values() if rel.reltype.endswith("/fontTable")), None)
    if part is None:
        return
    fonts = "".join(
        f'<w:font w:name="{name}"><w:altName w:val="{other}"/><w:charset w:val="B2"/></w:font>'
        for name, other in _SUBSTITUTES.items()
    )
    head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
    part._blob = f'{head}<w:fonts xmlns:w="{W}">{fonts}</w:fonts>'.encode()
