"""How a view of many articles is built from the top: its bar, a line about what it shows, the work that goes on."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from reader.ui.matrices.working import Working


def view_column(view: QWidget, bar: QWidget, about: QWidget, working: Working) -> QVBoxLayout:
    """The column of the view with these three in it; tables follow below."""
    view.setObjectName("paper")
    view.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
    column = QVBoxLayout(view)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    column.addWidget(bar)
    column.addWidget(about)
    column.addWidget(working)
    return column
