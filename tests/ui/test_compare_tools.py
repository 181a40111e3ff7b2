"""The tools of a comparison: words where there is room, icons where there is not."""

from __future__ import annotations

from PySide6.QtWidgets import QToolButton

from reader.ui.compare.rows.order import RowFilter
from reader.ui.window.around.places import Kind, Place
from reader.ui.window.compare_page import ComparePage
from tests.ui.conftest import Opener


def test_tools_show_words_where_there_is_room_and_again_after_a_long_filter(opener: Opener) -> None:
    driver = opener(language="ar", size=(1560, 900))
    driver.window.go(Place(Kind.COMPARE, (1, 2), "لافروف"))
    driver.settle()
    page = driver.page(ComparePage)
    view = page.view
    view.set_mode("rows")
    driver.settle()
    strip = view.tool_strip()

    def cramped() -> bool:
        buttons = [one for one in strip.findChildren(QToolButton) if one.isVisible()]
        return any(one.width() < one.sizeHint().width() for one in buttons)

    assert not cramped()
    for chosen in (RowFilter.BY_ONE, RowFilter.ALL):
        menu = strip._filter.menu()
        next(action for action in menu.actions() if action.data() == chosen.value).trigger()
        driver.settle()
        assert not cramped()
    driver.window.resize(1900, 900)
    driver.settle()
    assert not strip._narrow
    driver.window.resize(1000, 700)
    driver.settle()
    assert strip._narrow
