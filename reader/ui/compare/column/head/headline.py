"""A headline: never cut, in the headline face, with its contested names and rejoined letters marked."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, QPointF, QSize
from PySide6.QtGui import QFont, QHelpEvent, QPainter, QPaintEvent, QTextLayout
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from reader.model.articles import Span
from reader.model.marks import Finding
from reader.ui.compare.column.painting.paint import MarkPainter, Placed
from reader.ui.compare.column.text.plan import BOXED, Plan, Style
from reader.ui.compare.dress.metrics import Metrics
from reader.ui.compare.findings import contrasts
from reader.ui.compare.layers.layer import Layer
from reader.ui.language.formats import hint
from reader.ui.look import theme as tokens
from reader.ui.look.lines import running
from reader.ui.look.strips import Lines, Strip
from reader.ui.look.theme import Theme

# The ring around words reaches that far beside them.
_RING = 4
# A headline is no place for chips and tints: names, terms in marks and rejoined letters are enough.
_SHOWN = frozenset(Style) - BOXED - {Style.QUOTE, Style.DIFFERENCE}
_BASELINE = 0.68


class Headline(QWidget):
    """Paints a plan in any number of lines."""

    def __init__(self, theme: Theme, size: float, line: float, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._line = line
        self._font: QFont = tokens.headline_font(size)
        self._metrics = Metrics(size, line, 1.0)
        self._plan: Plan | None = None
        self._layout = QTextLayout()
        self._rtl = True
        self.layers = frozenset(Layer)
        self.painted = _SHOWN
        self.pointed: tuple[int, int] | None = None
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_plan(self, plan: Plan, *, rtl: bool = True) -> None:
        """Shows it; the words are also the widget's accessible name."""
        self._plan, self._rtl, self.pointed = plan, rtl, None
        self._layout.setText(plan.display.text)
        self._layout.setFont(self._font)
        self._layout.setTextOption(running(rtl=rtl))
        self.setAccessibleName(plan.display.text)
        self.updateGeometry()
        self.update()

    def clear(self) -> None:
        """Shows nothing."""
        self._plan = self.pointed = None
        self._layout.setText("")
        self.setAccessibleName("")

    def set_layers(self, layers: frozenset[Layer]) -> None:
        """Turns layers on and off; no letter moves."""
        self.layers = layers
        self.update()

    def shown_range(self, span: Span) -> tuple[int, int] | None:
        """Where a span of the article is shown."""
        return self._plan.display.range_of(span) if self._plan is not None else None

    def point_at(self, span: Span | None) -> None:
        """Puts a ring around these words of the article; None takes it away."""
        self.pointed = self.shown_range(span) if span is not None else None
        self.update()

    def set_theme(self, theme: Theme) -> None:
        """Changes the colours."""
        self._theme = theme
        self.update()

    def _lay_out(self, width: float) -> float:
        self._layout.beginLayout()
        y = 0.0
        while True:
            line = self._layout.createLine()
            if not line.isValid():
                break
            line.setLineWidth(max(width, 20))
            line.setPosition(QPointF(0, y + self._line * _BASELINE - line.ascent()))
            y += self._line
        self._layout.endLayout()
        return max(y, self._line)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return round(self._lay_out(width)) + 6

    def sizeHint(self) -> QSize:
        width = max(self.width(), 120)
        return QSize(width, self.heightForWidth(width))

    def paintEvent(self, _event: QPaintEvent) -> None:
        if self._plan is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._lay_out(self.width())
        marks = MarkPainter(self._theme, self._metrics)
        lines = Lines(self._layout, self._layout.text())
        placed = self._placed(self._plan, lines)
        marks.under(painter, placed)
        painter.setPen(self._theme.color("ink"))
        self._layout.draw(painter, QPointF(0, 0))
        marks.over(painter, placed)
        if self.pointed is not None:
            # Words at the edge of the line leave no room for the ring beside them.
            marks.ring(painter, [_within(one, self.width()) for one in lines.strips(self._layout, *self.pointed)])

    def _placed(self, plan: Plan, lines: Lines) -> list[Placed]:
        return [
            Placed(span, tuple(lines.strips(self._layout, span.start, span.end)))
            for span in plan.spans
            if span.style in self.painted and (span.layer is None or span.layer in self.layers)
        ]

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() is QEvent.Type.ToolTip:
            QToolTip.showText(event.globalPos(), hint(self.tip_at(event.pos())), self)
            return True
        return super().event(event)

    def tip_at(self, point: QPoint) -> str:
        """What the headline does not carry of its sentence, said of the words under a point; '' where it is nothing."""
        if self._plan is None:
            return ""
        self._lay_out(self.width())
        found = [
            contrasts.told(one.span.mark.detail)
            for one in self._placed(self._plan, Lines(self._layout, self._layout.text()))
            if one.span.mark is not None and isinstance(one.span.mark.detail, Finding)
            if any(
                strip.rect(self._line * _BASELINE, self._line * (1 - _BASELINE)).contains(point) for strip in one.strips
            )
        ]
        return "\n".join(words for words in found if words)


def _within(strip: Strip, width: float) -> Strip:
    left, right = max(strip.x, _RING), min(strip.right, width - _RING)
    return Strip(left, strip.baseline, right - left)
