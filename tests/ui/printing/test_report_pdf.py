"""The pages of a PDF report: nothing lost, nothing stranded, every font in the file."""

from __future__ import annotations

import datetime as dt
import io

import pytest
from pypdf import PdfReader
from pytestqt.qtbot import QtBot

from reader.export.report import Block, Heading, Report, Table, plain, text_cell
from reader.model.errors import Cancelled
from reader.ui.look import fonts
from reader.ui.printing.report_pdf import write_pdf

_SECTIONS, _ROWS = 12, 9


@pytest.fixture
def report(qtbot: QtBot) -> Report:
    """Sections whose headings and captions come to stand everywhere on a page, at its foot too."""
    fonts.load()
    blocks: list[Block] = []
    for section in range(_SECTIONS):
        rows = tuple((text_cell("row"), text_cell("word " * (7 * row))) for row in range(_ROWS))
        blocks += [
            Heading(f"H{section}"),
            plain(f"Q{section}", quiet=True),
            Table("جدول", f"C{section}", (f"T{section}", "القول"), rows, (1.0, 4.0)),
        ]
    return Report("تقرير", "ar", dt.datetime(2026, 1, 2, tzinfo=dt.UTC), tuple(blocks))


def test_headings_and_captions_stand_on_the_page_of_their_table(report: Report) -> None:
    pages = [page.extract_text() for page in PdfReader(io.BytesIO(write_pdf(report))).pages]
    for section in range(_SECTIONS):
        first = next(number for number, text in enumerate(pages) if f"T{section}" in text.split())
        for announcing in (f"H{section}", f"Q{section}", f"C{section}"):
            assert announcing in pages[first].split(), announcing


def test_no_line_is_lost_between_the_pages(report: Report) -> None:
    words = " ".join(page.extract_text() for page in PdfReader(io.BytesIO(write_pdf(report))).pages).split()
    assert words.count("word") == _SECTIONS * sum(7 * row for row in range(_ROWS))
    assert words.count("row") == _SECTIONS * _ROWS


def test_every_font_is_in_the_file(report: Report) -> None:
    for page in PdfReader(io.BytesIO(write_pdf(report))).pages:
        for font in page["/Resources"]["/Font"].values():  # type: ignore[index]
            inner = font.get_object()["/DescendantFonts"][0].get_object()
            assert "/FontFile2" in inner["/FontDescriptor"].get_object(), inner["/BaseFont"]


def test_the_layout_is_stopped_between_its_parts(report: Report) -> None:
    asked = 0

    def stop() -> bool:
        nonlocal asked
        asked += 1
        return asked > _SECTIONS

    with pytest.raises(Cancelled):
        write_pdf(report, stop)
    assert asked == _SECTIONS + 1
