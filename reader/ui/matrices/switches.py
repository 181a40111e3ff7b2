"""Switches with room for the words of the choice that holds, which are set bold."""

from __future__ import annotations

from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QPushButton

from reader.ui.look.theme import ui_font
from reader.ui.widgets.buttons import Segmented

_SIDES = 28


def roomy(switch: Segmented) -> Segmented:
    """The switch, none of whose words are cut when they become bold."""
    for button in switch.findChildren(QPushButton):
        button.setMinimumWidth(QFontMetrics(ui_font(13, bold=True)).horizontalAdvance(button.text()) + _SIDES)
    return switch
