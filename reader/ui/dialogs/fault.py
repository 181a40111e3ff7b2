"""The one dialog for what nobody foresaw, and the one for what can be put in words."""

from __future__ import annotations

from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from reader.ui.context import Context
from reader.ui.dialogs.frame import Frame
from reader.ui.widgets.buttons import Button
from reader.ui.widgets.labels import label


class FaultDialog(Frame):
    """Says that something failed, with details to copy; they hold no article text."""

    def __init__(self, context: Context, details: str, parent: QWidget) -> None:
        super().__init__(context, self.tr("Something failed"), parent, 640)
        words = self.tr(
            "The program met something that it did not foresee. Your library was not harmed. You can go on working."
        )
        self.body.addWidget(label(words, "", wrap=True))
        self.body.addWidget(label(self.tr("Details for the developers, without any article text:"), "small", wrap=True))
        self._details = QPlainTextEdit(details)
        self._details.setReadOnly(True)
        self._details.setAccessibleName(self.tr("Details"))
        self._details.setMinimumHeight(180)
        self.body.addWidget(self._details, 1)
        self.add_buttons(self.tr("Close"))
        copy = Button(context, self.tr("Copy details"), "copy")
        copy.setAutoDefault(False)
        copy.clicked.connect(self._copy)
        self.add_extra(copy)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._details.toPlainText())


class MessageDialog(Frame):
    """One sentence."""

    def __init__(self, context: Context, title: str, words: str, parent: QWidget) -> None:
        super().__init__(context, title, parent, 480)
        self.body.addWidget(label(words, "", wrap=True))
        self.body.addStretch(1)
        self.add_buttons(self.tr("Close"))

    def offer(self, way: QAction) -> None:
        """A button for a command that is a way on."""
        button = Button(self.context, way.text())
        button.setAutoDefault(False)
        button.clicked.connect(self.accept)
        button.clicked.connect(way.trigger)
        self.add_extra(button)
