"""Time and memory from the start of the process to the window and to the first events, beside a bare PySide6 window.

    python tests/bench/start_window.py LIBRARY.db [LARGER.db ...] [--runs 5]

Every run is a process of its own; the middle one counts. Bars: window 1.5 times, first events 3 times, memory 3 times
the bare window; the start with a larger library 1.5 times that with the first.
"""

from __future__ import annotations

import argparse
import os
import resource
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).parents[2]
_PATIENCE_SECONDS = 120


def bare() -> None:
    """A window with a list and nothing more."""
    from PySide6.QtWidgets import QApplication, QListView, QMainWindow

    application = QApplication([])
    window = QMainWindow()
    window.setCentralWidget(QListView())
    window.show()
    application.processEvents()
    report("window")
    report("events")


def ours(library: Path) -> None:
    """Our window, until the list of events has rows."""
    from PySide6.QtWidgets import QListView

    from reader.ui.app import Program, make_application
    from reader.ui.paths import Paths

    application = make_application()
    program = Program(application, library, sample=False, paths=Paths.of_user())
    program.start()
    application.processEvents()
    report("window")
    until = time.monotonic() + _PATIENCE_SECONDS
    while time.monotonic() < until:
        application.processEvents()
        lists = program.window.findChildren(QListView) if program.window else []
        if any(view.isVisible() and view.model() is not None and view.model().rowCount() for view in lists):
            break
        time.sleep(0.001)
    application.processEvents()
    report("events")
    program.close()


def report(what: str) -> None:
    """Seconds since the parent began, and the highest memory in MB."""
    seconds = time.time() - float(os.environ["RIWAYA_BENCH_START"])
    print(what, seconds, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024, flush=True)


def measured(arguments: list[str], runs: int) -> tuple[float, float, float]:
    """Middle seconds to the window and to the events, and memory."""
    found = []
    for _ in range(runs):
        with tempfile.TemporaryDirectory() as home:
            places = {"HOME": home, "XDG_DATA_HOME": home, "XDG_CONFIG_HOME": home, "XDG_STATE_HOME": home}
            environment = {**os.environ, **places, "PYTHONPATH": str(ROOT), "RIWAYA_BENCH_START": str(time.time())}
            environment.setdefault("QT_QPA_PLATFORM", "offscreen")
            command = [sys.executable, __file__, *arguments]
            done = subprocess.run(command, env=environment, stdout=subprocess.PIPE, text=True, check=True)
        lines = {words[0]: words[1:] for words in map(str.split, done.stdout.splitlines()) if len(words) == 3}
        found.append((float(lines["window"][0]), float(lines["events"][0]), float(lines["events"][1])))
    window, events, memory = (statistics.median(column) for column in zip(*found, strict=True))
    return window, events, memory


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("libraries", type=Path, nargs="*")
    parser.add_argument("--runs", type=int, default=5)
    parser.add_argument("--bare", action="store_true", help=argparse.SUPPRESS)
    parser.add_argument("--one", type=Path, help=argparse.SUPPRESS)
    asked = parser.parse_args()
    if asked.bare:
        bare()
    elif asked.one:
        ours(asked.one)
    else:
        nothing = measured(["--bare"], asked.runs)
        print(f"bare window: {nothing[0]:.2f} s, {nothing[2]:.0f} MB")
        for library in asked.libraries:
            window, events, memory = measured(["--one", str(library.resolve())], asked.runs)
            print(f"{library.name}: window {window:.2f} s = {window / nothing[0]:.2f} times (bar 1.5)")
            print(f"  first events {events:.2f} s = {events / nothing[0]:.2f} times (bar 3)")
            print(f"  memory {memory:.0f} MB = {memory / nothing[2]:.2f} times (bar 3)")
    return 0


if __name__ == "__main__":
    sys.exit(main())
