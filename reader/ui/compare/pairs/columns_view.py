"""Full-text mode: two to six columns with gaps between them that show which sentences answer each other."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QFrame, QScrollArea, QWidget

from reader.ui.compare.arranging.moving import Mover
from reader.ui.compare.column.column import Column
from reader.ui.compare.dress.metrics import GAP_MANY, GAP_TWO, MIN_COLUMN, Metrics
from reader.ui.compare.index import ComparisonIndex, Place
from reader.ui.compare.layers.layer import Layer, Scope
from reader.ui.compare.needed import needed
from reader.ui.compare.pairs.connectors import Connectors
from reader.ui.compare.pairs.gap import Gap, GapSplitter
from reader.ui.compare.pairs.linker import Linker
from reader.ui.compare.pairs.widths import letters_anew
from reader.ui.compare.stepper import Stepper
from reader.ui.compare.steps import Steps
from reader.ui.compare.wording.wording import Names
from reader.ui.look.theme import Theme

# A correction changes few columns: so many letters are shown anew at once, more of them in steps.
_AT_ONCE = 16_000


class ColumnsView(QScrollArea):
    """`chosen` carries the Place that became active, None when nothing is; `made` a Column that is new."""

    chosen = Signal(object)
    noCounterpart = Signal(object)
    columnMoved = Signal(int, int)
    columnRemoved = Signal(int)
    built = Signal()
    made = Signal(object)
    retry = Signal()

    def __init__(self, theme: Theme, metrics: Metrics, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme, self.metrics = theme, metrics
        self.index: ComparisonIndex | None = None
        self.columns: list[Column] = []
        self.active: Place | None = None
        self.pointed: Place | None = None
        self.layers = frozenset(Layer)
        self.scope = Scope.ACTIVE
        self.linker = Linker(self)
        self.splitter = GapSplitter(theme)
        self.failed: Mapping[int, str] = {}
        self._fresh = True
        self._spare: list[Column] = []
        self.as_printed, self.fold_runs = False, True
        self._filler = Stepper(self, lambda number: self.columns[number].has_text)
        self.setWidget(self.splitter)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.splitter.splitterMoved.connect(self._level_headers)
        self.mover = Mover(self)
        self.connectors = Connectors(self)

    # --- content -------------------------------------------------------------------------------------------------

    def show_index(
        self, index: ComparisonIndex, names: Names, places: Mapping[int, tuple[int, float]] | None = None
    ) -> None:
        """Shows a comparison in new columns: from the top, or each article at its place in `places`."""
        held = self._held()
        self.index, self.active, self.pointed = index, None, None
        self._filler.drop()
        self.linker.stop()
        # While it is hidden, columns that go give no room to those that stay: no text is laid out for that.
        self.splitter.hide()
        self.expect(len(index.documents))
        columns = [*self.columns, *self._spare]
        self._set_columns(columns[: len(index.documents)], columns[len(index.documents) :])
        for number, column in enumerate(self.columns):
            column.show_article(index, number, names)
            column.show_failure(self.failed.get(index.documents[number].article.id))
        self._show_columns(index)
        starts = [(places or {}).get(document.article.id) for document in index.documents]
        self._filler.begin([(column.number, column.filling(starts[column.number])) for column in self.columns])
        self._hold(held)

    def rearrange(self, index: ComparisonIndex, names: Names, order: Sequence[int]) -> None:
        """Shows the columns of these numbers, in this order, of a comparison of their articles: their texts stay."""
        self.fill_all()
        held, active = self._held(), self.active
        chosen = order.index(active.column) if active is not None and active.column in order else None
        self.linker.stop()
        places = {column: column.pane.place() for column in self.columns}
        columns = [self.columns[number] for number in order]
        if len(columns) < len(self.columns):
            # While it is hidden, columns that go give no room to those that stay: no text is laid out for that.
            self.splitter.hide()
        self.index, self.active, self.pointed = index, None, None
        self._set_columns(columns, [one for one in [*self.columns, *self._spare] if one not in columns])
        works = [(number, column.change_number(index, number, names)) for number, column in enumerate(columns)]
        if letters_anew(columns, self.viewport().width(), self.splitter.handleWidth()) > _AT_ONCE:
            for number, column in enumerate(columns):
                column.pane.empty()
                works[number] = number, column.filling(places[column])
        self._show_columns(index)
        for column in columns:
            with column.pane.unmoved():
                column.pane.restore_place(places[column])
        if active is not None and chosen is not None:
            self._mark_active(Place(chosen, active.unit))
            self._show_differences()
        elif active is not None:
            # The column of the chosen sentence went: nothing is chosen, nor shown as its counterpart.
            self.clear_active()
        self._filler.begin(works)
        self._hold(held)

    def _hold(self, held: int | None) -> None:
        """Tells of the columns, and gives the keyboard to that article's or to the first where it had one before."""
        self.built.emit()
        if held is not None:
            self.columns[needed(self.index).columns.get(held, 0)].focus_text(Qt.FocusReason.MouseFocusReason)

    def _show_columns(self, index: ComparisonIndex) -> None:
        self.splitter.show()
        self.linker.set_columns(self.columns, index)
        self.connectors.follow()
        self.splitter.setSizes([1000] * len(self.columns))
        self._show_differences()
        self._level_headers()

    def _held(self) -> int | None:
        """The article whose column has the keyboard."""
        now = QApplication.focusWidget()
        held = (column.header.article.id for column in self.columns if now is not None and column.isAncestorOf(now))
        return next(held, None)

    def expect(self, count: int) -> None:
        """Makes the columns that so many articles lack, while their texts are read."""
        for _ in range(len(self.columns) + len(self._spare), count):
            column = Column(self.theme, self.metrics, parent=self)
            column.hide()
            self._wire(column)
            self._spare.append(column)

    def _set_columns(self, columns: list[Column], spare: list[Column]) -> None:
        """Shows these columns in this order; those to spare wait for other articles."""
        for column in spare:
            column.hide()
            column.empty()
        self.columns, self._spare, count = columns, spare, len(columns)
        for number, column in enumerate(columns):
            column.pane.layers = column.header.headline.layers = self.layers
            column.as_printed, column.fold_runs = self.as_printed, self.fold_runs
            # Those to spare stand behind.
            self.splitter.insertWidget(number, column)
            column.show()
            self.splitter.setStretchFactor(number, 1)
        self.splitter.used = count
        self._fit_gaps()
        # Now, not when the area comes to it: texts would be laid out twice.
        self.splitter.resize(max(self.splitter.minimumWidth(), self.viewport().width()), self.splitter.height())

    def _fit_gaps(self) -> None:
        """Two columns stand farther apart where there is room for it."""
        count = len(self.columns)
        roomy = count == 2 and self.viewport().width() >= 2 * MIN_COLUMN + GAP_TWO
        gap = GAP_TWO if roomy else GAP_MANY
        self.splitter.setHandleWidth(gap)
        self.splitter.setMinimumWidth(count * MIN_COLUMN + gap * max(count - 1, 0))

    def fill_all(self) -> None:
        """Fills the columns that still wait for their text; before anything asks where it stands."""
        self._filler.finish()

    @property
    def filled(self) -> bool:
        """Whether the whole text stands in all columns."""
        return self._filler.done

    def when_filled(self, work: Callable[[], None]) -> None:
        """Does it when the whole text stands in all columns."""
        self._filler.afterwards(work)

    def update_index(self, index: ComparisonIndex, names: Names) -> None:
        """Shows a corrected comparison of the same articles; everything keeps its place."""
        self.fill_all()
        self.index = index
        changed = []
        for number, column in enumerate(self.columns):
            if column.update_article(index, number, names):
                changed.append((number, column.replacing()))
            column.show_failure(self.failed.get(index.documents[number].article.id))
            column.show_ticks_soon()
        self.linker.set_index(index)
        self._renew(changed)
        if self.active is not None:
            self._mark_active(self.active)
        self._show_differences()
        self._level_headers()

    def _renew(self, works: Sequence[tuple[int, Steps[None]]]) -> None:
        """Shows texts anew: at once where that is soon done, else in steps."""
        self._filler.begin(works)
        if sum(len(self.columns[number].pane.source_text) for number, _ in works) <= _AT_ONCE:
            self._filler.finish()

    def _wire(self, column: Column) -> None:
        pane = column.pane
        pane.unitActivated.connect(lambda unit: self.activate(Place(column.number, unit)))
        pane.unitHovered.connect(lambda unit: self._on_pointed(column.number, unit))
        pane.moved.connect(self._on_moved)
        pane.laidOut.connect(self._on_moved)
        to_left = 1 if self.layoutDirection() is Qt.LayoutDirection.RightToLeft else -1
        pane.columnLeft.connect(lambda: self.focus_column(column.number + to_left))
        pane.columnRight.connect(lambda: self.focus_column(column.number - to_left))
        column.header.removeAsked.connect(lambda: self.columnRemoved.emit(column.number))
        column.message.retry.connect(self.retry)
        self.mover.wire(column)
        self.linker.wire(column)
        self.made.emit(column)

    def focus_column(self, number: int) -> None:
        """Gives a column the keyboard and brings it into sight."""
        if 0 <= number < len(self.columns):
            self.columns[number].focus_text()
            self.show_column(number)

    def show_column(self, number: int) -> None:
        """Scrolls sideways until the whole column is in sight."""
        column, bar = self.columns[number], self.horizontalScrollBar()
        left = column.mapTo(self.viewport(), QPoint(0, 0)).x()
        hidden = max(left + column.width() - self.viewport().width(), 0) or min(left, 0)
        # From right to left the bar counts from the right.
        rtl = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        bar.setValue(bar.value() - hidden if rtl else bar.value() + hidden)

    def focused_column(self) -> int:
        """The column that has the keyboard, else that of the active sentence, else the first."""
        for number, column in enumerate(self.columns):
            if column.pane.hasFocus():
                return number
        return self.active.column if self.active is not None else 0

    # --- active pair ---------------------------------------------------------------------------------------------

    def _on_pointed(self, column: int, unit: int) -> None:
        """The pointer is on a sentence (-1: on none): its counterparts show themselves in all columns."""
        self.pointed = Place(column, unit) if unit >= 0 else None
        echoes = {}
        if self.pointed is not None and self.index is not None:
            echoes = {number: partner.place.unit for number, partner in self.index.best(self.pointed).items()}
        for number, one in enumerate(self.columns):
            one.pane.set_echo(echoes.get(number))
        self.connectors.update()

    def activate(self, place: Place, *, align: bool = True) -> None:
        """Chooses a sentence: its counterparts come to the same height where scrolling is linked."""
        if self.index is None:
            return
        self.fill_all()
        self._reveal(place)
        self._mark_active(place)
        # The keyboard goes on from here: the next mark is one of this sentence.
        self.columns[place.column].pane.stand_on(place.unit)
        partners = self.index.best(place)
        self._show_differences()
        self.connectors.update()
        if align and partners and self.linker.linked:
            self.linker.align(place)
        self.chosen.emit(place)
        # Whoever heard of it may have paired it by hand.
        if align and not self.index.partners(place):
            self.noCounterpart.emit(place)

    def _reveal(self, place: Place) -> None:
        index = needed(self.index)
        for one in index.group(place):
            if one.column < len(self.columns):
                self.columns[one.column].open_at(index.span(one).start)

    def _mark_active(self, place: Place) -> None:
        self.active = place
        group = {one.column: one.unit for one in needed(self.index).group(place)}
        self.linker.choose(group)
        for number, column in enumerate(self.columns):
            column.pane.set_active(group.get(number))

    def clear_active(self) -> None:
        """Nothing is chosen any more."""
        self.active = None
        self.linker.choose({})
        for column in self.columns:
            column.pane.set_active(None)
        self._show_differences()
        self.connectors.update()
        self.chosen.emit(None)

    def show_place(self, place: Place) -> None:
        """Brings a unit into sight, its folded run opened."""
        if self.index is None:
            return
        self.fill_all()
        column = self.columns[place.column]
        column.open_at(self.index.span(place).start)
        shown = column.pane.surface.content.units[place.unit] if column.pane.surface.content else None
        if shown is not None:
            column.pane.scroll_to_range(*shown)
        self.show_column(place.column)

    # --- layers and differences ----------------------------------------------------------------------------------

    def set_layers(self, layers: frozenset[Layer]) -> None:
        """Turns layers on and off in all columns; no column moves."""
        self.layers = layers
        linked, self.linker.linked = self.linker.linked, False
        for column in self.columns:
            column.set_layers(layers)
        self.linker.linked = linked
        self.connectors.update()

    def set_scope(self, scope: Scope) -> None:
        """Which differences are painted."""
        self.scope = scope
        self._show_differences()

    def _show_differences(self) -> None:
        if self.index is None:
            return
        shown: frozenset[int] | None = None
        if self.scope is Scope.ACTIVE:
            shown = self.index.differences_of(self.index.group(self.active)) if self.active else frozenset()
        elif self.scope is Scope.VISIBLE:
            places = {
                Place(number, unit)
                for number, column in enumerate(self.columns)
                for unit in column.pane.visible_units()
            }
            shown = self.index.differences_of(frozenset(places))
        for column in self.columns:
            column.pane.set_differences(shown)

    def set_metrics(self, metrics: Metrics) -> None:
        """Changes the size of the text; the place of each column stays."""
        self.fill_all()
        self.metrics = metrics
        for column in self._spare:
            column.pane.set_metrics(metrics)
        self._renew([(number, column.pane.resizing(metrics)) for number, column in enumerate(self.columns)])

    def set_theme(self, theme: Theme) -> None:
        """Changes the colours."""
        self.theme = theme
        self.splitter.set_theme(theme)
        for column in (*self.columns, *self._spare):
            column.set_theme(theme)

    # --- geometry ------------------------------------------------------------------------------------------------

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._fresh:
            # Sizes given to a splitter that was never shown are not kept.
            self._fresh = False
            self.splitter.setSizes([1000] * len(self.columns))
        # What was resized out of sight gives its columns their widths only after this.
        QTimer.singleShot(0, self, self._level_headers)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.fill_all()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_gaps()
        self._level_headers()

    def _level_headers(self, *_: object) -> None:
        """All heads are as tall as the tallest, so that evidence and first lines share their heights."""
        if not self.columns:
            return
        height = max(column.head_height() for column in self.columns)
        for column in self.columns:
            column.header.setFixedHeight(height)
        self.connectors.update()

    def _on_moved(self) -> None:
        self.connectors.update()
        if self.scope is Scope.VISIBLE:
            self._show_differences()

    def gaps(self) -> Sequence[Gap]:
        """The gaps between the columns."""
        return self.splitter.gaps()
