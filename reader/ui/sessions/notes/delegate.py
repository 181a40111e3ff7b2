"""Draws a note in the list: shape, number, outlet and tag; the words that it hangs on; the note itself."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPen, QTextLayout
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from reader.library.sessions.notes import PlacedNote
from reader.text.direction import holds_right_to_left
from reader.ui.context import Context
from reader.ui.language.formats import chosen
from reader.ui.look.theme import ui_font
from reader.ui.sessions import words
from reader.ui.sessions.notes import shapes
from reader.ui.sessions.notes.model import NoteModel
from reader.ui.sessions.words import translate
from reader.ui.widgets.labels import laid_out

_PAD = 14
_LINE = 21.0
_MOST = 3


class NoteDelegate(QStyledItemDelegate):
    """Three parts, the last of at most three lines."""

    def __init__(self, context: Context, view: QListView, model: NoteModel) -> None:
        super().__init__(view)
        self._context = context
        self._view = view
        self._model = model
        # The list asks for every height anew whenever one note changes.
        self._lines_of: dict[tuple[str, int], int] = {}

    def sizeHint(self, _option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        width = self._view.viewport().width()
        one = self._model.rows[index.row()]
        key = (one.note.body, width)
        if key not in self._lines_of:
            self._lines_of[key] = self._lines(one, width)
        return QSize(width, round(12 + 22 + 22 + self._lines_of[key] * _LINE + 8))

    def _lines(self, one: PlacedNote, width: int) -> int:
        if not one.note.body:
            return 0
        return min(_MOST, self._body(one, width).lineCount())

    def _body(self, one: PlacedNote, width: int) -> QTextLayout:
        body = one.note.body.replace("\n", " ")
        return laid_out(body, ui_font(13), width - 2 * _PAD, _LINE, _MOST, right=holds_right_to_left(body))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        theme, one = self._context.theme, self._model.rows[index.row()]
        rect: QRect = option.rect
        state: QStyle.StateFlag = option.state
        right = self._view.layoutDirection() is Qt.LayoutDirection.RightToLeft
        painter.save()
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        painter.fillRect(rect, theme.color("accent_bg" if chosen else "bar"))
        painter.setPen(QPen(theme.color("line"), 1))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        if chosen:
            painter.fillRect(
                QRect(rect.right() - 3 if right else rect.left(), rect.top(), 4, rect.height()), theme.color("accent")
            )
        inner = rect.adjusted(_PAD, 10, -_PAD, -6)
        self._head(painter, one, inner, right)
        self._quoted(painter, one, inner)
        if one.note.body:
            painter.setPen(theme.color("ink"))
            self._body(one, rect.width()).draw(painter, QPointF(inner.left(), inner.top() + 44))
        if state & QStyle.StateFlag.State_HasFocus and self._view.hasFocus():
            painter.setPen(QPen(theme.color("focus"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(rect.adjusted(1, 1, -2, -2))
        painter.restore()

    def _head(self, painter: QPainter, one: PlacedNote, inner: QRect, right: bool) -> None:
        theme = self._context.theme
        tag = one.tags[0] if one.tags else None
        box = QRectF(inner.right() - 10 if right else inner.left(), inner.top() + 5, 11, 11)
        shapes.draw(painter, tag, box, theme)
        row = QRect(inner.left(), inner.top(), inner.width() - 18, 22)
        if not right:
            row.translate(18, 0)
        middle = Qt.AlignmentFlag.AlignVCenter
        lost = translate("Sessions", "not found in the text")
        end = lost if one.unplaced else chosen().listed(other.name for other in one.tags)
        painter.setFont(ui_font(12))
        painter.setPen(theme.color("num" if one.unplaced else "ink2"))
        end = QFontMetrics(ui_font(12)).elidedText(end, Qt.TextElideMode.ElideRight, row.width() // 2)
        painter.drawText(row, int(Qt.AlignmentFlag.AlignTrailing | middle), end)
        room = row.width() - QFontMetrics(ui_font(12)).horizontalAdvance(end) - 8
        start = QRect(row.right() - room + 1 if right else row.left(), row.top(), room, row.height())
        painter.setFont(ui_font(12, bold=True))
        painter.setPen(theme.color("ink"))
        title = f"{self._model.formats.number(one.number)}  {one.source or words.target(one.note.target)}"
        title = painter.fontMetrics().elidedText(title, Qt.TextElideMode.ElideRight, room)
        painter.drawText(start, int(Qt.AlignmentFlag.AlignLeading | middle), title)

    def _quoted(self, painter: QPainter, one: PlacedNote, inner: QRect) -> None:
        quoted = one.quoted
        if not quoted:
            return
        painter.setFont(ui_font(13))
        painter.setPen(self._context.theme.color("ink2"))
        row = QRect(inner.left(), inner.top() + 22, inner.width(), 21)
        right = holds_right_to_left(quoted)
        painter.setLayoutDirection(Qt.LayoutDirection.RightToLeft if right else Qt.LayoutDirection.LeftToRight)
        shown = painter.fontMetrics().elidedText(quoted, Qt.TextElideMode.ElideRight, row.width())
        painter.drawText(row, int(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter), shown)
