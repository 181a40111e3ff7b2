"""The Compare menu: short enough for a small screen, what belongs together in menus of its own."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from reader.ui.compare.wording.wording import translate
from reader.ui.widgets.menu import Menu

_GO = ("next_pair", "previous_pair", "next_mark", "previous_mark")
_LAYERS = ("layer_1", "layer_2", "layer_3", "layer_4", "layer_5")
_SHOW = ("link_scroll", "fold_runs", "all_names", "as_printed", "findings")
_SIZE = ("zoom_in", "zoom_out", "zoom_reset")
_CORRECT = ("edit_label", "pair", "unlisted", "", "undo", "redo")
_PRINT = ("print_preview", "print")


class CompareMenu:
    """The entries for the menu; None is a separator."""

    def __init__(self, known: Mapping[str, QAction], parent: QWidget) -> None:
        self._known = known
        self._parts = [
            self._part(words, names, parent)
            for words, names in (
                (translate("Compare", "Go to"), _GO),
                (translate("Compare", "Layers"), _LAYERS),
                (translate("Compare", "Show"), _SHOW),
                (translate("Compare", "Text size"), _SIZE),
                (translate("Compare", "Correct"), _CORRECT),
                (translate("Compare", "Print"), _PRINT),
            )
        ]

    def _part(self, words: str, names: Sequence[str], parent: QWidget) -> Menu:
        menu = Menu(words, parent)
        for name in names:
            if name:
                menu.addAction(self._known[name])
            else:
                menu.addSeparator()
        return menu

    def entries(self, tables: Sequence[QAction], session: Sequence[QAction]) -> list[QAction | None]:
        """All of them, with the tables over the articles and what a session is made with."""
        known = self._known
        go, layers, show, size, correct, paper = (part.menuAction() for part in self._parts)
        return [
            *(known["full_text"], known["rows"], *tables, None),
            *(go, layers, show, size, None),
            *(known["why"], correct, known["add_column"], None),
            *(known["find"], known["copy"], known["copy_cited"], paper, None),
            *session,
        ]
