"""A word in its contexts: concordance, spread over the outlets, collocates."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QStackedWidget, QWidget

from reader.analysis.words.concordance import Line, Match, SortBy, lines_near, sort_lines
from reader.library.found_words import WordsFound
from reader.library.matrices import Scope
from reader.model.articles import Span
from reader.model.errors import Cancelled
from reader.text.direction import isolated
from reader.ui.context import Context
from reader.ui.language.wording import Wording
from reader.ui.matrices.saving import Maker, SaveButton
from reader.ui.matrices.sentences import say
from reader.ui.matrices.sheet import basis_words
from reader.ui.matrices.view_column import plain_column, view_column
from reader.ui.matrices.working import Working
from reader.ui.tasks import Lane
from reader.ui.widgets.buttons import MenuButton, link
from reader.ui.widgets.labels import label, rule
from reader.ui.words.asking import Asking
from reader.ui.words.figures import Figures
from reader.ui.words.kwic import KwicTable
from reader.ui.words.nothing import Nothing
from reader.ui.words.tables import word_files

if TYPE_CHECKING:
    from reader.library.library import Library
    from reader.library.matrices import Progress
    from reader.library.progress import Stop

    Reading = Callable[[Library, WordsFound | None, Progress, Stop], WordsFound]

_ROOMY = 1150
_BESIDE, _BELOW = [900, 560], [330, 190]


class WordsView(QWidget):
    """`openAsked` carries article and span; `made` follows when its tables are filled."""

    openAsked = Signal(int, object)
    status = Signal(list)
    said = Signal(str)
    made = Signal()

    def __init__(self, context: Context, words: Wording, concepts: Callable[[], Sequence[tuple[str, str]]]) -> None:
        super().__init__()
        self.context = context
        self._words = words
        self._scope: Scope | None = None
        self._sort = SortBy.AFTER
        self.found: WordsFound | None = None
        self.lines: tuple[Line, ...] = ()
        self._outlet: str | bool | None = False
        self._read: Reading | None = None
        self._about = label("", "muted", wrap=True)
        self._about.hide()
        self.working = Working(context)
        self.more = link(context, say("Read more of them"), self._read_more)
        self.more.hide()
        self.asking = Asking(context, concepts)
        self.asking.asked.connect(self.look)
        layout = view_column(self, self._bar(), self._about_row(), self.working)
        self.stack = QStackedWidget()
        self.nothing = self._nothing()
        self.stack.addWidget(self.nothing)
        self.stack.addWidget(self._tables())
        layout.addWidget(self.stack, 1)

    def _about_row(self) -> QWidget:
        made = QWidget()
        row = QHBoxLayout(made)
        row.setContentsMargins(16, 0, 16, 0)
        row.setSpacing(16)
        self._about.setContentsMargins(0, 8, 0, 8)
        row.addWidget(self._about, 1)
        row.addWidget(self.more)
        return made

    def _nothing(self) -> Nothing:
        made = Nothing(self.context)
        hint = say("Write a word or a phrase above and press Enter: each place where it stands opens its article.")
        made.tell(say("A word in its contexts"), hint)
        made.asked.connect(self.look_for)
        return made

    def _tables(self) -> QWidget:
        context = self.context
        self.kwic = KwicTable(context)
        self.kwic.opened.connect(self._open)
        self.figures = Figures(context)
        self.figures.outletAsked.connect(self._keep_outlet)
        self.figures.nearAsked.connect(self._look_near)
        across = self._across = QSplitter(Qt.Orientation.Horizontal)
        across.addWidget(self.kwic)
        across.addWidget(self.figures)
        across.setStretchFactor(0, 1)
        across.setSizes(_BESIDE)
        across.setChildrenCollapsible(False)
        return across

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where both do not fit beside each other, the figures stand below the concordance."""
        super().resizeEvent(event)
        roomy = self.width() >= _ROOMY
        way = Qt.Orientation.Horizontal if roomy else Qt.Orientation.Vertical
        if way is not self._across.orientation():
            self._across.setOrientation(way)
            self._across.setSizes(_BESIDE if roomy else _BELOW)

    def _bar(self) -> QWidget:
        made = QWidget()
        made.setObjectName("side")
        made.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        outer = plain_column(made)
        row = QHBoxLayout()
        row.setContentsMargins(14, 6, 12, 6)
        row.setSpacing(8)
        self.sort = self._sort_menu()
        self.save = SaveButton(self.context, self._exports, say("Concordance"))
        self.save.saved.connect(self.said)
        self.save.setEnabled(False)
        row.addWidget(self.asking)
        row.addStretch(1)
        row.addWidget(self.sort)
        row.addWidget(self.save)
        outer.addLayout(row)
        outer.addWidget(rule())
        return made

    def _sort_menu(self) -> MenuButton:
        made = MenuButton(self.context, say("Order"))
        orders = [
            (SortBy.AFTER, say("Order: word after")),
            (SortBy.BEFORE, say("Order: word before")),
            (SortBy.KEYWORD, say("Order: form of the word")),
            (SortBy.OUTLET, say("Order: outlet")),
            (SortBy.DATE, say("Order: date")),
            (SortBy.TEXT, say("Order: text")),
        ]
        made.set_choices(orders, self._sort)
        made.chosen.connect(self._set_sort)
        return made

    def set_scope(self, scope: Scope) -> None:
        """Looks again in another scope, where a word was asked for."""
        if scope != self._scope:
            self._scope = scope
            self.context.ask(
                lambda library: library.matrices.examples(scope), self.nothing.offer, key=(id(self), "examples")
            )
            if self.found is not None or self.working.busy:
                self.look()

    def look_for(self, text: str, match: Match = Match.LEMMA) -> None:
        """Looks for that word."""
        self.asking.ask_for(text, match)
        self.look()

    def look(self) -> None:
        """Looks for the word or concept that the fields hold."""
        text, concept, match = self.asking.text, self.asking.concept_id, self.asking.match
        if self._scope is None or not (text or concept):
            return
        scope = self._scope

        def work(library: Library, before: WordsFound | None, progress: Progress, stop: Stop) -> WordsFound:
            return library.matrices.words(scope, text, match, concept, before, progress, stop)

        self._outlet = False
        self._start(work, None)

    def _read_more(self) -> None:
        """Reads more of the articles that hold the word, and adds what they say to what is shown."""
        if self._read is not None:
            self._start(self._read, self.found)

    def _start(self, read: Reading, before: WordsFound | None) -> None:
        def show(found: WordsFound) -> None:
            # Only now: work that is stopped leaves what is shown as it was, and that can be added to.
            self._read = read
            self._show(found)

        self._say(say("Reading the articles…"))
        self.more.hide()
        self.working.start(lambda library, progress, stop: read(library, before, progress, stop), show, self._failed)

    def _failed(self, error: Exception) -> None:
        stopped = isinstance(error, Cancelled)
        self._say(say("Stopped.") if stopped else self._words.error(error))

    def _say(self, words: str) -> None:
        self._about.setText(words)
        self._about.setVisible(bool(words))

    def _show(self, found: WordsFound) -> None:
        self.found = found
        self.figures.show_found(found)
        self.save.setEnabled(bool(found.lines))
        self.stack.setCurrentIndex(1 if found.lines else 0)
        if not found.lines:
            self.nothing.tell(say("The word does not occur"), self._advice())
        self._list(self.made.emit)

    def _advice(self) -> str:
        if self.asking.match is Match.WORD:
            return say("It may stand in another form: choose «All its forms».")
        return say("Look for another word, or over more articles.")

    def _list(self, then: Callable[[], None] = lambda: None) -> None:
        """Shows the lines in their order, which is made beside the window: there may be tens of thousands."""
        found, outlet, by = self.found, self._outlet, self._sort
        if found is None:
            return

        def kept(line: Line) -> bool:
            return isinstance(outlet, bool) or found.read[line.article].source == outlet

        def work() -> tuple[Line, ...]:
            return sort_lines([line for line in found.lines if kept(line)], found.read, by)

        def show(lines: tuple[Line, ...]) -> None:
            self._show_lines(lines, self._about_words(len(lines)))
            self.tell()
            then()

        self.context.tasks.ask(Lane.COMPUTE, work, show, key=(id(self), "lines"))

    def _show_lines(self, lines: tuple[Line, ...], about: str) -> None:
        self.lines = lines
        self.kwic.show_lines(lines, self.found.read if self.found is not None else {})
        self._say(about)
        self.more.setVisible(self.found is not None and bool(self.found.waiting))

    def _about_words(self, shown: int) -> str:
        found = self.found
        if found is None:
            return ""
        number = self.context.formats.number
        basis = say("in {basis}").format(basis=basis_words(self._words, found.articles, found.words))
        parts = [f"{say('Occurrences: {n}').format(n=number(len(found.lines)))} {basis}"]
        if not isinstance(self._outlet, bool):
            name = self._outlet or say("Outlet not set")
            parts.append(
                say("shown: {n} of {outlet}; Find shows all again").format(n=number(shown), outlet=isolated(name))
            )
        read = len(found.read)
        if found.waiting:
            older = self._words.articles(len(found.waiting))
            parts.append(say("older ones that may hold it, not read yet: {n}").format(n=older))
        elif read < found.articles:
            parts.append(say("collocates from {read} that hold the word").format(read=self._words.articles(read)))
        return " · ".join(parts)

    def tell(self) -> None:
        """Says in the status bar how much was found."""
        self.status.emit([self._about.text()] if self.found is not None else [])

    def _set_sort(self, by: object) -> None:
        self._sort = SortBy(str(by))
        self._list()

    def _open(self, row: int) -> None:
        line = self.lines[row]
        span: Span = line.span
        self.openAsked.emit(line.article, span)

    def _keep_outlet(self, row: int) -> None:
        if self.found is not None:
            outlet = self.found.spread[row].outlet
            self._outlet = False if not isinstance(self._outlet, bool) and self._outlet == outlet else outlet
            self._list()

    def _look_near(self, collocate: str) -> None:
        """Shows the lines that hold that collocate near the word."""
        if self.found is None:
            return
        found, by = self.found, self._sort

        def work() -> tuple[Line, ...]:
            return sort_lines(lines_near(found.lines, collocate), found.read, by)

        def show(lines: tuple[Line, ...]) -> None:
            count = self.context.formats.number(len(lines))
            told = say("Lines with {word} near it: {n}; Find shows all again")
            self._show_lines(lines, told.format(word=f"«{collocate}»", n=count))

        self.context.tasks.ask(Lane.COMPUTE, work, show, key=(id(self), "lines"))

    def _exports(self) -> list[tuple[str, str, Maker]]:
        found = self.found
        if found is None:
            return []
        about = basis_words(self._words, found.articles, found.words)
        return word_files(self.context, self.asking.title, found, self.lines, self.figures.near, about)
