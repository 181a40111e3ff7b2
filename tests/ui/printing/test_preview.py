"""The pages of the preview: as many as the text needs, dark letters on white, none of them cut."""

from __future__ import annotations

from pathlib import Path

from pypdf import PdfReader
from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QPageSize, QTextCharFormat, QTextCursor, QTextDocument
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QApplication

from reader.ui.printing.fonts import on_paper
from reader.ui.printing.preview import paint_pages


def _document(lines: int) -> QTextDocument:
    made = QTextDocument()
    font = QFont()
    font.setPixelSize(16)
    look = QTextCharFormat()
    look.setFont(on_paper(font))
    look.setForeground(Qt.GlobalColor.black)
    QTextCursor(made).insertText("\n".join(f"سطر {number} من النص." for number in range(lines)), look)
    return made


def _pages(lines: int, file: Path) -> int:
    printer = QPrinter(QPrinter.PrinterMode.ScreenResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    printer.setOutputFileName(str(file))
    paint_pages(_document(lines), printer)
    return len(PdfReader(file).pages)


def test_a_short_text_is_one_page_and_a_long_one_several(qapp: QApplication, tmp_path: Path) -> None:
    assert isinstance(qapp, QApplication)
    assert _pages(3, tmp_path / "short.pdf") == 1
    assert 3 <= _pages(200, tmp_path / "long.pdf") <= 8


def test_a_pixel_of_the_design_is_a_96th_of_an_inch_on_paper(qapp: QApplication) -> None:
    assert isinstance(qapp, QApplication)
    font = QFont()
    font.setPixelSize(16)
    assert on_paper(font).pointSizeF() == 12
    font.setPointSizeF(9)
    assert on_paper(font).pointSizeF() == 9
