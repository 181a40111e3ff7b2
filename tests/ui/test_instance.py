"""A second start hands over to the first; a socket that a killed program left blocks nobody."""

from __future__ import annotations

import json
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtNetwork import QLocalServer, QLocalSocket
from pytestqt.qtbot import QtBot

from reader.ui.start.application import make_application
from reader.ui.start.instance import Instance, OpenEvents
from reader.ui.start.starting import name_for

_SECOND = """
import sys
from pathlib import Path
from PySide6.QtCore import QCoreApplication
from reader.ui.start.instance import hand_over
sys.exit(0 if hand_over(sys.argv[1], [Path(one) for one in sys.argv[2:]]) else 3)
"""
_KILLED = """
import sys
from PySide6.QtCore import QCoreApplication
from PySide6.QtNetwork import QLocalServer
application = QCoreApplication([])
server = QLocalServer()
print(server.listen(sys.argv[1]), flush=True)
application.exec()
"""


@pytest.fixture
def name(tmp_path: Path) -> Iterator[str]:
    name = name_for(tmp_path / "library.db")
    yield name
    QLocalServer.removeServer(name)


def second(name: str, *files: str) -> subprocess.Popen[bytes]:
    return subprocess.Popen([sys.executable, "-c", _SECOND, name, *files])


def test_a_second_start_hands_its_files_over(qtbot: QtBot, name: str, tmp_path: Path) -> None:
    instance = Instance(name)
    files = [str(tmp_path / "مقال.txt"), str(tmp_path / "جلسة.riwaya")]
    with qtbot.waitSignal(instance.called, timeout=20_000) as caught, second(name, *files) as process:
        qtbot.waitUntil(lambda: process.poll() is not None, timeout=20_000)
    assert process.returncode == 0
    assert caught.args == [[Path(one) for one in files]]
    instance.close()
    instance.deleteLater()


def test_without_a_window_nothing_is_handed_over(name: str) -> None:
    with second(name) as process:
        assert process.wait(timeout=20) == 3


def test_a_socket_left_by_a_killed_program_blocks_nobody(qtbot: QtBot, name: str) -> None:
    command = [sys.executable, "-c", _KILLED, name]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as killed:
        assert killed.stdout is not None
        assert killed.stdout.readline() == "True\n"
        killed.send_signal(signal.SIGKILL)
        killed.wait(timeout=20)
    with second(name) as process:
        assert process.wait(timeout=20) == 3
    instance = Instance(name)
    assert instance.listening
    with qtbot.waitSignal(instance.called, timeout=20_000) as caught, second(name) as process:
        qtbot.waitUntil(lambda: process.poll() is not None, timeout=20_000)
    assert caught.args == [[]]
    instance.close()
    instance.deleteLater()


@pytest.mark.parametrize(
    "message", [b"no json\n", b"{}\n", b"[1, 2]\n", json.dumps(["a\0b"]).encode() + b"\n", b"x" * 300_000]
)
def test_a_message_that_is_no_list_of_paths_is_refused(qtbot: QtBot, name: str, message: bytes) -> None:
    instance = Instance(name)
    calls: list[object] = []
    instance.called.connect(calls.append)
    socket = QLocalSocket()
    socket.connectToServer(name)
    socket.write(message)
    qtbot.waitUntil(lambda: socket.state() is QLocalSocket.LocalSocketState.UnconnectedState, timeout=20_000)
    assert not calls
    assert instance.listening
    instance.close()
    instance.deleteLater()


def test_users_libraries_have_names_of_their_own(tmp_path: Path) -> None:
    assert name_for(tmp_path / "a.db") != name_for(tmp_path / "b.db")
    assert name_for(tmp_path / "a.db") == name_for(tmp_path / "x" / ".." / "a.db")
    (tmp_path / "circle.db").symlink_to("circle.db")
    assert name_for(tmp_path / "circle.db") != name_for(tmp_path / "a.db")


def test_a_file_that_macos_hands_over_is_taken(qtbot: QtBot, tmp_path: Path) -> None:
    application = make_application()
    events = OpenEvents()
    events.follow(application)
    with qtbot.waitSignal(events.called) as taken:
        application.sendEvent(application, QFileOpenEvent(str(tmp_path / "جلسة.riwaya")))
    assert taken.args == [[tmp_path / "جلسة.riwaya"]]
    application.removeEventFilter(events)
