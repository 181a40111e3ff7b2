"""One column's text in a read-only QTextEdit: its content, the places of everything on it, and its state."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager

from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QTextEdit, QWidget
from shiboken6 import isValid

from reader.model.articles import Span
from reader.ui.compare.column.painting.paint import MarkPainter, Placed
from reader.ui.compare.column.text.content import Content
from reader.ui.compare.column.text.placed_text import PlacedText
from reader.ui.compare.column.text.plan import PaintSpan, Style
from reader.ui.compare.column.text.surface import Surface
from reader.ui.compare.dress.metrics import Metrics
from reader.ui.compare.layers.layer import Layer
from reader.ui.compare.layers.layer_steps import LayerSteps
from reader.ui.compare.steps import Steps, finished
from reader.ui.compare.wording import wording
from reader.ui.look import theme as tokens
from reader.ui.look.theme import Theme

ALL_LAYERS = frozenset(Layer)
_END = object()
# The reader may bring the last sentence up to the upper part of the column, so that any two can stand side by side.
_TAIL = 0.7


class MarkedText(PlacedText):
    """Shows a Content. Units are numbered as in Document.units."""

    unitActivated = Signal(int)
    unitHovered = Signal(int)
    markHovered = Signal(object)
    markActivated = Signal(object)
    markFocused = Signal(object)
    foldToggled = Signal(object)
    columnLeft = Signal()
    columnRight = Signal()
    zoomed = Signal(int)
    moved = Signal()
    laidOut = Signal()
    menuWanted = Signal(QPoint)
    escaped = Signal()

    def __init__(self, theme: Theme, metrics: Metrics, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._set_up()
        self.theme = theme
        self.metrics = metrics
        self.layers = ALL_LAYERS
        self.differences: frozenset[int] | None = None
        self.show_repairs = True
        self.active: int | None = None
        self.hovered: int | None = None
        self.echo: int | None = None
        self.focused_unit: int | None = None
        self.focused_mark: PaintSpan | None = None
        self.open_mark: PaintSpan | None = None
        self.hits: tuple[tuple[int, int], ...] = ()
        self.current_hit: tuple[int, int] | None = None
        self.fold_words: dict[Span, tuple[str, str, str]] = {}
        self.show_label = ""
        self.source_text = ""
        self.names: wording.Names = wording.plain_name
        self._margins = (18.0, 20.0, 10.0)
        self._press: QPoint | None = None
        self._loading = False
        self._steps = LayerSteps(self)
        self._tip: str | None = None
        self.keyboard = False
        self.surface = Surface(self.document())
        self.verticalScrollBar().valueChanged.connect(self._on_moved)
        self._paint = MarkPainter(theme, metrics)
        self._dress()

    def _set_up(self) -> None:
        """Makes the editor a page to read: nothing is written, dropped or scrolled in it."""
        self.setReadOnly(True)
        self.setAcceptDrops(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setLineWrapMode(QTextEdit.LineWrapMode.WidgetWidth)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setCursorWidth(0)
        self.viewport().setMouseTracking(True)
        self.viewport().setCursor(Qt.CursorShape.ArrowCursor)

    # --- content -------------------------------------------------------------------------------------------------

    def show_content(self, content: Content) -> None:
        """Shows it from the top."""
        finished(self.showing(content))

    def showing(self, content: Content) -> Steps[None]:
        """The same in steps: what a screen holds comes first."""
        self._forget_state()
        yield from self._load(content)

    def replace_content(self, content: Content) -> None:
        """Shows another form of the same article and keeps the place of the text."""
        finished(self.replacing(content))

    def replacing(self, content: Content) -> Steps[None]:
        """The same in steps; nothing is painted before all is in its place."""
        place = self.place()
        self.focused_mark = self.open_mark = None
        yield from self.showing_at(content, place)

    def showing_at(self, content: Content, place: tuple[int, float]) -> Steps[None]:
        """Shows it with a place taken by `place` at the top; nothing is painted before all is in its place."""
        self.viewport().setUpdatesEnabled(False)
        try:
            yield from self._load(content)
            with self.unmoved():
                self.restore_place(place)
        finally:
            # Work that is given up ends here too, when the widget may be gone.
            if isValid(self):
                self.viewport().setUpdatesEnabled(True)
        self.laidOut.emit()

    def empty(self) -> None:
        """Shows nothing."""
        self._steps.drop()
        with self._filled():
            self._forget_state()
            self.surface.empty()

    def _forget_state(self) -> None:
        self.active = self.hovered = self.echo = self.focused_unit = None
        self.focused_mark = self.open_mark = None
        self.hits, self.current_hit = (), None

    def _load(self, content: Content) -> Steps[None]:
        self._steps.drop()
        with self._filled():
            self._set_margins()
        loading = self.surface.loading(content, self.theme, self.metrics, lambda: self.layers)
        more = True
        while more:
            with self._filled():
                more = next(loading, _END) is not _END
            if more:
                self.laidOut.emit()
                yield

    @contextmanager
    def _filled(self) -> Iterator[None]:
        """Keeps others from asking for places while the document and what is known of it do not agree."""
        loading, self._loading = self._loading, True
        self.setUpdatesEnabled(False)
        try:
            yield
        finally:
            self.setUpdatesEnabled(True)
            self._loading = loading

    def set_metrics(self, metrics: Metrics) -> None:
        """Changes the size of the text and keeps its place."""
        finished(self.resizing(metrics))

    def resizing(self, metrics: Metrics) -> Steps[None]:
        """The same in steps."""
        if self.surface.content is None:
            self._measure(metrics)
            return
        content, place = self.surface.content, self.place()
        self._measure(metrics)
        self.focused_mark = self.open_mark = None
        yield from self.showing_at(content, place)

    def _measure(self, metrics: Metrics) -> None:
        self.metrics = metrics
        self._paint = MarkPainter(self.theme, metrics)

    def set_theme(self, theme: Theme) -> None:
        """Changes the colours."""
        self.theme = theme
        self._paint = MarkPainter(theme, self.metrics)
        self._dress()
        if self.surface.content is not None:
            self.surface.dress(theme, self.metrics)
            self.surface.apply(self.layers)
        self.viewport().update()

    def _dress(self) -> None:
        self.setPalette(tokens.palette(self.theme))
        self.viewport().setPalette(tokens.palette(self.theme))

    def set_layers(self, layers: frozenset[Layer]) -> None:
        """Turns layers on and off and keeps the place of the text."""
        changed = layers ^ self.layers
        self.layers = layers
        # Differences and unmatched runs change no letter: no new layout for them.
        if changed & {Layer.NAMING, Layer.ATTRIBUTION, Layer.NUMBER} and self.surface.content is not None:
            # Names change colours only: what is known of places stays.
            self._steps.begin(moves=bool(changed & {Layer.ATTRIBUTION, Layer.NUMBER}))
        if changed - {Layer.UNMATCHED}:
            self.viewport().update()

    @property
    def settled(self) -> bool:
        """Whether the layers stand in the whole text, not only in the part in sight."""
        return self._steps.done

    def settle(self) -> None:
        """Brings the layers to the rest of the text at once."""
        self._steps.finish()

    @contextmanager
    def unmoved(self) -> Iterator[None]:
        """Tells nobody of scrolling while it lasts: the text stays where it is though numbers change."""
        loading, self._loading = self._loading, True
        try:
            yield
        finally:
            self._loading = loading

    def changeEvent(self, event: QEvent) -> None:
        if event.type() in {QEvent.Type.FontChange, QEvent.Type.ApplicationFontChange}:
            # With each new style sheet Qt's editor would give its text the letters of the interface.
            QAbstractScrollArea.changeEvent(self, event)
        else:
            super().changeEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._steps.resume()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._steps.stop()

    def set_margins(self, left: float, right: float, top: float) -> None:
        """The room beside and above the text, in pixels."""
        self._margins = (left, right, top)
        self._set_margins()

    def _set_margins(self) -> None:
        left, right, top = self._margins
        # In steps, so that small changes of height cost no new layout.
        tail = max(100.0, round(self.viewport().height() * _TAIL / 100) * 100.0)
        self.surface.set_margins(left, right, top, tail)

    # --- places --------------------------------------------------------------------------------------------------

    def scroll_to_range(self, start: int, end: int) -> None:
        """Brings a shown range into sight, a third from the top, unless it is there already."""
        self.settle()
        rect = self.strips_rect(self.surface.strips(start, end))
        if rect.isNull() or (rect.top() >= 8 and rect.bottom() <= self.viewport().height() - 8):
            return
        bar = self.verticalScrollBar()
        bar.setValue(bar.value() + rect.top() - self.viewport().height() // 3)

    def visible_span(self, span: PaintSpan) -> bool:
        """Whether a mark is painted now."""
        if span.layer is None:
            return self.show_repairs
        if span.style is Style.DIFFERENCE and self.differences is not None and span.difference not in self.differences:
            return False
        return span.layer in self.layers

    def marks(self) -> list[PaintSpan]:
        """The painted marks that can be stepped through, in order."""
        content = self.surface.content
        if content is None:
            return []
        return [span for span in content.plan.spans if span.layer is not None and self.visible_span(span)]

    def selected_source(self) -> Span | None:
        """The selected part of the article, in its code points."""
        cursor = self.textCursor()
        content = self.surface.content
        if content is None or not cursor.hasSelection():
            return None
        display = content.plan.display
        start, end = display.to_source(cursor.selectionStart()), display.to_source(cursor.selectionEnd() - 1) + 1
        end = max(end, display.to_source(cursor.selectionEnd()))
        return Span(start, end) if start < end else None

    # --- state ---------------------------------------------------------------------------------------------------

    def set_active(self, unit: int | None) -> None:
        """The sentence of the chosen pair."""
        if unit != self.active:
            self.active = unit
            self.viewport().update()

    def set_echo(self, unit: int | None) -> None:
        """The counterpart of a sentence under the pointer in another column."""
        if unit != self.echo:
            self.echo = unit
            self.viewport().update()

    def set_differences(self, shown: frozenset[int] | None) -> None:
        """Which differences are painted, by number; None paints all."""
        if shown != self.differences:
            self.differences = shown
            self.viewport().update()

    def focus_unit(self, unit: int | None) -> None:
        """Puts the keyboard's place on a sentence."""
        self.focused_unit = unit
        self.focused_mark = None
        if unit is not None:
            content = self.surface.content
            shown = content.units[unit] if content else None
            if shown:
                cursor = self.textCursor()
                cursor.setPosition(shown[0])
                bar = self.verticalScrollBar().value()
                self.setTextCursor(cursor)
                self.verticalScrollBar().setValue(bar)
                self.scroll_to_range(*shown)
        self.viewport().update()

    def stand_on(self, unit: int) -> None:
        """Puts the keyboard's place on a sentence without moving the text."""
        if self.focused_unit != unit or self.focused_mark is None:
            self.focused_unit, self.focused_mark = unit, None
            self.viewport().update()

    def focus_mark(self, span: PaintSpan | None) -> None:
        """Puts the keyboard's place on a mark and tells it."""
        self.focused_mark = span
        if span is not None:
            self.keyboard = True
            self.focused_unit = self.surface.unit_at(span.start)
            self.scroll_to_range(span.start, span.end)
            self.markFocused.emit(span)
        self.viewport().update()

    def set_open(self, span: PaintSpan | None) -> None:
        """The mark whose card is open."""
        if span is not self.open_mark:
            self.open_mark = span
            self.viewport().update()

    def set_hits(self, hits: Sequence[tuple[int, int]], current: tuple[int, int] | None) -> None:
        """The places that the search found, in shown offsets."""
        self.hits, self.current_hit = tuple(hits), current
        self.viewport().update()

    def _on_moved(self, _value: int) -> None:
        if not self._loading:
            self._steps.see()
            self.moved.emit()

    def placed_at(self, numbers: Sequence[int], top: float, bottom: float) -> list[Placed]:
        """The painted marks of these blocks that reach into that height of the document."""
        return [
            one
            for number in numbers
            for one in self.surface.placed(number, self.visible_span)
            if one.strips
            and one.strips[0].baseline - top > -1 - self.metrics.line * (len(one.strips) + 1)
            and one.strips[0].baseline <= bottom
        ]

    def select_none(self) -> None:
        """Drops the selection."""
        cursor = self.textCursor()
        cursor.clearSelection()
        self.setTextCursor(cursor)
