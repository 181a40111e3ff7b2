"""The command line."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from reader import __version__


@dataclass(frozen=True, slots=True)
class Request:
    """What the user typed. `library` is None for the one in the user's data folder."""

    command: str | None
    library: Path | None = None
    sample: bool = False
    paths: tuple[Path, ...] = ()


def parse(arguments: Sequence[str] | None = None) -> Request:
    """The request; prints help, version or what is wrong and leaves with status 0 or 2 otherwise."""
    parser = argparse.ArgumentParser(prog="riwaya", description="Sets several accounts of one event side by side.")
    parser.add_argument("--version", action="version", version=f"riwaya {__version__}")
    parser.add_argument("--library", type=Path, metavar="PATH", help="the library file")
    parser.add_argument("--sample", action="store_true", help="put the sample articles into an empty library first")
    found = parser.parse_args(arguments)
    return Request(command=None, library=found.library, sample=found.sample)


def has_display() -> bool:
    """Whether a window can be opened: always but on a Linux machine without X11, Wayland or a named platform."""
    names = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    return not sys.platform.startswith("linux") or any(os.environ.get(name) for name in names)


def run(request: Request) -> int:
    """Does what a subcommand asks; the exit status."""
    raise NotImplementedError(request.command)
