"""The files that belong to a library and stand beside it: the user's own contested names (library/user_names.py)."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

_ENDINGS = (".lex",)


def copy(library: Path, target: Path) -> None:
    """Copies them beside the library file `target`; what stands there stays where `library` has none.

    Killed half-way, either the old or the new file stands. Raises OSError.
    """
    for ending in _ENDINGS:
        source, place = library.with_suffix(ending), target.with_suffix(ending)
        if not source.exists():
            continue
        partial = place.with_name(place.name + ".part")
        try:
            shutil.copyfile(source, partial)
            with partial.open("rb+") as file:
                os.fsync(file.fileno())
            partial.replace(place)
        except OSError:
            partial.unlink(missing_ok=True)
            raise


def remove(library: Path) -> None:
    """Removes them. Raises OSError."""
    for ending in _ENDINGS:
        library.with_suffix(ending).unlink(missing_ok=True)
