"""One window for each library and user: a second start hands its files to the first and leaves.

The name of the socket tells user and library apart (`starting.name_for`). A message is one line of JSON, a list of
paths; the answer "ok" says that the window has it. Without that answer the second start opens a window of its own,
which is safe: two windows may use one library.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtNetwork import QLocalServer, QLocalSocket

_PATIENCE = 2_000  # milliseconds until a window that does not answer is taken for hung
_LONGEST = 256 * 1024
_ANSWER = b"ok\n"


def hand_over(name: str, files: Sequence[Path]) -> bool:
    """Whether a running window took the files (none: it is only brought to the front)."""
    socket = QLocalSocket()
    socket.connectToServer(name)
    if not socket.waitForConnected(_PATIENCE):
        return False
    socket.write(json.dumps([str(file.absolute()) for file in files]).encode("utf-8", "replace") + b"\n")
    answer = b""
    while len(answer) < len(_ANSWER) and socket.waitForReadyRead(_PATIENCE):
        answer += bytes(socket.readAll().data())
    socket.disconnectFromServer()
    return answer == _ANSWER


class Instance(QObject):
    """Listens for later starts. `called` carries the paths that one of them was given, as a list."""

    called = Signal(list)

    def __init__(self, name: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._take)
        self._heard: dict[QLocalSocket, bytes] = {}
        if not self._server.listen(name) and not hand_over(name, ()):
            # The socket was left by a program that was killed.
            QLocalServer.removeServer(name)
            self._server.listen(name)

    @property
    def listening(self) -> bool:
        """False where another window of the library listens, or no socket can be made: nothing else is amiss then."""
        return self._server.isListening()

    def close(self) -> None:
        """Lets the name go."""
        self._server.close()

    def _take(self) -> None:
        socket = self._server.nextPendingConnection()
        while socket is not None:
            self._heard[socket] = b""
            socket.readyRead.connect(self._read)
            socket.disconnected.connect(self._leave)
            if socket.bytesAvailable():
                self._hear(socket)
            socket = self._server.nextPendingConnection()

    def _read(self) -> None:
        for socket in list(self._heard):
            if socket.bytesAvailable():
                self._hear(socket)

    def _hear(self, socket: QLocalSocket) -> None:
        heard = self._heard[socket] + bytes(socket.readAll().data())
        self._heard[socket] = heard[: _LONGEST + 1]
        if b"\n" not in heard and len(heard) <= _LONGEST:
            return
        files = _files(heard.partition(b"\n")[0])
        if files is None:
            socket.abort()
            return
        socket.write(_ANSWER)
        socket.flush()
        self.called.emit(files)

    def _leave(self) -> None:
        for socket in [one for one in self._heard if one.state() is QLocalSocket.LocalSocketState.UnconnectedState]:
            del self._heard[socket]
            socket.deleteLater()


class OpenEvents(QObject):
    """Files that macOS hands to the running program: it starts no second one for a double click. `called` carries
    their paths as a list."""

    called = Signal(list)

    def follow(self, application: QObject) -> None:
        """Watches that application's events."""
        application.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QFileOpenEvent) and event.file():
            self.called.emit([Path(event.file())])
            return True
        return super().eventFilter(watched, event)


def _files(line: bytes) -> list[Path] | None:
    """The paths in a message; None where it is none."""
    try:
        found = json.loads(line)
    except (ValueError, RecursionError):
        return None
    if not isinstance(found, list) or not all(isinstance(one, str) and "\0" not in one for one in found):
        return None
    return [Path(one) for one in found]
