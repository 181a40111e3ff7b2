"""Notices that another process has written in the library."""

from __future__ import annotations

import sqlite3
import threading
from collections.abc import Callable


class Watch:
    """Compares SQLite's own count of the commits that other connections made. Safe to ask from several threads."""

    def __init__(self, connect: Callable[[], sqlite3.Connection]) -> None:
        self._lock = threading.Lock()
        self._connection = connect()
        self._seen = self._version()
        self._elsewhere = False

    def before_own(self) -> None:
        """To be called as a transaction of this process begins."""
        with self._lock:
            self._look()

    def after_own(self) -> None:
        """To be called when that transaction has ended: what it changed is known here."""
        with self._lock:
            self._seen = self._version()

    def changed(self) -> bool:
        """Whether another process has written since the last question."""
        with self._lock:
            self._look()
            changed, self._elsewhere = self._elsewhere, False
            return changed

    def close(self) -> None:
        with self._lock:
            self._connection.close()

    def _look(self) -> None:
        now = self._version()
        self._elsewhere |= now != self._seen
        self._seen = now

    def _version(self) -> int:
        return int(self._connection.execute("PRAGMA data_version").fetchone()[0])
