"""Keeps the open session in the library as the user works: soon after each pause, and at the latest after a second."""

from __future__ import annotations

import datetime as dt
import threading
import time
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer, Signal

from reader.library.sessions.stamps import now
from reader.model.sessions import Session
from reader.ui.context import Context

if TYPE_CHECKING:
    from reader.library.library import Library

PAUSE = 200  # milliseconds without a change after which it is saved
LONGEST = 1.0  # seconds that a change waits at most while others follow
_AGAIN = 5_000  # milliseconds before a save that failed is tried again
_WAIT = 3.0  # seconds that closing waits for the last save


class Keeper(QObject):
    """Holds the session as it stands. `saved` carries the moment of the last change that is kept; `failed` tells once
    that saving does not work."""

    changed = Signal()
    saved = Signal(object)
    failed = Signal(Exception)

    def __init__(self, context: Context, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self.session: Session | None = None
        self._file: Path | None = None
        self._dirty_since: float | None = None
        self._failing = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.save)

    def hold(self, session: Session | None, library: Path | None = None) -> None:
        """Takes up another session, of the library in that file; what was not saved of the former is saved first."""
        self.save()
        self.session, self._file = session, library
        self._dirty_since = None

    def drop(self) -> None:
        """Lets go without saving: the session was deleted."""
        self._timer.stop()
        self.session, self._dirty_since = None, None

    def change(self, **values: Any) -> None:
        """The session with these fields changed; saved soon."""
        if self.session is not None:
            self.session = replace(self.session, changed=now(), **values)
            self._soon()
            self.changed.emit()

    def see(self, view: dict[str, object]) -> None:
        """How the view stands: kept, but no change of the session's own."""
        if self.session is not None and dict(self.session.view) != view:
            self.session = replace(self.session, view=view)
            self._soon()

    def _soon(self) -> None:
        moment = time.monotonic()
        if self._dirty_since is None:
            self._dirty_since = moment
        # A pause that never comes must not keep the work out of the library.
        left = max(0, round((self._dirty_since + LONGEST - moment) * 1000))
        self._timer.start(min(PAUSE, left))

    def save(self) -> None:
        """Saves now what is not saved yet, in the library's lane."""
        self._timer.stop()
        session = self.session
        if session is None or self._dirty_since is None:
            return
        self._dirty_since = None
        file = self._file
        self._context.ask(lambda library: _save(library, session, file), self._saved, failed=self._failed)

    def flush(self) -> None:
        """Saves and waits for it: the window is closing."""
        session, file, event = self.session, self._file, threading.Event()
        if session is None or self._dirty_since is None:
            return
        self._timer.stop()
        self._dirty_since = None

        def work(library: Library) -> None:
            try:
                _save(library, session, file)
            finally:
                event.set()

        self._context.ask(work, failed=self._failed)
        event.wait(_WAIT)

    def _saved(self, moment: dt.datetime) -> None:
        self._failing = False
        self.saved.emit(moment)

    def _failed(self, error: Exception) -> None:
        if self._dirty_since is None:
            self._dirty_since = time.monotonic()
        self._timer.start(_AGAIN)
        if not self._failing:
            self._failing = True
            self.failed.emit(error)


def _save(library: Library, session: Session, file: Path | None) -> dt.datetime:
    # Another library may have been opened meanwhile: there, the session's number belongs to another session.
    if file is None or library.path == file:
        library.sessions.save(session)
    return session.changed
