"""The keys of all commands, each of which the user can change: a page of the settings."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QKeySequenceEdit, QScrollArea, QVBoxLayout, QWidget

from reader.ui.context import Context
from reader.ui.dialogs.lines import add_row, form
from reader.ui.widgets.buttons import Button
from reader.ui.widgets.labels import label
from reader.ui.window.commands.actions import Actions
from reader.ui.window.commands.page_keys import Command, refusal, sections

_CLEAR = "_q_qlineeditclearaction"  # as Qt names it
_PORTABLE = QKeySequence.SequenceFormat.PortableText


class KeyboardSettings(QWidget):
    """Every command with its key; what is entered holds at once, and what is refused is said above the list."""

    def __init__(self, context: Context, actions: Actions) -> None:
        super().__init__()
        self._context = context
        self._keys: dict[str, QKeySequenceEdit] = {}
        parts = sections(actions)
        self._commands = {command.name: command for _, commands in parts for command in commands}
        self._clash = label("", "warning", wrap=True)
        self._clash.hide()
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.addWidget(self._clash)
        lines.addWidget(self._list(parts), 1)
        restore = Button(context, self.tr("Restore the usual keys"), "restore")
        restore.setAutoDefault(False)
        restore.clicked.connect(self._restore)
        lines.addWidget(restore, 0, Qt.AlignmentFlag.AlignLeading)

    def _list(self, parts: tuple[tuple[str, tuple[Command, ...]], ...]) -> QScrollArea:
        holder = QWidget()
        lines = QVBoxLayout(holder)
        lines.setContentsMargins(0, 0, 12, 0)
        for heading, commands in parts:
            lines.addWidget(label(heading, "section"))
            fields = form()
            for command in commands:
                editor = self._keys[command.name] = self._editor(command)
                add_row(fields, command.words, editor)
            lines.addLayout(fields)
        lines.addStretch(1)
        made = QScrollArea()
        made.setWidget(holder)
        made.setWidgetResizable(True)
        made.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        made.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        return made

    def _editor(self, command: Command) -> QKeySequenceEdit:
        made = QKeySequenceEdit(self._now(command))
        made.setMaximumSequenceLength(1)
        made.setClearButtonEnabled(True)
        made.editingFinished.connect(partial(self._set, command))
        # The button that clears the field ends no editing; a new key clears it first, which is no choice yet.
        clear = made.findChild(QAction, _CLEAR)
        if isinstance(clear, QAction):
            clear.setIcon(self._context.icon("close", "ink2", 14))
            clear.triggered.connect(partial(self._enter, command, ""))
        return made

    def _now(self, command: Command) -> QKeySequence:
        return QKeySequence(next(iter(command.now(self._context.settings.shortcuts)), ""))

    def _set(self, command: Command) -> None:
        self._enter(command, self._keys[command.name].keySequence().toString(_PORTABLE))

    def _enter(self, command: Command, key: str, *_: object) -> None:
        chosen = dict(self._context.settings.shortcuts)
        refused = refusal(command, key, tuple(self._commands.values()), chosen)
        self._say(refused)
        if refused:
            self._show(command)
            return
        chosen.pop(command.name, None)
        if key != next(iter(command.keys), ""):
            chosen[command.name] = key
        self._context.change(shortcuts=chosen)

    def _show(self, command: Command) -> None:
        editor = self._keys[command.name]
        with QSignalBlocker(editor):
            editor.setKeySequence(self._now(command))

    def _say(self, refused: str) -> None:
        self._clash.setText(refused)
        self._clash.setVisible(bool(refused))

    def _restore(self) -> None:
        self._say("")
        self._context.change(shortcuts={})
        for command in self._commands.values():
            self._show(command)
