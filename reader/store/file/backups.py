"""Daily copies of the library, in a folder beside it: made by SQLite's backup interface, seven kept.

A copy's name holds a running number besides the day: a clock that is set back can neither stop copies from being
made nor make the newest look like the oldest.
"""

from __future__ import annotations

import datetime as dt
import re
import shutil
import sqlite3
from contextlib import closing, suppress
from dataclasses import dataclass
from pathlib import Path

from reader.store.errors import files_in_words, library_error
from reader.store.file import beside
from reader.store.file.database import Database

KEPT = 7
_NAME = re.compile(r"(?P<number>\d{4,}) (?P<day>\d{4}-\d\d-\d\d)\.db")
_SPARE = 100 * 2**20


@dataclass(frozen=True, slots=True)
class Backup:
    """A copy: its file, the day on which it was made, its size in bytes."""

    path: Path
    number: int
    day: dt.date
    size: int


def folder_of(library: Path) -> Path:
    """Where the copies of that library are."""
    return library.with_name(f"{library.name} backups")


def backups_of(library: Path) -> tuple[Backup, ...]:
    """The copies that there are, newest first; none where the folder cannot be read."""
    found = []
    try:
        for path in folder_of(library).iterdir():
            named = _NAME.fullmatch(path.name)
            if named is not None:
                day = dt.date.fromisoformat(named["day"])
                found.append(Backup(path, int(named["number"]), day, path.stat().st_size))
    except (OSError, ValueError):
        return tuple(sorted(found, key=lambda one: -one.number))
    return tuple(sorted(found, key=lambda one: -one.number))


def back_up(database: Database, today: dt.date) -> Backup | None:
    """The copy of today, when the newest one is not of today and the disk has room for it; else None.

    A copy that is not sound is thrown away, and older ones stay: a damaged library never pushes good copies out.

    Raises:
        LibraryError: the copy could not be written.
    """
    known = backups_of(database.path)
    if known and known[0].day == today:
        return None
    folder = folder_of(database.path)
    number = known[0].number + 1 if known else 1
    target = folder / f"{number:04} {today.isoformat()}.db"
    if shutil.disk_usage(database.path.parent).free < 2 * database.path.stat().st_size + _SPARE:
        return None
    database.backup(target)
    if not _is_sound(target):
        target.unlink()
        beside.remove(target)
        return None
    for old in backups_of(database.path)[KEPT:]:
        old.path.unlink(missing_ok=True)
        beside.remove(old.path)
    return Backup(target, number, today, target.stat().st_size)


def restore(library: Path, backup: Path) -> Path | None:
    """Puts a copy in the library's place; the file that was there is kept under the name returned (None: none was).

    The user's names come back with it, and those that were there are kept beside the kept file; a copy that has none
    leaves them. The library must be closed. Killed half-way, either the old or the new file stands.

    Raises:
        LibraryError: the copy is not sound, or the folder cannot be written.
    """
    with files_in_words(library):
        if not _is_sound(backup):
            raise library_error("damaged", backup)
        with beside.written_whole(library) as partial:
            beside.copy_whole(backup, partial)
            kept = _keep(library)
        beside.copy(backup, library)
    return kept


def _keep(library: Path) -> Path | None:
    """Gives the library a second name that is free, with its journal and the user's names; None where it has no file.

    Its first name is left to the file that takes its place: at no moment there is none.
    """
    if not library.exists():
        return None
    number = 1
    while (kept := library.with_name(f"{library.stem}.old-{number}{library.suffix}")).exists():
        number += 1
    with suppress(sqlite3.Error), closing(sqlite3.connect(library)) as connection:
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    # Only a damaged library has its journal still. It goes first: without it a library is older, not broken, and the
    # kept file has it again below.
    for ending in ("-wal", "-shm"):
        journal = library.with_name(library.name + ending)
        if journal.exists():
            journal.replace(kept.with_name(kept.name + ending))
    try:
        kept.hardlink_to(library)
    except OSError:
        # A file system without links, as memory sticks have.
        library.replace(kept)
    beside.copy(library, kept)
    return kept


def _is_sound(path: Path) -> bool:
    # Immutable: nobody writes into a copy, and no journal files are left beside it.
    try:
        with closing(sqlite3.connect(f"{path.resolve().as_uri()}?mode=ro&immutable=1", uri=True)) as connection:
            return [row[0] for row in connection.execute("PRAGMA quick_check(1)")] == ["ok"]
    except sqlite3.Error:
        return False
