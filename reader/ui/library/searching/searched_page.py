"""A page of the library that lists what a search and filters leave: a list at the start, a preview at the end."""

from __future__ import annotations

import datetime
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, Generic

from PySide6.QtCore import Qt, Signal, SignalInstance
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QWidget

from reader.ui.context import Context
from reader.ui.language.wording import Wording
from reader.ui.library.list_pane import ListPane
from reader.ui.library.panes import Panes
from reader.ui.library.searching import choices, saved
from reader.ui.library.searching.listings import Searched
from reader.ui.library.searching.period import PeriodButton
from reader.ui.library.searching.queries import Found, Wanted
from reader.ui.models.items import One
from reader.ui.models.paged import PagedModel
from reader.ui.tasks import Lane
from reader.ui.widgets.buttons import Button, MenuButton
from reader.ui.widgets.search_field import SearchField
from reader.ui.window.around.places import Kind, Place
from reader.ui.window.commands.page_keys import PageKeys
from reader.ui.window.page import Page

if TYPE_CHECKING:
    from reader.library.views import OutletRow, SavedSearch


class SearchedPage(Page, Generic[One]):
    """Holds what is wanted and lists anew when that changes. The page itself makes `field`, `model` and `pane`; its
    `LISTING` names what it lists.
    """

    keepSearch = Signal(object)
    turnStar = Signal(list)
    turnRead = Signal(list)
    LISTING: str
    field: SearchField
    model: PagedModel[One]
    pane: ListPane

    def __init__(self, context: Context, words: Wording, tools: QWidget) -> None:
        super().__init__(context)
        self._words = words
        self._wanted = Wanted()
        self._tools = tools
        self._shown: int | None = None
        self._listing: Searched[One] | None = None
        # The outlet or the story that the list is narrowed to, in words.
        self._within = ""
        self._nothing_fits = ""

    def _lay_out(self, preview: QWidget | None) -> None:
        self.pane.widen.clicked.connect(self._widen)
        self.splitter = Panes(self.pane, preview)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.splitter)
        for name, asked in (("star", self.turnStar), ("mark_read", self.turnRead)):
            action = QAction(self)
            action.setObjectName(f"library.{name}")
            action.triggered.connect(partial(self._turn, asked))
            self.addAction(action)
        PageKeys(self.context, self)

    def _articles_here(self) -> list[int]:
        """The articles that a key for articles means."""
        raise NotImplementedError

    def _turn(self, asked: SignalInstance, _checked: bool = False) -> None:
        articles = self._articles_here()
        if articles:
            asked.emit(articles)
        else:
            self.status.emit([self.tr("Choose an article first.")])

    def _choices(self) -> list[Button]:
        self.only = MenuButton(self.context, self.tr("Filter"))
        self.only.set_choices(choices.filters(self.LISTING), self._wanted.only)
        self.only.chosen.connect(self._filter)
        self.order = MenuButton(self.context, self.tr("Order"))
        self.order.set_choices(choices.orders(self.LISTING), self._wanted.order)
        self.order.chosen.connect(self._sort)
        self.period = PeriodButton(self.context)
        self.period.chosen.connect(self._narrow)
        return [self.only, self.period, self.order]

    def tools(self) -> QWidget:
        return self._tools

    def search(self) -> bool:
        """Takes the keyboard to the search field."""
        self.field.focus()
        return True

    def leading(self, place: Place) -> Place:
        """An article is read with the search that found it."""
        found = place.kind is Kind.READER and self._wanted.text
        return replace(place, sought=self._wanted) if found else place

    def take_keyboard(self) -> None:
        self.pane.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def _listed(self, *, thorough: bool = False) -> Searched[One]:
        """The listing of what is wanted now."""
        raise NotImplementedError

    def _tell(self, found: Found) -> None:
        """Shows how many articles were found."""
        raise NotImplementedError

    def _list(self) -> None:
        """Reads the list; where only the library has changed, one stays where one was."""
        listing = self._listed()
        keep = self._listing is not None and self._listing.wanted == listing.wanted
        self._listing = listing
        self.model.load(listing, keep=keep)

    def _show_found(self) -> None:
        """How the search went. One that has not read all texts it depends on is finished in the background."""
        listing = self._listing
        if listing is None or listing.found is None:
            self.field.show_also(())
            return
        self._tell(listing.found)
        self.field.show_also(listing.found.also)
        if listing.found.at_least:
            key = (id(self), "count")
            self.context.ask(listing.count_found, self._finish, key=key, lane=Lane.COMPUTE)

    def _finish(self, found: Found) -> None:
        self._tell(found)
        short = self._listing is not None and self.model.rowCount() < self._listing.first
        if short and self.model.whole and found.total > self._number_shown():
            self._listing = self._listed(thorough=True)
            self.model.load(self._listing)

    def _number_shown(self) -> int:
        found = self._listing.found if self._listing is not None else None
        return found.total if found is not None else 0

    def _about(self, words: str, found: Found) -> str:
        return self.tr("At least {count}").format(count=words) if found.at_least else words

    def _search(self, text: str, exact: bool) -> None:
        if (text, exact) != (self._wanted.text, self._wanted.exact):
            self._wanted = replace(self._wanted, text=text, exact=exact)
            if text:  # What stood open may be its last result: the best is looked at instead.
                self._shown = None
            if not text and self._wanted.only == "quoted":  # which asks where words stand
                self._wanted = replace(self._wanted, only="all")
                self.only.set_current("all")
            self._show_order()
            self.refresh()

    def open_search(self, search: SavedSearch) -> None:
        self._wanted = saved.wanted(search)
        self._shown = None
        self._show_wanted()

    def _say_nothing(self) -> None:
        """Says in the place of an empty list why it is empty, with the way to a wider one."""
        wanted = self._wanted
        if not self.model.rowCount():
            self.pane.say_nothing(self._why_nothing(), narrowed=wanted != wanted.widened)
        else:
            self.pane.say_nothing("")

    def _why_nothing(self) -> str:
        wanted = self._wanted
        if not wanted.text:
            return self._nothing_fits
        if wanted != replace(wanted.widened, exact=wanted.exact):
            return self.tr("No results within this filter and these days.")
        if wanted.exact:
            return self.tr("No results with the words as typed.")
        return self.tr("No results. Try fewer or other words.")

    def _widen(self) -> None:
        # The button goes, and the keyboard must not go anywhere.
        self.search()
        self._wanted = self._wanted.widened
        self._show_wanted()

    def _show_wanted(self) -> None:
        self.only.set_current(self._wanted.only)
        self.order.set_current(self._wanted.order)
        self.period.set_days(self._wanted.first_day, self._wanted.last_day)
        self._show_order()
        self.field.set_text(self._wanted.text, exact=self._wanted.exact)
        self.refresh()

    def _show_order(self) -> None:
        self.order.stand_in(self.tr("Best matches first") if self._wanted.text else "")

    def _choose_outlet(self) -> None:
        from reader.ui.dialogs.choose import ChooseOutlet

        dialog = ChooseOutlet(self.context, self._words, self)
        dialog.picked.connect(self._narrow_to)
        dialog.open()

    def _narrow_to(self, outlet: OutletRow | None) -> None:
        """Goes to the list of that outlet, None for all outlets."""
        raise NotImplementedError

    def _filter(self, only: object) -> None:
        if only == choices.OF_OUTLET:
            self.only.set_current(self._wanted.only)
            self._choose_outlet()
            return
        self._wanted = replace(self._wanted, only=str(only))
        if only == "quoted" and not self._wanted.text:
            self.search()
        self.refresh()

    def _narrow(self, first: datetime.date | None, last: datetime.date | None) -> None:
        self._wanted = replace(self._wanted, first_day=first, last_day=last)
        self.refresh()

    def _sort(self, order: object) -> None:
        self._wanted = replace(self._wanted, order=str(order))
        self.refresh()

    def _keep(self) -> None:
        self.keepSearch.emit(saved.kept(self.context.formats, self._wanted, self.LISTING, self._within))
