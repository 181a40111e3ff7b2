"""The table of outlets."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QItemSelectionModel

from reader.ui.window.around.places import Kind, Place

from .conftest import Driver, Opener


def _page(driver: Driver) -> Any:
    driver.window.go(Place(Kind.OUTLETS))
    driver.settle()
    return driver.window.pages.page(Kind.OUTLETS)


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


def test_an_outlet_is_found_however_it_is_spelt(opener: Opener) -> None:
    page = _page(opener())
    page._find.setText("اوطان")
    assert [row.name for row in page._shown] == ["أوطان بوست"]
    page._find.setText("352")
    assert page._nothing.text() == "لا مصدر بهذا الاسم."
    page._find.setText("زرافة")
    assert page.selected() == []
