"""Paints the cells of the rows: labels, sentences with their marks, and the statement that there is none."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPen, QTextOption
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from reader.model.comparisons import Relation
from reader.text.direction import isolated
from reader.ui.compare.dress.style import turned
from reader.ui.compare.rows.model import AnyIndex
from reader.ui.compare.wording import wording
from reader.ui.compare.wording.wording import translate
from reader.ui.look import theme as tokens

if TYPE_CHECKING:
    from reader.ui.compare.rows.view import RowsView

PAD_X, PAD_Y = 16, 9


class RowsDelegate(QStyledItemDelegate):
    """Draws with the laid out cells that the view keeps."""

    def __init__(self, view: RowsView) -> None:
        super().__init__(view)
        self._view = view

    def sizeHint(self, _option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        return QSize(100, self._view.row_height(index.row()))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        rect: QRect = option.rect
        state: QStyle.StateFlag = option.state
        painter.save()
        painter.setClipRect(rect)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        active = index.row() == self._view.active_row()
        if index.column() == 0:
            self._label(painter, rect, index, active=active)
        else:
            self._cell(painter, rect, index, active=active)
        theme = self._view.theme
        painter.setPen(QPen(theme.color("line"), 1))
        painter.drawLine(rect.left(), rect.bottom(), rect.right(), rect.bottom())
        if index.column() < self._view.model.columnCount() - 1:
            painter.drawLine(rect.left(), rect.top(), rect.left(), rect.bottom())
        if state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(theme.color("focus"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(rect).adjusted(2, 2, -2, -3), 3, 3)
        painter.restore()

    def _label(self, painter: QPainter, rect: QRect, index: AnyIndex, *, active: bool) -> None:
        theme = self._view.theme
        painter.fillRect(rect, theme.color("accent_bg" if active else "sunk"))
        whole = QRectF(rect)
        if active:
            bar = QRectF(whole.right() - 4, whole.top(), 4, whole.height())
            painter.fillRect(turned(painter, whole, bar), theme.color("accent"))
        inner = turned(painter, whole, whole.adjusted(10, 10, -14, -6))
        rtl = painter.layoutDirection() is Qt.LayoutDirection.RightToLeft
        side = Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft
        option = QTextOption(side | Qt.AlignmentFlag.AlignAbsolute)
        option.setTextDirection(painter.layoutDirection())
        option.setWrapMode(QTextOption.WrapMode.WordWrap)
        line = self._view.model.lines[index.row()]
        painter.setFont(tokens.ui_font(12))
        painter.setPen(theme.color("ink3"))
        painter.drawText(QRectF(inner.left(), inner.top(), inner.width(), 20), str(index.row() + 1), option)
        title = isolated(self._view.model.title(index.row()) or translate("Compare", "In one outlet"))
        painter.setFont(tokens.ui_font(13, bold=True))
        painter.setPen(theme.color("ink"))
        box = QRectF(inner.left(), inner.top() + 20, inner.width(), max(inner.height() - 44, 22))
        needed = painter.boundingRect(box, title, option)
        painter.drawText(box, title, option)
        if line.relation is not None:
            self._strength(painter, inner, min(needed.bottom(), box.bottom()) + 4, line.relation)

    def _strength(self, painter: QPainter, inner: QRectF, top: float, relation: Relation) -> None:
        theme = self._view.theme
        pen = QPen(theme.color("ink3"), 2, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap)
        if relation is Relation.PARTIAL:
            pen.setDashPattern([2.5, 1.5])
        painter.setPen(pen)
        line = turned(painter, inner, QRectF(inner.right() - 22, top, 22, 20))
        painter.drawLine(QPointF(line.right(), top + 10), QPointF(line.left(), top + 10))
        painter.setFont(tokens.ui_font(12))
        painter.setPen(theme.color("ink3"))
        flags = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
        room = turned(painter, inner, QRectF(inner.left(), top, inner.width() - 28, 20))
        painter.drawText(room, flags, wording.relation_name(relation))

    def _cell(self, painter: QPainter, rect: QRect, index: AnyIndex, *, active: bool) -> None:
        view = self._view
        theme = view.theme
        painter.fillRect(rect, theme.color("act" if active else "paper"))
        column = index.column() - 1
        texts = view.cell(index.row(), column)
        if not texts:
            self._empty(painter, QRectF(rect).adjusted(PAD_X, PAD_Y, -PAD_X, -PAD_Y))
            return
        y = float(rect.top() + PAD_Y)
        hits = [span for owner, span in view.hits if owner == column]
        for text in texts:
            text.lay_out(rect.width() - 2 * PAD_X)
            text.paint(painter, QPointF(rect.left() + PAD_X, y), theme, view.shows(index.row()), hits)
            y += text.height + 6

    def _empty(self, painter: QPainter, box: QRectF) -> None:
        theme = self._view.theme
        pen = QPen(theme.color("line2"), 1.5)
        pen.setDashPattern([3, 2])
        painter.setPen(pen)
        painter.setBrush(theme.color("bar"))
        painter.drawRoundedRect(box, 6, 6)
        painter.setFont(tokens.ui_font(13))
        painter.setPen(theme.color("ink2"))
        flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
        painter.drawText(box, flags, translate("Compare", "No counterpart in this outlet"))
