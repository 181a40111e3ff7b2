"""Draws a finding in the list: what it is over its words, in as many lines as they need, beside the colour it has."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPen, QTextOption
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from reader.model.comparisons import Link
from reader.model.marks import Attribution, Mark, Mention, Stance, Tone
from reader.model.texts import Repair
from reader.ui.compare.dress.style import turned
from reader.ui.compare.findings.sentences import Sentence
from reader.ui.compare.layers.layer import Layer
from reader.ui.compare.telling import tells
from reader.ui.look import theme as tokens
from reader.ui.look.theme import Theme

SENTENCE = Qt.ItemDataRole.UserRole + 1
Index = QModelIndex | QPersistentModelIndex
_PAD_X, _PAD_Y, _KEY = 10, 7, 3
_HEAD = 20
_TONES = {Tone.HOSTILE: "neg_l", Tone.NEUTRAL: "neu_l", Tone.FAVOURABLE: "pos_l"}
_STANCES = {Stance.ENDORSING: "end_l", Stance.NEUTRAL: "line2", Stance.DISTANCING: "dis_l"}
_LAYERS = {Layer.DIFFERENCE: "diff_l", Layer.NUMBER: "num_l", Layer.UNMATCHED: "line2"}


class FindingsDelegate(QStyledItemDelegate):
    """Wraps at the width of the list, so that it never scrolls sideways."""

    def __init__(self, view: QListView, theme: Theme) -> None:
        super().__init__(view)
        self._view = view
        self.theme = theme

    def _width(self) -> int:
        return max(self._view.viewport().width() - 2 * _PAD_X - _KEY - 5, 80)

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        metrics = QFontMetrics(tokens.ui_font(13))
        room = QRect(0, 0, self._width(), 10_000)
        flags = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignRight
        height = metrics.boundingRect(room, flags, _parts(index)[1]).height()
        return QSize(self._width(), _HEAD + height + 2 * _PAD_Y + 2)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        theme, rect = self.theme, option.rect
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        under = bool(option.state & QStyle.StateFlag.State_MouseOver)
        painter.save()
        painter.fillRect(rect, theme.color("accent_bg" if chosen else "sunk" if under else "paper"))
        painter.setPen(QPen(theme.color("line"), 1))
        painter.drawLine(rect.left() + 8, rect.bottom(), rect.right() - 8, rect.bottom())
        inner = QRectF(rect).adjusted(_PAD_X, _PAD_Y, -_PAD_X, -_PAD_Y)
        key = QRectF(inner.right() - _KEY, inner.top() + 2, _KEY, inner.height() - 4)
        painter.fillRect(turned(painter, inner, key), theme.color(_colour(index.data(SENTENCE))))
        words = turned(painter, inner, inner.adjusted(0, 0, -_KEY - 5, 0))
        head, body = _parts(index)
        painter.setFont(tokens.ui_font(12, bold=True))
        painter.setPen(theme.color("accent" if chosen else "ink2"))
        room = QRectF(words.left(), words.top(), words.width(), _HEAD)
        shown = painter.fontMetrics().elidedText(head, Qt.TextElideMode.ElideRight, int(room.width()))
        painter.drawText(room, shown, self._text())
        painter.setFont(tokens.ui_font(13))
        painter.setPen(theme.color("ink"))
        painter.drawText(words.adjusted(0, _HEAD, 0, 0), body, self._text())
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(theme.color("focus"), 2))
            painter.drawRect(rect.adjusted(1, 1, -2, -2))
        painter.restore()

    def _text(self) -> QTextOption:
        """From the side that the interface is read from."""
        way = self._view.layoutDirection()
        side = Qt.AlignmentFlag.AlignRight if way is Qt.LayoutDirection.RightToLeft else Qt.AlignmentFlag.AlignLeft
        made = QTextOption(side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter)
        made.setTextDirection(way)
        made.setWrapMode(QTextOption.WrapMode.WordWrap)
        return made


def _parts(index: Index) -> tuple[str, str]:
    """What a finding is (its outlet, the kind of a pair or difference) and the rest of its words."""
    head, colon, body = str(index.data()).partition(": ")
    return (head, body) if colon else ("", head)


def _colour(one: Sentence) -> str:
    """The colour that the finding's mark has in the text."""
    subject = one.subject
    if isinstance(subject, Link | Repair):
        return "conn" if isinstance(subject, Link) else "obf"
    if not isinstance(subject, Mark):
        return _LAYERS.get(one.layer, "accent") if one.layer else "accent"
    if isinstance(subject.detail, Mention):
        return _TONES[subject.detail.tone]
    if isinstance(subject.detail, Attribution):
        return _STANCES[subject.detail.stance]
    return "dis_l" if tells(subject) else "line2"
