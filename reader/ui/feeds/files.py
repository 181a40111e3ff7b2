"""The system's dialogs for lists of feeds."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from reader.ui.dialogs.files import BY_NAME, kind_of_file


def choose_feeds(parent: QWidget) -> Path | None:
    """A file that lists feeds, or is one."""
    title = QCoreApplication.translate("FeedFiles", "Open a list of feeds")
    kind = QCoreApplication.translate("FeedFiles", "Lists of feeds and feeds")
    every = QCoreApplication.translate("FeedFiles", "All files")
    kinds = f"{kind_of_file(kind, '*.opml *.xml *.rss *.atom *.json')};;{kind_of_file(every, '*')}"
    found, _ = QFileDialog.getOpenFileName(parent, title, "", kinds, options=BY_NAME)
    return Path(found) if found else None


def choose_export(parent: QWidget) -> Path | None:
    """Where to write the list of feeds."""
    title = QCoreApplication.translate("FeedFiles", "Export the list of feeds")
    kind = QCoreApplication.translate("FeedFiles", "List of feeds")
    found, _ = QFileDialog.getSaveFileName(parent, title, "riwaya-feeds.opml", kind_of_file(kind, "*.opml"))
    if not found:
        return None
    path = Path(found)
    return path if path.suffix else path.with_suffix(".opml")
