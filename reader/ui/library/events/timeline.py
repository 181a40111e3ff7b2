"""Who published when: one bar an article over the days of the event."""

from __future__ import annotations

import datetime
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QHelpEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from reader.ui.context import Context
from reader.ui.look.theme import ui_font

if TYPE_CHECKING:
    from reader.library.views import ArticleRow

_BAR, _LANE, _TOP, _AXIS = 8, 20, 6, 26
_MOST = 5  # articles of one day that are named
_LONG = 40  # days from which the axis names months and years, too
_APART = 24  # pixels between the names of two days


@dataclass(frozen=True, slots=True)
class Published:
    """One bar: an article, the name to print beside it, its day."""

    article: int
    name: str
    day: datetime.date


def by_outlet_and_day(rows: Iterable[ArticleRow], nameless: str, number: Callable[[int], str]) -> list[Published]:
    """A bar for each outlet and day; several articles of one outlet on a day stand as one with their number."""
    found: dict[tuple[datetime.date, str], list[int]] = {}
    for row in rows:
        if row.day is not None:
            found.setdefault((row.day, row.source or nameless), []).append(row.id)
    return [
        Published(ids[0], f"{name} ×{number(len(ids))}" if len(ids) > 1 else name, day)
        for (day, name), ids in found.items()
    ]


@dataclass(frozen=True, slots=True)
class _Bar:
    item: Published
    x: float
    lane: int
    text: QRectF


class Timeline(QWidget):
    """Days run in the direction of the script. A click on a bar emits `picked(article)`."""

    picked = Signal(int)

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self._items: tuple[Published, ...] = ()
        self._bars: list[_Bar] = []
        self._more: dict[datetime.date, int] = {}
        self._lanes = 1
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMouseTracking(True)
        context.themeChanged.connect(self.update)

    def set_items(self, items: Sequence[Published]) -> None:
        """The articles whose day is known."""
        self._items = tuple(sorted(items, key=lambda one: (one.day, one.name)))
        formats = self._context.formats
        self.setAccessibleDescription(
            "; ".join(f"{one.name}, {formats.day(one.day, weekday=True)}" for one in self._items)
        )
        self._arrange()

    def sizeHint(self) -> QSize:
        return QSize(400, _TOP + self._lanes * _LANE + _AXIS + 4)

    def _span(self) -> tuple[datetime.date, int]:
        first = self._items[0].day
        return first, max(1, (self._items[-1].day - first).days)

    def _x(self, day: datetime.date) -> float:
        """The distance from the edge at which reading starts."""
        first, days = self._span()
        margin = min(70.0, self.width() * 0.1)
        if self._items[-1].day == first:
            return margin
        return margin + (self.width() - 2.6 * margin) * (day - first).days / days

    def _arrange(self) -> None:
        self._bars = []
        self._more = {}
        metrics = QFontMetrics(ui_font(12))
        # From the last: a bar stands below the names of those before it, so that no bar runs through a name.
        for item in reversed(self._items):
            x = self._x(item.day)
            width = min(160, metrics.horizontalAdvance(item.name) + 2)
            end = x + _BAR + 6 + width
            lane = max((bar.lane + 1 for bar in self._bars if bar.x < end + 8), default=0)
            if lane >= _MOST:
                self._more[item.day] = self._more.get(item.day, 0) + 1
                continue
            self._bars.append(_Bar(item, x, lane, QRectF(x + _BAR + 6, 0, width, _LANE)))
        lanes = max((bar.lane + 1 for bar in self._bars), default=1) + (1 if self._more else 0)
        if lanes != self._lanes:
            self._lanes = lanes
            self.updateGeometry()
        self.update()

    def resizeEvent(self, _event: object) -> None:
        if self._items:
            self._arrange()

    def _mirrored(self, where: QRectF) -> QRectF:
        if self._context.left_to_right:
            return where
        return QRectF(self.width() - where.x() - where.width(), where.y(), where.width(), where.height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        if not self._items:
            return
        theme = self._context.theme
        painter = QPainter(self)
        base = _TOP + self._lanes * _LANE
        painter.fillRect(0, base, self.width(), 1, theme.color("line2"))
        painter.setFont(ui_font(12))
        for bar in self._bars:
            y = base - (bar.lane + 1) * _LANE
            column = self._mirrored(QRectF(bar.x, y + 2, _BAR, base - y - 2))
            painter.fillRect(column, theme.color("q_l"))
            words = self._mirrored(bar.text.translated(0, y))
            painter.setPen(theme.color("ink2"))
            shown = painter.fontMetrics().elidedText(bar.item.name, Qt.TextElideMode.ElideRight, round(words.width()))
            painter.drawText(words, Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter, shown)
        for day, count in self._more.items():
            text = self._context.formats.number(count)
            words = self._mirrored(QRectF(self._x(day) + _BAR + 6, base - (_MOST + 1) * _LANE, 60, _LANE))
            shown = f"+{text}" if self._context.left_to_right else f"{text}+"
            painter.drawText(words, Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter, shown)
        self._ticks(painter, base)
        painter.end()

    def _ticks(self, painter: QPainter, base: int) -> None:
        painter.setPen(self._context.theme.color("ink3"))
        for day, text in self._days(painter.fontMetrics()):
            width = painter.fontMetrics().horizontalAdvance(text) + 4
            start = max(0.0, min(self._x(day) + _BAR / 2 - width / 2, self.width() - width))
            where = self._mirrored(QRectF(start, base + 3, width, 20))
            painter.drawText(where, int(Qt.AlignmentFlag.AlignCenter), text)

    def _days(self, metrics: QFontMetrics) -> Iterator[tuple[datetime.date, str]]:
        """The days that have room for their names on the axis; of a long time the first and the last are among them."""
        first, last = self._items[0].day, self._items[-1].day
        days = (last - first).days
        long = days > _LONG
        written = self._context.formats.day if long else self._context.formats.short_day
        widest = max(metrics.horizontalAdvance(written(day)) for day in (first, last)) + _APART
        most = max(1, min(days, int((self._x(last) - self._x(first)) // widest)))
        evenly = [round(number * days / most) for number in range(most + 1)]
        for number in evenly if long else range(0, days + 1, max(1, -(-days // most))):
            day = first + datetime.timedelta(days=number)
            yield day, written(day)

    def _bar_at(self, x: float, y: float) -> _Bar | None:
        base = _TOP + self._lanes * _LANE
        for bar in self._bars:
            top = base - (bar.lane + 1) * _LANE
            whole = self._mirrored(QRectF(bar.x - 4, top, _BAR + 14 + bar.text.width(), _LANE))
            if whole.contains(x, y):
                return bar
        return None

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        bar = self._bar_at(event.position().x(), event.position().y())
        if bar is not None:
            self.picked.emit(bar.item.article)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            bar = self._bar_at(event.pos().x(), event.pos().y())
            if bar is not None:
                words = f"{bar.item.name} · {self._context.formats.day(bar.item.day, weekday=True)}"
                QToolTip.showText(event.globalPos(), words, self, QRect())
                return True
        return super().event(event)
