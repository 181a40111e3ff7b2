"""A list that asks the library for its rows a page at a time, as one scrolls."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QMimeData, QModelIndex, QObject, Qt, Signal

from reader.ui.context import Context
from reader.ui.models import dragged
from reader.ui.models.listed import Index, ListedModel
from reader.ui.window.dropped import ARTICLES

if TYPE_CHECKING:
    from reader.library import Library

Fetch = Callable[["Library", int, int], Sequence[Any]]


class PagedModel(ListedModel[Any]):
    """Items with an `id`. `loaded` follows the first page, also an empty one; `failed` carries what went wrong."""

    loaded = Signal()
    failed = Signal(Exception)
    PAGE = 30

    def __init__(self, context: Context, describe: Callable[[Any], str], parent: QObject) -> None:
        super().__init__(describe, parent)
        self._context = context
        self._fetch: Fetch | None = None
        self._more = False
        self._asking = False

    def load(self, fetch: Fetch) -> None:
        """Replaces the rows by those that `fetch(library, limit, offset)` yields, the first page at once."""
        self._fetch = fetch
        self._asking = True
        page = self.PAGE
        self._context.ask(
            lambda library: list(fetch(library, page, 0)), self._replace, failed=self._fail, key=(id(self), "rows")
        )

    def show(self, items: Sequence[Any]) -> None:
        """Shows these rows until the first page has been read."""
        if not self._items:
            self.beginResetModel()
            self._items = list(items)
            self.endResetModel()

    def flags(self, index: Index) -> Qt.ItemFlag:
        plain = super().flags(index)
        return plain | Qt.ItemFlag.ItemIsDragEnabled if index.isValid() else plain

    def mimeTypes(self) -> list[str]:
        return [ARTICLES, "text/plain", "text/uri-list"]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        """The articles of these rows for our own views, their headlines and links for other programs."""
        rows = sorted({index.row() for index in indexes})
        return dragged.data([self._items[row] for row in rows], self._describe)

    def row_of(self, item_id: int) -> int:
        """The row of that id, -1 where it is not loaded."""
        return next((row for row, item in enumerate(self._items) if item.id == item_id), -1)

    def canFetchMore(self, _parent: Index) -> bool:
        return self._more and not self._asking

    def fetchMore(self, _parent: Index) -> None:
        fetch = self._fetch
        if fetch is None or self._asking:
            return
        self._asking = True
        page, start = self.PAGE, len(self._items)
        self._context.ask(
            lambda library: list(fetch(library, page, start)), self._append, failed=self._fail, key=(id(self), "rows")
        )

    def replace_item(self, item: Any) -> None:
        """Shows a changed item in the place of the old one with its id."""
        row = self.row_of(item.id)
        if row >= 0:
            self._items[row] = item
            self.dataChanged.emit(self.index(row), self.index(row))

    def _replace(self, items: list[Any]) -> None:
        self._more = len(items) == self.PAGE
        self._asking = False
        if items and items == self._items:
            # Nothing to lay out again; how an item is written may have changed.
            self.dataChanged.emit(self.index(0), self.index(len(items) - 1))
        else:
            self.beginResetModel()
            self._items = items
            self.endResetModel()
        self.loaded.emit()

    def _append(self, items: list[Any]) -> None:
        self._asking = False
        self._more = len(items) == self.PAGE
        if items:
            first = len(self._items)
            self.beginInsertRows(QModelIndex(), first, first + len(items) - 1)
            self._items.extend(items)
            self.endInsertRows()

    def _fail(self, error: Exception) -> None:
        self._asking = False
        self._more = False
        self.failed.emit(error)
