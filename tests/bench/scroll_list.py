"""How long the frames of a scrolled list take: python tests/bench/scroll_list.py LIBRARY.db [--frames 300]

Scrolls the events and then the articles of a real window by real wheel steps and draws each frame at once. Figures are
processor time of the window's thread in milliseconds; bar: a frame within 16.7 ms (60 a second), 95 of a hundred.
"""

from __future__ import annotations

import argparse
import statistics
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QApplication

from reader.ui.library.list_pane import CardList
from reader.ui.paths import Paths
from reader.ui.start.app import Program
from reader.ui.start.application import make_application
from reader.ui.window.around.places import Kind, Place

_STEP = 120  # pixels, as one notch of a wheel
_BAR = 1000 / 60


def scrolled(application: QApplication, view: CardList[Any], frames: int) -> list[float]:
    """Milliseconds of each frame; rows that are on their way are waited for between frames, not within."""
    found = []
    for _ in range(frames):
        bar = view.verticalScrollBar()
        began = time.thread_time()
        bar.setValue(bar.value() + _STEP)
        view.viewport().repaint()
        found.append((time.thread_time() - began) * 1000)
        application.processEvents()
        time.sleep(0.005)
    return found


def wait(application: QApplication, program: Program) -> None:
    quiet = 0
    while quiet < 20:
        application.processEvents()
        time.sleep(0.01)
        quiet = quiet + 1 if program.window is not None and program.tasks.idle() else 0


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("library", type=Path)
    parser.add_argument("--frames", type=int, default=300)
    asked = parser.parse_args()
    application = make_application()
    with tempfile.TemporaryDirectory() as folder:
        program = Program(application, asked.library, sample=False, paths=Paths.below(Path(folder)))
        program.start()
        wait(application, program)
        window = program.window
        assert window is not None
        for kind in (Kind.EVENTS, Kind.ARTICLES):
            window.go(Place(kind))
            wait(application, program)
            view = next(one for one in window.pages.page(kind).findChildren(CardList))
            times = scrolled(application, view, asked.frames)
            late = sum(one > _BAR for one in times)
            marks = statistics.quantiles(times, n=20)
            print(
                f"{kind.value:9} median {marks[9]:5.1f} ms, 95th {marks[18]:5.1f} ms, longest {max(times):5.1f} ms;"
                f" {late} of {len(times)} over {_BAR:.1f} ms; {view.model().rowCount()} rows loaded"
            )
        window.close()
        program.close()
    return 0


if __name__ == "__main__":
    sys.exit(main())
