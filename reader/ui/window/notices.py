"""Says that an import has ended when nobody looks at the window."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication, QSystemTrayIcon

from reader.ui.window.main_window import MainWindow

_SHOWN = 10_000  # milliseconds


class Notices(QObject):
    """A mark on the window's entry in the task bar, and a message where the desktop shows them."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._window: MainWindow | None = None
        self._tray: QSystemTrayIcon | None = None
        self._hide = QTimer(self)
        self._hide.setSingleShot(True)
        self._hide.setInterval(_SHOWN)
        self._hide.timeout.connect(self._put_away)

    def follow(self, window: MainWindow) -> None:
        """Listens to the imports of that window, in the place of any earlier one."""
        self._window = window
        window.importing.ended.connect(self._ended)

    def _ended(self, result: str, failed: str) -> None:
        window = self._window
        if window is None or QApplication.activeWindow() is not None:
            return
        QApplication.alert(window)
        if QSystemTrayIcon.isSystemTrayAvailable() and QSystemTrayIcon.supportsMessages():
            self._tray = self._tray or QSystemTrayIcon(window.windowIcon(), self)
            self._tray.show()
            self._tray.showMessage(self.tr("Import finished"), " · ".join(one for one in (result, failed) if one))
            self._hide.start()

    def _put_away(self) -> None:
        if self._tray is not None:
            self._tray.hide()
