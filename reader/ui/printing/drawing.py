"""What the exporters have drawn for them: pages, the pixels of a picture, the width of a text. Works in any thread."""

from __future__ import annotations

from xml.sax.saxutils import quoteattr

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

from reader.export.pictures import READING, READING_SIZE, UI
from reader.library.sessions.exports import Drawing
from reader.ui.look.theme import reading_font, ui_font
from reader.ui.printing.report_pdf import write_pdf

_SCALE = 2.0
_QUICK = 70
"""How much of PNG's packing is left out, of 100."""
_MOST = 8000
"""Pixels of a picture's longer side, however many rows it has."""


def drawing() -> Drawing:
    """For a process that has an application object and the program's fonts."""
    return Drawing(write_pdf, png_of, measured)


def measured(text: str, size: float) -> float:
    """The width of a text as our fonts set it; names are set in the reading font, at a size of their own."""
    font = reading_font(size) if size == READING_SIZE else ui_font(size)
    return QFontMetricsF(font).horizontalAdvance(text)


def png_of(svg: str) -> bytes:
    """The picture as PNG at twice its size; Qt shapes its Arabic."""
    # Qt takes a list of families for the name of one.
    for families in (UI, READING):
        svg = svg.replace(quoteattr(families), quoteattr(families.split(",")[0]))
    renderer = QSvgRenderer(QByteArray(svg.encode()))
    natural = renderer.defaultSize()
    longest = max(natural.width(), natural.height(), 1)
    size = natural * min(_SCALE, _MOST / longest)
    image = QImage(size, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    renderer.render(painter, QRectF(0, 0, size.width(), size.height()))
    painter.end()
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    # Packing as tight as can be takes four times as long and saves a tenth.
    image.save(buffer, "PNG", _QUICK)  # type: ignore[call-overload]
    return bytes(data.data())
