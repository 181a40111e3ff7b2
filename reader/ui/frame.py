"""The window before its contents: shown first, so that a start is seen to begin at once."""

from __future__ import annotations

from PySide6.QtCore import QByteArray, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QMainWindow

from reader.ui.context import Context
from reader.ui.windows import WindowState

MENU_ROW = 32
TOOLBAR = 50
STATUS = 28
SIDEBAR = 228


class Frame(QMainWindow):
    """An empty window of the kept size in the colours of the theme. `painted` is emitted once it is on the screen."""

    painted = Signal()

    def __init__(self, context: Context, state: WindowState) -> None:
        super().__init__()
        self.context = context
        self._on_screen = False
        self.setWindowTitle(self.tr("Riwaya"))
        self.setMinimumSize(1100, 700)
        self.resize(1600, 1000)
        if state.geometry:
            self.restoreGeometry(QByteArray.fromBase64(state.geometry.encode("ascii")))

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.centralWidget() is None:
            self._paint_blank()
        if not self._on_screen:
            self._on_screen = True
            self.painted.emit()

    def _paint_blank(self) -> None:
        """Where the bars and the list will stand, so that nothing jumps when they come."""
        theme = self.context.theme
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme.color("win"))
        painter.fillRect(0, MENU_ROW, self.width(), TOOLBAR, theme.color("bar"))
        right = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        height = self.height() - MENU_ROW - TOOLBAR - STATUS
        painter.fillRect(
            self.width() - SIDEBAR if right else 0, MENU_ROW + TOOLBAR, SIDEBAR, height, theme.color("bar")
        )
        painter.end()
