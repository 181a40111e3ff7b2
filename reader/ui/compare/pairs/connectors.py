"""The gaps of one view: what they show, and where a click on a line leads."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from reader.ui.compare.index import Place
from reader.ui.compare.pairs.scenes import scene_of

if TYPE_CHECKING:
    from reader.ui.compare.pairs.columns_view import ColumnsView


class Connectors(QObject):
    """Follows the columns of one view."""

    def __init__(self, view: ColumnsView) -> None:
        super().__init__(view)
        self._view = view

    def follow(self) -> None:
        """Takes the gaps that stand between the columns now."""
        for number, gap in enumerate(self._view.splitter.gaps()):
            gap.provider = partial(scene_of, self._view, number)
            gap.on_pair = partial(self._choose, number)
            gap.on_far = self._go_far

    def update(self) -> None:
        """Draws them anew."""
        for gap in self._view.splitter.gaps():
            gap.update()

    def _go_far(self, place: Place) -> None:
        self._view.show_place(place)
        self._view.activate(place)

    def _choose(self, number: int, unit: int, _other: int) -> None:
        self._view.activate(Place(number, unit))
