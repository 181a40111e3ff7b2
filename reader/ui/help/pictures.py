"""The marks of the guide, painted with the colours and lines that the program itself uses."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPen, QPixmap

from reader.ui.look.theme import Theme, reading_font, ui_font

_WIDTH, _HEIGHT = 132, 34
_Paint = Callable[[QPainter, Theme, QRectF], None]
_SAMPLES = {
    "negative": "ميليشيات",
    "neutral": "القوات",
    "positive": "الأبطال",
    "quote": "«نواصل العمل»",
    "endorsing": "أكد",
    "neutralverb": "قال",
    "distancing": "زعم",
    "scare": "«المحررة»",
    "wording": "بشكل كامل",
    "number": "15 قتيلًا",
    "unmatched": "جملة بلا مقابل",
    "rejoined": "الإرهابيين",
    "hit": "اتفاق",
}


def mark(name: str, theme: Theme, ratio: float) -> QPixmap:
    """A word that carries that mark; empty for a name that is not known."""
    made = _blank(_WIDTH, _HEIGHT, ratio)
    words = _SAMPLES.get(name, "")
    painter = QPainter(made)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    font = reading_font(16)
    width = QFontMetrics(font).horizontalAdvance(words)
    where = QRectF((_WIDTH - width) / 2, 2, width, 25)
    under, over, colour = _LOOKS.get(name, (_nothing, _nothing, "ink"))
    under(painter, theme, where)
    painter.setFont(font)
    painter.setPen(theme.color(colour))
    painter.drawText(where.adjusted(-4, -2, 4, -2), Qt.AlignmentFlag.AlignCenter, words)
    over(painter, theme, where)
    painter.end()
    return made


def _blank(width: int, height: int, ratio: float) -> QPixmap:
    made = QPixmap(round(width * ratio), round(height * ratio))
    made.setDevicePixelRatio(ratio)
    made.fill(Qt.GlobalColor.transparent)
    return made


def _nothing(_painter: QPainter, _theme: Theme, _where: QRectF) -> None:
    """Paints nothing."""


def _line(token: str, width: float, style: Qt.PenStyle, twice: bool = False) -> _Paint:
    def paint(painter: QPainter, theme: Theme, where: QRectF) -> None:
        painter.setPen(QPen(theme.color(token), width, style))
        for y in (28.0, 31.5) if twice else (29.0,):
            painter.drawLine(QPointF(where.left(), y), QPointF(where.right(), y))

    return paint


def _fill(token: str, line: str = "") -> _Paint:
    def paint(painter: QPainter, theme: Theme, where: QRectF) -> None:
        painter.fillRect(where.adjusted(-4, 0, 4, 2), theme.color(token))
        if line:
            painter.fillRect(QRectF(where.left() - 4, 27, where.width() + 8, 2), theme.color(line))

    return paint


def _chip(token: str, back: str, style: Qt.PenStyle, *, filled: bool = False) -> _Paint:
    def paint(painter: QPainter, theme: Theme, where: QRectF) -> None:
        box = where.adjusted(-22, 0.5, 10, 3)
        painter.setPen(QPen(theme.color(token), 1.2, style))
        painter.setBrush(theme.color(back))
        painter.drawRoundedRect(box, 11, 11)
        painter.setBrush(theme.color(token) if filled else Qt.BrushStyle.NoBrush)
        painter.drawEllipse(QPointF(box.left() + 11, box.center().y()), 3.5, 3.5)

    return paint


def _quote(painter: QPainter, theme: Theme, where: QRectF) -> None:
    painter.fillRect(where.adjusted(-4, 0, 4, 2), theme.color("q_bg"))
    painter.fillRect(QRectF(where.right() + 6, where.top(), 4, where.height() + 2), theme.color("q_l"))


def _box(token: str, fill: str, style: Qt.PenStyle) -> _Paint:
    def paint(painter: QPainter, theme: Theme, where: QRectF) -> None:
        painter.setPen(QPen(theme.color(token), 1.2, style))
        painter.setBrush(theme.color(fill) if fill else Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(where.adjusted(-5, 0.5, 5, 2), 3, 3)

    return paint


def _unequal(painter: QPainter, theme: Theme, where: QRectF) -> None:
    painter.setFont(ui_font(13, bold=True))
    painter.setPen(theme.color("num"))
    painter.drawText(QPointF(where.right() + 10, 20), "≠")


def _ring(painter: QPainter, theme: Theme, where: QRectF) -> None:
    painter.setPen(QPen(theme.color("conn"), 2, Qt.PenStyle.DotLine))
    painter.drawLine(QPointF(where.right() + 8, where.top()), QPointF(where.right() + 8, where.bottom()))


_SOLID, _DASH, _DOT = Qt.PenStyle.SolidLine, Qt.PenStyle.DashLine, Qt.PenStyle.DotLine
_LOOKS: dict[str, tuple[_Paint, _Paint, str]] = {
    "negative": (_nothing, _line("neg_l", 3, _SOLID), "ink"),
    "neutral": (_nothing, _line("neu_l", 1.5, _DASH), "ink"),
    "positive": (_nothing, _line("pos_l", 1.5, _SOLID, twice=True), "ink"),
    "quote": (_quote, _nothing, "ink"),
    "endorsing": (_chip("end", "end_bg", _SOLID, filled=True), _nothing, "end"),
    "neutralverb": (_chip("ink2", "mid_bg", _SOLID), _nothing, "ink2"),
    "distancing": (_chip("dis", "dis_bg", _DASH), _nothing, "dis"),
    "scare": (_box("line2", "", _DASH), _nothing, "ink"),
    "wording": (_fill("diff", "diff_l"), _nothing, "ink"),
    "number": (_box("num_l", "num_bg", _SOLID), _unequal, "num"),
    "unmatched": (_nothing, _ring, "ink"),
    "rejoined": (_nothing, _line("obf", 1.5, _DOT), "ink"),
    "hit": (_fill("mark", "dis_l"), _nothing, "ink"),
}
