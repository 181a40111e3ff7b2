"""What the running program does for its library: daily copies, the look after an unclean end, putting copies back."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from reader.model.errors import LibraryError
from reader.ui.context import Context
from reader.ui.dialogs.fault import MessageDialog
from reader.ui.dialogs.recovery import RecoveryDialog, told
from reader.ui.tasks import Job, Lane

if TYPE_CHECKING:
    from reader.library.care import Found, Watch
    from reader.library.library import Library
    from reader.store.file.recovering import Recovery
    from reader.ui.window.main_window import MainWindow

_HOUR = 3_600_000  # milliseconds; the day may change while the window stays open


class Caring(QObject):
    """Cares for one library at a time. `openIt` asks the program to open the library at a path."""

    openIt = Signal(object)

    def __init__(self, context: Context, window: Callable[[], MainWindow | None], parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self._window = window
        self._watch: Watch | None = None
        self._path = Path()
        self._timer = QTimer(self)
        self._timer.setInterval(_HOUR)
        self._timer.timeout.connect(self._look)

    def begin(self, path: Path) -> None:
        """The library at `path` has been opened."""
        from reader.library.care import Watch

        self.end()
        self._path = path
        self._watch = Watch(path)
        self._look()
        self._timer.start()

    def end(self) -> None:
        """The library is closed as it should be."""
        self._timer.stop()
        if self._watch is not None:
            self._watch.leave()
            self._watch = None

    def _look(self) -> None:
        watch = self._watch
        if watch is None:
            return

        def work(library: Library, _job: Job) -> tuple[Path, Found]:
            from reader.library.care import look_after

            return library.path, look_after(library, watch, dt.datetime.now().astimezone().date())

        self._context.start(work, self._looked, failed=self._failed)

    def _looked(self, seen: tuple[Path, Found]) -> None:
        path, found = seen
        if found.problems:
            self.show(path, damaged=True)

    def _failed(self, error: Exception) -> None:
        if isinstance(error, LibraryError) and error.values.get("why") in {"unwritable", "full"}:
            # No copy can be made beside a library in a folder that may not be written; the next hour tries again.
            return
        self._context.failed.emit(error)

    def show(self, path: Path, *, damaged: bool = False) -> None:
        """The dialog over the window; one at a time."""
        from reader.library.care import backups_of

        window = self._window()
        if window is None or window.findChild(RecoveryDialog) is not None:
            return
        dialog = RecoveryDialog(self._context, path, backups_of(path), window, damaged=damaged)
        dialog.restoreChosen.connect(lambda backup: self._restore(path, backup))
        dialog.recoverChosen.connect(lambda: self._recover(path))
        dialog.open()

    def _restore(self, path: Path, backup: Path) -> None:
        window = self._window()
        if window is None:
            return
        if self._watch is not None and self._watch.elsewhere:
            self._say(self.tr("The library is open in another window. Close that one first."))
            return
        window.importing.stop()

        def work(library: Library, _job: Job) -> Path:
            from reader.library.care import restore

            library.close()
            restore(path, backup)
            return path

        def work_closed() -> Path:
            from reader.library.care import restore

            restore(path, backup)
            return path

        # In the lane of imports: one that runs ends before the file changes.
        if self._watch is not None:
            self._context.start(work, self._restored, failed=self._not_changed)
        else:
            self._context.tasks.ask(Lane.LONG, work_closed, self._restored)

    def _restored(self, path: Path) -> None:
        self.end()
        self.openIt.emit(path)
        self._say(self.tr("The backup was restored. The library as it was stands beside it."))

    def _not_changed(self, error: Exception) -> None:
        self._context.failed.emit(error)
        if self._watch is not None:
            self.openIt.emit(self._path)

    def _recover(self, path: Path) -> None:
        def work() -> Recovery:
            from reader.library.care import recover, recovered_name

            return recover(path, recovered_name(path))

        self._context.tasks.ask(Lane.LONG, work, self._recovered)

    def _recovered(self, found: Recovery) -> None:
        self.openIt.emit(found.target)
        self._say(told(self._context, found))

    def _say(self, words: str) -> None:
        window = self._window()
        if window is not None:
            MessageDialog(self._context, self.tr("Backups and recovery"), words, window).open()
