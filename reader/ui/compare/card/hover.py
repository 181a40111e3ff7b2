"""Opens and closes the card: after a rest of the pointer on a mark, at once by a click or Enter."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, QPoint, QRect, Qt, QTimer, Signal

from reader.model.articles import Span
from reader.ui.compare.card.card import OPEN_DELAY, Card
from reader.ui.compare.column.column import Column
from reader.ui.compare.column.text.plan import PaintSpan
from reader.ui.compare.layers.layer import Layer
from reader.ui.compare.needed import needed
from reader.ui.compare.pairs.columns_view import ColumnsView
from reader.ui.compare.wording.wording import Names


class Hover(QObject):
    """Serves all columns of a view with one card."""

    jumped = Signal(int, object)

    def __init__(self, card: Card, columns: ColumnsView) -> None:
        super().__init__(columns)
        self.card = card
        self._view = columns
        self._names: Names = str
        self._wanted: tuple[int, PaintSpan] | None = None
        self._from: Column | None = None
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(OPEN_DELAY)
        self._rest.timeout.connect(self._open_wanted)
        card.closed.connect(self._on_closed)
        card.jumped.connect(self._on_jump)

    def wire(self, column: Column) -> None:
        """Listens to a new column of the view."""
        pane = column.pane
        pane.markHovered.connect(partial(self._on_hover, column))
        pane.markActivated.connect(partial(self._on_activated, column))
        pane.escaped.connect(self.close)
        pane.moved.connect(partial(self._on_moved, column))

    def set_names(self, names: Names) -> None:
        """Takes other words for concepts."""
        self._names = names

    def close(self) -> None:
        """Closes the card and forgets what it waited for."""
        self._rest.stop()
        self._wanted = None
        self.card.close_card()

    def _on_moved(self, column: Column) -> None:
        # After a click the counterparts glide to the height of the sentence: its card stays.
        if self._from in (None, column):
            self.close()

    def _on_hover(self, column: Column, span: PaintSpan | None) -> None:
        if span is None or span.mark is None:
            self._rest.stop()
            self._wanted = None
            self.card.close_soon()
            return
        if span is column.pane.open_mark:
            self.card.keep()
            return
        if column.pane.selecting:
            self._rest.stop()
            return
        if span.layer is Layer.NAMING or self.card.isVisible():
            self._wanted = (column.number, span)
            self._rest.start()

    def _on_activated(self, column: Column, span: PaintSpan) -> None:
        if span.mark is not None:
            self._rest.stop()
            self.open(column.number, span)
            if column.pane.keyboard:
                self.card.focus_first()

    def _open_wanted(self) -> None:
        if self._wanted is not None and not self._view.columns[self._wanted[0]].pane.selecting:
            self.open(*self._wanted)

    def open(self, column: int, span: PaintSpan) -> None:
        """Opens the card over a mark of a column."""
        index, pane = self._view.index, self._view.columns[column].pane
        if index is None or span.mark is None:
            return
        self._release()
        self._from = self._view.columns[column]
        pane.set_open(span)
        parent = needed(self.card.parentWidget())

        def outside(rect: QRect) -> QRect:
            return QRect(pane.viewport().mapTo(parent, rect.topLeft()), rect.size())

        unit = pane.surface.unit_at(span.start)
        around = pane.strips_rect(pane.surface.unit_strips(unit)) if unit is not None else pane.span_rect(span)
        room = pane.viewport().rect()
        around = around.intersected(room) if around.intersects(room) else pane.span_rect(span)
        whole = QRect(QPoint(12, around.top()), QPoint(room.right() - 12, around.bottom()))
        self.card.show_mark(index, column, span.mark, self._names, outside(whole), outside(pane.span_rect(span)))

    def _release(self) -> None:
        if self._from is not None:
            self._from.pane.set_open(None)

    def _on_closed(self, held: bool) -> None:
        pane = self._from.pane if self._from is not None else None
        self._release()
        self._from = None
        if pane is not None and held:
            pane.setFocus(Qt.FocusReason.PopupFocusReason)

    def _on_jump(self, column: int, span: Span) -> None:
        self.jumped.emit(column, span)
