"""Two to six outlets over a period: their events, figures over shared events, names and voices, side by side."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QSplitter, QTabWidget, QVBoxLayout, QWidget

from reader.analysis.matrices.outlets import OutletComparison
from reader.export.docx import write_docx
from reader.export.html import write_html
from reader.export.json_report import write_json
from reader.export.report import Table
from reader.export.sheets import write_csv, write_xlsx
from reader.library.matrices import documents_of
from reader.model.errors import Cancelled
from reader.text.direction import isolated
from reader.ui.context import Context
from reader.ui.language.wording import Wording
from reader.ui.library.searching.period import PeriodButton
from reader.ui.matrices.dock import EvidenceDock
from reader.ui.matrices.evidence_list import Shown
from reader.ui.matrices.facts_table import FactsTable
from reader.ui.matrices.modes import kinds_for
from reader.ui.matrices.naming.view import NamingView
from reader.ui.matrices.saving import Maker, SaveButton, report_of
from reader.ui.matrices.scope_bar import pick_list
from reader.ui.matrices.sentences import say
from reader.ui.matrices.sheet import Sheet, basis_words, of_columns
from reader.ui.matrices.tables import naming_table, speakers_table
from reader.ui.matrices.view_column import view_column
from reader.ui.matrices.voices.view import VoicesView
from reader.ui.matrices.working import Working
from reader.ui.outlets.facts import FactRow, copy_rows, event_rows, figure_rows, side_rows, table_of
from reader.ui.printing.report_pdf import write_pdf
from reader.ui.widgets.buttons import Button
from reader.ui.widgets.fields import show_hint
from reader.ui.widgets.labels import label, rule
from reader.ui.widgets.layouts import Flow, clear_layout

if TYPE_CHECKING:
    from reader.library.library import Library
    from reader.library.matrices import Progress
    from reader.library.progress import Stop
    from reader.library.views import OutletRow

MOST = 6
_LARGEST = 6

Days = tuple[dt.date | None, dt.date | None]


class OutletsView(QWidget):
    """`openAsked` carries article and span; `articlesAsked` article ids and a title, to read or compare.

    `made` follows when its tables are filled.
    """

    openAsked = Signal(int, object)
    articlesAsked = Signal(list, str)
    status = Signal(list)
    said = Signal(str)
    made = Signal()

    def __init__(self, context: Context, words: Wording, names: Callable[[str], str]) -> None:
        super().__init__()
        self.context = context
        self._words, self._names = words, names
        self._outlets: tuple[OutletRow, ...] = ()
        self.chosen: list[int] = []
        self.found: OutletComparison | None = None
        self._days: Days | None = None
        self._wanted = False
        self._rows: dict[str, tuple[FactRow, ...]] = {}
        self._about = label(say("Choose two to six outlets."), "muted", wrap=True)
        self._about.setContentsMargins(16, 8, 16, 8)
        self.working = Working(context)
        layout = view_column(self, self._bar(), self._about, self.working)
        self.split = QSplitter(Qt.Orientation.Vertical)
        self.split.addWidget(self._tables())
        self.dock = EvidenceDock(context)
        self.dock.openAsked.connect(self.openAsked)
        self.split.addWidget(self.dock)
        self.split.setStretchFactor(0, 1)
        self.split.setCollapsible(0, False)
        self.split.setSizes([600, 210])
        self.split.hide()
        layout.addWidget(self.split, 1)
        layout.addStretch(0)

    def _bar(self) -> QWidget:
        made = QWidget()
        made.setObjectName("side")
        made.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        made.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        outer = QVBoxLayout(made)
        outer.setContentsMargins(14, 6, 12, 0)
        outer.setSpacing(6)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(label(say("Outlets"), "section"))
        self.pick = pick_list(say("Add an outlet"))
        self.pick.activated.connect(self._picked)
        row.addWidget(self.pick)
        self.days = PeriodButton(self.context)
        self.days.chosen.connect(self._choose_days)
        row.addWidget(self.days)
        row.addStretch(1)
        self.save = SaveButton(self.context, self._exports, say("Outlets side by side"))
        self.save.saved.connect(self.said)
        self.save.setEnabled(False)
        row.addWidget(self.save)
        outer.addLayout(row)
        self._chips = QWidget()
        self._flow = Flow(8, self._chips)
        outer.addWidget(self._chips)
        outer.addWidget(rule())
        return made

    def _tables(self) -> QTabWidget:
        context = self.context
        self.events = FactsTable(context, say("Events"), say("No article of these outlets in these days."))
        self.events.opened.connect(self._open_event)
        self.figures = FactsTable(context, say("Figures over shared events"))
        self.figures.opened.connect(lambda row, column: self._open_fact("figures", row, column))
        self.sides = FactsTable(
            context, say("Stances by side"), say("No reporting verb in what they tell of shared events.")
        )
        self.sides.opened.connect(lambda row, column: self._open_fact("sides", row, column))
        self.copies = FactsTable(
            context, say("Agency copies"), say("No article here names an agency whose text it reprints.")
        )
        self.copies.opened.connect(lambda row, column: self._open_fact("copies", row, column))
        self.naming = NamingView(context, self._names, kinds_for(context))
        self.voices = VoicesView(context, self._words, self._names)
        for view in (self.naming, self.voices):
            view.openAsked.connect(self.openAsked)
        self.tabs = QTabWidget()
        self.tabs.setDocumentMode(True)
        for widget, name in (
            (self.events, say("Events")),
            (self.figures, say("Figures over shared events")),
            (self.sides, say("Stances by side")),
            (self.copies, say("Agency copies")),
            (self.naming, say("Naming")),
            (self.voices, say("Voices")),
        ):
            self.tabs.addTab(widget, name)
        self.tabs.currentChanged.connect(lambda _: self.dock.hide())
        return self.tabs

    # Choosing

    def begin(self) -> None:
        """Reads the outlets of the library; where none stands chosen and the table is looked at, two to begin with."""
        pick = self._wanted and not self.chosen

        def known(library: Library) -> tuple[tuple[OutletRow, ...], tuple[int, ...]]:
            rows = tuple(row for row in library.outlets() if row.articles)
            largest = [row.id for row in rows[:_LARGEST]]
            return rows, library.matrices.latest_pair(largest) if pick else ()

        self.context.ask(known, self._fill, key=(id(self), "outlets"))

    def _fill(self, known: tuple[tuple[OutletRow, ...], tuple[int, ...]]) -> None:
        self._outlets, pair = known
        there = {row.id for row in self._outlets}
        self.chosen = [one for one in self.chosen if one in there]
        self.pick.clear()
        for row in self._outlets:
            self.pick.addItem(f"{row.name} · {self._words.articles(row.articles)}", row.id)
        self.pick.setCurrentIndex(-1)
        line = self.pick.lineEdit()
        if line is not None:
            show_hint(line, say("Add an outlet"))
        if not self.chosen:
            self.chosen = list(pair)
        self._show_chips()
        if self._wanted and self.found is None and not self.working.busy:
            self.compute()

    def show_first(self) -> None:
        """Compares two outlets, or those that stand chosen, when the table is looked at for the first time."""
        self._wanted = True
        self.begin()

    def choose(self, outlets: Sequence[int]) -> None:
        """Compares those outlets."""
        self.chosen = list(dict.fromkeys(outlets))[:MOST]
        self._show_chips()
        self.compute()

    def _picked(self, _index: int) -> None:
        chosen = self.pick.currentData()
        self.pick.setCurrentIndex(-1)
        if chosen is None or chosen in self.chosen:
            return
        if len(self.chosen) >= MOST:
            self.said.emit(say("Six outlets at most are set side by side."))
            return
        self.choose([*self.chosen, int(chosen)])

    def _show_chips(self) -> None:
        clear_layout(self._flow)
        names = {row.id: row.name for row in self._outlets}
        for outlet in self.chosen:
            button = Button(self.context, f"{names.get(outlet, '')}  ×")
            button.setAccessibleName(say("Leave out {outlet}").format(outlet=names.get(outlet, "")))
            button.setProperty("outlet", outlet)
            button.clicked.connect(self._leave_out)
            self._flow.addWidget(button)
        self._chips.setVisible(bool(self.chosen))
        self._chips.updateGeometry()

    def _leave_out(self) -> None:
        sender = self.sender()
        if isinstance(sender, Button):
            self.choose([one for one in self.chosen if one != sender.property("outlet")])

    def _choose_days(self, first: dt.date | None, last: dt.date | None) -> None:
        self._days = (first, last)
        self.compute()

    # Computing

    def compute(self, *_: object) -> None:
        """Compares the chosen outlets over the period."""
        if len(self.chosen) < 2:
            self.found = None
            self.working.forget()
            self.split.hide()
            self.save.setEnabled(False)
            self._about.setText(say("Choose two to six outlets."))
            return
        outlets, chosen = tuple(self.chosen), self._days

        def work(library: Library, progress: Progress, stop: Stop) -> tuple[Days, OutletComparison]:
            days = chosen or library.matrices.latest_days(outlets) or (None, None)
            return days, library.matrices.outlets(outlets, *days, progress, stop)

        self._about.setText(say("Reading the articles…"))
        self.working.start(work, self._show, self._failed)

    def _failed(self, error: Exception) -> None:
        self._about.setText(say("Stopped.") if isinstance(error, Cancelled) else self._words.error(error))

    def _show(self, made: tuple[Days, OutletComparison]) -> None:
        days, found = made
        self.days.set_days(*days)
        self.found = found
        self._rows = {
            "events": event_rows(found, self.context, self._words),
            "figures": figure_rows(found, self.context, self._words),
            "sides": side_rows(found, self.context, self._names),
            "copies": copy_rows(found, self.context),
        }
        self._show_rows(self.events, "events", say("Event"))
        self._show_rows(self.figures, "figures", say("Figure"))
        self._show_rows(self.sides, "sides", say("Side and stance"))
        self._show_rows(self.copies, "copies", say("Agency report"))
        sheet = self._sheet()
        self.naming.show_sheet(sheet)
        self.voices.show_sheet(sheet)
        self.dock.hide()
        self.split.show()
        self.save.setEnabled(True)
        self._about.setText(self._basis())
        self.tell()
        self.made.emit()

    def _show_rows(self, table: FactsTable, name: str, first: str) -> None:
        rows = [[row.title, *(fact.words for fact in row.facts)] for row in self._rows[name]]
        table.show_rows([first, *self._titles()], rows, wrapped=True)

    def _titles(self) -> list[str]:
        return list(self.found.outlets) if self.found is not None else []

    def _sheet(self) -> Sheet:
        return of_columns(self.found.columns if self.found is not None else (), self._words)

    def _basis(self) -> str:
        found = self.found
        if found is None:
            return ""
        shared, told = self._words.events(len(found.shared)), self._words.events(len(found.events))
        words = say("Shared: {shared} of {told}. Figures, names and voices rest on the shared ones alone.")
        sizes = [
            f"{isolated(name)}: {basis_words(self._words, basis.articles, basis.words)}"
            for name, basis in zip(found.outlets, found.bases, strict=True)
        ]
        return f"{words.format(shared=shared, told=told)}  {' | '.join(sizes)}"

    def tell(self) -> None:
        """Says in the status bar on how much it rests."""
        self.status.emit([say("Evidence, not a ranking: outlets keep the order in which they were chosen")])

    # Opening

    def _open_event(self, row: int, column: int) -> None:
        chosen = self._rows["events"][row]
        articles = chosen.articles if column == 0 else chosen.facts[column - 1].articles
        if articles:
            self.articlesAsked.emit(list(articles[:6]), chosen.title)

    def _open_fact(self, name: str, row: int, column: int) -> None:
        chosen = self._rows[name][row]
        facts = chosen.facts if column == 0 else (chosen.facts[column - 1],)
        places = [place for fact in facts for place in fact.places]
        if places and self.found is not None:
            outlet = "" if column == 0 else f" · {self.found.outlets[column - 1]}"
            documents = {**documents_of(self.found.columns), **self.found.copies.documents}
            sheet = Sheet((), (), documents)
            self.dock.show_evidence(f"{chosen.title}{outlet}", [Shown(one) for one in sheet.evidence(places)])

    # Export

    def tables(self) -> list[Table]:
        """All tables for a report."""
        about, titles = self._basis(), self._titles()
        made = [
            table_of(say("Figures over shared events"), about, say("Figure"), titles, self._rows.get("figures", ())),
            table_of(say("Stances by side"), about, say("Side and stance"), titles, self._rows.get("sides", ())),
        ]
        if self._rows.get("copies"):
            about_copies = say("Sentences of a reprint beside the agency's text")
            made.append(
                table_of(say("Agency copies"), about_copies, say("Agency report"), titles, self._rows["copies"])
            )
        sheet = self._sheet()
        if self.naming.matrix is not None:
            made.append(naming_table(self.naming.matrix, sheet, about, self._names))
        made.append(speakers_table(self.voices.voices, sheet, about, self._names))
        # Last, for there may be hundreds.
        made.append(table_of(say("Events"), about, say("Event"), titles, self._rows.get("events", ())))
        return made

    def _exports(self) -> list[tuple[str, str, Maker]]:
        names = self.context.formats.listed(self._titles())
        title = f"{say('Outlets side by side')}: {names}"
        report = report_of(self.context, title, self.tables())
        return [
            (say("Report to read (HTML)"), ".html", lambda: write_html(report)),
            (say("Document to print (PDF)"), ".pdf", lambda: write_pdf(report)),
            (say("Word document"), ".docx", lambda: write_docx(report)),
            (say("Workbook (XLSX)"), ".xlsx", lambda: write_xlsx(report)),
            (say("Tables as CSV"), ".csv.zip", lambda: write_csv(report)),
            (say("Structured data (JSON)"), ".json", lambda: write_json(report)),
        ]
