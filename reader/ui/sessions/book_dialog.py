"""The code book: tags with definition, colour, shape and key; how often each is used, by outlet."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor, QIcon, QPixmap
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QFileDialog,
    QHBoxLayout,
    QHeaderView,
    QLineEdit,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)

from reader.export import write_file
from reader.library.sessions import tag_book
from reader.library.sessions.stamps import new_id
from reader.library.sessions.views import SHAPES
from reader.model.errors import RiwayaError
from reader.model.sessions import Session, Tag
from reader.ui.context import Context
from reader.ui.dialogs.frame import Frame
from reader.ui.language.formats import hint
from reader.ui.sessions import words
from reader.ui.sessions.notes import shapes
from reader.ui.sessions.words import translate
from reader.ui.widgets.buttons import Button
from reader.ui.widgets.labels import label

_NAME, _WORDS, _COLOUR, _SHAPE, _KEY, _USED = range(6)
_LARGEST = 4 * 2**20


class BookDialog(Frame):
    """`kept` carries the tags as the user left them."""

    kept = Signal(tuple)

    def __init__(self, context: Context, session: Session, sources: Mapping[int, str], parent: QWidget) -> None:
        super().__init__(context, translate("Sessions", "Code book"), parent, 1040)
        self._session = session
        self._counts = tag_book.counts(session, sources)
        self._tags: list[Tag] = list(session.tags)
        hint = translate(
            "Sessions",
            "A tag's key puts it on the selected words, or on the current note. Tags belong to the session; "
            "new sessions take over those of the last one.",
        )
        self.body.addWidget(label(hint, "hint", wrap=True))
        self.table = self._made_table()
        self.body.addWidget(self.table, 1)
        self._said = label("", "warning", wrap=True)
        self.body.addWidget(self._said)
        self.body.addLayout(self._row())
        self.add_buttons(translate("Sessions", "Keep"), translate("Sessions", "Cancel"))
        self.accepted.connect(self._keep)
        self.setMinimumHeight(560)
        self._fill()

    def _row(self) -> QHBoxLayout:
        row = QHBoxLayout()
        for text, icon, work in (
            (translate("Sessions", "Add a tag"), "add", self.add),
            (translate("Sessions", "Remove"), "trash", self.remove),
            (translate("Sessions", "Import…"), "import", self._choose_import),
            (translate("Sessions", "Export…"), "export", self._choose_export),
        ):
            button = Button(self.context, text, icon)
            button.setAutoDefault(False)
            button.clicked.connect(work)
            row.addWidget(button)
        row.addStretch(1)
        return row

    def _made_table(self) -> QTableWidget:
        table = QTableWidget(0, 6)
        table.setHorizontalHeaderLabels(
            [
                translate("Sessions", "Tag"),
                translate("Sessions", "Definition"),
                translate("Sessions", "Colour"),
                translate("Sessions", "Shape"),
                translate("Sessions", "Key"),
                translate("Sessions", "Notes by outlet"),
            ]
        )
        table.setAccessibleName(translate("Sessions", "Code book"))
        table.verticalHeader().hide()
        table.verticalHeader().setMinimumSectionSize(44)
        table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        table.setShowGrid(False)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        header = table.horizontalHeader()
        header.setHighlightSections(False)
        header.setMinimumSectionSize(48)
        table.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        for column, width in ((_NAME, 150), (_COLOUR, 84), (_SHAPE, 116), (_KEY, 64)):
            table.setColumnWidth(column, width)
        for column in (_WORDS, _USED):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)
        return table

    # --- rows ----------------------------------------------------------------------------------------------------

    def _fill(self) -> None:
        self.table.setRowCount(0)
        for tag in self._tags:
            self._add_row(tag)

    def _add_row(self, tag: Tag) -> None:
        row = self.table.rowCount()
        self.table.insertRow(row)
        self.table.setItem(row, _NAME, QTableWidgetItem(shapes.icon(tag, self.context.theme), tag.name))
        self.table.setItem(row, _WORDS, QTableWidgetItem(tag.description))
        for column, box in ((_COLOUR, self._colours(tag)), (_SHAPE, self._shapes(tag))):
            self.table.setCellWidget(row, column, box)
            box.currentIndexChanged.connect(self._draw)
        key = QLineEdit(tag.key)
        key.setMaxLength(1)
        key.setMinimumWidth(40)
        key.setAlignment(Qt.AlignmentFlag.AlignCenter)
        key.setAccessibleName(translate("Sessions", "Key of {tag}").format(tag=tag.name))
        self.table.setCellWidget(row, _KEY, key)
        used = QTableWidgetItem(self._used(tag))
        used.setFlags(used.flags() & ~Qt.ItemFlag.ItemIsEditable)
        used.setToolTip(hint(used.text()))
        self.table.setItem(row, _USED, used)

    def _draw(self, *_: object) -> None:
        """Shows each tag in the colour and shape that are chosen for it."""
        for row, tag in enumerate(self._tags):
            name = self.table.item(row, _NAME)
            colour, shape = (self.table.cellWidget(row, column) for column in (_COLOUR, _SHAPE))
            if name is None or not isinstance(colour, QComboBox) or not isinstance(shape, QComboBox):
                continue
            chosen = replace(tag, colour=str(colour.currentData()), shape=str(shape.currentData()))
            name.setIcon(shapes.icon(chosen, self.context.theme))
            for at, form in enumerate(SHAPES):
                shape.setItemIcon(at, shapes.icon(replace(chosen, shape=form), self.context.theme))

    def _used(self, tag: Tag) -> str:
        counts = self._counts.get(tag.id, Counter[str]())
        number = self.context.formats.number
        parts = [f"{name or translate('Sessions', 'session')} {number(count)}" for name, count in counts.items()]
        return self.context.formats.listed(parts) or number(0)

    def _colours(self, tag: Tag) -> QComboBox:
        box = QComboBox()
        box.setMinimumWidth(60)
        box.setAccessibleName(translate("Sessions", "Colour of {tag}").format(tag=tag.name))
        for colour in dict.fromkeys((tag.colour, *tag_book.COLOURS)):
            picture = QPixmap(18, 14)
            picture.fill(QColor(colour))
            box.addItem(QIcon(picture), "", colour)
        return box

    def _shapes(self, tag: Tag) -> QComboBox:
        box = QComboBox()
        box.setAccessibleName(translate("Sessions", "Shape of {tag}").format(tag=tag.name))
        for name in SHAPES:
            box.addItem(shapes.icon(replace(tag, shape=name), self.context.theme), words.shape(name), name)
        box.setCurrentIndex(SHAPES.index(tag.shape) if tag.shape in SHAPES else 1)
        return box

    def tags(self) -> tuple[Tag, ...]:
        """The tags as the table has them; rows without a name are left out."""
        found = []
        for row, old in enumerate(self._tags):
            name = self._text(row, _NAME)
            colour, shape, key = (self.table.cellWidget(row, column) for column in (_COLOUR, _SHAPE, _KEY))
            if not name or not isinstance(colour, QComboBox) or not isinstance(shape, QComboBox):
                continue
            found.append(
                Tag(
                    old.id,
                    name,
                    self._text(row, _WORDS),
                    str(colour.currentData()),
                    str(shape.currentData()),
                    key.text().strip() if isinstance(key, QLineEdit) and key.text().isalnum() else "",
                )
            )
        return tag_book.merged((), found)

    def add(self) -> None:
        """A new tag at the end, its name to be written."""
        self._tags = list(self.tags())
        tag = tag_book.next_tag(self._tags, new_id(), translate("Sessions", "New tag"))
        self._tags.append(tag)
        self._fill()
        row = self.table.rowCount() - 1
        self.table.setCurrentCell(row, _NAME)
        item = self.table.item(row, _NAME)
        if item is not None:
            self.table.editItem(item)

    def _text(self, row: int, column: int) -> str:
        item = self.table.item(row, column)
        return item.text().strip() if item is not None else ""

    def remove(self) -> None:
        """Takes the current tag away, unless notes bear it."""
        row = self.table.currentRow()
        if 0 <= row < len(self._tags):
            used = self._counts.get(self._tags[row].id)
            if used:
                self._said.setText(translate("Sessions", "Notes bear this tag: take it off them first, or rename it."))
                return
            tags = list(self.tags())
            self._tags = [tag for tag in tags if tag.id != self._tags[row].id]
            self._fill()

    # --- files ---------------------------------------------------------------------------------------------------

    def _choose_import(self) -> None:
        title = translate("Sessions", "Import a code book")
        found, _ = QFileDialog.getOpenFileName(self, title, "", "CSV, JSON, REFI-QDA (*.csv *.json *.qdc)")
        if found:
            self.take(Path(found))

    def take(self, path: Path) -> None:
        """Adds the tags of a file; those of the same name are renewed."""
        try:
            with path.open("rb") as stream:
                new = tag_book.read(stream.read(_LARGEST))
        except (RiwayaError, OSError) as error:
            self._said.setText(words.error(self.context, error))
            return
        self._tags = list(tag_book.merged(self.tags(), new))
        self._said.setText("")
        self._fill()

    def _choose_export(self) -> None:
        title = translate("Sessions", "Export the code book")
        kinds = {"CSV (*.csv)": ".csv", "JSON (*.json)": ".json", "REFI-QDA (*.qdc)": ".qdc"}
        found, kind = QFileDialog.getSaveFileName(self, title, "codebook.csv", ";;".join(kinds))
        if found:
            path = Path(found)
            self.put(path if path.suffix else path.with_suffix(kinds.get(kind, ".csv")))

    def put(self, path: Path) -> None:
        """Writes the tags in the format that the file is called after."""
        tags, write = self.tags(), tag_book.WRITERS.get(path.suffix.lower())
        if write is None or not tags:
            self._said.setText(
                translate("Sessions", "There are no tags to write.")
                if write
                else translate("Sessions", "A code book is written as .csv, .json or .qdc.")
            )
            return
        try:
            write_file(path, write(tags))
        except RiwayaError as error:
            self._said.setText(words.error(self.context, error))
            return
        self._said.setText(translate("Sessions", "Written: {path}").format(path=path.name))

    def _keep(self) -> None:
        self.kept.emit(self.tags())
