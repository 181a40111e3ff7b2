"""The chart of who speaks: painted bars whose segments can be clicked, or walked by the arrow keys."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QFontMetricsF,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QWidget

from reader.analysis.matrices.columns import Place
from reader.ui.context import Context
from reader.ui.language.formats import hint
from reader.ui.look.shapes import paint_avatar
from reader.ui.look.theme import ui_font
from reader.ui.matrices.drawing import at, on_side, side_fill
from reader.ui.matrices.sentences import say
from reader.ui.matrices.sheet import Heading
from reader.ui.matrices.voices.speech import Bar, Block, Segment

_TITLE, _BAR, _STEP, _PAD = 150.0, 20.0, 28.0, 20.0
_END = 110.0
_MOST_BARS, _MOST_SILENT = 24, 12
"""Speakers, and actors without words, that a column shows before the rest is asked for: an archive has hundreds."""


@dataclass(frozen=True, slots=True)
class Target:
    """Something that opens sentences: where it is drawn, what it says, what it counts.

    `rest` is the number of the column all of which it asks for instead; -1 for none.
    """

    where: QRectF
    words: str
    places: tuple[Place, ...]
    rest: int = -1


class SpeechChart(QWidget):
    """`opened` carries the words of what was asked for and its places."""

    opened = Signal(str, object)
    shown = Signal(QRect)

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self.setObjectName("paper")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._blocks: tuple[Block, ...] = ()
        self._headings: tuple[Heading, ...] = ()
        self._shares = False
        self._at = -1
        self._unit = 1.0
        self._whole: set[int] = set()
        self.targets: list[Target] = []
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setProperty("ownFocus", True)
        self.setMouseTracking(True)
        self.setAccessibleName(say("Who speaks?"))
        context.themeChanged.connect(self.update)

    def show_blocks(self, blocks: Sequence[Block], headings: Sequence[Heading], *, shares: bool) -> None:
        """Shows the columns one below the other; `shares` makes lengths parts of the articles' words."""
        self._blocks, self._headings, self._shares = tuple(blocks), tuple(headings), shares
        self._at = -1
        self._whole.clear()
        self._lay_out()

    def _length(self, block: Block, words: int) -> float:
        return words / max(block.words, 1) if self._shares else float(words)

    def _fitting_unit(self) -> float:
        """Pixels a word, or a share, with which every bar and the counts beside it end before its total."""
        room = max(120.0, self.width() - 2 * _PAD - _TITLE - _END - 8)
        bars = [(block, bar) for block in self._blocks for bar in block.bars if bar.words]
        unit = room / max((self._length(block, bar.words) for block, bar in bars), default=1.0)
        # A shorter bar may put another count beside itself: twice settles it for bars of four sides.
        for _ in range(2):
            fits = (self._unit_of(block, bar, unit, room) for block, bar in bars)
            unit = min(unit, min(fits, default=unit))
        return unit

    def _unit_of(self, block: Block, bar: Bar, unit: float, room: float) -> float:
        widths = [(max(3.0, self._length(block, one.words) * unit), self._room(one)) for one in bar.segments]
        beside = sum(2 + (0.0 if needed + 2 <= width else needed) for width, needed in widths)
        return max(30.0, room - beside) / self._length(block, bar.words)

    def _room(self, segment: Segment) -> float:
        """What the count of a segment takes, inside it or beside it."""
        count = self._context.formats.number(segment.words)
        return QFontMetricsF(ui_font(12, bold=True)).horizontalAdvance(count) + 10

    # Layout: the same walk gives heights, targets and the painting

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._lay_out()

    def _lay_out(self) -> None:
        self.targets = []
        self._unit = self._fitting_unit()
        height = self._walk(None)
        self.setMinimumHeight(round(height) + 8)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(620, self.minimumHeight())

    def _walk(self, painter: QPainter | None) -> float:
        y = 0.0
        for number, heading in enumerate(self._headings):
            y = self._block(painter, number, heading, y)
        return y

    def _line(self, y: float, height: float) -> QRectF:
        return QRectF(_PAD, y, self.width() - 2 * _PAD, height)

    @property
    def _right(self) -> bool:
        return self.layoutDirection() is Qt.LayoutDirection.RightToLeft

    def _block(self, painter: QPainter | None, number: int, heading: Heading, y: float) -> float:
        block = self._blocks[number]
        bars = block.bars if number in self._whole else block.bars[:_MOST_BARS]
        y += 14
        if painter is not None:
            self._heading(painter, heading, y)
        y += 36
        for bar in bars:
            self._bar(painter, block, bar, y)
            y += _STEP
        if len(bars) < len(block.bars):
            self._rest(painter, number, len(block.bars) - len(bars), _TITLE, self._line(y, 22))
            y += _STEP
        if not block.bars:
            if painter is not None:
                self._quiet(painter, say("No quoted or reported words"), self._line(y, 20))
            y += _STEP
        if block.silent:
            y = self._silent(painter, number, y + 2)
        y += 12
        if painter is not None:
            painter.setPen(QPen(self._context.theme.color("line"), 1))
            painter.drawLine(QPointF(0, y), QPointF(self.width(), y))
        return y

    def _heading(self, painter: QPainter, heading: Heading, y: float) -> None:
        theme, line = self._context.theme, self._line(y, 28)
        paint_avatar(painter, self._context.theme, at(line, 0, 28, right=self._right).toRect(), heading.name)
        painter.setFont(ui_font(14, bold=True))
        painter.setPen(theme.color("ink"))
        width = QFontMetricsF(ui_font(14, bold=True)).horizontalAdvance(heading.title) + 4
        start = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(at(line, 36, width, right=self._right), start, heading.title)
        self._quiet(painter, heading.basis, at(line, 44 + width, line.width() - 44 - width, right=self._right))

    def _quiet(self, painter: QPainter, words: str, where: QRectF) -> None:
        painter.setFont(ui_font(12))
        painter.setPen(self._context.theme.color("ink3"))
        painter.drawText(where, Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter, words)

    def _bar(self, painter: QPainter | None, block: Block, bar: Bar, y: float) -> None:
        line = self._line(y, _BAR)
        x = _TITLE
        if painter is not None:
            self._bar_title(painter, bar, line)
        spilled = 0.0
        for segment in bar.segments:
            width = max(3.0, self._length(block, segment.words) * self._unit)
            where = at(line, x + spilled, width, right=self._right)
            spill = self._segment(painter, segment, where)
            if painter is None:
                self.targets.append(Target(where, self._said(bar, segment), segment.places))
            x += width + 2
            spilled += spill
        share = self._context.formats.percent(bar.words / max(block.words, 1))
        count = self._context.formats.number(bar.words)
        end = at(line, line.width() - _END, _END, right=self._right)
        if painter is None:
            self.targets.append(Target(end, f"{bar.title}: {count} ({share})", bar.places))
        else:
            painter.setFont(ui_font(12))
            painter.setPen(self._context.theme.color("ink2"))
            painter.drawText(
                end, Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter, f"\u2066{count} ({share})\u2069"
            )

    def _bar_title(self, painter: QPainter, bar: Bar, line: QRectF) -> None:
        theme = self._context.theme
        painter.setFont(ui_font(12))
        painter.setPen(theme.color("ink2"))
        title = at(line, 0, _TITLE - 10, right=self._right)
        words = painter.fontMetrics().elidedText(bar.title, Qt.TextElideMode.ElideRight, round(title.width()))
        painter.drawText(title, Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter, words)
        axis = at(line, _TITLE - 2, 1, right=self._right)
        painter.fillRect(QRectF(axis.left(), line.top() - 1, 1, line.height() + 2), theme.color("line2"))

    def _segment(self, painter: QPainter | None, segment: Segment, where: QRectF) -> float:
        """Draws the segment with its count; answers how much room a count beside it has taken."""
        theme = self._context.theme
        count = self._context.formats.number(segment.words)
        room = self._room(segment)
        inside = where.width() >= room + 2
        if painter is not None:
            side_fill(painter, theme, segment.token, where, direct=segment.direct)
            painter.setFont(ui_font(12, bold=True))
            label = QRectF(where.center().x() - room / 2, where.top() + 2, room, where.height() - 4)
            if not inside:
                label.moveLeft(where.left() - room if self._right else where.right())
            if inside and not segment.direct:
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(theme.color("paper"))
                painter.drawRoundedRect(label, 3, 3)
            dark = inside and segment.direct
            painter.setPen(on_side(theme.color(segment.token)) if dark else theme.color("ink"))
            painter.drawText(label, Qt.AlignmentFlag.AlignCenter, count)
        return 0.0 if inside else room

    def _said(self, bar: Bar, segment: Segment) -> str:
        kind = say("Direct quotation") if segment.direct else say("Reported speech")
        parts = dict.fromkeys((bar.title, segment.name, kind))
        return f"{' · '.join(parts)}: {self._context.formats.number(segment.words)}"

    def _silent(self, painter: QPainter | None, number: int, y: float) -> float:
        every = self._blocks[number].silent
        shown = every if number in self._whole else every[:_MOST_SILENT]
        lead = say("Named, but given no words:")
        metrics = QFontMetricsF(ui_font(12))
        line = self._line(y, 22)
        width = metrics.horizontalAdvance(lead) + 8
        if painter is not None:
            self._quiet(painter, lead, at(line, 0, width, right=self._right))
        x = width
        for silent in shown:
            words = f"{silent.name} ({self._context.formats.number(len(silent.places))})"
            room = metrics.horizontalAdvance(words) + 18
            if x + room > line.width() and x > 0:
                y, x = y + 26, 0.0
                line = self._line(y, 22)
            where = at(line, x, room, right=self._right)
            if painter is None:
                self.targets.append(Target(where, f"{lead} {silent.name}", silent.places))
            else:
                self._chip(painter, where, words)
            x += room + 6
        if len(shown) < len(every):
            line = self._line(y + 26, 22)
            self._rest(painter, number, len(every) - len(shown), 0.0, line)
            y += 26
        return y + 24

    def _rest(self, painter: QPainter | None, number: int, count: int, x: float, line: QRectF) -> None:
        """What stands for those of a column that are not shown; it shows them."""
        words = say("Others: {n}").format(n=self._context.formats.number(count))
        where = at(line, x, QFontMetricsF(ui_font(12, bold=True)).horizontalAdvance(words) + 4, right=self._right)
        if painter is None:
            self.targets.append(Target(where, words, (), number))
            return
        painter.setFont(ui_font(12, bold=True))
        painter.setPen(self._context.theme.color("accent"))
        painter.drawText(where, Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter, words)

    def _chip(self, painter: QPainter, where: QRectF, words: str) -> None:
        theme = self._context.theme
        pen = QPen(theme.color("line2"), 1, Qt.PenStyle.DashLine)
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(where.adjusted(0.5, 0.5, -0.5, -0.5), 10.5, 10.5)
        painter.setFont(ui_font(12))
        painter.setPen(theme.color("ink2"))
        painter.drawText(where, Qt.AlignmentFlag.AlignCenter, words)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._walk(painter)
        if self.hasFocus() and 0 <= self._at < len(self.targets):
            painter.setPen(QPen(self._context.theme.color("focus"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(self.targets[self._at].where.adjusted(-3, -3, 3, 3), 4, 4)
        painter.end()

    # Opening

    def _target_at(self, point: QPointF) -> int:
        return next((n for n, one in enumerate(self.targets) if one.where.contains(point)), -1)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        found = self._target_at(event.position())
        self.setCursor(Qt.CursorShape.PointingHandCursor if found >= 0 else Qt.CursorShape.ArrowCursor)
        self.setToolTip(hint(self.targets[found].words) if found >= 0 else "")

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        found = self._target_at(event.position())
        if found >= 0:
            self._at = found
            self.open_target()

    def open_target(self) -> None:
        """Asks for the sentences of what has the keyboard, or shows the rest of a column."""
        if 0 <= self._at < len(self.targets):
            target = self.targets[self._at]
            if target.rest >= 0:
                self._whole.add(target.rest)
                self._lay_out()
            else:
                self.opened.emit(target.words, target.places)
            self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
        along = 1 if self._right else -1
        steps |= {Qt.Key.Key_Left: along, Qt.Key.Key_Right: -along}
        if event.key() in steps and self.targets:
            self._at = max(0, min(len(self.targets) - 1, self._at + steps[Qt.Key(event.key())]))
            target = self.targets[self._at]
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, target.words))
            self.shown.emit(target.where.toRect())
            self.update()
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space}:
            self.open_target()
        else:
            super().keyPressEvent(event)
