"""Plain words over as many lines as they need."""

from __future__ import annotations

import re
import unicodedata

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QTextLayout, QTextOption
from PySide6.QtWidgets import QLabel, QStyle

from reader.text.direction import holds_right_to_left

_ISOLATED = re.compile("[\u2066-\u2068][^\u2069]*\u2069")


class Wrapped(QLabel):
    """A label whose lines all begin at one edge: Qt's own leaves a space before RTL lines that go on in the next."""

    def __init__(self, text: str) -> None:
        super().__init__(text)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)

    def paintEvent(self, _event: QPaintEvent) -> None:
        room, place = self.contentsRect(), QStyle.visualAlignment(self._direction(), self.alignment())
        layout, tall = self._lines(room.width(), place)
        top = {Qt.AlignmentFlag.AlignTop: 0.0, Qt.AlignmentFlag.AlignBottom: room.height() - tall}
        painter = QPainter(self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        y = top.get(place & Qt.AlignmentFlag.AlignVertical_Mask, (room.height() - tall) / 2)
        layout.draw(painter, QPointF(room.left(), room.top() + y))
        painter.end()

    def _lines(self, width: int, place: Qt.AlignmentFlag) -> tuple[QTextLayout, float]:
        """The words in lines of that width, and how tall they are together."""
        layout = QTextLayout(self.text().replace("\n", "\u2028"), self.font())
        option = QTextOption(place & Qt.AlignmentFlag.AlignHorizontal_Mask)
        option.setTextDirection(self._direction())
        layout.setTextOption(option)
        layout.beginLayout()
        tall, line = 0.0, layout.createLine()
        while line.isValid():
            line.setLineWidth(width)
            line.setPosition(QPointF(0, tall))
            tall += self.fontMetrics().lineSpacing()
            line = layout.createLine()
        layout.endLayout()
        return layout, tall

    def _direction(self) -> Qt.LayoutDirection:
        """That of the words: an article's stand in an interface of the other direction, too."""
        own, text = self.layoutDirection(), self.text()
        if own is Qt.LayoutDirection.RightToLeft and holds_right_to_left(text):
            return own
        kinds = (unicodedata.bidirectional(letter) for letter in _ISOLATED.sub("", text))
        first = next((kind for kind in kinds if kind in {"L", "R", "AL"}), "")
        if not first:
            return own
        return Qt.LayoutDirection.LeftToRight if first == "L" else Qt.LayoutDirection.RightToLeft
