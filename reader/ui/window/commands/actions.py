"""Every command of the window with its words and its key. Keys can be changed in the settings."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QKeySequence

from reader.ui.context import Context
from reader.ui.matrices.sentences import say

DEFAULT_KEYS: Mapping[str, str] = {
    "import_files": "Ctrl+O",
    "import_folder": "Ctrl+Shift+O",
    "paste": "Ctrl+Shift+V",
    "settings": "Ctrl+,",
    "quit": "Ctrl+Q",
    "undo": "Ctrl+Z",
    "redo": "Ctrl+Shift+Z",
    "search": "Ctrl+K",
    "back": "Alt+Right",
    "forward": "Alt+Left",
    "events": "Ctrl+Shift+1",
    "articles": "Ctrl+Shift+2",
    "outlets": "Ctrl+Shift+3",
    "sessions": "Ctrl+Shift+4",
    "feeds": "Ctrl+Shift+5",
    "analysis": "Ctrl+Shift+6",
    "add_feed": "Ctrl+Shift+R",
    "add_links": "Ctrl+Shift+L",
    "update_feeds": "F5",
    "lexicon": "Ctrl+Shift+7",
    "help": "F1",
    "full_screen": "F11",
    "next_pane": "F6",
    "previous_pane": "Shift+F6",
    "shortcuts": "Ctrl+/",
}


_ARROWS = {"Left": "←", "Right": "→", "Up": "↑", "Down": "↓"}


def native(key: str) -> str:
    """That key as it is shown on this system; an arrow by its sign, which is read in every language."""
    shown = QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)
    for name, sign in _ARROWS.items():
        shown = shown.replace(QKeySequence(name).toString(QKeySequence.SequenceFormat.NativeText), sign)
    return shown


def shown_key(context: Context, name: str) -> str:
    """The key of a command as it is shown beside other ways to it: the user's, else its default."""
    chosen = context.settings.shortcuts.get(name, DEFAULT_KEYS.get(name, ""))
    return native(chosen)


class Actions(QObject):
    """The commands by name; `set_keys` gives them their keys."""

    def __init__(self, context: Context, parent: QObject) -> None:
        super().__init__(parent)
        words = self._words()
        self.names = {name: text.rstrip("…") for name, text in words.items()}
        self.all: dict[str, QAction] = {}
        for name, text in words.items():
            action = QAction(text, self)
            action.setObjectName(name)
            action.setShortcutContext(Qt.ShortcutContext.WindowShortcut)
            self.all[name] = action
        self._left_to_right = context.left_to_right
        self.set_keys(context.settings.shortcuts)

    def _words(self) -> dict[str, str]:
        """What each command is called in the menus."""
        return {
            "import_files": self.tr("Import files…"),
            "import_folder": self.tr("Import a folder…"),
            "paste": self.tr("Paste text…"),
            "samples": self.tr("Add the sample articles"),
            "open_library": self.tr("Open another library…"),
            "backup": self.tr("Back up the library…"),
            "care": self.tr("Backups and recovery…"),
            "settings": self.tr("Settings…"),
            "quit": self.tr("Quit"),
            "undo": self.tr("Undo"),
            "redo": self.tr("Redo"),
            "search": self.tr("Search"),
            "back": self.tr("Back"),
            "forward": self.tr("Forward"),
            "events": self.tr("Events"),
            "stories": self.tr("Stories"),
            "articles": self.tr("All articles"),
            "outlets": self.tr("Outlets"),
            "sessions": self.tr("Sessions"),
            "feeds": self.tr("Feeds"),
            "analysis": say("Analysis"),
            "lexicon": self.tr("Lexicon of contested names"),
            "help": self.tr("Help"),
            "add_feed": self.tr("Add a feed…"),
            "add_links": self.tr("Add articles by their links…"),
            "update_feeds": self.tr("Update all feeds"),
            "full_screen": self.tr("Full screen"),
            "next_pane": self.tr("Next pane"),
            "previous_pane": self.tr("Previous pane"),
            "shortcuts": self.tr("Keyboard shortcuts"),
            "log": self.tr("Open the log"),
            "about": self.tr("About Riwaya"),
        }

    def __getitem__(self, name: str) -> QAction:
        return self.all[name]

    def default_key(self, name: str) -> str:
        """The key that a command has unless the user chose another; back and forward follow the direction."""
        turned = {"back": "forward", "forward": "back"} if self._left_to_right else {}
        return DEFAULT_KEYS.get(turned.get(name, name), "")

    def set_keys(self, chosen: Mapping[str, str]) -> None:
        """Gives each command the user's key, else its default."""
        for name, action in self.all.items():
            action.setShortcut(QKeySequence(chosen.get(name, self.default_key(name))))
