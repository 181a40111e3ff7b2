"""Asks for the name of a session."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from reader.ui.context import Context
from reader.ui.dialogs.frame import Frame
from reader.ui.sessions.words import translate


class NameDialog(Frame):
    """`chosen` carries the name."""

    chosen = Signal(str)

    def __init__(self, context: Context, title: str, name: str, parent: QWidget) -> None:
        super().__init__(context, title, parent, 480)
        self.field = QLineEdit(name)
        self.field.setAccessibleName(translate("Sessions", "Name of the session"))
        self.field.setMaxLength(300)
        self.field.selectAll()
        self.body.addWidget(self.field)
        self._main = self.add_buttons(translate("Sessions", "Save"), translate("Sessions", "Cancel"))
        self.field.textChanged.connect(lambda text: self._main.setEnabled(bool(text.strip())))
        self._main.setEnabled(bool(name.strip()))
        self.accepted.connect(lambda: self.chosen.emit(self.field.text().strip()))
