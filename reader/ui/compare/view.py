"""The compare view: layer bar, columns or rows, card, findings, search, corrections, all in one widget."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import QEvent, QPoint, QTimer
from PySide6.QtGui import QFocusEvent, QKeyEvent, QResizeEvent, QUndoStack
from PySide6.QtWidgets import QWidget

from reader.analysis.corrections import Correction, apply
from reader.model.articles import Span
from reader.model.comparisons import Comparison
from reader.model.errors import RiwayaError
from reader.ui.compare import state
from reader.ui.compare.arranging import arrange, clipboard
from reader.ui.compare.column.column import Column
from reader.ui.compare.column.text.plan import PaintSpan
from reader.ui.compare.finding.finder import Finder
from reader.ui.compare.index import ComparisonIndex, Place
from reader.ui.compare.needed import needed
from reader.ui.compare.parts import ViewParts
from reader.ui.compare.tools import keys, menus, printing
from reader.ui.compare.tools.walk import Walk
from reader.ui.compare.wording import status
from reader.ui.compare.wording.outlets import outlet_names
from reader.ui.compare.wording.wording import translate
from reader.ui.look.theme import Theme

Done = Callable[[Comparison], None]
Failed = Callable[[Exception], None]
Loader = Callable[[Sequence[int], Done, Failed], None]


class CompareView(ViewParts):
    """Shows one comparison. Values in, signals out; see the signals for what the window has to do."""

    def __init__(
        self, theme: Theme, parent: QWidget | None = None, *, loader: Loader | None = None, animated: bool = True
    ) -> None:
        super().__init__(theme, parent, animated=animated)
        self._base: Comparison | None = None
        self._loader = loader
        self._asked: tuple[int, ...] = ()
        self.failed: dict[int, str] = {}
        self.walk = Walk(self.columns_view)
        self.finder = Finder(self.find_bar, self)
        self._wire()

    def _wire(self) -> None:
        self.layer_bar.layersChanged.connect(self._on_layers)
        self.layer_bar.scopeChosen.connect(self.columns_view.set_scope)
        columns = self.columns_view
        columns.made.connect(self._on_made)
        columns.built.connect(self._on_built)
        columns.chosen.connect(self._on_chosen)
        columns.noCounterpart.connect(self._on_no_counterpart)
        columns.columnMoved.connect(self.move_column)
        columns.columnRemoved.connect(self.remove_column)
        columns.retry.connect(self.refreshRequested)
        self.rows_view.placeChosen.connect(self._on_row_place)
        self.rows_view.columnRemoved.connect(self.remove_column)
        self.rows_view.columnMoved.connect(self.move_column)
        self.rows_view.filtered.connect(self._tell_status)
        self.rows_view.menuWanted.connect(self._on_row_menu)
        self.hover.jumped.connect(self.jump)
        self.card.editAsked.connect(self.edit_label)
        self.card.matrixAsked.connect(self.namingRequested)
        self.findings.jumped.connect(self.jump)
        self.findings.closed.connect(partial(self.commands.findings.setChecked, False))
        self.findings.takenBack.connect(self.take_back)
        self.error_page.retry.connect(self._retry)
        self.corrector.changed.connect(self._recompute)
        self.commands.all_names.toggled.connect(lambda _on: self._recompute())
        self.corrector.added.connect(self.correctionAdded)
        self.corrector.removed.connect(self.correctionRemoved)
        self.corrector.stack.indexChanged.connect(self._on_undo_index)
        menus.wire_actions(self)

    # --- content -------------------------------------------------------------------------------------------------

    def show_comparison(
        self,
        comparison: Comparison,
        title: str = "",
        kept: Sequence[Correction] | None = None,
        failed: Mapping[int, str] | None = None,
        places: Mapping[int, tuple[int, float]] | None = None,
        *,
        pending: bool = False,
        index: ComparisonIndex | None = None,
    ) -> None:
        """Shows it from the top, with the stored corrections `kept` laid over it.

        `failed` has the words that stand in the column of an article that could not be read or analysed; `places`
        the places of texts that do not begin at the top, as `state.places` gives them. `pending` shows the texts
        alone until `update_comparison` brings what the analysis found. `index` is one that was made of the comparison
        and the corrections beside the window.
        """
        before = set(self.article_ids) if self.index is not None else set()
        self._base = comparison
        if failed is not None:
            self.failed = dict(failed)
        if kept is not None:
            self.corrector.kept = tuple(kept)
        self.title = title or self.title
        self._asked = tuple(document.article.id for document in comparison.documents)
        # What was done to an article that is still here can still be undone.
        if not before & set(self._asked):
            self.undo_stack.clear()
        self.setUpdatesEnabled(False)
        self.index = self._index_of(comparison, index, pending=pending)
        self.columns_view.failed = self.failed
        self.columns_view.show_index(self.index, self.names, places)
        self.rows_view.show_index(self.index, self.names)
        self._show_figures()
        self._show_page()
        self.setUpdatesEnabled(True)

    def update_comparison(
        self,
        comparison: Comparison,
        kept: Sequence[Correction],
        failed: Mapping[int, str] | None = None,
        index: ComparisonIndex | None = None,
    ) -> None:
        """Takes a new comparison of the same articles: another lexicon, another outlet. Everything keeps its place."""
        old = [document.text for document in self._base.documents] if self._base is not None else []
        self._base, self.corrector.kept = comparison, tuple(kept)
        self.failed = self.columns_view.failed = dict(failed or {})
        if old != [document.text for document in comparison.documents]:
            self.columns_view.clear_active()
        self._recompute(index)

    def show_articles(self, ids: Sequence[int], title: str = "") -> None:
        """Asks the loader for the comparison of these articles; grey bars until it comes."""
        self._asked, self.title = tuple(ids), title or self.title
        if self._loader is None:
            raise RuntimeError("the compare view was made without a loader")
        self.loading.show_columns(len(ids))
        self.stack.setCurrentWidget(self.loading)
        self.layer_bar.show_counts(None)
        QTimer.singleShot(0, partial(self.columns_view.expect, len(ids)))
        asked = self._asked

        def done(comparison: Comparison) -> None:
            if asked == self._asked:
                self.show_comparison(comparison, self.title)

        self._loader(ids, done, self.show_failure)

    def show_failure(self, error: Exception, words: str = "") -> None:
        """Shows that the comparison could not be made, in `words`, with a way to try again."""
        detail = words or (str(error) if isinstance(error, RiwayaError) else "")
        self.error_page.show_error(
            translate("Compare", "The articles could not be compared"), detail, again=self._loader is not None
        )
        self.stack.setCurrentWidget(self.error_page)

    def _retry(self) -> None:
        self.show_articles(self._asked, self.title)

    @property
    def comparison(self) -> Comparison | None:
        """The comparison as shown, corrections applied; None while there are only texts."""
        return self.index.comparison if self.index and not self.index.pending else None

    @property
    def article_ids(self) -> tuple[int, ...]:
        """The ids of the compared articles in the order of the columns."""
        return tuple(document.article.id for document in self.index.documents) if self.index else self._asked

    def _on_made(self, column: Column) -> None:
        self.hover.wire(column)
        menus.wire_column(self, column)

    def _on_built(self) -> None:
        self.hover.set_names(self.names)
        self.hover.close()
        self.finder.forget()
        self.columns_view.when_filled(partial(self.rows_view.expect, len(self.columns_view.columns)))

    def _show_figures(self) -> None:
        if self.index is None:
            return
        if self.index.pending:
            self.layer_bar.show_counts(None)
            return
        self.layer_bar.show_counts(self.index.counts())
        self.findings.show_index(self.index, self.names, self.corrector.kept)
        if self._strip is not None:
            self._strip.show_outlets(outlet_names(self.index))
        self.statusChanged.emit(status.parts(self))

    def _show_page(self) -> None:
        self.stack.setCurrentWidget(self.columns_view if self.mode == "full" else self.rows_view)

    # --- mode ------------------------------------------------------------------------------------------------------

    def set_mode(self, mode: str) -> None:
        """ "full" for whole texts, "rows" for aligned rows."""
        if mode not in {"full", "rows"}:
            raise ValueError(f"no such mode: {mode}")
        if mode == self.mode:
            return
        self.mode = mode
        self.hover.close()
        self.layer_bar.set_rows(rows=mode == "rows")
        if self._strip is not None:
            self._strip.set_rows(rows=mode == "rows")
        if self.index is not None:
            self._show_page()
            self.finder.search_again()
            active = self.columns_view.active
            if mode == "rows" and active is not None:
                self.rows_view.choose(active)
            self.statusChanged.emit(status.parts(self))
        menus.show_mode(self)
        self.modeChanged.emit(mode)

    def set_as_printed(self, as_printed: bool) -> None:
        """Shows obfuscated words as they were printed, or rejoined."""
        self.columns_view.as_printed = as_printed
        for column in self.columns_view.columns:
            column.set_as_printed(as_printed=as_printed)
        self.rows_view.set_as_printed(as_printed=as_printed)
        self.finder.search_again()

    def _index_of(
        self,
        comparison: Comparison,
        ready: ComparisonIndex | None = None,
        *,
        pending: bool = False,
        like: ComparisonIndex | None = None,
    ) -> ComparisonIndex:
        every = self.commands.all_names.isChecked()
        if ready is not None and ready.all_names == every:
            return ready
        corrected = apply(comparison, self.corrector.kept)
        return ComparisonIndex(corrected, pending=pending, all_names=every, like=like)

    # --- moving --------------------------------------------------------------------------------------------------

    def jump(self, column: int, span: Span) -> None:
        """Goes to a place of an article and gives it the focus."""
        if self.index is None:
            return
        if self.mode == "rows":
            unit = self.index.unit_near(column, span.start)
            if unit is not None:
                self.rows_view.choose(Place(column, unit))
            return
        # What was said of the place before holds no more.
        self._tell_status()
        self.walk.go_to(column, span)

    def _on_chosen(self, place: Place | None) -> None:
        self.rows_view.remember(place)
        self.statusChanged.emit(status.parts(self))

    def _on_no_counterpart(self, _place: Place) -> None:
        self.hintChanged.emit(translate("Compare", "No counterpart in the other outlets"))

    def _on_row_place(self, place: Place) -> None:
        self.columns_view.activate(place)

    def _on_row_menu(self, place: Place, point: QPoint) -> None:
        menus.row_menu(self, place).popup(point)

    def _tell_status(self, *_: object) -> None:
        self.statusChanged.emit(status.parts(self))

    # --- columns -------------------------------------------------------------------------------------------------

    def move_column(self, number: int, target: int) -> None:
        """Puts a column in another place."""
        if self._base is not None and 0 <= target < len(self._base.documents) and number != target:
            order = list(range(len(self._base.documents)))
            order.insert(target, order.pop(number))
            self._rearrange(order)

    def remove_column(self, number: int) -> None:
        """Takes a column away; two always stay."""
        if self._base is None or len(self._base.documents) <= 2:
            self.hintChanged.emit(translate("Compare", "A comparison needs two columns"))
            return
        self._rearrange([one for one in range(len(self._base.documents)) if one != number])

    def arrange(self, ids: Sequence[int]) -> bool:
        """Shows these of the compared articles in this order, without comparing again; False where one is missing."""
        here = [document.article.id for document in self._base.documents] if self._base is not None else []
        if len(ids) < 2 or not set(ids) <= set(here):
            return False
        if list(ids) != here:
            self._show_order([here.index(one) for one in ids])
        return True

    def _rearrange(self, order: Sequence[int]) -> None:
        self._show_order(order)
        self.articlesChanged.emit(list(self.article_ids))

    def _show_order(self, order: Sequence[int]) -> None:
        self._base = arrange.arranged(needed(self._base), order)
        self._asked = tuple(document.article.id for document in self._base.documents)
        self.setUpdatesEnabled(False)
        self.index = self._index_of(self._base, pending=needed(self.index).pending, like=self.index)
        self.columns_view.rearrange(self.index, self.names, order)
        self.rows_view.show_index(self.index, self.names)
        self._show_figures()
        self._show_page()
        self.setUpdatesEnabled(True)

    # --- corrections ---------------------------------------------------------------------------------------------

    @property
    def corrections(self) -> tuple[Correction, ...]:
        """The corrections that are laid over the comparison, oldest first."""
        return self.corrector.kept

    @property
    def undo_stack(self) -> QUndoStack:
        """Undo and redo of corrections."""
        return self.corrector.stack

    def correct(self, correction: Correction, words: str) -> None:
        """Makes a correction that can be undone; `words` name it in the menu."""
        self.corrector.make(correction, words)

    def take_back(self, correction: Correction) -> None:
        """Takes a kept correction back; that can be undone."""
        self.corrector.take_back(correction, translate("Compare", "Take a correction back"))

    def _recompute(self, ready: ComparisonIndex | None = None) -> None:
        if self._base is None:
            return
        self.index = self._index_of(self._base, ready)
        self.hover.close()
        self.columns_view.update_index(self.index, self.names)
        self.rows_view.show_index(self.index, self.names, keep=True)
        self._show_figures()

    def _on_undo_index(self, _index: int) -> None:
        self.commands.undo.setEnabled(self.undo_stack.canUndo())
        self.commands.redo.setEnabled(self.undo_stack.canRedo())
        self.correctionsChanged.emit()

    def edit_label(self) -> None:
        """Opens the menu of corrections for the mark or sentence that has the keyboard."""
        menus.edit_here(self)

    # --- copy, print, state --------------------------------------------------------------------------------------

    def copy(self, *, cited: bool = False) -> None:
        """Copies the selection, else the chosen sentence, from the source; `cited` adds outlet, headline and day."""
        clipboard.copy(self, cited=cited)

    def print_view(self, *, preview: bool = False) -> None:
        """Asks for a printer, or shows what would be printed."""
        printing.run(self, preview=preview)

    def save_state(self) -> dict[str, Any]:
        """How the view stands, in plain values for JSON."""
        return state.save(self)

    def restore_state(self, values: Mapping[str, Any]) -> None:
        """Takes up a state that `save_state` gave; unknown or wrong values are left out."""
        state.restore(self, values)

    # --- events --------------------------------------------------------------------------------------------------

    def event(self, event: QEvent) -> bool:
        if keys.is_ours(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not keys.handle(self, event):
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.focus_first(event.reason())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.hover.close()

    def marks_here(self) -> tuple[int, PaintSpan] | None:
        """The column and the mark that has the keyboard or the open card."""
        return self.walk.current()
