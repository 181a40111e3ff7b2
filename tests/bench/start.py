"""How long a start takes beside a bare PySide6 window: python tests/bench/start.py LIBRARY [RUNS]

Prints the median times in milliseconds from the start of the process until the window is exposed and until the first
events are listed, and their ratios to a bare window of the same size in the same run.
"""

from __future__ import annotations

import json
import statistics
import subprocess
import sys
import tempfile

_BARE = """
import time; began = time.perf_counter()
from PySide6.QtWidgets import QApplication, QMainWindow
application = QApplication([])
window = QMainWindow(); window.resize(1600, 1000); window.show()
while not window.windowHandle().isExposed(): application.processEvents()
print('{"visible": %f, "listed": 0}' % ((time.perf_counter() - began) * 1000))
"""
_RIWAYA = """
import sys, time; began = time.perf_counter()
from pathlib import Path
from reader.ui.app import Program, make_application
from reader.ui.paths import Paths
from reader.ui.places import Kind
application = make_application()
program = Program(application, Path(sys.argv[1]), sample=False, paths=Paths.below(Path(sys.argv[2])))
program.start()
window = program.window
while not window.windowHandle().isExposed(): application.processEvents()
visible = (time.perf_counter() - began) * 1000
def listed():
    page = window.pages._pages.get(Kind.EVENTS)
    return page is not None and page.model.rowCount()
while not listed(): application.processEvents()
print('{"visible": %f, "listed": %f}' % (visible, (time.perf_counter() - began) * 1000))
window.close(); program.close()
"""


def _run(code: str, *arguments: str) -> dict[str, float]:
    done = subprocess.run([sys.executable, "-c", code, *arguments], capture_output=True, text=True, check=True)
    found: dict[str, float] = json.loads(done.stdout.strip().splitlines()[-1])
    return found


def main() -> None:
    library, runs = sys.argv[1], int(sys.argv[2]) if len(sys.argv) > 2 else 5
    with tempfile.TemporaryDirectory() as folder:
        # Alternating, so that the machine's other work falls on both alike; the first of each warms the disk.
        pairs = [(_run(_BARE), _run(_RIWAYA, library, folder)) for _ in range(runs + 1)][1:]
    bare = statistics.median(one["visible"] for one, _ in pairs)
    for name in ("visible", "listed"):
        median = statistics.median(other[name] for _, other in pairs)
        print(f"{name}: {median:.0f} ms, {median / bare:.2f} times a bare window ({bare:.0f} ms)")


if __name__ == "__main__":
    main()
