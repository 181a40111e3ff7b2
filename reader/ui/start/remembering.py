"""Keeps how the window stands while it is open: a program that is ended from outside begins again where it was."""

from __future__ import annotations

import signal
from collections.abc import Callable
from pathlib import Path
from types import FrameType

from PySide6.QtCore import QCoreApplication, QObject, QTimer

from reader.ui.window.around import remembered
from reader.ui.window.around.remembered import WindowState


class Remembering(QTimer):
    """Looks every other second whether `state` tells something new, and writes it to the file."""

    EVERY = 2_000  # milliseconds

    def __init__(
        self, file: Path, state: Callable[[], WindowState | None], failed: Callable[[Exception], None], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._file, self._state, self._failed = file, state, failed
        self._kept: WindowState | None = None
        self.timeout.connect(self.keep)
        self.start(self.EVERY)

    def keep(self) -> None:
        """Writes what is new. A disk that takes nothing is told of once; the end of the program tries again."""
        state = self._state()
        if state is None or state == self._kept:
            return
        try:
            remembered.save(self._file, state)
            self._kept = state
        except OSError as error:
            self.stop()
            self._failed(error)


def end_when_asked(application: QCoreApplication) -> None:
    """Ends the program in good order when it is asked from outside: by the system at the end of a session (SIGTERM),
    by Ctrl+C in its terminal, or as that is closed (SIGHUP). What was told to ignore one (nohup) goes on ignoring it.
    """

    def end(_number: int, _frame: FrameType | None) -> None:
        # From the event loop: Python may come to this in the middle of what makes or draws the window.
        QTimer.singleShot(0, application, application.quit)

    for name in ("SIGTERM", "SIGINT", "SIGHUP"):
        number = getattr(signal, name, None)
        if number is not None and signal.getsignal(number) is not signal.SIG_IGN:
            # Python comes to it with the next of its timers.
            signal.signal(number, end)
