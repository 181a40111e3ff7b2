"""The figures beside a concordance: how the word is spread over the outlets, and what stands near it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QTabWidget, QWidget

from reader.analysis.words.collocates import Collocate
from reader.analysis.words.function_words import is_function_word
from reader.library.found_words import WordsFound
from reader.ui.context import Context
from reader.ui.matrices.facts_table import FactsTable
from reader.ui.matrices.sentences import say
from reader.ui.matrices.view_column import plain_column
from reader.ui.widgets.buttons import CheckBox


class Figures(QTabWidget):
    """`outletAsked` carries a row of the spread, `nearAsked` the word of a collocate; `near` are those listed."""

    outletAsked = Signal(int)
    nearAsked = Signal(str)

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self._found: WordsFound | None = None
        self.near: tuple[Collocate, ...] = ()
        self.spread = FactsTable(context, say("Spread over the outlets"))
        self.spread.opened.connect(lambda row, _: self.outletAsked.emit(row))
        self.collocates = FactsTable(context, say("Collocates"), say("No word stands near it often enough."))
        self.collocates.opened.connect(lambda row, _: self.nearAsked.emit(self.near[row].word))
        self.without = CheckBox(context, say("Leave out function words"))
        self.without.setChecked(True)
        self.without.toggled.connect(self._list_collocates)
        self.setDocumentMode(True)
        self.addTab(self.spread, say("Spread"))
        self.addTab(self._collocates_side(), say("Collocates"))

    def _collocates_side(self) -> QWidget:
        made = QWidget()
        column = plain_column(made)
        row = QHBoxLayout()
        row.setContentsMargins(12, 6, 12, 6)
        row.addWidget(self.without)
        row.addStretch(1)
        column.addLayout(row)
        column.addWidget(self.collocates, 1)
        return made

    def show_found(self, found: WordsFound) -> None:
        """Shows the figures of what was found."""
        self._found = found
        number = self._context.formats.number
        part = say("{shown} of {all}")
        self.spread.show_rows(
            [say("Outlet"), say("Occurrences"), say("Per million words"), say("Articles")],
            [
                (
                    row.outlet or say("Outlet not set"),
                    row.count,
                    round(row.per_million, 1),
                    part.format(shown=number(row.articles_with), all=number(row.articles)),
                )
                for row in found.spread
            ],
        )
        self._list_collocates()

    def _list_collocates(self, *_: object) -> None:
        near = self._found.collocates if self._found is not None else ()
        if self.without.isChecked():
            near = tuple(row for row in near if not is_function_word(row.word))
        self.near = near
        self.collocates.show_rows(
            [say("Word"), say("Near it"), say("In all"), "log Dice", say("Log-likelihood")],
            [(row.word, row.near, row.total, round(row.log_dice, 2), round(row.log_likelihood, 1)) for row in near],
        )
