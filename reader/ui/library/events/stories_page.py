"""The stories: long-running files, each a chain of events."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QStackedWidget, QWidget

from reader.ui.context import Context
from reader.ui.language.wording import Wording
from reader.ui.library.cards import CardDelegate
from reader.ui.library.list_pane import CardList
from reader.ui.library.searching.listings import StoryListing
from reader.ui.models.items import StoryItem
from reader.ui.models.paged import PagedModel
from reader.ui.window.around.places import Kind, Place
from reader.ui.window.page import Page

_WIDTH = 820


class StoryDelegate(CardDelegate[StoryItem]):
    """A card for each story."""

    def badge(self, item: StoryItem) -> str:
        return self.words.events(item.card.events)

    def lines(self, item: StoryItem) -> list[tuple[str, str, str]]:
        return [("calendar", "ink2", f"{self.words.days_of(item.card)}  ·  {self.words.articles(item.card.articles)}")]

    def chips(self, _item: StoryItem) -> list[str]:
        return []


class StoriesPage(Page):
    """Cards; opening one shows its events."""

    def __init__(self, context: Context, words: Wording, tools: QWidget) -> None:
        super().__init__(context)
        self._words = words
        self._tools = tools
        self.setObjectName("listPane")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.model: PagedModel[StoryItem] = PagedModel(context, self._describe, self)
        self.view = CardList(self.model, StoryDelegate(context, words, self), self.tr("Stories"))
        self.view.setMaximumWidth(_WIDTH)
        self.view.opened.connect(self._open)
        self.model.loaded.connect(self._loaded)
        self.model.failed.connect(context.failed)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.view)
        nothing = QLabel(self.tr("A story appears here when two events or more share people, places and words."))
        nothing.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        nothing.setContentsMargins(20, 80, 20, 0)
        nothing.setProperty("tone", "muted")
        self._stack.addWidget(nothing)
        self._stack.setMaximumWidth(_WIDTH)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(16, 14, 16, 0)
        layout.addStretch(1)
        layout.addWidget(self._stack, 100)
        layout.addStretch(1)
        context.settingsChanged.connect(self.refresh)

    def tools(self) -> QWidget:
        return self._tools

    def show_place(self, _place: Place) -> None:
        self.crumbs.emit([self.tr("Stories")])
        self.status.emit([])
        self.refresh()

    def refresh(self) -> None:
        self.model.load(StoryListing())

    def _describe(self, item: StoryItem) -> str:
        return item.card.label

    def _loaded(self) -> None:
        self._stack.setCurrentIndex(0 if self.model.rowCount() else 1)

    def _open(self, item: object) -> None:
        if isinstance(item, StoryItem):
            self.go.emit(Place(Kind.EVENTS, (item.id,), item.card.label))
