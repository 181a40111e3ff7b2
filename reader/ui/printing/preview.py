"""The pages of a print preview as pictures.

Qt keeps the pages of a preview as recorded drawing and plays texts back from left to right, which puts full stops
and numbers of Arabic sentences in the wrong places. What is printed is not touched by that.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSizeF, Qt
from PySide6.QtGui import QImage, QPainter, QTextDocument

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

_DPI = 144
_DOTS_PER_METRE = round(_DPI / 0.0254)
# As wide as those that QTextDocument.print gives a document, in inches.
_MARGIN = 2 / 2.54


def paint_pages(document: QTextDocument, printer: QPrinter) -> None:
    """Draws the document on the printer's pages, each as one picture."""
    page = printer.pageLayout().fullRectPoints()
    width, height = round(page.width() / 72 * _DPI), round(page.height() / 72 * _DPI)
    margin = round(_MARGIN * _DPI)
    inner = QSizeF(width - 2 * margin, height - 2 * margin)
    sheet = _sheet(width, height)
    copy = document.clone()
    copy.documentLayout().setPaintDevice(sheet)
    copy.setPageSize(inner)
    target = QPainter(printer)
    whole = QRectF(printer.paperRect(printer.Unit.DevicePixel))
    whole.translate(-printer.pageRect(printer.Unit.DevicePixel).topLeft())
    for number in range(copy.pageCount()):
        if number:
            printer.newPage()
        sheet.fill(Qt.GlobalColor.white)
        painter = QPainter(sheet)
        painter.translate(margin, margin - number * inner.height())
        copy.drawContents(painter, QRectF(0, number * inner.height(), inner.width(), inner.height()))
        painter.end()
        target.drawImage(whole, sheet)
    target.end()


def _sheet(width: int, height: int) -> QImage:
    made = QImage(width, height, QImage.Format.Format_RGB32)
    made.setDotsPerMeterX(_DOTS_PER_METRE)
    made.setDotsPerMeterY(_DOTS_PER_METRE)
    return made
