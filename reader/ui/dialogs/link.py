"""Opens a page in the system's browser, after showing where it leads. http and https only."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QLabel, QWidget

from reader.text.direction import isolated
from reader.ui.context import Context
from reader.ui.dialogs.frame import Frame
from reader.ui.dialogs.outside import open_outside
from reader.ui.widgets.buttons import Button
from reader.ui.widgets.labels import label

_LONGEST = 2_000


def web_address(text: str) -> QUrl | None:
    """The address when a browser may be sent there: http or https with a host; else None."""
    url = QUrl(text.strip(), QUrl.ParsingMode.StrictMode)
    return url if url.isValid() and url.scheme() in {"http", "https"} and url.host() else None


class LinkDialog(Frame):
    """Shows the server and the whole address; the browser opens only by the button."""

    def __init__(
        self, context: Context, url: QUrl, parent: QWidget, opener: Callable[[QUrl], object] = QDesktopServices.openUrl
    ) -> None:
        super().__init__(context, self.tr("Open in the browser?"), parent)
        self._url = url
        self._opener = opener
        # In the letters that the name is looked up by: look-alikes of other alphabets show as xn--.
        host = bytes(QUrl.toAce(url.host()).data()).decode("ascii", "replace")
        self.body.addWidget(label(self.tr("This leads to the server {host}:").format(host=isolated(host)), "section"))
        shown = url.toString(QUrl.ComponentFormattingOption.FullyEncoded)
        words = QLabel(shown if len(shown) <= _LONGEST else shown[:_LONGEST] + "…")
        words.setTextFormat(Qt.TextFormat.PlainText)
        words.setWordWrap(True)
        words.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.body.addWidget(words)
        self.body.addWidget(label(self.tr("The server will see that you visit it."), "muted", wrap=True))
        self.body.addStretch(1)
        self.add_buttons(self.tr("Open"), self.tr("Cancel"))
        copy = Button(context, self.tr("Copy the address"), "copy")
        copy.setAutoDefault(False)
        copy.clicked.connect(self._copy)
        self.add_extra(copy)
        self.accepted.connect(self._open)

    def _open(self) -> None:
        open_outside(self.context, self._url, self._opener)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._url.toString(QUrl.ComponentFormattingOption.FullyEncoded))


def ask_to_open(context: Context, text: str, parent: QWidget) -> None:
    """The dialog for an address; for anything but a web address nothing happens, and nothing should offer it."""
    url = web_address(text)
    if url is not None:
        LinkDialog(context, url, parent).open()
