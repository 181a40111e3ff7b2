"""Layers come to the part in sight at once and to the rest in steps, so that no toggle is waited for."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QTimer

if TYPE_CHECKING:
    from reader.ui.compare.column.text.marked_text import MarkedText

# So many blocks get their layers at once out of sight; so often is looked anew what has come into sight; so many
# milliseconds pass until the first step, that what is in sight may be painted, and between two steps.
_STEP, _ROUNDS, _FIRST, _PAUSE = 3, 4, 100, 16


class LayerSteps(QTimer):
    """Brings the layers that are on to the blocks of one text."""

    def __init__(self, text: MarkedText) -> None:
        super().__init__(text)
        self._late: set[int] = set()
        self._moves = False
        self.timeout.connect(self._step)

    @property
    def _text(self) -> MarkedText:
        # Not kept: two that hold each other wait for the collector, with thousands of places that one of them knows.
        return cast("MarkedText", self.parent())

    @property
    def done(self) -> bool:
        """Whether the layers stand in the whole text."""
        return not self._late

    def begin(self, *, moves: bool) -> None:
        """Begins with what is in sight; `moves` tells that letters change their places."""
        self._moves = moves or (self._moves and not self.done)
        self._late = set(range(len(self._text.surface.blocks)))
        self.see()
        self.resume()

    def resume(self) -> None:
        """Goes on where there is something left to do and somebody to see it."""
        if self._late and self._text.isVisible():
            self.start(_FIRST)

    def drop(self) -> None:
        """Forgets what was left to do: all of it was done otherwise."""
        self._late.clear()
        self.stop()

    def finish(self) -> None:
        """Does the rest at once."""
        if self._late:
            self._apply(range(min(self._late), max(self._late) + 1))
            self._end()

    def see(self) -> None:
        """Does what is in sight."""
        for _ in range(_ROUNDS):
            seen = self._seen()
            if not self._late.intersection(seen):
                return
            self._apply(seen)

    def _seen(self) -> range:
        top = self._text.verticalScrollBar().value()
        return self._text.surface.blocks_between(top, top + self._text.viewport().height())

    def _step(self) -> None:
        if not self._late:
            self._end()
            return
        self.setInterval(_PAUSE)
        seen = self._seen()
        middle = seen[0] if seen else 0
        # The nearest first, so that scrolling finds them ready.
        first = min(self._late, key=lambda number: abs(number - middle))
        last = first
        while last + 1 in self._late and last - first < _STEP:
            last += 1
        self._apply(range(first, last + 1))

    def _apply(self, numbers: range) -> None:
        self._late.difference_update(numbers)
        text = self._text
        place = text.place() if self._moves else None
        with text.unmoved():
            text.surface.apply(text.layers, moves=self._moves, numbers=numbers)
            if place is not None:
                text.restore_place(place)

    def _end(self) -> None:
        self.stop()
        self._text.laidOut.emit()
