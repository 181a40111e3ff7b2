"""On a real display: the end of an import is told where the window is behind another one, and only there."""

from __future__ import annotations

import json
import os
import shutil
import sqlite3
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
_TOOLS = ("Xvfb", "openbox", "xdotool", "xprop")
MISSING = [tool for tool in _TOOLS if shutil.which(tool) is None]
pytestmark = pytest.mark.skipif(bool(MISSING), reason=f"not here: {', '.join(MISSING)}")
_GROUPED = "SELECT count(DISTINCT article) FROM event_articles"
_OTHER = """
import sys
from PySide6.QtWidgets import QApplication, QLabel
application = QApplication(sys.argv)
label = QLabel("another program")
label.setWindowTitle("another program")
label.resize(500, 400)
label.show()
application.exec()
"""


@pytest.fixture
def display(tmp_path: Path) -> Iterator[dict[str, str]]:
    """The environment of a user at a virtual display."""
    reading, writing = os.pipe()
    command = ["Xvfb", "-displayfd", str(writing), "-screen", "0", "1400x900x24"]
    server = subprocess.Popen(command, stderr=subprocess.DEVNULL, pass_fds=(writing,))
    os.close(writing)
    with os.fdopen(reading) as told_number:
        number = told_number.readline().strip()
    home = {name: str(tmp_path / name) for name in ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "TMPDIR")}
    (tmp_path / "TMPDIR").mkdir()
    environment = {**os.environ, **home, "DISPLAY": f":{number}", "QT_QPA_PLATFORM": "xcb"}
    manager = subprocess.Popen(["openbox"], env=environment, stderr=subprocess.DEVNULL)
    yield environment
    for process in (manager, server):
        process.terminate()
        process.wait(timeout=20)


def ask(environment: dict[str, str], *command: str) -> str:
    done = subprocess.run(command, env=environment, capture_output=True, text=True, check=False, timeout=20)
    return done.stdout


def until(found: Callable[[], str], seconds: float = 60) -> str:
    """The first answer that is not empty."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        if said := found():
            return said
        time.sleep(0.1)
    raise AssertionError("it did not come to pass")


def rows(file: Path, count: int) -> Path:
    with file.open("w", encoding="utf-8") as lines:
        for n in range(count):
            text = f"قال الوزير رقم {n} إن العمل يبدأ غدا في المدينة {n}. " * 6
            lines.write(json.dumps({"title": f"خبر {n}", "text": text, "outlet": "مصدر"}, ensure_ascii=False) + "\n")
    return file


@pytest.mark.parametrize("behind", [True, False])
def test_the_end_of_an_import_is_told_where_nobody_looks(display: dict[str, str], tmp_path: Path, behind: bool) -> None:
    library = tmp_path / "library.db"
    command = [sys.executable, "-m", "reader", "--library", str(library), str(rows(tmp_path / "rows.jsonl", 2500))]
    other = subprocess.Popen([sys.executable, "-c", _OTHER], env=display, stderr=subprocess.DEVNULL)
    program = subprocess.Popen(command, env=display, cwd=ROOT, stderr=subprocess.DEVNULL)
    try:
        search = ("xdotool", "search", "--onlyvisible", "--pid")
        window = until(lambda: ask(display, *search, str(program.pid))).split()[-1]
        front = until(lambda: ask(display, *search, str(other.pid))).split()[-1] if behind else window
        # A program that is given files comes to the front once it takes them.
        until(lambda: "yes" * counted(library, "SELECT count(*) FROM articles"))
        ask(display, "xdotool", "windowactivate", "--sync", front)
        until(lambda: "yes" * (counted(library, _GROUPED) == 2500))
        if behind:
            until(lambda: "yes" * told(display, window), 20)
        else:
            time.sleep(5)
            assert not told(display, window)
    finally:
        for process in (program, other):
            process.terminate()
            process.wait(timeout=30)


def told(environment: dict[str, str], window: str) -> bool:
    """Whether the window asks for attention."""
    state = ask(environment, "xprop", "-id", window, "WM_HINTS", "_NET_WM_STATE")
    return "urgency" in state or "DEMANDS_ATTENTION" in state


def counted(library: Path, statement: str) -> int:
    """A count, read beside the program; 0 while there is no library."""
    try:
        with closing(sqlite3.connect(f"file:{library}?mode=ro", uri=True)) as connection:
            return int(connection.execute(statement).fetchone()[0])
    except sqlite3.OperationalError:
        return 0
