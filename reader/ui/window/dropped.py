"""What can be dropped or pasted anywhere in the window: files, folders, and text."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtCore import QMimeData
    from PySide6.QtGui import QDropEvent

ARTICLES = "application/x-riwaya-articles"


def copied() -> QMimeData:
    """What is on the clipboard; Qt gives nothing at all for an empty one of some systems."""
    from PySide6.QtCore import QMimeData
    from PySide6.QtGui import QGuiApplication

    found: QMimeData | None = QGuiApplication.clipboard().mimeData()
    return QMimeData() if found is None else found


def paths(data: QMimeData) -> list[Path]:
    """The local files and folders among what was dropped."""
    return [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]


def dropped_ids(data: QMimeData) -> list[int]:
    """The ids of articles that are dragged from a list; none for anything else."""
    if not data.hasFormat(ARTICLES):
        return []
    try:
        values = json.loads(bytes(data.data(ARTICLES).data()).decode("utf-8"))
    except (ValueError, RecursionError):
        return []
    return [value for value in values if isinstance(value, int)] if isinstance(values, list) else []


def is_welcome(data: QMimeData) -> bool:
    """Whether the window can do something with it; its own articles are for the compare view alone."""
    if data.hasFormat(ARTICLES):
        return False
    return bool(paths(data)) or bool(data.hasText() and data.text().strip())


def take(event: QDropEvent) -> None:
    """Accepts it as a copy: a program whose text or file was moved away would delete its own."""
    from PySide6.QtCore import Qt

    event.setDropAction(Qt.DropAction.CopyAction)
    event.accept()
