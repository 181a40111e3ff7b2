"""What the main window asks of a page."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from reader.ui.context import Context
from reader.ui.widgets.focus import Pane, holds_keyboard
from reader.ui.window.around.places import Place

if TYPE_CHECKING:
    from reader.library.views import SavedSearch
    from reader.ui.models.items import EventItem


class Page(QWidget):
    """A page of the window. `go` asks for another place, `status` says what the status bar shows at its start."""

    go = Signal(object)
    status = Signal(list)
    crumbs = Signal(list)
    changed = Signal()
    # Whether the page's tools begin at one place, whichever of them are shown.
    tools_fixed = False

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.context = context
        self.told: list[str] = []
        self.status.connect(self._note_told)

    def _note_told(self, parts: list[str]) -> None:
        # Away from the page the status bar is another's; on the way back these words hold again.
        self.told = parts

    def show_place(self, place: Place) -> None:
        """Shows that place; called whenever the window comes to it."""
        raise NotImplementedError

    def standing(self, place: Place) -> Place:
        """That place with what was picked there since, so that another window can show the same."""
        return place

    def leading(self, place: Place) -> Place:
        """A place that one goes to from here, with what of this page goes along."""
        return place

    def show_first(self, items: Sequence[EventItem]) -> None:
        """Shows events read ahead of opening the library, where the page lists events."""

    def tools(self) -> QWidget | None:
        """Controls for the far side of the tool bar, if the page has its own."""
        return None

    def menu_actions(self) -> list[QAction | None]:
        """The commands for the Compare menu, None between two groups; empty where the page compares nothing."""
        return []

    def search(self) -> bool:
        """Takes the keyboard to the page's search field; False where it has none."""
        return False

    def panes(self) -> list[Pane]:
        """Its parts that the keyboard steps through one after the other, in reading order."""
        return [Pane(self)]

    def has_keyboard(self) -> bool:
        """Whether the keyboard is anywhere in the page."""
        return holds_keyboard(self)

    def take_keyboard(self) -> None:
        """Takes it from the page that was left, where the page has one place for it: Qt gives it to what is next."""

    def open_search(self, search: SavedSearch) -> None:
        """Shows a search that was kept, as it was kept, where the page has any."""

    def add(self, ids: list[int], at: int | None = None) -> None:
        """Takes these articles in, where the page compares some."""

    def names_changed(self) -> None:
        """Finds contested names again: the lexicon is another one."""
        self.refresh()

    def refresh(self) -> None:
        """Reads again what may have changed in the library."""
