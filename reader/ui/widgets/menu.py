"""A menu whose keys are written from left to right, as they are named, in any language."""

from __future__ import annotations

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QStyleOptionMenuItem

_MARK = "\u200e"


class Menu(QMenu):
    """From right to left Qt would write "Ctrl++" as "++Ctrl": a sign at an edge follows the paragraph."""

    def initStyleOption(self, option: QStyleOptionMenuItem, action: QAction) -> None:
        super().initStyleOption(option, action)
        words, tab, keys = option.text.partition("\t")
        if tab:
            option.text = f"{words}\t{_MARK}{keys}{_MARK}"
