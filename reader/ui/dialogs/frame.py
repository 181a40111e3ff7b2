"""The frame that all dialogs share: a title, a body, buttons at the end."""

from __future__ import annotations

from typing import ClassVar

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from reader.ui.context import Context
from reader.ui.widgets.buttons import Button
from reader.ui.widgets.labels import label, rule
from reader.ui.widgets.room import Body, room_for
from reader.ui.window.commands.actions import shown_key


class Frame(QDialog):
    """A window-modal dialog that deletes itself when it closes.

    `topic` is the page of the guide about it; where there is none, that of the screen behind it.
    """

    topic: ClassVar[str] = ""

    def __init__(self, context: Context, title: str, parent: QWidget, width: int = 560) -> None:
        super().__init__(parent)
        self.context = context
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setWindowTitle(title)
        self.setMinimumWidth(width)
        self._outer = QVBoxLayout(self)
        self._outer.setContentsMargins(0, 0, 0, 0)
        self._outer.setSpacing(0)
        head = label(title, "dialogTitle")
        # A title in Latin letters begins where the others do.
        side = Qt.AlignmentFlag.AlignLeft if context.left_to_right else Qt.AlignmentFlag.AlignRight
        head.setAlignment(side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter)
        head.setContentsMargins(24, 18, 24, 8)
        self._outer.addWidget(head)
        content = QWidget()
        self.body = QVBoxLayout(content)
        self.body.setContentsMargins(24, 8, 24, 18)
        self.body.setSpacing(10)
        middle = Body(content)
        middle.outgrown.connect(self._give_room)
        self._outer.addWidget(middle, 1)
        self._outer.addWidget(rule())
        self._buttons = QHBoxLayout()
        self._buttons.setContentsMargins(24, 12, 24, 14)
        self._buttons.setSpacing(10)
        self._outer.addLayout(self._buttons)
        self._offer_help()

    def showEvent(self, event: QShowEvent) -> None:
        # Qt opens no window taller than two thirds of the screen: it would squeeze the fields.
        self.grow()
        super().showEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        # Qt gives Return to the main button even where another one has the keyboard: on Cancel it would accept.
        focused = self.focusWidget()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and isinstance(focused, QPushButton):
            focused.click()
        else:
            super().keyPressEvent(event)

    def _give_room(self, lacking: int) -> None:
        if lacking and self.isVisible():
            self.resize(QSize(self.width(), self.height() + lacking).boundedTo(room_for(self)))

    def grow(self) -> None:
        """Is as tall as its content wants and no less tall than it is, as far as the screen allows."""
        room = room_for(self)
        self.setMinimumSize(self.minimumSize().boundedTo(room))
        self._outer.activate()
        wanted = self._outer.totalHeightForWidth(self.width()) if self._outer.hasHeightForWidth() else 0
        self.resize(QSize(self.width(), max(self.height(), wanted)).boundedTo(room))

    def _offer_help(self) -> None:
        """A modal dialog keeps the window's commands from their keys, and that of help is wanted here too."""
        action = QAction(self)
        action.setShortcut(shown_key(self.context, "help"))
        action.triggered.connect(lambda: self.context.helpAsked.emit(self))
        self.addAction(action)

    def add_buttons(self, accept: str, cancel: str = "", *, careful: bool = False) -> Button:
        """The main button, which accepts, and beside it one that closes; returns the main one.

        With `careful` Return closes: what the main one does is not done by a key that was still being typed.
        """
        main = Button(self.context, accept, kind="primary")
        main.setDefault(not careful)
        main.setAutoDefault(not careful)
        main.clicked.connect(self.accept)
        self._buttons.addWidget(main)
        if cancel:
            other = Button(self.context, cancel)
            other.setAutoDefault(careful)
            other.setDefault(careful)
            if careful:
                other.setFocus()
            other.clicked.connect(self.reject)
            self._buttons.addWidget(other)
        self._buttons.addStretch(1)
        return main

    def add_extra(self, button: QWidget) -> None:
        """A button at the far end."""
        self._buttons.addWidget(button)
