"""The keys of the commands, each of which the user can change: a page of the settings."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QKeySequenceEdit, QScrollArea, QVBoxLayout, QWidget

from reader.ui.compare.actions import KEYS
from reader.ui.context import Context
from reader.ui.dialogs.lines import add_row, form
from reader.ui.widgets.buttons import Button
from reader.ui.widgets.labels import label
from reader.ui.window.actions import Actions

_PORTABLE = QKeySequence.SequenceFormat.PortableText
# Keys that pages listen to themselves: a command on one of them would leave both without a key.
PAGE_KEYS = frozenset(
    (
        *(key for keys in KEYS.values() for key in keys),
        *(f"Alt+{number}" for number in range(1, 6)),
        *("Ctrl+3", "Ctrl+4", "Ctrl+S", "Ctrl+M", "Ctrl+Shift+M", "Ctrl+E", "Ctrl+Shift+K"),
    )
)


class KeyboardSettings(QScrollArea):
    """Every command of the menus with its key; what is entered holds at once."""

    def __init__(self, context: Context, actions: Actions) -> None:
        super().__init__()
        self._context = context
        self._actions = actions
        self._keys: dict[str, QKeySequenceEdit] = {}
        holder = QWidget()
        lines = QVBoxLayout(holder)
        lines.setContentsMargins(0, 0, 12, 0)
        self._clash = label("", "warning", wrap=True)
        self._clash.hide()
        lines.addWidget(self._clash)
        fields = form()
        for name, action in actions.all.items():
            editor = self._keys[name] = self._editor(action.shortcut())
            add_row(fields, actions.names[name], editor)
        lines.addLayout(fields)
        restore = Button(context, self.tr("Restore the usual keys"), "restore")
        restore.setAutoDefault(False)
        restore.clicked.connect(self._restore)
        lines.addWidget(restore)
        lines.addStretch(1)
        self.setWidget(holder)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def _editor(self, key: QKeySequence) -> QKeySequenceEdit:
        made = QKeySequenceEdit(key)
        made.setMaximumSequenceLength(1)
        made.setClearButtonEnabled(True)
        made.editingFinished.connect(self._set)
        return made

    def _set(self) -> None:
        chosen: dict[str, str] = {}
        taken: dict[str, str] = {}
        clash = ""
        for name, editor in self._keys.items():
            key = editor.keySequence().toString(_PORTABLE)
            refused = self._refused(key, taken)
            if refused:
                clash = refused
                editor.setKeySequence(self._actions[name].shortcut())
                key = editor.keySequence().toString(_PORTABLE)
            taken[key] = self._actions.names[name]
            if key != self._actions.default_key(name):
                chosen[name] = key
        self._say(clash)
        self._context.change(shortcuts=chosen)

    def _refused(self, key: str, taken: dict[str, str]) -> str:
        """Why no other command can have that key; empty where one can."""
        shown = QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)
        if key and key in taken:
            return self.tr("{keys} is already the key of “{command}”.").format(keys=shown, command=taken[key])
        if key in PAGE_KEYS:
            return self.tr("{keys} is a key of the pages of reading and comparing.").format(keys=shown)
        return ""

    def _say(self, clash: str) -> None:
        self._clash.setText(clash)
        self._clash.setVisible(bool(clash))
        if clash:
            self.ensureWidgetVisible(self._clash)

    def _restore(self) -> None:
        self._say("")
        for name, editor in self._keys.items():
            editor.setKeySequence(QKeySequence(self._actions.default_key(name)))
        self._context.change(shortcuts={})
