"""The dialogs that belong to the window as a whole: settings, keys, about, and what is said when something fails."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QUrl, Signal
from PySide6.QtWidgets import QWidget

from reader.model.errors import LibraryError, RiwayaError
from reader.text.direction import isolated
from reader.ui.context import Context
from reader.ui.dialogs.outside import open_outside
from reader.ui.language.wording import Wording
from reader.ui.start.faults import Faults
from reader.ui.window.around.places import Kind

if TYPE_CHECKING:
    from reader.ui.dialogs.frame import Frame
    from reader.ui.window.main_window import MainWindow


# Reasons for which this library takes nothing more, where it stands.
_NO_ROOM = {"full", "unwritable", "read_only"}


class WindowDialogs(QObject):
    """Opens them over the window. A language, digits or names of months and another library are handed on to the
    application."""

    languageChosen = Signal(object)
    formatsChosen = Signal(object)
    libraryChosen = Signal(object)

    def __init__(self, context: Context, words: Wording, window: MainWindow) -> None:
        super().__init__(window)
        self._context = context
        self._words = words
        self._window = window
        context.helpAsked.connect(self._help_in)

    def show_settings(self) -> None:
        from reader.ui.dialogs.settings import SettingsDialog

        dialog = SettingsDialog(self._context, self._window.commands, self._window)
        dialog.languageChosen.connect(self.languageChosen, Qt.ConnectionType.QueuedConnection)
        dialog.formatsChosen.connect(self.formatsChosen, Qt.ConnectionType.QueuedConnection)
        dialog.regroup.connect(self._window.importing.regroup)
        dialog.open()

    def close_settings(self) -> bool:
        """Closes the settings; whether they were open."""
        from reader.ui.dialogs.settings import SettingsDialog

        shown = self._window.findChild(SettingsDialog)
        if shown is not None:
            shown.close()
        return shown is not None

    def show_help(self, kind: Kind) -> None:
        """The guide, at the page about that screen; it stays beside the window."""
        self._open_guide(self._window, kind)

    def _help_in(self, dialog: Frame) -> None:
        """The guide as the dialog's own window: it would keep another one from the mouse and the keyboard."""
        self._open_guide(dialog, self._window.history.here.kind, dialog.topic)

    def _open_guide(self, parent: QWidget, kind: Kind, topic: str = "") -> None:
        from reader.ui.help.guide import topic_of
        from reader.ui.help.window import HelpWindow

        guide = parent.findChild(HelpWindow, options=Qt.FindChildOption.FindDirectChildrenOnly)
        if guide is None:
            guide = HelpWindow(self._context, parent)
        guide.open_at(topic or topic_of(kind))

    def show_shortcuts(self) -> None:
        from reader.ui.dialogs.shortcuts import ShortcutsDialog

        ShortcutsDialog(self._context, self._window.commands, self._window).open()

    def show_about(self) -> None:
        from reader.ui.dialogs.about import AboutDialog

        AboutDialog(self._context, self._window).open()

    def open_log(self) -> None:
        """Shows the log; an empty one where nothing was written yet."""
        log = self._context.paths.log
        try:
            log.parent.mkdir(parents=True, exist_ok=True)
            log.touch()
        except OSError as error:
            self._context.failed.emit(error)
            return
        open_outside(self._context, QUrl.fromLocalFile(str(log)))

    def open_library(self) -> None:
        from reader.ui.dialogs.files import choose_library

        chosen = choose_library(self._window)
        if chosen is not None:
            self.libraryChosen.emit(chosen)

    def tell(self, error: Exception, faults: Faults) -> None:
        """Says in words what failed; what has no words goes to the log and the dialog for faults."""
        from reader.ui.dialogs.fault import MessageDialog

        if isinstance(error, RiwayaError | OSError):
            title = self.tr("It could not be done")
            dialog = MessageDialog(self._context, title, self._words.error(error), self._window)
            if isinstance(error, LibraryError) and error.values.get("why") in _NO_ROOM:
                for way in ("open_library", "backup"):
                    dialog.offer(self._window.commands[way])
            dialog.open()
        else:
            faults.tell(error)

    def ask_to_lose(self, then: Callable[[], None]) -> None:
        """Asks before what the library does not take goes with the window."""
        from reader.ui.dialogs.sure import SureDialog

        words = self.tr(
            "The library does not take what was written in the session. It can be exported to another place first."
        )
        dialog = SureDialog(self._context, self.tr("Not saved"), words, self.tr("Close without saving"), self._window)
        dialog.accepted.connect(then)
        dialog.open()

    def show_fault(self, details: str) -> None:
        """The dialog for what nobody foresaw; one at a time."""
        from reader.ui.dialogs.fault import FaultDialog

        if self._window.findChild(FaultDialog) is None:
            FaultDialog(self._context, details, self._window).open()

    def tell_broken_settings(self, kept: Path | None) -> None:
        """Says that the settings could not be read and where their file is now."""
        from reader.ui.dialogs.fault import MessageDialog

        words = self.tr("The settings could not be read. The usual ones hold for now.")
        if kept is not None:
            words += "\n" + self.tr("The old file was kept as: {path}").format(path=isolated(str(kept)))
        MessageDialog(self._context, self.tr("Settings"), words, self._window).open()
