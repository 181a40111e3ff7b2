"""Shows what another process writes in the open library: a second window, or an import from the command line."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer

from reader.ui.context import Context

_EVERY = 3000  # milliseconds; a question costs some microseconds


class Elsewhere(QObject):
    """Asks now and then whether the library was written in, and has everything read again where it was."""

    def __init__(self, context: Context, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self._timer = QTimer(self)
        self._timer.setInterval(_EVERY)
        self._timer.timeout.connect(self._ask)

    def watch(self) -> None:
        """Begins with the library that was opened last."""
        self._ask()
        self._timer.start()

    def end(self) -> None:
        """No more questions: the program closes, and what runs may hold it for some seconds."""
        self._timer.stop()

    def _ask(self) -> None:
        key = (id(self), "elsewhere")
        self._context.ask(lambda library: library.changed_elsewhere(), self._answered, failed=self._cannot, key=key)

    def _answered(self, changed: bool) -> None:
        if changed:
            self._context.libraryChanged.emit()

    def _cannot(self, _error: Exception) -> None:
        """A library that cannot be read says so where the user reads in it, not here every three seconds."""
        self.end()
