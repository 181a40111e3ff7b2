"""The searches that the user kept, as the sidebar shows them: named, counted and opened from there."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Signal

from reader.ui.context import Context
from reader.ui.library.searching import saved
from reader.ui.tasks import Lane
from reader.ui.window.around.nav import Nav

if TYPE_CHECKING:
    from reader.library.views import SavedSearch


class Searches(QObject):
    """`chosen` carries the search that was clicked, `menuWanted` the one whose menu is asked for, and where."""

    chosen = Signal(object)
    menuWanted = Signal(object, QPoint)

    def __init__(self, context: Context, nav: Nav) -> None:
        super().__init__(nav)
        self._context, self._nav = context, nav
        self._kept: dict[int, SavedSearch] = {}
        nav.searchChosen.connect(self._open)
        nav.searchMenu.connect(self._menu)

    def show(self, kept: Sequence[SavedSearch]) -> None:
        """Lists them; how much each finds follows."""
        self._kept = {one.id: one for one in kept}
        formats = self._context.formats
        self._nav.set_searches([(one.id, one.name, saved.in_words(formats, one)) for one in kept])
        if kept:
            key = (id(self), "counts")
            self._context.ask(
                lambda library: saved.counts(library, kept), self._nav.set_search_counts, key=key, lane=Lane.COMPUTE
            )

    def _open(self, search: int) -> None:
        if search in self._kept:
            self.chosen.emit(self._kept[search])

    def _menu(self, search: int, where: QPoint) -> None:
        if search in self._kept:
            self.menuWanted.emit(self._kept[search], where)
