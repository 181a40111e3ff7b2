"""Every command of the compare view with its words and its key."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from reader.ui.compare.layers.layer import Layer
from reader.ui.compare.tools.keys_of_commands import KEYS
from reader.ui.compare.wording.wording import layer_name, translate

# Undo and redo belong to the window, which has one key for whatever page is open: the view takes them by itself.
_CHECKABLE = {"full_text", "rows", "link_scroll", "findings", "as_printed", "fold_runs", "all_names"}


class CompareActions(QObject):
    """The commands as attributes, each a QAction; iterating gives them all in the order of a menu."""

    full_text: QAction
    rows: QAction
    link_scroll: QAction
    zoom_in: QAction
    zoom_out: QAction
    zoom_reset: QAction
    add_column: QAction
    find: QAction
    find_next: QAction
    find_previous: QAction
    findings: QAction
    as_printed: QAction
    fold_runs: QAction
    all_names: QAction
    unlisted: QAction
    next_pair: QAction
    previous_pair: QAction
    next_mark: QAction
    previous_mark: QAction
    why: QAction
    edit_label: QAction
    pair: QAction
    undo: QAction
    redo: QAction
    copy: QAction
    copy_cited: QAction
    print: QAction
    print_preview: QAction

    def __init__(self, owner: QWidget) -> None:
        super().__init__(owner)
        self.all: dict[str, QAction] = {}
        for name, text in words().items():
            action = QAction(text, owner)
            action.setObjectName(f"compare.{name}")
            action.setCheckable(name in _CHECKABLE)
            action.setShortcuts([QKeySequence(key) for key in KEYS.get(name, ())])
            action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            owner.addAction(action)
            self.all[name] = action
            setattr(self, name, action)
        # On its button in the bar.
        self.add_column.setIconText(translate("Compare", "Column"))
        self.layers: dict[Layer, QAction] = {}
        for number, layer in enumerate(Layer, start=1):
            action = QAction(layer_words(layer), owner)
            action.setObjectName(f"compare.layer_{number}")
            action.setShortcut(QKeySequence(f"Alt+{number}"))
            action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            owner.addAction(action)
            self.layers[layer] = self.all[f"layer_{number}"] = action

    def __iter__(self) -> Iterator[QAction]:
        return iter(self.all.values())


def layer_words(layer: Layer) -> str:
    """What turning that layer on and off is called."""
    return translate("Compare", "Layer: {name}").format(name=layer_name(layer))


def words() -> dict[str, str]:
    """What each command is called, by name."""
    return {
        "full_text": translate("Compare", "Full text"),
        "rows": translate("Compare", "Aligned rows"),
        "link_scroll": translate("Compare", "Link scrolling"),
        "zoom_in": translate("Compare", "Larger text"),
        "zoom_out": translate("Compare", "Smaller text"),
        "zoom_reset": translate("Compare", "Normal text size"),
        "add_column": translate("Compare", "Add a column…"),
        "find": translate("Compare", "Find in all columns"),
        "find_next": translate("Compare", "Find next"),
        "find_previous": translate("Compare", "Find previous"),
        "findings": translate("Compare", "List of findings"),
        "as_printed": translate("Compare", "Words as printed"),
        "fold_runs": translate("Compare", "Fold runs without counterpart"),
        "all_names": translate("Compare", "Neutral names that all share, too"),
        "unlisted": translate("Compare", "Names that no lexicon lists…"),
        "next_pair": translate("Compare", "Next aligned pair"),
        "previous_pair": translate("Compare", "Previous aligned pair"),
        "next_mark": translate("Compare", "Next mark"),
        "previous_mark": translate("Compare", "Previous mark"),
        "why": translate("Compare", "Why?"),
        "edit_label": translate("Compare", "Edit label"),
        "pair": translate("Compare", "Pair with another sentence"),
        "undo": translate("Compare", "Undo correction"),
        "redo": translate("Compare", "Redo correction"),
        "copy": translate("Compare", "Copy"),
        "copy_cited": translate("Compare", "Copy with source and date"),
        "print": translate("Compare", "Print…"),
        "print_preview": translate("Compare", "Print preview…"),
    }
