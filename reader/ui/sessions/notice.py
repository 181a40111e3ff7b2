"""The line over the columns that says where a session differs from what was saved, and what is missing."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from reader.library.sessions.digests import DigestChange
from reader.library.sessions.views import OpenedSession
from reader.ui.context import Context
from reader.ui.sessions import words
from reader.ui.sessions.words import translate
from reader.ui.widgets.buttons import link
from reader.ui.widgets.labels import label

_ROOMY, _TALLEST = 640, 150


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
        self._show = link(context, translate("Sessions", "Show what differs"), self._toggle)
        self._keep = link(context, translate("Sessions", "Keep the new figures"), self.accepted.emit)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(16, 6, 16, 6)
        whole.addLayout(self._line())
        whole.addWidget(self._list())
        self.hide()

    def _line(self) -> QBoxLayout:
        self._row = QHBoxLayout()
        self._row.setSpacing(14)
        self._row.addWidget(self._title, 1)
        links = QHBoxLayout()
        links.setSpacing(14)
        links.addWidget(self._show)
        links.addWidget(self._keep)
        links.addStretch(1)
        self._row.addLayout(links)
        return self._row

    def _list(self) -> QWidget:
        """What differs may be dozens of lines, and must leave room for the texts."""
        self._area = QScrollArea()
        self._area.setWidget(self._more)
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setMaximumHeight(_TALLEST)
        # The colour of the notice shows through.
        self._area.setStyleSheet("QScrollArea, QScrollArea > QWidget > QWidget { background: transparent; }")
        self._area.hide()
        return self._area

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where there is no room beside the words, the links stand below them."""
        super().resizeEvent(event)
        way = QBoxLayout.Direction.TopToBottom if self.width() < _ROOMY else QBoxLayout.Direction.LeftToRight
        self._row.setDirection(way)

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
        self._area.hide()
        self._show.setVisible(bool(opened.changes))
        self._keep.setVisible(bool(opened.changes))
        self.setVisible(bool(said))

    def _toggle(self) -> None:
        self._area.setVisible(self._area.isHidden())

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        theme = self._context.theme
        painter.fillRect(self.rect(), theme.color("num_bg"))
        painter.fillRect(0, self.height() - 1, self.width(), 1, theme.color("num_l"))
        painter.end()
