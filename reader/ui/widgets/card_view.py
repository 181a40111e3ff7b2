"""A list whose lines a delegate paints as cards."""

from __future__ import annotations

from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyledItemDelegate, QWidget


class CardView(QListView):
    """Cards under each other, scrolled by the pixel. `name` is what a screen reader calls the list."""

    def __init__(self, delegate: QStyledItemDelegate, name: str) -> None:
        super().__init__()
        # A viewport made by Qt has PySide make every kind of widget, with all enumerations, to find out what it is.
        self.setViewport(QWidget())
        self.setItemDelegate(delegate)
        delegate.setParent(self)
        self.setObjectName("cards")
        self.setAccessibleName(name)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.viewport().setAutoFillBackground(False)
        self.verticalScrollBar().setSingleStep(24)

    def select_row(self, row: int) -> bool:
        """Makes that row the current one, in sight; False where it is -1."""
        if row < 0:
            return False
        index = self.model().index(row, 0)
        self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        self.scrollTo(index)
        return True

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        # In another width the cards have other heights.
        if event.size().width() != event.oldSize().width():
            self.scheduleDelayedItemsLayout()
