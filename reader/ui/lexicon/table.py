"""The list of names: one a line, its tone as the compare view underlines it."""

from __future__ import annotations

import re
from collections.abc import Sequence

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QColor, QPainter, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QStyledItemDelegate, QStyleOptionViewItem, QTableView, QWidget

from reader.model.marks import Tone
from reader.text.direction import isolated
from reader.ui.context import Context
from reader.ui.lexicon.entries import Entry, State
from reader.ui.look.tones import tone_line

ENTRY = Qt.ItemDataRole.UserRole + 1
Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
_NAME, _FOR, _TONE, _LEXICON, _YOURS = range(5)
_WIDTHS = {_TONE: 78, _LEXICON: 130, _YOURS: 84}
# A name takes that share of the room that it has with what it names: patterns are long.
_NAME_SHARE = 0.58


class NamesModel(QAbstractTableModel):
    """Names, what they name, their tone, their lexicon, what the user made of them."""

    def __init__(self, context: Context, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self._entries: tuple[Entry, ...] = ()
        self._heads = [self.tr("Name"), self.tr("For"), self.tr("Tone"), self.tr("Lexicon"), self.tr("Yours")]
        self.tones = {
            Tone.HOSTILE: self.tr("Negative"),
            Tone.NEUTRAL: self.tr("Neutral", "naming"),
            Tone.FAVOURABLE: self.tr("Positive"),
        }
        self._states = {
            State.SHIPPED: "",
            State.RETONED: self.tr("tone changed"),
            State.CHANGED: self.tr("changed"),
            State.OWN: self.tr("added"),
            State.OFF: self.tr("switched off"),
        }

    def show_entries(self, found: Sequence[Entry]) -> None:
        self.beginResetModel()
        self._entries = tuple(found)
        self.endResetModel()

    def entry(self, row: int) -> Entry:
        return self._entries[row]

    def row_of(self, key: tuple[str, str]) -> int:
        """The row of that concept and name, -1 where it is not shown."""
        return next((row for row, entry in enumerate(self._entries) if entry.key == key), -1)

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._entries)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._heads)

    def headerData(self, section: int, way: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role == Qt.ItemDataRole.DisplayRole and way is Qt.Orientation.Horizontal:
            return self._heads[section]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        entry = self._entries[index.row()]
        if role == ENTRY:
            return entry
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            return self._text(entry, index.column())
        if role == Qt.ItemDataRole.ToolTipRole:
            return entry.variant.note or None
        if role == Qt.ItemDataRole.ForegroundRole and (entry.state is State.OFF or index.column()):
            return self._context.theme.color("ink3" if entry.state is State.OFF else "ink2")
        return None

    def _text(self, entry: Entry, column: int) -> str:
        english = self._context.left_to_right
        concept, domain = entry.concept, entry.domain
        texts = (
            readable(self._context, entry.variant.text),
            concept.label_en if english else concept.label,
            self.tones[entry.variant.tone],
            domain.label_en if english else domain.label,
            self._yours(entry),
        )
        return texts[column]

    def _yours(self, entry: Entry) -> str:
        return self._states[entry.state] or (self.tr("tone for outlets") if entry.outlets else "")

    @property
    def holds_yours(self) -> bool:
        """Whether the user made anything of one of these names."""
        return any(self._yours(entry) for entry in self._entries)


class NamesTable(QTableView):
    """The list itself: as wide as it is shown, with a column for the user's own where there is something in it."""

    def __init__(self, context: Context, model: NamesModel) -> None:
        super().__init__()
        self._names = model
        self.setModel(model)
        self.setAccessibleName(self.tr("Names"))
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(38)
        self.setShowGrid(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setItemDelegateForColumn(_NAME, NameDelegate(self))
        self.setItemDelegateForColumn(_TONE, ToneDelegate(context, self))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.horizontalHeader().setHighlightSections(False)
        self.horizontalHeader().setMinimumSectionSize(60)
        model.modelReset.connect(self._fit)
        context.themeChanged.connect(self.viewport().update)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Shares the width out among the columns."""
        header = self.horizontalHeader()
        self.setColumnHidden(_YOURS, not self._names.holds_yours)
        room = self.viewport().width()
        for column, width in _WIDTHS.items():
            header.resizeSection(column, width)
            room -= 0 if self.isColumnHidden(column) else width
        name = round(room * _NAME_SHARE)
        header.resizeSection(_NAME, name)
        header.resizeSection(_FOR, room - name)


def readable(context: Context, text: str) -> str:
    """A lexicon's pattern with its gaps in words: 'قوات <nisba>' as 'قوات [نسبة]'."""
    return _GAP.sub(lambda gap: f"{gap[1]}[{_gap_name(context, gap[2])}]", text)


def _gap_name(context: Context, name: str) -> str:
    arabic, english = _GAPS.get(name.rstrip("?*"), ("لفظ", "word"))
    return english if context.left_to_right else arabic


_GAP = re.compile(r"([لب]?)<([a-z_]+[?*]?)>")
_GAPS = {
    "nisba": ("نسبة", "nationality"),
    "party": ("بلد", "country"),
    "place": ("مكان", "place"),
    "group": ("جماعة", "group"),
    "actor": ("فاعل", "actor"),
    "label": ("وصف", "label"),
    "quoted": ("بين مزدوجين", "in quotation marks"),
}


class NameDelegate(QStyledItemDelegate):
    """A name in the order in which its own language is read: 'قوات [country]' from the right in English too."""

    def initStyleOption(self, option: QStyleOptionViewItem, index: Index) -> None:
        super().initStyleOption(option, index)
        option.text = isolated(option.text)


class ToneDelegate(QStyledItemDelegate):
    """The word for the tone over its line."""

    def __init__(self, context: Context, parent: QWidget) -> None:
        super().__init__(parent)
        self._context = context

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        super().paint(painter, option, index)
        entry = index.data(ENTRY)
        if not isinstance(entry, Entry) or entry.state is State.OFF:
            return
        words = option.fontMetrics.horizontalAdvance(str(index.data()))
        where = option.rect
        left = where.right() - 12 - words if option.direction is Qt.LayoutDirection.RightToLeft else where.left() + 13
        painter.save()
        painter.setBrush(QColor(0, 0, 0, 0))
        tone_line(painter, self._context.theme, entry.variant.tone, left, left + words, where.bottom() - 6)
        painter.restore()
