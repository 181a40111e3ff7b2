"""The Word report as a reader opens it: properties, headings, footer, directions, pictures."""

from __future__ import annotations

import io
import struct
import zipfile
import zlib
from dataclasses import replace

import docx
import pytest
from docx.document import Document
from docx.enum.section import WD_ORIENT
from docx.opc.constants import RELATIONSHIP_TYPE

from reader.export import EXPORTERS
from reader.export.docx_styles import text_width
from reader.export.report import Heading, Picture, Report, Table, plain, text_cell

WORD = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"


def opened(report: Report) -> Document:
    return docx.Document(io.BytesIO(EXPORTERS["docx"].write(report)))


def english(report: Report) -> Report:
    cell = text_cell("words")
    blocks = (Heading("Names", 2), plain("said", direction="ltr"), Table("Names", "Names", ("outlet",), ((cell,),)))
    return replace(report, title="Idlib", language="en", blocks=blocks)


def png(width: int, height: int) -> bytes:
    """A grey picture."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    head = struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0)
    rows = zlib.compress((b"\0" + b"\x80" * width) * height)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", rows) + chunk(b"IEND", b"")


def test_its_properties_are_the_reports_and_name_nobody(report: Report) -> None:
    told = opened(report).core_properties
    assert (told.title, told.language, told.author, told.comments) == (report.title, "ar", "", "")
    assert told.created == told.modified == report.created


def test_an_english_report_runs_from_left_to_right_throughout(report: Report) -> None:
    with zipfile.ZipFile(io.BytesIO(EXPORTERS["docx"].write(english(report)))) as archive:
        parts = [archive.read(name).decode() for name in archive.namelist() if name.startswith("word/")]
    for mark in ("<w:bidi/>", "<w:rtl/>", "<w:bidiVisual/>"):
        assert not any(mark in part for part in parts)


def test_headings_have_levels_for_the_outline_and_nothing_else_has(report: Report) -> None:
    levels = {}
    for style in opened(report).styles:
        found = style.element.find(f"{WORD}pPr/{WORD}outlineLvl")
        if found is not None:
            levels[style.name] = found.get(f"{WORD}val")
    assert levels == {"Heading 1": "0", "Heading 2": "1", "Heading 3": "2"}
    styles = [one.style.style_id for one in opened(english(report)).paragraphs if one.style and one.text == "Names"]
    assert styles == ["Heading2", "Caption"]


def test_every_style_but_the_first_is_based_on_it_and_has_a_size(report: Report) -> None:
    styles = {one.style_id: one.element for one in opened(report).styles if one.style_id != "ReportTable"}
    based = {key for key, one in styles.items() if one.find(f"{WORD}basedOn") is not None}
    assert based == set(styles) - {"Normal"}
    for one in styles.values():
        size, complex_size = (one.find(f"{WORD}rPr/{WORD}{name}").get(f"{WORD}val") for name in ("sz", "szCs"))
        assert size == complex_size
        assert int(size) >= 16


@pytest.mark.parametrize("language", ["ar", "en"])
def test_the_footer_has_the_title_and_the_number_of_the_page(report: Report, language: str) -> None:
    (footer,) = opened(replace(report, language=language)).sections[0].footer.paragraphs
    assert report.title in footer.text
    assert footer.style.style_id == "Footer"
    fields = [(one.text or "").strip() for one in footer._p.iter(f"{WORD}instrText")]
    assert fields == ["PAGE", "NUMPAGES"]
    assert (footer._p.find(f"{WORD}pPr/{WORD}bidi") is not None) is (language == "ar")


def test_a_machine_without_the_fonts_is_told_which_to_take(report: Report) -> None:
    (part,) = (
        rel.target_part for rel in opened(report).part.rels.values() if rel.reltype == RELATIONSHIP_TYPE.FONT_TABLE
    )
    assert b'w:altName w:val="Traditional Arabic"' in part.blob


@pytest.mark.parametrize(("columns", "landscape"), [(2, False), (7, True)])
def test_a_table_of_many_columns_lies_across(report: Report, columns: int, landscape: bool) -> None:
    cells = tuple(text_cell("قول") for _ in range(columns))
    wide = replace(report, blocks=(Table("أقوال", "", tuple(map(str, range(columns))), (cells,)),))
    section = opened(wide).sections[0]
    assert (section.orientation == WD_ORIENT.LANDSCAPE) is landscape
    width, height = section.page_width, section.page_height
    assert width is not None
    assert height is not None
    assert (width > height) is landscape


@pytest.mark.parametrize("language", ["ar", "en"])
def test_a_picture_stands_whole_on_the_page_with_its_words(report: Report, language: str) -> None:
    picture = Picture("شكل", '<svg viewBox="0 0 900 300"/>', "من يتكلم", png(90, 30))
    document = opened(replace(report, language=language, blocks=(picture,)))
    (shape,) = document.inline_shapes
    assert shape.width == text_width(wide=False) * 635, "English Metric Units of a twentieth of a point"
    assert abs(shape.width - 3 * shape.height) < 10
    assert shape._inline.docPr.get("descr") == "من يتكلم"
    (paragraph,) = [one for one in document.paragraphs if one._p.findall(f".//{WORD}drawing")]
    assert (paragraph._p.find(f"{WORD}pPr/{WORD}bidi") is not None) is (language == "ar")


@pytest.mark.parametrize(
    ("svg", "room", "size"),
    [
        ('<svg viewBox="0 0 900 300"/>', (450, 450), (450, 150)),
        ('<svg viewBox="0 0 900 300"/>', (900, 150), (450, 150)),
        ("<svg/>", (450, 450), (450, 225)),
    ],
)
def test_a_picture_keeps_its_shape_in_the_room_that_there_is(
    svg: str, room: tuple[float, float], size: tuple[float, float]
) -> None:
    assert Picture("شكل", svg, "").fitted(*room) == size
