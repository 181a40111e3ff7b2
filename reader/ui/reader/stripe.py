"""The stripe beside the text, in the scroll bar's place: where the marks stand and what part is in sight."""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtGui import QHideEvent, QShowEvent, QWheelEvent
from PySide6.QtWidgets import QApplication

from reader.ui.compare.column.painting.overview import Overview, Tick
from reader.ui.compare.column.painting.ticks import make_ticks
from reader.ui.compare.steps import Steps
from reader.ui.look.theme import Theme
from reader.ui.reader.reading import Reading
from reader.ui.reader.text import ReaderPane

_LATE, _IDLE = 60, 8  # milliseconds from a change of the text to the first step, and from step to step
_WORDS = 14


class Stripe(Overview):
    """Follows a pane. `show_reading` tells the words of its sentences for the tool tips."""

    def __init__(self, theme: Theme, pane: ReaderPane) -> None:
        super().__init__(theme)
        self._pane = pane
        self._reading: Reading | None = None
        self._ticking: Steps[tuple[Tick, ...]] | None = None
        self._late = QTimer(self)
        self._late.setSingleShot(True)
        self._late.setInterval(_LATE)
        self._late.timeout.connect(self._begin)
        self._idle = QTimer(self)
        self._idle.setInterval(_IDLE)
        self._idle.timeout.connect(self._work)
        pane.moved.connect(self._frame)
        pane.laidOut.connect(self.renew)
        pane.resized.connect(self.renew)
        self.scrolled.connect(self._go_to)
        self.wheeled.connect(self._pass_wheel)
        self.tipWanted.connect(self._tip)

    def show_reading(self, reading: Reading) -> None:
        """Belongs to that article from now on."""
        self._reading = reading
        self.renew()

    def renew(self) -> None:
        """Draws the marks anew when nothing else happens."""
        self._frame()
        self._idle.stop()
        if self.isVisible():
            self._late.start()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.renew()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._late.stop()
        self._idle.stop()

    def _frame(self) -> None:
        height = max(self._pane.content_height(), 1.0)
        top = self._pane.verticalScrollBar().value()
        self.set_view(top / height, (top + self._pane.viewport().height()) / height)

    def _begin(self) -> None:
        if not self._pane.settled:
            self._late.start()
        elif self._pane.surface.complete:
            self._frame()
            self._ticking = make_ticks(self._pane, ())
            self._idle.start()

    def _work(self) -> None:
        if self._ticking is None:
            self._idle.stop()
            return
        try:
            next(self._ticking)
        except StopIteration as end:
            self._ticking = None
            self.set_ticks(end.value)

    def _go_to(self, share: float) -> None:
        pane = self._pane
        pane.verticalScrollBar().setValue(round(share * pane.content_height() - pane.viewport().height() / 2))

    def _pass_wheel(self, event: QWheelEvent) -> None:
        QApplication.sendEvent(self._pane.verticalScrollBar(), event)

    def _tip(self, share: float) -> None:
        if self._reading is None:
            return
        document, y = self._reading.document, share * self._pane.content_height()
        for number, unit in enumerate(document.units):
            extent = self._pane.unit_extent(number)
            if extent is not None and extent[0] <= y <= extent[1]:
                words = unit.span.of(document.text).split()
                self.tip = " ".join(words[:_WORDS]) + ("…" if len(words) > _WORDS else "")
                return
