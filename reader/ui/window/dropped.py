"""What can be dropped or pasted anywhere in the window: files, folders, and text."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QMimeData

ARTICLES = "application/x-riwaya-articles"


def paths(data: QMimeData) -> list[Path]:
    """The local files and folders among what was dropped."""
    return [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]


def is_welcome(data: QMimeData) -> bool:
    """Whether the window can do something with it; its own articles are for the compare view alone."""
    if data.hasFormat(ARTICLES):
        return False
    return bool(paths(data)) or bool(data.hasText() and data.text().strip())
