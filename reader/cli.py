"""The command line: the library's use cases without a window, and without Qt.

Exit status: 0 done, 1 nothing found, 2 the input or the library was at fault (one line each on standard error).
"""

from __future__ import annotations

import argparse
import io
import json
import os
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, TextIO

from reader import __version__
from reader.model.errors import RiwayaError

if TYPE_CHECKING:
    from reader.importers.raw import Columns
    from reader.library.sessions.exports import Drawing
    from reader.library.views import EventCard, ImportProgress, SearchHit

    _Commands = argparse._SubParsersAction[argparse.ArgumentParser]  # noqa: SLF001 - it has no public name

_EPILOG = "Without a command the window opens. All data stays on this computer."
_OPEN = "open"
_EXPORT = "export"
_FOUND, _NOTHING, _FAULT, _INTERRUPTED = 0, 1, 2, 130
_ZIPPED = frozenset({"csv", "svg", "png"})
"""Formats of several files, which are written as one archive."""
_FORMATS = ("html", "pdf", "docx", "csv", "xlsx", "json", "refi-qda", "svg", "png", "web-annotation", "riwaya")
_SUFFIXES = {"refi-qda": "qdpx", "web-annotation": "jsonld"}
"""How files are called that are not called by their format."""
_SECTIONS_HELP = "headlines, rows, naming, voices, numbers, variants, notes, method (default: all)"
_COLUMNS_HELP = "which column of a CSV or JSON Lines file holds what: headline=العنوان,text=النص,date=التاريخ"
_ROW_FAULTS = frozenset(("import_row_json", "import_row_no_text", "import_row_damaged", "import_no_text"))


@dataclass(frozen=True, slots=True)
class Request:
    """What the user typed. `library` is None for the one in the user's data folder."""

    command: str | None = None
    library: Path | None = None
    sample: bool = False
    selfcheck: bool = False
    paths: tuple[Path, ...] = ()
    words: str = ""
    columns: tuple[str, ...] = ()
    together: bool = False
    as_json: bool = False
    limit: int = 50
    format: str = "html"
    out: Path | None = None
    language: str = "ar"
    sections: tuple[str, ...] = ()
    with_texts: bool = False


def parse(arguments: Sequence[str] | None = None) -> Request:
    """The request; prints help, version or what is wrong and leaves with status 0 or 2 otherwise.

    `riwaya FILE...` opens files in the window: a request without a command and with paths.
    """
    found = _parser().parse_args(_named(sys.argv[1:] if arguments is None else arguments))
    return Request(
        command=None if found.command == _OPEN else found.command,
        library=found.library,
        sample=found.sample,
        selfcheck=found.selfcheck,
        paths=tuple(getattr(found, "paths", ())),
        words=" ".join(getattr(found, "words", ())),
        columns=tuple(getattr(found, "columns", ())),
        together=getattr(found, "together", False),
        as_json=getattr(found, "json", False),
        limit=getattr(found, "limit", 50),
        format=getattr(found, "format", "html"),
        out=getattr(found, "out", None),
        language=getattr(found, "language", "ar"),
        sections=tuple(name for part in getattr(found, "sections", ()) for name in part.split(",") if name),
        with_texts=getattr(found, "texts", False),
    )


def has_display() -> bool:
    """Whether a window can be opened: always but on a Linux machine without X11, Wayland or a named platform."""
    names = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    return not sys.platform.startswith("linux") or any(os.environ.get(name) for name in names)


def run(request: Request, drawing: Drawing | None = None) -> int:
    """Does what a subcommand asks; the exit status. `drawing` lays out text, which only the interface can."""
    _speak_utf8()
    try:
        if request.command == _EXPORT:
            return _export(request, drawing)
        return _COMMANDS[str(request.command)](request)
    except RiwayaError as error:
        _complain(str(error))
        return _FAULT
    except KeyboardInterrupt:
        return _INTERRUPTED
    except BrokenPipeError:
        # The reader of our output left (`riwaya events | head`): nobody wants the rest.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return _FOUND


def _named(arguments: Sequence[str]) -> list[str]:
    """The arguments with the command for opening files put in where a file stands in the place of a command."""
    value = False
    for index, word in enumerate(arguments):
        if not value and not word.startswith("-"):
            is_file = word not in {*_COMMANDS, _OPEN, _EXPORT} and Path(word).exists()
            return [*arguments[:index], *([_OPEN] if is_file else []), *arguments[index:]]
        value = word == "--library" and not value
    return list(arguments)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="riwaya", description="Sets several outlets' accounts of one event side by side.", epilog=_EPILOG
    )
    parser.add_argument("--version", action="version", version=f"riwaya {__version__}")
    parser.add_argument("--library", type=Path, metavar="PATH", help="the library file to use")
    parser.add_argument("--sample", action="store_true", help="put the sample articles into an empty library first")
    parser.add_argument(
        "--selfcheck", action="store_true", help="try everything once with the samples, and say what works"
    )
    commands = parser.add_subparsers(dest="command", metavar="COMMAND")
    for command in (*_add_reading(commands), *_add_asking(commands), _add_export(commands)):
        command.add_argument("--library", type=Path, metavar="PATH", default=argparse.SUPPRESS, help="the library file")
    return parser


def _add_reading(commands: _Commands) -> list[argparse.ArgumentParser]:
    """The commands that read files."""
    opening = commands.add_parser(_OPEN, help="open files in the window: articles to import, sessions to show")
    opening.add_argument("paths", type=Path, nargs="+", metavar="PATH", help="files or folders")

    analyse = commands.add_parser("analyse", help="analyse files and print JSON; nothing is stored")
    analyse.add_argument("--json", action="store_true", help="print JSON (the only form there is, so far)")
    analyse.add_argument("--together", action="store_true", help="take all articles for one event")
    analyse.add_argument("paths", type=Path, nargs="+", metavar="PATH", help="files or folders")

    importing = commands.add_parser("import", help="import files or folders into the library")
    importing.add_argument("paths", type=Path, nargs="+", metavar="PATH", help="files or folders")

    for command in (analyse, importing):
        command.add_argument("--columns", action="append", default=[], metavar="FIELD=COLUMN,...", help=_COLUMNS_HELP)

    return [opening, analyse, importing]


def _add_asking(commands: _Commands) -> list[argparse.ArgumentParser]:
    """The commands that ask the library."""
    events = commands.add_parser("events", help="list the events, newest first")
    events.add_argument("--json", action="store_true", help="print JSON")
    events.add_argument("--limit", type=int, default=50, metavar="N", help="how many at most (default 50)")

    search = commands.add_parser("search", help="search the articles")
    search.add_argument("--limit", type=int, default=20, metavar="N", help="how many at most (default 20)")
    search.add_argument("words", nargs="+", metavar="WORD", help='words, "phrases", -exclusions')

    return [events, search]


def _add_export(commands: _Commands) -> argparse.ArgumentParser:
    export = commands.add_parser(_EXPORT, help="write a saved session as a report or as data")
    export.add_argument("words", nargs="+", metavar="SESSION", help="the name or number of the session")
    export.add_argument("--format", default="html", choices=_FORMATS, help="default html")
    export.add_argument("--out", type=Path, required=True, metavar="PATH", help="the file to write")
    export.add_argument("--language", default="ar", choices=("ar", "en"), help="the report's language (default ar)")
    export.add_argument("--sections", nargs="+", default=(), metavar="NAME", help=_SECTIONS_HELP)
    export.add_argument("--texts", action="store_true", help="put in the articles' full texts")
    return export


def _analyse(request: Request) -> int:
    from reader.library.analysing import analyse

    report = _Failures(request.paths)
    counted = 0

    def progress(stage: str, done: int, total: int) -> None:
        nonlocal counted
        if done == total or done - counted >= 50 or done < counted:
            counted = done
            sys.stderr.write(f"riwaya: {stage} {done} of {total}\n")

    columns = _columns(request)
    result = analyse(request.paths, together=request.together, failed=report.add, progress=progress, columns=columns)
    if not result["articles"]:
        return report.status or _FAULT
    json.dump(result, sys.stdout, ensure_ascii=False)
    sys.stdout.write("\n")
    sys.stdout.flush()
    return report.status


def _columns(request: Request) -> Columns:
    """What holds what, as typed. Raises RiwayaError where that says nothing."""
    from reader.importers.formats.columns import FIELDS, parsed

    try:
        return parsed(request.columns)
    except ValueError as error:
        raise RiwayaError(f"--columns: {error} is not FIELD=COLUMN; the fields are {', '.join(FIELDS)}") from error


def _import(request: Request) -> int:
    from reader.library.library import Library

    shown = -1

    def progress(step: ImportProgress) -> None:
        nonlocal shown
        if step.stage == "grouping":
            sys.stderr.write(f"riwaya: grouped {step.done} of {step.total}\n")
        elif step.articles - shown >= 1000:
            shown = step.articles
            sys.stderr.write(f"riwaya: {step.articles} new articles so far\n")

    with Library.open(request.library) as library:
        found = library.import_paths(request.paths, progress, columns=_columns(request))
        sessions = [(one, library.sessions.load(one).name) for one in found.sessions]
        if found.new:
            library.upkeep()
    report = _Failures(request.paths)
    for failed in found.failed:
        report.add(failed.path, failed.error)
    sys.stdout.write(f"{len(found.new)} new, {len(found.present)} already there, {len(found.failed)} failed\n")
    sys.stdout.writelines(f"session {number}: {name}\n" for number, name in sessions)
    return report.status if found.new or found.present else _FAULT


def _events(request: Request) -> int:
    from reader.library.library import Library
    from reader.library.views import EventQuery

    with Library.open(request.library, read_only=True) as library:
        cards = library.events(EventQuery(limit=max(0, request.limit)))
    if request.as_json:
        json.dump([_card_json(card) for card in cards], sys.stdout, ensure_ascii=False)
        sys.stdout.write("\n")
    else:
        sys.stdout.writelines(_card_line(card) for card in cards)
    sys.stdout.flush()
    return _FOUND if cards else _NOTHING


def _search(request: Request) -> int:
    from reader.library.library import Library

    with Library.open(request.library, read_only=True) as library:
        result = library.search(request.words, limit=max(1, request.limit))
    sys.stdout.writelines(_hit_lines(hit) for hit in result.hits)
    sys.stdout.flush()
    sys.stderr.write(f"riwaya: {result.total} found\n")
    return _FOUND if result.hits else _NOTHING


def _export(request: Request, drawing: Drawing | None) -> int:
    from reader.library.library import Library
    from reader.library.sessions.exports import DEFAULT_SECTIONS, Choice
    from reader.library.sessions.exports import Request as Export
    from reader.model.errors import ExportFailed

    unknown = sorted(set(request.sections) - {*DEFAULT_SECTIONS})
    if unknown:
        raise ExportFailed(f"no such section: {', '.join(unknown)}", why="section")
    if request.format == "refi-qda" and not request.with_texts:
        raise ExportFailed("refi-qda hangs codes on the texts: ask for them with --texts", why="texts")
    out = request.out or Path(f"session.{_SUFFIXES.get(request.format, request.format)}")
    if request.format in _ZIPPED and out.suffix != ".zip":
        out = out.with_name(f"{out.name}.zip")
    choice = Choice(request.language, request.sections or DEFAULT_SECTIONS, request.with_texts)
    with Library.open(request.library, read_only=True) as library:
        session = library.sessions.named(request.words)
        library.sessions.export(session, Export(request.format, out, choice), drawing)
    sys.stdout.write(f"{out}\n")
    return _FOUND


_COMMANDS: dict[str, Callable[[Request], int]] = {
    "analyse": _analyse,
    "import": _import,
    "events": _events,
    "search": _search,
}


class _Failures:
    """Says on standard error what could not be read; `status` is 2 once a path that the user named is among it.

    A bad row of a file that was read otherwise is said, but is no fault of the path.
    """

    def __init__(self, named: Sequence[Path]) -> None:
        self._named = set(named)
        self.status = _FOUND

    def add(self, path: Path, error: RiwayaError) -> None:
        hint = "; say which it is with --columns" if error.code == "import_no_columns" else ""
        named = "" if path.name in str(error) else f"{path.name}: "
        _complain(f"{named}{error}{hint}")
        if path in self._named and error.code not in _ROW_FAULTS:
            self.status = _FAULT


def _complain(line: str) -> None:
    sys.stderr.write(f"riwaya: {line}\n")


def _speak_utf8() -> None:
    """Arabic goes out as UTF-8 whatever the terminal's code page, and never fails half-way."""
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure is not None:
            reconfigure(encoding="utf-8", errors="backslashreplace")


def utf8_output() -> TextIO:
    """Standard output for text in any script; nowhere in a Windows program without a console."""
    _speak_utf8()
    return sys.stdout or io.StringIO()


def _days(card: EventCard) -> str:
    if card.first_day is None:
        return "undated"
    if card.first_day == card.last_day:
        return card.first_day.isoformat()
    return f"{card.first_day.isoformat()}..{card.last_day.isoformat() if card.last_day else ''}"


def _card_line(card: EventCard) -> str:
    return f"{card.id}\t{_days(card)}\t{card.articles}\t{'، '.join(card.outlets)}\t{card.label}\n"


def _card_json(card: EventCard) -> dict[str, object]:
    return {
        "id": card.id,
        "label": card.label,
        "first_day": card.first_day.isoformat() if card.first_day else None,
        "last_day": card.last_day.isoformat() if card.last_day else None,
        "articles": card.articles,
        "outlets": list(card.outlets),
    }


def _hit_lines(hit: SearchHit) -> str:
    article = hit.article
    day = article.day.isoformat() if article.day else "undated"
    return f"{article.id}\t{day}\t{article.source or ''}\t{article.title}\n\t{hit.snippet.replace(chr(10), ' ')}\n"
