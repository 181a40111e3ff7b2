"""The user's layer in and out of files."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from reader.lexicon import edit
from reader.lexicon.parse import parse_file
from reader.lexicon.types import Domain
from reader.model.errors import LexiconError
from reader.ui.dialogs.files import kind_of_file

_LONGEST = 80


def choose_to_read(parent: QWidget) -> Path | None:
    """A lexicon file to take names from."""
    title = QCoreApplication.translate("LexiconFiles", "Import a lexicon")
    kind = QCoreApplication.translate("LexiconFiles", "Lexicon")
    found, _ = QFileDialog.getOpenFileName(parent, title, "", kind_of_file(kind, "*.lex *.txt"))
    return Path(found) if found else None


def choose_to_write(parent: QWidget) -> Path | None:
    """Where to write the user's names."""
    title = QCoreApplication.translate("LexiconFiles", "Export your names")
    kind = QCoreApplication.translate("LexiconFiles", "Lexicon")
    found, _ = QFileDialog.getSaveFileName(parent, title, "riwaya-names.lex", kind_of_file(kind, "*.lex"))
    return Path(found) if found else None


def read(path: Path, layer: Domain) -> Domain:
    """`layer` with the names of the file. Raises LexiconError with the line and its text in `values`."""
    try:
        return edit.combine(layer, parse_file(path))
    except LexiconError as error:
        raise with_text(error) from error


def set_aside(path: Path) -> None:
    """Moves a file that cannot be read out of the way, so that nothing of it is lost."""
    if path.exists():
        number = 1
        while (kept := path.with_name(f"{path.name}.unreadable-{number}")).exists():
            number += 1
        path.rename(kept)


def with_text(error: LexiconError) -> LexiconError:
    """The same error with the `text` of the line that it is about, where the file can be read."""
    number = int(str(error.values.get("line", 0)))
    text = ""
    try:
        lines = Path(str(error.values.get("path", ""))).read_text("utf-8", errors="replace").splitlines()
        text = lines[number - 1].strip()[:_LONGEST] if 0 < number <= len(lines) else ""
    except OSError:
        text = ""
    return LexiconError(str(error), **{**error.values, "text": text})
