"""Adding columns: the articles of the same event first, then any other; by a choice, or dragged into the view."""

from __future__ import annotations

import json
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QListWidget, QListWidgetItem, QWidget

from reader.ui.compare.wording.wording import translate
from reader.ui.context import Context
from reader.ui.dialogs.frame import Frame
from reader.ui.language.wording import Wording
from reader.ui.library.searching import queries
from reader.ui.library.searching.queries import Wanted
from reader.ui.look.theme import UI_LARGE, UI_SMALL, ui_font
from reader.ui.widgets.labels import label
from reader.ui.widgets.search_field import SearchField
from reader.ui.window.dropped import ARTICLES

if TYPE_CHECKING:
    from reader.library.library import Library
    from reader.library.views import ArticleRow

_MOST = 40


@dataclass(frozen=True, slots=True)
class Offered:
    """What can be added: articles of the events that are open, and others."""

    same_event: tuple[ArticleRow, ...]
    others: tuple[ArticleRow, ...]


def offered(library: Library, here: Collection[int], text: str, *, exact: bool) -> Offered:
    """The articles to offer beside those that are open: all, or those that a search finds."""
    from reader.library.views import ArticleQuery, Order

    events = sorted({event for row in library.article_rows(sorted(here)) for event in row.events})
    items = queries.article_items(library, Wanted(text, exact), _MOST + len(here), 0)
    rows = [item.row for item in items]
    if not text:
        same = [row for event in events for row in library.articles(ArticleQuery(event=event, order=Order.OLDEST))]
    else:
        same = [row for row in rows if set(row.events) & set(events)]
    first = {row.id: row for row in same if row.id not in here}
    others = tuple(row for row in rows if row.id not in here and row.id not in first)
    return Offered(tuple(first.values()), others[:_MOST])


class _List(QListWidget):
    """A list whose articles can be dragged into the comparison."""

    def mimeTypes(self) -> list[str]:
        return [ARTICLES]

    def mimeData(self, items: Sequence[QListWidgetItem]) -> QMimeData:
        data = QMimeData()
        ids = [int(item.data(Qt.ItemDataRole.UserRole)) for item in items]
        data.setData(ARTICLES, json.dumps(ids).encode())
        return data

    def supportedDropActions(self) -> Qt.DropAction:
        return Qt.DropAction.CopyAction


class AddArticles(Frame):
    """Stays beside the view until it is closed; `chosen` carries the ids to add."""

    chosen = Signal(list)

    def __init__(self, context: Context, words: Wording, here: Collection[int], parent: QWidget) -> None:
        super().__init__(context, translate("Compare", "Add articles to the comparison"), parent, 640)
        # Articles are dragged from here into the view, which has to answer meanwhile.
        self.setWindowModality(Qt.WindowModality.NonModal)
        self._words, self._here = words, tuple(here)
        self.field = SearchField(context, translate("Compare", "Search all articles"))
        self.field.searched.connect(self._search)
        self.field.left.connect(self._into_list)
        self.body.addWidget(self.field)
        self.list = self._make_list()
        self.body.addWidget(self.list, 1)
        hint = translate("Compare", "Several can be chosen with Ctrl, or dragged to the place where they shall stand.")
        self.body.addWidget(label(hint, "hint", wrap=True))
        self._main = self.add_buttons(translate("Compare", "Add"), translate("Compare", "Close"))
        self.accepted.connect(self._tell)
        self._follow()
        self._search("", False)

    def _make_list(self) -> _List:
        made = _List()
        made.setAccessibleName(translate("Compare", "Articles that can be added"))
        made.setMinimumHeight(340)
        made.setWordWrap(True)
        made.setSpacing(3)
        made.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        made.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        made.setDragDropMode(QAbstractItemView.DragDropMode.DragOnly)
        made.itemActivated.connect(self.accept)
        made.itemSelectionChanged.connect(self._follow)
        return made

    def show_here(self, here: Collection[int]) -> None:
        """Offers no longer what is open by now."""
        self._here = tuple(here)
        self._search(self.field.text(), self.field.exact)

    def _search(self, text: str, exact: bool) -> None:
        here = self._here
        self.context.ask(
            lambda library: offered(library, here, text, exact=exact), self._show, key=(id(self), "offered")
        )

    def _show(self, found: Offered) -> None:
        self.list.clear()
        self._add_group(translate("Compare", "Of the same event"), found.same_event)
        self._add_group(translate("Compare", "Other articles"), found.others)
        if not self.list.count():
            self._add_heading(translate("Compare", "Nothing here"))
        first = next((row for row in range(self.list.count()) if self._is_article(self.list.item(row))), None)
        if first is not None:
            self.list.setCurrentRow(first)
        self._follow()

    def _add_group(self, title: str, rows: Sequence[ArticleRow]) -> None:
        if rows:
            self._add_heading(title)
        for row in rows:
            words = self._words
            text = f"{words.joined(row.title)}\n{words.outlet(row.source)}  ·  {words.day_of(row)}"
            item = QListWidgetItem(text)
            item.setData(Qt.ItemDataRole.UserRole, row.id)
            item.setFont(ui_font(UI_LARGE))
            self.list.addItem(item)

    def _add_heading(self, title: str) -> None:
        item = QListWidgetItem(title)
        item.setFlags(Qt.ItemFlag.NoItemFlags)
        item.setFont(ui_font(UI_SMALL, bold=True))
        self.list.addItem(item)

    def _is_article(self, item: QListWidgetItem) -> bool:
        return item.data(Qt.ItemDataRole.UserRole) is not None

    def _into_list(self) -> None:
        self.list.setFocus(Qt.FocusReason.TabFocusReason)

    def _follow(self) -> None:
        self._main.setEnabled(bool(self.list.selectedItems()))

    def _tell(self) -> None:
        ids = [int(item.data(Qt.ItemDataRole.UserRole)) for item in self.list.selectedItems()]
        if ids:
            self.chosen.emit(ids)
