"""The files that stand beside a library: the user's own contested names (library/user_names.py), and those that are
written to take another's place.
"""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

_ENDINGS = (".lex",)


def copy(library: Path, target: Path) -> None:
    """Copies them beside the library file `target`; what stands there stays where `library` has none.

    Killed half-way, either the old or the new file stands. Raises OSError.
    """
    for ending in _ENDINGS:
        source, place = library.with_suffix(ending), target.with_suffix(ending)
        if source.exists():
            copy_whole(source, place)


def remove(library: Path) -> None:
    """Removes them. Raises OSError."""
    for ending in _ENDINGS:
        library.with_suffix(ending).unlink(missing_ok=True)


@contextmanager
def written_whole(target: Path) -> Iterator[Path]:
    """A file to write, which then takes the target's place; where the block fails it goes, and the target stays."""
    partial = target.with_name(target.name + ".part")
    partial.unlink(missing_ok=True)
    try:
        yield partial
        partial.replace(target)
    except BaseException:
        partial.unlink(missing_ok=True)
        raise


def copy_whole(source: Path, target: Path) -> None:
    """Copies a file, kept on the disk before it takes the target's place. Raises OSError."""
    with written_whole(target) as partial:
        shutil.copyfile(source, partial)
        with partial.open("rb+") as file:
            os.fsync(file.fileno())
