"""The naming table for Qt: a cell is its labels in one sentence each, for those who hear the table."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from reader.ui.compare.wording.wording import places_count
from reader.ui.language.formats import chosen
from reader.ui.matrices.naming.entries import Entry
from reader.ui.matrices.sentences import say, tone_words, voice_words
from reader.ui.settings import Language

if TYPE_CHECKING:
    from reader.ui.matrices.naming.table import NamingTable

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()


class NamingModel(QAbstractTableModel):
    """As many rows and columns as the table shows."""

    def __init__(self, table: NamingTable) -> None:
        super().__init__(table)
        self._table = table

    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._table.rows)

    def columnCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._table.headings)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role not in {Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.DisplayRole}:
            return None
        cell = self._table.rows[index.row()].cells[index.column()]
        stop = "; " if chosen().language is Language.ENGLISH else "؛ "
        return stop.join(entry_words(entry) for entry in cell) or say("No name")

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role not in {Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.DisplayRole}:
            return None
        if orientation is Qt.Orientation.Horizontal:
            return self._table.headings[section].title
        return self._table.label(self._table.rows[section].concept)


def entry_words(entry: Entry) -> str:
    """A label in one sentence, for those who hear the table."""
    parts = (entry.text, tone_words(entry.tone), voice_words(entry.voice), places_count(len(entry.places)))
    return chosen().listed(parts)
