"""A sentence laid out and painted outside a document: the cells of the rows."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QPointF
from PySide6.QtGui import QPainter, QTextLayout

from reader.model.articles import Span
from reader.ui.compare.column.painting.paint import MarkPainter, Placed
from reader.ui.compare.column.text.formats import FormatMaker, chosen
from reader.ui.compare.column.text.placing import placed_in
from reader.ui.compare.column.text.plan import PaintSpan, Plan
from reader.ui.compare.dress.metrics import Metrics
from reader.ui.compare.layers.layer import Layer
from reader.ui.look.lines import running
from reader.ui.look.strips import Lines, Strip
from reader.ui.look.theme import Theme

_BASELINE = 0.66


class CellText:
    """One plan in one width. `height` is in pixels."""

    def __init__(
        self, plan: Plan, metrics: Metrics, maker: FormatMaker, layers: frozenset[Layer], *, rtl: bool
    ) -> None:
        self.plan = plan
        self._metrics = metrics
        self._text = plan.display.text
        self._layout = QTextLayout(self._text, metrics.font())
        self._layout.setTextOption(running(rtl=rtl))
        self._layout.setFormats(chosen(maker.parts(plan.spans, plan.display.pads, 0), layers))
        self._lines = Lines(self._layout, self._text)
        self.width = -1.0
        self.height = 0.0
        self._placed: list[Placed] = []

    def lay_out(self, width: float) -> float:
        """Breaks the lines for that width and returns the height."""
        if width == self.width:
            return self.height
        self.width = width
        self._layout.beginLayout()
        y = 0.0
        while True:
            line = self._layout.createLine()
            if not line.isValid():
                break
            line.setLineWidth(max(width, 40))
            line.setPosition(QPointF(0, y + self._metrics.line * _BASELINE - line.ascent()))
            y += self._metrics.line
        self._layout.endLayout()
        self._lines = Lines(self._layout, self._text)
        self._placed = [placed_in(self._lines, self._layout, span, self.plan.display.pads) for span in self.plan.spans]
        self.height = y
        return y

    def strips_of(self, span: Span) -> list[Strip]:
        """Where words of the article stand in the sentence as it is laid out; none where they are not in it."""
        found = self.plan.display.range_of(span)
        return self._lines.strips(self._layout, *found) if found is not None else []

    def paint(
        self,
        painter: QPainter,
        origin: QPointF,
        theme: Theme,
        shown: Callable[[PaintSpan], bool],
        hits: Sequence[Span] = (),
    ) -> None:
        """Draws the sentence with the marks that `shown` lets through."""
        painter.save()
        painter.translate(origin)
        marks = MarkPainter(theme, self._metrics)
        placed = [one for one in self._placed if shown(one.span)]
        marks.under(painter, placed)
        for hit in hits:
            found = self.plan.display.range_of(hit)
            if found is not None:
                marks.washed(painter, self._lines.strips(self._layout, *found), "mark", "dis_l")
        painter.setPen(theme.color("ink"))
        self._layout.draw(painter, QPointF(0, 0))
        marks.over(painter, placed)
        painter.restore()
