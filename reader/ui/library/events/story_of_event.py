"""The story that an event belongs to, on the event's page: its name, its other events, the way to all of them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from reader.ui.context import Context
from reader.ui.language.wording import Wording
from reader.ui.library.articles.article_line import TitleText
from reader.ui.models.items import joined
from reader.ui.widgets.buttons import link
from reader.ui.widgets.labels import label, rule
from reader.ui.window.around.places import Kind, Place

if TYPE_CHECKING:
    from reader.library.views import EventCard, StoryCard

_MOST = 4


class StoryOfEvent(QWidget):
    """`go` carries the place of the story, or of one of its events within it."""

    go = Signal(object)

    def __init__(self, context: Context, words: Wording, story: StoryCard, others: Sequence[EventCard]) -> None:
        super().__init__()
        self._story = story
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        head = QHBoxLayout()
        head.addWidget(label(self.tr("In the story"), "section"))
        head.addStretch(1)
        head.addWidget(link(context, words.events(story.events), self._open_story))
        layout.addLayout(head)
        layout.addWidget(rule(strong=True))
        layout.addWidget(label(words.joined(story.label), "muted", wrap=True))
        for card in others[:_MOST]:
            title = TitleText(context, joined(card.label))
            title.clicked.connect(lambda event=card.id: self._open_event(event))
            # What is said of an event stands nearer to its title than to the next one's.
            item = QVBoxLayout()
            item.setSpacing(0)
            item.addWidget(title)
            item.addWidget(label(f"{words.days_of(card)}  ·  {words.articles(card.articles)}", "hint"))
            layout.addSpacing(6)
            layout.addLayout(item)

    def _open_story(self) -> None:
        self.go.emit(Place(Kind.EVENTS, (self._story.id,), self._story.label))

    def _open_event(self, event: int) -> None:
        self.go.emit(Place(Kind.EVENTS, (self._story.id,), self._story.label, event=event))
