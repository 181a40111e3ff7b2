"""A line that shows long work going on, how far it is, and stops it."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import TYPE_CHECKING, Any, TypeVar

from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QWidget
from shiboken6 import isValid

from reader.ui.context import Context
from reader.ui.matrices.sentences import say
from reader.ui.tasks import Job
from reader.ui.widgets.buttons import link
from reader.ui.widgets.labels import label

if TYPE_CHECKING:
    from reader.library.library import Library
    from reader.library.matrices import Progress
    from reader.library.progress import Stop

T = TypeVar("T")
_PAUSE = 0.05
"""Seconds between two steps that are told: thousands of them, each painted, cost the window more than the work."""


def _seldom(report: Callable[[tuple[int, int]], None]) -> Progress:
    told = 0.0

    def step(done: int, total: int) -> None:
        nonlocal told
        now = time.monotonic()
        if now - told >= _PAUSE:
            told = now
            report((done, total))

    return step


class Working(QWidget):
    """Runs one job at a time in the lane of long work; a newer one takes the older one's place."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self._job: Job | None = None
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 4, 16, 6)
        row.setSpacing(10)
        self.progress = QProgressBar()
        self.progress.setTextVisible(False)
        self.progress.setFixedWidth(260)
        self.progress.setAccessibleName(say("Progress"))
        self._count = label("", "small")
        row.addWidget(self.progress)
        row.addWidget(self._count)
        row.addWidget(link(context, say("Stop"), self.stop))
        row.addStretch(1)
        self.hide()

    @property
    def busy(self) -> bool:
        return self._job is not None

    def stop(self) -> None:
        """Asks the work to end."""
        if self._job is not None:
            self._job.stop()

    def forget(self) -> None:
        """Drops the work: nobody wants its answer any more."""
        if self._job is not None:
            self._job.drop()
            self._job = None
            self.hide()

    def start(
        self,
        work: Callable[[Library, Progress, Stop], T],
        done: Callable[[T], None],
        failed: Callable[[Exception], None],
    ) -> None:
        """Runs `work`; one of `done` and `failed` is called at its end."""
        if self._job is not None:
            self._job.drop()
        self.progress.setRange(0, 0)
        self._count.setText("")
        self.show()
        made: list[Job] = []

        def ended(act: Callable[[Any], None], value: Any) -> None:
            if not isValid(self):
                return
            if made and made[0] is self._job:
                self._job = None
                self.hide()
            act(value)

        def run(library: Library, job: Job) -> T:
            return work(library, _seldom(job.report), lambda: job.stopped)

        job = self._context.start(
            run, lambda value: ended(done, value), failed=lambda error: ended(failed, error), progress=self._step
        )
        made.append(job)
        self._job = job

    def _step(self, step: tuple[int, int]) -> None:
        done, total = step
        self.progress.setRange(0, total)
        self.progress.setValue(done)
        number = self._context.formats.number
        self._count.setText(say("{done} of {total} articles").format(done=number(done), total=number(total)))
