"""Daily copies of the library, in a folder beside it: made by SQLite's backup interface, seven kept.

A copy's name holds a running number besides the day: a clock that is set back can neither stop copies from being
made nor make the newest look like the oldest.
"""

from __future__ import annotations

import datetime as dt
import os
import re
import shutil
import sqlite3
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from reader.store.errors import in_words, library_error
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
    with in_words(library):
        if not _is_sound(backup):
            raise library_error("damaged", backup)
        partial = library.with_name(library.name + ".part")
        try:
            shutil.copyfile(backup, partial)
            with partial.open("rb+") as file:
                os.fsync(file.fileno())
            kept = set_aside(library)
            partial.replace(library)
            beside.copy(backup, library)
        except OSError as error:
            partial.unlink(missing_ok=True)
            raise library_error("unwritable", library, str(error)) from error
    return kept


def set_aside(library: Path) -> Path | None:
    """Moves the library and its journal to names that are free, the user's names copied with them.

    The file's new path, None where there was no file.
    """
    if not library.exists():
        return None
    number = 1
    while (kept := library.with_name(f"{library.stem}.old-{number}{library.suffix}")).exists():
        number += 1
    # The journal first: a library whose journal is elsewhere is older, not broken, and the old file has it again below.
    for ending in ("-wal", "-shm"):
        journal = library.with_name(library.name + ending)
        if journal.exists():
            journal.replace(kept.with_name(kept.name + ending))
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
