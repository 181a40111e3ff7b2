"""The preview of an event: when each account was published, the accounts, where they differ, what may belong too."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from reader.model.comparisons import MOST_ACCOUNTS
from reader.model.marks import Tone
from reader.ui.context import Context
from reader.ui.language.wording import Wording
from reader.ui.library.articles.article_line import ArticleLine
from reader.ui.library.events.accounts import copies_below, first_picked
from reader.ui.library.events.near_misses import NearMisses
from reader.ui.library.events.story_of_event import StoryOfEvent
from reader.ui.library.events.timeline import Timeline, by_outlet_and_day
from reader.ui.look.theme import PREVIEW_HEADLINE
from reader.ui.models.items import NO_HITS, Hits, Marked, joined
from reader.ui.tasks import Lane
from reader.ui.widgets.buttons import Button, IconButton, link
from reader.ui.widgets.focus import holds_keyboard
from reader.ui.widgets.labels import Headline, Icon, RoomyLabel, label, rule
from reader.ui.widgets.layouts import Flow, clear_layout
from reader.ui.widgets.naming import NamingWord
from reader.ui.widgets.preview_area import PreviewArea, blank
from reader.ui.window.around.places import Kind, Place

if TYPE_CHECKING:
    from reader.library.library import Library
    from reader.library.views import ArticleRow, EventView
    from reader.ui.library.events.summary import Summary, Varied

_SIDE = 28
# Aligned sentences, of which room for the number is kept until they are counted.
_MANY = 99
# Articles that are listed, and more when they are asked for: a line takes a millisecond or more to make.
_AT_ONCE = 100


class EventPreview(PreviewArea):
    """Shows one EventView. Its signals say what the user wants; the page does it."""

    compare = Signal(list, str)
    openArticle = Signal(int)
    setOutlet = Signal(int)
    setDay = Signal(int)
    join = Signal(int, int)
    keep = Signal(int, int)
    dismiss = Signal(int, int)
    articleMenu = Signal(int, QPoint)
    eventMenu = Signal(QPoint)
    addArticle = Signal()
    regroup = Signal()
    go = Signal(object)

    def __init__(self, context: Context, words: Wording) -> None:
        super().__init__()
        self._context = context
        self._words = words
        self.view: EventView | None = None
        self._hits = NO_HITS
        self._lines: list[ArticleLine] = []
        self._at = 0
        self._writing: tuple[Button, ...] = ()
        context.readOnlyChanged.connect(self._allow_writing)
        bar = self.verticalScrollBar()
        bar.rangeChanged.connect(self._stay)
        bar.actionTriggered.connect(self._leave)
        self.setObjectName("preview")

    def clear(self) -> None:
        """Shows nothing."""
        self.view = None
        self._lines = []
        self._writing = ()
        self._fresh()

    def show_event(self, view: EventView, hits: Hits, at: int = 0) -> None:
        """Builds the page of that event, `hits` marked in its titles, scrolled to `at`; its differences follow when
        they are computed."""
        held = next((line.row.id for line in self._lines if holds_keyboard(line)), None)
        self.view = view
        self._hits = hits
        self._at = at
        body, self._body = blank(_SIDE)
        self._head(view)
        self._when(view)
        self._articles(view)
        self._differences = QVBoxLayout()
        self._differences.setSpacing(0)
        self._body.addLayout(self._differences)
        self._near = QVBoxLayout()
        self._body.addLayout(self._near)
        self._body.addStretch(1)
        # Only now: the pane knows its height at once, and can be scrolled to where it was.
        self.setWidget(body)
        for line in self._lines:
            if line.row.id == held:
                line.title.setFocus(Qt.FocusReason.OtherFocusReason)
        self._compute()

    def _stay(self, _least: int, most: int) -> None:
        """What comes later makes the page longer: it is scrolled back to where it was, unless the user went on."""
        if self._at:
            self.verticalScrollBar().setValue(min(self._at, most))

    def _leave(self, _action: int) -> None:
        self._at = 0

    def complete(self, view: EventView) -> None:
        """Adds what takes longer to find: the whole card, and articles that may belong too."""
        if self.view is None or self.view.card.id != view.card.id:
            return
        self.view = view
        self._headline.set_text(self._label(view))
        self._facts.setText(self._facts_of(view))
        clear_layout(self._near)
        self._tell_places(view, self._lines)
        if view.suggestions or view.told_besides:
            near = NearMisses(self._context, self._words, view)
            near.setContentsMargins(0, 18, 0, 0)
            near.join.connect(self.join)
            near.dismiss.connect(self.dismiss)
            near.opened.connect(self.openArticle)
            self._near.addWidget(near)
        if view.story is not None:
            story = StoryOfEvent(self._context, self._words, view.story, view.story_events)
            story.setContentsMargins(0, 18, 0, 0)
            story.go.connect(self.go)
            self._near.addWidget(story)

    def _tell_places(self, view: EventView, lines: Sequence[ArticleLine]) -> None:
        """In each line whether the article is kept here, and where it stands besides."""
        pinned = {one.article for one in view.memberships if one.pinned}
        second = {one.article for one in view.memberships if any(reason.kind == "second" for reason in one.reasons)}
        for line in lines:
            line.set_pinned(line.row.id in pinned)
            line.show_elsewhere(view.elsewhere.get(line.row.id, ()), mainly=line.row.id not in second)

    def _label(self, view: EventView) -> Marked:
        label = view.card.label
        return joined(label, self._hits.get(label, ()))

    def _facts_of(self, view: EventView, pairs: int = 0) -> str:
        articles = len(view.articles)
        sources = len({row.source for row in view.articles}) or 1
        parts = [self._words.days_of(view.card), self._words.from_outlets(articles, sources)]
        pairs = pairs or self._pairs
        return "  ·  ".join([*parts, self._words.pairs(pairs)] if pairs else parts)

    def checked(self) -> list[int]:
        """The articles picked for comparison, in their order."""
        return [line.row.id for line in self._lines if line.box.isChecked()]

    def article_here(self) -> list[int]:
        """The article whose line has the keyboard; the only one of an event has it always."""
        alone = len(self._lines) == 1
        return [line.row.id for line in self._lines if alone or holds_keyboard(line)]

    def _head(self, view: EventView) -> None:
        top = QHBoxLayout()
        top.setSpacing(10)
        self._headline = Headline(self._context, PREVIEW_HEADLINE, self._label(view))
        top.addWidget(self._headline, 1)
        self._more = IconButton(self._context, "more", self.tr("More about this event"))
        self._more.clicked.connect(self._menu)
        top.addWidget(self._more, 0, Qt.AlignmentFlag.AlignTop)
        self._body.addLayout(top)
        facts = QHBoxLayout()
        facts.setSpacing(8)
        facts.addWidget(Icon(self._context, "calendar", "ink2"))
        self._pairs = 0
        self._facts = RoomyLabel(self._facts_of(view), self._facts_of(view, _MANY if len(view.articles) > 1 else 0))
        facts.addWidget(self._facts, 1)
        self._body.addLayout(facts)
        self._body.addSpacing(16)
        self._buttons(view)

    def _buttons(self, view: EventView) -> None:
        holder = QWidget()
        row = Flow(10, holder)
        self._compare = Button(self._context, self._compare_words(view), "compare", "primary")
        self._compare.clicked.connect(self._go)
        row.addWidget(self._compare)
        add = Button(self._context, self.tr("Add an article to the event"), "add")
        add.clicked.connect(self.addArticle)
        row.addWidget(add)
        regroup = Button(self._context, self.tr("Merge or split…"), kind="flat")
        regroup.clicked.connect(self.regroup)
        row.addWidget(regroup)
        self._writing = (add, regroup)
        for button in self._writing:
            button.setProperty("tall", "true")
        self._allow_writing()
        self._body.addWidget(holder)

    def _allow_writing(self) -> None:
        """Stills what would change the event while the library may only be read, and says why."""
        reason = self._words.read_only() if self._context.read_only else ""
        for button in self._writing:
            button.setDisabled(self._context.read_only)
            button.setToolTip(reason)
            button.setAccessibleDescription(reason)

    def _compare_words(self, view: EventView) -> str:
        count = len(self.checked()) if self._lines else min(MOST_ACCOUNTS, len(view.articles))
        if count == 1:
            return self.tr("Read the article")
        return self._context.formats.in_digits(self.tr("Compare %n article(s)", "", count))

    def _section(self, title: str) -> QLabel:
        """A heading, and at the end of its line a note that is empty yet, which comes back."""
        self._body.addSpacing(18)
        row = QHBoxLayout()
        row.addWidget(label(title, "section"))
        row.addStretch(1)
        note = label("", "small")
        row.addWidget(note)
        self._body.addLayout(row)
        self._body.addSpacing(6)
        return note

    def _when(self, view: EventView) -> None:
        if sum(row.day is not None for row in view.articles) < 2:
            return
        self._section(self.tr("Publication timeline"))
        timeline = Timeline(self._context)
        timeline.setAccessibleName(self.tr("Publication timeline"))
        words, formats = self._words, self._context.formats
        timeline.set_items(by_outlet_and_day(view.articles, words.outlet(None), formats.number))
        timeline.picked.connect(self.openArticle)
        self._body.addWidget(timeline)

    def _articles(self, view: EventView) -> None:
        self._lines = []
        self._picked = self._section(self.tr("Articles"))
        self._body.addWidget(rule(strong=True))
        self._listed = QVBoxLayout()
        self._listed.setSpacing(0)
        self._body.addLayout(self._listed)
        rows, first = copies_below(view.articles), first_picked(view.articles)
        others = [row for row in rows[_AT_ONCE:] if row.id not in first]
        waiting = {row.id for row in others}
        self._list_articles(view, [row for row in rows if row.id not in waiting], others, first)
        self._show_picked()

    def _list_articles(
        self, view: EventView, rows: Sequence[ArticleRow], others: Sequence[ArticleRow], first: Collection[int] = ()
    ) -> None:
        """Adds a line for each of `rows`, and after them the way to the others."""
        voices = {row.id: row for row in view.articles}
        for row in rows:
            voice = voices.get(row.copy_of or 0)
            line = ArticleLine(self._context, self._words, row, voice, self._hits, checked=row.id in first)
            line.changes.connect(self._show_changes)
            line.toggled.connect(self._pick)
            line.opened.connect(self.openArticle)
            line.setOutlet.connect(self.setOutlet)
            line.setDay.connect(self.setDay)
            line.menuWanted.connect(self.articleMenu)
            line.kept.connect(lambda article: self.keep.emit(view.card.id, article))
            line.refused.connect(lambda article: self.dismiss.emit(view.card.id, article))
            line.elsewhere.connect(lambda event: self.go.emit(Place(Kind.EVENTS, event=event)))
            self._listed.addWidget(line)
            self._lines.append(line)
        if others:
            more = link(self._context, self.tr("Show the others"), lambda: self._list_more(more, others))
            self._listed.addWidget(more, 0, Qt.AlignmentFlag.AlignLeading)

    def _list_more(self, asked: QWidget, others: Sequence[ArticleRow]) -> None:
        asked.hide()
        if self.view is not None:
            before = len(self._lines)
            self._list_articles(self.view, others[:_AT_ONCE], others[_AT_ONCE:])
            self._tell_places(self.view, self._lines[before:])

    def _show_changes(self, article: int) -> None:
        """The copy beside the article that it reprints."""
        row = next(line.row for line in self._lines if line.row.id == article)
        if self.view is not None and row.copy_of is not None:
            self.compare.emit([row.copy_of, article], self.view.card.label)

    def _pick(self, article: int, on: bool) -> None:
        if on and len(self.checked()) > MOST_ACCOUNTS:
            for line in self._lines:
                if line.row.id == article:
                    line.box.setChecked(False)
            return
        self._show_picked()
        self._compute()

    def _show_picked(self) -> None:
        picked = self.checked()
        self._picked.setText(self._words.selected(len(picked)))
        if self.view is not None:
            self._compare.setText(self._compare_words(self.view))
            self._compare.set_icon("articles" if len(picked) == 1 else "compare")
            self._compare.setAccessibleName(self._compare.text())
            self._compare.setEnabled(bool(picked))
            self._compare.updateGeometry()

    def _compute(self) -> None:
        """Asks for the comparison of the picked articles; the answer of an older choice is dropped."""
        ids = self.checked()
        clear_layout(self._differences)
        if len(ids) < 2:
            return
        self._context.ask(
            lambda library: _summarised(library, ids),
            lambda summary: self._show_summary(ids, summary),
            key=(id(self), "summary"),
            lane=Lane.COMPUTE,
        )

    def _show_summary(self, ids: list[int], summary: Summary) -> None:
        # Another event may be shown by now, or none.
        if self.view is None or ids != self.checked():
            return
        clear_layout(self._differences)
        for line in self._lines:
            line.show_counts(summary.quotations.get(line.row.id))
        self._pairs = summary.pairs
        self._facts.setText(self._facts_of(self.view))
        if summary.varied:
            self._differences.addWidget(self._difference_table(summary))

    def _difference_table(self, summary: Summary) -> QWidget:
        made = QWidget()
        layout = QVBoxLayout(made)
        layout.setContentsMargins(0, 18, 0, 0)
        layout.setSpacing(0)
        head = QHBoxLayout()
        head.addWidget(label(self.tr("Main differences"), "section"))
        head.addStretch(1)
        head.addWidget(label(self.tr("Ordered by number of occurrences"), "hint"))
        layout.addLayout(head)
        layout.addSpacing(6)
        layout.addWidget(rule(strong=True))
        sources = {line.row.id: line.row.source or self._words.outlet(None) for line in self._lines}
        tones = {
            Tone.HOSTILE: self.tr("Negative"),
            Tone.NEUTRAL: self.tr("Neutral", "naming"),
            Tone.FAVOURABLE: self.tr("Positive"),
        }
        for varied in summary.varied:
            layout.addLayout(self._difference_line(varied, sources, tones))
            layout.addWidget(rule())
        return made

    def _difference_line(self, varied: Varied, sources: dict[int, str], tones: dict[Tone, str]) -> QHBoxLayout:
        """What a concept is called in each account."""
        row = QHBoxLayout()
        row.setContentsMargins(0, 6, 0, 4)
        row.setSpacing(12)
        name = label(varied.label[1 if self._context.left_to_right else 0], "muted", wrap=True)
        name.setFixedWidth(150)
        row.addWidget(name)
        words = QWidget()
        flow = Flow(6, words)
        for one in varied.namings:
            pair = QWidget()
            inner = QHBoxLayout(pair)
            inner.setContentsMargins(0, 0, 14, 0)
            inner.setSpacing(8)
            inner.addWidget(label(sources.get(one.article, ""), "hint"))
            inner.addWidget(NamingWord(self._context, one.words, one.tone, tones[one.tone]))
            flow.addWidget(pair)
        row.addWidget(words, 1)
        return row

    def _go(self) -> None:
        ids = self.checked()
        if self.view is None:
            return
        if len(ids) == 1:
            self.openArticle.emit(ids[0])
        else:
            self.compare.emit(ids, self.view.card.label)

    def _menu(self) -> None:
        self.eventMenu.emit(self._more.mapToGlobal(QPoint(0, self._more.height())))


def _summarised(library: Library, ids: list[int]) -> Summary:
    # The lexicons that a summary needs are no part of the window's start.
    from reader.ui.library.events.summary import summarise

    return summarise(library.compare(ids), library.lexicon())
