"""A star and the state of reading by key, in the list, beside an event and in the reader; undone as by mouse."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QMenu, QWidget

from reader.library.library import Library
from reader.library.views import ArticleRow
from reader.ui.settings import Language
from reader.ui.widgets.buttons import IconButton
from reader.ui.window.around.places import Kind, Place
from tests.ui.conftest import Driver, Opener

CONTROL = Qt.KeyboardModifier.ControlModifier


def _rows(driver: Driver) -> dict[int, ArticleRow]:
    found: dict[int, ArticleRow] = {}

    def work(library: Library) -> tuple[ArticleRow, ...]:
        return library.articles()

    driver.program.context.ask(work, lambda rows: found.update({row.id: row for row in rows}))
    driver.settle()
    return found


def _page(driver: Driver, place: Place) -> Any:
    driver.window.go(place)
    driver.settle()
    driver.window.activateWindow()
    driver.settle()
    return driver.window.pages.page(place.kind)


def _press(driver: Driver, widget: QWidget, key: Qt.Key) -> None:
    QTest.keyClick(widget, key, CONTROL)
    driver.settle()


def _starred(driver: Driver) -> set[int]:
    return {row.id for row in _rows(driver).values() if row.starred}


def test_selected_articles_of_the_list_get_a_star_and_lose_it(opener: Opener) -> None:
    driver = opener()
    page = _page(driver, Place(Kind.ARTICLES))
    page.view.setFocus()
    QTest.keyClick(page.view, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    chosen = set(page.view.ids())
    assert len(chosen) == 2
    _press(driver, page.view, Qt.Key.Key_D)
    assert _starred(driver) == chosen
    _press(driver, page.view, Qt.Key.Key_D)
    assert _starred(driver) == set()
    driver.window.editing.undo()
    driver.settle()
    assert _starred(driver) == chosen


def test_one_star_among_the_selected_becomes_a_star_for_all(opener: Opener) -> None:
    driver = opener()
    page = _page(driver, Place(Kind.ARTICLES))
    first = page.model.item(0).id
    driver.window.editing.set_starred([first], starred=True)
    driver.settle()
    page.view.setFocus()
    page.view.selectAll()
    _press(driver, page.view, Qt.Key.Key_D)
    assert _starred(driver) == set(_rows(driver))


def test_articles_are_marked_as_read_and_as_new_again(opener: Opener) -> None:
    driver = opener(language=Language.ENGLISH)
    page = _page(driver, Place(Kind.ARTICLES))
    page.view.setFocus()
    article = page.view.ids()[0]
    _press(driver, page.view, Qt.Key.Key_R)
    assert _rows(driver)[article].read
    assert "Marked as read." in _said(driver)
    _press(driver, page.view, Qt.Key.Key_R)
    assert not _rows(driver)[article].read


def test_the_account_that_has_the_keyboard_is_starred_and_keeps_the_keyboard(opener: Opener) -> None:
    driver = opener()
    page = _page(driver, Place(Kind.EVENTS))
    pair = next(page.model.item(row) for row in range(page.model.rowCount()) if page.model.item(row).card.articles == 2)
    page.view.select_id(pair.id)
    driver.settle()
    second = page.preview._lines[1]
    article = second.row.id
    second.title.setFocus()
    _press(driver, second.title, Qt.Key.Key_D)
    assert _starred(driver) == {article}
    again = page.preview._lines[1]
    assert again.row.starred
    assert any(label.accessibleName() == again.tr("Starred") for label in again.findChildren(QLabel))
    assert again.title.hasFocus()
    _press(driver, again.title, Qt.Key.Key_D)
    assert _starred(driver) == set()


def test_an_event_of_several_articles_asks_which_is_meant(opener: Opener) -> None:
    driver = opener(language=Language.ENGLISH)
    page = _page(driver, Place(Kind.EVENTS))
    items = [page.model.item(row) for row in range(page.model.rowCount())]
    for item in items:
        page.view.select_id(item.id)
        driver.settle()
        page.view.setFocus()
        before = _starred(driver)
        _press(driver, page.view, Qt.Key.Key_D)
        if item.card.articles == 1:
            assert _starred(driver) ^ before == {page.preview._lines[0].row.id}
        else:
            assert _starred(driver) == before
            assert "Choose an article first." in _said(driver)
    assert {item.card.articles for item in items} >= {1, 2}


def test_the_article_that_is_read_gets_a_star_by_key_and_by_its_button(opener: Opener) -> None:
    driver = opener(language=Language.ENGLISH)
    page = _page(driver, Place(Kind.READER, (1,)))
    page.pane.setFocus()
    _press(driver, page.pane, Qt.Key.Key_D)
    assert _starred(driver) == {1}
    button = next(one for one in page.tools().findChildren(IconButton) if "star" in one.accessibleName().lower())
    assert button.accessibleName() == "Take the star away"
    assert "Ctrl+D" in button.toolTip()
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    driver.settle()
    assert _starred(driver) == set()
    assert button.accessibleName() == "Give a star"
    assert _rows(driver)[1].read
    _press(driver, page.pane, Qt.Key.Key_R)
    assert not _rows(driver)[1].read
    assert "Marked as unread." in _said(driver)


@pytest.mark.qt_log_ignore("This plugin does not support")
@pytest.mark.parametrize("key", ["", "Ctrl+J"])
def test_the_menu_of_an_article_shows_the_keys_as_they_are(opener: Opener, key: str) -> None:
    driver = opener(shortcuts={"star": key} if key else {})
    page = _page(driver, Place(Kind.ARTICLES))
    driver.window.pages.menus.selection(page.view.ids(), QPoint(10, 10))
    driver.settle()
    menu = next(one for one in driver.window.findChildren(QMenu) if one.isVisible())
    shown = {action.shortcut().toString() for action in menu.actions()}
    menu.close()
    assert {key or "Ctrl+D", "Ctrl+R"} <= shown


def _said(driver: Driver) -> str:
    return " ".join(one.text() for one in driver.window.bar.findChildren(QLabel) if one.isVisible())
