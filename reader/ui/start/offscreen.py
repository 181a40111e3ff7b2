"""Opens the window offscreen on the sample articles, for the program's check of itself."""

from __future__ import annotations

import time
from pathlib import Path

from PySide6.QtWidgets import QApplication

from reader.ui.paths import Paths
from reader.ui.start.app import Program
from reader.ui.start.application import make_application
from reader.ui.window.around.places import Kind, Place


def check(folder: Path, seconds: float) -> str:
    """Opens the window with the samples, goes to the events and a comparison, and looks at what is drawn.

    Raises RuntimeError when the library is not listed in time or the window stays blank.
    """
    application = make_application([])
    program = Program(application, folder / "window.db", sample=True, paths=Paths.below(folder / "user"))
    told: list[str] = []
    program.faults.happened.connect(told.append)
    try:
        program.start()
        _wait(application, program, seconds)
        window = program.window
        if window is None:
            raise RuntimeError("the window has gone")
        window.go(Place(Kind.COMPARE, (1, 2)))
        _wait(application, program, seconds)
        picture = window.grab().toImage()
        step = max(1, picture.width() // 97)
        line = range(0, picture.width(), step)
        colours = {picture.pixel(x, y) for y in range(0, picture.height(), step) for x in line}
        if told or len(colours) < 8:
            raise RuntimeError(told[0].splitlines()[1] if told else "the window is blank")
        window.close()
        return f"{picture.width()} by {picture.height()} points, {application.platformName()}"
    finally:
        program.close()


def _wait(application: QApplication, program: Program, seconds: float) -> None:
    """Until everything that was asked of the library has been answered and drawn."""
    until = time.monotonic() + seconds
    quiet = 0
    while quiet < 5:
        application.processEvents()
        time.sleep(0.02)
        quiet = quiet + 1 if program.window is not None and program.tasks.idle() else 0
        if time.monotonic() > until:
            raise RuntimeError(f"the library did not answer within {seconds:.0f} seconds")
