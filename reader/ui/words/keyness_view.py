"""Which words tell two sets of articles apart; where the sets are too small, the reason instead of a list."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from reader.analysis.keyness import MIN_ARTICLES, MIN_WORDS, Keyness
from reader.export.sheets import table_csv, write_xlsx
from reader.library.matrices import Scope
from reader.model.comparisons import Reason
from reader.model.errors import Cancelled
from reader.text.direction import isolated
from reader.ui.context import Context
from reader.ui.language.wording import Wording
from reader.ui.matrices.facts_table import FactsTable
from reader.ui.matrices.saving import Maker, SaveButton, report_of
from reader.ui.matrices.scope_bar import ScopeBar
from reader.ui.matrices.sentences import say
from reader.ui.matrices.sheet import basis_words
from reader.ui.matrices.view_column import plain_column
from reader.ui.matrices.working import Working
from reader.ui.widgets.buttons import Button
from reader.ui.widgets.labels import label, rule
from reader.ui.words.tables import keyness_table

if TYPE_CHECKING:
    from reader.library.library import Library
    from reader.library.matrices import Progress
    from reader.library.progress import Stop


class KeynessView(QWidget):
    """`wordAsked` carries a word and the scope on whose side it stands; `made` follows when its table is filled."""

    wordAsked = Signal(str, object)
    status = Signal(list)
    said = Signal(str)
    made = Signal()

    def __init__(self, context: Context, words: Wording) -> None:
        super().__init__()
        self.context = context
        self._words = words
        self.found: Keyness | None = None
        self.scopes: tuple[Scope, Scope] | None = None
        self._titles = ("", "")
        self.setObjectName("paper")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        layout = plain_column(self)
        layout.addWidget(self._bar())
        layout.addWidget(rule())
        hint = say(
            "Choose two sets, such as two outlets. A word is key where one side uses it more than chance gives. "
            "Articles of both sets count in neither; a set that lies within the other is held against the rest of it."
        )
        self.about = label(hint, "muted", wrap=True)
        self.about.setContentsMargins(16, 8, 16, 8)
        layout.addWidget(self.about)
        self.working = Working(context)
        layout.addWidget(self.working)
        self.table = FactsTable(context, say("Key words"), say("No word is told apart from chance."))
        self.table.opened.connect(self._open)
        layout.addWidget(self.table, 1)

    def _bar(self) -> QWidget:
        """The two sets to choose, and what to do with them."""
        bar = QWidget()
        bar.setObjectName("side")
        bar.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        row = QHBoxLayout(bar)
        row.setContentsMargins(14, 6, 12, 6)
        row.setSpacing(10)
        self.first = ScopeBar(self.context, say("First set"))
        self.second = ScopeBar(self.context, say("Second set"))
        go = Button(self.context, say("Compare the words"), "search")
        go.clicked.connect(self.compute)
        self.save = SaveButton(self.context, self._exports, say("Key words"))
        self.save.saved.connect(self.said)
        self.save.setEnabled(False)
        for widget in (self.first, self.second, go):
            row.addWidget(widget)
        row.addStretch(1)
        row.addWidget(self.save)
        return bar

    def begin(self, scope: Scope | None) -> None:
        """Takes that scope for the first set as long as nothing was compared; the second is the library."""
        if scope is not None and self.scopes is None and scope != self.first.scope():
            self.first.set_scope(scope)

    def compute(self) -> None:
        """Compares the words of the two sets."""
        first, second = self.first.scope(), self.second.scope()
        if first is None or second is None:
            self.about.setText(say("Choose both sets first."))
            return
        self.scopes, self._titles = (first, second), (self.first.title(), self.second.title())

        def work(library: Library, progress: Progress, stop: Stop) -> Keyness | Reason:
            return library.matrices.keyness(first, second, progress, stop)

        self.about.setText(say("Reading the articles…"))
        self.working.start(work, self._show, self._failed)

    def _failed(self, error: Exception) -> None:
        self.about.setText(say("Stopped.") if isinstance(error, Cancelled) else self._words.error(error))

    def _show(self, found: Keyness | Reason) -> None:
        self.save.setEnabled(isinstance(found, Keyness))
        if isinstance(found, Reason):
            self.found = None
            self.table.show_rows([], [])
            self.about.setText(self._refusal(found))
            return
        self.found = found
        rows = [(one.word, round(one.z, 2), *one.counts, *one.articles) for one in found.key_words]
        # The line above the table says which sets they are: their titles are longer than a column.
        sets, articles = (say("First set"), say("Second set")), say("Articles")
        titles = [say("Word"), "z", *sets, *(f"{articles}: {one}" for one in sets)]
        self.table.show_rows(titles, rows)
        self.about.setText(self._basis())
        self.tell()
        self.made.emit()

    def _refusal(self, reason: Reason) -> str:
        number = self.context.formats.number
        if reason.kind == "too_few_articles":
            return say("No answer: the smaller set has {n} articles of its own, {least} are needed.").format(
                n=number(int(reason.value)), least=number(MIN_ARTICLES)
            )
        return say("No answer: the smaller set has {n} words, {least} are needed.").format(
            n=number(int(reason.value)), least=number(MIN_WORDS)
        )

    def _basis(self) -> str:
        found = self.found
        if found is None:
            return ""
        sides = [
            f"{isolated(title)}: {basis_words(self._words, articles, words)}"
            for title, articles, words in zip(self._titles, found.articles, found.words, strict=True)
        ]
        note = say("z above 0 leans to the first set, below 0 to the second; beyond ±1.96 chance is unlikely.")
        return f"{' | '.join(sides)}. {note}"

    def tell(self) -> None:
        """Says in the status bar how many words were found."""
        count = self.context.formats.number(len(self.found.key_words)) if self.found is not None else "0"
        self.status.emit([say("Key words: {n}").format(n=count)])

    def _open(self, row: int, column: int) -> None:
        if self.found is None or self.scopes is None:
            return
        word = self.found.key_words[row]
        second = column in {3, 5} or (column < 2 and word.z < 0)
        self.wordAsked.emit(word.word, self.scopes[1 if second else 0])

    def _exports(self) -> list[tuple[str, str, Maker]]:
        if self.found is None:
            return []
        table = keyness_table(self.found, *self._titles, self._basis())
        title = " / ".join(self._titles)
        return [
            (say("Table as CSV"), ".csv", lambda: table_csv(table)),
            (say("Workbook (XLSX)"), ".xlsx", lambda: write_xlsx(report_of(self.context, title, [table]))),
        ]
