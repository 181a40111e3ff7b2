"""The one QApplication."""

from __future__ import annotations

import sys

from PySide6.QtWidgets import QApplication


def make_application(arguments: list[str] | None = None) -> QApplication:
    """The application with the look that is the same on every system."""
    running = QApplication.instance()
    application = running if isinstance(running, QApplication) else QApplication(arguments or sys.argv[:1])
    application.setApplicationName("Riwaya")
    application.setDesktopFileName("riwaya")
    application.setStyle("Fusion")
    return application
