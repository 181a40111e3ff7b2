from __future__ import annotations

import json
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QDialog, QLabel, QLineEdit, QMenu, QWidget

from reader.model.errors import LibraryError
from reader.ui.dialogs.paste import PasteDialog
from reader.ui.dialogs.settings import SettingsDialog
from reader.ui.library.articles.articles_page import ArticlesPage
from reader.ui.library.closed import ClosedPage, ReadOnlyNotice
from reader.ui.library.events.events_page import EventsPage
from reader.ui.reader.page import ReaderPage
from reader.ui.settings import Language, ThemeChoice
from reader.ui.widgets.fields import TextField
from reader.ui.window.around.nav import RAIL, SIDEBAR
from reader.ui.window.around.places import Kind, Place
from tests.ui.conftest import Driver, Opener
from tests.ui.pages import event_of, page_of


def test_the_window_opens_from_right_to_left_in_arabic(opener: Opener) -> None:
    driver = opener()
    window = driver.window
    assert QApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft
    nav, stack = window.nav, window.stack
    assert nav.mapTo(window, nav.rect().center()).x() > stack.mapTo(window, stack.rect().center()).x()
    page = page_of(window, EventsPage)
    assert page.isVisible()
    assert page.model.rowCount() == 5
    assert window.menu_row.menus.actions()[0].text() == "ملف"


def test_an_empty_library_shows_the_ways_to_fill_it(opener: Opener) -> None:
    driver = opener(empty=True, language=Language.ENGLISH)
    assert driver.window.empty.isVisible()
    driver.window.go(Place(Kind.SESSIONS))
    driver.settle()
    assert driver.window.empty.isVisible()
    assert [one.text() for one in driver.window.toolbar.findChildren(QLabel, "title")] == ["Sessions"]
    driver.window.go(Place(Kind.EVENTS))
    driver.window.empty.sample.emit()
    driver.settle()
    assert not driver.window.empty.isVisible()
    assert driver.page(EventsPage).isVisible()
    assert "The library is empty" not in [label.text() for label in driver.window.bar.findChildren(QLabel)]


def test_the_sidebar_gives_way_to_the_rail_in_a_narrow_window_and_in_work_views(opener: Opener) -> None:
    driver = opener()
    window = driver.window
    assert window.nav.width() == SIDEBAR
    window.resize(1100, 700)
    driver.settle()
    assert window.nav.width() == RAIL
    window.resize(1600, 1000)
    window.go(Place(Kind.READER, (1,)))
    driver.settle()
    assert window.nav.width() == RAIL


def test_back_and_forward_follow_the_places_visited(opener: Opener) -> None:
    driver = opener()
    window = driver.window
    window.go(Place(Kind.ARTICLES))
    window.go(Place(Kind.READER, (2,)))
    driver.settle()
    window.commands["back"].trigger()
    driver.settle()
    assert page_of(window, ArticlesPage).isVisible()
    window.commands["forward"].trigger()
    driver.settle()
    assert page_of(window, ReaderPage).isVisible()


def test_the_language_changes_at_run_time_with_the_direction(opener: Opener) -> None:
    driver = opener()
    driver.window.languageChosen.emit(Language.ENGLISH)
    driver.qtbot.waitUntil(lambda: driver.program.context.settings.language is Language.ENGLISH)
    driver.settle()
    window = driver.window
    assert QApplication.layoutDirection() is Qt.LayoutDirection.LeftToRight
    assert [action.text() for action in window.menu_row.menus.actions()][:3] == ["&File", "&Edit", "&View"]
    assert page_of(window, EventsPage).model.rowCount() == 5
    labels = [label.text() for label in window.findChildren(QLabel)]
    assert "All data stays on this device" in labels


def test_another_language_leaves_one_where_one_was(opener: Opener) -> None:
    driver = opener()
    driver.window.go(Place(Kind.ARTICLES))
    driver.settle()
    driver.window.go(Place(Kind.EVENTS))
    driver.settle()
    page = driver.page(EventsPage)
    page.view.setCurrentIndex(page.model.index(2, 0))
    driver.settle()
    picked = event_of(page).card.id
    for language in (Language.ENGLISH, Language.ARABIC):
        driver.window.dialogs.show_settings()
        dialog = driver.window.findChild(SettingsDialog)
        assert dialog is not None
        dialog.languageChosen.emit(language)
        driver.qtbot.waitUntil(lambda wanted=language: driver.program.context.settings.language is wanted)  # type: ignore[misc]
        driver.settle()
        assert event_of(driver.page(EventsPage)).card.id == picked
        (dialog,) = driver.window.findChildren(SettingsDialog)
        assert dialog.isVisible()
        dialog.close()
    driver.window.back()
    driver.settle()
    assert driver.page(ArticlesPage).isVisible()


def test_the_theme_changes_without_a_new_window(opener: Opener) -> None:
    driver = opener()
    window = driver.window
    driver.program.context.change(theme=ThemeChoice.DARK)
    driver.settle()
    assert driver.window is window
    assert window.grab().toImage().pixelColor(800, 500).lightness() < 80


def test_a_file_that_is_no_library_is_refused_and_left_as_it_was(opener: Opener, tmp_path: Path) -> None:
    file = tmp_path / "notes.db"
    file.write_text("not a library", encoding="utf-8")
    driver = opener(library=file)
    page = driver.window.stack.currentWidget()
    assert isinstance(page, ClosedPage)
    assert file.read_text(encoding="utf-8") == "not a library"


@pytest.mark.parametrize(("why", "ways"), [("full", 1), ("busy", 1), ("foreign", 0), ("damaged", 0)])
def test_a_library_that_cannot_be_written_can_still_be_read(opener: Opener, why: str, ways: int) -> None:
    window = opener().window
    window.show_closed(LibraryError("x", why=why, path="/nowhere/library.db"))
    found = [one for one in window.stack.findChildren(QAbstractButton) if one.text() == "افتحها للقراءة فقط"]
    assert len(found) == ways


def test_the_window_remembers_its_place(opener: Opener) -> None:
    driver = opener()
    driver.window.go(Place(Kind.OUTLETS))
    driver.settle()
    driver.window.close()
    driver.qtbot.waitUntil(lambda: driver.program.window is None)
    state = json.loads(driver.program.context.paths.state.read_text(encoding="utf-8"))
    assert state["page"] == "outlets"


def test_a_fault_is_told_once_with_details_and_the_window_lives_on(opener: Opener) -> None:
    driver = opener()
    driver.program.faults.tell(ValueError("نص من مقال"))
    driver.settle()
    shown = [dialog for dialog in driver.window.findChildren(QWidget, "") if type(dialog).__name__ == "FaultDialog"]
    assert len(shown) == 1
    assert "نص من مقال" not in shown[0]._details.toPlainText()  # type: ignore[attr-defined]
    shown[0].close()
    assert driver.window.isVisible()


def test_the_keyboard_reaches_the_search_from_anywhere(opener: Opener) -> None:
    driver = opener()
    window = driver.window
    window.go(Place(Kind.READER, (1,)))
    driver.settle()
    window.commands["search"].trigger()
    driver.settle()
    page = page_of(window, EventsPage)
    assert page.field.line.hasFocus() or window.focusWidget() is page.field.line
    page.field.line.insert("ادلب")
    assert page.field.text() == "ادلب"


def test_another_library_is_opened_in_the_same_window(opener: Opener, tmp_path: Path) -> None:
    driver = opener()
    driver.window.libraryChosen.emit(tmp_path / "other.db")
    driver.qtbot.waitUntil((tmp_path / "other.db").exists)
    driver.settle()
    assert driver.window.empty.isVisible()
    driver.window.importing.add_samples()
    driver.settle()
    assert driver.page(EventsPage).isVisible()


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_what_would_change_a_library_that_may_only_be_read_says_why_it_cannot(opener: Opener) -> None:
    driver = opener()
    driver.window.readOnlyChosen.emit()
    driver.settle()
    menus = driver.window.pages.menus
    view = event_of(driver.page(EventsPage))
    menus.event_menu(view, QPoint(10, 10))
    (menu,) = [one for one in driver.window.findChildren(QMenu) if one.isVisible()]
    usable = {one.text() for one in menu.actions() if one.isEnabled() and not one.isSeparator()}
    assert usable == {"تسميات الحدث وأصواته"}
    assert any("للقراءة فقط" in one.text() for one in menu.actions())
    menu.close()
    said: list[str] = []
    driver.window.editing.said.connect(said.append)
    article = view.articles[0].id
    driver.window.editing.set_starred([article], starred=True)
    driver.window.editing.delete([article])
    menus.set_outlet([article])
    driver.settle()
    assert len(said) == 3
    assert all("للقراءة فقط" in one for one in said)
    assert not driver.window.commands["undo"].isEnabled()
    assert not [one for one in driver.window.findChildren(QDialog) if one.isVisible()]


def test_a_library_that_may_only_be_read_can_be_read(opener: Opener, sample_file: Path, tmp_path: Path) -> None:
    driver = opener()
    closed = ClosedPage(driver.program.context, "x", readable=True)
    driver.qtbot.addWidget(closed)
    driver.window.readOnlyChosen.emit()
    driver.settle()
    assert _is_read_only(driver)
    (notice,) = driver.window.findChildren(ReadOnlyNotice)
    assert notice.isVisible()
    assert not driver.window.commands["paste"].isEnabled()
    add = next(one for one in driver.window.findChildren(QAbstractButton) if one.text() == "أضف مقالًا إلى الحدث")
    assert not add.isEnabled()
    assert "للقراءة فقط" in add.toolTip()
    notice.tryAgain.emit()
    driver.settle()
    assert not _is_read_only(driver)
    assert driver.window.commands["paste"].isEnabled()
    assert not [one for one in driver.window.findChildren(ReadOnlyNotice) if one.isVisible()]
    driver.window.go(Place(Kind.READER, (1,)))
    driver.settle()
    assert driver.page(ReaderPage).isVisible()
    assert not [one for one in driver.window.findChildren(QWidget) if type(one).__name__ == "MessageDialog"]


def test_a_library_that_does_not_open_is_not_called_readable(opener: Opener) -> None:
    driver = opener()
    driver.window.readOnlyChosen.emit()
    driver.settle()
    driver.window.show_closed(LibraryError("gone", why="missing"))
    assert not [one for one in driver.window.findChildren(ReadOnlyNotice) if one.isVisible()]


def test_a_page_out_of_sight_changes_no_title(opener: Opener) -> None:
    driver = opener(language=Language.ENGLISH)
    window = driver.window
    window.go(Place(Kind.READER, (1,)))
    driver.settle()
    reader = page_of(window, ReaderPage)
    window.go(Place(Kind.LEXICON))
    driver.settle()
    title, parts = window.windowTitle(), window.bar.findChildren(QLabel)
    said = [part.text() for part in parts]
    reader.names_changed()
    driver.settle()
    assert window.windowTitle() == title
    assert [part.text() for part in parts] == said


def test_a_page_of_no_entry_leaves_none_marked(opener: Opener) -> None:
    driver = opener()
    driver.window.go(Place(Kind.LEXICON))
    driver.settle()
    assert not any(button.isChecked() for button in driver.window.nav.findChildren(QAbstractButton))
    driver.window.go(Place(Kind.ARTICLES))
    driver.settle()
    assert sum(button.isChecked() for button in driver.window.nav.findChildren(QAbstractButton)) == 1


def _is_read_only(driver: Driver) -> bool:
    return driver.program._open is not None and driver.program._open.read_only


def test_a_pasted_article_and_what_was_read_from_it_have_room(opener: Opener, seeds: Path) -> None:
    driver = opener(empty=True, language=Language.ENGLISH)
    driver.window.importing.paste(next(seeds.glob("*.txt")).read_text("utf-8"))
    driver.settle()
    (dialog,) = driver.window.findChildren(PasteDialog)
    (text,) = dialog.findChildren(TextField)
    assert text.height() >= 180
    fields = [one for one in dialog.findChildren(QLineEdit) if one.isVisible()]
    assert len(fields) > 3
    assert [
        (one.height(), one.sizeHint().height()) for one in fields if one.height() < one.sizeHint().height() - 2
    ] == []
