"""Selecting words as a reader does."""

from __future__ import annotations

from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QTextEdit


def select_range(pane: QTextEdit, start: int, end: int) -> None:
    """Selects a range of the text shown, in UTF-16 units."""
    cursor = pane.textCursor()
    cursor.setPosition(start)
    cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
    pane.setTextCursor(cursor)
