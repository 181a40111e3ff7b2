"""How a start stands beside a bare PySide6 window: time to the window, to the first events, and memory.

    python tests/bench/start.py LIBRARY.db [LARGER.db ...] [--runs 9]

Each run is a process of its own, `python -m reader --library LIBRARY.db` with a probe that looks at what is painted;
bare window and program take turns, so that the machine's other work falls on both alike, and the middle run counts. A
window is there once it is exposed and painted; the events are listed once they are painted. Beside the clock stands
the processor time, which a busy machine stretches less. Bars: window 1.5 times, first events 3 times, memory
3 times the bare window; the start with a larger library 1.5 times that with the first.
"""

from __future__ import annotations

import argparse
import json
import os
import statistics
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).parents[2]
_PROBE = """
import json, os, resource, sys, time

def told(what):
    print(json.dumps({"what": what, "clock": (time.monotonic() - float(os.environ["RIWAYA_BENCH"])) * 1000,
        "processor": time.process_time() * 1000,
        "memory": int(open("/proc/self/statm").read().split()[1]) * resource.getpagesize() / 2**20}), flush=True)

"""
_BARE = """
from PySide6.QtWidgets import QApplication, QMainWindow
application = QApplication([])
window = QMainWindow()
window.resize(1600, 1000)
window.show()
while not window.windowHandle().isExposed():
    application.processEvents()
told("window")
"""
_OURS = """
def watched(cls, name, seen):
    paint = getattr(cls, name)
    def painted(*given):
        paint(*given)
        if cls not in done:
            done.add(cls)
            seen()
    setattr(cls, name, painted)

done = set()

def window_seen():
    told("window")
    from reader.ui.library.cards import CardDelegate
    watched(CardDelegate, "paint", lambda: QTimer.singleShot(0, events_seen))

def events_seen():
    told("events")
    QTimer.singleShot(5_000, settled)

def settled():
    told("settled")
    QApplication.closeAllWindows()
    QApplication.quit()

from reader.ui.start import interpreter  # as the program does, before PySide6
interpreter.prepare()
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
import runpy
sys.argv = ["reader", "--library", sys.argv[1]]
from reader.ui.start.frame import Frame
watched(Frame, "paintEvent", window_seen)
runpy.run_module("reader", run_name="__main__", alter_sys=True)
"""


def run(code: str, home: str, *arguments: str) -> dict[str, float]:
    """The figures of one process, by what and measure."""
    places = {"HOME": home, "XDG_DATA_HOME": home, "XDG_CONFIG_HOME": home, "XDG_STATE_HOME": home}
    now = {"RIWAYA_BENCH": repr(_now()), "PYTHONPATH": str(ROOT)}
    command = [sys.executable, "-c", _PROBE + code, *arguments]
    environment = {**os.environ, **places, **now}
    done = subprocess.run(command, env=environment, cwd=ROOT, capture_output=True, text=True, timeout=60, check=False)
    if done.returncode:
        raise SystemExit(done.stderr)
    steps = [json.loads(line) for line in done.stdout.splitlines() if line.startswith("{")]
    return {f"{step['what']} {name}": step[name] for step in steps for name in ("clock", "processor", "memory")}


def _now() -> float:
    import time

    return time.monotonic()


def middle(runs: list[dict[str, float]], name: str) -> float:
    return statistics.median(one[name] for one in runs)


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("libraries", type=Path, nargs="+")
    parser.add_argument("--runs", type=int, default=9)
    asked = parser.parse_args()
    bare: list[dict[str, float]] = []
    ours: dict[Path, list[dict[str, float]]] = {library: [] for library in asked.libraries}
    with tempfile.TemporaryDirectory() as home:
        for turn in range(asked.runs + 1):
            found = {library: run(_OURS, home, str(library.resolve())) for library in asked.libraries}
            nothing = run(_BARE, home)
            if turn:  # the first warms the disk
                bare.append(nothing)
                for library, figures in found.items():
                    ours[library].append(figures)
    for library, found_runs in ours.items():
        print(library.name)
        for name in ("window clock", "window processor", "events clock", "events processor", "settled memory"):
            base = middle(bare, f"window {name.split()[1]}")
            mine = middle(found_runs, name)
            unit = "MB" if "memory" in name else "ms"
            print(f"  {name:18} {mine:6.0f} {unit}  {mine / base:5.2f} times the bare window's {base:.0f} {unit}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
