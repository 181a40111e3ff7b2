"""Choosing an article, an event or an outlet by searching for it."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from reader.text.direction import isolated
from reader.ui.context import Context
from reader.ui.dialogs.frame import Frame
from reader.ui.language.wording import Wording
from reader.ui.library.searching import queries
from reader.ui.library.searching.queries import Wanted
from reader.ui.look.theme import UI_LARGE, ui_font
from reader.ui.widgets.search_field import SearchField

if TYPE_CHECKING:
    from reader.library.library import Library
    from reader.library.views import EventCard, OutletRow
    from reader.ui.models.items import ArticleItem

_MOST = 40
_ALL = 0  # no outlet has it


class _Choose(Frame):
    chosen = Signal(int)

    def __init__(self, context: Context, title: str, accept: str, parent: QWidget) -> None:
        super().__init__(context, title, parent, 640)
        self.field = SearchField(context, self.tr("Search"))
        self.field.searched.connect(self._search)
        self.field.left.connect(self._into_list)
        self.body.addWidget(self.field)
        self.list = QListWidget()
        self.list.setAccessibleName(title)
        self.list.setMinimumHeight(320)
        self.list.setWordWrap(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setSpacing(3)
        self.list.itemActivated.connect(self.accept)
        self.list.currentItemChanged.connect(self._follow)
        self.body.addWidget(self.list, 1)
        self._main = self.add_buttons(accept, self.tr("Cancel"))
        self.accepted.connect(self._tell)
        self._follow()
        self._search("", False)

    def _search(self, text: str, exact: bool) -> None:
        raise NotImplementedError

    def _fill(self, lines: Sequence[tuple[int, str]]) -> None:
        self.list.clear()
        for value, text in lines:
            item = QListWidgetItem(text)
            item.setData(Qt.ItemDataRole.UserRole, value)
            item.setFont(ui_font(UI_LARGE))
            self.list.addItem(item)
        self.list.setCurrentRow(0)

    def _into_list(self) -> None:
        self.list.setFocus(Qt.FocusReason.TabFocusReason)

    def _follow(self) -> None:
        self._main.setEnabled(self.list.currentItem() is not None)

    def _tell(self) -> None:
        item = self.list.currentItem()
        if item is not None:
            self.chosen.emit(int(item.data(Qt.ItemDataRole.UserRole)))


class ChooseArticle(_Choose):
    """Chooses an article that is not among `without`."""

    def __init__(self, context: Context, words: Wording, title: str, without: Collection[int], parent: QWidget) -> None:
        self._words = words
        self._without = without
        super().__init__(context, title, self.tr("Choose"), parent)

    def _search(self, text: str, exact: bool) -> None:
        wanted = Wanted(text, exact)
        limit = _MOST + len(self._without)
        self.context.ask(
            lambda library: queries.article_items(library, wanted, limit, 0), self._show, key=(id(self), "articles")
        )

    def _show(self, items: Sequence[ArticleItem]) -> None:
        rows = [item.row for item in items if item.row.id not in self._without]
        words = self._words
        self._fill(
            [
                (row.id, f"{words.joined(row.title)}\n{words.outlet(row.source)}  ·  {words.day_of(row)}")
                for row in rows[:_MOST]
            ]
        )


class ChooseEvent(_Choose):
    """Chooses an event other than `without`."""

    def __init__(self, context: Context, words: Wording, title: str, without: int, parent: QWidget) -> None:
        self._words = words
        self._without = without
        super().__init__(context, title, self.tr("Choose"), parent)

    def _search(self, text: str, exact: bool) -> None:
        wanted = Wanted(text, exact)

        def work(library: Library) -> list[EventCard]:
            # What a search finds is told by the articles found; an event is chosen by its own name.
            items = queries.event_items(library, wanted, _MOST, 0)
            return [library.event_card(item.id) for item in items if item.id != self._without]

        self.context.ask(work, self._show, key=(id(self), "events"))

    def _show(self, cards: Sequence[EventCard]) -> None:
        words = self._words
        self._fill(
            [
                (card.id, f"{words.joined(card.label)}\n{words.days_of(card)}  ·  {words.articles(card.articles)}")
                for card in cards
            ]
        )


class ChooseOutlet(_Choose):
    """Chooses the outlet that a list is narrowed to; `picked` carries it, None for all of them."""

    picked = Signal(object)

    def __init__(self, context: Context, words: Wording, parent: QWidget) -> None:
        self._words = words
        self._rows: Sequence[OutletRow] = ()
        super().__init__(context, self.tr("What one outlet published"), self.tr("Show"), parent)
        self.chosen.connect(self._pick)

    def _search(self, text: str, _exact: bool) -> None:
        self.context.ask(
            lambda library: queries.outlets_named(library.outlets(), text), self._show, key=(id(self), "outlets")
        )

    def _show(self, rows: Sequence[OutletRow]) -> None:
        self._rows = rows
        lines = [(row.id, f"{isolated(row.name)}  ·  {self._words.articles(row.articles)}") for row in rows]
        self._fill(lines if self.field.text() else [(_ALL, self.tr("All outlets")), *lines])

    def _pick(self, chosen: int) -> None:
        self.picked.emit(next((row for row in self._rows if row.id == chosen), None))
