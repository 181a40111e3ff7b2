"""The fonts that ship with the program, so that Arabic looks the same on every machine."""

from __future__ import annotations

from functools import cache

from PySide6.QtGui import QFontDatabase

from reader import resources


@cache
def load() -> tuple[str, ...]:
    """Makes the bundled fonts known to Qt, once; returns the names of files that could not be read."""
    files = sorted(resources.path("fonts").glob("*/*.ttf"))
    return tuple(file.name for file in files if QFontDatabase.addApplicationFont(str(file)) < 0)
