"""The parts of the compare view and the settings that hold for all of them: size, colours, layers."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from reader.ui.compare.arranging.dropping import Dropping
from reader.ui.compare.card.card import Card
from reader.ui.compare.card.hover import Hover
from reader.ui.compare.correcting.corrections import Corrector
from reader.ui.compare.correcting.lexicon_names import Titles, shipped
from reader.ui.compare.dress.metrics import (
    LEAST_SPACING,
    MAX_ZOOM,
    MIN_ZOOM,
    MOST_SPACING,
    ZOOM_STEP,
    compare_metrics,
    row_metrics,
)
from reader.ui.compare.finding.bar import FindBar
from reader.ui.compare.findings.panel import FindingsPanel
from reader.ui.compare.index import ComparisonIndex, Place
from reader.ui.compare.layers.bar import LayerBar
from reader.ui.compare.layers.layer import Layer, Scope
from reader.ui.compare.message import ErrorPage, LoadingPage
from reader.ui.compare.pairs.columns_view import ColumnsView
from reader.ui.compare.rows.view import RowsView
from reader.ui.compare.tools.actions import CompareActions
from reader.ui.compare.tools.toolstrip import ToolStrip
from reader.ui.compare.wording.outlets import outlet_names
from reader.ui.compare.wording.wording import Names, translate
from reader.ui.look.theme import Theme
from reader.ui.widgets.focus import Pane


class ViewParts(QWidget):
    """The parts of the compare view, their signals, and the settings that hold for all of them."""

    statusChanged = Signal(list)
    hintChanged = Signal(str)
    articlesChanged = Signal(list)
    articlesDropped = Signal(list, int)
    addColumnRequested = Signal()
    refreshRequested = Signal()
    openArticleRequested = Signal(int)
    browserRequested = Signal(str)
    namingRequested = Signal(str)
    voicesRequested = Signal(int, str)
    outletRequested = Signal(int)
    noteRequested = Signal(int, int, int)
    articleNoteRequested = Signal(int)
    speakerRequested = Signal(object)
    lexiconToneRequested = Signal(str, str, str)
    correctionAdded = Signal(object)
    correctionRemoved = Signal(object)
    correctionsChanged = Signal()
    modeChanged = Signal(str)
    spacingChosen = Signal(float)

    def __init__(self, theme: Theme, parent: QWidget | None = None, *, animated: bool = True) -> None:
        super().__init__(parent)
        self.theme = theme
        self.title = ""
        self.zoom = 100
        self.spacing = LEAST_SPACING
        self.mode = "full"
        self.index: ComparisonIndex | None = None
        self.pairing: Place | None = None
        self.corrector = Corrector(self)
        self._strip: ToolStrip | None = None
        self.names: Names = self._default_names()
        self.commands = CompareActions(self)
        self.layer_bar = LayerBar(theme)
        self.find_bar = FindBar(theme, translate("Compare", "Find in all columns"))
        self.columns_view = ColumnsView(theme, compare_metrics(self.zoom))
        self.columns_view.linker.animated = animated
        self.rows_view = RowsView(theme, row_metrics(self.zoom))
        self.loading, self.error_page = LoadingPage(theme), ErrorPage(theme)
        self.findings = FindingsPanel(theme)
        self.stack = QStackedWidget()
        self._lay_out()
        self.card = Card(theme, self)
        self.hover = Hover(self.card, self.columns_view)
        self.setAccessibleName(translate("Compare", "Comparison"))
        self.dropping = Dropping(self)
        self.setAcceptDrops(True)

    def _default_names(self) -> Names:
        return Titles(shipped, self.layoutDirection() is Qt.LayoutDirection.RightToLeft)

    def _lay_out(self) -> None:
        for page in (self.columns_view, self.rows_view, self.loading, self.error_page):
            self.stack.addWidget(page)
        body = QHBoxLayout()
        body.setSpacing(0)
        body.addWidget(self.stack, 1)
        body.addWidget(self.findings)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self.layer_bar)
        whole.addWidget(self.find_bar)
        whole.addLayout(body, 1)
        self.find_bar.hide()
        self.findings.hide()

    # --- mode, size, colours -------------------------------------------------------------------------------------

    def panes(self) -> list[Pane]:
        """Its parts that the keyboard steps through: in the texts to the column of the chosen sentence."""
        columns = self.columns_view
        texts = columns.columns[columns.focused_column()].pane if self.mode == "full" and columns.columns else None
        return [
            Pane(self.layer_bar),
            Pane(self.find_bar, self.find_bar.field),
            Pane(self.stack, texts or self.rows_view.table),
            Pane(self.findings, self.findings.list),
        ]

    def set_zoom(self, percent: int) -> None:
        """The size of the reading text in all columns, 80 to 200 percent."""
        percent = max(MIN_ZOOM, min(MAX_ZOOM, percent))
        if percent == self.zoom:
            return
        self.zoom = percent
        self._measure()
        if self._strip is not None:
            self._strip.show_zoom(percent)

    def set_spacing(self, spacing: float) -> None:
        """The height of a line by the size of its text, 1.8 to 2.6: at less, marks would overlap."""
        spacing = max(LEAST_SPACING, min(MOST_SPACING, spacing))
        if spacing == self.spacing:
            return
        self.spacing = spacing
        self._measure()
        if self._strip is not None:
            self._strip.show_spacing(spacing)

    def _measure(self) -> None:
        self.hover.close()
        self.columns_view.set_metrics(compare_metrics(self.zoom, self.spacing))
        self.rows_view.set_metrics(row_metrics(self.zoom, self.spacing))

    def step_zoom(self, step: int) -> None:
        """One step larger (1) or smaller (-1)."""
        self.set_zoom(self.zoom + step * ZOOM_STEP)

    def set_theme(self, theme: Theme) -> None:
        """Changes the colours of everything."""
        self.theme = theme
        parts = (self.layer_bar, self.find_bar, self.columns_view, self.rows_view, self.loading, self.error_page)
        for part in parts:
            part.set_theme(theme)
        self.findings.set_theme(theme)
        self.card.set_theme(theme)
        if self._strip is not None:
            self._strip.set_theme(theme)

    def tool_strip(self) -> ToolStrip:
        """The tools for the window's tool bar; made once."""
        if self._strip is None:
            self._strip = ToolStrip(self.theme, self.commands)
            self._strip.set_rows(rows=self.mode == "rows")
            self._strip.show_zoom(self.zoom)
            self._strip.show_spacing(self.spacing)
            self._strip.spaced.connect(self.spacingChosen)
            self._strip.ordered.connect(self.rows_view.set_order)
            self._strip.filtered.connect(self.rows_view.set_filter)
            if self.index is not None:
                self._strip.show_outlets(outlet_names(self.index))
        return self._strip

    def set_linked(self, linked: bool) -> None:
        """Turns linked scrolling on and off."""
        self.columns_view.linker.linked = linked
        self.commands.link_scroll.setChecked(linked)
        if self._strip is not None:
            self._strip.set_theme(self.theme)

    def set_fold_runs(self, fold: bool) -> None:
        """Whether runs without counterpart fold."""
        self.columns_view.fold_runs = fold
        for column in self.columns_view.columns:
            column.fold_runs = fold
            column.opened = set()
            column.refresh()

    def _on_layers(self, layers: frozenset[Layer]) -> None:
        self.columns_view.set_layers(layers)
        self.rows_view.set_layers(layers)

    def set_scope(self, scope: Scope) -> None:
        """Which differences are painted."""
        self.layer_bar.set_scope(scope)
        self.columns_view.set_scope(scope)

    def focus_first(self, reason: Qt.FocusReason) -> None:
        """Gives the keyboard to the text that had it last, at first the first, or to the rows."""
        if self.mode == "rows":
            self.rows_view.table.setFocus(reason)
        elif self.columns_view.columns:
            self.columns_view.columns[self.columns_view.focused_column()].focus_text(reason)

    # --- articles that are dragged in ----------------------------------------------------------------------------

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        self.dropping.over(event)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        self.dropping.over(event)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        super().dragLeaveEvent(event)
        self.dropping.left()

    def dropEvent(self, event: QDropEvent) -> None:
        self.dropping.drop(event)
