"""The second line of a layer toggle: what its marks look like, drawn small, with their names."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPen

from reader.model.marks import Stance, Tone
from reader.ui.compare.column.painting.paint import draw_dot, draw_unequal
from reader.ui.compare.column.text.plan import CHIPS
from reader.ui.compare.dress.style import turned
from reader.ui.compare.layers.layer import Layer
from reader.ui.compare.wording import wording
from reader.ui.compare.wording.wording import translate
from reader.ui.look import theme as tokens
from reader.ui.look.theme import Theme

_HEIGHT = 19.0
_SPACE = 10.0
_FLAGS = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignHCenter
_TONES = {Tone.HOSTILE: "neg_l", Tone.NEUTRAL: "neu_l", Tone.FAVOURABLE: "pos_l"}
_CHIP = {
    Stance.ENDORSING: ("end_bg", "end_l", "end"),
    Stance.NEUTRAL: ("mid_bg", "line2", "ink2"),
    Stance.DISTANCING: ("dis_bg", "dis_l", "dis"),
}

Draw = Callable[[QPainter, Theme, QRectF, str], None]
Sample = tuple[str, float, Draw]


def _samples(layer: Layer) -> list[Sample]:
    """The samples of a layer: words, room beside them, how they are drawn."""
    if layer is Layer.NAMING:
        return [(wording.tone_name(tone), 27, _tone(tone)) for tone in _TONES]
    if layer is Layer.ATTRIBUTION:
        chips = [(wording.stance_name(stance), 27.0, _chip(stance)) for stance in _CHIP]
        return [
            (translate("Compare", "quote"), 16, _quote),
            *chips,
            (translate("Compare", "scare quote"), 10, _scare),
        ]
    if layer is Layer.DIFFERENCE:
        return [(translate("Compare", "not in counterpart"), 10, _difference)]
    if layer is Layer.NUMBER:
        return [(translate("Compare", "Differing value"), 28, _number)]
    return [(translate("Compare", "sentence in one outlet"), 19, _lone)]


def legend(layer: Layer) -> str:
    """The names of the samples, for tips and screen readers; with those that the bar has no room for."""
    more: list[str] = []
    if layer is Layer.NAMING:
        more.append(translate("Compare", "one speaker, two names for one side (two rings)"))
        more.append(translate("Compare", "printed in two ways (two rings)"))
    if layer is Layer.ATTRIBUTION:
        more.append(translate("Compare", "statement without a named source (dotted hooks)"))
        more.append(translate("Compare", "quotation with a mark missing or reversed (dashed hooks)"))
        more.append(translate("Compare", "headline without what its sentence has (two rings)"))
    return wording.listed([*(words for words, _, _ in _samples(layer)), *more])


def width(layer: Layer) -> float:
    """The width of the samples in pixels."""
    metrics = QFontMetricsF(tokens.ui_font(12))
    parts = [metrics.horizontalAdvance(words) + room for words, room, _ in _samples(layer)]
    return sum(parts) + _SPACE * (len(parts) - 1)


def paint(painter: QPainter, layer: Layer, theme: Theme, room: QRectF, whole: QRectF) -> None:
    """Draws the samples from the right of `room` to the left; turned round in `whole` for the other direction."""
    right = room.right()
    metrics = QFontMetricsF(tokens.ui_font(12))
    painter.setFont(tokens.ui_font(12))
    for words, beside, draw in _samples(layer):
        size = metrics.horizontalAdvance(words) + beside
        draw(painter, theme, turned(painter, whole, QRectF(right - size, room.top(), size, _HEIGHT)), words)
        right -= size + _SPACE


def _text(painter: QPainter, rect: QRectF, words: str) -> None:
    painter.drawText(rect, _FLAGS, words)


def _tone(tone: Tone) -> Draw:
    def draw(painter: QPainter, theme: Theme, rect: QRectF, words: str) -> None:
        mark = turned(painter, rect, QRectF(rect.right() - 22, rect.top(), 22, rect.height()))
        y, start, end = rect.center().y() + 1, mark.right(), mark.left()
        pen = QPen(theme.color(_TONES[tone]), 3 if tone is Tone.HOSTILE else 1.6)
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        if tone is Tone.NEUTRAL:
            pen.setDashPattern([3.1, 1.9])
        painter.setPen(pen)
        for offset in (-1.75, 1.75) if tone is Tone.FAVOURABLE else (0,):
            painter.drawLine(QPointF(start, y + offset), QPointF(end, y + offset))
        painter.setPen(theme.color("ink2"))
        _text(painter, turned(painter, rect, rect.adjusted(0, 0, -27, 0)), words)

    return draw


def _quote(painter: QPainter, theme: Theme, rect: QRectF, words: str) -> None:
    painter.fillRect(rect, theme.color("q_bg"))
    painter.fillRect(turned(painter, rect, QRectF(rect.right() - 3, rect.top(), 3, rect.height())), theme.color("q_l"))
    painter.setPen(theme.color("ink2"))
    _text(painter, rect.adjusted(0, 0, -3, 0), words)


def _chip(stance: Stance) -> Draw:
    def draw(painter: QPainter, theme: Theme, rect: QRectF, words: str) -> None:
        fill, line, ink = (theme.color(token) for token in _CHIP[stance])
        pen = QPen(line, 1)
        if stance is Stance.DISTANCING:
            pen.setDashPattern([3, 2])
        painter.setPen(pen)
        painter.setBrush(fill)
        painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), 9, 9)
        dot = turned(painter, rect, QRectF(rect.right() - 22, rect.top(), 22, rect.height()))
        draw_dot(painter, dot.center(), CHIPS[stance], ink, 0.95)
        painter.setPen(ink)
        _text(painter, turned(painter, rect, rect.adjusted(3, 0, -17, 0)), words)

    return draw


def _scare(painter: QPainter, theme: Theme, rect: QRectF, words: str) -> None:
    painter.setPen(QPen(theme.color("dis_l"), 1, Qt.PenStyle.DotLine))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), 3, 3)
    painter.setPen(theme.color("dis"))
    _text(painter, rect, words)


def _difference(painter: QPainter, theme: Theme, rect: QRectF, words: str) -> None:
    painter.fillRect(rect, theme.color("diff"))
    painter.fillRect(QRectF(rect.left(), rect.bottom() - 2, rect.width(), 2), theme.color("diff_l"))
    painter.setPen(theme.color("ink"))
    _text(painter, rect, words)


def _number(painter: QPainter, theme: Theme, rect: QRectF, words: str) -> None:
    painter.setPen(QPen(theme.color("num_l"), 1.5))
    painter.setBrush(theme.color("num_bg"))
    painter.drawRoundedRect(rect.adjusted(0.75, 0.75, -0.75, -0.75), 3, 3)
    sign = turned(painter, rect, QRectF(rect.left(), rect.top(), 22, rect.height()))
    draw_unequal(painter, sign.center(), theme.color("num"), 0.9)
    painter.setPen(theme.color("num"))
    _text(painter, turned(painter, rect, rect.adjusted(18, 0, -4, 0)), words)


def _lone(painter: QPainter, theme: Theme, rect: QRectF, words: str) -> None:
    pen = QPen(theme.color("line2"), 2.5, Qt.PenStyle.CustomDashLine, Qt.PenCapStyle.FlatCap)
    pen.setDashPattern([1.2, 1.2])
    painter.setPen(pen)
    x = turned(painter, rect, QRectF(rect.right() - 14, rect.top(), 14, rect.height())).center().x()
    painter.drawLine(QPointF(x, rect.top() + 2), QPointF(x, rect.bottom() - 1))
    painter.setPen(theme.color("ink2"))
    _text(painter, turned(painter, rect, rect.adjusted(0, 0, -17, 0)), words)
