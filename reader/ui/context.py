"""What every page needs: settings, theme, formats, and the library reached through the lanes of `tasks`."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Hashable
from concurrent.futures import Future
from typing import TYPE_CHECKING, Any, TypeVar

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication, QIcon, QPixmap

from reader.model.errors import LexiconError
from reader.ui import settings
from reader.ui.language.formats import Formats, choose
from reader.ui.look.theme import DARK, LIGHT, Theme
from reader.ui.paths import Paths
from reader.ui.settings import Language, Settings, ThemeChoice
from reader.ui.tasks import Job, Lane, Tasks, ignored

if TYPE_CHECKING:
    from reader.lexicon.naming import NamingLexicon
    from reader.library.library import Library

T = TypeVar("T")


class Context(QObject):
    """One for each window. `themeChanged` and `settingsChanged` follow the change itself, `helpAsked` carries the
    dialog that help is wanted in."""

    themeChanged = Signal()
    settingsChanged = Signal()
    libraryChanged = Signal()
    readOnlyChanged = Signal()
    helpAsked = Signal(object)
    failed = Signal(Exception)

    def __init__(self, tasks: Tasks, chosen: Settings, paths: Paths, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.tasks = tasks
        self.settings = chosen
        self.paths = paths
        self.formats = Formats.of(chosen)
        choose(self.formats)
        self.theme = self._wanted_theme()
        self.read_only = False
        self._library: Future[Library] = Future()
        self._pictures: dict[tuple[str, str, int, float, bool], QPixmap] = {}
        QGuiApplication.styleHints().colorSchemeChanged.connect(self._follow_system)

    @property
    def left_to_right(self) -> bool:
        return self.settings.language is Language.ENGLISH

    def change(self, **values: Any) -> None:
        """Changes settings, stores them and tells all who show them."""
        self.settings = dataclasses.replace(self.settings, **values)
        self.formats = Formats.of(self.settings)
        choose(self.formats)
        try:
            settings.save(self.paths.settings, self.settings)
        except OSError as error:
            self.failed.emit(settings.SettingsNotKept(str(error), path=self.paths.settings))
        self._follow_system()
        self.settingsChanged.emit()

    def set_read_only(self, read_only: bool) -> None:
        """Notes whether the library may only be read, and tells all who would write in it."""
        self.read_only = read_only
        self.readOnlyChanged.emit()

    def icon(self, name: str, colour: str = "ink2", size: int = 18, checked: str | None = None, gap: int = 0) -> QIcon:
        """That icon in the colour of a token, `gap` pixels of nothing on the side of the words after it."""
        from reader.ui.look import icons

        other = getattr(self.theme, checked) if checked else None
        return icons.icon(name, getattr(self.theme, colour), size, other, gap, left_to_right=self.left_to_right)

    def pixmap(self, name: str, colour: str = "ink2", size: int = 14, ratio: float = 1.0) -> QPixmap:
        """That icon as a picture, for painters; drawn once for each colour, size and screen."""
        from reader.ui.look import icons

        tone, way = getattr(self.theme, colour), self.left_to_right
        key = (name, tone, size, ratio, way)
        if key not in self._pictures:
            self._pictures[key] = icons.pixmap(name, tone, size, ratio, left_to_right=way)
        return self._pictures[key]

    def open_library(
        self,
        open_it: Callable[[Job], Library],
        done: Callable[[Library], None],
        failed: Callable[[Exception], None],
        progress: Callable[[Any], None],
    ) -> None:
        """Opens the library in its lane; work asked for meanwhile waits for it."""
        opened: Future[Library] = Future()
        self._library = opened

        def work(job: Job) -> Library:
            try:
                library = open_it(job)
            except BaseException as error:
                opened.set_exception(error)
                raise
            opened.set_result(library)
            return library

        self.tasks.start(Lane.STORE, work, done, failed=failed, progress=progress)

    def ask(
        self,
        work: Callable[[Library], T],
        done: Callable[[T], None] = ignored,
        *,
        failed: Callable[[Exception], None] | None = None,
        key: Hashable | None = None,
        lane: Lane = Lane.STORE,
    ) -> Job:
        """Runs `work` on the library in a lane; see `Tasks.ask`."""
        opened = self._library
        return self.tasks.ask(lane, lambda: work(opened.result()), done, failed=failed, key=key)

    def start(
        self,
        work: Callable[[Library, Job], T],
        done: Callable[[T], None] = ignored,
        *,
        failed: Callable[[Exception], None] | None = None,
        progress: Callable[[Any], None] | None = None,
        key: Hashable | None = None,
        lane: Lane = Lane.LONG,
    ) -> Job:
        """Runs long work on the library, in its own lane unless another is named; see `Tasks.start`."""
        opened = self._library
        return self.tasks.start(
            lane, lambda job: work(opened.result(), job), done, failed=failed, progress=progress, key=key
        )

    def lexicon(self) -> NamingLexicon:
        """The contested names with the user's own; the shipped ones alone until the library is open, and where the
        user's file cannot be read (the analyses say so)."""
        from reader.lexicon.naming import default

        opened = self._library
        if not opened.done() or opened.cancelled() or opened.exception() is not None:
            return default()
        try:
            return opened.result().lexicon()
        except (LexiconError, OSError):
            return default()

    def _wanted_theme(self) -> Theme:
        choice = self.settings.theme
        if choice is ThemeChoice.SYSTEM:
            dark = QGuiApplication.styleHints().colorScheme() is Qt.ColorScheme.Dark
            return DARK if dark else LIGHT
        return DARK if choice is ThemeChoice.DARK else LIGHT

    def _follow_system(self) -> None:
        wanted = self._wanted_theme()
        if wanted is not self.theme:
            self.theme = wanted
            self.themeChanged.emit()
