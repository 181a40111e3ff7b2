"""The window before its contents: shown first, so that a start is seen to begin at once.

Nothing here, nor in what a start imports before it, touches Qt's large namespaces of enumerations: making `Qt` alone
takes as long as showing the window.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QTimer, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QApplication, QMainWindow

from reader.ui.settings import Language, Settings, ThemeChoice
from reader.ui.theme import DARK, LIGHT

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent, QShowEvent

    from reader.ui.windows import WindowState

MENU_ROW = 32
TOOLBAR = 50
STATUS = 28
SIDEBAR = 228
_UNSEEN = 1_000  # milliseconds


class Frame(QMainWindow):
    """An empty window of the kept size, its bars in the colours of the theme.

    `painted` is emitted once it is on the screen, or a second after it was shown where nobody sees it.
    """

    painted = Signal()

    def __init__(self, chosen: Settings, state: WindowState) -> None:
        super().__init__()
        self._right = chosen.language is Language.ARABIC
        dark = chosen.theme is ThemeChoice.DARK or (chosen.theme is ThemeChoice.SYSTEM and _is_dark())
        self._colours = DARK if dark else LIGHT
        self._began = self._told = False
        self.setWindowTitle("Riwaya")
        self.setMinimumSize(1100, 700)
        self.resize(1600, 1000)
        if state.geometry:
            self.restoreGeometry(QByteArray.fromBase64(state.geometry.encode("ascii")))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        QTimer.singleShot(_UNSEEN, self._tell)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.centralWidget() is None:
            self._paint_blank()
        if not self._began:
            self._began = True
            QTimer.singleShot(0, self._tell)

    def _tell(self) -> None:
        if not self._told:
            self._told = True
            self.painted.emit()

    def _paint_blank(self) -> None:
        """Where the bars and the list will stand, so that nothing jumps when they come."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._colours.color("win"))
        bar = self._colours.color("bar")
        painter.fillRect(0, MENU_ROW, self.width(), TOOLBAR, bar)
        height = self.height() - MENU_ROW - TOOLBAR - STATUS
        painter.fillRect(self.width() - SIDEBAR if self._right else 0, MENU_ROW + TOOLBAR, SIDEBAR, height, bar)
        painter.end()


def _is_dark() -> bool:
    """Whether the system's palette is a dark one; the theme itself asks for its colour scheme."""
    return QApplication.palette().window().color().lightness() < 128
