"""SQLite's errors as words for the user."""

from __future__ import annotations

import errno
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy.exc import DBAPIError

from reader.model.errors import LibraryError

# Reason -> the plain English line; `ui/language/sentences.py` has the same reasons in the user's language.
_MESSAGES = {
    "full": "the disk is full: {path} could not be written",
    "read_only": "the library {path} may only be read here",
    "busy": "the library {path} is being written by another program; please try again",
    "foreign": "{path} is not a Riwaya library",
    "damaged": "the library {path} is damaged",
    "unwritable": "the library {path} cannot be opened or created there",
    "folder": "{path} is a folder, not a library file",
    "missing": "there is no library at {path}",
    "no_article": "there is no article {detail} in the library {path}",
    "no_event": "there is no event {detail} in the library {path}",
    "no_change": "there is no change {detail} in the library {path}",
    "no_feed": "there is no feed {detail} in the library {path}",
    "no_session": "there is no session {detail} in the library {path}",
    "failed": "the library {path} could not be read or written ({detail})",
}
_CODES = {
    sqlite3.SQLITE_FULL: "full",
    sqlite3.SQLITE_READONLY: "read_only",
    sqlite3.SQLITE_BUSY: "busy",
    sqlite3.SQLITE_LOCKED: "busy",
    sqlite3.SQLITE_NOTADB: "foreign",
    sqlite3.SQLITE_CORRUPT: "damaged",
    sqlite3.SQLITE_CANTOPEN: "unwritable",
}
# What a write beyond a quota or on a vanished drive comes back as.
_NO_ROOM = {sqlite3.SQLITE_IOERR_WRITE, sqlite3.SQLITE_IOERR_FSYNC, sqlite3.SQLITE_IOERR_SHMSIZE}


def library_error(why: str, path: Path | str, detail: str = "") -> LibraryError:
    """The LibraryError with `why` among its values and a plain English line."""
    return LibraryError(_MESSAGES[why].format(path=path, detail=detail), path=str(path), why=why, detail=detail)


@contextmanager
def in_words(path: Path | str) -> Iterator[None]:
    """Turns SQLite's errors inside the block into LibraryError."""
    try:
        yield
    except (DBAPIError, sqlite3.Error) as error:
        cause = error.orig if isinstance(error, DBAPIError) else error
        code = getattr(cause, "sqlite_errorcode", 0)
        why = "full" if code in _NO_ROOM else _CODES.get(code & 0xFF, "failed")
        raise library_error(why, path, str(cause)) from error


@contextmanager
def files_in_words(path: Path | str) -> Iterator[None]:
    """Turns errors of the file system, and SQLite's, inside the block into LibraryError."""
    try:
        with in_words(path):
            yield
    except OSError as error:
        why = "full" if error.errno in {errno.ENOSPC, errno.EDQUOT} else "unwritable"
        raise library_error(why, path, str(error)) from error
