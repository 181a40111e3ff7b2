"""CSV (one file a table, in a zip) and XLSX (one sheet a table), numbers as numbers, formulas as text."""

from __future__ import annotations

import csv
import io
import math
import re
import zipfile
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from reader.export.report import Cell, Report, Table, text_cell
from reader.export.safe_text import as_text

if TYPE_CHECKING:
    from openpyxl.styles import NamedStyle
    from openpyxl.worksheet.worksheet import Worksheet

_FORBIDDEN = re.compile(r"[\[\]:*?/\\]")
_LONGEST_SHEET_NAME = 31
_TEXT, _HEAD = "Riwaya text", "Riwaya head"
# As the file format numbers them.
_READING_ORDERS = {"ltr": 1, "rtl": 2}
_ROOM = 170
"""Letters side by side that the columns of a sheet share: what a wide screen shows."""
_NARROWEST, _WIDEST = 8, 90
_LINE, _HIGHEST = 15.0, 409.0
"""Points of a line of text, and the highest row that Excel knows."""


def write_csv(report: Report) -> bytes:
    """A zip with a CSV file for each table, the first telling what the others show: UTF-8 with byte-order mark, which
    Excel needs to read Arabic."""
    stream = io.BytesIO()
    tables = _with_contents(report)
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, table in zip(_names(tables), tables, strict=True):
            archive.writestr(f"{name}.csv", table_csv(table))
    return stream.getvalue()


def _with_contents(report: Report) -> tuple[Table, ...]:
    """The tables behind one that lists them with their captions: on how much text each rests would else be lost."""
    tables = tuple(report.tables())
    listed = tuple((text_cell(table.name), text_cell(table.caption)) for table in tables)
    head = (report.title, report.created.date().isoformat())
    return (Table(report.title, "", head, listed, (1.0, 3.0)), *tables)


def table_csv(table: Table) -> bytes:
    """One table as CSV."""
    stream = io.StringIO(newline="")
    writer = csv.writer(stream)
    writer.writerow([as_text(name) for name in table.header])
    writer.writerows([_value(cell) for cell in row] for row in table.rows)
    return stream.getvalue().encode("utf-8-sig")


def write_xlsx(report: Report) -> bytes:
    """A workbook with a sheet for each table, right to left where the report is; the first tells what they show."""
    from openpyxl import Workbook

    book = Workbook()
    book.remove(book.active)
    for style in _styles():
        book.add_named_style(style)
    tables = _with_contents(report)
    for name, table in zip(_names(tables), tables, strict=True):
        sheet = book.create_sheet(name)
        sheet.sheet_view.rightToLeft = report.direction == "rtl"
        sheet.append([as_text(heading) for heading in table.header])
        for row in table.rows:
            sheet.append([_value(cell) for cell in row])
        _dress(sheet, _widths(table))
        _run_cells(sheet, table, report.direction)
    stream = io.BytesIO()
    book.save(stream)
    return stream.getvalue()


def _styles() -> Iterator[NamedStyle]:
    """The looks of cells and of their heads; styles of the book, for a thousand cells with their own take seconds.

    Each says which way its text runs: left to themselves, programs set "5 مقالات" from left to right.
    """
    from openpyxl.styles import Alignment, Border, Font, NamedStyle, PatternFill, Side

    line = Side(style="thin", color="C9C0B2")
    border = Border(line, line, line, line)
    for direction, order in _READING_ORDERS.items():
        wrapped = Alignment(wrap_text=True, vertical="top", readingOrder=order)
        yield NamedStyle(f"{_TEXT} {direction}", border=border, alignment=wrapped)
        fill = PatternFill("solid", fgColor="F3EEE4")
        yield NamedStyle(f"{_HEAD} {direction}", Font(bold=True), fill, border, wrapped)


def _run_cells(sheet: Worksheet, table: Table, direction: str) -> None:
    """Each cell runs as its text does: English notes stand right in an Arabic sheet; heads as the report does."""
    for printed in sheet[1]:
        printed.style = f"{_HEAD} {direction}"
    for row, cells in zip(sheet.iter_rows(min_row=2), table.rows, strict=True):
        for printed, cell in zip(row, cells, strict=True):
            runs = cell.paragraphs[0].direction if cell.paragraphs and cell.number is None else direction
            printed.style = f"{_TEXT} {runs}"


def _dress(sheet: Worksheet, widths: list[int]) -> None:
    """Widths, heights, heading and print settings: not every program reckons the height of wrapped text by itself."""
    from openpyxl.utils import get_column_letter

    for number, width in enumerate(widths, start=1):
        sheet.column_dimensions[get_column_letter(number)].width = width
    for number, row in enumerate(sheet.iter_rows(), start=1):
        lines = max(_lines(str(cell.value or ""), width) for cell, width in zip(row, widths, strict=True))
        sheet.row_dimensions[number].height = min(_HIGHEST, _LINE * lines + 3)
    sheet.freeze_panes = "A2"
    sheet.auto_filter.ref = sheet.dimensions
    sheet.print_title_rows = "1:1"
    sheet.page_setup.orientation, sheet.page_setup.paperSize = "landscape", sheet.PAPERSIZE_A4
    sheet.page_setup.fitToWidth, sheet.page_setup.fitToHeight = 1, 0
    sheet.sheet_properties.pageSetUpPr.fitToPage = True


def _widths(table: Table) -> list[int]:
    """Each column's width in letters: what its longest cell needs, at most its share of the room."""
    columns = zip(table.header, *([cell.text for cell in row] for row in table.rows), strict=True)
    needed = (max(len(line) for text in column for line in text.split("\n")) + 3 for column in columns)
    rooms = (min(_WIDEST, max(_NARROWEST, round(_ROOM * share))) for share in table.shares())
    return [max(_NARROWEST, min(need, room)) for need, room in zip(needed, rooms, strict=True)]


def _lines(text: str, width: int) -> int:
    """Lines that the text takes in a column of that width."""
    return sum(max(1, math.ceil(len(line) / width)) for line in text.split("\n"))


def _value(cell: Cell) -> str | float:
    return cell.number if cell.number is not None else as_text(cell.text)


def _names(tables: Iterable[Table]) -> list[str]:
    """Each table's name as a file or sheet may be called, no two alike."""
    names: list[str] = []
    for table in tables:
        base = _FORBIDDEN.sub("-", table.name).strip("' ")[:_LONGEST_SHEET_NAME] or "1"
        name, number = base, 2
        while name.casefold() in {other.casefold() for other in names}:
            suffix = f" {number}"
            name, number = base[: _LONGEST_SHEET_NAME - len(suffix)] + suffix, number + 1
        names.append(name)
    return names
