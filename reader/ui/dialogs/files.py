"""The system's dialogs for files. What can be imported is decided by content, so every file may be chosen."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QStandardPaths
from PySide6.QtWidgets import QFileDialog, QWidget

# A kind is told by its name: patterns may fill more than a line.
BY_NAME = QFileDialog.Option.HideNameFilterDetails


def kind_of_file(name: str, patterns: str) -> str:
    """One kind of file as Qt's dialog takes it. The isolate, which ends with the line, keeps the patterns in their
    order in a line from right to left."""
    return f"{name} \u2066({patterns})"


def own_folder() -> str:
    """The user's documents, or their home where there is no such folder."""
    found = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    return found if found and Path(found).is_dir() else str(Path.home())


def _known(folder: str) -> str:
    """Where a dialog opens: there, or where one's own files are if it is gone or none was chosen yet."""
    return folder if folder and Path(folder).is_dir() else own_folder()


def choose_files(parent: QWidget, folder: str) -> list[Path]:
    """The files to import, none when the user thought better of it; `folder` is where they were chosen last."""
    title = QCoreApplication.translate("Files", "Import files")
    patterns = "*.txt *.html *.htm *.mhtml *.eml *.docx *.odt *.pdf *.jsonl *.csv *.xml *.rss *.zip"
    articles = QCoreApplication.translate("Files", "Articles")
    every = QCoreApplication.translate("Files", "All files")
    kinds = f"{kind_of_file(every, '*')};;{kind_of_file(articles, patterns)}"
    found, _ = QFileDialog.getOpenFileNames(parent, title, _known(folder), kinds, options=BY_NAME)
    return [Path(name) for name in found]


def choose_folder(parent: QWidget, folder: str) -> list[Path]:
    """The folder to import, as a list of one or none."""
    title = QCoreApplication.translate("Files", "Import a folder")
    found = QFileDialog.getExistingDirectory(parent, title, _known(folder))
    return [Path(found)] if found else []


def choose_library(parent: QWidget) -> Path | None:
    """The file of another library; it may be new."""
    title = QCoreApplication.translate("Files", "Open or create a library")
    kind = QCoreApplication.translate("Files", "Riwaya library")
    options = QFileDialog.Option.DontConfirmOverwrite | BY_NAME
    found, _ = QFileDialog.getSaveFileName(parent, title, "", kind_of_file(kind, "*.db"), options=options)
    return _with_ending(found)


def choose_backup(parent: QWidget) -> Path | None:
    """Where to write a copy of the library."""
    title = QCoreApplication.translate("Files", "Back up the library")
    kind = QCoreApplication.translate("Files", "Riwaya library")
    found, _ = QFileDialog.getSaveFileName(parent, title, "riwaya-backup.db", kind_of_file(kind, "*.db"))
    return _with_ending(found)


def _with_ending(name: str) -> Path | None:
    if not name:
        return None
    path = Path(name)
    return path if path.suffix else path.with_suffix(".db")
