"""How folders and feeds look in their list."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QTextOption
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from reader.ui.context import Context
from reader.ui.feeds.model import FeedItem, FolderItem
from reader.ui.feeds.wording import FeedWording, text_direction
from reader.ui.look.shapes import paint_avatar, paint_badge, paint_card, paint_focus
from reader.ui.look.theme import ui_font
from reader.ui.models.listed import ITEM

if TYPE_CHECKING:
    from reader.store.feeds import FeedRow

_FEED, _FOLDER, _GAP, _PAD, _INDENT, _AVATAR = 66, 38, 8, 14, 18, 34
_VERTICAL = Qt.AlignmentFlag.AlignVCenter
_MIDDLE = Qt.AlignmentFlag.AlignLeading | _VERTICAL


class FeedDelegate(QStyledItemDelegate):
    """A card for each feed, a heading for each folder, indented by depth."""

    def __init__(self, context: Context, words: FeedWording, parent: QWidget) -> None:
        super().__init__(parent)
        self._context = context
        self._words = words

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        view = option.widget
        width = view.viewport().width() if isinstance(view, QAbstractItemView) else option.rect.width()
        return QSize(max(200, width), (_FOLDER if isinstance(index.data(ITEM), FolderItem) else _FEED) + _GAP)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        item = index.data(ITEM)
        depth = len(item.path) - 1 if isinstance(item, FolderItem) else len(item.row.folders)
        where = option.rect.adjusted(1, 1, -1, -_GAP)
        where = self._from_start(where, depth * _INDENT)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if isinstance(item, FolderItem):
            self._folder(painter, option, item, where)
        else:
            self._feed(painter, option, item, where)
        painter.restore()

    @property
    def _right(self) -> bool:
        return not self._context.left_to_right

    def _from_start(self, where: QRect, length: int) -> QRect:
        return where.adjusted(0, 0, -length, 0) if self._right else where.adjusted(length, 0, 0, 0)

    def _from_end(self, where: QRect, length: int) -> QRect:
        return where.adjusted(length, 0, 0, 0) if self._right else where.adjusted(0, 0, -length, 0)

    def _at_start(self, where: QRect, width: int, height: int) -> QRect:
        x = where.right() - width + 1 if self._right else where.left()
        return QRect(x, where.top() + (where.height() - height) // 2, width, height)

    def _at_end(self, where: QRect, width: int, height: int) -> QRect:
        x = where.left() if self._right else where.right() - width + 1
        return QRect(x, where.top() + (where.height() - height) // 2, width, height)

    def _text(self, painter: QPainter, text: str, where: QRect) -> None:
        shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, where.width())
        painter.drawText(where, _MIDDLE, shown)

    def _title(self, painter: QPainter, row: FeedRow, where: QRect) -> None:
        """The title in the direction that the user or the feed's list gives it; it stands at the line's start."""
        shown = painter.fontMetrics().elidedText(row.title, Qt.TextElideMode.ElideRight, where.width())
        side = Qt.AlignmentFlag.AlignRight if self._right else Qt.AlignmentFlag.AlignLeft
        option = QTextOption(side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter)
        option.setTextDirection(text_direction(row))
        option.setWrapMode(QTextOption.WrapMode.NoWrap)
        painter.drawText(QRectF(where), shown, option)

    def _folder(self, painter: QPainter, option: QStyleOptionViewItem, item: FolderItem, where: QRect) -> None:
        theme, ratio = self._context.theme, painter.device().devicePixelRatioF()
        if option.state & QStyle.StateFlag.State_MouseOver:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color("sunk"))
            painter.drawRoundedRect(QRectF(where), 6, 6)
        paint_focus(painter, theme, option, where)
        inner = where.adjusted(8, 0, -8, 0)
        chevron = self._context.pixmap("down" if item.open else "crumb", "ink2", 14, ratio)
        painter.drawPixmap(self._at_start(inner, 14, 14).topLeft(), chevron)
        inner = self._from_start(inner, 22)
        painter.setFont(ui_font(12))
        painter.setPen(theme.color("ink3"))
        count = self._words.feeds(item.feeds)
        if item.new:
            count = f"{self._words.words.new(item.new)}  ·  {count}"
        width = painter.fontMetrics().horizontalAdvance(count) + 2
        painter.drawText(self._at_end(inner, width, 24), Qt.AlignmentFlag.AlignTrailing | _VERTICAL, count)
        painter.setFont(ui_font(13.5, bold=True))
        painter.setPen(theme.color("ink"))
        self._text(painter, item.path[-1], self._from_end(inner, width + 12))

    def _feed(self, painter: QPainter, option: QStyleOptionViewItem, item: FeedItem, where: QRect) -> None:
        theme, row = self._context.theme, item.row
        paint_card(painter, theme, option, where, right=self._right)
        inner = where.adjusted(_PAD, 8, -_PAD, -8)
        paint_avatar(painter, theme, self._at_start(inner, _AVATAR, _AVATAR), row.title)
        inner = self._from_start(inner, _AVATAR + 12)
        if row.new:
            new = paint_badge(painter, theme, self._words.words.new(row.new), inner, right=self._right)
            inner = self._from_end(inner, new + 12)
        painter.setFont(ui_font(14, bold=True))
        painter.setPen(theme.color("ink"))
        self._title(painter, row, QRect(inner.left(), inner.top() - 1, inner.width(), 26))
        icon, token, words = self._words.state(row, item.live)
        line = QRect(inner.left(), inner.top() + 26, inner.width(), 22)
        picture = self._context.pixmap(icon, token, 14, painter.device().devicePixelRatioF())
        painter.drawPixmap(self._at_start(line, 14, 14).topLeft(), picture)
        painter.setFont(ui_font(12))
        painter.setPen(theme.color(token))
        self._text(painter, words, self._from_start(line, 20))
