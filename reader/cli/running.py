"""Does what a command asks."""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING

from reader.cli import export_command, file_commands, query_commands
from reader.cli.requests import Analyse, Events, Export, Import, Request, Search, Selfcheck, Window
from reader.cli.terminal import FAULT, FOUND, INTERRUPTED, complain, speak_utf8
from reader.model.errors import RiwayaError

if TYPE_CHECKING:
    from reader.library.sessions.exports import Drawing


def run(request: Request, drawing: Drawing | None = None) -> int:
    """The exit status of a command that needs no window. `drawing` lays out text, which only the interface can."""
    speak_utf8()
    try:
        status = _run(request, drawing)
        sys.stdout.flush()
        return status
    except RiwayaError as error:
        complain(str(error))
        return FAULT
    except KeyboardInterrupt:
        return INTERRUPTED
    except BrokenPipeError:
        # The reader of our output left (`riwaya events | head`): nobody wants the rest.
        _drop_output()
        return FOUND
    except OSError as error:
        # What is printed into a file on a full disk.
        _drop_output()
        complain(str(error))
        return FAULT


def _drop_output() -> None:
    """Drops what is still to be written: Python would try once more as it ends, and fail with a traceback."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _run(request: Request, drawing: Drawing | None) -> int:
    match request.command:
        case Analyse():
            return file_commands.analyse(request.command)
        case Import():
            return file_commands.import_files(request.command, request.library)
        case Events():
            return query_commands.events(request.command, request.library)
        case Search():
            return query_commands.search(request.command, request.library)
        case Export():
            return export_command.export(request.command, request.library, drawing)
        case Window() | Selfcheck():
            raise ValueError(f"{request.command} is not for the command line")
