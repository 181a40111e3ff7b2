"""The commands of the pages that list, read and compare, with their keys, which can be changed like the window's own.

An action of a page belongs to a command by its object name, whose last part is the command's name. Reading and
comparing are never in sight together: one key may serve both, but no command of the window beside them.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QObject, Qt
from PySide6.QtGui import QAction, QKeySequence

from reader.text.direction import isolated
from reader.ui.compare.layers.layer import Layer
from reader.ui.compare.tools.keys_of_commands import KEYS
from reader.ui.context import Context
from reader.ui.matrices.sentences import say
from reader.ui.window.commands.actions import Actions, native

translate = QCoreApplication.translate
_COMPARING = frozenset({"comparing"})
_READING = frozenset({"reading"})
_BOTH = _COMPARING | _READING
_LISTS = _READING | {"listing"}
_EVERYWHERE = _BOTH | _LISTS

_OWN_KEYS: Mapping[str, tuple[str, ...]] = {
    **{f"layer_{number}": (f"Alt+{number}",) for number in range(1, len(Layer) + 1)},
    "naming": ("Ctrl+3",),
    "voices": ("Ctrl+4",),
    "save": ("Ctrl+S",),
    "note": ("Ctrl+M",),
    "general": ("Ctrl+Shift+M",),
    "book": ("Ctrl+Shift+K",),
    "list": ("Ctrl+Shift+N",),
    "margin": ("Ctrl+Shift+B",),
    "export": ("Ctrl+E",),
    "next_article": ("Alt+Down",),
    "previous_article": ("Alt+Up",),
    "star": ("Ctrl+D",),
    "mark_read": ("Ctrl+R",),
}
PAGE_KEYS: Mapping[str, tuple[str, ...]] = {**KEYS, **_OWN_KEYS}
_SHARED = frozenset(
    (
        *("find", "find_next", "find_previous", "zoom_in", "zoom_out", "zoom_reset"),
        *("copy", "copy_cited", "print", "note", "export"),
    )
)
_OF_ARTICLES = frozenset(("star", "mark_read"))
# Lists and fields take these themselves, wherever they stand.
_FIXED = frozenset(("Ctrl+A", "Ctrl+V", "Ctrl+X", "Ctrl+Up", "Ctrl+Down"))
_PORTABLE = QKeySequence.SequenceFormat.PortableText


@dataclass(frozen=True, slots=True)
class Command:
    """`keys` are those that it has unless the user chose one; `rooms` the pages on which they hold."""

    name: str
    words: str
    keys: tuple[str, ...]
    rooms: frozenset[str]

    def now(self, chosen: Mapping[str, str]) -> tuple[str, ...]:
        """The keys that it has."""
        keys = (chosen[self.name],) if self.name in chosen else self.keys
        return tuple(key for key in keys if key)


def page_keys(name: str, chosen: Mapping[str, str]) -> tuple[str, ...]:
    """The keys of a page's command: the user's, else its own; in the form that settings keep them in."""
    keys = (chosen[name],) if name in chosen else PAGE_KEYS[name]
    return tuple(key for key in keys if key)


def show_key(action: QAction, name: str, chosen: Mapping[str, str]) -> None:
    """Shows the key of a page's command beside an entry of a menu; the page itself listens to it."""
    action.setShortcut(QKeySequence(next(iter(page_keys(name, chosen)), "")))
    action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
    action.setShortcutVisibleInContextMenu(True)


def _in_words(key: str) -> str:
    return isolated(native(key))


class PageKeys(QObject):
    """Gives the actions of a page their keys, those of the settings where one was chosen.

    The keys hold while the page is in sight, wherever in the window the keyboard stands.
    """

    def __init__(self, context: Context, page: QObject) -> None:
        super().__init__(page)
        self._context = context
        self._page = page
        context.settingsChanged.connect(self._dress)
        self._dress()

    def _dress(self) -> None:
        chosen = self._context.settings.shortcuts
        for action in self._page.findChildren(QAction):
            name = action.objectName().rpartition(".")[2]
            if name in PAGE_KEYS:
                action.setShortcutContext(Qt.ShortcutContext.WindowShortcut)
                action.setShortcuts([QKeySequence(key) for key in page_keys(name, chosen)])
            elif name in {"undo", "redo"}:
                # The view takes the usual keys by itself; one that was chosen for the window holds here too.
                action.setShortcut(QKeySequence(chosen.get(name, "")))


def sections(actions: Actions) -> tuple[tuple[str, tuple[Command, ...]], ...]:
    """All commands of the program under the headings that say where their keys hold."""
    words = _words()
    window = tuple(
        Command(name, actions.names[name], tuple(filter(None, (actions.default_key(name),))), _EVERYWHERE)
        for name in actions.all
    )
    found = [(translate("PageKeys", "Everywhere"), window)]
    for heading, rooms in (
        (translate("PageKeys", "Reading and comparing"), _BOTH),
        (translate("PageKeys", "Comparing and sessions"), _COMPARING),
        (translate("PageKeys", "Reading"), _READING),
        (translate("PageKeys", "Lists and reading"), _LISTS),
    ):
        names = (name for name in words if _rooms(name) == rooms)
        found.append((heading, tuple(Command(name, words[name], PAGE_KEYS[name], rooms) for name in names)))
    return tuple(found)


def refusal(command: Command, key: str, others: tuple[Command, ...], chosen: Mapping[str, str]) -> str:
    """Why the command cannot have that key, in words; empty where it can, and for no key."""
    if not key:
        return ""
    for other in others:
        if other.name != command.name and other.rooms & command.rooms and key in other.now(chosen):
            return translate("PageKeys", "{keys} is already the key of “{command}”.").format(
                keys=_in_words(key), command=other.words
            )
    last = key.rpartition("+")[2]
    if not key.startswith(("Ctrl+", "Alt+", "Meta+")) and not (last.startswith("F") and last[1:].isdigit()):
        return translate("PageKeys", "{keys} alone is for typing and for lists: add Ctrl or Alt.").format(
            keys=_in_words(key)
        )
    if key in _FIXED:
        return translate("PageKeys", "{keys} is a key of fields and lists.").format(keys=_in_words(key))
    return ""


def _rooms(name: str) -> frozenset[str]:
    if name in _SHARED:
        return _BOTH
    if name in _OF_ARTICLES:
        return _LISTS
    return _READING if name.endswith("_article") else _COMPARING


def _words() -> dict[str, str]:
    """What each command is called, in the order in which they are shown."""
    from reader.ui.compare.tools import actions as comparing

    found = {**comparing.words(), "find": translate("PageKeys", "Find in the text")}
    named = {name: found[name] for name in KEYS}
    layers = {f"layer_{n}": comparing.layer_words(layer) for n, layer in enumerate(Layer, start=1)}
    sessions = {
        "save": translate("Sessions", "Save session"),
        "note": translate("Sessions", "Note on the selection"),
        "general": translate("Sessions", "General note on the session"),
        "book": translate("Sessions", "Code book…"),
        "list": translate("Sessions", "List of notes"),
        "margin": translate("Sessions", "Margin"),
        "export": translate("Sessions", "Export…"),
    }
    reading = {
        "next_article": translate("PageKeys", "Next article of the event"),
        "previous_article": translate("PageKeys", "Previous article of the event"),
        "star": translate("PageKeys", "Give or take a star"),
        "mark_read": translate("PageKeys", "Mark as read or unread"),
    }
    every = {**named, "naming": say("Naming"), "voices": say("Voices"), **layers, **sessions, **reading}
    return {name: words.rstrip("…") for name, words in every.items()}
