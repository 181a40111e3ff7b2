"""Sentences that a number rests on: where each stands, the words that count marked, the way into the text."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QAbstractListModel, QEvent, QModelIndex, QPersistentModelIndex, QPointF, QRectF, QSize, Qt
from PySide6.QtCore import Signal as QtSignal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPen, QResizeEvent, QTextCharFormat, QTextLayout, QTextLine
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from reader.analysis.matrices.evidence import Evidence
from reader.model.marks import Tone, Voice
from reader.text.direction import holds_right_to_left, isolated
from reader.text.utf16 import Utf16Map
from reader.ui.compare.card.word_button import draw_voice
from reader.ui.context import Context
from reader.ui.look.lines import x_at
from reader.ui.look.theme import reading_font, ui_font
from reader.ui.look.tones import tone_line
from reader.ui.matrices.drawing import INK, at
from reader.ui.matrices.sentences import say
from reader.ui.widgets.labels import laid_out

_WHERE, _LINK, _PAD, _LINE = 150, 110, 16, 30
Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()


@dataclass(frozen=True, slots=True)
class Shown:
    """A sentence with how its words are marked: by the tone of a name and whose voice it is, or plainly.

    `counted` is False where the user took it out of the count while it was in sight.
    """

    evidence: Evidence
    tone: Tone | None = None
    voice: Voice | None = None
    counted: bool = True


class _Model(QAbstractListModel):
    def __init__(self) -> None:
        super().__init__()
        self.lines: tuple[Shown, ...] = ()

    def show(self, lines: Sequence[Shown]) -> None:
        self.beginResetModel()
        self.lines = tuple(lines)
        self.endResetModel()

    def change(self, lines: Sequence[Shown]) -> None:
        self.lines = tuple(lines)
        self.dataChanged.emit(self.index(0, 0), self.index(len(self.lines) - 1, 0))

    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self.lines)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        shown = self.lines[index.row()]
        if role in {Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.DisplayRole}:
            words = f"{outlet_words(shown.evidence)}، {place_words(shown.evidence)}: {shown.evidence.text}"
            return words if shown.counted else f"{say('Not counted')}: {words}"
        return None


def place_words(one: Evidence) -> str:
    """Where in the article a sentence stands."""
    return say("Headline") if one.paragraph == 0 else say("Paragraph {n}").format(n=one.paragraph)


def outlet_words(one: Evidence) -> str:
    """Whose sentence it is."""
    return isolated(one.outlet) if one.outlet else say("Outlet not set")


class EvidenceList(QListView):
    """`openAsked` carries article and span; Enter, a double click and the link at the end of a line ask for it."""

    openAsked = QtSignal(int, object)
    left = QtSignal()

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.context = context
        self._model = _Model()
        self.setModel(self._model)
        self.setItemDelegate(_Delegate(self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAccessibleName(say("Evidence"))
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMouseTracking(True)
        self.setLayoutMode(QListView.LayoutMode.Batched)
        context.themeChanged.connect(self.viewport().update)

    @property
    def lines(self) -> tuple[Shown, ...]:
        return self._model.lines

    def show_lines(self, lines: Sequence[Shown]) -> None:
        """Shows those sentences from the top."""
        self._model.show(lines)
        self.scrollToTop()

    def change_lines(self, lines: Sequence[Shown]) -> None:
        """Shows the same sentences in another state, each where it stands."""
        self._model.change(lines)

    def link_rect(self, item: QRectF) -> QRectF:
        """Where the way into the text stands in a line."""
        right = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        return at(item, item.width() - _LINK - 8, _LINK, right=right)

    def open_row(self, row: int) -> None:
        place = self._model.lines[row].evidence.place
        self.openAsked.emit(place.article, place.span)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        if index.isValid() and self.link_rect(QRectF(self.visualRect(index))).contains(event.position()):
            self.open_row(index.row())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        index = self.indexAt(event.position().toPoint())
        over = index.isValid() and self.link_rect(QRectF(self.visualRect(index))).contains(event.position())
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor if over else Qt.CursorShape.ArrowCursor)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        if index.isValid():
            self.open_row(index.row())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self.currentIndex().isValid():
            self.open_row(self.currentIndex().row())
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.LayoutDirectionChange:
            self.scheduleDelayedItemsLayout()
        return super().event(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()


class _Delegate(QStyledItemDelegate):
    def __init__(self, owner: EvidenceList) -> None:
        super().__init__(owner)
        self._owner = owner

    def _layout(self, shown: Shown) -> QTextLayout:
        width = max(200, self._owner.viewport().width() - _WHERE - _LINK - 3 * _PAD - 24)
        text = shown.evidence.text
        return laid_out(text, reading_font(16), width, _LINE, right=holds_right_to_left(text))

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        lines = max(1, self._layout(self._owner.lines[index.row()]).lineCount())
        return QSize(300, 12 + lines * _LINE)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        theme, shown = self._owner.context.theme, self._owner.lines[index.row()]
        right = self._owner.layoutDirection() is Qt.LayoutDirection.RightToLeft
        whole = QRectF(option.rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(whole, theme.color("accent_bg"))
        painter.setPen(QPen(theme.color("line"), 1))
        painter.drawLine(whole.bottomLeft(), whole.bottomRight())
        self._where(painter, at(whole, _PAD, _WHERE - 8, right=right), shown.evidence)
        if shown.voice is not None:
            mark = at(whole, _PAD + _WHERE, 20, right=right)
            draw_voice(painter, theme, shown.voice, QRectF(mark.left(), whole.top() + 8, 16, 26))
        layout = self._layout(shown)
        body = at(whole, _PAD + _WHERE + 28, whole.width() - _WHERE - _LINK - 3 * _PAD - 24, right=right)
        self._text(painter, layout, QPointF(body.left(), whole.top() + 6), shown)
        self._end(painter, self._owner.link_rect(whole), shown)
        painter.restore()

    def _end(self, painter: QPainter, link: QRectF, shown: Shown) -> None:
        """The way into the text, and below it that the sentence is left out of the count."""
        theme, flags = self._owner.context.theme, Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter
        painter.setFont(ui_font(12, bold=True))
        painter.setPen(theme.color("accent"))
        room = QRectF(link.left(), link.top(), link.width(), 42 if shown.counted else 25)
        painter.drawText(room, flags, say("Open in text"))
        if not shown.counted:
            painter.setFont(ui_font(12))
            painter.setPen(theme.color("ink3"))
            painter.drawText(room.translated(0, 17), flags, say("Not counted"))

    def _where(self, painter: QPainter, where: QRectF, one: Evidence) -> None:
        theme = self._owner.context.theme
        painter.setFont(ui_font(12, bold=True))
        painter.setPen(theme.color("ink2"))
        shown = painter.fontMetrics().elidedText(outlet_words(one), Qt.TextElideMode.ElideRight, round(where.width()))
        top = QRectF(where.left(), where.top() + 4, where.width(), 19)
        painter.drawText(top, Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter, shown)
        painter.setFont(ui_font(12))
        painter.setPen(theme.color("ink3"))
        digits = self._owner.context.formats.in_digits(place_words(one))
        painter.drawText(top.translated(0, 17), Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter, digits)

    def _text(self, painter: QPainter, layout: QTextLayout, origin: QPointF, shown: Shown) -> None:
        theme, one = self._owner.context.theme, shown.evidence
        to_utf16 = Utf16Map(one.text).to_utf16
        first, last = to_utf16(one.start), to_utf16(one.end)
        bars = [(line, *_range(line, first, last)) for line in _lines(layout) if _meets(line, first, last)]
        if shown.tone is None and shown.counted:
            for line, a, b in bars:
                box = QRectF(origin.x() + a - 2, origin.y() + line.y() + 1, b - a + 4, line.height() - 1)
                painter.fillRect(box, theme.color("diff"))
                painter.fillRect(QRectF(box.left(), box.bottom() - 2, box.width(), 2), theme.color("diff_l"))
        painter.setPen(theme.color("ink" if shown.counted else "ink3"))
        if shown.tone is None or not shown.counted:
            layout.draw(painter, origin)
            return
        coloured = QTextLayout.FormatRange()
        coloured.start, coloured.length = first, last - first
        look = QTextCharFormat()
        look.setForeground(theme.color(INK[shown.tone]))
        coloured.format = look
        layout.draw(painter, origin, [coloured])
        for line, a, b in bars:
            y = origin.y() + line.y() + line.ascent() + 9
            tone_line(painter, theme, shown.tone, origin.x() + a, origin.x() + b, y)


def _lines(layout: QTextLayout) -> list[QTextLine]:
    return [layout.lineAt(number) for number in range(layout.lineCount())]


def _meets(line: QTextLine, first: int, last: int) -> bool:
    return first < line.textStart() + line.textLength() and line.textStart() < last


def _range(line: QTextLine, first: int, last: int) -> tuple[float, float]:
    start, end = line.textStart(), line.textStart() + line.textLength()
    edges = [x_at(line, max(first, start)), x_at(line, min(last, end))]
    return min(edges), max(edges)
