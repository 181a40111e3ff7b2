"""PDF for the command line: an application without a window, on a machine that may have no display."""

from __future__ import annotations

import os
from collections.abc import Callable

from PySide6.QtGui import QGuiApplication

from reader.export.report import Report
from reader.ui import fonts
from reader.ui.printing import report_pdf


def write_pdf(report: Report, stop: Callable[[], bool]) -> bytes:
    """The report as PDF; see `report_pdf.write_pdf`."""
    if QGuiApplication.instance() is None:
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    application = QGuiApplication.instance() or QGuiApplication([])
    fonts.load()
    try:
        return report_pdf.write_pdf(report, stop)
    finally:
        del application
