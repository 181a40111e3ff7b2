"""The program's entry: without a subcommand the window, with one the command line, which loads Qt for pages alone."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from typing import TYPE_CHECKING

from reader import cli

if TYPE_CHECKING:
    from reader.library.sessions.exports import Drawing


def main(arguments: Sequence[str] | None = None) -> int:
    """The process's exit status: 0 done, 1 nothing found, 2 the input or the library was at fault."""
    request = cli.parse(arguments)
    if request.command is not None:
        return cli.run(request, _drawing(request))
    if request.selfcheck:
        from reader import selfcheck

        return selfcheck.run(cli.utf8_output())
    return _open_window(request)


def _drawing(request: cli.Request) -> Drawing | None:
    """Text is laid out by Qt, which is loaded for formats with pages or pictures in pixels and for no other."""
    if request.command != "export" or request.format not in {"pdf", "docx", "png"}:
        return None
    from reader.ui.printing.command import drawing

    return drawing()


def _open_window(request: cli.Request) -> int:
    if not cli.has_display():
        sys.stderr.write("riwaya: there is no display to open a window on; see riwaya --help for what works without.\n")
        return 2
    from reader.ui.start import imports

    imports.put_back()
    from reader.ui.start import starting

    return starting.run(request.library, sample=request.sample, files=request.paths)


if __name__ == "__main__":
    sys.exit(main())
