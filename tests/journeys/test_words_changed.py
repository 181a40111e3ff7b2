"""Another language, other digits or names of months while one works: all is worded anew, and one is where one was."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

import pytest
from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget

from reader.ui.settings import Digits, Language, Months
from reader.ui.window.around.places import Kind, Place
from reader.ui.window.compare_page import ComparePage
from tests.ui.conftest import Driver, Opener

COMPARE = Place(Kind.COMPARE, (1, 2), "لافروف")
ARABIC = {"digits": Digits.ARABIC}


def _change(driver: Driver, values: Mapping[str, object]) -> None:
    old = driver.window
    driver.window.formatsChosen.emit(values)
    driver.qtbot.waitUntil(lambda: driver.program.window not in (None, old))
    driver.settle()


def _texts(widget: QWidget) -> list[str]:
    shown: list[QLabel | QAbstractButton] = [*widget.findChildren(QLabel), *widget.findChildren(QAbstractButton)]
    return [re.sub(r"<[^>]*>", "", one.text()) for one in shown if one.isVisible()]


@pytest.mark.parametrize("kind", [Kind.EVENTS, Kind.COMPARE, Kind.READER])
def test_no_other_digits_are_left_in_the_window(opener: Opener, kind: Kind) -> None:
    driver = opener(language="ar")
    driver.window.go({Kind.COMPARE: COMPARE, Kind.READER: Place(Kind.READER, (2,))}.get(kind, Place(kind, event=1)))
    driver.settle()
    _change(driver, ARABIC)
    assert driver.window.history.here.kind is kind
    texts = _texts(driver.window)
    assert not [text for text in texts if re.search("[0-9]", text)]
    assert [text for text in texts if re.search("[٠-٩]", text)]


def test_the_chosen_names_of_months_stand_over_the_columns(opener: Opener) -> None:
    driver = opener(language="ar")
    driver.window.go(COMPARE)
    driver.settle()
    _change(driver, {"months": Months.EGYPTIAN})
    columns: Any = driver.page(ComparePage)
    assert "17 فبراير 2020" in columns.view.columns_view.columns[1].header._date.text
    assert "شباط" not in columns.view.columns_view.columns[1].header._date.text


@pytest.mark.parametrize("table", ["naming", "voices"])
def test_a_table_of_a_comparison_stays_in_sight(opener: Opener, table: str) -> None:
    driver = opener(language="ar")
    driver.window.go(COMPARE)
    driver.settle()
    page: Any = driver.page(ComparePage)
    page.modes.show_table(table)
    driver.settle()
    _change(driver, ARABIC)
    page = driver.page(ComparePage)
    assert page.modes.table == table
    assert page.modes._sheet is not None


def test_a_table_of_the_analysis_stays_in_sight_with_what_it_is_made_over(opener: Opener) -> None:
    driver = opener(language="ar")
    driver.window.go(Place(Kind.ANALYSIS, (1,), scope="event"))
    driver.settle()
    page: Any = driver.window.stack.currentWidget()
    page.show_tab("voices")
    driver.settle()
    driver.window.languageChosen.emit(Language.ENGLISH)
    driver.qtbot.waitUntil(lambda: driver.program.context.settings.language is Language.ENGLISH)
    driver.settle()
    page = driver.window.stack.currentWidget()
    assert page.stack.currentWidget() is page.voices
    assert page.scopes.scope().ids == (1,)
