"""One column's text as the reader handles it: it paints the marks and tells of pointer and keys."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QHelpEvent,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QToolTip

from reader.model.articles import Span
from reader.ui.compare.column import pane_keys
from reader.ui.compare.column.painting import pane_paint
from reader.ui.compare.column.text.marked_text import MarkedText
from reader.ui.compare.column.text.plan import PaintSpan
from reader.ui.compare.layers.layer import Layer


class TextPane(MarkedText):
    """A column's text with painting, pointer and keys.

    `under` and `over` paint what others put on the text, in document coordinates, below and above the letters; they
    get the pane and the numbers of the blocks in sight. `bar_gap` are the pixels from the text to the bar beside it.
    """

    bar_gap = 8

    under: Callable[[QPainter, TextPane, range], None] | None = None
    over: Callable[[QPainter, TextPane, range], None] | None = None

    def createMimeDataFromSelection(self) -> QMimeData:
        """The selected words as the article has them, not as they are shown."""
        made = QMimeData()
        span = self.selected_source()
        if span is not None:
            made.setText(span.of(self.source_text))
        return made

    def paintEvent(self, event: QPaintEvent) -> None:
        if self.surface.content is None:
            super().paintEvent(event)
            return
        placed = pane_paint.paint_under(self, self._paint, event.rect())
        super().paintEvent(event)
        pane_paint.paint_over(self, self._paint, event.rect(), placed)

    def resizeEvent(self, event: QResizeEvent) -> None:
        place = self.place() if event.oldSize().isValid() else None
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            # Lines break elsewhere now.
            self.surface.forget()
        self._set_margins()
        if place is not None:
            self.restore_place(place)
        self.laidOut.emit()

    def focusNextPrevChild(self, forward: bool) -> bool:
        return pane_keys.step_mark(self, forward=forward) or super().focusNextPrevChild(forward)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self.keyboard = True
        if not pane_keys.handle(self, event):
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        # A text that seems to take no keys when the focus comes shows no text cursor, whose hook for mixed directions
        # Qt draws even where it has no width. Selecting by keys goes on as before.
        flags = self.textInteractionFlags()
        self.setTextInteractionFlags(flags & ~Qt.TextInteractionFlag.TextSelectableByKeyboard)
        super().focusInEvent(event)
        self.setTextInteractionFlags(flags)
        self.keyboard = event.reason() not in {Qt.FocusReason.MouseFocusReason, Qt.FocusReason.PopupFocusReason}
        if self.keyboard and self.focused_unit is None:
            visible = self.visible_units()
            self.focused_unit = visible[0] if visible else None
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.viewport().update()

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoomed.emit(1 if event.angleDelta().y() > 0 else -1)
            event.accept()
            return
        super().wheelEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.keyboard = False
        self._press = event.position().toPoint() if event.button() is Qt.MouseButton.LeftButton else None
        super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        here, self._press = self._press, None
        if here is None or (event.position().toPoint() - here).manhattanLength() > 4:
            return
        if not self.textCursor().hasSelection():
            self._clicked(here)

    def _clicked(self, point: QPoint) -> None:
        fold = self.fold_at(point)
        if fold is not None:
            self.foldToggled.emit(fold)
            return
        unit = self.unit_near(point)
        if unit is not None:
            self.focused_unit, self.focused_mark = unit, None
            self.unitActivated.emit(unit)
        span = self.mark_at(point)
        if span is not None:
            self.markActivated.emit(span)

    def position_at(self, point: QPoint) -> int:
        """The shown offset under a point of the viewport, -1 where there is no letter."""
        return self.surface.position_at(self._on_page(point))

    def unit_near(self, point: QPoint) -> int | None:
        """The unit whose lines a point of the viewport is on or between."""
        return self.surface.unit_near(self._on_page(point))

    def _on_page(self, point: QPoint) -> QPointF:
        return QPointF(point.x(), point.y() + self.verticalScrollBar().value())

    @property
    def selecting(self) -> bool:
        """Whether words are selected or just being so: nothing should open over them."""
        return self._press is not None or self.textCursor().hasSelection()

    def mark_at(self, point: QPoint) -> PaintSpan | None:
        """The innermost painted mark with a layer under a point of the viewport."""
        position = self.position_at(point)
        if position < 0:
            return None
        found = [one for one in self.surface.spans_at(position) if self.visible_span(one) and one.layer is not None]
        names = [one for one in found if one.layer is Layer.NAMING]
        return next(iter(names or found), None)

    def fold_at(self, point: QPoint) -> Span | None:
        """The folded run under a point of the viewport."""
        y = point.y() + self.verticalScrollBar().value()
        for number in self.surface.blocks_between(y, y):
            fold = self.surface.blocks[number].fold
            if fold is not None and self.surface.block_rect(number).top() <= y:
                return fold.span
        return None

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        point = event.position().toPoint()
        unit = self.surface.unit_at(self.position_at(point))
        if unit != self.hovered:
            self.hovered = unit
            self.unitHovered.emit(-1 if unit is None else unit)
            self.viewport().update()
        span = self.mark_at(point)
        self.markHovered.emit(span)
        hand = span is not None or self.fold_at(point) is not None
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor if hand else Qt.CursorShape.IBeamCursor)

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self.hovered = None
        self.unitHovered.emit(-1)
        self.markHovered.emit(None)
        self.viewport().update()

    def event(self, event: QEvent) -> bool:
        # Copying is a command of the view: without a selection it takes the sentence, and always the printed words.
        if (
            event.type() is QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and event.matches(QKeySequence.StandardKey.Copy)
        ):
            event.ignore()
            return False
        return super().event(event)

    def viewportEvent(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() is QEvent.Type.ToolTip:
            # The card says more, and is not to be covered.
            text = self.tip_at(event.pos()) if self.open_mark is None else ""
            if text:
                QToolTip.showText(event.globalPos(), text, self.viewport())
            else:
                QToolTip.hideText()
            return True
        return super().viewportEvent(event)

    def tip_at(self, point: QPoint) -> str:
        """The words of the tool tip at a point of the viewport; empty for none."""
        position = self.position_at(point)
        if position < 0:
            return ""
        spans = [span for span in self.surface.spans_at(position) if self.visible_span(span)]
        return pane_paint.tip_of(self, spans)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if event.reason() is QContextMenuEvent.Reason.Mouse:
            self.menuWanted.emit(event.globalPos())
        else:
            span = self.focused_mark
            strips = (
                self.surface.strips(span.start, span.end) if span else self.surface.unit_strips(self.focused_unit or 0)
            )
            self.menuWanted.emit(self.viewport().mapToGlobal(self.strips_rect(strips).center()))
