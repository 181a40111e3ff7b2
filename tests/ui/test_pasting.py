"""Ctrl+V where nothing could be written, and the first page's own way to paste."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from reader.library.views import Counts
from reader.ui.dialogs.paste import PasteDialog
from reader.ui.library.articles.articles_page import ArticlesPage
from reader.ui.reader.page import ReaderPage
from reader.ui.window.around.places import Kind, Place
from tests.library.drafts import BODY
from tests.ui.conftest import Driver, Opener

TITLE = "وزير الصحة يفتتح مستشفى جديدا"


def _paste(driver: Driver, widget: QWidget) -> PasteDialog | None:
    driver.window.activateWindow()
    QTest.keyClick(widget, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    driver.settle()
    return driver.window.findChild(PasteDialog)


def _articles(driver: Driver) -> int:
    found: list[Counts] = []
    driver.program.context.ask(lambda library: library.counts(), found.append)
    driver.settle()
    return found[0].articles


def test_an_article_is_pasted_onto_the_first_page(opener: Opener) -> None:
    driver = opener(empty=True)
    assert driver.window.empty.isVisible()
    QGuiApplication.clipboard().setText(f"{TITLE}\n{BODY}")
    dialog = _paste(driver, driver.window.empty)
    assert dialog is not None
    assert BODY.split("\n")[0] in dialog.text()
    driver.qtbot.waitUntil(dialog._save.isEnabled, timeout=10_000)
    dialog._save.click()
    driver.settle()
    driver.qtbot.waitUntil(lambda: _articles(driver) == 1, timeout=10_000)
    assert not driver.window.empty.isVisible()


def test_copied_files_are_imported(opener: Opener, tmp_path: Path) -> None:
    driver = opener(empty=True)
    file = tmp_path / "article.txt"
    file.write_text(f"{TITLE}\n{BODY}", "utf-8")
    copied = QMimeData()
    copied.setUrls([QUrl.fromLocalFile(str(file))])
    QGuiApplication.clipboard().setMimeData(copied)
    assert _paste(driver, driver.window.empty) is None
    driver.qtbot.waitUntil(lambda: _articles(driver) == 1, timeout=10_000)


def test_lists_take_what_is_pasted_and_the_reader_does_not(opener: Opener) -> None:
    driver = opener()
    QGuiApplication.clipboard().setText(f"{TITLE}\n{BODY}")
    driver.window.go(Place(Kind.READER, (1,)))
    driver.settle()
    assert _paste(driver, driver.page(ReaderPage).pane) is None
    driver.window.go(Place(Kind.ARTICLES))
    driver.settle()
    view = driver.page(ArticlesPage).pane.view
    dialog = _paste(driver, view)
    assert dialog is not None
    dialog.reject()
    driver.settle()
    QGuiApplication.clipboard().clear()
    assert _paste(driver, view) is None
