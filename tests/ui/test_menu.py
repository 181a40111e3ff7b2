"""Menus: how keys are written in them."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtWidgets import QMenu, QMenuBar, QStyleOptionMenuItem

from reader.ui.widgets.menu import Menu
from reader.ui.window.around.places import Kind, Place
from tests.ui.conftest import Opener


def _keys(menu: object) -> Iterator[str]:
    """The keys that a menu and those in it show."""
    assert isinstance(menu, QMenu)
    for action in menu.actions():
        if action.menu() is not None:
            yield from _keys(action.menu())
        elif isinstance(menu, Menu):
            option = QStyleOptionMenuItem()
            menu.initStyleOption(option, action)
            yield option.text.partition("\t")[2]


def test_keys_in_an_arabic_menu_stand_from_left_to_right(opener: Opener) -> None:
    driver = opener(language="ar")
    driver.window.go(Place(Kind.COMPARE, (1, 2), "لافروف"))
    driver.settle()
    bar = driver.window.menu_row.menus
    assert isinstance(bar, QMenuBar)
    keys = [key for action in bar.actions() for key in _keys(action.menu()) if key]
    assert "\u200eCtrl++\u200e" in keys
    assert "\u200eCtrl+,\u200e" in keys
    assert all(key[0] == key[-1] == "\u200e" for key in keys)


def test_the_compare_menu_fits_a_small_screen(opener: Opener) -> None:
    driver = opener(language="ar", size=(1000, 700))
    driver.window.go(Place(Kind.COMPARE, (1, 2), "لافروف"))
    driver.settle()
    assert driver.window.menus.compare.sizeHint().height() <= 700


def test_the_compare_menu_is_whole_on_the_way_back(opener: Opener) -> None:
    driver = opener(language="en")
    shown = []
    for place in (Place(Kind.COMPARE, (1, 2), ""), Place(Kind.ARTICLES), Place(Kind.COMPARE, (1, 2), "")):
        driver.window.go(place)
        driver.settle()
        shown.append([action.text() for action in driver.window.menus.compare.actions()])
    assert "Layers" in shown[0]
    assert shown[1] == []
    assert shown[2] == shown[0]
