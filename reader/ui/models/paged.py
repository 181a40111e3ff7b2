"""A list that asks the library for its rows a page at a time, as one scrolls, from the top or from the end."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Generic, Protocol, TypeVar

from PySide6.QtCore import QMimeData, QModelIndex, QObject, Qt, Signal

from reader.ui.context import Context
from reader.ui.models import dragged
from reader.ui.models.items import Item, One
from reader.ui.models.listed import Index, ListedModel
from reader.ui.window.dropped import ARTICLES

if TYPE_CHECKING:
    from reader.library.library import Library


PAGE = 30

One_co = TypeVar("One_co", bound=Item, covariant=True)
Answer = TypeVar("Answer")


class Listing(Protocol[One_co]):
    """Where the rows come from: `first` of them at first. `more` says whether rows follow the page read last."""

    more: bool
    first: int

    def page(self, library: Library, limit: int, offset: int) -> Sequence[One_co]: ...

    def count(self, library: Library) -> int | None:
        """How many rows there are; None where that takes reading all of them."""


class PagedModel(ListedModel[One], Generic[One]):
    """Items with an `id`. `loaded` follows the first page, also an empty one; `failed` carries what went wrong.

    The rows are a run of the listing's: from its first on, until `to_end` shows its last ones. `ended` follows.
    """

    loaded = Signal()
    ended = Signal()
    failed = Signal(Exception)
    _MOST_KEPT = 600

    def __init__(self, context: Context, describe: Callable[[One], str], parent: QObject) -> None:
        super().__init__(describe, parent)
        self._context = context
        self._listing: Listing[One] | None = None
        self._start = 0
        self._more = False
        self._asking = False

    def load(self, listing: Listing[One], *, keep: bool = False) -> None:
        """Replaces the rows by the first page of `listing`; `keep` reads as many as there are, where they stand."""
        self._listing = listing
        start = self._start if keep else 0
        limit = max(listing.first, min(len(self._items), self._MOST_KEPT)) if keep else listing.first
        self._ask(lambda library: listing.page(library, limit, start), lambda items: self._replace(items, start))

    def show(self, items: Sequence[One]) -> None:
        """Shows these rows until the first page has been read."""
        if not self._items:
            self.beginResetModel()
            self._items = list(items)
            self.endResetModel()

    def to_end(self) -> bool:
        """Shows the last rows of the listing; False where they are there already, or nobody knows where it ends."""
        listing = self._listing
        if listing is None or self._asking or not self._more:
            return False

        def last(library: Library) -> tuple[int, Sequence[One]] | None:
            total = listing.count(library)
            start = None if total is None else max(0, total - 2 * PAGE)
            return None if start is None else (start, listing.page(library, 2 * PAGE, start))

        self._ask(last, self._show_last)
        return True

    def to_start(self) -> bool:
        """Shows the first rows again; False where they are there already."""
        if self._listing is None or not self._start:
            return False
        self.load(self._listing)
        return True

    def fetch_before(self) -> None:
        """Reads the page before the first row, where the listing has one."""
        listing, limit = self._listing, min(PAGE, self._start)
        if listing is not None and limit and not self._asking:
            start = self._start - limit
            self._ask(lambda library: listing.page(library, limit, start), self._prepend)

    def flags(self, index: Index) -> Qt.ItemFlag:
        plain = super().flags(index)
        return plain | Qt.ItemFlag.ItemIsDragEnabled if index.isValid() else plain

    def mimeTypes(self) -> list[str]:
        return [ARTICLES, "text/plain", "text/uri-list"]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        """The articles of these rows for our own views, their headlines and links for other programs."""
        rows = sorted({index.row() for index in indexes})
        return dragged.data([self._items[row] for row in rows], self._describe)

    @property
    def whole(self) -> bool:
        """Whether all rows of the listing are there."""
        return not self._more and not self._start

    def row_of(self, item_id: int) -> int:
        """The row of that id, -1 where it is not loaded."""
        return next((row for row, item in enumerate(self._items) if item.id == item_id), -1)

    def canFetchMore(self, _parent: Index) -> bool:
        return self._more and not self._asking

    def fetchMore(self, _parent: Index) -> None:
        listing, start = self._listing, self._start + len(self._items)
        if listing is not None and not self._asking:
            self._ask(lambda library: listing.page(library, PAGE, start), self._append)

    def replace_item(self, item: One) -> None:
        """Shows a changed item in the place of the old one with its id."""
        row = self.row_of(item.id)
        if row >= 0:
            self._items[row] = item
            self.dataChanged.emit(self.index(row), self.index(row))

    def _ask(self, work: Callable[[Library], Answer], done: Callable[[Answer], None]) -> None:
        self._asking = True
        self._context.ask(work, done, failed=self._fail, key=(id(self), "rows"))

    def _replace(self, found: Sequence[One], start: int) -> None:
        items, shown = list(found), len(self._items)
        self._settle(start)
        if shown and items[:shown] == self._items:
            # Nothing to lay out again; how an item is written may have changed.
            self.dataChanged.emit(self.index(0), self.index(shown - 1))
            self._add(items[shown:])
        else:
            self.beginResetModel()
            self._items = items
            self.endResetModel()
        self.loaded.emit()

    def _show_last(self, found: tuple[int, Sequence[One]] | None) -> None:
        if found is None:
            self._asking = False
            return
        start, items = found
        self._settle(start)
        self.beginResetModel()
        self._items = list(items)
        self.endResetModel()
        self.ended.emit()

    def _prepend(self, items: Sequence[One]) -> None:
        self._asking = False
        if items:
            self.beginInsertRows(QModelIndex(), 0, len(items) - 1)
            self._items[:0] = items
            self._start -= len(items)
            self.endInsertRows()

    def _append(self, items: Sequence[One]) -> None:
        self._settle(self._start)
        self._add(items)

    def _add(self, items: Sequence[One]) -> None:
        if items:
            first = len(self._items)
            self.beginInsertRows(QModelIndex(), first, first + len(items) - 1)
            self._items.extend(items)
            self.endInsertRows()

    def _settle(self, start: int) -> None:
        self._asking = False
        self._start = start
        self._more = self._listing is not None and self._listing.more

    def _fail(self, error: Exception) -> None:
        self._asking = False
        self._more = False
        self.failed.emit(error)
