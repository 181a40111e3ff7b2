"""The concordance as a table: what stands before, the word in its column, what stands after, and where."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, QRectF, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QMouseEvent, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
)

from reader.analysis.words.concordance import Line
from reader.model.articles import Article
from reader.text.direction import holds_right_to_left, isolated
from reader.ui.context import Context
from reader.ui.look.theme import reading_font, ui_font
from reader.ui.matrices.sentences import say

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
BEFORE, KEYWORD, AFTER, OUTLET, DAY = range(5)
_ROW = 36


class _Model(QAbstractTableModel):
    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self.lines: tuple[Line, ...] = ()
        self.articles: Mapping[int, Article] = {}
        self.right_to_left = False

    def show(self, lines: Sequence[Line], articles: Mapping[int, Article]) -> None:
        self.beginResetModel()
        self.lines, self.articles = tuple(lines), articles
        self.right_to_left = any(holds_right_to_left(line.keyword) for line in lines)
        self.endResetModel()

    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self.lines)

    def columnCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else 5

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return (say("Before"), say("Word"), say("After"), say("Outlet"), say("Date"))[section]
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.TextAlignmentRole:
            return self.alignment(section)
        return None

    def alignment(self, column: int) -> Qt.AlignmentFlag:
        """Where the words of a column stand: those before and after lean on the keyword, whatever the interface."""
        if column == KEYWORD:
            return Qt.AlignmentFlag.AlignCenter
        left = self.right_to_left == (column == BEFORE)
        side = Qt.AlignmentFlag.AlignLeft if left else Qt.AlignmentFlag.AlignRight
        return Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute | side

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role not in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            return None
        line = self.lines[index.row()]
        article = self.articles.get(line.article)
        match index.column():
            case 0:
                return " ".join(line.before)
            case 1:
                return line.keyword
            case 2:
                return " ".join(line.after)
            case 3:
                return isolated(article.source) if article and article.source else say("Outlet not set")
            case _:
                known = article.published if article else None
                return isolated(self._context.formats.day(known.day)) if known else say("Date not known")


class KwicTable(QTableView):
    """`opened` carries the number of the line: Enter, or a double click."""

    opened = Signal(int)

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.context = context
        self.kwic = _Model(context)
        self.setModel(self.kwic)
        self.setItemDelegate(_Delegate(self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setAccessibleName(say("Concordance"))
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(_ROW)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.horizontalHeader().setHighlightSections(False)
        self.horizontalHeader().setMinimumSectionSize(40)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTabKeyNavigation(False)
        context.themeChanged.connect(self.viewport().update)

    def show_lines(self, lines: Sequence[Line], articles: Mapping[int, Article]) -> None:
        """Shows those lines from the top; the columns run as the texts do, whatever the interface."""
        self.kwic.show(lines, articles)
        right = self.kwic.right_to_left
        self.setLayoutDirection(Qt.LayoutDirection.RightToLeft if right else Qt.LayoutDirection.LeftToRight)
        self._fit()
        self.scrollToTop()

    def _fit(self) -> None:
        width = self.viewport().width()
        metrics = QFontMetricsF(reading_font(16, bold=True))
        some = {line.keyword for line in self.kwic.lines[:400]}
        keyword = min(260, max((metrics.horizontalAdvance(word) for word in some), default=80) + 28)
        outlet, day = (130, 150) if width > 900 else (110, 0)
        side = max(120, round((width - keyword - outlet - day) / 2))
        for column, size in ((BEFORE, side), (KEYWORD, round(keyword)), (AFTER, side), (OUTLET, outlet)):
            self.setColumnWidth(column, size)
        self.setColumnHidden(DAY, day == 0)
        self.setColumnWidth(DAY, max(day, width - 2 * side - round(keyword) - outlet))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self.currentIndex().isValid():
            self.opened.emit(self.currentIndex().row())
        else:
            super().keyPressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        if index.isValid():
            self.opened.emit(index.row())


def nearest(words: Sequence[str], fits: Callable[[str], bool], *, before: bool) -> str:
    """As many of the words next to the keyword as fit, whole; a mark of what was cut stands at the far end."""
    whole = " ".join(words)
    if fits(whole):
        return whole
    for count in range(len(words) - 1, 0, -1):
        shown = f"… {' '.join(words[-count:])}" if before else f"{' '.join(words[:count])} …"
        if fits(shown):
            return shown
    return "…"


class _Delegate(QStyledItemDelegate):
    def __init__(self, table: KwicTable) -> None:
        super().__init__(table)
        self._table = table

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        theme = self._table.context.theme
        whole = QRectF(option.rect)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        column = index.column()
        painter.save()
        painter.fillRect(whole, theme.color("accent_bg" if chosen else "act" if column == KEYWORD else "paper"))
        painter.setPen(QPen(theme.color("line"), 1))
        painter.drawLine(whole.bottomLeft(), whole.bottomRight())
        text = str(index.data())
        small = column in {OUTLET, DAY}
        painter.setFont(ui_font(12) if small else reading_font(16, bold=column == KEYWORD))
        painter.setPen(theme.color("ink2" if small else "ink"))
        room = whole.adjusted(10, 0, -10, 0)
        metrics = QFontMetricsF(painter.font())

        def fits(part: str) -> bool:
            return metrics.horizontalAdvance(part) <= room.width()

        if column in {BEFORE, AFTER}:
            shown = nearest(text.split(" "), fits, before=column == BEFORE)
        else:
            shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, room.width())
        painter.setLayoutDirection(self._table.layoutDirection())
        painter.drawText(room, int(self._table.kwic.alignment(column)), shown)
        painter.restore()
