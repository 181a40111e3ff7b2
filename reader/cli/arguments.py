"""Reads what the user typed; each command has the function that makes its request of the arguments."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from reader import __version__
from reader.cli.requests import Analyse, Command, Events, Export, Import, Request, Search, Selfcheck, Window

if TYPE_CHECKING:
    _Commands = argparse._SubParsersAction[argparse.ArgumentParser]  # noqa: SLF001 - it has no public name

_EPILOG = (
    "Without a command the window opens. All data stays on this computer. "
    "Exit status: 0 done, 1 nothing found, 2 the input or the library was at fault."
)
_OPEN = "open"
_NAMES = (_OPEN, "analyse", "import", "events", "search", "export")
_FORMATS = ("html", "pdf", "docx", "csv", "xlsx", "json", "refi-qda", "svg", "png", "web-annotation", "riwaya")
_SECTIONS_HELP = "headlines, rows, naming, voices, numbers, variants, notes, method (default: all)"
_COLUMNS_HELP = "which column of a CSV or JSON Lines file holds what: headline=العنوان,text=النص,date=التاريخ"


def parse(arguments: Sequence[str] | None = None) -> Request:
    """The request; prints help, version or what is wrong and leaves with status 0 or 2 otherwise.

    `riwaya FILE...` opens files in the window.
    """
    parser = _parser()
    found = parser.parse_args(_named(sys.argv[1:] if arguments is None else arguments, parser))
    command: Command = found.read(found)
    return Request(command, found.library)


def _named(arguments: Sequence[str], parser: argparse.ArgumentParser) -> list[str]:
    """The arguments with the command for opening files put in where a file stands in the place of a command."""
    value = False
    for index, word in enumerate(arguments):
        if not value and not word.startswith("-"):
            if word in _NAMES:
                break
            if not Path(word).exists():
                parser.error(f"there is neither a file nor a command {word} (commands: {', '.join(_NAMES)})")
            return [*arguments[:index], _OPEN, *arguments[index:]]
        value = word == "--library" and not value
    return list(arguments)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="riwaya", description="Sets several outlets' accounts of one event side by side.", epilog=_EPILOG
    )
    parser.add_argument("--version", action="version", version=f"riwaya {__version__}")
    parser.add_argument("--library", type=_library, metavar="PATH", help="the library file to use")
    parser.add_argument("--sample", action="store_true", help="put the sample articles into an empty library first")
    parser.add_argument(
        "--selfcheck", action="store_true", help="try everything once with the samples, and say what works"
    )
    parser.set_defaults(read=lambda found: Selfcheck() if found.selfcheck else Window(sample=found.sample))
    commands = parser.add_subparsers(metavar="COMMAND")
    for add in (_add_open, _add_analyse, _add_import, _add_events, _add_search, _add_export):
        command = add(commands)
        command.add_argument(
            "--library", type=_library, metavar="PATH", default=argparse.SUPPRESS, help="the library file"
        )
    return parser


def _add_open(commands: _Commands) -> argparse.ArgumentParser:
    opening = commands.add_parser(_OPEN, help="open files in the window: articles to import, sessions to show")
    _add_paths(opening)
    opening.set_defaults(read=lambda found: Window(tuple(found.paths), found.sample))
    return opening


def _add_analyse(commands: _Commands) -> argparse.ArgumentParser:
    analyse = commands.add_parser("analyse", help="analyse files and print JSON; nothing is stored")
    analyse.add_argument("--json", action="store_true", help="print JSON (the only form there is, so far)")
    analyse.add_argument("--together", action="store_true", help="take all articles for one event")
    _add_paths(analyse, "files or folders, - for standard input")
    _add_columns(analyse)
    analyse.set_defaults(read=lambda found: Analyse(tuple(found.paths), tuple(found.columns), found.together))
    return analyse


def _add_import(commands: _Commands) -> argparse.ArgumentParser:
    importing = commands.add_parser("import", help="import files or folders into the library")
    _add_paths(importing)
    _add_columns(importing)
    importing.set_defaults(read=lambda found: Import(tuple(found.paths), tuple(found.columns)))
    return importing


def _add_events(commands: _Commands) -> argparse.ArgumentParser:
    events = commands.add_parser("events", help="list the events, newest first")
    events.add_argument("--json", action="store_true", help="print JSON")
    events.add_argument("--limit", type=_count, default=50, metavar="N", help="how many at most (default 50)")
    events.set_defaults(read=lambda found: Events(found.limit, found.json))
    return events


def _add_search(commands: _Commands) -> argparse.ArgumentParser:
    search = commands.add_parser("search", help="search the articles")
    search.add_argument("--limit", type=_count, default=20, metavar="N", help="how many at most (default 20)")
    search.add_argument("words", nargs="+", metavar="WORD", help='words, "phrases", -exclusions')
    search.set_defaults(read=lambda found: Search(" ".join(found.words), found.limit))
    return search


def _add_export(commands: _Commands) -> argparse.ArgumentParser:
    export = commands.add_parser("export", help="write a saved session as a report or as data")
    export.add_argument("words", nargs="+", metavar="SESSION", help="the name or number of the session")
    export.add_argument("--format", default="html", choices=_FORMATS, help="default html")
    export.add_argument("--out", type=Path, required=True, metavar="PATH", help="the file to write")
    export.add_argument("--language", default="ar", choices=("ar", "en"), help="the report's language (default ar)")
    export.add_argument("--sections", nargs="+", default=(), metavar="NAME", help=_SECTIONS_HELP)
    export.add_argument("--texts", action="store_true", help="put in the articles' full texts")
    export.set_defaults(read=_read_export)
    return export


def _read_export(found: argparse.Namespace) -> Export:
    sections = tuple(name for part in found.sections for name in part.split(",") if name)
    return Export(" ".join(found.words), found.format, found.out, found.language, sections, found.texts)


def _library(typed: str) -> Path:
    """The whole path: the window remembers it for starts from other folders."""
    return Path(typed).absolute()


def _count(typed: str) -> int:
    if not typed.isdecimal() or not int(typed):
        raise argparse.ArgumentTypeError(f"{typed} is no number of 1 or more")
    return int(typed)


def _add_paths(command: argparse.ArgumentParser, what: str = "files or folders") -> None:
    command.add_argument("paths", type=Path, nargs="+", metavar="PATH", help=what)


def _add_columns(command: argparse.ArgumentParser) -> None:
    command.add_argument("--columns", action="append", default=[], metavar="FIELD=COLUMN,...", help=_COLUMNS_HELP)
