"""A page whose few things stand in the middle, and scroll where the window is too low for them."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget


def middle(area: QScrollArea, spacing: int) -> QVBoxLayout:
    """The column of that page, with the room above already in it; the caller adds the room below."""
    area.setWidgetResizable(True)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    inner = QWidget()
    inner.setObjectName("listPane")
    inner.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
    area.setWidget(inner)
    column = QVBoxLayout(inner)
    column.setContentsMargins(24, 24, 24, 24)
    column.setSpacing(spacing)
    column.addStretch(1)
    return column
