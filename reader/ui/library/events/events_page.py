"""The events: their list with search, and the preview of the one that is current."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Signal
from PySide6.QtWidgets import QWidget

from reader.ui.context import Context
from reader.ui.language.wording import Wording
from reader.ui.library.cards import EventDelegate
from reader.ui.library.events.first_differences import FirstDifferences
from reader.ui.library.list_pane import CardList, ListPane
from reader.ui.library.searching import queries
from reader.ui.library.searching.listings import EventListing
from reader.ui.library.searching.queries import Found, Wanted
from reader.ui.library.searching.searched_page import SearchedPage
from reader.ui.models.items import EventItem, Hits
from reader.ui.models.paged import PagedModel
from reader.ui.tasks import Lane
from reader.ui.widgets.search_field import SearchField
from reader.ui.window.around.places import Kind, Place

if TYPE_CHECKING:
    from reader.library.views import EventView, OutletRow
    from reader.ui.library.events.preview import EventPreview


class EventsPage(SearchedPage[EventItem]):
    """Right the list, left the preview. What it wants changed it says by its signals, which the window connects."""

    setOutlet = Signal(list)
    setDay = Signal(list)
    join = Signal(int, int)
    keepInBoth = Signal(int, int)
    dismiss = Signal(int, int)
    articleMenu = Signal(object, object, object)
    eventMenu = Signal(object, object)
    addArticle = Signal(object)
    regroup = Signal(object)
    dropped = Signal(object)
    LISTING = "events"

    def __init__(self, context: Context, words: Wording, tools: QWidget) -> None:
        super().__init__(context, words, tools)
        self._place = Place(Kind.EVENTS)
        # The event that a link leads to: it is shown even where the list, as it is wanted, does not have it.
        self._sought: tuple[int | None, Wanted] = (None, self._wanted)
        self._stale = False
        self.model = PagedModel(context, self._describe, self)
        self.view = CardList(self.model, EventDelegate(context, words, self), self.tr("Events"))
        self.field = SearchField(context, self.tr("Search headlines, text, outlets and names"), "search")
        self.pane = ListPane(self.field, self.view, self._choices())
        self.differences = FirstDifferences(context, self._in_sight, self._differ, self)
        self._nothing_fits = self.tr("No event fits this filter.")
        self._lay_out(None)
        self._connect()

    def _connect(self) -> None:
        self.model.loaded.connect(self._loaded)
        self.model.failed.connect(self.context.failed)
        self.view.current.connect(self._current)
        self.view.verticalScrollBar().valueChanged.connect(self.differences.look)
        self.view.opened.connect(self._open)
        self.field.searched.connect(self._search)
        self.field.keep.connect(self._keep)
        self.context.settingsChanged.connect(self.refresh)

    @cached_property
    def preview(self) -> EventPreview:
        """Made when there is an event to show in it: a start lists the events first."""
        from reader.ui.library.events.preview import EventPreview

        made = EventPreview(self.context, self._words)
        made.clear()
        made.compare.connect(self._compare)
        made.openArticle.connect(self._read)
        made.setOutlet.connect(self._set_outlet)
        made.setDay.connect(self._set_day)
        made.join.connect(self.join)
        made.keep.connect(self.keepInBoth)
        made.dismiss.connect(self.dismiss)
        made.articleMenu.connect(self._article_menu)
        made.eventMenu.connect(self._event_menu)
        made.addArticle.connect(self._add)
        made.regroup.connect(self._regroup)
        made.go.connect(self._go)
        self.splitter.show_beside(made)
        return made

    def show_place(self, place: Place) -> None:
        # Shown again after a change, the page stays at the event that was picked since.
        if place.event is not None and place != self._place:
            self._shown = place.event
        story = place.ids[0] if place.ids else None
        outlet, outlet_name = place.of_outlet or (None, "")
        self._wanted = replace(self._wanted, story=story, outlet=outlet)
        if place != self._place:
            self._sought = (place.event, self._wanted)
        self._place = place
        within = [*([place.title] if story else []), *([outlet_name] if outlet_name else [])]
        self._within = "  ·  ".join(within)
        self.crumbs.emit([self.tr("Stories") if story else self.tr("Events"), *within])
        self.refresh()

    def _narrow_to(self, outlet: OutletRow | None) -> None:
        of_outlet = (outlet.id, outlet.name) if outlet else None
        self.go.emit(replace(self._place, of_outlet=of_outlet, event=None))

    def standing(self, place: Place) -> Place:
        return place if self._shown is None else replace(place, event=self._shown)

    def show_first(self, items: Sequence[EventItem]) -> None:
        self.crumbs.emit([self.tr("Events")])
        self.model.show(items)

    def refresh(self) -> None:
        self._stale = True
        wanted = self._wanted
        self._list()
        if not wanted.text:
            self.context.ask(lambda library: queries.event_count(library, wanted), self._count, key=(id(self), "count"))

    def _listed(self, *, thorough: bool = False) -> EventListing:
        return EventListing(self._wanted, self.differences.filled, thorough=thorough)

    def names_changed(self) -> None:
        """Works the differences out again."""
        self.differences.forget()
        self.refresh()

    def _describe(self, item: EventItem) -> str:
        return self._words.event_line(item.card)

    def _in_sight(self) -> list[EventItem]:
        """The cards that can be seen now, from the top."""
        if not self.isVisible():
            return []
        window = self.view.viewport().rect()
        rows = range(self.model.rowCount())
        first = self.view.indexAt(window.topLeft() + QPoint(window.width() // 2, 4)).row()
        return [
            self.model.item(row)
            for row in rows[max(0, first) : max(0, first) + 12]
            if self.view.visualRect(self.model.index(row)).intersects(window)
        ]

    def _differ(self, item: EventItem) -> None:
        # The card as it is now: the list may have become a search's since, which marks what it found.
        row = self.model.row_of(item.id)
        if row >= 0:
            self.model.replace_item(self.differences.filled(self.model.item(row)))
        self.view.scheduleDelayedItemsLayout()

    def _loaded(self) -> None:
        rows = self.model.rowCount()
        self.differences.look()
        self._show_found()
        self._say_nothing()
        if self._shown is None or not self.view.select_again(self._shown):
            if self._shown is not None and (self._shown, self._wanted) == self._sought:
                self._look_at(self._shown)
            else:
                self.view.select_first()
        if self._stale and rows and self._shown is not None:
            # The same cards: what a decision changed may stand in the preview alone.
            self._look_at(self._shown)
        if not rows:
            self.preview.clear()

    def _count(self, total: int) -> None:
        self.pane.set_count(self._words.events(total))

    def _tell(self, found: Found) -> None:
        articles = self._about(self._words.articles(found.total), found)
        events = self._words.events(self.model.rowCount())
        self.pane.set_count(f"{events}  ·  {articles}" if self.model.whole else articles)

    def _current(self, item: object) -> None:
        if isinstance(item, EventItem):
            self._look_at(item.id)

    def _look_at(self, event: int) -> None:
        self._shown, self._stale = event, False
        wanted = self._wanted
        key = (id(self), "event")
        self.context.ask(lambda library: queries.quick_view(library, event, wanted), self._preview, key=key)

    def _go(self, place: Place) -> None:
        # The place may be the one that the page was last shown at, with another event picked since.
        if place.event is not None and not self.view.select_id(place.event):
            self._sought = (place.event, self._wanted)
            self._look_at(place.event)
        self.go.emit(place)

    def _preview(self, found: tuple[EventView, Hits]) -> None:
        view, hits = found
        if view.card.id != self._shown:
            return
        place = self.preview.verticalScrollBar().value() if self._same(view) else 0
        self.preview.show_event(view, hits, place)
        event = view.card.id
        key = (id(self), "whole event")
        self.context.ask(lambda library: library.event(event), self._complete, key=key, lane=Lane.COMPUTE)

    def _complete(self, view: EventView) -> None:
        if view.card.id == self._shown:
            self.preview.complete(view)

    def _same(self, view: EventView) -> bool:
        return self.preview.view is not None and self.preview.view.card.id == view.card.id

    def _open(self, item: object) -> None:
        view = self.preview.view
        if isinstance(item, EventItem) and view is not None and view.card.id == item.id:
            ids = self.preview.checked()
            if len(ids) == 1:
                self._read(ids[0])
            elif ids:
                self._compare(ids, view.card.label)

    def _compare(self, ids: list[int], title: str) -> None:
        self.go.emit(Place(Kind.COMPARE, tuple(ids), title, event=self._shown))

    def _read(self, article: int) -> None:
        view = self.preview.view
        title = view.card.label if view is not None else ""
        self.go.emit(Place(Kind.READER, (article,), title, event=self._shown))

    def _articles_here(self) -> list[int]:
        return self.preview.article_here()

    def _set_outlet(self, article: int) -> None:
        self.setOutlet.emit([article])

    def _set_day(self, article: int) -> None:
        self.setDay.emit([article])

    def _article_menu(self, article: int, where: object) -> None:
        if self.preview.view is not None:
            self.articleMenu.emit(self.preview.view, article, where)

    def _event_menu(self, where: object) -> None:
        if self.preview.view is not None:
            self.eventMenu.emit(self.preview.view, where)

    def _add(self) -> None:
        self.addArticle.emit(self.preview.view)

    def _regroup(self) -> None:
        self.regroup.emit(self.preview.view)
