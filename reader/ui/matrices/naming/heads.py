"""The heads of the naming table: outlets with the diverging bars of the chosen actor, concepts with their counts."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHeaderView, QWidget

from reader.model.marks import Tone, Voice
from reader.ui.compare.card.word_button import draw_voice
from reader.ui.language.formats import hint
from reader.ui.look.shapes import paint_avatar
from reader.ui.look.theme import ui_font
from reader.ui.matrices.drawing import at, striped
from reader.ui.matrices.naming.entries import Entry, bar
from reader.ui.matrices.sentences import kind_words, say
from reader.ui.widgets.labels import laid_out

if TYPE_CHECKING:
    from reader.ui.matrices.naming.table import NamingTable

HEAD, CONCEPTS = 128, 176
_BOX, _SIGN, _UNIT = 26.0, 22.0, 11.8
_ORDER = (Tone.NEUTRAL, Tone.HOSTILE, Tone.FAVOURABLE)


def voice_names() -> list[str]:
    """The voices in a word or two each."""
    return [say("own voice"), say("quoted")]


@dataclass(frozen=True, slots=True)
class Part:
    """A part of a bar that can be clicked, with its number."""

    where: QRectF
    tone: Tone
    count: int


def bar_parts(whole: QRectF, cell: Sequence[Entry], voice: Voice, scale: float, *, right: bool) -> tuple[Part, ...]:
    """The neutral box at the axis, the negative part before it, the positive one after it."""
    counts = {tone: len(bar(cell, voice, tone)) for tone in _ORDER}
    axis = whole.center().x()
    box = QRectF(axis - _BOX / 2, whole.top(), _BOX, whole.height())
    hostile, favourable = counts[Tone.HOSTILE] * scale, counts[Tone.FAVOURABLE] * scale
    first = QRectF(box.right() + 2, whole.top(), hostile, whole.height())
    second = QRectF(box.left() - 2 - favourable, whole.top(), favourable, whole.height())
    if not right:
        first.moveLeft(box.left() - 2 - hostile)
        second.moveLeft(box.right() + 2)
    rects = {Tone.NEUTRAL: box, Tone.HOSTILE: first, Tone.FAVOURABLE: second}
    return tuple(Part(rects[tone], tone, counts[tone]) for tone in _ORDER)


class OutletHead(QHeaderView):
    """`partClicked` carries column, voice and tone of the part of a bar."""

    partClicked = Signal(int, object, object)

    def __init__(self, table: NamingTable) -> None:
        super().__init__(Qt.Orientation.Horizontal, table)
        self._table = table
        self.setFixedHeight(HEAD)
        self.setSectionsClickable(False)
        self.setHighlightSections(False)
        self.setMinimumSectionSize(150)
        self.setMouseTracking(True)

    def sizeHint(self) -> QSize:
        return QSize(200, HEAD)

    def paintSection(self, painter: QPainter, rect: QRect, index: int) -> None:
        table = self._table
        if index >= len(table.headings):
            return
        theme, heading = table.context.theme, table.headings[index]
        right = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        whole = QRectF(rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(whole, theme.color("paper"))
        painter.setPen(QPen(theme.color("line"), 1))
        painter.drawLine(whole.bottomLeft(), whole.bottomRight())
        edge = whole.left() if right else whole.right()
        painter.drawLine(QPointF(edge, whole.top()), QPointF(edge, whole.bottom()))
        avatar = at(QRectF(whole.left(), whole.top() + 10, whole.width(), 28), 14, 28, right=right)
        paint_avatar(painter, table.context.theme, avatar.toRect(), heading.name)
        words = at(QRectF(whole.left(), whole.top(), whole.width(), 20), 50, whole.width() - 62, right=right)
        lines = [heading.title, heading.about, heading.basis] if heading.about else [heading.title, heading.basis]
        for number, line in enumerate(lines):
            painter.setFont(ui_font(13, bold=True) if number == 0 else ui_font(12))
            painter.setPen(theme.color("ink" if number == 0 else "ink3"))
            shown = painter.fontMetrics().elidedText(line, Qt.TextElideMode.ElideRight, round(words.width()))
            where = words.translated(0, 8 + 18 * number)
            painter.drawText(where, Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter, shown)
        for voice in Voice:
            self._bar(painter, whole, index, voice, right=right)
        painter.restore()

    def _row(self, whole: QRectF, voice: Voice, *, right: bool) -> tuple[QRectF, QRectF]:
        top = whole.top() + (74 if voice is Voice.OUTLET else 96)
        line = QRectF(whole.left(), top, whole.width(), 16)
        room = _SIGN + max(map(QFontMetricsF(ui_font(11)).horizontalAdvance, voice_names())) + 4
        return at(line, 14, room, right=right), at(line, 14 + room, whole.width() - 28 - room, right=right)

    def _parts(self, whole: QRectF, index: int, voice: Voice, *, right: bool) -> tuple[Part, ...]:
        _, room = self._row(whole, voice, right=right)
        most = self._table.longest_bar()
        scale = min(_UNIT, (room.width() / 2 - _BOX / 2 - 24) / max(most, 1))
        return bar_parts(room, self._table.chosen_cell(index), voice, max(scale, 0.2), right=right)

    def _bar(self, painter: QPainter, whole: QRectF, index: int, voice: Voice, *, right: bool) -> None:
        theme = self._table.context.theme
        words, _ = self._row(whole, voice, right=right)
        mark = at(words, 0, 18, right=right)
        draw_voice(painter, theme, voice, mark)
        painter.setFont(ui_font(11))
        painter.setPen(theme.color("ink2"))
        said = dict(zip(Voice, voice_names(), strict=True))[voice]
        text = at(words, _SIGN, words.width() - _SIGN, right=right)
        painter.drawText(text, Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter, said)
        formats = self._table.context.formats
        for part in self._parts(whole, index, voice, right=right):
            count = formats.number(part.count)
            painter.setFont(ui_font(11, bold=True))
            if part.tone is Tone.NEUTRAL:
                painter.setPen(QPen(theme.color("line2"), 1))
                painter.setBrush(theme.color("sunk"))
                painter.drawRect(part.where.adjusted(0.5, 1.5, -0.5, -1.5))
                painter.setPen(theme.color("ink2"))
                painter.drawText(part.where, Qt.AlignmentFlag.AlignCenter, count)
            elif part.count:
                body = part.where.adjusted(0, 1.5, 0, -1.5)
                hostile = part.tone is Tone.HOSTILE
                if hostile:
                    painter.fillRect(body, theme.color("neg_l"))
                else:
                    striped(painter, theme, body)
                painter.setPen(theme.color("neg" if hostile else "pos"))
                outside = hostile == right
                x = body.right() + 2 if outside else body.left() - 24
                painter.drawText(QRectF(x, part.where.top(), 22, 16), Qt.AlignmentFlag.AlignCenter, count)

    def _part_at(self, point: QPointF) -> tuple[int, Voice, Part] | None:
        index = self.logicalIndexAt(point.toPoint())
        if index < 0:
            return None
        right = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        whole = QRectF(self.sectionViewportPosition(index), 0, self.sectionSize(index), HEAD)
        for voice in Voice:
            for part in self._parts(whole, index, voice, right=right):
                if part.count and part.where.adjusted(-3, -3, 3, 3).contains(point):
                    return index, voice, part
        return None

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        found = self._part_at(event.position())
        if found is not None:
            self.partClicked.emit(found[0], found[1], found[2].tone)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        over = self._part_at(event.position()) is not None
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor if over else Qt.CursorShape.ArrowCursor)


class ConceptHead(QHeaderView):
    """One section a concept; a click chooses it for the bars and opens all its places."""

    def __init__(self, table: NamingTable) -> None:
        super().__init__(Qt.Orientation.Vertical, table)
        self._table = table
        self.setFixedWidth(CONCEPTS)
        self.setSectionsClickable(True)
        self.setHighlightSections(False)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def paintSection(self, painter: QPainter, rect: QRect, index: int) -> None:
        table = self._table
        if index >= len(table.rows):
            return
        theme, row = table.context.theme, table.rows[index]
        right = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        chosen, whole = index == table.chosen_row, QRectF(rect)
        painter.save()
        painter.fillRect(whole, theme.color("accent_bg" if chosen else "sunk"))
        painter.setPen(QPen(theme.color("line"), 1))
        painter.drawLine(whole.bottomLeft(), whole.bottomRight())
        if chosen:
            painter.fillRect(at(whole, 0, 4, right=right), theme.color("accent"))
        words = at(whole, 14, whole.width() - 24, right=right)
        title = laid_out(table.label(row.concept), ui_font(13, bold=True), words.width(), 20, right=right, most=3)
        painter.setPen(theme.color("ink"))
        title.draw(painter, QPointF(words.left(), whole.top() + 10))
        kind = kind_words(table.kind(row.concept))
        count = table.places_words(len(row.places))
        painter.setFont(ui_font(12))
        painter.setPen(theme.color("ink3"))
        below = QRectF(words.left(), whole.top() + 12 + 20 * title.lineCount(), words.width(), 18)
        about = f"{kind} · {count}" if kind else count
        painter.drawText(below, Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter, about)
        painter.restore()


class Corner(QWidget):
    """Over the concepts: how many are shown, and whose bars stand in the heads."""

    def __init__(self, table: NamingTable) -> None:
        super().__init__(table)
        self._table = table

    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.ToolTip:
            self.setToolTip(hint(self._table.chosen_label()))
        return super().event(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        table = self._table
        theme = table.context.theme
        right = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        painter = QPainter(self)
        whole = QRectF(self.rect())
        painter.fillRect(whole, theme.color("sunk"))
        painter.setPen(QPen(theme.color("line"), 1))
        painter.drawLine(QPointF(0, whole.bottom()), QPointF(whole.right(), whole.bottom()))
        words = at(whole, 14, whole.width() - 24, right=right)
        start = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
        painter.setPen(theme.color("ink"))
        painter.setFont(ui_font(13, bold=True))
        painter.drawText(QRectF(words.left(), 8, words.width(), 20), start, say("Actor or act"))
        painter.setFont(ui_font(12))
        painter.setPen(theme.color("ink3"))
        painter.drawText(QRectF(words.left(), 27, words.width(), 18), start, table.count_words())
        if table.chosen_row >= 0:
            painter.setPen(theme.color("ink2"))
            painter.drawText(QRectF(words.left(), 66, words.width(), 18), start, say("Bars:"))
            painter.setPen(theme.color("ink"))
            shown = laid_out(table.chosen_label(), ui_font(12, bold=True), words.width(), 18, right=right, most=2)
            shown.draw(painter, QPointF(words.left(), 84))
        painter.end()
