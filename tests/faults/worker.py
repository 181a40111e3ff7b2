"""A process that works on a library and says, a line each, what has been confirmed to it; made to be killed.

python -m tests.faults.worker TASK LIBRARY [FILE]
"""

from __future__ import annotations

import dataclasses
import datetime as dt
import itertools
import os
import resource
import sys
from collections.abc import Callable
from pathlib import Path

from reader.library.library import Library
from reader.library.views import ArticleQuery, ImportProgress
from reader.model.sessions import Note, NoteTarget


def say(*what: object) -> None:
    print(*what, flush=True)


def importing(library: Library, file: Path) -> None:
    """Says how many articles are stored."""

    def progress(step: ImportProgress) -> None:
        say(step.articles)

    library.import_paths([file], progress)


def grouping(library: Library, _file: Path) -> None:
    """Groups the whole library again and again."""
    from reader.analysis.events import Settings

    for number in itertools.count():
        say(number)
        library.regroup(Settings(72 - number % 2, (number % 3) / 10))


def upkeep(library: Library, _file: Path) -> None:
    """What a window does after opening: it groups what waits."""
    library.upkeep()


def saving(library: Library, _file: Path) -> None:
    """Saves a session with one more note, and stars one more article; says how many."""
    ids = [row.id for row in library.articles(ArticleQuery(limit=1000))]
    session = library.sessions.create(ids[:2], "جلسة")
    moment = dt.datetime(2026, 1, 1, tzinfo=dt.UTC)
    for number, article in enumerate(ids, 1):
        note = Note(f"n{number}", NoteTarget.SESSION, moment, moment, f"ملاحظة {number}")
        session = library.sessions.save(dataclasses.replace(session, notes=(*session.notes, note)))
        library.set_starred([article])
        say(number)


def exporting(library: Library, file: Path) -> None:
    """Writes the same report over and over to one file."""
    from reader.export import EXPORTERS, write_file
    from reader.library.reports.assemble import Contents, make_report

    ids = [row.id for row in library.articles(ArticleQuery(limit=2))]
    report = make_report(library.compare(ids), "تقرير", Contents("ar"))
    for number in itertools.count():
        write_file(file, EXPORTERS["html"].write(report))
        say(number)


def opening(_library: Library, _file: Path) -> None:
    """Nothing but what opening does: migrating."""


def waiting(library: Library, _file: Path) -> None:
    """Tries to save after each line on its standard input, and says what came of it."""
    say("ready")
    for _ in sys.stdin:
        try:
            library.save_search("بحث", "إدلب")
            say("saved")
        except Exception as error:  # noqa: BLE001 - what is said is what the test looks at
            say(type(error).__name__, getattr(error, "values", {}).get("why", ""))


TASKS: dict[str, Callable[[Library, Path], None]] = {
    "import": importing,
    "group": grouping,
    "upkeep": upkeep,
    "save": saving,
    "export": exporting,
    "open": opening,
    "wait": waiting,
}


def limit_memory(megabytes: int) -> None:
    """Bounds the address space of this process and of those that it starts; 0 for no bound."""
    if megabytes:
        resource.setrlimit(resource.RLIMIT_AS, (megabytes * 2**20, megabytes * 2**20))


if __name__ == "__main__":
    limit_memory(int(os.environ.get("RIWAYA_MEGABYTES", "0")))
    say("begin")
    with Library.open(Path(sys.argv[2])) as opened:
        TASKS[sys.argv[1]](opened, Path(sys.argv[3] if len(sys.argv) > 3 else ""))
    say("end")
