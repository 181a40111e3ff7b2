"""A start of the program: the first one opens the window, a later one hands its files to it.

The bare window comes first; all that fills it is imported once it is on the screen.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QCryptographicHash

from reader.folders import default_path, is_there
from reader.ui import settings
from reader.ui.paths import Paths
from reader.ui.start.application import make_application
from reader.ui.window.around import remembered
from reader.ui.window.main_window import MainWindow

APP_ID = "org.riwaya.Riwaya"


def run(library: Path | None = None, *, sample: bool = False, files: Sequence[Path] = ()) -> int:
    """Opens the window and stays until it is closed, or hands `files` to the one that is open; the exit status."""
    paths = Paths.of_user()
    chosen = library or last_library(paths)
    name = name_for(chosen or default_path())
    if _is_running(name, files):
        return 0
    application = make_application()
    # The desktop entry's name: by it a desktop finds the window's icon, and groups windows.
    application.setDesktopFileName(APP_ID)
    window = MainWindow(settings.glance(paths.settings), remembered.load(paths.state).within(chosen or default_path()))

    def begin() -> None:
        from reader.ui.start.remembering import end_when_asked
        from reader.ui.start.started import Started

        program = Started(application, library, name, sample=sample, paths=paths)
        application.aboutToQuit.connect(program.close)
        end_when_asked(application)
        program.called(files)
        program.start(window)

    window.painted.connect(begin)
    window.show()
    return application.exec()


def name_for(library: Path) -> str:
    """The name by which starts of this user for this library find each other."""
    # Links that lead in a circle are no error here: opening the library tells.
    whose = f"{Paths.of_user().settings}\0{os.path.realpath(library)}".encode("utf-8", "surrogateescape")
    # Qt's sum, for it is loaded already: Python's own takes a start some milliseconds.
    found = QCryptographicHash.hash(whose, QCryptographicHash.Algorithm.Sha256)
    return "riwaya-" + bytes(found.toHex().data()).decode("ascii")[:24]


def _is_running(name: str, files: Sequence[Path]) -> bool:
    """Whether a window that is open took the files."""
    # Where Qt has its sockets, as QDir.tempPath says: making that class takes two milliseconds.
    temporary = os.environ.get("TMPDIR") or "/tmp"  # noqa: S108
    if sys.platform != "win32" and not is_there(Path(temporary, name)):
        # Without a socket of that name Qt's network module need not be loaded to ask.
        return False
    from reader.ui.start.instance import hand_over

    return hand_over(name, files)


def last_library(paths: Paths) -> Path | None:
    """The library that was open last, be it there or not; None for the user's own."""
    kept = remembered.load(paths.state).library
    return Path(kept) if kept else None
