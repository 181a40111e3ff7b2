"""The cells of the naming table: labels below each other, each with its voice, its tone and its count."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from reader.ui.compare.card.word_button import draw_voice
from reader.ui.look.theme import reading_font, ui_font
from reader.ui.look.tones import tone_line
from reader.ui.matrices.drawing import INK, at, ring
from reader.ui.matrices.naming.entries import Entry
from reader.ui.matrices.naming.model import Index
from reader.ui.matrices.sentences import say

if TYPE_CHECKING:
    from reader.ui.matrices.naming.table import NamingTable

LABEL, PAD = 30, 8
_INSET, _BEFORE, _AFTER = 6, 30, 44  # of a label: from the cell's sides, for its voice, for its count


def label_lines(text: str, width: float) -> tuple[str, ...]:
    """A label that has a cell of that width to itself, in one line or in the two that the least row has room for."""
    metrics, room = QFontMetricsF(reading_font(16)), width - 2 * _INSET - _BEFORE - _AFTER
    words = text.split()
    heads = (" ".join(words[:count]) for count in range(len(words), 0, -1))
    head = next((one for one in heads if metrics.horizontalAdvance(one) <= room), text)
    rest = " ".join(words[len(head.split()) :])
    return (head, rest) if rest else (head,)


class CellDelegate(QStyledItemDelegate):
    """Paints the labels of a cell, or that there is none."""

    def __init__(self, table: NamingTable) -> None:
        super().__init__(table)
        self._table = table

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        table = self._table
        theme = table.context.theme
        right = table.layoutDirection() is Qt.LayoutDirection.RightToLeft
        whole = QRectF(option.rect)
        cell = table.shown(index.row(), index.column())
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(whole, theme.color("paper"))
        painter.setPen(QPen(theme.color("line"), 1))
        painter.drawLine(whole.bottomLeft(), whole.bottomRight())
        edge = whole.left() if right else whole.right()
        painter.drawLine(round(edge), round(whole.top()), round(edge), round(whole.bottom()))
        current = table.currentIndex() == index
        for number, entry in enumerate(cell):
            height = table.label_height(index.row(), index.column())
            line = QRectF(whole.left() + _INSET, whole.top() + PAD + number * LABEL, whole.width() - 2 * _INSET, height)
            if current and number == table.entry:
                ring(painter, theme, line)
            self._label(painter, line, entry, right=right)
        rest = len(table.rows[index.row()].cells[index.column()]) - len(cell)
        if not cell or rest:
            line = QRectF(whole.left() + 6, whole.top() + PAD + len(cell) * LABEL, whole.width() - 12, LABEL)
            if current and table.entry >= len(cell):
                ring(painter, theme, line)
            painter.setFont(ui_font(12, bold=bool(rest)))
            painter.setPen(theme.color("accent" if rest else "ink3"))
            words = at(line, 10, line.width() - 20, right=right)
            start = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
            more = say("Other names: {n}").format(n=table.context.formats.number(rest))
            painter.drawText(words, start, more if rest else f"— {say('No name')}")
        painter.restore()

    def _label(self, painter: QPainter, line: QRectF, entry: Entry, *, right: bool) -> None:
        theme = self._table.context.theme
        first = QRectF(line.topLeft(), QSizeF(line.width(), LABEL))
        draw_voice(painter, theme, entry.voice, at(first, 6, 18, right=right))
        count = self._table.context.formats.number(len(entry.places))
        painter.setFont(ui_font(12))
        painter.setPen(theme.color("ink3"))
        end = at(first, line.width() - 40, 34, right=right)
        painter.drawText(end, Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter, f"\u2066×{count}\u2069")
        font = reading_font(16)
        metrics = QFontMetricsF(font)
        painter.setFont(font)
        lines = label_lines(entry.text, line.width() + 2 * _INSET) if line.height() > LABEL else (entry.text,)
        for number, part in enumerate(lines):
            text = metrics.elidedText(part, Qt.TextElideMode.ElideRight, line.width() - _BEFORE - _AFTER)
            words = at(line, _BEFORE, metrics.horizontalAdvance(text), right=right)
            baseline = line.top() + 18 + number * LABEL
            painter.setPen(theme.color(INK[entry.tone]))
            painter.drawText(QPointF(words.left(), baseline), text)
            tone_line(painter, theme, entry.tone, words.left(), words.right(), baseline + 8)
