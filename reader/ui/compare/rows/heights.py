"""Gives the rows of a table their heights: those in sight at once and the rest in steps."""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QTableView

# Seconds of measuring between two looks at what else the window has to do.
_SLICE = 0.012


class RowHeights(QTimer):
    """`stepped` follows each step; `height_of` measures a row, in pixels."""

    stepped = Signal()

    def __init__(self, table: QTableView, height_of: Callable[[int], int]) -> None:
        super().__init__(table)
        self._table, self._height_of, self._next = table, height_of, 0
        self._goal: int | None = None
        self.setSingleShot(True)
        self.setInterval(0)
        self.timeout.connect(self._step)

    @property
    def done(self) -> bool:
        """Whether all rows have their height."""
        return self._next >= self._table.model().rowCount()

    def begin(self, seen: int) -> None:
        """Measures all rows anew: those that begin above `seen` pixels at once."""
        self._next, self._goal = 0, None
        self._measure(seen)

    def bring(self, row: int) -> None:
        """Brings a row into sight, and keeps it there while rows above it get their height."""
        self._goal = None if self.done else row
        self._table.scrollTo(self._table.model().index(row, 0))

    def _step(self) -> None:
        if self._goal is not None:
            self._measure(0)
            self.bring(self._goal)
            return
        # What stands in sight stays there while rows above it get their height.
        header, bar, top = self._table.verticalHeader(), self._table.verticalScrollBar(), self._table.rowAt(0)
        before = header.sectionPosition(top)
        self._measure(0)
        if top >= 0:
            bar.setValue(bar.value() + header.sectionPosition(top) - before)

    def _measure(self, seen: int) -> None:
        until, header = time.perf_counter() + _SLICE, self._table.verticalHeader()
        while not self.done and (header.sectionPosition(self._next) <= seen or time.perf_counter() < until):
            self._table.setRowHeight(self._next, self._height_of(self._next))
            self._next += 1
        if not self.done:
            self.start()
        self.stepped.emit()
