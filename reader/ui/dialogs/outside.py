"""Hands a file or a page to the desktop, which may have no program for it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices

from reader.model.errors import RiwayaError
from reader.ui.context import Context


class NoProgram(RiwayaError):
    """The desktop opened nothing; `values` hold the `path`."""

    code = "no_program"


def open_outside(context: Context, url: QUrl, opener: Callable[[QUrl], object] = QDesktopServices.openUrl) -> None:
    """Has the desktop open it; where that cannot be, this is said with the path, for the user to go there."""
    if opener(url) is False:
        path = url.toLocalFile() if url.isLocalFile() else url.toString()
        context.failed.emit(NoProgram(f"no program opened {path}", path=path))
