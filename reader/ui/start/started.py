"""The program that a start makes: it comes to the front for later starts, and cares for its library."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QMenu

from reader.folders import default_path
from reader.ui.paths import Paths
from reader.ui.start.app import Program

if TYPE_CHECKING:
    from reader.library.library import Library
    from reader.ui.start.caring import Caring
    from reader.ui.start.elsewhere import Elsewhere
    from reader.ui.start.instance import Instance
    from reader.ui.window.main_window import MainWindow
    from reader.ui.window.notices import Notices

ENDING = ".riwaya"


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
        self.elsewhere: Elsewhere | None = None

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
        if self.elsewhere is not None:
            self.elsewhere.end()
        super().close()
        if self.caring is not None:
            self.caring.end()

    def _complete(self, window: MainWindow) -> None:
        """What a window has besides its contents: it takes calls of later starts, and cares for the library."""
        from reader.ui.start.caring import Caring
        from reader.ui.start.elsewhere import Elsewhere
        from reader.ui.start.instance import Instance, OpenEvents
        from reader.ui.window.notices import Notices

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
            self.elsewhere = Elsewhere(self.context, self)
        window.commands["care"].triggered.connect(self._show_care)
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
        if self.elsewhere is not None:
            self.elsewhere.watch()
        self._remember([library.path])

    def _not_opened(self, error: Exception) -> None:
        from reader.ui.library.closed import ClosedPage

        super()._not_opened(error)
        page = self.window.stack.currentWidget() if self.window is not None else None
        if isinstance(page, ClosedPage):
            page.add_way(self.context, self.tr("Backups and recovery…"), "restore").clicked.connect(self._show_care)
            if self._path not in {None, own := default_path()}:
                way = page.add_way(self.context, self.tr("Open the usual library"), "bookmark")
                way.clicked.connect(lambda: self._change_library(own))

    def _offer_recent(self, window: MainWindow) -> None:
        from reader.ui.window.around import recent

        before = window.commands["backup"]
        menu = next((one for one in before.associatedObjects() if isinstance(one, QMenu)), None)
        if menu is not None:
            recent.add_to(menu, before, self._recent, self.tr("Recent")).chosen.connect(self._open_recent)

    def _open_recent(self, path: Path) -> None:
        if path.suffix.lower() == ENDING:
            self.called([path])
        else:
            self._change_library(path)

    def _remember(self, opened: Sequence[Path]) -> None:
        from reader.ui.window.around import recent

        try:
            recent.remember(self._recent, opened)
        except OSError as error:
            self._not_remembered(error)

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
