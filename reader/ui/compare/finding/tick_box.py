"""A box to tick, drawn like those of the layers: the style's own has no edge that can be seen in the dark."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QCheckBox

from reader.ui.compare.dress import icons
from reader.ui.compare.dress.style import draw_ring, turned
from reader.ui.look import theme as tokens
from reader.ui.look.theme import Theme

_BOX, _PAD = 16.0, 6.0


class TickBox(QCheckBox):
    """Painted with its words beside the box."""

    def __init__(self, text: str, theme: Theme) -> None:
        super().__init__(text)
        self._theme, self._font = theme, tokens.ui_font(13)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setProperty("ownFocus", True)

    def set_theme(self, theme: Theme) -> None:
        """Changes the colours."""
        self._theme = theme
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(round(QFontMetricsF(self._font).horizontalAdvance(self.text()) + _BOX + 3 * _PAD) + 1, 28)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme, whole = self._theme, QRectF(self.rect())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        top = (whole.height() - _BOX) / 2
        box = turned(painter, whole, QRectF(whole.right() - _PAD - _BOX, top, _BOX, _BOX))
        painter.setPen(QPen(theme.color("accent" if self.isChecked() else "line2"), 1.5))
        painter.setBrush(theme.color("accent") if self.isChecked() else Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(box.adjusted(0.75, 0.75, -0.75, -0.75), 3, 3)
        if self.isChecked():
            icons.draw(painter, "check", box.adjusted(2, 2, -2, -2), theme.color("on_accent"))
        painter.setFont(self._font)
        painter.setPen(theme.color("ink"))
        words = turned(painter, whole, whole.adjusted(_PAD, 0, -2 * _PAD - _BOX, 0))
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading, self.text())
        if self.hasFocus():
            draw_ring(painter, self, theme)

    def hitButton(self, pos: object) -> bool:  # noqa: ARG002 - the whole widget answers, words and box
        return True
