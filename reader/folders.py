"""Where the user's own files are. Light: a start asks before it shows its window."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import platformdirs

from reader.model.errors import LibraryError


def default_path() -> Path:
    """The library file when nobody names another place: in the user's data folder. Raises as `own` does."""
    return own(platformdirs.user_data_dir) / "library.db"


def own(kind: Callable[..., str]) -> Path:
    """This program's folder of a kind that platformdirs knows; raises LibraryError for a user without a home folder."""
    try:
        return Path(kind("riwaya", appauthor=False))
    except RuntimeError as error:
        words = "this user has no home folder; set HOME to the folder in which Riwaya may keep its files"
        raise LibraryError(words, why="home") from error


def is_there(path: Path) -> bool:
    """Whether something stands there, or may stand there where this user must not look."""
    try:
        return path.exists()
    except OSError:
        return True
