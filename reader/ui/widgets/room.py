"""How much of its screen a window may take: one rule for every window of the program."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

_TITLE_BAR = 40  # pixels
_BUTTONS = 160  # pixels that a dialog's title and its row of buttons take at most


def room_for(window: QWidget) -> QSize:
    """The screen that the window stands on, without the bars of the desktop and the window's own."""
    return window.screen().availableGeometry().size() - QSize(0, _TITLE_BAR)


class Body(QScrollArea):
    """What stands between a dialog's title and its buttons: whole where the screen has room for it, else scrolled.

    `outgrown` carries the pixels that it lacks when other things stand in it.
    """

    outgrown = Signal(int)

    def __init__(self, content: QWidget) -> None:
        super().__init__()
        self._content = content
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidget(content)
        # The dialog's own ground shows through.
        content.setAutoFillBackground(False)
        self.viewport().setAutoFillBackground(False)

    def sizeHint(self) -> QSize:
        return self._content.sizeHint()

    def minimumSizeHint(self) -> QSize:
        return self._content.minimumSizeHint().boundedTo(room_for(self) - QSize(0, _BUTTONS))

    def event(self, event: QEvent) -> bool:
        done = super().event(event)
        if event.type() is QEvent.Type.LayoutRequest:
            self.outgrown.emit(self.verticalScrollBar().maximum())
        return done

    def hasHeightForWidth(self) -> bool:
        return self._content.hasHeightForWidth()

    def heightForWidth(self, width: int) -> int:
        return self._content.heightForWidth(width)
