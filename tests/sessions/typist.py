"""A process that writes a note key by key, until it is killed: `typist.py LIBRARY SESSION`.

Prints the monotonic time and the number of keys after each key.
"""

from __future__ import annotations

import sys
import time
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from reader.library.library import Library
from reader.model.sessions import NoteTarget, Session
from reader.ui.context import Context
from reader.ui.paths import Paths
from reader.ui.sessions.keeper import Keeper
from reader.ui.sessions.notes.card import BodyEdit
from reader.ui.sessions.notes.placed import made, with_body
from reader.ui.settings import Settings
from reader.ui.tasks import Tasks

KEYS = "abcdefghij"
_EVERY = 17  # milliseconds


def main(library: Path, session_id: int) -> int:
    application = QApplication([])
    context = Context(Tasks(), Settings(), Paths.below(library.parent / "user"))
    keeper, edit, timer = Keeper(context), BodyEdit(), QTimer()
    note = made(NoteTarget.SESSION)
    count = 0

    def write() -> None:
        if keeper.session is not None:
            keeper.change(notes=with_body(keeper.session, note.id, edit.toPlainText()))

    def key() -> None:
        nonlocal count
        QTest.keyClicks(edit, KEYS[count % len(KEYS)])
        count += 1
        sys.stdout.write(f"{time.monotonic()} {count}\n")
        sys.stdout.flush()

    def begin(session: Session) -> None:
        keeper.hold(replace(session, notes=(note,)))
        edit.textChanged.connect(write)
        timer.timeout.connect(key)
        timer.start(_EVERY)

    context.open_library(lambda _: Library.open(library), lambda _: None, lambda _: None, lambda _: None)
    context.ask(lambda opened: opened.sessions.load(session_id), begin)
    return application.exec()


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]), int(sys.argv[2])))
