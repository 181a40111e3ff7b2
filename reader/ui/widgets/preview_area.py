"""The scrolled pane beside a list in which one thing of the list is shown."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget


class PreviewArea(QScrollArea):
    """A pane without a frame that scrolls up and down only."""

    def __init__(self) -> None:
        super().__init__()
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setMinimumWidth(400)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFrameShape(QFrame.Shape.NoFrame)

    def _fresh(self) -> QVBoxLayout:
        """Takes away what was shown; the column for what comes."""
        body, column = blank(34)
        self.setWidget(body)
        return column


def blank(side: int) -> tuple[QWidget, QVBoxLayout]:
    """What such a pane shows: nothing yet, and the column to fill, `side` pixels from either edge."""
    body = QWidget()
    body.setObjectName("preview")
    body.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
    column = QVBoxLayout(body)
    column.setContentsMargins(side, 22, side, 30)
    column.setSpacing(0)
    return body, column
