"""Articles that may belong to an event: to join or to dismiss, each with the reason for it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from reader.ui.context import Context
from reader.ui.language.wording import Wording
from reader.ui.library.article_line import TitleText
from reader.ui.widgets.buttons import Button
from reader.ui.widgets.labels import Avatar, label

if TYPE_CHECKING:
    from reader.library.views import EventView, Suggestion


class _Miss(QFrame):
    join = Signal()
    dismiss = Signal()
    opened = Signal()

    def __init__(self, context: Context, words: Wording, suggestion: Suggestion, facts: str) -> None:
        super().__init__()
        self._context = context
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 9, 12, 9)
        row.setSpacing(10)
        row.addWidget(Avatar(context, suggestion.article.source), 0, Qt.AlignmentFlag.AlignTop)
        lines = QVBoxLayout()
        lines.setSpacing(2)
        title = TitleText(context, words.joined(suggestion.article.title))
        title.clicked.connect(self.opened)
        lines.addWidget(title)
        lines.addWidget(label(facts, "small", wrap=True))
        row.addLayout(lines, 1)
        join = Button(context, self.tr("Add to event"))
        join.clicked.connect(self.join)
        dismiss = Button(context, self.tr("Dismiss"), kind="flat")
        dismiss.clicked.connect(self.dismiss)
        for button in (join, dismiss):
            button.setAccessibleDescription(suggestion.article.title)
            row.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)
        context.themeChanged.connect(self.update)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pen = QPen(self._context.theme.color("line2"), 1)
        pen.setDashPattern([4, 3])
        painter.setPen(pen)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)
        painter.end()


class NearMisses(QWidget):
    """The suggestions of an event; `join` and `dismiss` carry event and article."""

    join = Signal(int, int)
    dismiss = Signal(int, int)
    opened = Signal(int)

    def __init__(self, context: Context, words: Wording, view: EventView) -> None:
        super().__init__()
        self._event = view.card.id
        self._articles: dict[QWidget, int] = {}
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(label(self.tr("May belong to this event"), "section"))
        for suggestion in view.suggestions:
            miss = _Miss(context, words, suggestion, self._facts(words, view, suggestion))
            self._articles[miss] = suggestion.article.id
            miss.join.connect(self._join)
            miss.dismiss.connect(self._dismiss)
            miss.opened.connect(self._open)
            layout.addWidget(miss)

    def _facts(self, words: Wording, view: EventView, suggestion: Suggestion) -> str:
        row = suggestion.article
        parts = [words.outlet(row.source)]
        nearest = [one.day for one in view.articles if one.day is not None]
        if row.day is not None and nearest:
            day = row.day
            closest = min(nearest, key=lambda one: abs((one - day).days))
            parts.append(words.apart(day, closest))
        else:
            parts.append(words.day_of(row))
        telling = [one for one in suggestion.reasons if one.kind in {"names", "places", "words", "numbers"}]
        parts += [words.reason(reason) for reason in telling[:2]]
        if suggestion.also:
            parts.append(self.tr("Tells another event too, and stays there"))
        return "  ·  ".join(parts)

    def _join(self) -> None:
        self.join.emit(self._event, self._of_sender())

    def _dismiss(self) -> None:
        self.dismiss.emit(self._event, self._of_sender())

    def _open(self) -> None:
        self.opened.emit(self._of_sender())

    def _of_sender(self) -> int:
        sender = self.sender()
        return self._articles[sender] if isinstance(sender, QWidget) else 0
