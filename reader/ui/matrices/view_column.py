"""How a view of many articles is built from the top: its bar, a line about what it shows, the work that goes on."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSplitter, QVBoxLayout, QWidget

from reader.ui.matrices.working import Working


def plain_column(view: QWidget) -> QVBoxLayout:
    """The column of the view, without edges."""
    column = QVBoxLayout(view)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    return column


def above_evidence(tables: QWidget, dock: QWidget) -> QSplitter:
    """Tables with the evidence of their numbers below them, which may be drawn higher."""
    made = QSplitter(Qt.Orientation.Vertical)
    made.addWidget(tables)
    made.addWidget(dock)
    made.setStretchFactor(0, 1)
    made.setCollapsible(0, False)
    made.setSizes([600, 210])
    return made


def view_column(view: QWidget, bar: QWidget, about: QWidget, working: Working) -> QVBoxLayout:
    """The column of the view with these three in it; tables follow below."""
    view.setObjectName("paper")
    view.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
    column = plain_column(view)
    column.addWidget(bar)
    column.addWidget(about)
    column.addWidget(working)
    return column
