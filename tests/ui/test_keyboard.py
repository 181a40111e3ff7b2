from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QListWidget, QToolButton, QWidget

from reader.ui.dialogs.frame import Frame
from reader.ui.dialogs.keyboard import KeyboardSettings
from reader.ui.dialogs.shortcuts import ShortcutsDialog
from reader.ui.help.guide import topics
from reader.ui.help.window import HelpWindow
from reader.ui.widgets.labels import Key
from reader.ui.window.around.nav import NavButton
from reader.ui.window.around.places import Kind, Place
from reader.ui.window.commands.page_keys import PAGE_KEYS
from reader.ui.window.compare_page import ComparePage

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
    assert driver.window.commands["search"].shortcut().toString() == "Ctrl+J"
    assert "Ctrl J" in shown_keys(driver.window)
    assert "Ctrl K" not in shown_keys(driver.window)
    page._restore()
    driver.settle()
    assert "Ctrl K" in shown_keys(driver.window)


def test_every_command_can_have_a_key_and_do_without_one(opener: Opener) -> None:
    driver = opener()
    page = keyboard(driver)
    assert set(page._keys) == {*driver.window.commands.all, *PAGE_KEYS}
    press(driver, page, "backup", "Ctrl+Shift+U")
    assert driver.window.commands["backup"].shortcut().toString() == "Ctrl+Shift+U"
    press(driver, page, "quit", "")
    assert driver.window.commands["quit"].shortcut().isEmpty()
    assert driver.window.context.settings.shortcuts == {"backup": "Ctrl+Shift+U", "quit": ""}


def test_a_key_that_something_else_has_is_refused_in_words(opener: Opener) -> None:
    driver = opener()
    page = keyboard(driver)
    for key in ("Ctrl+O", "Ctrl+F", "Ctrl+,", "Ctrl+/", "Ctrl+=", "Del", "Ctrl+A"):
        press(driver, page, "search", key)
        assert driver.window.commands["search"].shortcut().toString() == "Ctrl+K"
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
    commands = set(window.commands.all.values())
    keys = {key.toString() for action in session if action not in commands for key in action.shortcuts()}
    keys -= {action.shortcut().toString() for action in commands}
    assert keys - {""} <= {key for keys in PAGE_KEYS.values() for key in keys}


def test_a_key_of_a_later_command_is_not_taken_from_it(opener: Opener) -> None:
    driver = opener()
    page = keyboard(driver)
    press(driver, page, "import_files", "Ctrl+K")
    assert driver.window.commands["import_files"].shortcut().toString() == "Ctrl+O"
    assert driver.window.commands["search"].shortcut().toString() == "Ctrl+K"
    assert "Ctrl+K" in warning(page)


def keys_on(driver: Driver, place: Place, name: str) -> set[str]:
    """The keys of the actions of that name on the page at that place."""
    driver.window.go(place)
    driver.settle()
    found = driver.window.pages.page(place.kind).findChildren(QAction)
    return {key.toString() for one in found if one.objectName().endswith(f".{name}") for key in one.shortcuts()}


def test_keys_of_pages_can_be_changed_for_open_pages_and_for_those_opened_later(opener: Opener) -> None:
    driver = opener()
    reading, comparing = Place(Kind.READER, (1,)), Place(Kind.COMPARE, (1, 2), "x")
    assert keys_on(driver, reading, "find") == {"Ctrl+F"}
    page = keyboard(driver)
    press(driver, page, "find", "Ctrl+J")
    press(driver, page, "layer_1", "Ctrl+Alt+L")
    assert keys_on(driver, reading, "find") == {"Ctrl+J"}
    assert keys_on(driver, comparing, "find") == {"Ctrl+J"}
    assert keys_on(driver, comparing, "layer_1") == {"Ctrl+Alt+L"}
    assert keys_on(driver, comparing, "zoom_in") == {"Ctrl++", "Ctrl+="}
    page._restore()
    driver.settle()
    assert keys_on(driver, comparing, "find") == keys_on(driver, reading, "find") == {"Ctrl+F"}


def test_pages_that_are_never_together_may_share_a_key(opener: Opener) -> None:
    driver = opener()
    page = keyboard(driver)
    press(driver, page, "next_article", "Ctrl+I")
    assert warning(page) == ""
    press(driver, page, "next_article", "Ctrl+F")
    assert "Ctrl+F" in warning(page)


def test_all_keys_are_listed_wherever_one_is_and_as_they_are_now(opener: Opener) -> None:
    driver = opener(shortcuts={"find": "Ctrl+J"})
    driver.window.dialogs.show_shortcuts()
    driver.settle()
    dialog = driver.window.findChildren(ShortcutsDialog)[-1]
    assert {"Ctrl K", "Ctrl J", "Ctrl 2", "Alt 1", "Ctrl S"} <= {key.text() for key in dialog.findChildren(Key)}


def test_the_key_of_help_opens_the_guide_in_a_dialog_at_its_page(opener: Opener) -> None:
    driver = opener()
    for open_it, topic in (
        (driver.window.dialogs.show_settings, "10_settings"),
        (driver.window.feeding.add, "9_feeds"),
    ):
        open_it()
        driver.settle()
        dialog = driver.window.findChildren(Frame)[-1]
        QTest.keyClick(dialog, Qt.Key.Key_F1)
        guide = dialog.findChild(HelpWindow)
        assert isinstance(guide, HelpWindow)
        assert guide.isVisible()
        assert guide.list.currentRow() == [one.key for one in topics("ar")].index(topic)
        dialog.reject()
        driver.settle()


def test_a_refused_key_leaves_the_one_that_was_there(opener: Opener) -> None:
    driver = opener()
    page = keyboard(driver)
    editor = page._keys["paste"]
    QTest.keyClick(editor, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    assert "Ctrl+K" in warning(page)
    assert editor.keySequence().toString() == "Ctrl+Shift+V"
    assert driver.window.context.settings.shortcuts == {}
    QTest.keyClick(editor, Qt.Key.Key_J, Qt.KeyboardModifier.ControlModifier)
    assert driver.window.context.settings.shortcuts == {"paste": "Ctrl+J"}


def test_the_button_in_the_field_takes_the_key_away(opener: Opener) -> None:
    driver = opener()
    page = keyboard(driver)
    button = page._keys["quit"].findChild(QToolButton)
    assert isinstance(button, QToolButton)
    button.click()
    assert driver.window.context.settings.shortcuts == {"quit": ""}


def test_the_button_in_the_field_stands_in_its_middle(opener: Opener) -> None:
    driver = opener()
    page = keyboard(driver)
    sections = page.window().findChildren(QListWidget)[0]
    sections.setCurrentRow(sections.count() - 1)
    driver.settle()
    seen = [editor for editor in page._keys.values() if editor.isVisible()]
    assert seen
    for editor in seen:
        button = editor.findChild(QToolButton)
        assert isinstance(button, QToolButton)
        middle = button.mapTo(editor, button.rect().center()).y()
        assert abs(middle - editor.rect().center().y()) <= 1


def test_the_keys_of_a_page_hold_wherever_in_the_window_the_keyboard_stands(opener: Opener) -> None:
    driver = opener()
    driver.window.go(Place(Kind.COMPARE, (1, 2), "x"))
    page = driver.page(ComparePage)
    driver.qtbot.waitUntil(lambda: page.view.comparison is not None)
    with driver.qtbot.waitActive(driver.window):
        driver.window.activateWindow()
    rail = next(one for one in driver.window.nav.findChildren(NavButton) if one.isVisible())
    rail.setFocus()
    assert not page.isAncestorOf(driver.window.focusWidget())
    QTest.keyClick(rail, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    driver.qtbot.waitUntil(lambda: driver.window.history.here.kind is Kind.SESSION)
