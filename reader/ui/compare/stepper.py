"""Does works in steps between the events of the window: what can be seen first, the rest after it."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, QTimer

from reader.ui.compare.steps import Steps, finished

# Milliseconds of work between two looks at what else the window has to do. Painting comes on top of it.
_SLICE = 12


class Stepper(QTimer):
    """Does the first part of each work in order, then the rest of each.

    `opened` says whether the first part of work number `n` is done: whether there is something to look at.
    """

    def __init__(self, parent: QObject, opened: Callable[[int], bool]) -> None:
        super().__init__(parent)
        self._opened = opened
        self._works: dict[int, Steps[None]] = {}
        self._after: list[Callable[[], None]] = []
        self.setInterval(0)
        self.timeout.connect(self._slice)

    @property
    def done(self) -> bool:
        """Whether nothing is left to do."""
        return not self._works

    def begin(self, works: Sequence[tuple[int, Steps[None]]]) -> None:
        """Takes these works up, each by a number of its own; a work with the same number is given up."""
        self._works.update(works)
        if self._works:
            self.start()

    def drop(self) -> None:
        """Gives all of it up."""
        self._works.clear()
        self._after.clear()
        self.stop()

    def afterwards(self, work: Callable[[], None]) -> None:
        """Does it when all steps are done; at once where nothing is left."""
        if self._works:
            self._after.append(work)
        else:
            work()

    def finish(self) -> None:
        """Does the rest at once."""
        while self._works:
            number = next(iter(self._works))
            steps = self._works.pop(number)
            finished(steps)
        self._end()

    def _slice(self) -> None:
        until = time.perf_counter() + _SLICE / 1000
        number = self._next()
        waiting = number is not None and not self._opened(number)
        while number is not None and time.perf_counter() < until:
            steps = self._works[number]
            try:
                next(steps)
            except StopIteration:
                # Taken out only where no other work has come in its place meanwhile.
                if self._works.get(number) is steps:
                    del self._works[number]
            if waiting and self._opened(number):
                # What has come to the screen is painted before the next.
                break
            number = self._next()
        if not self._works:
            self._end()

    def _next(self) -> int | None:
        unopened = (number for number in self._works if not self._opened(number))
        return next(unopened, next(iter(self._works), None))

    def _end(self) -> None:
        self.stop()
        after, self._after = self._after, []
        for work in after:
            work()
