"""All keys of the program."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QGridLayout, QScrollArea, QWidget

from reader.ui.actions import Actions
from reader.ui.context import Context
from reader.ui.dialogs.frame import Frame
from reader.ui.widgets.labels import Key, label


class ShortcutsDialog(Frame):
    """A list of commands and their keys; they are changed in the settings."""

    def __init__(
        self, context: Context, actions: Actions, more: Sequence[QAction | None], parent: QWidget
    ) -> None:
        super().__init__(context, self.tr("Keyboard shortcuts"), parent, 560)
        grid = QGridLayout()
        grid.setVerticalSpacing(8)
        grid.setHorizontalSpacing(24)
        shown = [*actions.all.values(), *[action for action in more if action is not None]]
        row = 0
        for action in shown:
            keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
            if keys:
                grid.addWidget(label(action.text().replace("&", "").rstrip("…")), row, 0)
                grid.addWidget(Key(context, keys), row, 1)
                row += 1
        grid.setColumnStretch(0, 1)
        holder = QWidget()
        holder.setLayout(grid)
        scroll = QScrollArea()
        scroll.setWidget(holder)
        scroll.setWidgetResizable(True)
        scroll.setMinimumHeight(420)
        self.body.addWidget(scroll, 1)
        self.add_buttons(self.tr("Close"))
