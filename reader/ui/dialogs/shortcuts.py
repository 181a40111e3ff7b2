"""All keys of the program."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QGridLayout, QScrollArea, QWidget

from reader.ui.context import Context
from reader.ui.dialogs.frame import Frame
from reader.ui.widgets.labels import Key, label
from reader.ui.window.actions import Actions


class ShortcutsDialog(Frame):
    """A list of commands and their keys; they are changed in the settings."""

    def __init__(self, context: Context, actions: Actions, more: Sequence[QAction | None], parent: QWidget) -> None:
        super().__init__(context, self.tr("Keyboard shortcuts"), parent, 560)
        grid = QGridLayout()
        grid.setVerticalSpacing(8)
        grid.setHorizontalSpacing(24)
        shown = [(actions.names[name], action) for name, action in actions.all.items()]
        shown += [(action.text(), action) for action in more if action is not None]
        keyed = [(text, action.shortcut()) for text, action in shown if not action.shortcut().isEmpty()]
        for row, (text, keys) in enumerate(keyed):
            grid.addWidget(label(text.rstrip("…")), row, 0)
            grid.addWidget(Key(context, keys.toString(QKeySequence.SequenceFormat.NativeText)), row, 1)
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
