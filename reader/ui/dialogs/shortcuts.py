"""All keys of the program."""

from __future__ import annotations

from PySide6.QtWidgets import QGridLayout, QScrollArea, QWidget

from reader.ui.context import Context
from reader.ui.dialogs.frame import Frame
from reader.ui.widgets.labels import Key, label
from reader.ui.window.commands.actions import Actions, native
from reader.ui.window.commands.page_keys import sections


class ShortcutsDialog(Frame):
    """A list of commands and their keys; they are changed in the settings."""

    topic = "10_settings"

    def __init__(self, context: Context, actions: Actions, parent: QWidget) -> None:
        super().__init__(context, self.tr("Keyboard shortcuts"), parent, 560)
        grid = QGridLayout()
        grid.setVerticalSpacing(8)
        grid.setHorizontalSpacing(24)
        chosen = context.settings.shortcuts
        for heading, commands in sections(actions):
            grid.addWidget(label(heading, "section"), grid.rowCount(), 0, 1, 2)
            for command in commands:
                for key in command.now(chosen)[:1]:
                    row = grid.rowCount()
                    grid.addWidget(label(command.words), row, 0)
                    grid.addWidget(Key(context, native(key)), row, 1)
        grid.setColumnStretch(0, 1)
        holder = QWidget()
        holder.setLayout(grid)
        scroll = QScrollArea()
        scroll.setWidget(holder)
        scroll.setWidgetResizable(True)
        scroll.setAccessibleName(self.tr("Keyboard shortcuts"))
        scroll.setMinimumHeight(420)
        self.body.addWidget(scroll, 1)
        self.add_buttons(self.tr("Close"))
