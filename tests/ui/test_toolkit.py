"""Qt's own dialogs speak the language of the interface where the desktop offers none."""

from __future__ import annotations

import re

from PySide6.QtCore import QFileInfo
from PySide6.QtWidgets import QAbstractButton, QFileDialog, QFileIconProvider, QLabel

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
