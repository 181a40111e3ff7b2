"""CSV (one file a table, in a zip) and XLSX (one sheet a table), numbers as numbers, formulas as text."""

from __future__ import annotations

import csv
import io
import re
import zipfile
from collections.abc import Iterable

from reader.export.report import Cell, Report, Table
from reader.export.safe_text import as_text

_FORBIDDEN = re.compile(r"[\[\]:*?/\\]")
_LONGEST_SHEET_NAME = 31


def write_csv(report: Report) -> bytes:
    """A zip with a CSV file for each table: UTF-8 with byte-order mark, which Excel needs to read Arabic."""
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, table in zip(_names(report.tables()), report.tables(), strict=True):
            archive.writestr(f"{name}.csv", table_csv(table))
    return stream.getvalue()


def table_csv(table: Table) -> bytes:
    """One table as CSV."""
    stream = io.StringIO(newline="")
    writer = csv.writer(stream)
    writer.writerow([as_text(name) for name in table.header])
    writer.writerows([_value(cell) for cell in row] for row in table.rows)
    return stream.getvalue().encode("utf-8-sig")


def write_xlsx(report: Report) -> bytes:
    """A workbook with a sheet for each table, right to left where the report is."""
    from openpyxl import Workbook
    from openpyxl.styles import Alignment, Font

    book = Workbook(write_only=False)
    book.remove(book.active)
    for name, table in zip(_names(report.tables()), report.tables(), strict=True):
        sheet = book.create_sheet(name)
        sheet.sheet_view.rightToLeft = report.direction == "rtl"
        sheet.append([as_text(heading) for heading in table.header])
        for row in table.rows:
            sheet.append([_value(cell) for cell in row])
        for cell in sheet[1]:
            cell.font = Font(bold=True)
        sheet.freeze_panes = "A2"
        for number, column in enumerate(sheet.columns, start=1):
            longest = max((len(str(cell.value or "")) for cell in column), default=8)
            sheet.column_dimensions[sheet.cell(1, number).column_letter].width = min(60, max(10, longest + 2))
            for cell in column:
                cell.alignment = Alignment(wrap_text=True, vertical="top", readingOrder=2)
    if not book.sheetnames:
        book.create_sheet("1")
    stream = io.BytesIO()
    book.save(stream)
    return stream.getvalue()


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
