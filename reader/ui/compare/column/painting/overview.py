"""The overview stripe at the outer edge of a column: where the marks are, what part is in sight; it scrolls."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QHelpEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QPixmap, QWheelEvent
from PySide6.QtWidgets import QToolTip, QWidget

from reader.ui.compare.dress.metrics import STRIPE
from reader.ui.compare.wording.wording import translate
from reader.ui.look.theme import Theme

_LANES = (1, 6, 11)
_LANE = 4


@dataclass(frozen=True, slots=True)
class Tick:
    """A mark in the stripe: lane 0 names, 1 quotations, 2 the rest; from and to as shares of the text's height."""

    lane: int
    start: float
    end: float
    token: str


class Overview(QWidget):
    """`scrolled` carries the share of the text to bring to the middle of the view."""

    scrolled = Signal(float)
    wheeled = Signal(QWheelEvent)
    tipWanted = Signal(float)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._ticks: tuple[Tick, ...] = ()
        self._view = (0.0, 1.0)
        self._picture: QPixmap | None = None
        self.tip = ""
        self.setFixedWidth(STRIPE)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(translate("Compare", "Overview of the marks"))

    def sizeHint(self) -> QSize:
        return QSize(STRIPE, 100)

    def set_theme(self, theme: Theme) -> None:
        """Changes the colours."""
        self._theme = theme
        self._picture = None
        self.update()

    def set_ticks(self, ticks: tuple[Tick, ...]) -> None:
        """Shows these marks."""
        self._ticks = ticks
        self._picture = None
        self.update()

    def set_view(self, top: float, bottom: float) -> None:
        """Frames the part in sight, as shares of the text's height."""
        if (top, bottom) != self._view:
            self._view = (top, bottom)
            self.update()

    @property
    def view(self) -> tuple[float, float]:
        """The part in sight, as shares of the text's height."""
        return self._view

    @property
    def ticks(self) -> tuple[Tick, ...]:
        return self._ticks

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        theme, height = self._theme, self.height()
        picture = self._picture
        if picture is None or picture.deviceIndependentSize().toSize() != self.size():
            picture = self._picture = self._draw_ticks()
        painter.drawPixmap(0, 0, picture)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.color("line2"), 1.5))
        top, bottom = (max(0.0, min(1.0, share)) * height for share in self._view)
        painter.drawRoundedRect(QRectF(0.75, top + 0.75, self.width() - 1.5, max(bottom - top - 1.5, 12)), 2, 2)

    def _draw_ticks(self) -> QPixmap:
        """All that stays while the text scrolls, drawn once."""
        ratio, theme, height = self.devicePixelRatioF(), self._theme, self.height()
        picture = QPixmap(round(self.width() * ratio), round(height * ratio))
        picture.setDevicePixelRatio(ratio)
        picture.fill(theme.color("sunk"))
        painter = QPainter(picture)
        painter.setPen(QPen(theme.color("line"), 1))
        painter.drawLine(0, 0, 0, height)
        painter.drawLine(self.width() - 1, 0, self.width() - 1, height)
        for tick in self._ticks:
            size = max(3.0, (tick.end - tick.start) * height)
            painter.fillRect(QRectF(_LANES[tick.lane], tick.start * height, _LANE, size), theme.color(tick.token))
        painter.end()
        return picture

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._go(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if event.buttons() & Qt.MouseButton.LeftButton:
            self._go(event)

    def _go(self, event: QMouseEvent) -> None:
        self.scrolled.emit(max(0.0, min(1.0, event.position().y() / max(self.height(), 1))))

    def wheelEvent(self, event: QWheelEvent) -> None:
        self.wheeled.emit(event)

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() is QEvent.Type.ToolTip:
            self.tip = ""
            self.tipWanted.emit(event.y() / max(self.height(), 1))
            QToolTip.showText(event.globalPos(), self.tip, self)
            return True
        return super().event(event)
