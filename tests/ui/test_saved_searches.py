"""Searches that are kept: all that narrows them comes back, in the list that they were made in."""

from __future__ import annotations

import datetime
from typing import Any

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QLineEdit, QMenu, QWidget

from reader.library.views import SavedSearch
from reader.ui.dialogs.lines import LineDialog
from reader.ui.library.articles.articles_page import ArticlesPage
from reader.ui.library.events.events_page import EventsPage
from reader.ui.library.searching import period, saved
from reader.ui.library.searching.queries import Wanted
from reader.ui.settings import Language
from reader.ui.window.around.nav import RAIL, KeptSearches, NavButton
from reader.ui.window.around.places import Kind, Place

from .conftest import Driver, Opener

SOUGHT = Wanted(
    text="ادلب",
    exact=True,
    order="outlet",
    only="unread",
    outlet=1,
    first_day=datetime.date(2020, 2, 1),
    last_day=datetime.date(2020, 5, 31),
)


def _kept(driver: Driver) -> list[QWidget]:
    return [one for one in driver.window.nav.findChildren(QWidget) if one.property("search") is not None]


def _keep(driver: Driver, search: SavedSearch) -> QWidget:
    driver.window.editing.keep_search(search)
    driver.settle()
    (button,) = _kept(driver)
    return button


def test_a_kept_search_comes_back_with_all_that_narrows_it(opener: Opener) -> None:
    driver = opener()
    formats = driver.window.context.formats
    button: Any = _keep(driver, saved.kept(formats, SOUGHT, "articles", "أوطان بوست"))
    page: Any = driver.page(ArticlesPage)
    assert driver.window.history.here.kind is Kind.EVENTS
    button.click()
    driver.settle()
    assert page.isVisible()
    assert driver.window.history.here == Place(Kind.ARTICLES, (1,), page._within)
    assert page._wanted == SOUGHT
    assert (page.field.text(), page.field.exact) == ("ادلب", True)
    assert (page.only.value, page.order.value) == ("unread", "outlet")
    assert not page.order.isEnabled()
    assert page.period.text() == period.in_words(formats, SOUGHT.first_day, SOUGHT.last_day)
    page.field.line.clear()
    driver.qtbot.wait(200)
    assert page.order.isEnabled()


def test_a_kept_search_says_what_it_asks_for_and_comes_back_after_it_was_deleted(opener: Opener) -> None:
    driver = opener(language=Language.ENGLISH)
    search = saved.kept(driver.window.context.formats, Wanted("ادلب", exact=True, only="compared"), "events", "")
    assert search.name == "ادلب  ·  only as typed  ·  Told by two outlets or more"
    button = _keep(driver, search)
    assert "only as typed" in button.toolTip()
    driver.window.editing.forget_search(int(button.property("search")))
    driver.settle()
    assert _kept(driver) == []
    assert driver.window.commands["undo"].text() == "Undo: deleting a saved search"
    driver.window.editing.undo()
    driver.settle()
    assert len(_kept(driver)) == 1


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_a_kept_search_is_renamed_from_its_menu(opener: Opener) -> None:
    driver = opener()
    button = _keep(driver, saved.kept(driver.window.context.formats, Wanted("ادلب"), "events", ""))
    button.customContextMenuRequested.emit(QPoint(4, 4))
    menu = next(one for one in driver.window.findChildren(QMenu) if one.isVisible())
    menu.actions()[0].trigger()
    menu.close()
    dialog = driver.window.findChild(LineDialog)
    assert dialog is not None
    dialog.findChildren(QLineEdit)[0].setText("اتفاقات الشمال")
    dialog.accept()
    driver.settle()
    assert [one.property("text") for one in _kept(driver)] == ["اتفاقات الشمال"]
    assert driver.window.commands["undo"].text() == "تراجع: إعادة تسمية بحث محفوظ"


def test_in_a_narrow_window_kept_searches_stand_in_a_menu(opener: Opener) -> None:
    driver = opener(size=(1100, 700))
    driver.window.editing.keep_search(saved.kept(driver.window.context.formats, Wanted("ادلب"), "events", ""))
    driver.settle()
    nav = driver.window.nav
    (entry,) = [one for one in nav.findChildren(NavButton) if one.isVisible() and one.text() == "عمليات بحث محفوظة"]
    kept = entry.parentWidget()
    assert isinstance(kept, KeptSearches)
    kept.menu().actions()[0].trigger()
    driver.settle()
    page: Any = driver.page(EventsPage)
    assert page.field.text() == "ادلب"
    assert entry.grab().width() <= RAIL
    driver.window.resize(1600, 1000)
    driver.settle()
    assert len(_kept(driver)) == 1


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_in_a_narrow_window_a_right_click_offers_to_rename_and_forget_a_kept_search(opener: Opener) -> None:
    driver = opener(size=(1100, 700))
    driver.window.editing.keep_search(saved.kept(driver.window.context.formats, Wanted("ادلب"), "events", ""))
    driver.settle()
    kept = driver.window.nav.findChild(KeptSearches)
    assert kept is not None
    searches = kept.menu()
    searches.popup(QPoint(40, 40))
    searches.setActiveAction(searches.actions()[0])
    searches.customContextMenuRequested.emit(QPoint(4, 4))
    assert not searches.isVisible()
    menu = next(one for one in driver.window.findChildren(QMenu) if one.isVisible())
    assert [one.text() for one in menu.actions()] == ["أعد تسمية البحث…", "احذف هذا البحث المحفوظ"]
    menu.actions()[1].trigger()
    menu.close()
    driver.settle()
    assert driver.window.commands["undo"].text() == "تراجع: حذف بحث محفوظ"
