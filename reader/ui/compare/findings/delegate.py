"""Draws a finding in the list: its words in as many lines as they need."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPen, QTextOption
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from reader.ui.look import theme as tokens
from reader.ui.look.theme import Theme

_PAD_X, _PAD_Y = 10, 7


class FindingsDelegate(QStyledItemDelegate):
    """Wraps at the width of the list, so that it never scrolls sideways."""

    def __init__(self, view: QListView, theme: Theme) -> None:
        super().__init__(view)
        self._view = view
        self.theme = theme

    def _width(self) -> int:
        return max(self._view.viewport().width() - 2 * _PAD_X, 80)

    def sizeHint(self, _option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        metrics = QFontMetrics(tokens.ui_font(13))
        room = QRect(0, 0, self._width(), 10_000)
        flags = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignRight
        height = metrics.boundingRect(room, flags, str(index.data())).height()
        return QSize(self._width(), height + 2 * _PAD_Y + 2)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        theme, rect = self.theme, option.rect
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.fillRect(rect, theme.color("accent_bg" if chosen else "paper"))
        painter.setPen(QPen(theme.color("line"), 1))
        painter.drawLine(rect.left() + 8, rect.bottom(), rect.right() - 8, rect.bottom())
        text = QTextOption(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter)
        text.setTextDirection(Qt.LayoutDirection.RightToLeft)
        if self._view.layoutDirection() is Qt.LayoutDirection.LeftToRight:
            text.setTextDirection(Qt.LayoutDirection.LeftToRight)
            text.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        text.setWrapMode(QTextOption.WrapMode.WordWrap)
        painter.setFont(tokens.ui_font(13))
        painter.setPen(theme.color("accent" if chosen else "ink"))
        painter.drawText(QRectF(rect).adjusted(_PAD_X, _PAD_Y, -_PAD_X, -_PAD_Y), str(index.data()), text)
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(theme.color("focus"), 2))
            painter.drawRect(rect.adjusted(1, 1, -2, -2))
        painter.restore()
