"""The gap between two columns: a splitter handle that draws which sentences answer each other."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QHelpEvent, QMouseEvent, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QSplitter, QSplitterHandle, QToolTip

from reader.text.direction import isolated
from reader.ui.compare.index import Place
from reader.ui.compare.pairs.far_links import FarEnd, FarTie, badge_rect, draw_far
from reader.ui.compare.wording import wording
from reader.ui.look import theme as tokens
from reader.ui.look.theme import Theme

_EDGE = 3.0
_STUB = 20.0
_OFF = 6.0


class Shape(StrEnum):
    STRONG = "strong"
    PARTIAL = "partial"
    ACTIVE = "active"


@dataclass(frozen=True, slots=True)
class Tie:
    """A pair of sentences: top and bottom of each in the gap, the right one first; `unit` is that of the column that
    comes first in the order of reading, `other` that of the next.

    `lit` is the pair of the sentence under the pointer.
    """

    right: tuple[float, float]
    left: tuple[float, float]
    shape: Shape
    unit: int
    other: int
    lit: bool = False


@dataclass(frozen=True, slots=True)
class Scene:
    """What a gap shows: ties, and the sentences without counterpart at its two sides.

    `count` are the pairs of the two columns beside it, `farther` those that pass it on the way to another column;
    of these, `far` are drawn. It is not `known` how many there are while the articles are compared.
    """

    ties: tuple[Tie, ...] = ()
    lone_right: tuple[tuple[float, float], ...] = ()
    lone_left: tuple[tuple[float, float], ...] = ()
    count: int = 0
    head: int = 0
    farther: int = 0
    far: tuple[FarTie, ...] = ()
    known: bool = True


class Gap(QSplitterHandle):
    """`provider` gives the scene at each repaint; `on_pair` gets the units of a tie that is clicked, `on_far` the
    sentence that a line to a column farther away leads to."""

    def __init__(self, parent: QSplitter, theme: Theme) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._theme = theme
        self._scene = Scene()
        self._press: QPointF | None = None
        self.provider: Callable[[], Scene] = Scene
        self.on_pair: Callable[[int, int], None] | None = None
        self.on_far: Callable[[Place], None] | None = None
        self.setMouseTracking(True)
        self.setAccessibleName(wording.translate("Compare", "Links between the columns"))

    def sizeHint(self) -> QSize:
        splitter = self.splitter()
        return QSize(splitter.handleWidth(), 100)

    def set_theme(self, theme: Theme) -> None:
        """Changes the colours."""
        self._theme = theme
        self.update()

    @property
    def scene(self) -> Scene:
        return self._scene

    def paintEvent(self, _event: QPaintEvent) -> None:
        self._scene = self.provider()
        painter = QPainter(self)
        theme, width = self._theme, self.width()
        painter.fillRect(self.rect(), theme.color("sunk"))
        painter.setPen(QPen(theme.color("line"), 1))
        painter.drawLine(0, 0, 0, self.height())
        painter.drawLine(width - 1, 0, width - 1, self.height())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._count(painter)
        painter.setClipRect(0, self._scene.head, width, self.height() - self._scene.head)
        painter.translate(0, self._scene.head)
        for tie in sorted(self._scene.ties, key=lambda tie: (tie.shape is Shape.ACTIVE, tie.lit)):
            self._tie(painter, tie)
        for extent in self._scene.lone_right:
            self._lone(painter, extent, width - _EDGE, width - 11)
        for extent in self._scene.lone_left:
            self._lone(painter, extent, _EDGE, 11)
        for far in self._scene.far:
            draw_far(painter, far, float(width), self._height, theme)

    @property
    def _height(self) -> float:
        return self.height() - self._scene.head

    def _count(self, painter: QPainter) -> None:
        painter.setPen(self._theme.color("ink2"))
        painter.setFont(tokens.ui_font(18, bold=True))
        centre = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignVCenter
        if not self._scene.known:
            painter.drawText(QRectF(0, 42, self.width(), 24), centre, "…")
            return
        painter.drawText(QRectF(0, 42, self.width(), 24), centre, wording.figure(self._scene.count))
        painter.setFont(tokens.ui_font(12 if self.width() > 80 else 11))
        flags = centre | Qt.TextFlag.TextWordWrap
        painter.drawText(
            QRectF(2, 66, self.width() - 4, 40 if self.width() < 80 else 22),
            flags,
            wording.pairs_label(self._scene.count),
        )
        if self._scene.farther:
            figure = isolated(f"+{wording.figure(self._scene.farther)}")
            words = wording.translate("Compare", "{count} farther").format(count=figure)
            painter.setPen(self._theme.color("ink3"))
            painter.drawText(QRectF(2, 106, self.width() - 4, 20), centre, words)

    def _clamped(self, value: float) -> float:
        return max(2.0, min(self._height - 2, value))

    def _outside(self, extent: tuple[float, float]) -> int:
        """-1 above the view, 1 below it, 0 in sight."""
        if extent[1] < _OFF:
            return -1
        return 1 if extent[0] > self._height - _OFF else 0

    def _lone(self, painter: QPainter, extent: tuple[float, float], x: float, ring: float) -> None:
        top, bottom = self._clamped(extent[0] + 6), self._clamped(extent[1] - 6)
        if bottom - top < 8:
            return
        colour = self._theme.color("line2")
        pen = QPen(colour, 2, Qt.PenStyle.CustomDashLine, Qt.PenCapStyle.FlatCap)
        pen.setDashPattern([1.5, 2])
        painter.setPen(pen)
        painter.drawLine(QPointF(x, top), QPointF(x, bottom))
        painter.setPen(QPen(colour, 1.5))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawEllipse(QPointF(ring, (top + bottom) / 2), 3.5, 3.5)

    def _tie(self, painter: QPainter, tie: Tie) -> None:
        width = float(self.width())
        off_right, off_left = self._outside(tie.right), self._outside(tie.left)
        if off_right and off_left:
            return
        active = tie.shape is Shape.ACTIVE
        colour = self._theme.color("accent" if active or tie.lit else "conn")
        if active and not off_right and not off_left:
            painter.setPen(QPen(colour, 1.5))
            painter.setBrush(self._theme.color("act"))
            painter.drawPath(self._ribbon(tie))
        for extent, off, x in ((tie.right, off_right, width - _EDGE), (tie.left, off_left, _EDGE)):
            if not off:
                painter.setPen(QPen(colour, 5 if active else 3, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap))
                top, bottom = self._clamped(extent[0] + 5), self._clamped(extent[1] - 5)
                painter.drawLine(QPointF(x, top), QPointF(x, bottom))
        if not active or off_right or off_left:
            self._curve(painter, tie, off_right, off_left)

    def _ribbon(self, tie: Tie) -> QPainterPath:
        width = float(self.width())
        a0, a1 = self._clamped(tie.right[0] + 5), self._clamped(tie.right[1] - 5)
        b0, b1 = self._clamped(tie.left[0] + 5), self._clamped(tie.left[1] - 5)
        path = QPainterPath(QPointF(width, a0))
        path.cubicTo(width * 0.6, a0, width * 0.4, b0, 0, b0)
        path.lineTo(0, b1)
        path.cubicTo(width * 0.4, b1, width * 0.6, a1, width, a1)
        path.closeSubpath()
        return path

    def _curve(self, painter: QPainter, tie: Tie, off_right: int, off_left: int) -> None:
        width = float(self.width())
        colour = self._theme.color("accent" if tie.shape is Shape.ACTIVE or tie.lit else "conn")
        right, left = self._end(tie.right, off_right), self._end(tie.left, off_left)
        x0, x1 = width - (_STUB if off_right else _EDGE), _STUB if off_left else _EDGE
        pen = QPen(colour, 2.5 if tie.lit else 1.5)
        if tie.shape is Shape.PARTIAL:
            pen.setDashPattern([3.3, 2.7])
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        path = QPainterPath(QPointF(x0, right))
        path.cubicTo(width * 0.55, right, width * 0.45, left, x1, left)
        painter.drawPath(path)
        for x, y, off in ((x0, right, off_right), (x1, left, off_left)):
            if off:
                painter.setPen(QPen(colour, 2))
                tip = QPainterPath(QPointF(x - 5, y - 5 * off))
                tip.lineTo(x, y + off)
                tip.lineTo(x + 5, y - 5 * off)
                painter.drawPath(tip)

    def _end(self, extent: tuple[float, float], off: int) -> float:
        if off:
            return self._height - 16 if off > 0 else 16
        return (self._clamped(extent[0] + 5) + self._clamped(extent[1] - 5)) / 2

    def tie_at(self, point: QPointF) -> Tie | None:
        """The tie whose curve or ends lie under a point of the gap."""
        place = QPointF(point.x(), point.y() - self._scene.head)
        for tie in self._scene.ties:
            if self._outside(tie.right) and self._outside(tie.left):
                continue
            share = 1 - place.x() / max(self.width(), 1)
            right, left = self._end(tie.right, self._outside(tie.right)), self._end(tie.left, self._outside(tie.left))
            smooth = share * share * (3 - 2 * share)
            if abs(right + (left - right) * smooth - place.y()) < 8:
                return tie
            at_right = place.x() > self.width() - 12 and tie.right[0] <= place.y() <= tie.right[1]
            at_left = place.x() < 12 and tie.left[0] <= place.y() <= tie.left[1]
            if at_right or at_left:
                return tie
        return None

    def far_at(self, point: QPointF) -> tuple[FarTie, FarEnd] | None:
        """The line to a column farther away whose badge lies under a point of the gap, and that end of it."""
        place = QPointF(point.x(), point.y() - self._scene.head)
        for tie in self._scene.far:
            for end, at_right in ((tie.right, True), (tie.left, False)):
                if end.letter and badge_rect(end, self.width(), self._height, at_right=at_right).contains(place):
                    return tie, end
        return None

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() is QEvent.Type.ToolTip:
            far = self.far_at(QPointF(event.pos()))
            QToolTip.showText(event.globalPos(), far[1].words if far else "", self)
            return True
        return super().event(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._press = event.position()
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if event.buttons() == Qt.MouseButton.NoButton:
            on_tie = self.tie_at(event.position()) is not None or self.far_at(event.position()) is not None
            self.setCursor(Qt.CursorShape.PointingHandCursor if on_tie else Qt.CursorShape.SplitHCursor)
        super().mouseMoveEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        press, self._press = self._press, None
        if press is None or (event.position() - press).manhattanLength() > 4:
            return
        far = self.far_at(event.position())
        if far is not None and self.on_far is not None:
            self.on_far(far[0].place)
            return
        tie = self.tie_at(event.position())
        if tie is not None and self.on_pair is not None:
            self.on_pair(tie.unit, tie.other)


class GapSplitter(QSplitter):
    """A splitter whose handles are gaps; its first `used` columns are shown, the others wait to be used again."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self._theme = theme
        self.used = 0
        self.setChildrenCollapsible(False)
        self.setOpaqueResize(True)

    def createHandle(self) -> QSplitterHandle:
        return Gap(self, self._theme)

    def set_theme(self, theme: Theme) -> None:
        """Changes the colours of all gaps."""
        self._theme = theme
        for gap in self.gaps():
            gap.set_theme(theme)

    def gaps(self) -> list[Gap]:
        """The gaps in use: one fewer than columns; number `i` stands between columns `i` and `i + 1`."""
        handles = [self.handle(number) for number in range(1, self.used)]
        return [handle for handle in handles if isinstance(handle, Gap)]
