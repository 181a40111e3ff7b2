"""The reader: one article in comfort."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal, SignalInstance
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from reader.model.articles import RemovedLine, Span
from reader.model.sessions import Session
from reader.text.language import runs_right_to_left
from reader.ui.compare.arranging.clipboard import cite
from reader.ui.compare.finding.bar import FindBar
from reader.ui.context import Context
from reader.ui.feeds.versions import in_order
from reader.ui.language.wording import Wording
from reader.ui.reader import entries, noting, printing
from reader.ui.reader.coverage import Coverage
from reader.ui.reader.dock import Dock
from reader.ui.reader.facts import Facts
from reader.ui.reader.finding import Finding
from reader.ui.reader.reading import Reading, read
from reader.ui.reader.settings_popover import ReadingSettings
from reader.ui.reader.stripe import Stripe
from reader.ui.reader.text import ReaderPane, page_theme
from reader.ui.reader.tools import ReaderTools
from reader.ui.tasks import Lane
from reader.ui.window.around.places import Kind, Place
from reader.ui.window.commands.page_keys import PageKeys
from reader.ui.window.page import Page

if TYPE_CHECKING:
    from reader.library.library import Library
    from reader.ui.compare.layers.layer import Layer


class ReaderPage(Page):
    """Text at the start, dock at the end. `opened` tells which article is being read.

    `noting` comes before a note is put into a session: one that is open has to be kept and let go of first.
    """

    setOutlet = Signal(list)
    setDay = Signal(list)
    opened = Signal(list)
    said = Signal(str)
    noting = Signal()
    turnStar = Signal(list)
    turnRead = Signal(list)

    def __init__(self, context: Context, words: Wording) -> None:
        super().__init__(context)
        self._words = words
        self._reading: Reading | None = None
        self._place = Place(Kind.READER)
        self.pane = ReaderPane(page_theme(context.settings, context.theme), context.settings)
        self.pane.setAccessibleName(self.tr("Text of the article"))
        self.stripe = Stripe(self.pane.theme, self.pane)
        self.find_bar = FindBar(context.theme, self.tr("Find in the article"))
        self.find_bar.hide()
        self.finding = Finding(self.find_bar, self.pane)
        self.facts = Facts(context, words)
        self.coverage = Coverage(context, words)
        self.dock = Dock(context, self.facts, self.coverage)
        self._tools = ReaderTools(context)
        # Articles with and without a line that was put back: one of the two is deleted, as undo and redo have it.
        self._twins: dict[int, int] = {}
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        body = QHBoxLayout()
        body.setSpacing(0)
        body.addWidget(self.pane, 1)
        body.addWidget(self.stripe)
        text = QVBoxLayout()
        text.setSpacing(0)
        text.addWidget(self.find_bar)
        text.addLayout(body, 1)
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
        self._connect_tools()
        for name, act in self._acts().items():
            action = QAction(self)
            action.setObjectName(f"reader.{name}")
            action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            action.triggered.connect(act)
            # The tools stand in the window's tool bar: the keys must go on when one of them has the keyboard.
            for widget in (self, self._tools):
                widget.addAction(action)
        PageKeys(context, self)

    def _acts(self) -> dict[str, Callable[[], object]]:
        """What the commands of reading do, by name; `page_keys` has their keys."""
        return {
            "find": self.finding.open,
            "find_next": lambda: self.finding.step(1),
            "find_previous": lambda: self.finding.step(-1),
            "print": self._print,
            "note": self.note,
            "star": partial(self._turn_fact, self.turnStar),
            "mark_read": partial(self._turn_fact, self.turnRead),
            "export": self.export,
            "copy": self._copy,
            "copy_cited": self._copy_cited,
            "zoom_in": lambda: self._zoom(1),
            "zoom_out": lambda: self._zoom(-1),
            "zoom_reset": lambda: self.context.change(text_size=20),
            "next_article": lambda: self._turn(1),
            "previous_article": lambda: self._turn(-1),
        }

    def _connect_tools(self) -> None:
        tools = self._tools
        tools.turned.connect(self._turn)
        tools.layersChosen.connect(self._choose_layers)
        tools.noteAsked.connect(self.note)
        tools.starAsked.connect(partial(self._turn_fact, self.turnStar))
        tools.findAsked.connect(self.finding.open)
        tools.settingsAsked.connect(self._open_settings)
        tools.copyAsked.connect(self._copy_cited)
        tools.previewAsked.connect(self._preview)
        tools.printAsked.connect(self._print)
        tools.exportAsked.connect(self.export)

    def tools(self) -> QWidget:
        return self._tools

    def take_keyboard(self) -> None:
        # No sentence is ringed before a key asks for one.
        self.pane.setFocus(Qt.FocusReason.MouseFocusReason)

    def show_place(self, place: Place) -> None:
        self._place = place
        article, event, sought = place.ids[0], place.event, place.sought
        if self._reading is not None and self._reading.row.id == article:
            self._tell_place()
        else:
            self.crumbs.emit([place.title or self.tr("All articles"), ""])

        def work(library: Library) -> Reading:
            return read(library, article, event, sought)

        self.context.ask(work, self._show, key=(id(self), "article"), lane=Lane.COMPUTE)

    def refresh(self) -> None:
        """Reads the article's facts again."""
        self.show_place(self._place)

    def _show(self, reading: Reading) -> None:
        if reading.row.deleted and reading.row.id in self._twins:
            self._read(self._twins[reading.row.id])
            return
        before, self._reading = self._reading, reading
        quotes = entries.quotations(reading, self._words)
        self._head(reading, len(quotes))
        if before is None or before.row.id != reading.row.id:
            self.pane.read(reading, self.context.settings)
            self.opened.emit([reading.row.id])
            self._tell()
        elif (before.document, before.marks) != (reading.document, reading.marks):
            self.pane.choose(reading, self.context.settings, self.pane.theme)
        self.facts.show_reading(reading)
        self.coverage.show_reading(reading)
        self.dock.show_lines(quotes, entries.names(reading, self._words))
        self.stripe.show_reading(reading)
        self._tools.show_star(starred=reading.row.starred)
        self._tools.show_ways(earlier=reading.neighbour(-1) is not None, later=reading.neighbour(1) is not None)
        self._tell_place()
        self.finding.show_reading(reading, self._place.sought)
        if self._place.span is not None:
            # The text has its lines only once it was laid out. A later reading of the same article stays where it is.
            QTimer.singleShot(0, partial(self._show_span, Span(*self._place.span)))
            self._place = replace(self._place, span=None)

    def _head(self, reading: Reading, quotes: int) -> None:
        row, words = reading.row, self._words
        facts = [words.day_of(row)]
        if row.agency and row.outlet and row.agency != row.outlet:
            facts.insert(0, self.tr("via {outlet}").format(outlet=words.outlet(row.outlet)))
        if row.byline:
            facts.append(row.byline)
        figures = [words.words(row.words), words.minutes(max(1, round(row.words / 180)))]
        figures.append(words.quotations(quotes))
        source = row.source or words.outlet(None)
        rtl = runs_right_to_left(reading.document.article)
        self.pane.heading.show_article(source, facts, row.title, figures, known=bool(row.source), rtl=rtl)

    def _tell_place(self) -> None:
        reading = self._reading
        if reading is not None:
            above = self._words.joined(self._place.title) or self.tr("All articles")
            self.crumbs.emit([above, reading.row.source or self._words.outlet(None)])

    def _tell(self) -> None:
        here, count = self.pane.paragraph_here()
        number = self.context.formats.number
        parts = [self.tr("Paragraph {here} of {all}").format(here=number(here), all=number(count))]
        if self._reading is not None:
            repairs = self._reading.row.repairs
            parts.append(self._words.rejoined(repairs) if repairs else self.tr("No spaced-out letters"))
        self.status.emit(parts)

    def _dress(self) -> None:
        theme = page_theme(self.context.settings, self.context.theme)
        self.find_bar.set_theme(self.context.theme)
        self.stripe.set_theme(theme)
        self.pane.choose(self._reading, self.context.settings, theme)

    def _choose_layers(self, chosen: frozenset[Layer]) -> None:
        self.pane.set_layers(chosen)
        self.stripe.renew()

    def _open_settings(self) -> None:
        card = ReadingSettings(self.context, self)
        card.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        card.destroyed.connect(partial(self._tools.settings.setChecked, False))
        self._tools.settings.setChecked(True)
        card.open_near(self._tools.settings, self.pane.free_room())

    def _zoom(self, step: int) -> None:
        self.context.change(text_size=max(14, min(40, self.context.settings.text_size + step)))

    def _turn(self, step: int) -> None:
        article = self._reading.neighbour(step) if self._reading is not None else None
        if article is not None:
            self._read(article)

    def _turn_fact(self, asked: SignalInstance, _checked: bool = False) -> None:
        if self._reading is not None:
            asked.emit([self._reading.row.id])

    def _read(self, article: int) -> None:
        self.go.emit(replace(self._place, ids=(article,)))

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
        done = partial(self._was_put_back, article)
        self.context.ask(lambda library: library.put_back(article, line)[0], done, lane=Lane.COMPUTE)

    def _was_put_back(self, before: int, article: int) -> None:
        self.said.emit(self.tr("The line was put back."))
        self._twins |= {before: article, article: before}
        self._read(article)
        self.context.libraryChanged.emit()
        self.changed.emit()

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
            printing.run(self._reading.document.article, self._printed_facts(self._reading), self)

    def _preview(self) -> None:
        if self._reading is not None:
            printing.preview(self._reading.document.article, self._printed_facts(self._reading), self)

    def _printed_facts(self, reading: Reading) -> str:
        return f"{self._words.outlet(reading.row.source)}  ·  {self._words.day_of(reading.row)}"

    def note(self) -> None:
        """A note on the selection or on the article, in the article's session; one goes there to write it."""
        reading = self._reading
        note = noting.note_here(reading, self.pane) if reading is not None else None
        if reading is None or note is None:
            return
        self.noting.emit()
        article, name, language = reading.row.id, self._name(reading), self.context.formats.language
        self.context.ask(lambda library: noting.keep(library, article, note, name, language), self._noted)

    def _noted(self, session: Session) -> None:
        self.context.libraryChanged.emit()
        self.go.emit(Place(Kind.SESSION, (session.id or 0,), session.name))

    def export(self) -> None:
        """Offers the article as a file."""
        from reader.ui.sessions.export_dialog import ExportDialog

        reading = self._reading
        if reading is not None:
            session = noting.passing_session(reading, self._name(reading))
            ExportDialog(self.context, session, "html", self, as_printed=False).open()

    def _name(self, reading: Reading) -> str:
        return self._words.joined(reading.row.title) or self._words.outlet(reading.row.source)
