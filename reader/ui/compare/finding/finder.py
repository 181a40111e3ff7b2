"""Searches all columns on the folded text, so that spelling, vowel marks and obfuscated words make no difference."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from reader.model.articles import Span
from reader.model.texts import Document
from reader.text.folding import fold
from reader.ui.compare.finding.bar import FindBar
from reader.ui.compare.index import Place

if TYPE_CHECKING:
    from reader.ui.compare.view import CompareView


def find_all(document: Document, words: str, *, exact: bool = False) -> list[Span]:
    """Every place of the article where the words stand; folded unless `exact`."""
    needle = words.strip() if exact else fold(words.strip())
    if not needle:
        return []
    haystack = document.text if exact else document.folded.text
    found, at = [], haystack.find(needle)
    while at >= 0:
        end = at + len(needle)
        found.append(Span(at, end) if exact else document.folded.to_source(at, end))
        at = haystack.find(needle, end)
    return found


class Finder(QObject):
    """Keeps the hits of a view and walks through them."""

    def __init__(self, bar: FindBar, view: CompareView) -> None:
        super().__init__(view)
        self._bar, self._view = bar, view
        self.hits: list[tuple[int, Span]] = []
        self.current = 0
        bar.searched.connect(self.search)
        bar.stepped.connect(self.step)
        bar.closed.connect(self.close)

    def open(self) -> None:
        """Opens the bar; a selected word becomes the search."""
        columns = self._view.columns_view
        words = ""
        if self._view.mode == "full" and columns.columns:
            column = columns.focused_column()
            span = columns.columns[column].pane.selected_source()
            if span is not None and len(span) < 60 and self._view.index is not None:
                words = span.of(self._view.index.documents[column].text)
        self._bar.open(words)

    def close(self) -> None:
        """Closes the bar; the hits are painted no more, and the keyboard stands at the one that was come to."""
        view, found = self._view, self.hits[self.current] if self.hits else None
        self._bar.hide()
        self.hits = []
        self._paint()
        if found is not None:
            view.jump(*found)
        else:
            view.columns_view.focus_column(view.columns_view.focused_column())

    def forget(self) -> None:
        """Drops hits in columns that are gone, and searches the new ones."""
        self.hits = []
        self.search_again()

    def search_again(self) -> None:
        """Repeats the search after the shown text has changed."""
        if self._bar.isVisible():
            self.search(self._bar.field.text(), self._bar.exact.isChecked(), stay=True)

    def search(self, words: str, exact: bool, stay: bool = False) -> None:
        """Finds the words in all columns and goes to the first hit; with `stay` only paints."""
        index = self._view.index
        self.hits = []
        if index is not None:
            for column, document in enumerate(index.documents):
                self.hits += [(column, span) for span in find_all(document, words, exact=exact)]
        self.current = min(self.current, max(len(self.hits) - 1, 0)) if stay else 0
        self._paint()
        if self.hits and not stay:
            self._go()

    def step(self, step: int) -> None:
        """To the next (1) or previous (-1) hit, around the ends."""
        if self.hits:
            self.current = (self.current + step) % len(self.hits)
            self._go()

    def _go(self) -> None:
        column, span = self.hits[self.current]
        view = self._view
        if view.mode == "rows" and view.index is not None:
            unit = view.index.unit_near(column, span.start)
            if unit is not None:
                view.rows_view.show_place(Place(column, unit))
        else:
            target = view.columns_view.columns[column]
            target.open_at(span.start)
            shown = target.shown_range(span)
            for one in view.columns_view.columns:
                one.header.headline.point_at(span if shown is None and one is target else None)
            if shown is not None:
                target.pane.scroll_to_range(*shown)
            else:
                target.pane.verticalScrollBar().setValue(0)
            view.columns_view.show_column(column)
        self._paint()

    def _paint(self) -> None:
        """Shows the hits; those in folded runs are shown when the walk comes to them."""
        view = self._view
        view.columns_view.fill_all()
        for number, column in enumerate(view.columns_view.columns):
            ranges = [column.shown_range(span) for owner, span in self.hits if owner == number]
            current = None
            if self.hits and self.hits[self.current][0] == number:
                current = column.shown_range(self.hits[self.current][1])
            column.pane.set_hits([one for one in ranges if one is not None], current)
        view.rows_view.set_hits(self.hits, self.hits[self.current] if self.hits else None)
        self._bar.show_count(self.current, len(self.hits))
