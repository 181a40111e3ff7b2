"""The terminal that the command line speaks to, and whether there is a screen."""

from __future__ import annotations

import io
import os
import re
import sys
from typing import TextIO

FOUND, NOTHING, FAULT, INTERRUPTED = 0, 1, 2, 130
"""The exit statuses; the last is what shells give for Ctrl+C."""
_CONTROLS = re.compile("[\x00-\x1f\x7f-\x9f\u2028\u2029]")


def has_display() -> bool:
    """Whether a window can be opened: always but on a Linux machine without X11, Wayland or a named platform."""
    names = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    return not sys.platform.startswith("linux") or any(os.environ.get(name) for name in names)


def complain(line: str) -> None:
    """One line on standard error: line breaks and codes for the terminal in a file's name are spelt out."""
    shown = _CONTROLS.sub(lambda found: found[0].encode("unicode_escape").decode("ascii"), line)
    sys.stderr.write(f"riwaya: {shown}\n")


def speak_utf8() -> None:
    """Arabic goes out as UTF-8 whatever the terminal's code page, and never fails half-way.

    Where a stream is closed, as in a Windows program without a console, what is written goes nowhere.
    """
    sys.stdout = sys.stdout or io.StringIO()
    sys.stderr = sys.stderr or io.StringIO()
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")


def utf8_output() -> TextIO:
    """Standard output for text in any script."""
    speak_utf8()
    return sys.stdout
