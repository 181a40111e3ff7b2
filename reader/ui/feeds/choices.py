"""A list of feeds to choose from, each with a box to tick, folders ticking all that is in them."""

from __future__ import annotations

from collections.abc import Sequence
from string import Template
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QTreeWidget, QTreeWidgetItem

from reader import resources
from reader.ui.context import Context
from reader.ui.language.formats import hint

if TYPE_CHECKING:
    from reader.feeds.outlines import FeedEntry

_ENTRY = Qt.ItemDataRole.UserRole
_LEAST, _MOST, _MANY = 220, 400, 12  # pixels of height; feeds from which on the list is tall
_AROUND = 340  # pixels of the dialog and of the screen's bars above and below the list
_BOXES = Template("""
QTreeView::indicator { width: 14px; height: 14px; border: 1px solid $line2; border-radius: 3px; background: $paper; }
QTreeView::indicator:checked { border-color: $accent; background: $accent_bg; image: url("$check"); }
QTreeView::indicator:indeterminate { border-color: $accent; background: $accent_bg; }
QTreeView { border: 1px solid $line; border-radius: 6px; }
QTreeView::item { min-height: 28px; }
""")


class FeedChoices(QTreeWidget):
    """`changed` carries how many are ticked."""

    changed = Signal(int)

    def __init__(self, context: Context, name: str) -> None:
        super().__init__()
        self._context = context
        self.setObjectName("choices")
        self.setAccessibleName(name)
        self.setColumnCount(2)
        self.setHeaderHidden(True)
        self.setUniformRowHeights(True)
        self.setRootIsDecorated(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMinimumHeight(_LEAST)
        self._dress()
        context.themeChanged.connect(self._dress)
        self.itemChanged.connect(self._tell)
        self.itemActivated.connect(self._turn)

    def _dress(self) -> None:
        theme = self._context.theme
        tokens = {name: getattr(theme, name) for name in ("line", "line2", "paper", "accent", "accent_bg")}
        tick = resources.path("palettes", f"check-{theme.name}.svg").as_posix()
        self.setStyleSheet(_BOXES.substitute(tokens, check=tick))

    def show_entries(self, entries: Sequence[FeedEntry], *, checked: bool) -> None:
        """Shows these feeds in their folders."""
        self.blockSignals(True)
        self.clear()
        state = Qt.CheckState.Checked if checked else Qt.CheckState.Unchecked
        folders: dict[tuple[str, ...], QTreeWidgetItem] = {(): self.invisibleRootItem()}
        for entry in entries:
            for depth in range(1, len(entry.folders) + 1):
                path = entry.folders[:depth]
                if path not in folders:
                    folders[path] = self._line(folders[path[:-1]], path[-1], "", state)
                    folders[path].setFlags(folders[path].flags() | Qt.ItemFlag.ItemIsAutoTristate)
            item = self._line(folders[entry.folders], entry.title or entry.url, _host(entry.url), state)
            item.setData(0, _ENTRY, entry)
            item.setToolTip(1, hint(entry.url))
        self.setRootIsDecorated(len(folders) > 1)
        tall = min(_MOST, self.screen().availableGeometry().height() - _AROUND)
        self.setMinimumHeight(tall if len(entries) > _MANY else _LEAST)
        self.expandAll()
        first = self.topLevelItem(0)
        if first is not None:
            self.setCurrentItem(first)
        self.setColumnWidth(0, max(220, self.viewport().width() * 3 // 5))
        self.blockSignals(False)
        self._tell()

    @staticmethod
    def _line(parent: QTreeWidgetItem, name: str, host: str, state: Qt.CheckState) -> QTreeWidgetItem:
        item = QTreeWidgetItem(parent, [name, host])
        item.setCheckState(0, state)
        item.setTextAlignment(1, Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter)
        return item

    def chosen(self) -> list[FeedEntry]:
        """The ticked feeds, in their order."""
        return [item.data(0, _ENTRY) for item in self._feeds() if item.checkState(0) is Qt.CheckState.Checked]

    def tick_all(self, *, on: bool) -> None:
        """Ticks all feeds, or none."""
        self.blockSignals(True)
        for item in self._feeds():
            item.setCheckState(0, Qt.CheckState.Checked if on else Qt.CheckState.Unchecked)
        self.blockSignals(False)
        self.viewport().update()
        self._tell()

    def _feeds(self) -> list[QTreeWidgetItem]:
        found: list[QTreeWidgetItem] = []
        waiting = [self.invisibleRootItem()]
        while waiting:
            item = waiting.pop()
            if item.data(0, _ENTRY) is not None:
                found.append(item)
            children = (item.child(index) for index in reversed(range(item.childCount())))
            waiting += [child for child in children if child is not None]
        return found

    def _turn(self, item: QTreeWidgetItem) -> None:
        on = item.checkState(0) is Qt.CheckState.Checked
        item.setCheckState(0, Qt.CheckState.Unchecked if on else Qt.CheckState.Checked)

    def _tell(self) -> None:
        self.changed.emit(len(self.chosen()))


def _host(url: str) -> str:
    return url.partition("://")[2].partition("/")[0].removeprefix("www.")
