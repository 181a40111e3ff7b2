"""`riwaya --selfcheck`: goes once through everything with the sample articles, and says of each step whether it works.

The window opens offscreen, the library is in a temporary folder; nothing of the user's is touched.
"""

from __future__ import annotations

import io
import json
import os
import sys
import tempfile
import zipfile
from collections.abc import Callable, Iterable, Iterator
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, TextIO

from reader import __version__
from reader.library.library import Library
from reader.library.views import ArticleQuery, EventQuery

if TYPE_CHECKING:
    from reader.export.report import Report

_EXPORTS = ("html", "docx", "xlsx", "json")
_WINDOW_SECONDS = 30

Step = tuple[str, Callable[[], str]]
"""The name of a step, and what does it: it gives back what it found, and raises what went wrong."""


def run(out: TextIO) -> int:
    """Goes through every step of the program; the exit status: 0 when all of them work, 1 otherwise."""
    out.write(f"riwaya {__version__}, Python {sys.version.split()[0]}\n")
    with tempfile.TemporaryDirectory(prefix="riwaya-check-") as folder, Library.open(Path(folder) / "l.db") as library:
        return go_through(_steps(library, Path(folder)), out)


def go_through(steps: Iterable[Step], out: TextIO) -> int:
    """Prints one line for each step, and goes on where one fails; the exit status."""
    failed = 0
    for name, step in steps:
        try:
            said = step()
        except Exception as error:  # noqa: BLE001 - whatever fails is what this is here to say
            failed += 1
            out.write(f"failed  {name}: {type(error).__name__}: {error}\n")
        else:
            out.write(f"ok      {name}: {said}\n")
        out.flush()
    out.write("everything works\n" if not failed else f"{failed} steps failed\n")
    return 1 if failed else 0


def _steps(library: Library, folder: Path) -> Iterator[Step]:
    yield "import", lambda: _import(library)
    yield "second process", _second_process
    yield "search", lambda: _search(library)
    yield "compare", lambda: _compare(library)
    for name in _EXPORTS:
        yield f"export {name}", partial(_export, library, name)
    yield "session", lambda: _session(library, folder)
    yield "backup", lambda: _backup(library, folder)
    yield "window", lambda: _window(folder)
    yield "surroundings", _surroundings


def _import(library: Library) -> str:
    report = library.add_samples()
    _expect(len(report.new) == 5 and not report.failed, f"{len(report.new)} of 5 sample articles were read")
    events = library.events(EventQuery())
    _expect(bool(events), "no event was found")
    return f"{len(report.new)} articles, {len(events)} events"


def _second_process() -> str:
    """Starts a process as a large import does."""
    from reader.library.importing import workers

    if not workers.count():
        return "not used on this machine"
    with workers.Helpers(1) as helpers:
        _expect(helpers.do(_own_process, os.getpid()), "it did not answer")
    return "starts and answers"


def _own_process(other: int) -> bool:
    return os.getpid() != other


def _search(library: Library) -> str:
    total = library.search("اتفاق ادلب").total
    _expect(total > 0, "nothing was found")
    return f"{total} found"


def _two(library: Library) -> list[int]:
    """Two accounts of one event."""
    event = max(library.events(EventQuery()), key=lambda card: card.articles)
    return [row.id for row in library.articles(ArticleQuery(event=event.id))][:2]


def _compare(library: Library) -> str:
    found = library.compare(_two(library))
    _expect(bool(found.links) and bool(found.marks), "no pair of sentences or no mark was found")
    return f"{len(found.rows)} rows, {len(found.marks)} marks, {len(found.differences)} differences"


def _report(library: Library) -> Report:
    from reader.library.reports.assemble import Contents, make_report

    return make_report(library.compare(_two(library)), "تقرير", Contents("ar"))


def _export(library: Library, name: str) -> str:
    from reader.export import EXPORTERS

    data = EXPORTERS[name].write(_report(library))
    if name in {"docx", "xlsx"}:
        with zipfile.ZipFile(io.BytesIO(data)) as package:
            _expect(package.testzip() is None, "the file is damaged")
    elif name == "json":
        json.loads(data)
    else:
        _expect(b"</html>" in data, "the page has no end")
    return f"{len(data)} bytes"


def _session(library: Library, folder: Path) -> str:
    made = library.sessions.create(_two(library), "فحص")
    file = folder / "session.riwaya"
    file.write_bytes(library.sessions.package(made))
    with Library.open(folder / "other.db") as other:
        report = other.import_paths([file])
        _expect(len(report.new) == 2, "the session file did not bring its articles")
        _expect(len(other.sessions.cards()) == 1, "the session file did not bring its session")
    return f"{file.stat().st_size} bytes, read back"


def _backup(library: Library, folder: Path) -> str:
    library.backup(folder / "copy.db")
    with Library.open(folder / "copy.db", read_only=True) as copy:
        _expect(not copy.integrity(), "the copy is not sound")
        _expect(copy.counts() == library.counts(), "the copy is not whole")
    return "made and read back"


def _window(folder: Path) -> str:
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from reader.ui.start import offscreen

    return offscreen.check(folder, _WINDOW_SECONDS)


def _surroundings() -> str:
    """A built program must not hand its own libraries to those that it starts, such as the browser."""
    own = getattr(sys, "_MEIPASS", None)
    if own is None:
        return "not a built program"
    handed = [name for name, value in os.environ.items() if own in value and not name.startswith("_PYI")]
    _expect(not handed, f"handed on: {', '.join(handed)}")
    return "other programs get nothing of this one"


def _expect(met: object, otherwise: str) -> None:
    """Raises RuntimeError, in the words `otherwise`, where something that should be there is not."""
    if not met:
        raise RuntimeError(otherwise)
