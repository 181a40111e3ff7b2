from __future__ import annotations

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QLabel, QWidget

from reader.ui.dialogs.keyboard import PAGE_KEYS, KeyboardSettings
from reader.ui.widgets.labels import Key
from reader.ui.window.places import Kind, Place

from .conftest import Driver, Opener


def keyboard(driver: Driver) -> KeyboardSettings:
    driver.window.dialogs.show_settings()
    driver.settle()
    return driver.window.findChildren(KeyboardSettings)[-1]


def press(driver: Driver, page: KeyboardSettings, command: str, key: str) -> None:
    """Gives the command that key, as one does in its field."""
    editor = page._keys[command]
    editor.setKeySequence(QKeySequence(key))
    editor.editingFinished.emit()
    driver.settle()


def shown_keys(widget: QWidget) -> set[str]:
    return {key.text() for key in widget.findChildren(Key) if key.isVisible() and key.text()}


def warning(page: KeyboardSettings) -> str:
    return next((one.text() for one in page.findChildren(QLabel) if one is page._clash and one.text()), "")


def test_a_new_key_works_at_once_and_is_shown_wherever_it_was(opener: Opener) -> None:
    driver = opener()
    page = keyboard(driver)
    assert shown_keys(driver.window) >= {"Ctrl K"}
    press(driver, page, "search", "Ctrl+J")
    assert driver.window.actions_["search"].shortcut().toString() == "Ctrl+J"
    assert "Ctrl J" in shown_keys(driver.window)
    assert "Ctrl K" not in shown_keys(driver.window)
    page._restore()
    driver.settle()
    assert "Ctrl K" in shown_keys(driver.window)


def test_every_command_can_have_a_key_and_do_without_one(opener: Opener) -> None:
    driver = opener()
    page = keyboard(driver)
    assert set(page._keys) == set(driver.window.actions_.all)
    press(driver, page, "backup", "Ctrl+Shift+U")
    assert driver.window.actions_["backup"].shortcut().toString() == "Ctrl+Shift+U"
    press(driver, page, "quit", "")
    assert driver.window.actions_["quit"].shortcut().isEmpty()
    assert driver.window.context.settings.shortcuts == {"backup": "Ctrl+Shift+U", "quit": ""}


def test_a_key_that_something_else_has_is_refused_in_words(opener: Opener) -> None:
    driver = opener()
    page = keyboard(driver)
    for key in ("Ctrl+O", "Ctrl+F"):
        press(driver, page, "search", key)
        assert driver.window.actions_["search"].shortcut().toString() == "Ctrl+K"
        assert key in warning(page)
    press(driver, page, "search", "Ctrl+J")
    assert warning(page) == ""


def test_no_key_of_a_page_can_be_taken_from_it(opener: Opener) -> None:
    driver = opener()
    window = driver.window
    for place in (Place(Kind.READER, (1,)), Place(Kind.COMPARE, (1, 2), "x"), Place(Kind.FEEDS), Place(Kind.LEXICON)):
        window.go(place)
        driver.settle()
    session = window.findChildren(QAction)
    commands = set(window.actions_.all.values())
    keys = {key.toString() for action in session if action not in commands for key in action.shortcuts()}
    keys -= {action.shortcut().toString() for action in commands}
    assert keys - {""} <= PAGE_KEYS
