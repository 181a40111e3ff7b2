"""Steps through the marks and the pairs of all columns, and goes to a place of an article."""

from __future__ import annotations

from reader.model.articles import Span
from reader.ui.compare.column.pane_keys import next_mark
from reader.ui.compare.column.text.plan import PaintSpan, Style
from reader.ui.compare.pairs.columns_view import ColumnsView


class Walk:
    """Moves the keyboard's place in a ColumnsView."""

    def __init__(self, view: ColumnsView) -> None:
        self._view = view

    def step(self, *, forward: bool) -> bool:
        """To the next or previous mark, on through the columns; False at the end."""
        view = self._view
        if not view.columns:
            return False
        at = view.focused_column()
        found = next_mark(view.columns[at].pane, forward=forward)
        while found is None:
            view.columns[at].pane.focus_mark(None)
            at += 1 if forward else -1
            if not 0 <= at < len(view.columns):
                return False
            marks = view.columns[at].pane.marks()
            found = (marks[0] if forward else marks[-1]) if marks else None
        view.focus_column(at)
        view.columns[at].pane.focus_mark(found)
        return True

    def step_pair(self, step: int) -> None:
        """To the next (1) or previous (-1) pair."""
        view = self._view
        if view.index is None or not view.index.pairs:
            return
        last, at = len(view.index.pairs) - 1, self.pair_number()
        if at is None:
            at = -1 if step > 0 else last + 1
        place = view.index.pairs[max(0, min(last, at + step))]
        view.show_place(place)
        view.activate(place)

    def pair_number(self) -> int | None:
        """The number of the active pair among all pairs, from 0."""
        index, active = self._view.index, self._view.active
        if index is None or active is None:
            return None
        for place in (active, *sorted(index.group(active), key=lambda one: one.column)):
            if place in index.pairs:
                return index.pairs.index(place)
        return None

    def go_to(self, column: int, span: Span) -> None:
        """Brings a span of an article into sight, chooses its sentence and puts the keyboard on its mark."""
        view = self._view
        if view.index is None or not 0 <= column < len(view.columns):
            return
        view.fill_all()
        for one in view.columns:
            one.header.headline.point_at(None)
        target = view.columns[column]
        target.open_at(span.start)
        view.focus_column(column)
        shown = target.shown_range(span)
        if shown is None:
            target.pane.verticalScrollBar().setValue(0)
            target.pane.focus_unit(None)
            target.header.headline.point_at(span)
            return
        target.pane.scroll_to_range(*shown)
        unit = view.index.unit_near(column, span.start)
        mark = next((mark for mark in target.pane.marks() if mark.source == span), None)
        if mark is None and unit is not None and span != target.unit_source(unit):
            mark = PaintSpan(*shown, *shown, Style.PLACE, span)
        target.pane.focus_mark(mark)
        if unit is not None:
            target.pane.focused_unit = unit

    def current(self) -> tuple[int, PaintSpan] | None:
        """The column and the mark with the open card, else with the keyboard."""
        for number, column in enumerate(self._view.columns):
            if column.pane.open_mark is not None:
                return number, column.pane.open_mark
        number = self._view.focused_column()
        if number < len(self._view.columns):
            mark = self._view.columns[number].pane.focused_mark
            if mark is not None:
                return number, mark
        return None
