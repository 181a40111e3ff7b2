"""Reporting verbs by stance: a group for each stance, a line for each verb, a number for each column."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QPointF,
    QRectF,
    Qt,
    Signal,
)
from PySide6.QtGui import QContextMenuEvent, QFontMetricsF, QKeyEvent, QMouseEvent, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
)

from reader.analysis.matrices.columns import Place
from reader.analysis.matrices.voices import ColumnVoices
from reader.model.marks import Stance
from reader.text.folding import fold
from reader.ui.compare.column.painting.paint import draw_dot
from reader.ui.compare.column.text.plan import CHIPS
from reader.ui.context import Context
from reader.ui.look.theme import reading_font, ui_font
from reader.ui.matrices.drawing import CHIP, at
from reader.ui.matrices.sentences import cue_words, say, stance_words

_LEAST = 62
"""The width in which a number and most of an outlet's name stand, in pixels."""
Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
_STANCES = (Stance.ENDORSING, Stance.NEUTRAL, Stance.DISTANCING)


@dataclass(frozen=True, slots=True)
class VerbLine:
    """One line: a stance's sum where `cue` is "", else a verb; `cells` are the verb's places in each column."""

    stance: Stance
    cue: str
    cells: tuple[tuple[Place, ...], ...]

    @property
    def places(self) -> tuple[Place, ...]:
        return tuple(place for cell in self.cells for place in cell)


def verb_lines(voices: Sequence[ColumnVoices], wanted: str = "") -> tuple[VerbLine, ...]:
    """The stances with their verbs, most used first; `wanted` keeps the verbs that hold these letters."""
    lines: list[VerbLine] = []
    key = fold(wanted)
    for stance in _STANCES:
        cues: dict[str, None] = {}
        for column in voices:
            cues.update((row.cue, None) for row in column.verbs if row.stance is stance)
        verbs = [VerbLine(stance, cue, tuple(_places(column, stance, cue) for column in voices)) for cue in cues]
        verbs = [line for line in verbs if key in fold(cue_words(line.cue))]
        verbs.sort(key=lambda line: (-len(line.places), line.cue))
        sums = tuple(tuple(p for line in verbs for p in line.cells[n]) for n in range(len(voices)))
        lines += [VerbLine(stance, "", sums), *verbs]
    return tuple(lines)


def _places(column: ColumnVoices, stance: Stance, cue: str) -> tuple[Place, ...]:
    return next((row.cues for row in column.verbs if row.stance is stance and row.cue == cue), ())


class _Model(QAbstractTableModel):
    def __init__(self) -> None:
        super().__init__()
        self.lines: tuple[VerbLine, ...] = ()
        self.titles: tuple[str, ...] = ()

    def show(self, lines: Sequence[VerbLine], titles: Sequence[str]) -> None:
        self.beginResetModel()
        self.lines, self.titles = tuple(lines), tuple(titles)
        self.endResetModel()

    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self.lines)

    def columnCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() or not self.titles else len(self.titles) + 2

    def title(self, column: int) -> str:
        if column == 0:
            return say("Verb or phrase")
        return self.titles[column - 1] if column <= len(self.titles) else say("Total")

    def places(self, row: int, column: int) -> tuple[Place, ...]:
        """What a cell counts; the first and the last column stand for all."""
        line = self.lines[row]
        return line.cells[column - 1] if 0 < column <= len(line.cells) else line.places

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if orientation is Qt.Orientation.Horizontal:
            if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole}:
                return self.title(section)
            if role == Qt.ItemDataRole.TextAlignmentRole and section:
                return Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role not in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            return None
        line = self.lines[index.row()]
        name = cue_words(line.cue) if line.cue else stance_words(line.stance)
        if index.column() == 0:
            return f"{name}، {stance_words(line.stance)}" if line.cue else name
        return f"{name}، {self.title(index.column())}: {len(self.places(index.row(), index.column()))}"


class VerbsTable(QTableView):
    """`opened` carries the words of a cell and its places; `left` is Esc.

    `changeAsked` carries the places of a cell and where a menu may open: F2, or a menu over the cell.
    """

    opened = Signal(str, object)
    changeAsked = Signal(object, QPoint)
    left = Signal()

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.context = context
        self.verbs = _Model()
        self.setModel(self.verbs)
        self.setItemDelegate(_Delegate(self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.verticalHeader().hide()
        self.horizontalHeader().setHighlightSections(False)
        self.horizontalHeader().setMinimumSectionSize(40)
        # Narrow columns want the room for their names.
        self.horizontalHeader().setStyleSheet("QHeaderView::section { padding: 7px 3px; }")
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.horizontalHeader().setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setTabKeyNavigation(False)
        self.setAccessibleName(say("Reporting verbs by stance"))
        context.themeChanged.connect(self.viewport().update)

    def show_lines(self, lines: Sequence[VerbLine], titles: Sequence[str]) -> None:
        """Shows those lines under the columns' titles."""
        self.verbs.show(lines, titles)
        for number, line in enumerate(self.verbs.lines):
            self.setRowHeight(number, 38 if line.cue else 32)
        self._fit()

    def _fit(self) -> None:
        columns = self.verbs.columnCount()
        if not columns:
            return
        width = self.viewport().width()
        room = (width - 190) // (columns - 1)
        # Outlets that must be scrolled through anyway are named whole.
        each = min(96, room) if room >= _LEAST else 96
        self.setColumnWidth(0, max(150, width - each * (columns - 1)))
        for column in range(1, columns):
            self.setColumnWidth(column, each)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def open_current(self) -> None:
        """Asks for the sentences of the cell that has the keyboard."""
        index = self.currentIndex()
        if not index.isValid():
            return
        line = self.verbs.lines[index.row()]
        name = f"«{cue_words(line.cue)}»" if line.cue else stance_words(line.stance)
        places = self.verbs.places(index.row(), index.column())
        outlet = f" · {self.verbs.title(index.column())}" if 0 < index.column() <= len(line.cells) else ""
        self.opened.emit(f"{name}{outlet}", places)

    def _ask_change(self, index: Index, where: QPoint) -> None:
        """Only verbs have a stance of their own to set right; a stance's sum has none."""
        if index.isValid() and self.verbs.lines[index.row()].cue:
            places = self.verbs.places(index.row(), index.column())
            if places:
                self.changeAsked.emit(places, where)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        index = self.indexAt(event.pos())
        if index.isValid():
            self.setCurrentIndex(index)
        self._ask_change(index, event.globalPos())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_F2:
            index = self.currentIndex()
            self._ask_change(index, self.viewport().mapToGlobal(self.visualRect(index).bottomLeft()))
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.open_current()
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        left = event.button() is Qt.MouseButton.LeftButton
        if left and self.indexAt(event.position().toPoint()).isValid():
            self.open_current()


class _Delegate(QStyledItemDelegate):
    def __init__(self, table: VerbsTable) -> None:
        super().__init__(table)
        self._table = table

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        table = self._table
        theme, line = table.context.theme, table.verbs.lines[index.row()]
        right = table.layoutDirection() is Qt.LayoutDirection.RightToLeft
        whole = QRectF(option.rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        same_row = table.currentIndex().row() == index.row()
        painter.fillRect(whole, theme.color("accent_bg" if same_row else "paper" if line.cue else "sunk"))
        painter.setPen(QPen(theme.color("line"), 1))
        painter.drawLine(whole.bottomLeft(), whole.bottomRight())
        if same_row and index.column() == 0:
            painter.fillRect(at(whole, 0, 4, right=right), theme.color("accent"))
        if index.column() == 0:
            self._name(painter, at(whole, 14, whole.width() - 18, right=right), line, right=right)
        else:
            self._count(painter, whole, line, len(table.verbs.places(index.row(), index.column())))
        if table.hasFocus() and option.state & QStyle.StateFlag.State_Selected:
            painter.setPen(QPen(theme.color("focus"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(whole.adjusted(3, 3, -3, -3), 4, 4)
        painter.restore()

    def _count(self, painter: QPainter, whole: QRectF, line: VerbLine, count: int) -> None:
        theme = self._table.context.theme
        painter.setFont(ui_font(13, bold=not line.cue))
        painter.setPen(theme.color("ink" if count else "ink3"))
        words = self._table.context.formats.number(count) if count or not line.cue else "·"
        painter.drawText(whole, Qt.AlignmentFlag.AlignCenter, words)

    def _name(self, painter: QPainter, where: QRectF, line: VerbLine, *, right: bool) -> None:
        theme = self._table.context.theme
        if not line.cue:
            painter.setFont(ui_font(13, bold=True))
            painter.setPen(theme.color("ink"))
            words = painter.fontMetrics().elidedText(
                stance_words(line.stance), Qt.TextElideMode.ElideRight, round(where.width())
            )
            painter.drawText(where, Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter, words)
            return
        fill, edge, ink = (theme.color(token) for token in CHIP[line.stance])
        metrics = QFontMetricsF(reading_font(15))
        words = metrics.elidedText(cue_words(line.cue), Qt.TextElideMode.ElideRight, where.width() - 40)
        width = metrics.horizontalAdvance(words) + 34
        chip = at(QRectF(where.left(), where.center().y() - 13, where.width(), 26), 10, width, right=right)
        pen = QPen(edge, 1)
        if line.stance is Stance.DISTANCING:
            pen.setDashPattern([3, 2])
        painter.setPen(pen)
        painter.setBrush(fill)
        painter.drawRoundedRect(chip.adjusted(0.5, 0.5, -0.5, -0.5), 12.5, 12.5)
        dot = at(chip, 13, 0, right=right)
        draw_dot(painter, QPointF(dot.left(), chip.center().y()), CHIPS[line.stance], ink)
        painter.setFont(reading_font(15))
        painter.setPen(ink)
        painter.drawText(at(chip, 22, chip.width() - 28, right=right), Qt.AlignmentFlag.AlignCenter, words)
