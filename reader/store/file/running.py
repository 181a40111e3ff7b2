"""Whether the last end was clean: each process that has a library open holds a locked marker beside it.

A marker that is there and not locked was left by a process that was killed, or by a power cut. The lock goes with the
process, so that no reused process number and no clock can mislead.
"""

from __future__ import annotations

import sys
import uuid
from pathlib import Path
from typing import IO

_ENDING = ".open"


class Running:
    """The marker of this process. Where none can be written (a read-only folder) there is none, and none is missed."""

    def __init__(self, library: Path) -> None:
        self._path = library.with_name(f"{library.name}.{uuid.uuid4().hex[:12]}{_ENDING}")
        self._file: IO[bytes] | None = None
        try:
            self._file = self._path.open("xb")
            _lock(self._file)
        except OSError:
            self.leave()

    def leave(self) -> None:
        """Says that this process ends as it should."""
        if self._file is not None:
            self._file.close()
            self._file = None
            self._path.unlink(missing_ok=True)


def left_behind(library: Path) -> tuple[Path, ...]:
    """The markers of processes that ended without a word."""
    return tuple(path for path in _markers(library) if not _is_held(path))


def open_windows(library: Path) -> int:
    """How many processes have the library open now, this one included."""
    return sum(_is_held(path) for path in _markers(library))


def _markers(library: Path) -> list[Path]:
    return list(library.parent.glob(f"{_escaped(library.name)}.*{_ENDING}"))


def _is_held(path: Path) -> bool:
    try:
        with path.open("rb+") as file:
            _lock(file)
    except OSError:
        return True
    return False


def forget(markers: tuple[Path, ...]) -> None:
    """Removes markers whose library has been looked through."""
    for path in markers:
        path.unlink(missing_ok=True)


def _lock(file: IO[bytes]) -> None:
    """Locks the file for this process; raises OSError where another one holds it."""
    if sys.platform == "win32":
        import msvcrt

        msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)
    else:
        import fcntl

        fcntl.flock(file.fileno(), fcntl.LOCK_EX | fcntl.LOCK_NB)


def _escaped(name: str) -> str:
    return "".join(f"[{letter}]" if letter in "*?[" else letter for letter in name)
