"""Garbage collection in the GUI thread only: run elsewhere, it may finalise widgets in the wrong thread."""

from __future__ import annotations

import gc
from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer


class Collector(QObject):
    """Turns automatic collection off and collects by a timer, the young generation often, all seldom.

    Beside work that reads thousands of articles two seconds' young things took the window a fifth of a second.

    What a start loads stays for good: it is set aside, so that no collection looks through it again. On a large
    comparison a collection of all takes a third of the time without it, which the window feels. Beside a grouping that
    holds a million pairs it took a third of a second, and one of the young over a tenth: a collection of all waits
    until the program is `idle`, and so does one of the young where more than `MOST` were made since the last.
    """

    INTERVAL = 500
    EVERY = 120
    STARTED = 20  # the turn at which the start is over
    MOST = 50_000

    def __init__(self, parent: QObject | None = None, idle: Callable[[], bool] = lambda: True) -> None:
        super().__init__(parent)
        self._idle = idle
        self._turn = 0
        self._all = False
        gc.disable()
        self._timer = QTimer(self)
        self._timer.setInterval(self.INTERVAL)
        self._timer.timeout.connect(self._collect)
        self._timer.start()

    def stop(self) -> None:
        """Gives collection back to the interpreter."""
        self._timer.stop()
        gc.unfreeze()
        gc.enable()

    def _collect(self) -> None:
        self._turn += 1
        self._all = self._all or self._turn % self.EVERY == 0
        if self._turn == self.STARTED:
            gc.freeze()
        elif self._all and self._idle():
            self._all = False
            gc.collect()
        elif (young := gc.get_count()[0]) > gc.get_threshold()[0] and (young < self.MOST or self._idle()):
            gc.collect(0)
