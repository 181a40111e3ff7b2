"""A table whose columns say nothing by their names: the user says which of them holds what."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QGridLayout,
    QHeaderView,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)

from reader.text.direction import isolated
from reader.ui.context import Context
from reader.ui.dialogs.frame import Frame
from reader.ui.widgets.labels import label

if TYPE_CHECKING:
    from reader.importers.formats.table_preview import TablePreview

_SHOWN = 120
_COLUMN_WIDTH = 220
_ROW_HEIGHT = 30
_FEW = 5  # columns that share the width of the dialog


class ColumnsDialog(Frame):
    """The guess and the first rows; `chosen` carries the pairs of field and column, "" for a field without one."""

    topic = "2_import"
    chosen = Signal(tuple)

    def __init__(self, context: Context, path: Path, found: TablePreview, parent: QWidget) -> None:
        super().__init__(context, self.tr("Which column holds what?"), parent, 820)
        self._found = found
        told = self.tr("The names of the columns in {file} do not say which of them holds the article.")
        self.body.addWidget(label(told.format(file=isolated(path.name)), "muted", wrap=True))
        self._fields = {name: self._field(words) for name, words in self._names().items()}
        self.body.addLayout(self._grid())
        self._table = self._preview()
        self.body.addWidget(self._table, 1)
        self.body.addWidget(label(self.tr("Later files with the same columns are read in the same way."), "hint"))
        self._save = self.add_buttons(self.tr("Import"), self.tr("Cancel"))
        self.accepted.connect(lambda: self.chosen.emit(self.columns()))
        self._show()

    def columns(self) -> tuple[tuple[str, str], ...]:
        """What holds what, as chosen so far."""
        return tuple((name, field.currentData()) for name, field in self._fields.items())

    def choose(self, field: str, column: str) -> None:
        """Takes `column` for `field`; a column holds one field only."""
        self._fields[field].setCurrentIndex(self._fields[field].findData(column))

    def _names(self) -> dict[str, str]:
        return {
            "text": self.tr("Text of the article"),
            "title": self.tr("Headline"),
            "outlet": self.tr("Outlet"),
            "published": self.tr("Date"),
            "byline": self.tr("Byline"),
            "agency": self.tr("Agency"),
            "url": self.tr("Address"),
            "key": self.tr("Name of the row"),
        }

    def _field(self, words: str) -> QComboBox:
        made = QComboBox()
        made.setAccessibleName(words)
        made.addItem(self.tr("In no column"), "")
        for name in self._found.header:
            made.addItem(isolated(name), name)
        made.currentIndexChanged.connect(lambda _: self._take(made))
        return made

    def _grid(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(18)
        grid.setVerticalSpacing(8)
        for at, (name, words) in enumerate(self._names().items()):
            row, column = divmod(at, 2)
            field = self._fields[name]
            caption = label(words, "muted")
            caption.setBuddy(field)
            with QSignalBlocker(field):
                field.setCurrentIndex(max(0, field.findData(self._found.guess.get(name, ""))))
            grid.addWidget(caption, row, 2 * column)
            grid.addWidget(field, row, 2 * column + 1)
        grid.setColumnStretch(1, 1)
        grid.setColumnStretch(3, 1)
        return grid

    def _preview(self) -> QTableWidget:
        rows = self._found.rows
        table = QTableWidget(len(rows), len(self._found.header))
        table.setAccessibleName(self.tr("The first rows"))
        table.verticalHeader().hide()
        table.setShowGrid(False)
        table.setWordWrap(False)
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        table.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        for at, row in enumerate(rows):
            for column, cell in enumerate(row):
                words = " ".join(cell.split())
                table.setItem(at, column, QTableWidgetItem(words if len(words) <= _SHOWN else words[:_SHOWN] + "…"))
        few = len(self._found.header) <= _FEW
        mode = QHeaderView.ResizeMode.Stretch if few else QHeaderView.ResizeMode.Interactive
        header = table.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionResizeMode(mode)
        header.setDefaultSectionSize(_COLUMN_WIDTH)
        header.setStretchLastSection(True)
        table.setMinimumHeight(min(280, 2 * _ROW_HEIGHT + _ROW_HEIGHT * len(rows)))
        return table

    def _take(self, changed: QComboBox) -> None:
        for field in self._fields.values():
            if field is not changed and field.currentData() and field.currentData() == changed.currentData():
                with QSignalBlocker(field):
                    field.setCurrentIndex(0)
        self._show()

    def _show(self) -> None:
        names = self._names()
        holds = {column: names[field] for field, column in self.columns() if column}
        told = [f"{isolated(name)}\n{holds.get(name, '—')}" for name in self._found.header]
        self._table.setHorizontalHeaderLabels(told)
        self._save.setEnabled(bool(self._fields["text"].currentData()))
