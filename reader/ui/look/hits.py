"""Words in which a search found something, drawn alike in lists, previews and the reader."""

from __future__ import annotations

from PySide6.QtCore import QPointF
from PySide6.QtGui import QFontInfo, QPainter, QTextLayout

from reader.ui.look.shapes import paint_wash
from reader.ui.look.theme import COMPARE_TEXT, Theme
from reader.ui.models.items import Marked


def draw_marked(painter: QPainter, theme: Theme, layout: QTextLayout, where: QPointF, marked: Marked) -> None:
    """Draws the layout of these words with the pen of the painter, what was found on its fill with a base line.

    The layout may show fewer of the words, its last ones cut off.
    """
    if marked.spans:
        painter.save()
        _wash(painter, theme, layout, where, marked)
        painter.restore()
    layout.draw(painter, where)


def _wash(painter: QPainter, theme: Theme, layout: QTextLayout, where: QPointF, marked: Marked) -> None:
    # A start marks nothing.
    from reader.text.utf16 import Utf16Map
    from reader.ui.look.strips import Lines

    to_utf16, lines = Utf16Map(marked.text).to_utf16, Lines(layout, layout.text(), where)
    unit, first = QFontInfo(layout.font()).pixelSize() / COMPARE_TEXT[0], layout.lineAt(0)
    # No further than the line has room: lines of headlines stand closer than their font would have them.
    above = min(19 * unit, first.y() + first.ascent())
    below = min(11 * unit, first.y() + first.height() - first.ascent())
    fill, line = theme.color("mark"), theme.color("dis_l")
    for span in marked.spans:
        for strip in lines.strips(layout, to_utf16(span.start), to_utf16(span.end)):
            paint_wash(painter, strip.rect(above, below, 1), fill, line, 2)
