"""Where the keyboard is: the ring around a widget, the cursor in an empty field."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFocusFrame, QLineEdit, QTableWidget, QWidget

from reader.library.views import SavedSearch, SearchFilters
from reader.ui.compare.layers.bar import LayerToggle
from reader.ui.compare.layers.layer import Layer
from reader.ui.library.events.events_page import EventsPage
from reader.ui.library.events.stories_page import StoriesPage
from reader.ui.settings import Language
from reader.ui.window.around.nav import NavButton
from reader.ui.window.around.places import Kind, Place
from reader.ui.window.compare_page import ComparePage
from tests.ui.conftest import Driver, Opener


def searching(opener: Opener, language: Language) -> tuple[Driver, QLineEdit]:
    driver = opener(language=language)
    driver.window.activateWindow()
    driver.window.commands["search"].trigger()
    driver.settle()
    return driver, driver.page(EventsPage).field.line


@pytest.mark.parametrize("language", list(Language))
def test_the_cursor_of_an_empty_field_stands_where_its_words_begin(opener: Opener, language: Language) -> None:
    _, line = searching(opener, language)
    cursor: QRect = line.inputMethodQuery(Qt.InputMethodQuery.ImCursorRectangle)
    assert (cursor.center().x() > line.width() / 2) is (language is Language.ARABIC)


def test_the_ring_is_whole_over_the_edge_of_what_has_the_keyboard(opener: Opener) -> None:
    driver, line = searching(opener, Language.ARABIC)
    line.setFocus(Qt.FocusReason.TabFocusReason)
    driver.settle()
    ring = driver.window.findChild(QFocusFrame)
    box = line.property("focusHolder")
    assert isinstance(ring, QFocusFrame)
    assert QRect(ring.mapToGlobal(QPoint()), ring.size()) == QRect(box.mapToGlobal(QPoint()), box.size())
    holder = ring.parentWidget()
    assert holder is not None
    assert holder.children()[-1] is ring, "nothing lies over it"


def test_what_draws_its_own_ring_gets_no_second_one(opener: Opener) -> None:
    driver = opener()
    driver.window.go(Place(Kind.COMPARE, (1, 2)))
    driver.settle()
    driver.window.activateWindow()
    toggle = next(one for one in driver.window.findChildren(LayerToggle) if one.isVisible() and one.isEnabled())
    toggle.setFocus(Qt.FocusReason.TabFocusReason)
    driver.settle()
    assert toggle.hasFocus()
    assert not [ring for ring in driver.window.findChildren(QFocusFrame) if ring.isVisible()]


def test_the_keyboard_steps_from_pane_to_pane_and_back(opener: Opener) -> None:
    window = opener().window
    window.nav.setFocus()
    window.commands["next_pane"].trigger()
    begun = window.focusWidget()
    visited = [begun]
    for _ in range(2):
        window.commands["next_pane"].trigger()
        visited.append(window.focusWidget())
    assert len(set(map(id, visited))) == len(visited)
    for earlier in reversed(visited[:-1]):
        window.commands["previous_pane"].trigger()
        assert window.focusWidget() is earlier


def test_a_story_opened_by_return_has_the_keyboard_in_the_list_of_its_events(opener: Opener) -> None:
    driver = opener()
    window = driver.window
    window.activateWindow()
    window.go(Place(Kind.STORIES))
    driver.settle()
    stories, events = driver.page(StoriesPage), driver.page(EventsPage)
    stories.view.setFocus()
    QTest.keyClick(stories.view, Qt.Key.Key_Down)
    QTest.keyClick(stories.view, Qt.Key.Key_Return)
    driver.settle()
    assert events.isVisible()
    assert events.pane.view.hasFocus()


def test_the_keyboard_steps_through_the_parts_of_a_comparison(opener: Opener) -> None:
    driver = opener()
    window = driver.window
    window.go(Place(Kind.COMPARE, (2, 3)))
    driver.settle()
    view = driver.page(ComparePage).view
    driver.qtbot.waitUntil(lambda: view.columns_view.filled)
    view.columns_view.focus_column(1)
    view.commands.findings.setChecked(True)
    driver.settle()
    visited = []
    for _ in range(6):
        window.commands["next_pane"].trigger()
        visited.append(window.focusWidget())
    bar, text = (
        visited.index(one) for one in (view.layer_bar.toggles[Layer.NAMING], view.columns_view.columns[0].pane)
    )
    assert visited[0] is view.findings.list
    assert text == bar + 1
    window.commands["previous_pane"].trigger()
    view.set_mode("rows")
    view.layer_bar.toggles[Layer.NAMING].setFocus()
    window.commands["next_pane"].trigger()
    assert window.focusWidget() is view.rows_view.table


def test_tab_goes_through_the_window_as_it_is_read(opener: Opener) -> None:
    driver = opener()
    window = driver.window
    window.editing.keep_search(SavedSearch(0, "إدلب", "إدلب", SearchFilters()))
    driver.settle()
    chain: list[QWidget] = [window.toolbar]
    while (following := chain[-1].nextInFocusChain()) is not None and following is not chain[0]:
        chain.append(following)
    reached = [one for one in chain if one.isVisible() and one.focusPolicy() & Qt.FocusPolicy.TabFocus]
    names = [one.accessibleName() for one in reached]
    kept, settings = names.index("إدلب"), names.index("الإعدادات")
    field = reached.index(driver.page(EventsPage).field.line)
    assert names.index("الأحداث") < kept < settings < field
    tools = [names.index(name) for name in ("استيراد ملفات", "لصق نص", "إضافة خلاصة")]
    assert tools == sorted(tools)
    assert max(tools) < names.index("الأحداث")


def test_tab_comes_to_the_section_that_is_shown(opener: Opener) -> None:
    driver = opener()
    driver.window.go(Place(Kind.OUTLETS))
    driver.settle()
    entries = driver.window.nav.findChildren(NavButton)
    reached = [one.text() for one in entries if one.isCheckable() and one.focusPolicy() & Qt.FocusPolicy.TabFocus]
    assert reached == ["المصادر"]
    driver.window.go(Place(Kind.LEXICON))
    driver.settle()
    assert all(one.focusPolicy() & Qt.FocusPolicy.TabFocus for one in entries if one.isCheckable())


def test_tab_leaves_a_table(opener: Opener) -> None:
    driver = opener()
    driver.window.go(Place(Kind.OUTLETS))
    driver.settle()
    driver.window.activateWindow()
    table = driver.window.findChildren(QTableWidget)[0]
    table.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(table, Qt.Key.Key_Tab)
    assert not table.hasFocus()
