"""The window before its contents: shown first, so that a start is seen to begin at once.

Nothing here, nor in what a start imports before it, touches Qt's large namespaces of enumerations: making `Qt` alone
takes as long as showing the window.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QSize, QTimer, Signal
from PySide6.QtGui import QPainter, QPixmap
from PySide6.QtWidgets import QApplication, QMainWindow

from reader.ui.look.theme import DARK, LIGHT
from reader.ui.settings import Language, Settings, ThemeChoice

if TYPE_CHECKING:
    from PySide6.QtGui import QColor, QPaintEvent, QShowEvent

    from reader.ui.window.around.remembered import WindowState

MENU_ROW = 32
TOOLBAR = 50
STATUS = 28
SIDEBAR = 228
_UNSEEN = 1_000  # milliseconds
_TITLE = 32  # pixels that a desktop's title bar takes at most of a small screen
_USUAL = QSize(1600, 1000)
_LEAST = QSize(1100, 700)


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
        room = QApplication.primaryScreen().availableGeometry().size() - QSize(0, _TITLE)
        self.setMinimumSize(_LEAST.boundedTo(room))
        self.resize(_USUAL.boundedTo(room))
        if state.geometry:
            self.restoreGeometry(QByteArray.fromBase64(state.geometry.encode("ascii")))
            self._come_in_sight()

    def _come_in_sight(self) -> None:
        """A window of a larger screen, or of one that is gone, is kept within the screen that there is."""
        screen, here = self.screen(), self.geometry()
        if self.isMaximized() or self.isFullScreen() or screen.availableVirtualGeometry().contains(here):
            return
        room = screen.availableGeometry().adjusted(0, _TITLE, 0, 0)
        size = here.size().boundedTo(room.size())
        x = max(room.x(), min(here.x(), room.x() + room.width() - size.width()))
        y = max(room.y(), min(here.y(), room.y() + room.height() - size.height()))
        self.setGeometry(x, y, size.width(), size.height())

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
        bar, width = self._colours.color("bar"), self.width()
        height = self.height() - MENU_ROW - TOOLBAR - STATUS
        _fill(painter, 0, 0, width, self.height(), self._colours.color("win"))
        _fill(painter, 0, MENU_ROW, width, TOOLBAR, bar)
        _fill(painter, width - SIDEBAR if self._right else 0, MENU_ROW + TOOLBAR, SIDEBAR, height, bar)
        painter.end()


def _fill(painter: QPainter, x: int, y: int, width: int, height: int, colour: QColor) -> None:
    """Paints with a tile: fillRect takes a brush, and making that class makes the namespace of enumerations."""
    tile = QPixmap(64, 64)
    tile.fill(colour)
    painter.drawTiledPixmap(x, y, width, height, tile)


def _is_dark() -> bool:
    """Whether the system's palette is a dark one; the theme itself asks for its colour scheme."""
    return QApplication.palette().window().color().lightness() < 128
