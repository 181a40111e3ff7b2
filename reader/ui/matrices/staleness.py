"""Says that a table was made before the library changed, and offers to make it again."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget
from shiboken6 import isValid

from reader.library.matrices import Scope
from reader.ui.context import Context
from reader.ui.matrices.sentences import say
from reader.ui.tasks import Lane
from reader.ui.widgets.buttons import link
from reader.ui.widgets.labels import label

if TYPE_CHECKING:
    from reader.library.library import Library

_PAUSE = 400
"""Milliseconds after a change of the library before it is looked at: an import makes many."""


class Staleness(QWidget):
    """A line above a table. `scopes` tells what the table in sight rests on, nothing where there is no table."""

    def __init__(self, context: Context, scopes: Callable[[], Sequence[Scope]], again: Callable[[], None]) -> None:
        super().__init__()
        self._context = context
        self._scopes = scopes
        self._made: dict[tuple[Scope, ...], int] = {}
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 5, 16, 5)
        row.setSpacing(14)
        row.addWidget(label(say("The library has changed since this table was made.")))
        row.addWidget(link(context, say("Make it again"), again))
        row.addStretch(1)
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(_PAUSE)
        self._later.timeout.connect(self.look)
        context.libraryChanged.connect(self._later.start)
        self.hide()

    def made(self) -> None:
        """The table in sight was made now."""
        self.hide()
        scopes = tuple(self._scopes())
        if scopes:
            self._ask(scopes, lambda stamp: self._made.__setitem__(scopes, stamp))

    def look(self) -> None:
        """Shows itself where the table in sight rests on what is no longer so."""
        scopes = tuple(self._scopes())
        if not scopes or scopes not in self._made:
            self.hide()
            return
        self._ask(scopes, lambda stamp: self._tell(scopes, stamp))

    def _ask(self, scopes: tuple[Scope, ...], done: Callable[[int], object]) -> None:
        def stamp(library: Library) -> int:
            return library.matrices.stamp(scopes)

        def came(value: int) -> None:
            if isValid(self):
                done(value)

        self._context.ask(stamp, came, lane=Lane.COMPUTE)

    def _tell(self, scopes: tuple[Scope, ...], stamp: int) -> None:
        if scopes == tuple(self._scopes()):
            self.setVisible(stamp != self._made.get(scopes))

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme = self._context.theme
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme.color("num_bg"))
        painter.fillRect(0, self.height() - 1, self.width(), 1, theme.color("num_l"))
        painter.end()
