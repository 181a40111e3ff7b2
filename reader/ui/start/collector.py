"""Garbage collection in the GUI thread only: run elsewhere, it may finalise widgets in the wrong thread."""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer


class Collector(QObject):
    """Turns automatic collection off and collects by a timer, the young generation often, all seldom."""

    INTERVAL = 5_000
    EVERY = 12

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._turn = 0
        gc.disable()
        self._timer = QTimer(self)
        self._timer.setInterval(self.INTERVAL)
        self._timer.timeout.connect(self._collect)
        self._timer.start()

    def stop(self) -> None:
        """Gives collection back to the interpreter."""
        self._timer.stop()
        gc.enable()

    def _collect(self) -> None:
        self._turn += 1
        if self._turn % self.EVERY == 0:
            gc.collect()
        elif gc.get_count()[0] > gc.get_threshold()[0]:
            gc.collect(1)
