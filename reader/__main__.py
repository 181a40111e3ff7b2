"""The program's entry: without a subcommand the window, with one the command line, which loads Qt for pages alone."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from reader.cli.arguments import parse
from reader.cli.requests import Command, Export, Selfcheck, Window
from reader.cli.terminal import FAULT, complain, has_display, utf8_output
from reader.model.errors import RiwayaError

if TYPE_CHECKING:
    from reader.library.sessions.exports import Drawing


def main(arguments: Sequence[str] | None = None) -> int:
    """The process's exit status: 0 done, 1 nothing found, 2 the input or the library was at fault."""
    request = parse(arguments)
    if isinstance(request.command, Window):
        return _open_window(request.command, request.library)
    if isinstance(request.command, Selfcheck):
        from reader import selfcheck

        return selfcheck.run(utf8_output())
    from reader.cli.running import run

    return run(request, _drawing(request.command))


def _drawing(command: Command) -> Drawing | None:
    """Text is laid out by Qt, which is loaded for formats with pages or pictures in pixels and for no other."""
    if not isinstance(command, Export) or command.format not in {"pdf", "docx", "png"}:
        return None
    from reader.ui.printing.command import drawing

    return drawing()


def _open_window(window: Window, library: Path | None) -> int:
    if not has_display():
        complain("there is no display to open a window on; see riwaya --help for what works without.")
        return FAULT
    from reader.ui.start import interpreter

    interpreter.prepare()
    from reader.ui.start import starting

    try:
        return starting.run(library, sample=window.sample, files=window.paths)
    except RiwayaError as error:
        complain(str(error))
        return FAULT


if __name__ == "__main__":
    sys.exit(main())
