"""Menus: how keys are written in them."""

from __future__ import annotations

from PySide6.QtWidgets import QMenuBar, QStyleOptionMenuItem

from reader.ui.widgets.menu import Menu
from reader.ui.window.places import Kind, Place
from tests.ui.conftest import Opener


def test_keys_in_an_arabic_menu_stand_from_left_to_right(opener: Opener) -> None:
    driver = opener(language="ar")
    driver.window.go(Place(Kind.COMPARE, (1, 2), "لافروف"))
    driver.settle()
    bar = driver.window.menu_row.menus
    assert isinstance(bar, QMenuBar)
    shown = {}
    for menu in (action.menu() for action in bar.actions()):
        assert isinstance(menu, Menu)
        for action in menu.actions():
            option = QStyleOptionMenuItem()
            menu.initStyleOption(option, action)
            words, _, keys = option.text.partition("\t")
            shown[words] = keys
    assert "\u200eCtrl++\u200e" in shown.values()
    assert "\u200eCtrl+,\u200e" in shown.values()
    assert all(keys == "" or keys[0] == keys[-1] == "\u200e" for keys in shown.values())
