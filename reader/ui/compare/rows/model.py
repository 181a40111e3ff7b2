"""The rows as a table model: column 0 is the label, then one column for each outlet."""

from __future__ import annotations

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from reader.ui.compare.card.names import printed
from reader.ui.compare.index import ComparisonIndex, Place
from reader.ui.compare.needed import needed
from reader.ui.compare.rows.order import Line
from reader.ui.compare.wording.wording import relation_name, translate

AnyIndex = QModelIndex | QPersistentModelIndex
_TITLE_WORDS = 3
_ROOT = QModelIndex()


class RowsModel(QAbstractTableModel):
    """Gives each cell its words, which are what a screen reader reads; painting is the delegate's."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.index_: ComparisonIndex | None = None
        self.lines: tuple[Line, ...] = ()

    def show_lines(self, index: ComparisonIndex, lines: tuple[Line, ...]) -> None:
        """Replaces all rows."""
        self.beginResetModel()
        self.index_, self.lines = index, lines
        self.endResetModel()

    def rowCount(self, parent: AnyIndex = _ROOT) -> int:
        return 0 if parent.isValid() else len(self.lines)

    def columnCount(self, parent: AnyIndex = _ROOT) -> int:
        return 0 if parent.isValid() or self.index_ is None else len(self.index_.documents) + 1

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role not in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole} or not index.isValid():
            return None
        if index.column() == 0:
            return self.label(index.row())
        return self.words(index.row(), index.column() - 1)

    def words(self, row: int, column: int) -> str:
        """The sentences of a cell with obfuscated words joined, or the statement that there is none."""
        document = needed(self.index_).documents[column]
        units = self.lines[row].row.cells[column]
        if not units:
            return translate("Compare", "No counterpart in this outlet")
        return " ".join(printed(document, document.units[unit].span) for unit in units)

    def label(self, row: int) -> str:
        """Number, title and strength of a row."""
        line = self.lines[row]
        strength = relation_name(line.relation) if line.relation else translate("Compare", "In one outlet")
        return f"{row + 1}. {self.title(row)} {strength}".strip()

    def title(self, row: int) -> str:
        """The words that the row's sentences share, the most telling first; the first words of those that share none.

        Empty where one outlet alone tells it.
        """
        index = needed(self.index_)
        places = {Place(column, unit) for column, cell in enumerate(self.lines[row].row.cells) for unit in cell}
        words: list[str] = []
        for place in sorted(places, key=lambda place: (place.column, place.unit)):
            for partner in index.partners(place):
                if partner.place in places:
                    words += [word for word in partner.link.shared if word not in words]
        if not words and self.lines[row].relation is not None:
            first = next(column for column, cell in enumerate(self.lines[row].row.cells) if cell)
            return " ".join(self.words(row, first).split()[:_TITLE_WORDS]) + "…"
        return "، ".join(words[:_TITLE_WORDS])

    def row_of(self, place: Place) -> int | None:
        """The row that holds a unit, if it is listed."""
        for number, line in enumerate(self.lines):
            if place.column < len(line.row.cells) and place.unit in line.row.cells[place.column]:
                return number
        return None
