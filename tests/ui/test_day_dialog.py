"""The form of a day."""

from __future__ import annotations

import datetime

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit

from reader.ui.dialogs.facts import DayDialog
from tests.ui.conftest import Opener


def test_the_day_that_is_known_stands_in_the_form_to_be_corrected(opener: Opener) -> None:
    driver = opener()
    driver.window.pages.menus.set_day([1], datetime.date(2020, 2, 15))
    (dialog,) = driver.window.findChildren(DayDialog)
    day = dialog.findChildren(QLineEdit)[0]
    assert day.text() == "15"
    chosen: list[object] = []
    dialog.chosen.connect(chosen.append)
    day.selectAll()
    QTest.keyClicks(day, "17")
    QTest.keyClick(day, Qt.Key.Key_Return)
    assert chosen == [datetime.date(2020, 2, 17)]
