"""The page of the lexicons in a small window: names are read whole, and a column for the user's own comes with them."""

from __future__ import annotations

from reader.lexicon.edit import EMPTY
from reader.lexicon.naming import shipped
from reader.model.marks import Tone
from reader.ui.lexicon.entries import entries, retone
from reader.ui.lexicon.page import LexiconPage
from reader.ui.lexicon.table import readable
from reader.ui.window.around.places import Kind, Place
from tests.ui.conftest import Opener


def _page(opener: Opener) -> LexiconPage:
    driver = opener(language="en")
    driver.window.resize(1100, 700)
    driver.window.go(Place(Kind.LEXICON))
    page = driver.page(LexiconPage)
    driver.qtbot.waitUntil(lambda: page.model.rowCount() > 0)
    driver.settle()
    return page


def test_names_and_patterns_are_read_whole_in_a_small_window(opener: Opener) -> None:
    page = _page(opener)
    metrics, room = page.table.fontMetrics(), page.table.columnWidth(0) - 26
    names = [readable(page.context, page.model.entry(row).variant.text) for row in range(page.model.rowCount())]
    cut = [name for name in names if metrics.horizontalAdvance(name) > room]
    assert len(cut) < len(names) / 100


def test_the_column_of_the_users_own_stands_where_there_is_something_in_it(opener: Opener) -> None:
    page = _page(opener)
    assert page.table.isColumnHidden(4)
    one = entries(shipped(), EMPTY)[0]
    page.model.show_entries(entries(shipped(), retone(EMPTY, one, Tone.HOSTILE)))
    assert not page.table.isColumnHidden(4)
    widths = sum(page.table.columnWidth(column) for column in range(5))
    assert widths == page.table.viewport().width()
