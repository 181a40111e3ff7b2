"""The page that holds the compare view: its place in the window, its tools, what it asks the window to do."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QAction, QShowEvent
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from reader.model.comparisons import MOST_ACCOUNTS
from reader.ui.compare import state
from reader.ui.compare.arranging.add_articles import AddArticles
from reader.ui.compare.correcting.speaker import Speakers
from reader.ui.compare.dress.spacing import SpacingSetting
from reader.ui.compare.keeper import Keeper
from reader.ui.compare.view import CompareView, Done, Failed
from reader.ui.compare.wording import status
from reader.ui.context import Context
from reader.ui.language.wording import Wording
from reader.ui.matrices.modes import Modes, names_for
from reader.ui.sessions.from_compare import SessionStart
from reader.ui.widgets.focus import Pane
from reader.ui.window.around.places import Kind, Place
from reader.ui.window.commands.compare_menu import CompareMenu
from reader.ui.window.commands.compare_tools import CompareTools
from reader.ui.window.commands.page_keys import PageKeys
from reader.ui.window.page import Page

# Of a view's state, what belongs to one comparison; the rest holds for whatever is compared.
_OF_PLACE = ("widths", "places", "active")


class ComparePage(Page):
    """Two to six accounts side by side."""

    setOutlet = Signal(list)
    said = Signal(str)
    opened = Signal(list)
    # The four modes change the other tools; a switch that moved under the mouse would be missed.
    tools_fixed = True

    def __init__(self, context: Context, words: Wording) -> None:
        super().__init__(context)
        self._words = words
        self._place: Place | None = None
        self._panel: AddArticles | None = None
        self._shown: tuple[int, ...] = ()
        self._arriving = False
        # How each comparison stood when it was left, for the way back to it.
        self._states: dict[tuple[int, ...], dict[str, Any]] = {}
        self._last: dict[str, Any] = {}
        animated = not context.settings.reduced_motion
        self.view = CompareView(context.theme, self, loader=self._load, animated=animated)
        self.view.names = names_for(context)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        self.modes = Modes(context, words, self.view, self)
        layout.addWidget(self.modes.stack)
        self._keeper = Keeper(context, words, self.view)
        self._start = SessionStart(context, self.view, self)
        SpacingSetting(context, self.view)
        Speakers(context, self.view)
        PageKeys(context, self)
        self._menu = CompareMenu(self.view.commands.all, self)
        self._tools = CompareTools(self.modes.actions, self.view.tool_strip(), self._start.buttons())
        self._connect()

    def panes(self) -> list[Pane]:
        return super().panes() if self.modes.table else self.view.panes()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._arriving = self._arriving or not event.spontaneous()
        self._tools.measure()

    def _connect(self) -> None:
        view = self.view
        view.statusChanged.connect(self.status)
        self.modes.status.connect(self._tell_table)
        self.modes.stack.currentChanged.connect(self._tell_texts)
        # The view's own tools come and go with the texts, a moment after.
        self.modes.stack.currentChanged.connect(lambda _: QTimer.singleShot(0, self._tools, self._tools.measure))
        self._start.go.connect(self.go)
        self._start.said.connect(self.said)
        view.hintChanged.connect(self.said)
        strip = view.tool_strip()
        for change in (view.modeChanged, strip.ordered, strip.filtered, self._keeper.shown, self._keeper.compared):
            change.connect(self._tools.measure)
        view.articlesChanged.connect(self._rearranged)
        view.articlesDropped.connect(self.add)
        view.addColumnRequested.connect(self._choose)
        view.refreshRequested.connect(self.refresh)
        view.openArticleRequested.connect(self._read)
        view.outletRequested.connect(self._outlet)
        self._keeper.said.connect(self.said)
        self._keeper.shown.connect(self._settle)
        self._keeper.compared.connect(self._to_choice)
        self.context.themeChanged.connect(self._theme)

    def tools(self) -> QWidget:
        return self._tools

    def menu_actions(self) -> list[QAction | None]:
        """The commands for the Compare menu; None is a separator."""
        tables = [self.modes.naming_action, self.modes.voices_action]
        return self._menu.entries(tables, self._start.actions)

    def show_place(self, place: Place) -> None:
        self.crumbs.emit([self.tr("Events"), place.title or self.tr("Comparison")])
        self._place = place
        if place.ids == self._shown:
            # The window comes here after each change of the library too.
            self._keeper.check()
            return
        self._remember()
        self._shown = place.ids
        if self._panel is not None:
            self._panel.show_here(place.ids)
        if self.view.arrange(place.ids):
            self._take_keyboard()
        else:
            self.view.show_articles(place.ids, place.title)
            self.opened.emit(list(place.ids))

    def refresh(self) -> None:
        """Compares again, everything in its place: an outlet or a date may have changed."""
        if self.view.comparison is not None:
            self._keeper.refresh()

    def _load(self, ids: Sequence[int], _done: Done, _failed: Failed) -> None:
        places = state.read_places(self._states.get(tuple(ids), {}))
        self._keeper.load(ids, self._place.title if self._place is not None else "", places)

    def _remember(self) -> None:
        if self.view.comparison is not None:
            self._states[self.view.article_ids] = self.view.save_state()

    def _settle(self) -> None:
        # The columns get their widths only now, and keeping their places through that moves them off the top.
        QTimer.singleShot(0, self._to_place)

    def _to_place(self) -> None:
        self._take_keyboard()
        kept = self._states.get(self.view.article_ids, {})
        self.view.restore_state({name: kept[name] for name in ("widths", "places") if name in kept})

    def _to_choice(self) -> None:
        """The chosen pair is known again when it is known what answers what."""
        kept = self._states.get(self.view.article_ids, {})
        if "active" in kept and self.view.columns_view.active is None:
            self.view.restore_state({"active": kept["active"]})

    def _take_keyboard(self) -> None:
        """The keys belong to the first text, unless something of the page or a dialog has them already."""
        window, now = self.window(), QApplication.focusWidget()
        if not self.isVisible() or QApplication.activeWindow() is not window or QApplication.activePopupWidget():
            return
        # When the page before was hidden, its focus went to whatever came next.
        if self._arriving or now is None or not (self.isAncestorOf(now) or self._tools.isAncestorOf(now)):
            self._arriving = False
            # Without the ring, as after a click: the first key shows where the keyboard stands.
            self.view.focus_first(Qt.FocusReason.MouseFocusReason)

    def state(self) -> dict[str, Any]:
        """How the page stands, for the next start; as it last stood while texts are on their way."""
        if self.view.comparison is not None and self.view.columns_view.filled:
            self._remember()
            ids = list(self.view.article_ids)
            self._last = {"ids": ids, "view": self.view.save_state(), "table": self.modes.table}
        return self._last

    def restore(self, values: Mapping[str, Any]) -> None:
        """Takes up what `state` gave; to be called before the first comparison is shown."""
        view, ids = values.get("view"), values.get("ids")
        self._last = dict(values)
        if isinstance(view, dict):
            self.view.restore_state({name: value for name, value in view.items() if name not in _OF_PLACE})
            if isinstance(ids, list):
                self._states[tuple(one for one in ids if isinstance(one, int))] = view
        if values.get("table"):
            self.modes.show_table(str(values["table"]))

    def _rearranged(self, ids: list[int]) -> None:
        self._shown = tuple(ids)
        if self._panel is not None:
            self._panel.show_here(ids)
        if self._place is not None and len(ids) > 1:
            self.go.emit(Place(Kind.COMPARE, tuple(ids), self._place.title, self._place.event))

    def _choose(self) -> None:
        if len(self.view.article_ids) >= MOST_ACCOUNTS:
            self.said.emit(self.tr("A comparison holds six articles at most."))
            return
        if self._panel is None:
            self._panel = AddArticles(self.context, self._words, self.view.article_ids, self)
            self._panel.chosen.connect(self.add)
            self._panel.destroyed.connect(self._panel_gone)
        self._panel.show()
        self._panel.activateWindow()
        self._panel.field.focus()

    def _panel_gone(self) -> None:
        self._panel = None

    def add(self, ids: list[int], at: int | None = None) -> None:
        """Adds articles that are not compared yet: at the end, or as column `at`."""
        here = self.view.article_ids
        new = tuple(one for one in dict.fromkeys(ids) if one not in here)
        if len(here) + len(new) > MOST_ACCOUNTS:
            self.said.emit(self.tr("A comparison holds six articles at most."))
        elif not new:
            self.said.emit(self.tr("The comparison has this article already."))
        elif self._place is not None:
            at = len(here) if at is None else at
            self.go.emit(Place(Kind.COMPARE, (*here[:at], *new, *here[at:]), self._place.title, self._place.event))

    def _tell_table(self, parts: list[str]) -> None:
        # A table that was left before it was counted has nothing to say any more.
        if self.modes.stack.currentWidget() is not self.view:
            self.status.emit(parts)

    def _tell_texts(self) -> None:
        if self.modes.stack.currentWidget() is self.view:
            self.status.emit(status.parts(self.view))

    def _read(self, article: int) -> None:
        place = self._place
        if place is not None:
            self.go.emit(Place(Kind.READER, (article,), place.title, place.event))

    def _outlet(self, article: int) -> None:
        self.setOutlet.emit([article])

    def _theme(self) -> None:
        self.view.set_theme(self.context.theme)
