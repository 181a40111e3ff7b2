"""A report as PDF: Arabic shaped by the text engine, text that can be selected and searched, page numbers.

Works without a window, but needs an application object and the program's fonts (see `reader.ui.look.fonts`).
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QBuffer, QByteArray, QEventLoop, QIODevice, QMarginsF, QRectF, QSizeF, Qt
from PySide6.QtGui import QFont, QPageLayout, QPageSize, QPainter, QPdfWriter

from reader.export.report import Report
from reader.library.progress import Stop, never
from reader.model.errors import Cancelled
from reader.ui.look.theme import ui_font
from reader.ui.printing.pages import Part, lay_out
from reader.ui.printing.text_layer import Sheet, add_text_layer

_DPI = 96
_MARGIN = 15.0  # millimetres
_INCH = 25.4  # millimetres
_POINTS = 72.0
_FOOT = 30.0  # pixels under the text for the page's number


def write_pdf(report: Report, stop: Stop = never) -> bytes:
    """The report as PDF on A4 pages; raises Cancelled where `stop` says so."""
    # A text document sets timers while it is laid out; in a thread of our own nothing would take them without this.
    loop = QEventLoop()
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setTitle(report.title)
    writer.setCreator("Riwaya")
    writer.setResolution(_DPI)
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    if report.wide:
        writer.setPageOrientation(QPageLayout.Orientation.Landscape)
    writer.setPageMargins(QMarginsF(_MARGIN, _MARGIN, _MARGIN, _MARGIN), QPageLayout.Unit.Millimeter)
    room = QSizeF(writer.width(), writer.height() - _FOOT)
    parts = lay_out(report, room, writer, stop)
    _paint(parts, writer, room, report, stop)
    buffer.close()
    del loop
    height = writer.pageLayout().fullRectPoints().height()
    sheet = Sheet(_DPI, _MARGIN / _INCH * _POINTS, height, room)
    return add_text_layer(bytes(data.data()), parts, sheet, stop)


def _paint(parts: Sequence[Part], writer: QPdfWriter, room: QSizeF, report: Report, stop: Stop) -> None:
    painter = QPainter(writer)
    pages = parts[-1].page + parts[-1].pages
    for page in range(pages):
        if stop():
            painter.end()
            raise Cancelled("the export was stopped")
        if page:
            writer.newPage()
        for part in parts:
            if part.page <= page < part.page + part.pages:
                top = (page - part.page) * room.height()
                painter.save()
                painter.translate(0, -top)
                part.document.drawContents(painter, QRectF(0, top, room.width(), room.height()))
                painter.restore()
        _foot(painter, room, report, page + 1, pages)
    painter.end()


def _foot(painter: QPainter, room: QSizeF, report: Report, page: int, pages: int) -> None:
    font: QFont = ui_font(11)
    painter.setFont(font)
    painter.setPen(Qt.GlobalColor.darkGray)
    rect = QRectF(0, room.height() + 8, room.width(), _FOOT - 8)
    painter.drawText(rect, int(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignVCenter), f"{page} / {pages}")
    title = painter.fontMetrics().elidedText(report.title, Qt.TextElideMode.ElideRight, round(room.width() * 0.4))
    side = Qt.AlignmentFlag.AlignRight if report.direction == "rtl" else Qt.AlignmentFlag.AlignLeft
    painter.drawText(rect, int(side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter), title)
