"""A session in the list: its name, its outlets, how much was written on it and when."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPen
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from reader.ui.context import Context
from reader.ui.language.formats import Formats
from reader.ui.look.theme import headline_font, ui_font
from reader.ui.sessions import words
from reader.ui.sessions.words import translate

if TYPE_CHECKING:
    from reader.library.sessions.views import SessionCard

_ROOT = QModelIndex()
_HEIGHT = 84


class CardModel(QAbstractListModel):
    """Rows are SessionCard."""

    def __init__(self, formats: Formats, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._formats = formats
        self.rows: tuple[SessionCard, ...] = ()

    def show(self, cards: Sequence[SessionCard]) -> None:
        self.beginResetModel()
        self.rows = tuple(cards)
        self.endResetModel()

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = _ROOT) -> int:
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            card = self.rows[index.row()]
            return self._formats.listed([card.name, self.sources(card), *self.facts(card)])
        return None

    def sources(self, card: SessionCard) -> str:
        """The outlets of the articles."""
        names = [name or translate("Sessions", "outlet not set") for name in card.sources]
        return self._formats.listed(dict.fromkeys(names))

    def facts(self, card: SessionCard) -> list[str]:
        """How many articles and notes, and when it was changed."""
        moment = f"{words.day(self._formats, card.changed)} {words.clock(self._formats, card.changed)}"
        return [words.articles(self._formats, len(card.articles)), words.notes(self._formats, card.notes), moment]


class CardDelegate(QStyledItemDelegate):
    """Three lines, the last of which is the place that a search found."""

    def __init__(self, context: Context, view: QListView, model: CardModel) -> None:
        super().__init__(view)
        self._context = context
        self._view = view
        self._model = model

    def sizeHint(self, _option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        found = 24 if self._model.rows[index.row()].found else 0
        return QSize(self._view.viewport().width(), _HEIGHT + found)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        theme, card = self._context.theme, self._model.rows[index.row()]
        rect: QRect = option.rect
        state: QStyle.StateFlag = option.state
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = rect.adjusted(1, 3, -3, -5)
        edge = "accent" if chosen else "line"
        if chosen and self._view.hasFocus():
            edge = "focus"
        painter.setPen(QPen(theme.color(edge), 2 if chosen else 1))
        painter.setBrush(theme.color("accent_bg" if chosen else "card"))
        painter.drawRoundedRect(box, 8, 8)
        inner = box.adjusted(16, 8, -16, -8)
        lead = int(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        self._line(painter, QRect(inner.left(), inner.top(), inner.width(), 34), card.name, headline_font(19), "ink")
        row = QRect(inner.left(), inner.top() + 38, inner.width(), 20)
        painter.setFont(ui_font(12))
        painter.setPen(theme.color("ink3"))
        facts = "  ·  ".join(self._model.facts(card))
        painter.drawText(row, int(Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter), facts)
        room = row.width() - painter.fontMetrics().horizontalAdvance(facts) - 20
        right = self._view.layoutDirection() is Qt.LayoutDirection.RightToLeft
        start = QRect(row.right() - room + 1 if right else row.left(), row.top(), room, row.height())
        painter.setPen(theme.color("ink2"))
        painter.setFont(ui_font(13))
        sources = painter.fontMetrics().elidedText(self._model.sources(card), Qt.TextElideMode.ElideRight, room)
        painter.drawText(start, lead, sources)
        if card.found:
            found = QRect(inner.left(), inner.top() + 60, inner.width(), 22)
            self._line(painter, found, card.found.replace("\n", " "), ui_font(13), "accent")
        painter.restore()

    def _line(self, painter: QPainter, row: QRect, text: str, font: QFont, colour: str) -> None:
        painter.setFont(font)
        painter.setPen(self._context.theme.color(colour))
        shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, row.width())
        painter.drawText(row, int(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter), shown)
