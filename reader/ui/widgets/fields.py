"""A field for text of any length and kind, as people paste it."""

from __future__ import annotations

import re

from PySide6.QtCore import QMimeData, Signal
from PySide6.QtWidgets import QTextEdit

LONGEST = 1_000_000  # characters; an import takes no longer article
# Qt lays a word out again for each line that it breaks into: one of 300,000 letters would hold the window for seconds.
_WORD = re.compile(r"\S{2000}")


def editable(text: str) -> str:
    """The text with endless words broken into lines."""
    return _WORD.sub(lambda run: f"{run.group()}\n", text)


class TextField(QTextEdit):
    """Plain text. `refused` follows a paste of more than LONGEST characters, of which nothing is put in."""

    refused = Signal()

    def __init__(self, text: str = "") -> None:
        super().__init__()
        self.setAcceptRichText(False)
        self.setPlainText(editable(text))

    def insertFromMimeData(self, source: QMimeData) -> None:
        text = source.text()
        if len(text) > LONGEST:
            self.refused.emit()
        else:
            self.insertPlainText(editable(text))
