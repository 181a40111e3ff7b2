"""The page of tables over more than one comparison: naming, voices, words, key words, outlets side by side."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from enum import StrEnum
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QWidget

from reader.analysis.matrices.columns import Analysed
from reader.analysis.words.concordance import Match
from reader.library.matrices import Scope, ScopeKind
from reader.model.articles import Span
from reader.model.errors import Cancelled
from reader.ui.context import Context
from reader.ui.language.wording import Wording
from reader.ui.matrices.counting import Counting
from reader.ui.matrices.modes import add_saving, kinds_for, names_for
from reader.ui.matrices.naming.view import NamingView
from reader.ui.matrices.scope_bar import ScopeBar
from reader.ui.matrices.sentences import say
from reader.ui.matrices.sheet import of_articles
from reader.ui.matrices.staleness import Staleness
from reader.ui.matrices.switches import roomy
from reader.ui.matrices.view_column import plain_column
from reader.ui.matrices.voices.view import VoicesView
from reader.ui.matrices.working import Working
from reader.ui.outlets.outlets_view import OutletsView
from reader.ui.widgets.buttons import Segmented
from reader.ui.widgets.labels import label, rule
from reader.ui.window.around.places import Kind, Place
from reader.ui.window.page import Page
from reader.ui.words.keyness_view import KeynessView
from reader.ui.words.words_view import WordsView

if TYPE_CHECKING:
    from reader.lexicon.naming import NamingLexicon
    from reader.library.library import Library
    from reader.library.matrices import Progress
    from reader.library.progress import Stop

MOST = 3000
"""Articles that a naming or voices table reads at most."""


class Tab(StrEnum):
    WORDS = "words"
    NAMING = "naming"
    VOICES = "voices"
    KEYNESS = "keyness"
    OUTLETS = "outlets"


View = WordsView | NamingView | VoicesView | KeynessView | OutletsView


class AnalysisPage(Page):
    """One scope for the first three tabs; key words and outlets choose their own."""

    said = Signal(str)

    def __init__(self, context: Context, words: Wording) -> None:
        super().__init__(context)
        self._words = words
        self._tab = Tab.WORDS
        self._scope: Scope | None = None
        self._read: Scope | None = None
        self._place: Place | None = None
        self.setObjectName("paper")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._over = self._scope_row()
        self.working = Working(context)
        self.stale = Staleness(context, self._rests_on, self.refresh)
        self._counting = Counting(context, self._show_tables)
        self._names = names_for(context)
        self.stack = QStackedWidget()
        layout = plain_column(self)
        for widget in (self._over, rule(), self.stale, self.working):
            layout.addWidget(widget)
        layout.addWidget(self.stack, 1)
        self._tools = self._switch()

    def _scope_row(self) -> QWidget:
        made = QWidget()
        made.setObjectName("side")
        made.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        row = QHBoxLayout(made)
        row.setContentsMargins(14, 6, 12, 6)
        row.setSpacing(12)
        self.scopes = ScopeBar(self.context)
        self.scopes.changed.connect(self.set_scope)
        row.addWidget(self.scopes)
        self._about = label("", "small")
        row.addWidget(self._about, 1)
        return made

    def _added(self, view: View) -> None:
        self.stack.addWidget(view)
        view.status.connect(self._status)

    @cached_property
    def words_view(self) -> WordsView:
        """The words in their contexts; like each table, made when it is first needed."""
        made = WordsView(self.context, self._words, lambda: _concepts(self._names, self.context.lexicon()))
        made.openAsked.connect(self._open)
        made.said.connect(self.said)
        made.made.connect(self.stale.made)
        self._added(made)
        return made

    @cached_property
    def naming(self) -> NamingView:
        """What each outlet calls whom."""
        made = NamingView(self.context, self._names, kinds_for(self.context))
        made.dock.offer(exclude=True)
        made.openAsked.connect(self._open)
        made.excludeAsked.connect(self._counting.set_counted)
        add_saving(self.context, made).saved.connect(self.said)
        self._added(made)
        return made

    @cached_property
    def voices(self) -> VoicesView:
        """Who speaks."""
        made = VoicesView(self.context, self._words, self._names)
        made.openAsked.connect(self._open)
        add_saving(self.context, made).saved.connect(self.said)
        self._added(made)
        return made

    @cached_property
    def keyness(self) -> KeynessView:
        """Which words tell two sets apart."""
        made = KeynessView(self.context, self._words)
        made.said.connect(self.said)
        made.wordAsked.connect(self._look_for)
        made.made.connect(self.stale.made)
        self._added(made)
        return made

    @cached_property
    def outlets(self) -> OutletsView:
        """Outlets side by side."""
        made = OutletsView(self.context, self._words, self._names)
        made.openAsked.connect(self._open)
        made.articlesAsked.connect(self._open_articles)
        made.said.connect(self.said)
        made.made.connect(self.stale.made)
        self._added(made)
        return made

    def _view(self) -> View:
        match self._tab:
            case Tab.WORDS:
                return self.words_view
            case Tab.NAMING:
                return self.naming
            case Tab.VOICES:
                return self.voices
            case Tab.KEYNESS:
                return self.keyness
            case Tab.OUTLETS:
                return self.outlets

    def _rests_on(self) -> tuple[Scope, ...]:
        """What the table in sight was made of; nothing where none is made yet."""
        match self._tab:
            case Tab.NAMING | Tab.VOICES:
                return (self._read,) if self._read is not None and not self.working.busy else ()
            case Tab.WORDS:
                return (self._scope,) if self._scope is not None and self.words_view.found is not None else ()
            case Tab.KEYNESS:
                return self.keyness.scopes if self.keyness.scopes is not None and self.keyness.found else ()
            case Tab.OUTLETS:
                chosen = tuple(self.outlets.chosen)
                return (Scope(ScopeKind.OUTLET, chosen),) if self.outlets.found is not None else ()

    def _switch(self) -> QWidget:
        names = [
            (Tab.WORDS, say("Words and contexts")),
            (Tab.NAMING, say("Naming")),
            (Tab.VOICES, say("Voices")),
            (Tab.KEYNESS, say("Key words")),
            (Tab.OUTLETS, say("Outlets side by side")),
        ]
        self.switch = Segmented(say("Table"), names, self._tab)
        self.switch.chosen.connect(self.show_tab)
        roomy(self.switch)
        # The bar gives a page's tools its own height: the switch keeps its own inside.
        made = QWidget()
        plain_column(made).addWidget(self.switch)
        return made

    def tools(self) -> QWidget:
        return self._tools

    def search(self) -> bool:
        """Takes the keyboard to the word to look for."""
        self.show_tab(Tab.WORDS)
        self.words_view.asking.query.setFocus(Qt.FocusReason.ShortcutFocusReason)
        return True

    def show_place(self, place: Place) -> None:
        self.crumbs.emit([say("Analysis")])
        # The window comes here again whenever the library changes; what was chosen since then stays.
        if place.scope and place is not self._place:
            self._place = place
            scope = Scope(ScopeKind(place.scope), place.ids, place.title)
            self.scopes.set_scope(scope)
            if place.words:
                self.set_scope(scope)
                self.words_view.look_for(place.words, Match(place.match))
            if place.outlets:
                self.outlets.chosen = list(place.outlets)
            if place.table:
                self.show_tab(place.table)
            elif self._tab in {Tab.KEYNESS, Tab.OUTLETS}:
                self.show_tab(Tab.NAMING)
        elif self._scope is None:
            self.set_scope(Scope(ScopeKind.LIBRARY))
        if self._tab is Tab.OUTLETS:
            self.outlets.begin()
        self._view().tell()

    def standing(self, place: Place) -> Place:
        scope = self._scope or Scope(ScopeKind.LIBRARY)
        made = vars(self)  # a table that was never looked at is not made for this
        if "words_view" in made:
            place = replace(place, words=self.words_view.asking.text, match=self.words_view.asking.match.value)
        if "outlets" in made:
            place = replace(place, outlets=tuple(self.outlets.chosen))
        return replace(place, scope=scope.kind.value, ids=scope.ids, title=scope.text, table=self._tab.value)

    def refresh(self) -> None:
        """Reads again what the table in sight shows."""
        match self._tab:
            case Tab.WORDS:
                self.words_view.look()
            case Tab.KEYNESS:
                self.keyness.compute()
            case Tab.OUTLETS:
                self.outlets.compute()
            case _:
                self._read = None
                self._fill()

    def show_tab(self, tab: object) -> None:
        """Shows that table."""
        self._tab = Tab(str(tab))
        self.switch.set_value(self._tab)
        self.stack.setCurrentWidget(self._view())
        self._over.setVisible(self._tab in {Tab.WORDS, Tab.NAMING, Tab.VOICES})
        self._fill()
        if self._tab is Tab.OUTLETS:
            self.outlets.show_first()
        elif self._tab is Tab.KEYNESS:
            self.keyness.begin(self._scope)
        self.stale.look()
        self._view().tell()

    def set_scope(self, scope: Scope) -> None:
        """Makes the tables over that scope."""
        if scope != self._scope:
            self._scope, self._read = scope, None
            self.words_view.set_scope(scope)
            self._about.setText("")
            self._fill()

    def _fill(self) -> None:
        scope = self._scope
        if self._tab not in {Tab.NAMING, Tab.VOICES} or scope is None or scope == self._read:
            return
        self._read = scope

        def work(library: Library, progress: Progress, stop: Stop) -> tuple[int, tuple[Analysed, ...]]:
            ids = [row.id for row in library.matrices.rows(scope)]
            return len(ids), library.matrices.analyse(ids[:MOST], progress, stop)

        self._about.setText(say("Reading the articles…"))
        self.working.start(work, self._show, self._failed)

    def _failed(self, error: Exception) -> None:
        self._read = None
        self._about.setText(say("Stopped.") if isinstance(error, Cancelled) else self._words.error(error))

    def _show(self, found: tuple[int, tuple[Analysed, ...]]) -> None:
        total, articles = found
        self._counting.hold(articles)
        self._show_tables()
        read = self._words.articles(len(articles))
        outlets = self._words.outlets(len({one.document.article.source for one in articles}))
        cut = say("the first {read} of {all}").format(read=read, all=self._words.articles(total))
        self._about.setText(f"{cut if total > len(articles) else read} · {outlets}")

    def _show_tables(self) -> None:
        sheet = of_articles(self._counting.articles, self._words)
        self.naming.show_sheet(sheet)
        self.voices.show_sheet(sheet)
        self.stale.made()

    def _status(self, parts: list[str]) -> None:
        if self.sender() is self._view():
            self.status.emit(parts)

    def _look_for(self, word: str, scope: Scope) -> None:
        self.scopes.set_scope(scope)
        self.set_scope(scope)
        self.show_tab(Tab.WORDS)
        self.words_view.look_for(word)

    def _open(self, article: int, span: Span) -> None:
        self.go.emit(Place(Kind.READER, (article,), say("Analysis"), span=(span.start, span.end)))

    def _open_articles(self, articles: list[int], title: str) -> None:
        kind = Kind.COMPARE if len(articles) > 1 else Kind.READER
        self.go.emit(Place(kind, tuple(articles), title))


def _concepts(names: Callable[[str], str], lexicon: NamingLexicon) -> list[tuple[str, str]]:
    found = [(key, names(key)) for key in lexicon.concepts if not key.endswith(":*")]
    return sorted(found, key=lambda pair: pair[1])
