"""A page of the library that lists what a search and filters leave: a list at the start, a preview at the end."""

from __future__ import annotations

import datetime
from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from reader.ui.context import Context
from reader.ui.library.panes import Panes
from reader.ui.library.queries import Wanted
from reader.ui.widgets.search_field import SearchField
from reader.ui.window.page import Page


class SearchedPage(Page):
    """Holds what is wanted and lists anew when that changes. The page itself makes `field` and connects it."""

    keepSearch = Signal(str, bool)
    field: SearchField

    def __init__(self, context: Context, tools: QWidget) -> None:
        super().__init__(context)
        self._wanted = Wanted()
        self._tools = tools
        self._shown: int | None = None

    def _lay_out(self, pane: QWidget, preview: QWidget) -> None:
        self.splitter = Panes(pane, preview)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.splitter)

    def tools(self) -> QWidget:
        return self._tools

    def search(self) -> bool:
        """Takes the keyboard to the search field."""
        self.field.focus()
        return True

    def _search(self, text: str, exact: bool) -> None:
        if (text, exact) != (self._wanted.text, self._wanted.exact):
            self._wanted = replace(self._wanted, text=text, exact=exact)
            self.refresh()

    def _filter(self, only: object) -> None:
        self._wanted = replace(self._wanted, only=str(only))
        self.refresh()

    def _narrow(self, first: datetime.date | None, last: datetime.date | None) -> None:
        self._wanted = replace(self._wanted, first_day=first, last_day=last)
        self.refresh()

    def _sort(self, order: object) -> None:
        self._wanted = replace(self._wanted, order=str(order))
        self.refresh()

    def _keep(self) -> None:
        self.keepSearch.emit(self._wanted.text, self._wanted.exact)
