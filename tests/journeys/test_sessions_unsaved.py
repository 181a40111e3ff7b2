"""A session that the library does not take is said to be unsaved, and nothing that was written goes with it."""

from __future__ import annotations

import sqlite3
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from reader.ui.dialogs.fault import MessageDialog
from reader.ui.dialogs.sure import SureDialog
from reader.ui.sessions.session_page import SessionPage
from reader.ui.window.around.places import Kind, Place
from tests.ui.conftest import Driver, Opener


def _opened(driver: Driver, name: str = "جلسة") -> SessionPage:
    library = driver.program._open
    assert library is not None
    session = library.sessions.create([2, 3], name, "ar")
    driver.window.go(Place(Kind.SESSION, (session.id or 0,), name))
    driver.settle()
    page = driver.window.stack.currentWidget()
    assert isinstance(page, SessionPage)
    driver.qtbot.waitUntil(lambda: page.view.columns_view.filled)
    driver.settle()
    return page


def _refuse(folder: Path, *, on: bool) -> None:
    """The library takes no session any more, or takes them again."""
    (file,) = folder.glob("library-*.db")
    with sqlite3.connect(file) as other:
        made = "CREATE TRIGGER refuse BEFORE UPDATE ON sessions BEGIN SELECT RAISE(ABORT, 'no'); END"
        other.execute(made if on else "DROP TRIGGER refuse")


def _dismiss(driver: Driver) -> int:
    """Closes what the window says went wrong; how much there was."""
    told = [one for one in driver.window.findChildren(MessageDialog) if one.isVisible()]
    for one in told:
        one.reject()
    return len(told)


def test_a_session_that_cannot_be_kept_is_not_said_to_be_saved(opener: Opener, tmp_path: Path) -> None:
    driver = opener(size=(1366, 768))
    page = _opened(driver)
    said: list[str] = []
    page.said.connect(said.append)
    _refuse(tmp_path, on=True)
    page.add_general()
    driver.qtbot.waitUntil(lambda: "لم تُحفظ" in page._tools.saved.text(), timeout=5_000)
    driver.settle()
    assert page._tools.saved.isVisible(), "in a narrow bar too"
    assert _dismiss(driver) == 1
    page.commands["save"].trigger()
    driver.settle()
    assert said == []
    assert _dismiss(driver) == 1, "who asks for it is told each time"
    _refuse(tmp_path, on=False)
    page.commands["save"].trigger()
    driver.settle()
    assert said == ["حُفظت."]
    assert "لم" not in page._tools.saved.text()


def test_how_a_session_is_looked_at_is_not_worth_a_word(opener: Opener, tmp_path: Path) -> None:
    driver = opener()
    page = _opened(driver)
    _refuse(tmp_path, on=True)
    page.view.columns_view.columns[0].pane.verticalScrollBar().setValue(150)
    page.keeper.see({"mode": "rows"})
    page.keeper.save()
    driver.settle()
    assert _dismiss(driver) == 0
    assert "لم" not in page._tools.saved.text()
    driver.window.close()
    assert driver.program.window is None


def test_a_window_with_what_is_not_kept_asks_before_it_closes(opener: Opener, tmp_path: Path) -> None:
    driver = opener()
    page = _opened(driver)
    _refuse(tmp_path, on=True)
    page.add_general()
    driver.window.close()
    driver.settle()
    assert driver.window.isVisible()
    (asked,) = [one for one in driver.window.findChildren(SureDialog) if one.isVisible()]
    QTest.keyClick(asked, Qt.Key.Key_Return)
    driver.settle()
    assert driver.window.isVisible(), "Return, typed on while it came, loses nothing"
    _dismiss(driver)
    _refuse(tmp_path, on=False)
    driver.window.close()
    assert driver.program.window is None
    library = driver.program._open
    assert library is not None
    assert [len(library.sessions.load(card.id).notes) for card in library.sessions.cards()] == [1]


def test_who_closes_all_the_same_may(opener: Opener, tmp_path: Path) -> None:
    driver = opener()
    page = _opened(driver)
    _refuse(tmp_path, on=True)
    page.add_general()
    driver.window.close()
    driver.settle()
    _dismiss(driver)
    (asked,) = [one for one in driver.window.findChildren(SureDialog) if one.isVisible()]
    asked.accept()
    driver.qtbot.waitUntil(lambda: driver.program.window is None, timeout=8_000)
    _refuse(tmp_path, on=False)


def test_what_could_not_be_kept_waits_while_another_session_is_open(opener: Opener, tmp_path: Path) -> None:
    driver = opener()
    other = _opened(driver, "أولى").keeper.session
    assert other is not None
    page = _opened(driver, "ثانية")
    mine = page.keeper.session
    assert mine is not None
    _refuse(tmp_path, on=True)
    page.add_general()
    driver.settle()
    driver.window.go(Place(Kind.SESSION, (other.id or 0,)))
    driver.settle()
    _dismiss(driver)
    driver.window.go(Place(Kind.SESSION, (mine.id or 0,)))
    driver.settle()
    assert len(page.notes) == 1, "it is opened as it was left, not as the library has it"
    driver.window.go(Place(Kind.SESSION, (other.id or 0,)))
    driver.settle()
    _dismiss(driver)
    _refuse(tmp_path, on=False)
    page.keeper.change()
    driver.settle()
    library = driver.program._open
    assert library is not None
    driver.qtbot.waitUntil(lambda: len(library.sessions.load(mine.id or 0).notes) == 1, timeout=12_000)
