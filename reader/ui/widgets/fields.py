"""A field for text of any length and kind, as people paste it."""

from __future__ import annotations

import re

from PySide6.QtCore import QMimeData, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QTextEdit, QWidget

LONGEST = 1_000_000  # characters; an import takes no longer article
# Qt lays a word out again for each line that it breaks into: one of 300,000 letters would hold the window for seconds.
_WORD = re.compile(r"\S{2000}")


def editable(text: str) -> str:
    """The text with endless words broken into lines."""
    return _WORD.sub(lambda run: f"{run.group()}\n", text)


def show_hint(field: QLineEdit | QTextEdit | QPlainTextEdit, words: str) -> None:
    """Shows these words while the field is empty; without room before them the cursor would hide their first letter."""
    field.setPlaceholderText(f"\u2009{words}")


class LatinField(QPlainTextEdit):
    """Lines that run from left to right in every interface, as addresses do; `example` is shown while it is empty."""

    def __init__(self, text: str, example: str, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self._example = example
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.setTabChangesFocus(True)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self.toPlainText():
            # A placeholder of Qt's runs in the direction of the application.
            painter = QPainter(self.viewport())
            painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
            painter.setPen(self.palette().color(QPalette.ColorRole.PlaceholderText))
            margin = round(self.document().documentMargin())
            painter.drawText(self.viewport().rect().adjusted(margin, margin, 0, 0), 0, self._example)
            painter.end()


class TextField(QTextEdit):
    """Plain text. `refused` follows a paste of more than LONGEST characters, of which nothing is put in.

    While it is empty its cursor stands where the interface begins, beside the hint; words have their own direction.
    """

    refused = Signal()

    def __init__(self, text: str = "") -> None:
        super().__init__()
        self.setAcceptRichText(False)
        self.setPlainText(editable(text))
        self.textChanged.connect(self._follow)
        self._follow()

    def _follow(self) -> None:
        option = self.document().defaultTextOption()
        own = Qt.LayoutDirection.LayoutDirectionAuto
        option.setTextDirection(self.layoutDirection() if self.document().isEmpty() else own)
        self.document().setDefaultTextOption(option)

    def insertFromMimeData(self, source: QMimeData) -> None:
        text = source.text()
        if len(text) > LONGEST:
            self.refused.emit()
        else:
            self.insertPlainText(editable(text))
