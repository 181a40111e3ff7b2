"""What hostile files and a hostile clipboard can do to the window: be refused in words, or become plain articles."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QMimeData
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog

from reader.library.views import ArticleQuery
from reader.ui.dialogs.failures import FailuresDialog
from reader.ui.dialogs.paste import PasteDialog
from reader.ui.feeds.add_links import AddLinks
from reader.ui.window.around.places import Kind, Place
from tests.library.drafts import BODY

from .conftest import Opener
from .test_trust import rich

NAMES = (
    "سطر\nسطران.txt",
    "\u202etxt.مقلوب\u2066.txt",
    "ا" * 120 + ".txt",
    "<b>غامق<b><img src=x>.txt",
    "a&b %n {0} %1.txt",
    " .txt",
    "-rf.txt",
    "tab\there.txt",
    "\udcff bytes.txt",
    "\u200b.txt",
)
CLIPS = {
    "one endless word": "x" * 900_000,
    "longer than any article": "كلمة " * 300_000,
    "an endless link": "https://a.example/" + "a" * 900_000,
    "endless links": "https://a.example/x " * 40_000,
    "controls": "\x01\u202e\u2066" * 10_000,
    "tags": "<p>" * 100_000,
    "markup": "<script>alert(1)</script><img src=file:///etc/passwd>" + BODY,
    "lines": "سطر\n" * 100_000,
}


@pytest.mark.qt_log_ignore("This plugin does not support")
@pytest.mark.parametrize("good", [True, False])
def test_files_of_hostile_names_are_read_or_refused(opener: Opener, tmp_path: Path, good: bool) -> None:
    folder = tmp_path / "files"
    folder.mkdir()
    for number, name in enumerate(NAMES):
        text = f"عنوان رقم {number}\n{BODY} {number}\n".encode()
        (folder / name).write_bytes(text if good else b"\x00\x01\x02" * 50)
    driver = opener(empty=True)
    faults: list[str] = []
    driver.program.faults.happened.connect(faults.append)
    driver.window.importing.import_paths(sorted(folder.iterdir()))
    driver.settle()
    found: list[Any] = []
    driver.program.context.ask(lambda library: library.articles(ArticleQuery()), found.append)
    driver.window.go(Place(Kind.ARTICLES))
    driver.settle()
    assert len(found[0]) == (len(NAMES) if good else 0)
    if not good:
        driver.window.importing.show_failed()
        dialog = driver.window.findChild(FailuresDialog)
        assert dialog is not None
        assert rich(dialog) == []
        assert dialog.width() < 1600
        dialog.reject()
    assert rich(driver.window) == []
    assert faults == []


@pytest.mark.qt_log_ignore("This plugin does not support")
@pytest.mark.parametrize("name", CLIPS)
def test_a_hostile_clipboard_holds_no_window_up(opener: Opener, name: str) -> None:
    driver = opener(empty=True)
    faults: list[str] = []
    driver.program.faults.happened.connect(faults.append)
    QGuiApplication.clipboard().setText(CLIPS[name])
    feeding, importing = driver.window.feeding, driver.window.importing
    ways: tuple[Callable[[], object], ...] = (feeding.paste, feeding.add, feeding.ask_links, importing.paste)
    for way in ways:
        way()
        driver.settle()
        for dialog in driver.window.findChildren(QDialog):
            if dialog.isVisible():
                assert rich(dialog) == []
                assert not dialog.grab().isNull()
                dialog.reject()
        driver.settle()
    assert faults == []


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_what_is_too_long_is_not_pasted_and_said_so(opener: Opener) -> None:
    driver = opener(empty=True)
    data = QMimeData()
    data.setText(CLIPS["longer than any article"])
    driver.window.importing.paste(BODY)
    driver.settle()
    dialog = driver.window.findChild(PasteDialog)
    assert dialog is not None
    dialog._text.insertFromMimeData(data)
    assert "أطول من أي مقال" in dialog._note.text()
    assert dialog._text.toPlainText() == BODY
    dialog.reject()
    links = QMimeData()
    links.setText(CLIPS["an endless link"] + " https://b.example/2 " + CLIPS["endless links"])
    driver.window.feeding.add_links(())
    form = driver.window.findChild(AddLinks)
    assert form is not None
    form.field.insertFromMimeData(links)
    assert form.field.toPlainText() == "https://b.example/2\nhttps://a.example/x"
    form.reject()
