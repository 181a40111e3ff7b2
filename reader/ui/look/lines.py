"""Places in a line of text that Qt has laid out."""

from __future__ import annotations

from typing import Any

from PySide6.QtGui import QTextLine


def x_at(line: QTextLine, position: int, edge: QTextLine.Edge = QTextLine.Edge.Leading) -> float:
    """Where in the line the letter at `position` (UTF-16 units of the layout's text) has that edge, in pixels."""
    # The binding gives the place back together with the cursor position that it used; its stubs do not say so.
    found: Any = line.cursorToX(position, edge)
    return float(found[0] if isinstance(found, tuple) else found)
