"""Starts the program: application, fonts, language, theme, window; then the library, in its lane."""

from __future__ import annotations

import dataclasses
import sys
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Qt, QTranslator
from PySide6.QtWidgets import QApplication

from reader.model import LibraryError
from reader.ui import fonts, icons, languages, settings, theme, windows
from reader.ui.collector import Collector
from reader.ui.context import Context
from reader.ui.faults import Faults, log_to
from reader.ui.main_window import MainWindow
from reader.ui.paths import Paths
from reader.ui.settings import BrokenSettings, Language, Settings
from reader.ui.style import style_sheet
from reader.ui.tasks import Lane, Tasks
from reader.ui.widgets.focus import FocusRings
from reader.ui.windows import WindowState

if TYPE_CHECKING:
    from reader.library import Library


class Program(QObject):
    """One run of the program. A change of language or library makes a new window; the tasks stay."""

    def __init__(self, application: QApplication, library: Path | None, *, sample: bool, paths: Paths) -> None:
        super().__init__(application)
        self._application = application
        self._path = library
        self._sample = sample
        self._paths = paths
        self._translators: list[QTranslator] = []
        self._open: Library | None = None
        self._set_aside: Path | None = None
        self._broken = False
        self._empty = False
        self.tasks = Tasks(self)
        self.faults = Faults(self)
        self._unhook = self.faults.install()
        self.collector = Collector(self)
        self.context = Context(self.tasks, self._settings(), paths, self)
        self._rings = FocusRings(self.context, application, self)
        self.context.themeChanged.connect(self._dress)
        self.context.failed.connect(self._failed)
        self.tasks.failed.connect(self._failed)
        self.faults.happened.connect(self._tell_fault)
        self.window: MainWindow | None = None

    def start(self) -> None:
        """Shows the window, then opens the library."""
        self._speak(self.context.settings.language)
        self._dress()
        state = windows.load(self._paths.state)
        if self._path is None and state.library and Path(state.library).exists():
            self._path = Path(state.library)
        self._show_window(state)
        self._open_library()

    def close(self) -> None:
        """Keeps the window's state and lets go of everything."""
        self._keep_state()
        self.tasks.close()
        self._rings.stop()
        for translator in self._translators:
            QCoreApplication.removeTranslator(translator)
        if self._open is not None:
            self._open.close()
            self._open = None
        self.collector.stop()
        self._unhook()

    def _settings(self) -> Settings:
        try:
            return settings.load(self._paths.settings)
        except BrokenSettings as broken:
            self._broken, self._set_aside = True, broken.kept_as
            return Settings()

    def _speak(self, language: Language) -> None:
        self._translators = languages.install(self._application, language, self._translators)

    def _dress(self) -> None:
        colours = self.context.theme
        self._application.setPalette(theme.palette(colours))
        self._application.setStyleSheet(style_sheet(colours))

    def _show_window(self, state: WindowState) -> None:
        window = MainWindow(self.context, state)
        window.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        window.setWindowIcon(icons.app_icon())
        window.languageChosen.connect(self._change_language, Qt.ConnectionType.QueuedConnection)
        window.libraryChosen.connect(self._change_library, Qt.ConnectionType.QueuedConnection)
        window.closing.connect(self._keep_state)
        window.tryAgain.connect(self._open_library)
        window.readOnlyChosen.connect(self._open_read_only)
        self.window = window
        window.show()

    def _keep_state(self) -> None:
        window = self.window
        if window is None:
            return
        self.window = None
        state = dataclasses.replace(window.state(), library=str(self._path or ""))
        try:
            windows.save(self._paths.state, state)
        except OSError as error:
            self.faults.tell(error)

    def _open_read_only(self) -> None:
        self._open_library(read_only=True)

    def _open_library(self, *, read_only: bool = False) -> None:
        path, sample = self._path, self._sample and not read_only

        def work() -> Library:
            from reader.library import Library

            library = Library.open(path, read_only=read_only)
            if sample and library.is_empty():
                library.add_samples()
            self._empty = library.is_empty()
            return library

        self.context.open_library(work, self._opened, self._not_opened)

    def _opened(self, library: Library) -> None:
        self._open = library
        self._begin()
        if self._broken and self.window is not None:
            self._broken = False
            self.window.dialogs.tell_broken_settings(self._set_aside)

    def _begin(self) -> None:
        if self.window is not None:
            self.window.begin(empty=self._empty)

    def _not_opened(self, error: Exception) -> None:
        if self.window is not None and isinstance(error, LibraryError):
            self.window.show_closed(error)
        else:
            self.faults.tell(error)

    def _change_language(self, language: Language) -> None:
        if language is self.context.settings.language or self.window is None:
            return
        old = self.window
        self.window = None
        state = dataclasses.replace(old.state(), place=old.history.here)
        old.closing.disconnect(self._keep_state)
        self.context.change(language=language)
        self._speak(language)
        self._show_window(state)
        old.close()
        if self._open is not None:
            self._begin()

    def _change_library(self, path: Path) -> None:
        old, self._open = self._open, None
        self._path, self._sample = path, False
        if self.window is not None:
            self.window.forget_places()
        if old is not None:
            self.tasks.ask(Lane.STORE, old.close, _nothing)
        self._open_library()

    def _failed(self, error: Exception) -> None:
        if self.window is not None:
            self.window.dialogs.tell(error, self.faults)
        else:
            self.faults.tell(error)

    def _tell_fault(self, details: str) -> None:
        if self.window is not None:
            self.window.dialogs.show_fault(details)


def _nothing(_: object) -> None:
    """Takes an answer that nobody needs."""


def make_application(arguments: list[str] | None = None) -> QApplication:
    """The application with the look that is the same on every system."""
    running = QApplication.instance()
    application = running if isinstance(running, QApplication) else QApplication(arguments or sys.argv[:1])
    # An import computes for long in another thread; the window must get its turn within a frame.
    sys.setswitchinterval(0.002)
    application.setApplicationName("Riwaya")
    application.setDesktopFileName("riwaya")
    application.setStyle("Fusion")
    fonts.load()
    application.setFont(theme.ui_font())
    return application


def run(library: Path | None = None, *, sample: bool = False) -> int:
    """Opens the window and stays until it is closed; the process's exit status."""
    paths = Paths.of_user()
    log_to(paths.log)
    application = make_application()
    program = Program(application, library, sample=sample, paths=paths)
    program.start()
    stop: Callable[[], None] = program.close
    application.aboutToQuit.connect(stop)
    return application.exec()
