"""Columns come and go: from the event, from any search, dragged from a list; and what happens to them meanwhile."""

from __future__ import annotations

import json
from typing import Any

from PySide6.QtCore import QMimeData, QPointF, Qt
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDragMoveEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from reader.library.library import Library
from reader.ui.compare.arranging.add_articles import AddArticles, offered
from reader.ui.compare.view import CompareView
from reader.ui.window.around.places import Kind, Place
from reader.ui.window.compare_page import ComparePage
from reader.ui.window.dropped import ARTICLES
from tests.ui.conftest import Driver, Opener
from tests.ui.selecting import select_range


def _page(driver: Driver) -> Any:
    return driver.page(ComparePage)


def _compare(driver: Driver, ids: tuple[int, ...]) -> CompareView:
    driver.window.go(Place(Kind.COMPARE, ids, "لافروف"))
    driver.settle()
    view = _page(driver).view
    assert isinstance(view, CompareView)
    return view


def _activate(driver: Driver) -> None:
    """The keys of the test belong to the window."""
    with driver.qtbot.waitActive(driver.window):
        driver.window.activateWindow()


def _panel(driver: Driver, view: CompareView) -> AddArticles:
    view.commands.add_column.trigger()
    driver.settle()
    panel = _page(driver)._panel
    assert isinstance(panel, AddArticles)
    return panel


def _articles(panel: AddArticles) -> list[int]:
    items = [panel.list.item(row) for row in range(panel.list.count())]
    return [item.data(Qt.ItemDataRole.UserRole) for item in items if panel._is_article(item)]


def _pair_of_one_event(driver: Driver) -> tuple[int, int]:
    with Library.open(driver.program._path, read_only=True) as library:
        event = next(card for card in library.events() if card.articles > 1)
        from reader.library.views import ArticleQuery

        ids = [row.id for row in library.articles(ArticleQuery(event=event.id))]
    return ids[0], ids[1]


def test_the_articles_of_the_event_are_offered_first(opener: Opener) -> None:
    driver = opener(language="en")
    one, two = _pair_of_one_event(driver)
    other = next(number for number in range(1, 6) if number not in (one, two))
    view = _compare(driver, (one, other))
    panel = _panel(driver, view)
    assert panel.list.item(0).text() == "Of the same event"
    assert _articles(panel)[0] == two
    assert set(_articles(panel)) == set(range(1, 6)) - {one, other}
    QTest.keyClick(panel.list, Qt.Key.Key_Return)
    driver.settle()
    assert view.article_ids == (one, other, two)
    assert _page(driver)._panel is None


def test_any_article_that_a_search_finds_can_be_added(opener: Opener) -> None:
    driver = opener(language="en")
    view = _compare(driver, (1, 2))
    panel = _panel(driver, view)
    with Library.open(driver.program._path, read_only=True) as library:
        row = library.article_row(4)
    panel.field.line.setText(" ".join(row.title.split()[:2]))
    driver.qtbot.waitUntil(lambda: 4 in _articles(panel) and len(_articles(panel)) < 3, timeout=5000)
    panel.list.clearSelection()
    rows = [number for number in range(panel.list.count()) if panel._is_article(panel.list.item(number))]
    chosen = next(n for n in rows if panel.list.item(n).data(Qt.ItemDataRole.UserRole) == 4)
    panel.list.setCurrentRow(chosen)
    panel._main.click()
    driver.settle()
    assert view.article_ids == (1, 2, 4)


def test_what_is_dropped_stands_where_it_was_dropped_and_is_offered_no_longer(opener: Opener) -> None:
    driver = opener(language="en")
    view = _compare(driver, (1, 2))
    panel = _panel(driver, view)
    data = QMimeData()
    data.setData(ARTICLES, json.dumps([5, 5, 1]).encode())
    column = view.columns_view.columns[1]
    point = column.mapTo(view, column.rect().center())
    # Beyond the middle of the second column, as seen in the direction of reading.
    point.setX(point.x() + 40)
    action, button, keys = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    QApplication.sendEvent(view, QDragEnterEvent(point, action, data, button, keys))
    QApplication.sendEvent(view, QDropEvent(QPointF(point), action, data, button, keys))
    driver.settle()
    assert view.article_ids == (1, 2, 5)
    assert panel.isVisible()
    driver.qtbot.waitUntil(lambda: set(_articles(panel)) == {3, 4}, timeout=5000)
    panel.close()
    driver.settle()
    assert _page(driver)._panel is None


def test_no_more_than_six_and_none_twice(opener: Opener) -> None:
    driver = opener(language="en")
    view = _compare(driver, (1, 2))
    said: list[str] = []
    _page(driver).said.connect(said.append)
    _page(driver).add([2])
    assert said == ["The comparison has this article already."]
    _page(driver).add([3, 4, 5, 6, 7])
    assert said[-1] == "A comparison holds six articles at most."
    assert view.article_ids == (1, 2)


def test_back_and_forward_go_through_the_comparisons(opener: Opener) -> None:
    driver = opener(language="en")
    view = _compare(driver, (1, 2))
    _page(driver).add([4])
    driver.settle()
    seen = [view.article_ids]
    for step in (driver.window.back, driver.window.forward):
        step()
        driver.settle()
        seen.append(view.article_ids)
    assert seen == [(1, 2, 4), (1, 2), (1, 2, 4)]


def test_offers_leave_out_what_is_open(opener: Opener) -> None:
    driver = opener(language="en")
    with Library.open(driver.program._path, read_only=True) as library:
        found = offered(library, (1, 2, 3), "", exact=False)
        ids = {row.id for row in (*found.same_event, *found.others)}
        assert ids == {4, 5}
        assert offered(library, (1, 2), "كلمةلاتوجدفيأيمقال", exact=False).others == ()


def test_the_keyboard_goes_to_the_text_that_is_shown_and_to_the_rows(opener: Opener) -> None:
    driver = opener(language="en")
    view = _compare(driver, (1, 2, 3))
    _activate(driver)
    held = QApplication.focusWidget()
    if held is not None:
        held.clearFocus()
    _page(driver).show_place(Place(Kind.COMPARE, (1, 3), "x"))
    assert driver.window.focusWidget() is view.columns_view.columns[0].pane
    view.set_mode("rows")
    view.focus_first(Qt.FocusReason.OtherFocusReason)
    assert driver.window.focusWidget() is view.rows_view.table


def test_copying_without_a_selection_takes_the_sentence_as_it_was_printed(opener: Opener) -> None:
    driver = opener(language="en")
    view = _compare(driver, (2, 3))
    driver.qtbot.waitUntil(lambda: view.columns_view.filled)
    _activate(driver)
    view.columns_view.focus_column(0)
    pane = view.columns_view.columns[0].pane
    QTest.keyClick(pane, Qt.Key.Key_Down)
    QApplication.clipboard().setText("")
    QTest.keyClick(pane, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    index = view.index
    assert index is not None
    assert pane.focused_unit is not None
    span = index.documents[0].units[pane.focused_unit].span
    assert QApplication.clipboard().text() == span.of(index.documents[0].text)
    select_range(pane, 5, 20)
    QTest.keyClick(pane, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    selected = pane.selected_source()
    assert selected is not None
    assert QApplication.clipboard().text() == selected.of(index.documents[0].text)


def _drag_over_navigation(driver: Driver, key: str, data: QMimeData) -> QPointF:
    """Brings what is dragged to an entry of the navigation; where that is."""
    nav = driver.window.nav
    place = QPointF(nav._buttons[key].geometry().center())
    here = place.toPoint()
    copy, left, no = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    QApplication.sendEvent(nav, QDragEnterEvent(here, copy, data, left, no))
    QApplication.sendEvent(nav, QDragMoveEvent(here, copy, data, left, no))
    return place


def test_an_article_dragged_to_the_entry_of_the_open_comparison_comes_in(opener: Opener) -> None:
    driver = opener()
    ids = _pair_of_one_event(driver)
    nav = driver.window.nav
    assert nav._buttons["comparison"].isHidden()
    view = _compare(driver, ids)
    assert nav._buttons["comparison"].isHidden()
    with Library.open(driver.program._path, read_only=True) as library:
        other = next(row.id for row in library.articles() if row.id not in ids)
    driver.window.go(Place(Kind.ARTICLES))
    driver.settle()
    assert nav._buttons["comparison"].isVisible()
    data = QMimeData()
    data.setData(ARTICLES, json.dumps([other]).encode())
    place = _drag_over_navigation(driver, "comparison", data)
    copy, left, no = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    QApplication.sendEvent(nav, QDropEvent(place, copy, data, left, no))
    driver.settle()
    assert driver.window.history.here.kind is Kind.COMPARE
    assert view.article_ids == (*ids, other)


def test_an_entry_opens_while_an_article_is_held_over_it(opener: Opener) -> None:
    driver = opener()
    ids = _pair_of_one_event(driver)
    _compare(driver, ids)
    driver.window.go(Place(Kind.ARTICLES))
    driver.settle()
    data = QMimeData()
    data.setData(ARTICLES, json.dumps([1]).encode())
    _drag_over_navigation(driver, "comparison", data)
    driver.qtbot.waitUntil(lambda: driver.window.history.here.kind is Kind.COMPARE)
    assert driver.window.history.here.ids == ids
    _drag_over_navigation(driver, "outlets", data)
    driver.qtbot.waitUntil(lambda: driver.window.history.here.kind is Kind.OUTLETS)
    # What left in time opens nothing.
    _drag_over_navigation(driver, "events", data)
    QApplication.sendEvent(driver.window.nav, QDragLeaveEvent())
    driver.qtbot.wait(700)
    assert driver.window.history.here.kind is Kind.OUTLETS
