"""The program's entry: without a subcommand the window, with one the command line, without Qt but for a PDF."""

from __future__ import annotations

import sys
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from reader import cli

if TYPE_CHECKING:
    from reader.export.report import Report


def main(arguments: Sequence[str] | None = None) -> int:
    """The process's exit status: 0 done, 1 nothing found, 2 the input or the library was at fault."""
    request = cli.parse(arguments)
    if request.command is not None:
        return cli.run(request, _write_pdf)
    if request.selfcheck:
        from reader import selfcheck

        return selfcheck.run(cli.utf8_output())
    return _open_window(request)


def _write_pdf(report: Report, stop: Callable[[], bool]) -> bytes:
    """Pages are laid out by Qt, which is loaded for a PDF and for no other command."""
    from reader.ui.printing.command import write_pdf

    return write_pdf(report, stop)


def _open_window(request: cli.Request) -> int:
    if not cli.has_display():
        sys.stderr.write("riwaya: there is no display to open a window on; see riwaya --help for what works without.\n")
        return 2
    from reader.ui import starting

    return starting.run(request.library, sample=request.sample, files=request.paths)


if __name__ == "__main__":
    sys.exit(main())
