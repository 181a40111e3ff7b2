"""The list of feeds: folders and feeds in the user's order, flattened, with what is going on in each."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, QModelIndex, QObject, Qt, Signal

from reader.ui.models.listed import Index, ListedModel

if TYPE_CHECKING:
    from reader.store.feeds import FeedRow

FEED = "application/x-riwaya-feed"
Place = tuple[int, tuple[str, ...]]
"""A feed's id and its folders."""


@dataclass(frozen=True, slots=True)
class FolderItem:
    """A folder's heading; `feeds` and `new` count all that is in it."""

    path: tuple[str, ...]
    feeds: int
    new: int
    open: bool


@dataclass(frozen=True, slots=True)
class FeedItem:
    """A feed; `live` is 'waiting' or 'fetching' while it is updated, else ''."""

    row: FeedRow
    live: str

    @property
    def id(self) -> int:
        return self.row.id


Item = FolderItem | FeedItem


@dataclass
class _Folder:
    path: tuple[str, ...]
    feeds: list[FeedRow] = field(default_factory=list)
    folders: list[_Folder] = field(default_factory=list)

    def rows(self) -> Iterator[FeedRow]:
        yield from self.feeds
        for folder in self.folders:
            yield from folder.rows()


def _tree(rows: Sequence[FeedRow]) -> _Folder:
    root = _Folder(())
    known: dict[tuple[str, ...], _Folder] = {(): root}
    for row in rows:
        for depth in range(1, len(row.folders) + 1):
            path = row.folders[:depth]
            if path not in known:
                known[path] = _Folder(path)
                known[path[:-1]].folders.append(known[path])
        known[row.folders].feeds.append(row)
    return root


def flatten(rows: Sequence[FeedRow], closed: Collection[tuple[str, ...]], live: Mapping[int, str]) -> list[Item]:
    """The lines of the list; what lies in a closed folder is left out."""
    return list(_lines(_tree(rows), closed, live))


def _lines(folder: _Folder, closed: Collection[tuple[str, ...]], live: Mapping[int, str]) -> Iterator[Item]:
    # A folder's own feeds come before the folders in it: below a heading, nothing could belong elsewhere.
    for row in folder.feeds:
        yield FeedItem(row, live.get(row.id, ""))
    for inner in folder.folders:
        inside = list(inner.rows())
        is_open = inner.path not in closed
        yield FolderItem(inner.path, len(inside), sum(row.new for row in inside), is_open)
        if is_open:
            yield from _lines(inner, closed, live)


def places(rows: Sequence[FeedRow]) -> list[Place]:
    """All feeds with their folders, in the order in which the list shows them."""
    return [(row.id, row.folders) for row in _tree(rows).rows()]


def moved(order: Sequence[Place], feed: int, step: int) -> list[Place]:
    """The order with a feed one line up (-1) or down (1); at the edge of its folder it steps into the next one."""
    made = list(order)
    at = next(index for index, place in enumerate(made) if place[0] == feed)
    other = at + step
    folders = made[at][1]
    if not 0 <= other < len(made):
        made[at] = (feed, folders[:-1])
    elif made[other][1] == folders:
        made[at], made[other] = made[other], made[at]
    else:
        made[at] = (feed, made[other][1])
    return made


def dropped(order: Sequence[Place], feed: int, before: int | None, folders: tuple[str, ...]) -> list[Place]:
    """The order with a feed put into `folders`, before that other feed, or behind the last of the folder."""
    rest = [place for place in order if place[0] != feed]
    ids = [place[0] for place in rest]
    if before in ids:
        at = ids.index(before)
    else:
        inside = [index for index, place in enumerate(rest) if place[1][: len(folders)] == folders]
        at = inside[-1] + 1 if inside else len(rest)
    return [*rest[:at], (feed, folders), *rest[at:]]


class FeedsModel(ListedModel[Item]):
    """`arranged` carries the order that a drop asks for."""

    arranged = Signal(list)

    def __init__(self, describe: Callable[[Item], str], parent: QObject) -> None:
        super().__init__(describe, parent)
        self._rows: tuple[FeedRow, ...] = ()
        self._closed: set[tuple[str, ...]] = set()
        self._live: Mapping[int, str] = {}

    @property
    def rows(self) -> tuple[FeedRow, ...]:
        return self._rows

    def show(self, rows: tuple[FeedRow, ...], live: Mapping[int, str]) -> None:
        """Shows these feeds; lines that stay the same are not touched, so that a selection holds."""
        self._rows = rows
        self._live = live
        self._refresh()

    def turn(self, path: tuple[str, ...]) -> None:
        """Opens or closes a folder."""
        self._closed ^= {path}
        self._refresh()

    def _refresh(self) -> None:
        items = flatten(self._rows, self._closed, self._live)
        same = [_key(item) for item in items] == [_key(item) for item in self._items]
        if same:
            changed = [row for row, (old, new) in enumerate(zip(self._items, items, strict=True)) if old != new]
            self._items = items
            for row in changed:
                self.dataChanged.emit(self.index(row), self.index(row))
            return
        self.beginResetModel()
        self._items = items
        self.endResetModel()

    def row_of(self, feed: int) -> int:
        """The line of that feed, -1 where it is not shown."""
        found = (at for at, item in enumerate(self._items) if isinstance(item, FeedItem) and item.id == feed)
        return next(found, -1)

    def flags(self, index: Index) -> Qt.ItemFlag:
        usual = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        if not index.isValid():
            return Qt.ItemFlag.ItemIsDropEnabled
        if isinstance(self._items[index.row()], FolderItem):
            return usual | Qt.ItemFlag.ItemIsDropEnabled
        return usual | Qt.ItemFlag.ItemIsDragEnabled

    def supportedDropActions(self) -> Qt.DropAction:
        return Qt.DropAction.MoveAction

    def mimeTypes(self) -> list[str]:
        return [FEED]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        data = QMimeData()
        items = [self._items[index.row()] for index in indexes]
        ids = [item.id for item in items if isinstance(item, FeedItem)]
        if ids:
            data.setData(FEED, str(ids[0]).encode())
        return data

    def dropMimeData(self, data: QMimeData, _action: Qt.DropAction, row: int, _column: int, parent: Index) -> bool:
        if not data.hasFormat(FEED):
            return False
        feed = int(bytes(data.data(FEED).data()))
        self.arranged.emit(self._dropped(feed, row, parent))
        # The list is read again from the library: the view must not take the line out by itself.
        return False

    def _dropped(self, feed: int, row: int, parent: Index) -> list[Place]:
        order = places(self._rows)
        if parent.isValid():
            folder = self._items[parent.row()]
            return dropped(order, feed, None, folder.path if isinstance(folder, FolderItem) else ())
        item = self._items[row] if 0 <= row < len(self._items) else None
        if isinstance(item, FeedItem):
            return dropped(order, feed, item.id, item.row.folders)
        if item is None:
            return dropped(order, feed, None, ())
        first = next(_one.id for _one in _tree(self._rows).rows() if _one.folders[: len(item.path)] == item.path)
        return dropped(order, feed, first, item.path[:-1])


def _key(item: Item) -> object:
    return item.path if isinstance(item, FolderItem) else item.id
