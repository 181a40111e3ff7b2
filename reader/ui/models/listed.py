"""The rows of a list model: an item each, and the words that describe it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

ITEM = Qt.ItemDataRole.UserRole + 1
Index = QModelIndex | QPersistentModelIndex
T = TypeVar("T")


class ListedModel(QAbstractListModel, Generic[T]):
    """A row for each of `_items`, which whoever derives from this fills. `describe` says one in words."""

    def __init__(self, describe: Callable[[T], str], parent: QObject) -> None:
        super().__init__(parent)
        self._describe = describe
        self._items: list[T] = []

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self._items)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or index.row() >= len(self._items):
            return None
        item = self._items[index.row()]
        if role == ITEM:
            return item
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.DisplayRole):
            return self._describe(item)
        return None

    def item(self, row: int) -> T:
        return self._items[row]
