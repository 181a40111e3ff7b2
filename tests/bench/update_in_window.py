"""An update of feeds from a server on the loopback interface, in an open window: how long the window was ever blocked.

    python tests/bench/update_in_window.py [FEEDS] [ENTRIES]

A timer of 5 ms ticks in the GUI thread; prints the longest gaps between two ticks in milliseconds: by the wall clock,
which counts what other programs use, by processor time of this process, and by that of the window's own thread.
"""

from __future__ import annotations

import dataclasses
import os
import sys
import tempfile
import threading
import time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QTimer
from PySide6.QtTest import QTest

from reader.library import Library
from reader.ui import settings
from reader.ui.app import Program, make_application
from reader.ui.paths import Paths
from reader.ui.places import Kind, Place
from reader.ui.settings import Settings
from tests.bench.update_feeds import make_feed


def main(feeds: int = 200, entries: int = 50) -> None:
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

    # In a process of its own the server would leave more of the interpreter to the window, as a real one does.
    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    application = make_application()
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "library.db"
        with Library.open(file) as library:
            for path in pages:
                library.feeds().add(f"http://127.0.0.1:{server.server_port}{path}")
        paths = Paths.below(Path(folder) / "user")
        settings.save(paths.settings, dataclasses.replace(Settings(), allowed_hosts=("127.0.0.1",)))
        program = Program(application, file, sample=False, paths=paths)
        program.start()
        window = program.window
        assert window is not None
        _until_idle(program)
        window.go(Place(Kind.FEEDS))
        _until_idle(program)
        gaps: list[tuple[float, float, float]] = []
        last = (time.process_time(), time.perf_counter(), time.thread_time())
        started = last[1]

        def tick() -> None:
            nonlocal last
            now = (time.process_time(), time.perf_counter(), time.thread_time())
            gaps.append((now[0] - last[0], now[1] - last[1], now[2] - last[2]))
            last = now

        timer = QTimer()
        timer.setInterval(5)
        timer.timeout.connect(tick)
        timer.start()
        window.feeding.update_all()
        while window.feeding.busy or not program.tasks.idle():
            QTest.qWait(50)
        timer.stop()
        seconds = time.perf_counter() - started
        print(f"{seconds:.1f} s, {len(gaps)} ticks; gaps over 100 ms:")
        for number, name in enumerate(("processor time of the process", "wall clock", "processor time of the window")):
            found = sorted((gap[number] * 1000 for gap in gaps), reverse=True)
            longest = ", ".join(f"{one:.0f}" for one in found[:8])
            print(f"  by {name}: {sum(one > 100 for one in found)}; longest {longest}")
        window.close()
        program.close()
    server.shutdown()


def _until_idle(program: Program) -> None:
    for _ in range(200):
        QTest.qWait(30)
        if program.tasks.idle():
            return


if __name__ == "__main__":
    main(*(int(argument) for argument in sys.argv[1:]))
