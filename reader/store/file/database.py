"""One library file: connections, the single writer, backup and integrity.

Reads run on connections of a pool, each in a snapshot of its own (WAL); writes take turns through one lock and one
transaction at a time. Times are Unix seconds, days ISO strings.
"""

from __future__ import annotations

import os
import sqlite3
import threading
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from pathlib import Path

from sqlalchemy import Connection, create_engine, event
from sqlalchemy.pool import QueuePool

from reader.model.errors import LibraryError
from reader.store.errors import files_in_words, in_words, library_error
from reader.store.file import beside, migrations
from reader.store.file.watching import Watch
from reader.store.limits import Limits

_CACHE_KIB = 4_000


class Database:
    """An open library file. Use `open`; close it with `close`."""

    def __init__(self, path: Path, limits: Limits = Limits(), *, read_only: bool, immutable: bool) -> None:
        self.path = path
        self.limits = limits
        self.read_only = read_only
        self._immutable = immutable
        self._writer = threading.RLock()
        self._watch: Watch | None = None
        self._engine = create_engine("sqlite://", creator=self._connect, poolclass=QueuePool, max_overflow=20)
        event.listen(self._engine, "begin", _begin)

    @classmethod
    def open(cls, path: Path, limits: Limits = Limits(), *, read_only: bool = False) -> Database:
        """The library at `path`, created or migrated as needed.

        Raises:
            LibraryError: not a library, from a newer version, damaged, or nowhere to write.
        """
        with files_in_words(path):
            if path.is_dir():
                raise library_error("folder", path)
            if path.exists() and not path.is_file():
                # A pipe would keep who reads it waiting for ever.
                raise library_error("foreign", path, "it is no file")
            if read_only:
                return cls._open_to_read(path, limits)
            path.parent.mkdir(parents=True, exist_ok=True)
            # In a folder that may not be written SQLite cannot make its files, and says that it cannot open it.
            if os.access(path, os.R_OK) and not (os.access(path, os.W_OK) and os.access(path.parent, os.W_OK)):
                raise library_error("read_only", path)
            migrations.prepare(path)
        return cls(path, limits, read_only=False, immutable=False)

    @classmethod
    def _open_to_read(cls, path: Path, limits: Limits) -> Database:
        if not path.exists():
            raise library_error("missing", path)
        immutable = False
        try:
            version = _version(path, limits, immutable=False)
        except sqlite3.OperationalError:
            # In a folder that may not be written SQLite cannot make the files beside the library that WAL needs.
            version, immutable = _version(path, limits, immutable=True), True
        if not version:
            raise library_error("foreign", path, "it is empty")
        if version < migrations.VERSION:
            raise LibraryError(
                f"{path} is of an older version and has to be opened for writing once: open it in the window, where it "
                "may be written",
                path=str(path),
                why="older",
            )
        return cls(path, limits, read_only=True, immutable=immutable)

    def close(self) -> None:
        """Closes all connections; the file stands alone afterwards, its journal folded in.

        On a drive that has gone or is full the journal stays beside the file, whole, and the next start folds it in.
        """
        if self._watch is not None:
            self._watch.close()
            self._watch = None
        if not self.read_only:
            with self._writer, suppress(sqlite3.Error), closing(self._connect()) as connection:
                connection.execute("PRAGMA optimize")
            # By a connection that was open: the file may have got another name since, and would stand there empty.
            self._fold_journal("TRUNCATE")
        self._engine.dispose()

    def fold_journal(self) -> None:
        """Brings what was written into the file itself: who copies it by hand while it is open takes all of it.

        Where that cannot be now, the journal stays beside the file, whole.
        """
        if not self.read_only:
            self._fold_journal("PASSIVE")

    def _fold_journal(self, how: str) -> None:
        with (
            suppress(LibraryError),
            self._writer,
            in_words(self.path),
            closing(self._engine.raw_connection()) as connection,
        ):
            connection.cursor().execute(f"PRAGMA wal_checkpoint({how})")

    @contextmanager
    def reading(self) -> Iterator[Connection]:
        """A connection that sees one state of the library throughout."""
        with in_words(self.path), self._engine.connect() as connection, connection.begin():
            yield connection

    @contextmanager
    def writing(self) -> Iterator[Connection]:
        """A connection in the one write transaction: all of the block is stored, or nothing."""
        if self.read_only:
            raise library_error("read_only", self.path)
        with self._writer, in_words(self.path), self._engine.connect() as connection:
            writer = connection.execution_options(riwaya_write=True)
            with writer.begin():
                if self._watch is not None:
                    self._watch.before_own()
                yield writer
            if self._watch is not None:
                self._watch.after_own()

    def changed_elsewhere(self) -> bool:
        """Whether another process has written in the file since the last question; the first only begins to watch."""
        if self._immutable:
            return False
        with in_words(self.path):
            if self._watch is None:
                self._watch = Watch(self._connect)
            return self._watch.changed()

    def backup(self, target: Path) -> None:
        """A consistent copy at `target` with the user's names beside it, taken while the library is in use."""
        with files_in_words(target):
            target.parent.mkdir(parents=True, exist_ok=True)
            with (
                beside.written_whole(target) as partial,
                closing(self._connect()) as source,
                closing(sqlite3.connect(partial)) as copy,
            ):
                source.backup(copy, pages=2000, sleep=0)
            beside.copy(self.path, target)

    def integrity(self) -> tuple[str, ...]:
        """What SQLite's own check finds wrong; empty for a sound library."""
        with in_words(self.path), closing(self._connect()) as connection:
            lines = [str(row[0]) for row in connection.execute("PRAGMA integrity_check")]
            broken = len(connection.execute("PRAGMA foreign_key_check").fetchall())
        found = [line for line in lines if line != "ok"]
        return tuple(found + ([f"{broken} broken references"] if broken else []))

    def _connect(self) -> sqlite3.Connection:
        connection = sqlite3.connect(
            _uri(self.path, read_only=self.read_only, immutable=self._immutable),
            uri=True,
            isolation_level=None,
            timeout=self.limits.busy_seconds,
            check_same_thread=False,
        )
        connection.execute("PRAGMA foreign_keys = ON")
        # What was confirmed to the user survives a power cut; see docs/notes/storage.md for what it costs.
        connection.execute("PRAGMA synchronous = FULL")
        connection.execute(f"PRAGMA cache_size = -{_CACHE_KIB}")
        connection.execute("PRAGMA temp_store = MEMORY")
        return connection


def _begin(connection: Connection) -> None:
    write = connection.get_execution_options().get("riwaya_write")
    connection.exec_driver_sql("BEGIN IMMEDIATE" if write else "BEGIN")


def _uri(path: Path, *, read_only: bool, immutable: bool) -> str:
    mode = "?mode=ro" if read_only else "?mode=rw"
    return path.resolve().as_uri() + mode + ("&immutable=1" if immutable else "")


def _version(path: Path, limits: Limits, *, immutable: bool) -> int:
    uri = _uri(path, read_only=True, immutable=immutable)
    with closing(sqlite3.connect(uri, uri=True, timeout=limits.busy_seconds)) as connection:
        return migrations.check(connection, path)
