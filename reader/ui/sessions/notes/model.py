"""The notes of the list: those that pass search and tags, in the chosen order."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from reader.library.sessions.notes import PlacedNote
from reader.ui.language.formats import Formats
from reader.ui.sessions import words
from reader.ui.sessions.notes.placed import Sort, passing
from reader.ui.sessions.words import translate

_ROOT = QModelIndex()


class NoteModel(QAbstractListModel):
    """Rows are PlacedNote; the whole note is its accessible text."""

    def __init__(self, formats: Formats, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.formats = formats
        self._all: tuple[PlacedNote, ...] = ()
        self.rows: tuple[PlacedNote, ...] = ()
        self.text = ""
        self.tags: frozenset[str] = frozenset()
        self.sort_by = Sort.PLACE

    @property
    def whole(self) -> int:
        """How many notes there are, listed or not."""
        return len(self._all)

    def show(self, notes: Sequence[PlacedNote]) -> None:
        """Lists these notes; rows that stay keep their place."""
        self._all = tuple(notes)
        self.renew()

    def rewrite(self, one: PlacedNote) -> None:
        """Takes a note with other words; it keeps its row until the list is made anew."""
        self._all = tuple(one if one.note.id == other.note.id else other for other in self._all)
        row = self.row_of(one.note.id)
        if row >= 0:
            self.rows = (*self.rows[:row], one, *self.rows[row + 1 :])
            self.dataChanged.emit(self.index(row), self.index(row))

    def renew(self) -> None:
        """Applies search, tags and order anew."""
        found = passing(self._all, self.text, self.tags, self.sort_by)
        if [one.note.id for one in found] == [one.note.id for one in self.rows]:
            self.rows = found
            if found:
                self.dataChanged.emit(self.index(0), self.index(len(found) - 1))
            return
        self.beginResetModel()
        self.rows = found
        self.endResetModel()

    def row_of(self, note_id: str) -> int:
        """The row of a note, -1 where it is not listed."""
        return next((row for row, one in enumerate(self.rows) if one.note.id == note_id), -1)

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = _ROOT) -> int:
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        one = self.rows[index.row()]
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            return self.sentence(one)
        if role == Qt.ItemDataRole.ToolTipRole:
            return "\n".join(part for part in (one.quoted, one.note.body) if part)
        return None

    def sentence(self, one: PlacedNote) -> str:
        """The note in one sentence, for those who hear the list."""
        lost = translate("Sessions", "not found in the text") if one.unplaced else ""
        tags = [tag.name for tag in one.tags]
        parts = [str(one.number), *tags, one.source, lost, one.quoted or words.target(one.note.target), one.note.body]
        return self.formats.listed(parts)
