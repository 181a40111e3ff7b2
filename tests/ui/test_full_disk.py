"""What cannot be written is told in words, and what was typed is not lost."""

from __future__ import annotations

import errno
import sqlite3
from pathlib import Path

import pytest
from PySide6.QtWidgets import QAbstractButton, QDialog, QFileDialog, QLabel, QWidget

from reader.model.errors import LibraryError
from reader.ui.dialogs.fault import FaultDialog, MessageDialog
from reader.ui.dialogs.paste import PasteDialog
from reader.ui.settings import Language, ThemeChoice

from .conftest import Driver, Opener

TEXT = "عنوان مقال للتجربة\nقال المتحدث إن الاجتماع عُقد في المدينة أمس، وأضاف أن المحادثات مستمرة."


def _no_folder(driver: Driver) -> Path:
    """A file stands where the folder of the settings was: nothing can be written there."""
    folder = driver.program.context.paths.settings.parent
    folder.rename(folder.with_name("away"))
    folder.write_text("", encoding="utf-8")
    return folder


def _told(driver: Driver) -> str:
    (dialog,) = [one for one in driver.window.findChildren(MessageDialog) if one.isVisible()]
    words = " ".join(one.text() for one in dialog.findChildren(QLabel))
    dialog.reject()
    return words


def test_settings_that_cannot_be_kept_hold_and_are_told_of(opener: Opener) -> None:
    driver = opener()
    folder = _no_folder(driver)
    driver.window.context.change(theme=ThemeChoice.DARK)
    driver.settle()
    assert "تعذّر حفظه" in _told(driver)
    assert driver.window.context.theme.dark
    driver.window.dialogs.languageChosen.emit(Language.ENGLISH)
    driver.settle()
    assert "could not be kept" in _told(driver)
    assert driver.window.context.left_to_right
    folder.unlink()
    folder.with_name("away").rename(folder)


def test_how_the_window_stands_is_kept_without_a_dialog_or_told_in_passing(opener: Opener) -> None:
    driver = opener()
    folder = _no_folder(driver)
    driver.window.resize(1200, 800)
    driver.program._remembering.keep()
    driver.settle()
    assert not [one for one in driver.window.findChildren(QDialog) if one.isVisible()]
    assert driver.window.findChild(FaultDialog) is None
    folder.unlink()
    folder.with_name("away").rename(folder)
    full = OSError(errno.ENOSPC, "No space left on device")
    assert driver.window.words.error(full) == "القرص ممتلئ، وتعذّرت كتابة الملف."


def test_a_pasted_text_that_the_library_does_not_take_stands_in_its_form_again(opener: Opener, tmp_path: Path) -> None:
    driver = opener()
    (file,) = tmp_path.glob("library-*.db")
    with sqlite3.connect(file) as other:
        other.execute("CREATE TRIGGER refuse BEFORE INSERT ON articles BEGIN SELECT RAISE(ABORT, 'no'); END")
    driver.window.importing.paste("")
    (form,) = [one for one in driver.window.findChildren(PasteDialog) if one.isVisible()]
    form._text.setPlainText(TEXT)
    driver.qtbot.waitUntil(form._save.isEnabled)
    form.accept()
    driver.settle()
    assert _told(driver)
    (again,) = [one for one in driver.window.findChildren(PasteDialog) if one.isVisible()]
    assert again.text() == TEXT
    again.reject()


def test_upkeep_that_cannot_write_is_told_in_passing(opener: Opener) -> None:
    driver = opener()
    told: list[str] = []
    driver.window.importing.said.connect(told.append)
    driver.window.importing._not_kept_up(LibraryError("full", why="full", path="library.db"))
    assert "القرص ممتلئ" in told[0]
    assert not [one for one in driver.window.findChildren(QDialog) if one.isVisible()]


def test_a_library_that_takes_nothing_more_offers_ways_on(opener: Opener, monkeypatch: pytest.MonkeyPatch) -> None:
    driver = opener(language=Language.ENGLISH)
    asked: list[QWidget] = []

    def choose(parent: QWidget, *_: object, **__: object) -> tuple[str, str]:
        asked.append(parent)
        return "", ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", choose)
    driver.window.dialogs.tell(LibraryError("full", why="full", path="library.db"), driver.program.faults)
    (dialog,) = driver.window.findChildren(MessageDialog)
    offered = {button.text(): button for button in dialog.findChildren(QAbstractButton)}
    ways = [driver.window.commands[name].text() for name in ("open_library", "backup")]
    assert set(ways) < set(offered)
    offered[ways[0]].click()
    assert asked == [driver.window]
    assert not dialog.isVisible()
