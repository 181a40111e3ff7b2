"""A start of the program: the first one opens the window, a later one hands its files to it."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCryptographicHash, QDir, Qt
from PySide6.QtWidgets import QApplication, QMenu

from reader.folders import default_path
from reader.ui import windows
from reader.ui.app import Program, make_application
from reader.ui.paths import Paths

if TYPE_CHECKING:
    from reader.library import Library
    from reader.ui.caring import Caring
    from reader.ui.instance import Instance
    from reader.ui.main_window import MainWindow
    from reader.ui.notices import Notices

ENDING = ".riwaya"
APP_ID = "org.riwaya.Riwaya"


class Started(Program):
    """The program that later starts call: it comes to the front and opens their files."""

    def __init__(
        self, application: QApplication, library: Path | None, name: str, *, sample: bool, paths: Paths
    ) -> None:
        super().__init__(application, library, sample=sample, paths=paths)
        self._recent = paths.state.with_name("recent.json")
        self._name = name
        self._early: tuple[Path, ...] = ()
        self.caring: Caring | None = None
        self.notices: Notices | None = None
        self.instance: Instance | None = None

    def called(self, files: Sequence[Path]) -> None:
        """Comes to the front and imports the files; sessions among them are taken in too."""
        window = self.window
        if window is None:
            self._early = tuple(files)
            return
        bring_to_front(window)
        if files:
            window.importing.import_paths(list(files))
            self._remember([file for file in files if file.suffix.lower() == ENDING])

    def close(self) -> None:
        if self.instance is not None:
            self.instance.close()
        super().close()
        if self.caring is not None:
            self.caring.end()

    def _complete(self, window: MainWindow) -> None:
        """What a window has besides its contents: it takes calls of later starts, and cares for the library."""
        from reader.ui.caring import Caring
        from reader.ui.instance import Instance, OpenEvents
        from reader.ui.notices import Notices

        if self.instance is None:
            self.instance = Instance(self._name, self)
            self.instance.called.connect(self.called)
            if sys.platform == "darwin":
                events = OpenEvents(self)
                events.called.connect(self.called)
                events.follow(self._application)
            self.caring = Caring(self.context, lambda: self.window, self)
            self.caring.openIt.connect(self._change_library)
            self.notices = Notices(self)
        window.actions_["care"].triggered.connect(self._show_care)
        if self.notices is not None:
            self.notices.follow(window)
        self._offer_recent(window)
        early, self._early = self._early, ()
        if early:
            self.called(early)

    def _opened(self, library: Library) -> None:
        super()._opened(library)
        if self.caring is not None:
            self.caring.begin(library.path)
        self._remember([library.path])

    def _not_opened(self, error: Exception) -> None:
        from reader.ui.library.closed import ClosedPage

        super()._not_opened(error)
        page = self.window.stack.currentWidget() if self.window is not None else None
        if isinstance(page, ClosedPage):
            page.add_way(self.context, self.tr("Backups and recovery…"), "restore").clicked.connect(self._show_care)

    def _offer_recent(self, window: MainWindow) -> None:
        from reader.ui import recent

        before = window.actions_["backup"]
        menu = next((one for one in before.associatedObjects() if isinstance(one, QMenu)), None)
        if menu is not None:
            recent.add_to(menu, before, self._recent, self.tr("Recent")).chosen.connect(self._open_recent)

    def _open_recent(self, path: Path) -> None:
        if path.suffix.lower() == ENDING:
            self.called([path])
        else:
            self._change_library(path)

    def _remember(self, opened: Sequence[Path]) -> None:
        from reader.ui import recent

        try:
            recent.remember(self._recent, opened)
        except OSError as error:
            self.faults.tell(error)

    def _change_library(self, path: Path) -> None:
        if self.caring is not None:
            self.caring.end()
        super()._change_library(path)

    def _show_care(self) -> None:
        if self.caring is not None:
            self.caring.show(self._path or default_path())


def bring_to_front(window: MainWindow) -> None:
    """Shows the window over others; where the system does not let it, it asks for attention."""
    window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
    window.show()
    window.raise_()
    window.activateWindow()
    QApplication.alert(window)


def run(library: Path | None = None, *, sample: bool = False, files: Sequence[Path] = ()) -> int:
    """Opens the window and stays until it is closed, or hands `files` to the one that is open; the exit status."""
    paths = Paths.of_user()
    chosen = library or last_library(paths)
    name = name_for(chosen or default_path())
    if _is_running(name, files):
        return 0
    application = make_application()
    # The desktop entry's name: by it a desktop finds the window's icon, and groups windows.
    application.setDesktopFileName(APP_ID)
    program = Started(application, chosen, name, sample=sample, paths=paths)
    program.start()
    program.called(files)
    application.aboutToQuit.connect(program.close)
    return application.exec()


def name_for(library: Path) -> str:
    """The name by which starts of this user for this library find each other."""
    whose = f"{Path.home()}\0{library.expanduser().resolve()}".encode("utf-8", "surrogateescape")
    # Qt's sum, for it is loaded already: Python's own takes a start some milliseconds.
    found = QCryptographicHash.hash(whose, QCryptographicHash.Algorithm.Sha256)
    return "riwaya-" + bytes(found.toHex().data()).decode("ascii")[:24]


def _is_running(name: str, files: Sequence[Path]) -> bool:
    """Whether a window that is open took the files."""
    if sys.platform != "win32" and not Path(QDir.tempPath(), name).exists():
        # Where Qt has a socket of that name; without one its network module need not be loaded to ask.
        return False
    from reader.ui.instance import hand_over

    return hand_over(name, files)


def last_library(paths: Paths) -> Path | None:
    """The library that was open last, where it still exists; None for the user's own."""
    kept = windows.load(paths.state).library
    return Path(kept) if kept and Path(kept).is_file() else None
