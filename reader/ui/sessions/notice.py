"""The line over the columns that says where a session differs from what was saved, and what is missing."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from reader.library.sessions.digests import DigestChange
from reader.library.sessions.views import OpenedSession
from reader.ui.context import Context
from reader.ui.sessions import words
from reader.ui.sessions.words import translate
from reader.ui.widgets.buttons import link
from reader.ui.widgets.labels import label


class Notice(QWidget):
    """Hidden where there is nothing to say; `accepted` when the user keeps the new figures."""

    accepted = Signal()

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self._changes: tuple[DigestChange, ...] = ()
        self._title = label("", "warning", wrap=True)
        self._more = label("", "small", wrap=True)
        self._more.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._more.hide()
        self._show = link(context, translate("Sessions", "Show what differs"), self._toggle)
        self._keep = link(context, translate("Sessions", "Keep the new figures"), self.accepted.emit)
        row = QHBoxLayout()
        row.setSpacing(14)
        row.addWidget(self._title, 1)
        row.addWidget(self._show)
        row.addWidget(self._keep)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(16, 6, 16, 6)
        whole.addLayout(row)
        whole.addWidget(self._more)
        self.hide()

    def tell(self, opened: OpenedSession) -> None:
        """Says what there is to say of a session that was opened."""
        formats = self._context.formats
        said = []
        self._changes = opened.changes
        if opened.changes:
            count = words.differences(formats, len(opened.changes))
            said.append(translate("Sessions", "Computed differently from what was saved: {count}.").format(count=count))
        if opened.missing:
            gone = words.articles(formats, len(opened.missing))
            said.append(translate("Sessions", "Not in the library any more: {articles}.").format(articles=gone))
        self._title.setText(" ".join(said))
        self._more.setText("\n".join(words.change(one) for one in opened.changes))
        self._more.hide()
        self._show.setVisible(bool(opened.changes))
        self._keep.setVisible(bool(opened.changes))
        self.setVisible(bool(said))

    def _toggle(self) -> None:
        self._more.setVisible(not self._more.isVisible())

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        theme = self._context.theme
        painter.fillRect(self.rect(), theme.color("num_bg"))
        painter.fillRect(0, self.height() - 1, self.width(), 1, theme.color("num_l"))
        painter.end()
