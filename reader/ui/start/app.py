"""Starts the program: application, fonts, language, theme, window; then the library, in its lane."""

from __future__ import annotations

import dataclasses
import threading
from collections.abc import Mapping, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Qt, QTimer, QTranslator
from PySide6.QtWidgets import QApplication

from reader.folders import default_path, is_there
from reader.model.errors import LibraryError
from reader.ui import settings
from reader.ui.context import Context
from reader.ui.language import languages
from reader.ui.look import theme
from reader.ui.paths import Paths
from reader.ui.settings import BrokenSettings, Language, Settings
from reader.ui.start.collector import Collector
from reader.ui.start.faults import Faults
from reader.ui.start.remembering import Remembering
from reader.ui.tasks import Lane, Tasks
from reader.ui.window.around import remembered
from reader.ui.window.main_window import MainWindow

if TYPE_CHECKING:
    from reader.library.library import Library
    from reader.ui.models.items import EventItem
    from reader.ui.tasks import Job
    from reader.ui.widgets.focus import FocusRings
    from reader.ui.window.around.remembered import WindowState

_DRAWING = 80  # milliseconds in which the first events are laid out and painted
_DRAWN = 2.0  # seconds that opening the library waits at most for that
_FIRST = 12  # events, as many as a window shows; the others of the list's first page follow


class Program(QObject):
    """One run of the program. A change of language or library makes a new window; the tasks stay."""

    def __init__(self, application: QApplication, library: Path | None, *, sample: bool, paths: Paths) -> None:
        super().__init__(application)
        self._application = application
        self._path = library
        # The library that has been open before: where its drive is gone, no empty one is made in its place.
        self._known: Path | None = None
        self._sample = sample
        self._paths = paths
        self._translators: list[QTranslator] = []
        self._open: Library | None = None
        self._set_aside: Path | None = None
        self._broken = False
        self._empty = False
        self.tasks = Tasks(self)
        self.faults = Faults(paths.log, self)
        self._unhook = self.faults.install()
        self.collector = Collector(self, self.tasks.idle)
        self.context = Context(self.tasks, self._settings(), paths, self)
        self.context.themeChanged.connect(self._dress)
        # Told a moment later: while the language changes there is no window to tell it in.
        self.context.failed.connect(self._failed, Qt.ConnectionType.QueuedConnection)
        self.tasks.failed.connect(self._failed)
        self.faults.happened.connect(self._tell_fault)
        # The window once it is furnished; the bare frame before that.
        self.window: MainWindow | None = None
        self._frame: MainWindow | None = None
        self._completed: MainWindow | None = None
        self._rings: FocusRings | None = None
        self._drawn = threading.Event()
        self._remembering = Remembering(paths.state, self._state, self._not_remembered, self)

    def start(self, frame: MainWindow | None = None) -> None:
        """Furnishes the bare window, once it is on the screen, and opens the library."""
        state = remembered.load(self._paths.state)
        if self._path is None and state.library:
            self._path = self._known = Path(state.library)
        self._speak(self.context.settings.language)
        self._frame = frame or MainWindow(self.context.settings, state.within(self._path or default_path()))
        self._take(self._frame)
        if frame is None:
            self._frame.painted.connect(self._begin_inside)
            self._frame.show()
        else:
            self._begin_inside()

    def close(self) -> None:
        """Keeps the window's state and lets go of everything."""
        self._keep_state()
        self._remembering.stop()
        self._drawn.set()
        self.tasks.close()
        if self._rings is not None:
            self._rings.stop()
        for translator in self._translators:
            QCoreApplication.removeTranslator(translator)
        if self._open is not None:
            self._open.close()
            self._open = None
        self.collector.stop()
        self._unhook()
        self.faults.close()

    def _settings(self) -> Settings:
        try:
            return settings.load(self._paths.settings)
        except BrokenSettings as broken:
            self._broken, self._set_aside = True, broken.kept_as
            return Settings()

    def _speak(self, language: Language) -> None:
        self._translators = languages.install(self._application, language, self._translators)

    def _dress(self) -> None:
        from reader.ui.look.style import style_sheet

        colours = self.context.theme
        self._application.setPalette(theme.palette(colours))
        self._application.setStyleSheet(style_sheet(colours, self._application.layoutDirection()))

    def _take(self, window: MainWindow) -> None:
        window.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        window.closing.connect(self._keep_state)

    def _begin_inside(self) -> None:
        frame, self._frame = self._frame, None
        if frame is None:
            return
        self._open_library(look=True)
        self._dress()
        self._furnish(frame)

    def _furnish(self, window: MainWindow) -> None:
        """Makes what stands in the window."""
        from reader.ui.look import fonts, icons
        from reader.ui.widgets.focus import FocusRings

        fonts.load()
        self._application.setFont(theme.ui_font())
        if self._rings is None:
            self._rings = FocusRings(self.context, self._application, self)
        window.furnish(self.context)
        window.setWindowTitle(window.tr("Riwaya"))
        window.setWindowIcon(icons.app_icon())
        window.languageChosen.connect(self._change_language, Qt.ConnectionType.QueuedConnection)
        window.formatsChosen.connect(self._change_words, Qt.ConnectionType.QueuedConnection)
        window.libraryChosen.connect(self._change_library, Qt.ConnectionType.QueuedConnection)
        window.tryAgain.connect(self._try_again)
        window.readOnlyChosen.connect(self._open_read_only)
        self.window = window

    def _equip(self) -> None:
        window = self.window
        if window is not None and window is not self._completed:
            self._completed = window
            self._complete(window)

    def _complete(self, window: MainWindow) -> None:
        """What a window gets when the library has been opened, or could not be: nothing here."""

    def _state(self) -> WindowState | None:
        """How the window stands; None where there is none."""
        if self.window is None:
            return None
        return dataclasses.replace(self.window.state(), library=str(self._path or ""))

    def _keep_state(self) -> None:
        self._frame = None
        if self.window is not None:
            self._remembering.keep()
        self.window = None

    def _open_read_only(self) -> None:
        self._open_library(read_only=True)

    def _open_library(self, *, read_only: bool = False, look: bool = False) -> None:
        """Opens the library in its lane; with `look` its first events are shown before what opening needs is loaded."""
        path, sample = self._path or default_path(), self._sample and not read_only
        known = path == self._known

        def work(job: Job) -> Library:
            from reader.ui.library.searching.queries import first_items

            first = first_items(path, _FIRST) if look else ()
            if first:
                job.report(first)
                # Loading takes Python's lock from the drawing.
                self._drawn.wait(_DRAWN)
            from reader.library.library import Library

            if known and not is_there(path):
                raise LibraryError(f"there is no library at {path}", path=str(path), why="missing")
            library = Library.open(path, read_only=read_only)
            if sample and library.is_empty():
                library.add_samples()
            self._empty = library.is_empty()
            return library

        self.context.open_library(work, self._opened, self._not_opened, self._show_first)

    def _show_first(self, items: Sequence[EventItem]) -> None:
        if self.window is not None:
            self.window.show_first(items)
        QTimer.singleShot(_DRAWING, self._drawn.set)

    def _opened(self, library: Library) -> None:
        self._open = library
        self._known = library.path
        self._begin()
        self._equip()
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
        self._equip()

    def _change_language(self, language: Language) -> None:
        if language is not self.context.settings.language:
            self._change_words({"language": language})

    def _change_words(self, values: Mapping[str, object]) -> None:
        """Another window with these settings in the place of this one: everything in it is worded anew."""
        if self.window is not None:
            self.window.when_kept(partial(self._put_in_place, self.window, values))

    def _put_in_place(self, old: MainWindow, values: Mapping[str, object]) -> None:
        self.window = None
        state, in_settings = old.state(), old.dialogs.close_settings()
        old.closing.disconnect(self._keep_state)
        self.context.change(**values)
        self._speak(self.context.settings.language)
        self._dress()
        window = MainWindow(self.context.settings, state)
        window.take_over(old)
        self._take(window)
        self._furnish(window)
        window.show()
        self._equip()
        old.close()
        if self._open is not None:
            self._begin()
        if in_settings:
            window.dialogs.show_settings()

    def _change_library(self, path: Path) -> None:
        self._path, self._sample = path, False
        if self.window is not None:
            self.window.forget_places()
        self._try_again()

    def _try_again(self) -> None:
        """Opens the library, for writing if it can be, in the place of the one that is open."""
        old, self._open = self._open, None
        if old is not None:
            self.tasks.ask(Lane.STORE, old.close)
        self._open_library()

    def _failed(self, error: Exception) -> None:
        if self.window is not None:
            self.window.dialogs.tell(error, self.faults)
        else:
            self.faults.tell(error)

    def _not_remembered(self, error: Exception) -> None:
        """Nobody asked for it: a passing word is enough."""
        if self.window is not None:
            self.window.say(self.window.words.error(error))

    def _tell_fault(self, details: str) -> None:
        if self.window is not None:
            self.window.dialogs.show_fault(details)
