"""What the desktop has no program for is told with its path."""

from __future__ import annotations

from PySide6.QtCore import QUrl
from PySide6.QtWidgets import QLabel

from reader.ui.dialogs.fault import MessageDialog
from reader.ui.dialogs.outside import open_outside
from reader.ui.settings import Language

from .conftest import Opener


def test_a_file_that_no_program_opens_is_told_with_its_path(opener: Opener) -> None:
    driver = opener(language=Language.ENGLISH)
    asked: list[QUrl] = []

    def refused(url: QUrl) -> bool:
        asked.append(url)
        return False

    url = QUrl.fromLocalFile("/home/a b/riwaya.log")
    open_outside(driver.program.context, url, refused)
    driver.qtbot.waitUntil(lambda: driver.window.findChild(MessageDialog) is not None)
    (dialog,) = driver.window.findChildren(MessageDialog)
    said = " ".join(label.text() for label in dialog.findChildren(QLabel))
    assert asked == [url]
    assert "No program" in said
    assert "/home/a b/riwaya.log" in said
