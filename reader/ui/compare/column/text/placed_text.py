"""Where everything of a column's text stands, in the document and in the viewport."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtWidgets import QTextEdit

from reader.ui.compare.column.text.plan import PaintSpan
from reader.ui.compare.column.text.surface import Surface
from reader.ui.compare.dress.metrics import Metrics
from reader.ui.look.strips import Strip


class PlacedText(QTextEdit):
    """Answers questions about places; whoever derives from it makes the surface."""

    surface: Surface
    metrics: Metrics

    def place(self) -> tuple[int, float]:
        """The code point of the article at the top edge, and how far its line stands above that edge, in pixels."""
        content = self.surface.content
        if content is None:
            return 0, 0.0
        top = self.verticalScrollBar().value()
        position = self.surface.document.documentLayout().hitTest(
            QPointF(self.viewport().width() / 2, top + self.metrics.line / 2), Qt.HitTestAccuracy.FuzzyHit
        )
        source = content.plan.display.to_source(max(position, 0))
        return source, self.line_top(position) - top

    def restore_place(self, place: tuple[int, float]) -> None:
        """Scrolls so that a place taken by `place` stands there again."""
        content = self.surface.content
        if content is not None:
            self.verticalScrollBar().setValue(round(self.line_top(content.plan.display.to_shown(place[0])) - place[1]))

    def line_top(self, position: int) -> float:
        """The top of the line that holds a shown offset, in the document."""
        block = self.surface.document.findBlock(max(position, 0))
        layout = block.layout()
        line = layout.lineForTextPosition(max(position, 0) - block.position())
        return layout.position().y() + (line.y() if line.isValid() else 0)

    def content_height(self) -> float:
        """The height of the text itself, without the empty tail."""
        blocks = self.surface.blocks
        return self.surface.block_rect(len(blocks) - 1).bottom() if blocks else 0.0

    def unit_extent(self, unit: int) -> tuple[float, float] | None:
        """Top and bottom of a unit in the document."""
        return self.surface.unit_extent(unit, self.metrics)

    def unit_in_view(self, unit: int) -> tuple[float, float] | None:
        """Top and bottom of a unit in the viewport, which may lie outside it; None where it is not shown."""
        extent = self.unit_extent(unit)
        if extent is None:
            return None
        top = self.verticalScrollBar().value()
        return extent[0] - top, extent[1] - top

    def visible_units(self) -> list[int]:
        """The units of which a part is in sight."""
        top = self.verticalScrollBar().value()
        bottom = top + self.viewport().height()
        found = []
        for unit in self.surface.units_in(self.surface.blocks_between(top, bottom)):
            extent = self.unit_extent(unit)
            if extent and extent[1] > top and extent[0] < bottom:
                found.append(unit)
        return found

    def strips_rect(self, strips: Sequence[Strip]) -> QRect:
        """The rectangle around strips, in the viewport."""
        rect = QRectF()
        for strip in strips:
            rect = rect.united(strip.rect(self.metrics.above, self.metrics.below))
        return rect.translated(0, -self.verticalScrollBar().value()).toAlignedRect()

    def span_rect(self, span: PaintSpan) -> QRect:
        """The rectangle around a mark, in the viewport."""
        return self.strips_rect(self.surface.strips(span.start, span.end))
