"""What is looked for in the article: the words of the find bar, or those of the search that led to it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer

from reader.model.articles import Span
from reader.ui.compare.finding.bar import FindBar
from reader.ui.compare.finding.finder import find_all
from reader.ui.reader.text import ReaderPane

if TYPE_CHECKING:
    from reader.ui.library.searching.queries import Wanted
    from reader.ui.reader.reading import Reading


class Finding(QObject):
    """Keeps the hits in the article that is read, shows them in text and headline, and walks through them."""

    def __init__(self, bar: FindBar, pane: ReaderPane) -> None:
        super().__init__(pane)
        self._bar, self._pane = bar, pane
        self._reading: Reading | None = None
        # The article that was opened last, and the search that led there.
        self._led: tuple[int, Wanted | None] = (0, None)
        self.hits: list[Span] = []
        self._current = 0
        bar.searched.connect(self.find)
        bar.stepped.connect(self.step)
        bar.closed.connect(self.close)
        pane.escaped.connect(self.close)

    def show_reading(self, reading: Reading, sought: Wanted | None) -> None:
        """Marks what the search that led here found; when the article is read again, what is looked for since stays."""
        self._reading = reading
        led = reading.row.id, sought
        if led == self._led:
            return
        self._led = led
        self.close()
        if sought is not None and reading.found:
            self._bar.show_words(sought.text, exact=sought.exact)
            self.hits, self._current = list(reading.found), 0
            # The text has its lines only once it was laid out.
            QTimer.singleShot(0, self._show)

    def open(self) -> None:
        """Opens the find bar."""
        self._bar.open("")

    def find(self, words: str, exact: bool) -> None:
        """Finds the words and goes to where they come first."""
        reading = self._reading
        self.hits = find_all(reading.document, words, exact=exact) if reading is not None and words.strip() else []
        self._current = 0
        self._show()

    def step(self, step: int) -> None:
        """To the next (1) or previous (-1) hit, around the ends."""
        if self.hits:
            self._current = (self._current + step) % len(self.hits)
            self._show()

    def close(self) -> None:
        """Closes the bar; the hits are shown no more."""
        if self._bar.isVisible():
            self._pane.setFocus(Qt.FocusReason.OtherFocusReason)
            self._bar.hide()
        self.hits = []
        self._pane.heading.mark(())
        self._pane.set_hits([], None)

    def _show(self) -> None:
        content = self._pane.surface.content
        if content is None:
            return
        ranges = [content.plan.display.range_of(span) for span in self.hits]
        current = ranges[self._current] if ranges else None
        self._pane.heading.mark(self.hits)
        self._pane.set_hits([one for one in ranges if one is not None], current)
        if current is not None:
            self._pane.scroll_to_range(*current)
        elif ranges:  # It is the headline that has it.
            self._pane.verticalScrollBar().setValue(0)
        self._bar.show_count(self._current, len(self.hits))
