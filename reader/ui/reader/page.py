"""The reader: one article in comfort."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QAction, QGuiApplication, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from reader.model import Attribution, MarkKind, Mention, RemovedLine, Span, Tone
from reader.ui.compare.clipboard import cite
from reader.ui.compare.find_bar import FindBar
from reader.ui.compare.finder import find_all
from reader.ui.compare.layer import Layer
from reader.ui.context import Context
from reader.ui.feeds.versions import in_order
from reader.ui.formats import isolate
from reader.ui.page import Page
from reader.ui.places import Kind, Place
from reader.ui.reader import printing
from reader.ui.reader.coverage import Coverage
from reader.ui.reader.dock import Dock, Line
from reader.ui.reader.facts import Facts
from reader.ui.reader.reading import Reading, read
from reader.ui.reader.settings_popover import ReadingSettings
from reader.ui.reader.text import ReaderPane, page_theme
from reader.ui.tasks import Lane
from reader.ui.widgets.buttons import Button, IconButton, MenuButton
from reader.ui.wording import Wording

if TYPE_CHECKING:
    from reader.library import Library

_LAYERS: dict[str, frozenset[Layer]] = {
    "none": frozenset(),
    "attribution": frozenset({Layer.ATTRIBUTION}),
    "naming": frozenset({Layer.NAMING}),
    "both": frozenset({Layer.ATTRIBUTION, Layer.NAMING}),
}
_QUOTED_WORDS = 4
_TONE_TOKEN = {Tone.HOSTILE: "neg_l", Tone.NEUTRAL: "neu_l", Tone.FAVOURABLE: "pos_l"}


class ReaderPage(Page):
    """Text at the start, dock at the end. `opened` tells which article is being read."""

    setOutlet = Signal(list)
    setDay = Signal(list)
    opened = Signal(list)
    said = Signal(str)

    def __init__(self, context: Context, words: Wording) -> None:
        super().__init__(context)
        self._words = words
        self._reading: Reading | None = None
        self._place = Place(Kind.READER)
        self._hits: list[Span] = []
        self._hit = 0
        self.pane = ReaderPane(page_theme(context.settings, context.theme), context.settings)
        self.pane.setAccessibleName(self.tr("Text of the article"))
        self.find_bar = FindBar(context.theme)
        self.find_bar.hide()
        self.facts = Facts(context, words)
        self.coverage = Coverage(context, words)
        self.dock = Dock(context, self.facts, self.coverage)
        self._tools = self._tool_row()
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        text = QVBoxLayout()
        text.setSpacing(0)
        text.addWidget(self.find_bar)
        text.addWidget(self.pane, 1)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(text, 1)
        layout.addWidget(self.dock)

    def _connect(self) -> None:
        context = self.context
        context.settingsChanged.connect(self._dress)
        context.themeChanged.connect(self._dress)
        self.facts.setOutlet.connect(self.setOutlet)
        self.facts.setDay.connect(self.setDay)
        self.facts.putBack.connect(self._put_back)
        self.coverage.opened.connect(self._read)
        self.coverage.compare.connect(self._compare)
        self.coverage.compareVersions.connect(self._compare_versions)
        self.dock.chosen.connect(self._show_span)
        self.pane.zoomed.connect(self._zoom)
        self.pane.moved.connect(self._tell)
        self.find_bar.searched.connect(self._find)
        self.find_bar.stepped.connect(self._step)
        self.find_bar.closed.connect(self._end_find)
        for keys, act in self._keys().items():
            action = QAction(self)
            action.setShortcut(QKeySequence(keys))
            action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            action.triggered.connect(act)
            self.addAction(action)

    def _keys(self) -> dict[str, Callable[[], object]]:
        return {
            "Ctrl+F": self.open_find,
            "F3": lambda: self._step(1),
            "Shift+F3": lambda: self._step(-1),
            "Ctrl+P": self._print,
            "Ctrl+C": self._copy,
            "Ctrl+Shift+C": self._copy_cited,
            "Ctrl++": lambda: self._zoom(1),
            "Ctrl+=": lambda: self._zoom(1),
            "Ctrl+-": lambda: self._zoom(-1),
            "Ctrl+0": lambda: self.context.change(text_size=20),
            "Alt+Down": lambda: self._turn(1),
            "Alt+Up": lambda: self._turn(-1),
        }

    def _tool_row(self) -> QWidget:
        made = QWidget()
        row = QHBoxLayout(made)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        context = self.context
        self._earlier = IconButton(context, "up", self.tr("Previous article of the event"))
        self._earlier.clicked.connect(lambda: self._turn(-1))
        self._later = IconButton(context, "down", self.tr("Next article of the event"))
        self._later.clicked.connect(lambda: self._turn(1))
        layers = MenuButton(context, self.tr("Layers"))
        layers.set_choices(
            [
                ("none", self.tr("Layers: none")),
                ("attribution", self.tr("Layers: attribution")),
                ("naming", self.tr("Layers: naming")),
                ("both", self.tr("Layers: attribution and naming")),
            ],
            "attribution",
        )
        layers.chosen.connect(self._choose_layers)
        find = IconButton(context, "search", self.tr("Find in the text"))
        find.clicked.connect(self.open_find)
        copy = IconButton(context, "copy", self.tr("Copy with source"))
        copy.clicked.connect(self._copy_cited)
        paper = IconButton(context, "print", self.tr("Print"))
        paper.clicked.connect(self._print)
        self._settings = Button(context, self.tr("Reading settings"), "reading")
        self._settings.clicked.connect(self._open_settings)
        for widget in (self._earlier, self._later, layers, find, copy, paper, self._settings):
            row.addWidget(widget)
        return made

    def tools(self) -> QWidget:
        return self._tools

    def show_place(self, place: Place) -> None:
        self._place = place
        article, event = place.ids[0], place.event
        if self._reading is not None and self._reading.row.id == article:
            self._tell_place()
        else:
            self.crumbs.emit([place.title or self.tr("All articles"), ""])

        def work(library: Library) -> Reading:
            return read(library, article, event)

        self.context.ask(work, self._show, key=(id(self), "article"), lane=Lane.COMPUTE)

    def refresh(self) -> None:
        """Reads the article's facts again."""
        self.show_place(self._place)

    def _show(self, reading: Reading) -> None:
        same = self._reading is not None and self._reading.row.id == reading.row.id
        self._reading = reading
        row, words = reading.row, self._words
        facts = [words.day_of(row)]
        if row.agency and row.outlet and row.agency != row.outlet:
            facts.insert(0, self.tr("via {outlet}").format(outlet=words.outlet(row.outlet)))
        if row.byline:
            facts.append(row.byline)
        figures = [words.words(row.words), words.minutes(max(1, round(row.words / 180)))]
        figures.append(words.quotations(len(self._quotes(reading))))
        source = row.source or words.outlet(None)
        self.pane.heading.show_article(source, facts, words.joined(row.title), figures, known=bool(row.source))
        if same:
            self.pane.choose(reading, self.context.settings, self.pane.theme)
        else:
            self.pane.read(reading, self.context.settings)
            self._end_find()
            self.opened.emit([row.id])
        self.facts.show_reading(reading)
        self.coverage.show_reading(reading)
        self.dock.show_lines(self._quotes(reading), self._names(reading))
        self._earlier.setEnabled(reading.neighbour(-1) is not None)
        self._later.setEnabled(reading.neighbour(1) is not None)
        self._tell_place()
        self._tell()
        if self._place.span is not None:
            # The text has its lines only once it was laid out. A later reading of the same article stays where it is.
            QTimer.singleShot(0, partial(self._show_span, Span(*self._place.span)))
            self._place = replace(self._place, span=None)

    def _tell_place(self) -> None:
        reading = self._reading
        if reading is not None:
            above = self._words.joined(self._place.title) or self.tr("All articles")
            self.crumbs.emit([above, reading.row.source or self._words.outlet(None)])

    def _tell(self) -> None:
        here, count = self.pane.paragraph_here()
        number = self.context.formats.number
        self.status.emit([self.tr("Paragraph {here} of {all}").format(here=number(here), all=number(count))])

    def _quotes(self, reading: Reading) -> list[Line]:
        found = []
        text = reading.document.text
        marks = [mark for mark in reading.marks if mark.kind is MarkKind.ATTRIBUTION]
        for quotation in reading.document.quotations:
            about = next((mark.detail for mark in marks if mark.span.overlaps(quotation.span)), None)
            count = len(reading.document.tokens_in(quotation.inner))
            # A word or two in quotation marks that nobody is made to say is a title or a term.
            if about is None and count < _QUOTED_WORDS:
                continue
            speaker = about.speaker if isinstance(about, Attribution) and about.speaker else self.tr("No speaker named")
            words = self._words.words(count)
            inner = self._words.joined(quotation.inner.of(text).replace("\n", " "))
            found.append(Line(f"{isolate(speaker)}  ·  {words}", inner, "q_l", quotation.span))
        return found

    def _names(self, reading: Reading) -> list[Line]:
        tones = {
            Tone.HOSTILE: self.tr("Negative"),
            Tone.NEUTRAL: self.tr("Neutral", "naming"),
            Tone.FAVOURABLE: self.tr("Positive"),
        }
        found = []
        for mark in reading.marks:
            if mark.kind is MarkKind.MENTION and isinstance(mark.detail, Mention):
                voice = (
                    self.tr("In a quotation or report") if mark.detail.quoted else self.tr("In the outlet's own voice")
                )
                head = f"{tones[mark.detail.tone]}  ·  {voice}"
                words = self._words.joined(mark.span.of(reading.document.text))
                found.append(Line(head, words, _TONE_TOKEN[mark.detail.tone], mark.span))
        return found

    def _dress(self) -> None:
        theme = page_theme(self.context.settings, self.context.theme)
        self.find_bar.set_theme(self.context.theme)
        self.pane.choose(self._reading, self.context.settings, theme)

    def _choose_layers(self, chosen: object) -> None:
        self.pane.set_layers(_LAYERS[str(chosen)])

    def _open_settings(self) -> None:
        card = ReadingSettings(self.context, self)
        card.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        card.open_below(self._settings)

    def _zoom(self, step: int) -> None:
        self.context.change(text_size=max(14, min(40, self.context.settings.text_size + step)))

    def _turn(self, step: int) -> None:
        article = self._reading.neighbour(step) if self._reading is not None else None
        if article is not None:
            self._read(article)

    def _read(self, article: int) -> None:
        self.go.emit(Place(Kind.READER, (article,), self._place.title, self._place.event))

    def _compare(self) -> None:
        reading = self._reading
        if reading is None:
            return
        ids = (reading.row.id, *(row.id for row in reading.others[:5]))
        if len(ids) > 1:
            title = self._place.title or self._words.joined(reading.row.title)
            self.go.emit(Place(Kind.COMPARE, ids, title, reading.event))
            return
        from reader.ui.dialogs.choose import ChooseArticle

        dialog = ChooseArticle(self.context, self._words, self.tr("Compare with another article"), ids, self)
        dialog.chosen.connect(self._compare_with)
        dialog.open()

    def _compare_with(self, other: int) -> None:
        if self._reading is not None:
            title = self.tr("Selected articles")
            self.go.emit(Place(Kind.COMPARE, (self._reading.row.id, other), title))

    def _compare_versions(self) -> None:
        reading = self._reading
        if reading is not None and reading.version is not None:
            ids = in_order(reading.row.id, reading.version.id)
            self.go.emit(Place(Kind.COMPARE, ids, self.tr("Versions of the article"), self._place.event))

    def _show_span(self, span: Span) -> None:
        content = self.pane.surface.content
        shown = content.plan.display.range_of(span) if content is not None else None
        if shown is None:
            self.pane.verticalScrollBar().setValue(0)
            return
        self.pane.scroll_to_range(*shown)
        self.pane.set_hits([shown], shown)

    def _put_back(self, article: int, line: RemovedLine) -> None:
        self.context.ask(lambda library: library.put_back(article, line)[0], self._was_put_back, lane=Lane.COMPUTE)

    def _was_put_back(self, article: int) -> None:
        self.said.emit(self.tr("The line was put back."))
        self._read(article)
        self.context.libraryChanged.emit()
        self.changed.emit()

    def open_find(self) -> None:
        """Opens the find bar."""
        self.find_bar.open("")

    def _find(self, words: str, exact: bool) -> None:
        reading = self._reading
        self._hits = find_all(reading.document, words, exact=exact) if reading is not None and words.strip() else []
        self._hit = 0
        self._show_hit()

    def _step(self, step: int) -> None:
        if self._hits:
            self._hit = (self._hit + step) % len(self._hits)
            self._show_hit()

    def _show_hit(self) -> None:
        content = self.pane.surface.content
        if content is None:
            return
        ranges = [content.plan.display.range_of(span) for span in self._hits]
        current = ranges[self._hit] if ranges else None
        self.pane.set_hits([one for one in ranges if one is not None], current)
        if current is not None:
            self.pane.scroll_to_range(*current)
        self.find_bar.show_count(self._hit, len(self._hits))

    def _end_find(self) -> None:
        self.find_bar.hide()
        self._hits = []
        self.pane.set_hits([], None)

    def _selected(self) -> str:
        reading = self._reading
        span = self.pane.selected_source()
        if reading is None:
            return ""
        article = reading.document.article
        return span.of(article.text) if span is not None else article.text[article.body_start :]

    def _copy(self) -> None:
        if self.pane.selected_source() is not None:
            QGuiApplication.clipboard().setText(self._selected())
            self.said.emit(self.tr("Copied"))

    def _copy_cited(self) -> None:
        if self._reading is not None:
            QGuiApplication.clipboard().setText(cite(self._reading.document.article, self._selected()))
            self.said.emit(self.tr("Copied with its source"))

    def _print(self) -> None:
        if self._reading is not None:
            row = self._reading.row
            facts = f"{self._words.outlet(row.source)}  ·  {self._words.day_of(row)}"
            printing.run(self._reading.document.article, facts, self)
