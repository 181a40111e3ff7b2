"""The languages of the interface: translations loaded from resources/translations, direction set by hand.

A checkout holds only the .ts files; their .qm are built by the set-up, and here when that has not happened yet.
"""

from __future__ import annotations

import sys
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, Qt, QTranslator
from PySide6.QtWidgets import QApplication

from reader import resources
from reader.ui.settings import Language


def direction(language: Language) -> Qt.LayoutDirection:
    """The side on which that language begins."""
    arabic = language is Language.ARABIC
    return Qt.LayoutDirection.RightToLeft if arabic else Qt.LayoutDirection.LeftToRight


class _Translation(QTranslator):
    """A .qm file held in memory: a file that Qt maps ends the program when an upgrade writes it anew."""

    def __init__(self, file: Path) -> None:
        super().__init__()
        # Qt keeps no copy of the bytes.
        self._bytes = file.read_bytes() if file.is_file() else b""
        self.is_loaded = bool(self._bytes) and self.load(self._bytes)


def install(application: QApplication, language: Language, old: list[QTranslator]) -> list[QTranslator]:
    """Replaces the `old` translators with those of the language and sets direction and locale.

    Returns the new translators, which the caller must keep.
    """
    for translator in old:
        QCoreApplication.removeTranslator(translator)
    new: list[QTranslator] = []
    qt_folder = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
    for file in [qt_folder / f"qtbase_{language.value}.qm", *compiled(language)]:
        translator = _Translation(file)
        if translator.is_loaded:
            QCoreApplication.installTranslator(translator)
            new.append(translator)
    QLocale.setDefault(_locale(language))
    # Qt's own Arabic file turns the direction by itself; it must not depend on that file being there.
    application.setLayoutDirection(direction(language))
    return new


def _locale(language: Language) -> QLocale:
    # Western digits in fields that Qt formats itself; our own numbers pass formats.py.
    if language is Language.ARABIC:
        return QLocale(QLocale.Language.Arabic, QLocale.Country.Morocco)
    return QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom)


def compiled(language: Language) -> list[Path]:
    """The .qm files of the language, built from the .ts where these are newer."""
    folder = resources.path("translations")
    sources = sorted(folder.glob(f"*_{language.value}.ts"))
    stale = [ts for ts in sources if _is_stale(ts)]
    if stale:
        _build(stale)
    return sorted(folder.glob(f"*_{language.value}.qm"))


def _is_stale(ts: Path) -> bool:
    qm = ts.with_suffix(".qm")
    return not qm.exists() or qm.stat().st_mtime < ts.stat().st_mtime


def _build(sources: list[Path]) -> None:
    """Compiles .ts files to .qm beside them, where the compiler is there: without it the old words stay."""
    import shutil

    beside = Path(sys.executable).with_name("pyside6-lrelease")
    program = str(beside) if beside.exists() else shutil.which("pyside6-lrelease")
    for ts in sources:
        if program is not None:
            _compile(program, ts)


def _compile(program: str, ts: Path) -> None:
    import subprocess

    new, qm = ts.with_suffix(".new"), ts.with_suffix(".qm")
    command = [program, "-silent", str(ts), "-qm", str(new)]
    found = subprocess.run(command, check=False, capture_output=True)  # noqa: S603 - our own compiler on our own files
    if found.returncode == 0:
        # Whole or not at all: a program that runs has the old file in its memory.
        new.replace(qm)
