"""Articles beside those of an event: round-ups that tell it too, and those that may belong; each with the reason."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from reader.ui.context import Context
from reader.ui.language.wording import Wording
from reader.ui.library.articles.article_line import TitleText
from reader.ui.models.items import joined
from reader.ui.widgets.buttons import Button, link
from reader.ui.widgets.labels import Avatar, label
from reader.ui.widgets.layouts import Flow

if TYPE_CHECKING:
    from reader.library.views import EventView, Explanation, Suggestion

_PART = 180  # characters
_MOST = 4  # near misses shown at once


class _Beside(QFrame):
    """One such article: its headline, lines of words below, buttons at the end; dashed where it only may belong."""

    def __init__(self, context: Context, suggestion: Suggestion, act: Callable[[], object]) -> None:
        super().__init__()
        self._context = context
        self._dashed = not suggestion.part
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(12, 9, 12, 9)
        self._row.setSpacing(10)
        self._row.addWidget(Avatar(context, suggestion.article.source), 0, Qt.AlignmentFlag.AlignTop)
        self._lines = QVBoxLayout()
        self._lines.setSpacing(2)
        self._title = suggestion.article.title
        title = TitleText(context, joined(self._title))
        title.clicked.connect(act)
        self._lines.addWidget(title)
        self._row.addLayout(self._lines, 1)
        context.themeChanged.connect(self.update)

    def say(self, text: str) -> None:
        self._lines.addWidget(label(text, "small", wrap=True))

    def offer(self, text: str, act: Callable[[], object]) -> None:
        """A link below the words."""
        holder = QWidget()
        flow = Flow(8, holder)
        flow.addWidget(link(self._context, text, act))
        self._lines.addWidget(holder)

    def choose(self, text: str, act: Callable[[], object], kind: str = "") -> None:
        """A button at the end."""
        button = Button(self._context, text, kind=kind)
        button.setAccessibleDescription(self._title)
        button.clicked.connect(act)
        self._row.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pen = QPen(self._context.theme.color("line2"), 1)
        if self._dashed:
            pen.setDashPattern([4, 3])
        painter.setPen(pen)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)
        painter.end()


class NearMisses(QWidget):
    """What stands beside an event; `join` and `dismiss` carry event and article."""

    join = Signal(int, int)
    dismiss = Signal(int, int)
    opened = Signal(int)

    def __init__(self, context: Context, words: Wording, view: EventView) -> None:
        super().__init__()
        self._context = context
        self._words = words
        self._event = view.card.id
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(8)
        told = {suggestion.article.id for suggestion in view.told_besides}
        if told:
            self._layout.addWidget(label(self.tr("Told here as well"), "section"))
        for suggestion in view.told_besides:
            self._tells(suggestion)
        near = [suggestion for suggestion in view.suggestions if suggestion.article.id not in told]
        if near:
            self._layout.addWidget(label(self.tr("May belong to this event"), "section"))
        for suggestion in near[:_MOST]:
            self._misses(view, suggestion)
        if near[_MOST:]:
            self._rest = link(context, self.tr("Show the others"), lambda: self._show_rest(view, near[_MOST:]))
            self._layout.addWidget(self._rest, 0, Qt.AlignmentFlag.AlignLeading)

    def _show_rest(self, view: EventView, rest: Sequence[Suggestion]) -> None:
        self._rest.hide()
        for suggestion in rest:
            self._misses(view, suggestion)

    def _beside(self, suggestion: Suggestion) -> _Beside:
        made = _Beside(self._context, suggestion, lambda: self.opened.emit(suggestion.article.id))
        self._layout.addWidget(made)
        return made

    def _tells(self, suggestion: Suggestion) -> None:
        row = suggestion.article
        made = self._beside(suggestion)
        facts = [self._words.outlet(row.source), self._words.day_of(row)]
        made.say("  ·  ".join([*facts, self.tr("Mainly tells another event; this part of it tells this one:")]))
        part = self._words.joined(suggestion.part.replace("\n", " "))
        made.say(f"«{part if len(part) <= _PART else part[:_PART].rpartition(' ')[0] + ' …'}»")
        made.choose(self.tr("Not this event"), lambda: self.dismiss.emit(self._event, row.id), "flat")

    def _misses(self, view: EventView, suggestion: Suggestion) -> None:
        row = suggestion.article
        made = self._beside(suggestion)
        made.say(self._facts(view, suggestion))
        made.offer(self.tr("Why not in the event?"), lambda: self._ask(suggestion))
        made.choose(self.tr("Add to event"), lambda: self.join.emit(self._event, row.id))
        made.choose(self.tr("Dismiss"), lambda: self.dismiss.emit(self._event, row.id), "flat")

    def _facts(self, view: EventView, suggestion: Suggestion) -> str:
        row, words = suggestion.article, self._words
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

    def _ask(self, suggestion: Suggestion) -> None:
        event, article = self._event, suggestion.article.id
        self._context.ask(
            lambda library: library.explain(event, article),
            lambda found: self._tell(suggestion, found),
            key=(id(self), "why not"),
        )

    def _tell(self, suggestion: Suggestion, found: Explanation) -> None:
        from reader.ui.library.events.reasons_dialog import ReasonsDialog

        title = self.tr("Why not in the event?")
        ReasonsDialog(self._context, self._words, title, suggestion.article, found, self.window()).open()
