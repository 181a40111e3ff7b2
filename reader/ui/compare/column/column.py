"""One account: its head, its text and the overview stripe at its outer edge."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QShowEvent, QWheelEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget

from reader.model.articles import Span
from reader.model.texts import UnitKind
from reader.text.language import runs_right_to_left
from reader.ui.compare.column.head.header import ColumnHeader
from reader.ui.compare.column.painting.overview import Overview, Tick
from reader.ui.compare.column.painting.ticks import make_ticks
from reader.ui.compare.column.pane import TextPane
from reader.ui.compare.column.text.content import Content
from reader.ui.compare.column.text.display_text import NOTHING, PAD, Fold, build
from reader.ui.compare.column.text.folds import Run, find_runs
from reader.ui.compare.column.text.plan import BOXED, Plan, Raw, make_plan, planning, raw_marks
from reader.ui.compare.dress.metrics import MIN_COLUMN, STRIPE, Metrics
from reader.ui.compare.index import ComparisonIndex
from reader.ui.compare.layers.layer import Layer
from reader.ui.compare.message import ErrorPage
from reader.ui.compare.steps import Steps, finished
from reader.ui.compare.wording import wording
from reader.ui.compare.wording.outlets import outlet_name
from reader.ui.compare.wording.wording import Names, translate
from reader.ui.look.theme import Theme


class Column(QWidget):
    """Shows one article of a comparison."""

    folded = Signal()

    def __init__(self, theme: Theme, metrics: Metrics, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.header = ColumnHeader(theme)
        self.pane = TextPane(theme, metrics)
        self.overview = Overview(theme)
        self.message = ErrorPage(theme)
        self.opened: set[Span] = set()
        self.fold_runs = True
        self.as_printed = False
        self.number = 0
        self._painted: tuple[Raw, ...] = ()
        self.setMinimumWidth(MIN_COLUMN)
        self._late = QTimer(self)
        self._late.setSingleShot(True)
        self._late.setInterval(60)
        self._late.timeout.connect(self._show_ticks)
        self._ticking: Steps[tuple[Tick, ...]] | None = None
        self._idle = QTimer(self)
        self._idle.setInterval(8)
        self._idle.timeout.connect(self._work_ahead)
        self._wire()
        self._lay_out()

    def _lay_out(self) -> None:
        body = self._body = QHBoxLayout()
        body.setSpacing(0)
        for part in (self.pane, self.overview, self.message):
            body.addWidget(part, 0 if part is self.overview else 1)
        self.message.hide()
        whole = self._whole = QVBoxLayout(self)
        whole.setSpacing(0)
        whole.addWidget(self.header)
        whole.addLayout(body, 1)
        self.pane.set_margins(16, 22, 10)
        self._stand(outer=False)

    def _stand(self, *, outer: bool) -> None:
        """`outer` is the first column: its stripe stands at the outer right, so that connectors touch the text."""
        self._outer = outer
        self._body.insertWidget(0 if outer else 1, self.overview)
        # From right to left a splitter lays its handle over the last pixel of the next column. A text that is covered
        # even there is painted anew with every step of scrolling instead of being moved. The text is as wide in the
        # first column as elsewhere: it need not be laid out anew when a column becomes the first.
        self._edge = 0 if outer else 1
        self.overview.setFixedWidth(STRIPE + 1 - self._edge)
        self._whole.setContentsMargins(0, 0, self._edge, 0)

    def _wire(self) -> None:
        self.pane.moved.connect(self._frame_view)
        self.pane.laidOut.connect(self._on_laid_out)
        self.pane.foldToggled.connect(self.toggle_fold)
        for elsewhere in (self.pane.cursorPositionChanged, self.pane.unitActivated, self.pane.markFocused):
            elsewhere.connect(lambda *_: self.header.headline.point_at(None))
        self.overview.scrolled.connect(self._scroll_to_share)
        self.overview.wheeled.connect(self._pass_wheel)
        self.overview.tipWanted.connect(self._tip)

    # --- content -------------------------------------------------------------------------------------------------

    def show_article(self, index: ComparisonIndex, number: int, names: Names) -> None:
        """Takes column `number` of a comparison and shows its head; the text comes with `filling`."""
        self.empty()
        self._take(index, number, names)

    def empty(self) -> None:
        """Drops the article; nothing of it is left to be seen."""
        self._late.stop()
        self._idle.stop()
        self._ticking = None
        self.opened, self._painted = set(), ()
        self.pane.empty()
        self.overview.set_ticks(())
        self.header.clear()

    def change_number(self, index: ComparisonIndex, number: int, names: Names) -> Steps[None]:
        """Takes the same article as another column of a comparison; the text follows in the steps returned."""
        before = self.runs, self._painted
        self._take(index, number, names)
        return self._following(before)

    def _following(self, before: tuple[tuple[Run, ...], tuple[Raw, ...]]) -> Steps[None]:
        raws = yield from self.index.gathering(self.number)
        if before != (self.runs, raws):
            yield from self.replacing()
        self.show_ticks_soon()

    def update_article(self, index: ComparisonIndex, number: int, names: Names) -> bool:
        """Takes another comparison of the same articles; whether the text has to be shown anew."""
        before = self.pane.source_text, self.runs, self._painted
        self._take(index, number, names)
        return before != (self.pane.source_text, self.runs, index.raws(number))

    def _take(self, index: ComparisonIndex, number: int, names: Names) -> None:
        self.index, self.number, self.names = index, number, names
        if self._outer is not (number == 0):
            self._stand(outer=number == 0)
        document = index.documents[number]
        self.runs: tuple[Run, ...] = find_runs(index, number)
        self.pane.source_text = document.text
        self.pane.names = names
        self.pane.show_label = translate("Compare", "Show")
        source = outlet_name(index, number)
        self.pane.setAccessibleName(translate("Compare", "Text of {outlet}").format(outlet=source))
        self.rtl = runs_right_to_left(document.article)
        self.header.show_article(
            document.article, source, self._headline(), index.evidence(number), names, rtl=self.rtl
        )

    def head_height(self) -> int:
        """The height at which nothing of its head is cut, in pixels."""
        return self.header.wanted_height(max(self.width(), MIN_COLUMN) - self._edge)

    def show_failure(self, words: str | None) -> None:
        """Says in place of the text why there is none; None shows the text."""
        self.message.setVisible(words is not None)
        self.pane.setVisible(words is None)
        self.overview.setVisible(words is None)
        if words is not None:
            self.message.show_error(translate("Compare", "This article could not be compared"), words)

    def filling(self, place: tuple[int, float] | None = None) -> Steps[None]:
        """Shows the text in steps: from the top, or with a place taken by `pane.place` at the top."""
        content = yield from self._content()
        if place is None:
            yield from self.pane.showing(content)
        else:
            yield from self.pane.showing_at(content, place)

    @property
    def has_text(self) -> bool:
        """Whether the first of the text is there."""
        return bool(self.pane.surface.blocks)

    def _headline(self) -> Plan | None:
        document = self.index.documents[self.number]
        if not document.article.title:
            return None
        title = Span(0, len(document.article.title))
        marks = [mark for mark in self.index.marks[self.number] if mark.span.overlaps(title)]
        # Those that need no room in the line.
        raws = tuple(raw for raw in raw_marks(document, marks, (), ()) if raw.style not in BOXED)
        return make_plan(document, title, raws, as_printed=self.as_printed)

    def _content(self) -> Steps[Content]:
        document = self.index.documents[self.number]
        text, start = document.text, document.article.body_start
        folds = [self._fold(run) for run in self._folded_runs()]
        self.pane.fold_words = {
            run.span: (self._title(run), wording.folded_count(run.sentences), wording.sentences_count(run.sentences))
            for run in self.runs
        }
        if not text:
            return Content(Plan(NOTHING, ()), ())
        if start >= len(text):
            return Content(make_plan(document, Span(0, len(text)), ()), ((0, len(text)),) * len(document.units))
        raws = self._painted = yield from self.index.gathering(self.number)
        yield
        plan = yield from planning(document, Span(start, len(text)), raws, as_printed=self.as_printed, folds=folds)
        units = tuple(plan.display.range_of(unit.span) if unit.span.end > start else None for unit in document.units)
        headings = frozenset(
            shown[0]
            for unit, shown in zip(document.units, units, strict=True)
            if unit.kind is UnitKind.HEADING and shown is not None
        )
        yield
        return Content(plan, units, headings, translate("Compare", "End of the article"), self.rtl)

    def _folded_runs(self) -> list[Run]:
        if not self.fold_runs:
            return []
        return [run for run in self.runs if run.folds and run.span not in self.opened]

    def _fold(self, run: Run) -> Fold:
        return Fold(run.span, f"{PAD}{self._title(run)}\u2003{wording.folded_count(run.sentences)}")

    def _title(self, run: Run) -> str:
        document = self.index.documents[self.number]
        repairs = () if self.as_printed else document.repairs
        words = build(document.text, run.title, repairs).text
        return words.rstrip(' ،؛:,.-–“”"«»') + "…" if run.cut else words

    def replacing(self) -> Steps[None]:
        """Builds the shown text again and keeps its place, in steps."""
        content = yield from self._content()
        yield from self.pane.replacing(content)

    def refresh(self) -> None:
        """Builds the shown text again and keeps its place."""
        finished(self.replacing())
        plan = self._headline()
        if plan is not None:
            self.header.headline.show_plan(plan, rtl=self.rtl)

    def toggle_fold(self, span: Span) -> None:
        """Opens a folded run, or folds an opened one."""
        self.opened ^= {span}
        self.refresh()
        self.folded.emit()

    def open_at(self, offset: int) -> bool:
        """Opens the run that hides that code point; whether there was one."""
        hiding = [run.span for run in self._folded_runs() if run.span.start <= offset < run.span.end]
        for span in hiding:
            self.toggle_fold(span)
        return bool(hiding)

    def set_as_printed(self, *, as_printed: bool) -> None:
        """Shows obfuscated words as they were printed, or rejoined."""
        if as_printed != self.as_printed:
            self.as_printed = as_printed
            self.refresh()

    def set_layers(self, layers: frozenset[Layer]) -> None:
        """Turns layers on and off, in the headline too."""
        self.header.headline.set_layers(layers)
        self.pane.set_layers(layers)

    def set_theme(self, theme: Theme) -> None:
        """Changes the colours."""
        for part in (self.header, self.pane, self.overview, self.message):
            part.set_theme(theme)

    # --- overview ------------------------------------------------------------------------------------------------

    def _on_laid_out(self) -> None:
        self._frame_view()
        self.show_ticks_soon()

    def show_ticks_soon(self) -> None:
        """Draws the overview anew when nothing else happens."""
        # What is half drawn asks for places of a text that may be another by now.
        self._ticking = None
        if self.isVisible():
            self._late.start()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._late.start()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._late.stop()
        self._idle.stop()

    def _frame_view(self) -> None:
        height = max(self.pane.content_height(), 1.0)
        top = self.pane.verticalScrollBar().value()
        self.overview.set_view(top / height, (top + self.pane.viewport().height()) / height)

    @property
    def drawing(self) -> bool:
        """Whether the overview is being drawn."""
        return self._ticking is not None

    def _show_ticks(self) -> None:
        if self.pane.surface.complete:
            self._ticking = make_ticks(self.pane, self.index.alone(self.number))
            self._idle.start()

    def _work_ahead(self) -> None:
        """Draws the overview, then works out places, so that scrolling finds them ready."""
        if not self.pane.settled or not self.pane.surface.complete:
            return
        ticking, self._ticking = self._ticking, None
        if ticking is not None:
            try:
                next(ticking)
                self._ticking = ticking
            except StopIteration as end:
                self.overview.set_ticks(end.value)
        elif not self.pane.surface.warm(0):
            self._idle.stop()

    def _scroll_to_share(self, share: float) -> None:
        height = self.pane.content_height()
        self.pane.verticalScrollBar().setValue(round(share * height - self.pane.viewport().height() / 2))

    def _pass_wheel(self, event: QWheelEvent) -> None:
        QApplication.sendEvent(self.pane.verticalScrollBar(), event)

    def _tip(self, share: float) -> None:
        y = share * self.pane.content_height()
        for unit, span in enumerate(u.span for u in self.index.documents[self.number].units):
            extent = self.pane.unit_extent(unit)
            if extent is not None and extent[0] <= y <= extent[1]:
                words = span.of(self.index.documents[self.number].text).split()
                self.overview.tip = " ".join(words[:14]) + ("…" if len(words) > 14 else "")
                return

    def unit_source(self, unit: int) -> Span:
        """The span of a unit in the article."""
        return self.index.documents[self.number].units[unit].span

    def shown_range(self, span: Span) -> tuple[int, int] | None:
        """Where a span of the article is shown."""
        content = self.pane.surface.content
        return content.plan.display.range_of(span) if content else None

    def focus_text(self, reason: Qt.FocusReason = Qt.FocusReason.ShortcutFocusReason) -> None:
        """Gives the text the keyboard."""
        self.pane.setFocus(reason)
