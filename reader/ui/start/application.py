"""The one QApplication."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication

# The class of the windows under X11, as in the desktop entry; `python -m reader` would name it `__main__.py`.
_NAME = "riwaya"


def make_application(arguments: list[str] | None = None) -> QApplication:
    """The application with the look that is the same on every system."""
    running = QApplication.instance()
    application = running if isinstance(running, QApplication) else QApplication(arguments or [_NAME])
    application.setApplicationName("Riwaya")
    application.setDesktopFileName(_NAME)
    application.setStyle("Fusion")
    return application
