"""Care of a library file: daily copies, restoring one, the look after an unclean end, recovery of a damaged file."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from reader.model.errors import LibraryError
from reader.store.file import running

if TYPE_CHECKING:
    from reader.library.library import Library
    from reader.store.file.backups import Backup
    from reader.store.file.recovering import Recovery


@dataclass(frozen=True, slots=True)
class Found:
    """What looking after an opened library found. `checked` says that the last end was not clean."""

    checked: bool
    problems: tuple[str, ...]
    backup: Backup | None


class Watch:
    """Marks the library as open in this process, until `leave`."""

    def __init__(self, library: Path) -> None:
        self._library = library
        self._left = running.left_behind(library)
        self._running = running.Running(library)

    @property
    def unclean(self) -> bool:
        """Whether a process that had the library open ended without a word."""
        return bool(self._left)

    @property
    def elsewhere(self) -> bool:
        """Whether another process has the library open too."""
        return running.open_windows(self._library) > 1

    def sound(self) -> None:
        """Says that the library was looked through and is sound."""
        running.forget(self._left)
        self._left = ()

    def leave(self) -> None:
        self._running.leave()


def look_after(library: Library, watch: Watch, today: dt.date) -> Found:
    """Checks the file where the last end was not clean, and makes today's copy. For the background.

    Raises:
        LibraryError: the copy could not be written.
    """
    unclean = watch.unclean
    problems = _problems(library) if unclean else ()
    if problems:
        return Found(unclean, problems, None)
    watch.sound()
    return Found(unclean, (), None if library.read_only else library.back_up_daily(today))


def _problems(library: Library) -> tuple[str, ...]:
    try:
        return library.integrity()
    except LibraryError as error:
        # Damage so large that the check itself stumbles over it.
        if error.values.get("why") == "damaged":
            return (str(error),)
        raise


def backups_of(library: Path) -> tuple[Backup, ...]:
    """The daily copies of the library at that path, newest first."""
    from reader.store.file import backups

    return backups.backups_of(library)


def restore(library: Path, backup: Path) -> Path | None:
    """Puts a copy in the place of a library that is closed; where the file that was there is kept. See the store's."""
    from reader.store.file import backups

    return backups.restore(library, backup)


def recover(damaged: Path, target: Path) -> Recovery:
    """A new library at `target` with what can be read of `damaged`; events and search index made anew by `upkeep`."""
    from reader.store.file import recovering

    return recovering.recover(damaged, target)


def recovered_name(damaged: Path) -> Path:
    """A free name beside the damaged library for what is read of it."""
    number = 1
    while (path := damaged.with_name(f"{damaged.stem}.recovered-{number}{damaged.suffix or '.db'}")).exists():
        number += 1
    return path
