"""Keeps the open session in the library as the user works: soon after each pause, and at the latest after a second."""

from __future__ import annotations

import threading
import time
from dataclasses import replace
from functools import partial
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


Key = tuple[Path | None, int | None]
"""A session in the file of its library."""


class Keeper(QObject):
    """Holds the session as it stands, and every session of which the library has not taken the latest yet.

    `saved` carries the moment of the last change of the open session that is kept, `unsaved` tells that saving does not
    work, and `failed` why: once, and to who asks for it each time. `done` answers a save that was asked for.
    """

    changed = Signal()
    saved = Signal(object)
    unsaved = Signal()
    failed = Signal(Exception)
    done = Signal()

    def __init__(self, context: Context, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self.session: Session | None = None
        self._file: Path | None = None
        self._waiting: dict[Key, Session] = {}
        self._sent: dict[Key, Session] = {}
        self._written: set[Key] = set()
        self._dirty_since: float | None = None
        self._told = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.save)

    @property
    def kept(self) -> bool:
        """Whether the libraries have all that was written; how a session is looked at is not worth a question."""
        return not self._written

    def latest(self, session: Session, library: Path) -> Session:
        """That session as it was left, where the library could not take it, else as the library has it."""
        key = library, session.id
        return self._waiting[key] if key in self._written else session

    def hold(self, session: Session | None, library: Path | None = None) -> None:
        """Takes up another session, of the library in that file; what was not saved of the former is saved first."""
        self.save()
        self.session, self._file = session, library

    def drop(self) -> None:
        """Lets go without saving: the session was deleted."""
        self._timer.stop()
        self._waiting.pop(self._key, None)
        self._written.discard(self._key)
        self.session, self._dirty_since = None, None

    @property
    def _key(self) -> Key:
        return self._file, self.session.id if self.session is not None else None

    def change(self, **values: Any) -> None:
        """The session with these fields changed; saved soon."""
        if self.session is not None:
            self._written.add(self._key)
            self._take(replace(self.session, changed=now(), **values))
            self.changed.emit()

    def see(self, view: dict[str, object]) -> None:
        """How the view stands: kept, but no change of the session's own."""
        if self.session is not None and dict(self.session.view) != view:
            self._take(replace(self.session, view=view))

    def _take(self, session: Session) -> None:
        self.session = self._waiting[self._key] = session
        moment = time.monotonic()
        if self._dirty_since is None:
            self._dirty_since = moment
        # A pause that never comes must not keep the work out of the library.
        left = max(0, round((self._dirty_since + LONGEST - moment) * 1000))
        self._timer.start(min(PAUSE, left))

    def save(self, *, asked: bool = False) -> None:
        """Saves now what is not saved yet, in the library's lane."""
        self._timer.stop()
        self._dirty_since = None
        for key, session in self._waiting.items():
            if self._sent.get(key) is not session:
                self._sent[key] = session
                self._context.ask(
                    partial(_save, session=session, file=key[0]),
                    partial(self._answered, key, session, asked),
                    failed=partial(self._refused, key, session, asked),
                )

    def flush(self) -> None:
        """Saves and waits for it: the window is closing."""
        self._timer.stop()
        waiting, event = dict(self._waiting), threading.Event()
        if not waiting:
            return
        self._dirty_since = None
        taken: list[Key] = []

        def work(library: Library) -> None:
            try:
                taken.extend(key for key, session in waiting.items() if _save(library, session, key[0]))
            finally:
                event.set()

        self._context.ask(work, failed=self._trouble)
        event.wait(_WAIT)
        for key in taken:
            self._forget(key, waiting[key])

    def _answered(self, key: Key, session: Session, asked: bool, kept: bool) -> None:
        self._sent.pop(key, None)
        if not kept:
            return
        self._told = False
        self._forget(key, session)
        if key == self._key:
            self.saved.emit(session.changed)
        if asked:
            self.done.emit()

    def _forget(self, key: Key, session: Session) -> None:
        if self._waiting.get(key) is session:
            del self._waiting[key]
            self._written.discard(key)

    def _refused(self, key: Key, _session: Session, asked: bool, error: Exception) -> None:
        self._sent.pop(key, None)
        self._trouble(error, asked=asked)

    def _trouble(self, error: Exception, *, asked: bool = False) -> None:
        if self.kept and not asked:
            # Nothing was written: that a library may only be read is known.
            return
        self._timer.start(_AGAIN)
        self.unsaved.emit()
        if asked or not self._told:
            self._told = True
            self.failed.emit(error)


def _save(library: Library, session: Session, file: Path | None) -> bool:
    """Whether it could be: another library may have been opened, where the session's number is another session's."""
    if file is not None and library.path != file:
        return False
    library.sessions.save(session)
    return True
