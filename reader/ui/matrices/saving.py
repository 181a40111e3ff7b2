"""Saves a table or a picture as a file: made in a lane of its own, written whole or not at all."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QFileDialog, QMenu

from reader import __version__
from reader.export.files import write_file
from reader.export.report import Heading, Report, Table
from reader.model.errors import ExportFailed
from reader.text.direction import isolated
from reader.ui.context import Context
from reader.ui.matrices.sentences import say
from reader.ui.sessions.words import error as error_words
from reader.ui.tasks import Lane
from reader.ui.widgets.buttons import Button

Maker = Callable[[], bytes]


def report_of(context: Context, title: str, tables: Sequence[Table]) -> Report:
    """A report that holds those tables alone, each under its name where there are several."""
    language = "en" if context.left_to_right else "ar"
    blocks = [block for table in tables for block in (Heading(table.name), table)] if len(tables) > 1 else tables
    return Report(title, language, dt.datetime.now(dt.UTC), tuple(blocks), method=(("riwaya", __version__),))


class SaveButton(Button):
    """Offers the kinds of files that `choices` name: (words, ending, what makes the bytes)."""

    saved = Signal(str)

    def __init__(self, context: Context, choices: Callable[[], Sequence[tuple[str, str, Maker]]], name: str) -> None:
        super().__init__(context, say("Export"), "export")
        self._choices, self._name = choices, name
        self._saving = context
        self.clicked.connect(self._offer)

    def _offer(self) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for words, ending, make in self._choices():
            action = menu.addAction(words)
            action.triggered.connect(self._asker(ending, make))
        right = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        x = self.width() - menu.sizeHint().width() if right else 0
        menu.popup(self.mapToGlobal(QPoint(x, self.height() + 2)))

    def _asker(self, ending: str, make: Maker) -> Callable[..., None]:
        def ask(*_: object) -> None:
            name, _kind = QFileDialog.getSaveFileName(self, say("Export"), f"{self._name}{ending}", f"*{ending}")
            if name:
                path = Path(name)
                self.save(path if path.name.endswith(ending) else path.with_name(path.name + ending), make)

        return ask

    def save(self, path: Path, make: Maker) -> None:
        """Writes what `make` makes to `path`, in the lane of computing."""

        def work() -> Path:
            write_file(path, make())
            return path

        self._saving.tasks.ask(Lane.COMPUTE, work, self._done, failed=self._failed)

    def _done(self, path: Path) -> None:
        self.saved.emit(say("Saved: {name}").format(name=isolated(path.name)))

    def _failed(self, error: Exception) -> None:
        from reader.ui.dialogs.fault import MessageDialog

        if isinstance(error, ExportFailed):
            words = error_words(self._saving, error)
            MessageDialog(self._saving, say("The file was not saved"), words, self.window()).open()
        else:
            self._saving.failed.emit(error)
