"""Beside the text: its quotations, its contested names, what is known of the article, and who else told the event."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QStandardItem, QStandardItemModel, QTextLayout
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QStackedWidget,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTabBar,
    QVBoxLayout,
    QWidget,
)

from reader.model.articles import Span
from reader.text.direction import holds_right_to_left, isolated
from reader.ui.context import Context
from reader.ui.look.theme import reading_font, ui_font
from reader.ui.widgets.labels import laid_out, rule

WIDTH = 312
# Between the parts of the small words.
DOT = "  ·  "
_LINE = Qt.ItemDataRole.UserRole + 1


@dataclass(frozen=True, slots=True)
class Line:
    """One entry: small words over the text, the text itself, the token of the bar beside it, where it stands.

    `number` stands before the small words, where the entries are counted.
    """

    head: str
    text: str
    token: str
    span: Span
    number: str = ""


class _Delegate(QStyledItemDelegate):
    def __init__(self, context: Context, parent: QWidget) -> None:
        super().__init__(parent)
        self._context = context

    def _text(self, line: Line, width: int) -> QTextLayout:
        return laid_out(line.text, reading_font(14.5), width - 46, 25, right=holds_right_to_left(line.text), most=2)

    def _paint_head(self, painter: QPainter, line: Line, where: QRect) -> None:
        theme = self._context.theme
        flags = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
        painter.setFont(ui_font(12))
        if line.number:
            painter.setPen(theme.color("ink3"))
            painter.drawText(where, flags, line.number)
            taken = painter.fontMetrics().horizontalAdvance(line.number) + 7
            right = painter.layoutDirection() is Qt.LayoutDirection.RightToLeft
            where = where.adjusted(0 if right else taken, 0, -taken if right else 0, 0)
        painter.setPen(theme.color("ink2"))
        painter.drawText(where, flags, fitted(line.head, painter.fontMetrics(), where.width()))

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        view = option.widget
        width = view.viewport().width() if isinstance(view, QAbstractItemView) else WIDTH
        return QSize(width, 44 + 25 * self._text(index.data(_LINE), width).lineCount())

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        theme, line, where = self._context.theme, index.data(_LINE), option.rect
        painter.save()
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(where, theme.color("accent_bg"))
        elif option.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(where, theme.color("sunk"))
        painter.fillRect(where.left(), where.bottom(), where.width(), 1, theme.color("line"))
        self._paint_head(painter, line, QRect(where.left() + 16, where.top() + 8, where.width() - 32, 20))
        text = self._text(line, where.width())
        height = 25 * text.lineCount()
        right = holds_right_to_left(line.text)
        x = where.right() - 18 if right else where.left() + 16
        painter.fillRect(x, where.top() + 30, 3, height, theme.color(line.token))
        painter.setPen(theme.color("ink"))
        text.draw(painter, QPointF(where.left() + (16 if right else 30), where.top() + 30))
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(theme.color("focus"))
            painter.drawRect(where.adjusted(1, 1, -2, -2))
        painter.restore()


def fitted(head: str, metrics: QFontMetrics, room: int) -> str:
    """A head in that many pixels: the name before its dot gives way, what follows (how many words) stays whole."""
    name, dot, rest = head.rpartition(DOT)
    name = name.removeprefix("\u2068").removesuffix("\u2069")
    kept = metrics.horizontalAdvance(dot + rest)
    return isolated(metrics.elidedText(name, Qt.TextElideMode.ElideRight, room - kept)) + dot + rest if dot else head


class LineList(QListView):
    """Entries; `chosen` carries the span of the one clicked or entered."""

    chosen = Signal(object)

    def __init__(self, context: Context, name: str) -> None:
        super().__init__()
        self.setObjectName("cards")
        self.setAccessibleName(name)
        self.setMouseTracking(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self._model = QStandardItemModel(self)
        self.setModel(self._model)
        self.setItemDelegate(_Delegate(context, self))
        self.clicked.connect(self._choose)
        self.activated.connect(self._choose)
        context.themeChanged.connect(self.viewport().update)

    def set_lines(self, lines: Sequence[Line]) -> None:
        self._model.clear()
        for line in lines:
            number = f"{line.number}. " if line.number else ""
            item = QStandardItem(f"{number}{line.head}: {line.text}")
            item.setData(line, _LINE)
            self._model.appendRow(item)

    def _choose(self, index: QModelIndex) -> None:
        line = index.data(_LINE)
        if isinstance(line, Line):
            self.chosen.emit(line.span)


class Dock(QWidget):
    """Tabs over lists, and a foot."""

    chosen = Signal(object)

    def __init__(self, context: Context, article: QWidget, foot: QWidget) -> None:
        super().__init__()
        self.setObjectName("side")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedWidth(WIDTH)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        self._tabs = QTabBar()
        self._tabs.setExpanding(False)
        self._tabs.setDrawBase(False)
        self._tabs.setAccessibleName(self.tr("Beside the text"))
        self.quotes = LineList(context, self.tr("Quotations"))
        self.names = LineList(context, self.tr("Naming"))
        self._stack = QStackedWidget()
        for name, page in ((self.tr("Quotations"), self.quotes), (self.tr("Naming"), self.names)):
            self._tabs.addTab(name)
            self._stack.addWidget(page)
            page.chosen.connect(self.chosen)
        self._tabs.addTab(self.tr("Article"))
        self._stack.addWidget(article)
        self._tabs.currentChanged.connect(self._stack.setCurrentIndex)
        layout.addWidget(self._tabs)
        layout.addWidget(rule())
        layout.addWidget(self._stack, 1)
        layout.addWidget(foot)
        self._context = context

    def show_lines(self, quotes: Sequence[Line], names: Sequence[Line]) -> None:
        """The entries, their numbers in the tabs."""
        self.quotes.set_lines(quotes)
        self.names.set_lines(names)
        number = self._context.formats.number
        self._tabs.setTabText(0, f"{self.tr('Quotations')} {number(len(quotes))}")
        self._tabs.setTabText(1, f"{self.tr('Naming')} {number(len(names))}")
