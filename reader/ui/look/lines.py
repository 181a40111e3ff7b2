"""Lines of text that Qt lays out: how they run, and places in them."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextLine, QTextOption


def x_at(line: QTextLine, position: int, edge: QTextLine.Edge = QTextLine.Edge.Leading) -> float:
    """Where in the line the letter at `position` (UTF-16 units of the layout's text) has that edge, in pixels."""
    # The binding gives the place back together with the cursor position that it used; its stubs do not say so.
    found: Any = line.cursorToX(position, edge)
    return float(found[0] if isinstance(found, tuple) else found)


def running(*, rtl: bool) -> QTextOption:
    """For a layout of running text: set from its own side, broken inside a word only where the word is too long."""
    option = QTextOption()
    option.setTextDirection(Qt.LayoutDirection.RightToLeft if rtl else Qt.LayoutDirection.LeftToRight)
    # A bare layout does not turn its leading edge with the direction, as a document does.
    side = Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft
    option.setAlignment(side | Qt.AlignmentFlag.AlignAbsolute)
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    return option
