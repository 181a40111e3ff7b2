"""Times of sessions: saving, opening with six articles and 500 notes, and writing each document. Run by hand.

QT_QPA_PLATFORM=offscreen python -m tests.bench.sessions FOLDER_OF_ARTICLES
"""

from __future__ import annotations

import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from PySide6.QtWidgets import QApplication

from reader.library.library import Library
from reader.library.reports.assemble import Contents
from reader.library.sessions.exports import Request
from reader.library.sessions.notes import placed
from reader.library.views import ArticleQuery
from reader.model.articles import Span
from reader.model.sessions import NoteTarget
from reader.ui.look import fonts
from reader.ui.printing.drawing import drawing
from reader.ui.sessions.notes.placed import hung, made

_NOTES = 500


def timed(name: str, work: Callable[[], object]) -> None:
    """Writes the time on the clock and the processor's, which other work on the machine stretches less."""
    start, busy = time.perf_counter(), time.process_time()
    work()
    spent, used = time.perf_counter() - start, time.process_time() - busy
    sys.stdout.write(f"{name:34} {spent:6.2f} s  {used:6.2f} s of the processor\n")


def main(folder: Path) -> None:
    application = QApplication([])
    fonts.load()
    with tempfile.TemporaryDirectory() as temporary, Library.open(Path(temporary) / "bench.db") as library:
        library.import_paths([folder])
        rows = library.articles(ArticleQuery(limit=6))
        desk = library.sessions
        session = desk.create([row.id for row in rows], "bench")
        documents = [library.document(row.id) for row in rows]
        notes = []
        for number in range(_NOTES):
            document = documents[number % len(documents)]
            start = (number * 37) % max(1, len(document.text) - 30)
            tag = session.tags[number % len(session.tags)].id
            notes.append(made(NoteTarget.SELECTION, [hung(document, Span(start, start + 20))], [tag], "ملاحظة " * 6))
        session = replace(session, notes=tuple(notes))
        timed("save, 500 notes", lambda: desk.save(session))
        timed("open, 6 articles, 500 notes", lambda: desk.open(session.id or 0))
        timed("open again", lambda: desk.open(session.id or 0))
        timed("place 500 notes", lambda: placed(session, documents))
        for kind in ("html", "docx", "pdf", "xlsx", "csv", "json", "svg", "png", "riwaya"):
            request = Request(kind, Path(temporary) / f"report.{kind}", Contents("ar"))
            timed(f"export {kind}", lambda request=request: desk.export(session, request, drawing()))  # type: ignore[misc]
            size = request.path.stat().st_size
            sys.stdout.write(f"{'':34} {size / 1000:6.0f} kB\n")
    del application


if __name__ == "__main__":
    main(Path(sys.argv[1]))
