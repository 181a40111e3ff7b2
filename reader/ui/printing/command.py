"""Drawing for the command line: an application without a window, on a machine that may have no display."""

from __future__ import annotations

import os

from PySide6.QtGui import QGuiApplication

from reader.export.report import Report
from reader.library.progress import Stop
from reader.library.sessions.exports import Drawing
from reader.ui.look import fonts
from reader.ui.printing.drawing import measured, png_of
from reader.ui.printing.report_pdf import write_pdf


def drawing() -> Drawing:
    """What the exporters need; the application lives as long as the value does."""
    desk = _Desk()
    return Drawing(desk.pdf, desk.png, desk.measure)


class _Desk:
    """Holds the application while something is drawn."""

    def __init__(self) -> None:
        if QGuiApplication.instance() is None:
            os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
        self._application = QGuiApplication.instance() or QGuiApplication([])
        fonts.load()

    def pdf(self, report: Report, stop: Stop) -> bytes:
        return write_pdf(report, stop)

    def png(self, svg: str) -> bytes:
        return png_of(svg)

    def measure(self, text: str, size: float) -> float:
        return measured(text, size)
