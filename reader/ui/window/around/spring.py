"""Entries that open while something is held over them, so that it can be dropped in the place that they lead to."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QPoint, QTimer, Signal

_HELD = 600  # milliseconds until an entry opens


class Spring(QObject):
    """Follows what is dragged; `opened` carries the key of the entry that it was held over."""

    opened = Signal(str)

    def __init__(self, parent: QObject, key_at: Callable[[QPoint], str | None]) -> None:
        super().__init__(parent)
        self._key_at = key_at
        self.held: str | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_HELD)
        self._timer.timeout.connect(self._open)

    def over(self, point: QPoint) -> str | None:
        """The key of the entry under the pointer, which begins to be held there."""
        key = self._key_at(point)
        if key != self.held:
            self.left()
            self.held = key
            if key is not None:
                self._timer.start()
        return key

    def left(self) -> None:
        """The pointer went elsewhere, or let go."""
        self._timer.stop()
        self.held = None

    def _open(self) -> None:
        if self.held is not None:
            self.opened.emit(self.held)
