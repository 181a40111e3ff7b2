"""Qt's own dialogs speak the language of the interface where the desktop offers none."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from PySide6.QtCore import QFileInfo, QStandardPaths
from PySide6.QtWidgets import QAbstractButton, QFileDialog, QFileIconProvider, QLabel

from reader.ui.settings import Language
from tests.ui.conftest import Opener

_LATIN = re.compile("[A-Za-z]{3,}")


def test_the_file_dialog_of_qt_speaks_arabic(opener: Opener) -> None:
    driver = opener()
    dialog = QFileDialog(driver.window)
    dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
    dialog.setNameFilter("(*)")
    driver.qtbot.addWidget(dialog)
    words = [one.text() for one in dialog.findChildren(QLabel)]
    words += [one.text() for one in dialog.findChildren(QAbstractButton)]
    words.append(QFileIconProvider().type(QFileInfo(dialog.directory().absolutePath())))
    assert [one for one in words if _LATIN.search(one)] == []


def test_files_to_import_are_first_looked_for_among_the_users_own_then_where_the_last_were(
    opener: Opener, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    documents = tmp_path / "documents"
    documents.mkdir()
    monkeypatch.setattr(QStandardPaths, "writableLocation", lambda _kind: str(documents))
    article = tmp_path / "agencies" / "a.txt"
    article.parent.mkdir()
    article.write_text("عنوان\nأعلن الوزير اليوم افتتاح المدرسة الجديدة في المدينة.", "utf-8")
    opened: list[str] = []

    def choose(_parent: object, _title: str, folder: str, *_: object, **__: object) -> tuple[list[str], str]:
        opened.append(folder)
        return ([str(article)] if len(opened) > 1 else []), ""

    monkeypatch.setattr(QFileDialog, "getOpenFileNames", choose)
    driver = opener()
    for _ in range(3):
        driver.window.importing.choose_files()
        driver.settle()
    assert opened == [str(documents), str(documents), str(article.parent)]
    assert driver.window.state().folder == str(article.parent)
    driver.window.languageChosen.emit(Language.ENGLISH)
    driver.settle()
    driver.window.importing.choose_files()
    assert opened[-1] == str(article.parent)
    article.unlink()
    article.parent.rmdir()
    driver.window.importing.choose_files()
    assert opened[-1] == str(documents)
