from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from reader.ui.dialogs.frame import Frame

from .conftest import Driver, Opener


def shown(driver: Driver) -> tuple[Frame, QPushButton, QPushButton, list[str]]:
    """A dialog with its main button and the one that closes, and what it came to."""
    dialog = Frame(driver.window.context, "حدث", driver.window)
    came: list[str] = []
    dialog.accepted.connect(lambda: came.append("accepted"))
    dialog.rejected.connect(lambda: came.append("rejected"))
    main = dialog.add_buttons("دمج", "إلغاء")
    dialog.open()
    driver.settle()
    other = next(one for one in dialog.findChildren(QPushButton) if one is not main)
    return dialog, main, other, came


def test_return_presses_the_button_that_has_the_keyboard(opener: Opener) -> None:
    _dialog, _main, other, came = shown(opener())
    other.setFocus()
    QTest.keyClick(other, Qt.Key.Key_Return)
    assert came == ["rejected"]


def test_return_presses_the_main_button_from_anywhere_else(opener: Opener) -> None:
    dialog, main, _other, came = shown(opener())
    main.clearFocus()
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    assert came == ["accepted"]
