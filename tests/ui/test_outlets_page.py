"""The table of outlets."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtTest import QTest

from reader.library.views import OutletRow
from reader.ui.dialogs.lines import OutletForm
from reader.ui.library.outlets.outlets_page import OutletsPage
from reader.ui.window.around.places import Kind, Place

from .conftest import Driver, Opener


def _page(driver: Driver) -> Any:
    driver.window.go(Place(Kind.OUTLETS))
    driver.settle()
    return driver.page(OutletsPage)


def test_after_a_merge_the_outlet_that_stays_is_selected_and_no_other(opener: Opener) -> None:
    driver = opener()
    page = _page(driver)
    first, second = page._shown[1:3]
    chosen, model = page.table.selectionModel(), page.table.model()
    flags = QItemSelectionModel.SelectionFlag
    chosen.select(model.index(1, 0), flags.ClearAndSelect | flags.Rows)
    chosen.select(model.index(2, 0), flags.Select | flags.Rows)
    assert [row.id for row in page.selected()] == [first.id, second.id]
    driver.window.editing.merge_outlets(first.id, [second.id])
    driver.settle()
    assert [row.id for row in page.selected()] == [first.id]
    driver.window.editing.undo()
    driver.settle()
    assert [row.id for row in page.selected()] == [first.id]


def test_what_is_typed_into_the_form_of_an_outlet_is_what_the_library_says_of_it(opener: Opener) -> None:
    driver = opener()
    page = _page(driver)
    before = page._shown[0]
    _fill(driver, before, before.country, "")
    assert page._shown[0] == before
    _fill(driver, before, " لبنان ", "https://www.Example.org/rss")
    after = next(row.facts for row in page._shown if row.id == before.id)
    assert after == replace(before.facts, hosts=tuple(sorted((*before.hosts, "example.org"))), country="لبنان")
    driver.window.editing.undo()
    driver.settle()
    assert next(row.facts for row in page._shown if row.id == before.id) == before.facts


def _fill(driver: Driver, row: OutletRow, country: str, host: str) -> None:
    """Opens the form of an outlet, types a country and one more host, and presses Enter."""
    driver.window.pages.menus.edit_outlet(row)
    form = driver.window.findChildren(OutletForm)[-1]
    form._country.setText(country)
    form._hosts.setText(f"{form._hosts.text()} {host}")
    QTest.keyClick(form._country, Qt.Key.Key_Return)
    driver.settle()


def test_an_outlet_is_found_however_it_is_spelt(opener: Opener) -> None:
    page = _page(opener())
    page._find.setText("اوطان")
    assert [row.name for row in page._shown] == ["أوطان بوست"]
    page._find.setText("352")
    assert page._nothing.text() == "لا مصدر بهذا الاسم."
    page._find.setText("زرافة")
    assert page.selected() == []
