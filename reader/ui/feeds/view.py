"""The list of feeds: chosen with mouse or keyboard, put in order by dragging or with Ctrl and the arrows."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QStyledItemDelegate

from reader.ui.feeds.model import FeedItem, FeedsModel, FolderItem
from reader.ui.widgets.card_view import CardView


class FeedList(CardView):
    """`current` carries the line chosen, `step` the way that the chosen feed should go (-1 up, 1 down)."""

    current = Signal(object)
    opened = Signal(object)
    step = Signal(int)
    deletePressed = Signal()
    menuWanted = Signal(QPoint)

    def __init__(self, model: FeedsModel, delegate: QStyledItemDelegate, name: str) -> None:
        super().__init__(delegate, name)
        self._model = model
        self.setModel(model)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.setDefaultDropAction(Qt.DropAction.MoveAction)
        self.customContextMenuRequested.connect(self._menu)
        self.clicked.connect(self._clicked)
        self.doubleClicked.connect(self._double)
        self.selectionModel().currentChanged.connect(self._moved)

    def item(self) -> FeedItem | FolderItem | None:
        """The line chosen."""
        index = self.currentIndex()
        return self._model.item(index.row()) if index.isValid() else None

    def select_feed(self, feed: int) -> bool:
        """Chooses that feed; False where it is not shown."""
        return self.select_row(self._model.row_of(feed))

    def select_first(self) -> None:
        """Chooses the first feed, else the first folder."""
        items = [self._model.item(row) for row in range(self._model.rowCount())]
        feeds = [row for row, item in enumerate(items) if isinstance(item, FeedItem)]
        self.select_row(feeds[0] if feeds else 0 if items else -1)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        moves = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier and event.key() in moves:
            self.step.emit(moves[Qt.Key(event.key())])
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space) and self.currentIndex().isValid():
            self._open(self.currentIndex())
        elif event.key() == Qt.Key.Key_Delete:
            self.deletePressed.emit()
        else:
            super().keyPressEvent(event)

    def _clicked(self, index: QModelIndex) -> None:
        item = self._model.item(index.row())
        if isinstance(item, FolderItem):
            self._model.turn(item.path)

    def _open(self, index: QModelIndex) -> None:
        item = self._model.item(index.row())
        if isinstance(item, FolderItem):
            self._model.turn(item.path)
        else:
            self.opened.emit(item)

    def _double(self, index: QModelIndex) -> None:
        # The clicks themselves have turned a folder already.
        item = self._model.item(index.row())
        if isinstance(item, FeedItem):
            self.opened.emit(item)

    def _moved(self, now: QModelIndex, _before: QModelIndex) -> None:
        if now.isValid():
            self.current.emit(self._model.item(now.row()))

    def _menu(self, where: QPoint) -> None:
        if self.indexAt(where).isValid():
            self.menuWanted.emit(self.viewport().mapToGlobal(where))
