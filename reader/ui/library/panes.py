"""List and preview side by side, in proportions that suit the window."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSplitter, QWidget

_LIST, _LIST_NARROW, _NARROW = 600, 470, 1200


class Panes(QSplitter):
    """The list keeps its width while the window grows; in a narrow window it gives way to the preview."""

    def __init__(self, pane: QWidget, preview: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self._moved = False
        self.setHandleWidth(1)
        self.setChildrenCollapsible(False)
        self.addWidget(pane)
        self.addWidget(preview or _blank())
        self.setStretchFactor(0, 0)
        self.setStretchFactor(1, 1)
        self.splitterMoved.connect(self._note)

    def show_beside(self, preview: QWidget) -> None:
        """Takes the preview in, in the place of the blank."""
        blank = self.widget(1)
        self.replaceWidget(1, preview)
        self.setStretchFactor(1, 1)
        preview.show()
        if blank is not None:
            blank.deleteLater()

    def _note(self) -> None:
        self._moved = True

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if not self._moved:
            width = event.size().width()
            first = _LIST if width >= _NARROW else _LIST_NARROW
            self.setSizes([first, max(1, width - first)])


def _blank() -> QWidget:
    """Paper where the preview will stand."""
    made = QWidget()
    made.setObjectName("paper")
    made.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
    return made
