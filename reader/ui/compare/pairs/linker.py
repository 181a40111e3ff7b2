"""Moves the columns together: linked scrolling, and bringing a pair to the same height."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import partial

from PySide6.QtCore import QEasingCurve, QObject, QVariantAnimation

from reader.ui.compare.column.column import Column
from reader.ui.compare.index import ComparisonIndex, Place
from reader.ui.compare.needed import needed
from reader.ui.compare.pairs import scroll_link

DURATION = 180
# Without a chosen pair, columns answer each other at this share of their height.
_READING_LINE = 1 / 3


class Linker(QObject):
    """Holds the columns of one view; `linked` turns linked scrolling on and off."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.linked = True
        self.animated = True
        self._columns: Sequence[Column] = ()
        self._index: ComparisonIndex | None = None
        self._chosen: Mapping[int, int] = {}
        self._busy = False
        self._chains: dict[tuple[int, int], list[scroll_link.Anchor]] = {}
        self._moves: dict[int, tuple[int, int]] = {}
        self._animation = QVariantAnimation(self)
        self._animation.setDuration(DURATION)
        self._animation.setEasingCurve(QEasingCurve.Type.OutCubic)
        self._animation.setStartValue(0.0)
        self._animation.setEndValue(1.0)
        self._animation.valueChanged.connect(self._step)

    def set_columns(self, columns: Sequence[Column], index: ComparisonIndex) -> None:
        """Takes these columns in their order."""
        self._animation.stop()
        self._columns, self._index, self._chosen = columns, index, {}
        self.forget()

    def wire(self, column: Column) -> None:
        """Follows a new column."""
        column.pane.moved.connect(partial(self._follow, column))
        column.pane.laidOut.connect(self.forget)

    def set_index(self, index: ComparisonIndex) -> None:
        """Takes a corrected comparison of the same articles."""
        self._index = index
        self.forget()

    def forget(self) -> None:
        """Drops kept heights; after each new layout."""
        self._chains.clear()

    def choose(self, places: Mapping[int, int]) -> None:
        """The chosen pair: column -> unit."""
        self._chosen = dict(places)
        self._chains.clear()

    # --- a pair at the same height -------------------------------------------------------------------------------

    def align(self, place: Place) -> bool:
        """Brings the chosen units to the height of the one at `place`; whether any other column has one."""
        extents = {column: self._columns[column].pane.unit_extent(unit) for column, unit in self._chosen.items()}
        known = {column: extent for column, extent in extents.items() if extent is not None}
        if place.column not in known or len(known) < 2:
            return False
        pane = self._columns[place.column].pane
        height = pane.viewport().height()
        wanted = known[place.column][0] - pane.verticalScrollBar().value()
        wanted = min(max(wanted, 8.0), max(height * 0.75, 8.0))
        reach = []
        for column, extent in known.items():
            bar = self._columns[column].pane.verticalScrollBar()
            reach.append((extent[0] - bar.maximum(), extent[0]))
        meeting = scroll_link.meeting_height(wanted, reach)
        self._move({column: round(extent[0] - meeting) for column, extent in known.items()})
        return True

    def _move(self, targets: Mapping[int, int]) -> None:
        self._animation.stop()
        self._moves = {
            column: (self._columns[column].pane.verticalScrollBar().value(), target)
            for column, target in targets.items()
        }
        if not self.animated:
            self._step(1.0)
            return
        self._animation.start()

    def _step(self, share: float) -> None:
        self._busy = True
        for column, (start, end) in self._moves.items():
            if column < len(self._columns):
                self._columns[column].pane.verticalScrollBar().setValue(round(start + (end - start) * share))
        self._busy = False

    def stop(self) -> None:
        """Ends a movement where it is."""
        self._animation.stop()

    # --- linked scrolling ----------------------------------------------------------------------------------------

    def _follow(self, column: Column) -> None:
        source = column.number
        if self._busy or not self.linked or self._index is None or source >= len(self._columns):
            return
        if self._animation.state() == QVariantAnimation.State.Running:
            self._animation.stop()
        self._busy = True
        for target in range(len(self._columns)):
            if target != source:
                self._scroll_like(source, target)
        self._busy = False

    def _scroll_like(self, source: int, target: int) -> None:
        pane, other = self._columns[source].pane, self._columns[target].pane
        anchors = self._chain(source, target)
        top = pane.verticalScrollBar().value()
        line = self._reading_line(source)
        other.verticalScrollBar().setValue(round(scroll_link.across(anchors, top + line) - line))

    def _reading_line(self, source: int) -> float:
        """The height in the view at which columns answer each other: that of the chosen pair while it is in sight."""
        pane = self._columns[source].pane
        height = pane.viewport().height()
        unit = self._chosen.get(source)
        place = pane.unit_in_view(unit) if unit is not None and len(self._chosen) > 1 else None
        if place is None:
            # At the very top both texts begin together.
            return min(height * _READING_LINE, float(pane.verticalScrollBar().value()))
        return min(max(place[0], 0.0), float(height))

    def _chain(self, source: int, target: int) -> list[scroll_link.Anchor]:
        key = (min(source, target), max(source, target))
        found = self._chains.get(key)
        if found is None:
            found = self._chains[key] = self._make_chain(*key)
        return found if source <= target else scroll_link.flipped(found)

    def _make_chain(self, left: int, right: int) -> list[scroll_link.Anchor]:
        index = needed(self._index)
        one, two = self._columns[left].pane, self._columns[right].pane
        pairs = []
        for unit, other, _ in index.links_between(left, right):
            a, b = one.unit_extent(unit), two.unit_extent(other)
            if a is not None and b is not None:
                pairs.append((a[0], b[0]))
        chosen = None
        if left in self._chosen and right in self._chosen:
            a, b = one.unit_extent(self._chosen[left]), two.unit_extent(self._chosen[right])
            chosen = (a[0], b[0]) if a is not None and b is not None else None
        return scroll_link.chain(pairs, (one.content_height(), two.content_height()), chosen)
