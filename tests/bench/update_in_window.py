"""An update of feeds from a server on the loopback interface, in an open window: how long the window was ever blocked.

    python tests/bench/update_in_window.py [FEEDS] [ENTRIES]

A timer of 5 ms ticks in the GUI thread; prints the longest gaps between two ticks in milliseconds: by the wall clock,
which counts what other programs use, by processor time of this process, and by that of the window's own thread.
"""

from __future__ import annotations

import dataclasses
import multiprocessing
import os
import sys
import tempfile
import time
from collections.abc import Callable
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from multiprocessing.connection import Connection
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEventLoop, QTimer

from reader.library.library import Library
from reader.ui import settings
from reader.ui.paths import Paths
from reader.ui.settings import Settings
from reader.ui.start.app import Program
from reader.ui.start.application import make_application
from reader.ui.window.around.places import Kind, Place
from tests.bench.update_feeds import make_feed


def serve(feeds: int, entries: int, told: Connection) -> None:
    """Answers with these feeds, in a process of its own as a real server does, and tells the port."""
    samples = sorted((Path(__file__).resolve().parents[2] / "seeds").glob("*.txt"))
    words = sorted({word for path in samples for word in path.read_text("utf-8").split()})
    pages = {f"/{number}": make_feed(number, entries, words) for number in range(feeds)}

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            self.send_response(200)
            self.end_headers()
            self.wfile.write(pages[self.path])

        def log_message(self, *_: object) -> None:
            return

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    told.send(server.server_port)
    server.serve_forever()


def watched(program: Program, act: Callable[[], None], busy: Callable[[], bool]) -> list[tuple[float, float, float]]:
    """The gaps between two ticks of the window while `act` runs, in seconds: of the process, the clock, the thread."""
    gaps: list[tuple[float, float, float]] = []
    last = (time.process_time(), time.perf_counter(), time.thread_time())

    def tick() -> None:
        nonlocal last
        now = (time.process_time(), time.perf_counter(), time.thread_time())
        gaps.append((now[0] - last[0], now[1] - last[1], now[2] - last[2]))
        last = now

    timer = QTimer()
    timer.setInterval(5)
    timer.timeout.connect(tick)
    timer.start()
    begun = time.perf_counter()
    act()
    while busy():
        _wait(50)
    print(f"updated in {time.perf_counter() - begun:.1f} s; meanwhile:")
    told(gaps)
    print("with what follows until nothing is left to do:")
    while not program.tasks.idle():
        _wait(50)
    timer.stop()
    return gaps


def told(gaps: list[tuple[float, float, float]]) -> None:
    """Prints the longest gaps."""
    print(f"{sum(gap[1] for gap in gaps):.1f} s, {len(gaps)} ticks; gaps over 100 ms:")
    for number, name in enumerate(("processor time of the process", "wall clock", "processor time of the window")):
        found = sorted((gap[number] * 1000 for gap in gaps), reverse=True)
        longest = ", ".join(f"{one:.0f}" for one in found[:8])
        print(f"  by {name}: {sum(one > 100 for one in found)}; longest {longest}")


def main(feeds: int = 200, entries: int = 50) -> None:
    here, there = multiprocessing.Pipe()
    server = multiprocessing.get_context("spawn").Process(target=serve, args=(feeds, entries, there), daemon=True)
    server.start()
    port = here.recv()
    application = make_application()
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "library.db"
        with Library.open(file) as library:
            for number in range(feeds):
                library.feeds().add(f"http://127.0.0.1:{port}/{number}")
        paths = Paths.below(Path(folder) / "user")
        settings.save(paths.settings, dataclasses.replace(Settings(), allowed_hosts=("127.0.0.1",)))
        program = Program(application, file, sample=False, paths=paths)
        program.start()
        _until_idle(program)
        window = program.window
        assert window is not None
        window.go(Place(Kind.FEEDS))
        _until_idle(program)
        told(watched(program, window.feeding.update_all, lambda: window.feeding.busy))
        window.close()
        program.close()
    server.terminate()


def _wait(milliseconds: int) -> None:
    """Handles events as the program does: `QTest.qWait` keeps the interpreter from all other threads meanwhile."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def _until_idle(program: Program) -> None:
    for _ in range(200):
        _wait(30)
        if program.tasks.idle():
            return


if __name__ == "__main__":
    main(*(int(argument) for argument in sys.argv[1:]))
