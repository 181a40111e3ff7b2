"""Who else told the event: the foot of the dock."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from reader.ui.context import Context
from reader.ui.language.wording import Wording
from reader.ui.look.theme import reading_font
from reader.ui.reader.reading import Reading
from reader.ui.widgets.buttons import Button, link
from reader.ui.widgets.elided import Elided
from reader.ui.widgets.labels import Avatar, label, rule

if TYPE_CHECKING:
    from reader.library.views import ArticleRow

_MOST = 3


class Coverage(QWidget):
    """Up to three other articles, and the way to the comparison."""

    opened = Signal(int)
    compare = Signal()
    compareVersions = Signal()

    def __init__(self, context: Context, words: Wording) -> None:
        super().__init__()
        self._context = context
        self._words = words
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(0)
        self._layout.addWidget(rule())
        self._inner: QWidget | None = None

    def show_reading(self, reading: Reading) -> None:
        """Shows the other articles of the event, nothing where there are none."""
        if self._inner is not None:
            self._inner.deleteLater()
            self._layout.removeWidget(self._inner)
        inner = QWidget()
        lines = QVBoxLayout(inner)
        lines.setContentsMargins(16, 12, 16, 14)
        lines.setSpacing(8)
        if reading.others:
            lines.addWidget(label(self.tr("In the same event"), "small"))
        for row in reading.others[:_MOST]:
            lines.addLayout(self._account(row))
        if reading.version is not None:
            self._versions(lines)
        words = self.tr("Compare the accounts") if reading.others else self.tr("Compare with another article")
        button = Button(self._context, words, "compare")
        button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        button.clicked.connect(self.compare)
        lines.addWidget(button)
        self._layout.addWidget(inner)
        self._inner = inner

    def _account(self, row: ArticleRow) -> QHBoxLayout:
        line = QHBoxLayout()
        line.setSpacing(9)
        line.addWidget(Avatar(self._context, row.source))
        texts = QVBoxLayout()
        texts.setSpacing(0)
        title = Elided(self._words.joined(row.title))
        title.setFont(reading_font(15))
        texts.addWidget(title)
        facts = f"{self._words.outlet(row.source)}  ·  {self._words.day_of(row, weekday=False)}"
        texts.addWidget(label(facts, "hint", wrap=True))
        line.addLayout(texts, 1)
        read = link(self._context, self.tr("Read"), self._open)
        read.setProperty("article", row.id)
        read.setAccessibleDescription(row.title)
        line.addWidget(read)
        return line

    def _versions(self, lines: QVBoxLayout) -> None:
        lines.addWidget(label(self.tr("The outlet published another version of this article."), "small", wrap=True))
        button = Button(self._context, self.tr("Compare the versions"), "restore")
        button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        button.clicked.connect(self.compareVersions)
        lines.addWidget(button)

    def _open(self) -> None:
        sender = self.sender()
        if sender is not None:
            self.opened.emit(int(sender.property("article")))
