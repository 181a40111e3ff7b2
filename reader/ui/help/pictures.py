"""The marks of the guide, painted with the colours and lines that the program itself uses."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPen, QPixmap

from reader.ui.compare.column.painting.paint import draw_dot, draw_unequal
from reader.ui.compare.column.text.plan import Style
from reader.ui.look.theme import Theme, reading_font

WIDTH, HEIGHT = 132, 34
_TOP, _TALL = 4.0, 23.0
_BASE = _TOP + 17  # of the words: as high in their box as in a column of the comparison
_UNDER, _DOTS = _BASE + 9, _BASE + 6
_Paint = Callable[[QPainter, Theme, QRectF], None]


@dataclass(frozen=True, slots=True)
class _Look:
    """Words, their colour, what is painted under them; `shift` puts what stands beside them in the middle too."""

    words: str
    paint: _Paint
    colour: str = "ink"
    shift: float = 0


def mark(name: str, theme: Theme, ratio: float) -> QPixmap:
    """A word that carries that mark; empty for a name that is not known."""
    made = QPixmap(round(WIDTH * ratio), round(HEIGHT * ratio))
    made.setDevicePixelRatio(ratio)
    made.fill(Qt.GlobalColor.transparent)
    look = _LOOKS.get(name)
    if look is None:
        return made
    painter = QPainter(made)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    font = reading_font(16)
    width = QFontMetrics(font).horizontalAdvance(look.words)
    where = QRectF((WIDTH - width) / 2 + look.shift, _TOP, width, _TALL)
    look.paint(painter, theme, where)
    painter.setFont(font)
    painter.setPen(theme.color(look.colour))
    painter.drawText(QPointF(where.left(), _BASE), look.words)
    painter.end()
    return made


def _line(token: str, width: float, style: Qt.PenStyle, *ys: float) -> _Paint:
    def paint(painter: QPainter, theme: Theme, where: QRectF) -> None:
        pen = QPen(theme.color(token), width, style)
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        painter.setPen(pen)
        for y in ys:
            painter.drawLine(QPointF(where.left(), y), QPointF(where.right(), y))

    return paint


def _fill(token: str, line: str) -> _Paint:
    def paint(painter: QPainter, theme: Theme, where: QRectF) -> None:
        box = where.adjusted(-4, 0, 4, 0)
        painter.fillRect(box, theme.color(token))
        painter.fillRect(QRectF(box.left(), box.bottom() - 2, box.width(), 2), theme.color(line))

    return paint


def _chip(ink: str, line: str, back: str, style: Style, edge: Qt.PenStyle = Qt.PenStyle.SolidLine) -> _Paint:
    def paint(painter: QPainter, theme: Theme, where: QRectF) -> None:
        painter.setPen(QPen(theme.color(line), 1.2, edge))
        painter.setBrush(theme.color(back))
        painter.drawRoundedRect(where.adjusted(-9, 0, 22, 0), 11, 11)
        draw_dot(painter, QPointF(where.right() + 11, where.center().y()), style, theme.color(ink))

    return paint


def _quote(painter: QPainter, theme: Theme, where: QRectF) -> None:
    painter.fillRect(where.adjusted(-4, 0, 4, 0), theme.color("q_bg"))
    painter.fillRect(QRectF(where.right() + 6, where.top(), 4, where.height()), theme.color("q_l"))


def _scare(painter: QPainter, theme: Theme, where: QRectF) -> None:
    painter.setPen(QPen(theme.color("dis_l"), 1.2, Qt.PenStyle.DotLine))
    painter.drawRoundedRect(where.adjusted(-5, 0, 5, 0), 3, 3)


def _number(painter: QPainter, theme: Theme, where: QRectF) -> None:
    painter.setPen(QPen(theme.color("num_l"), 1.5))
    painter.setBrush(theme.color("num_bg"))
    painter.drawRoundedRect(where.adjusted(-24, 0, 6, 0), 3, 3)
    draw_unequal(painter, QPointF(where.left() - 12, where.center().y()), theme.color("num"))


def _lone(painter: QPainter, theme: Theme, where: QRectF) -> None:
    painter.setPen(QPen(theme.color("line2"), 2.5, Qt.PenStyle.DotLine, Qt.PenCapStyle.FlatCap))
    painter.drawLine(QPointF(where.right() + 8, where.top()), QPointF(where.right() + 8, where.bottom()))


_SOLID, _DASH, _DOT = Qt.PenStyle.SolidLine, Qt.PenStyle.DashLine, Qt.PenStyle.DotLine
_LOOKS = {
    "negative": _Look("ميليشيات", _line("neg_l", 3, _SOLID, _UNDER), "neg"),
    "neutral": _Look("القوات", _line("neu_l", 1.5, _DASH, _UNDER)),
    "positive": _Look("الأبطال", _line("pos_l", 1.5, _SOLID, _UNDER - 1.5, _UNDER + 2), "pos"),
    "quote": _Look("«نواصل العمل»", _quote, shift=-3),
    "endorsing": _Look("أكد", _chip("end", "end_l", "end_bg", Style.CHIP_ENDORSING), "end", -6.5),
    "neutralverb": _Look("قال", _chip("ink2", "line2", "mid_bg", Style.CHIP_NEUTRAL), "ink2", -6.5),
    "distancing": _Look("زعم", _chip("dis", "dis_l", "dis_bg", Style.CHIP_DISTANCING, _DASH), "dis", -6.5),
    "scare": _Look("«المحررة»", _scare, "dis"),
    "wording": _Look("بشكل كامل", _fill("diff", "diff_l")),
    "number": _Look("15 قتيلًا", _number, "num", 9),
    "unmatched": _Look("جملة بلا مقابل", _lone, shift=-4),
    "rejoined": _Look("الإرهابيين", _line("obf", 1.5, _DOT, _DOTS)),
    "hit": _Look("اتفاق", _fill("mark", "dis_l")),
}
