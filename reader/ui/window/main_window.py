"""The window: menu row, tool bar, the way around at its start, the page, the status bar."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from reader.ui.settings import Settings
from reader.ui.start.frame import Frame
from reader.ui.window import dropped
from reader.ui.window.around.overview import overview
from reader.ui.window.around.places import COMPARISON, LIBRARY, START, History, Kind, Place, section
from reader.ui.window.around.remembered import WindowState, lasting

if TYPE_CHECKING:
    from PySide6.QtCore import QMimeData
    from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QKeyEvent, QMouseEvent, QResizeEvent

    from reader.library.views import Counts, SavedSearch
    from reader.model.errors import LibraryError
    from reader.ui.context import Context
    from reader.ui.library.empty import EmptyPage
    from reader.ui.models.items import EventItem
    from reader.ui.window.page import Page

NARROW = 1280
_OWN_UNDO = (Kind.COMPARE, Kind.SESSION)
_LABELLED = (Kind.READER, Kind.COMPARE, Kind.SESSION, Kind.ANALYSIS)


class MainWindow(Frame):
    """One window over one library: a frame until `furnish` fills it, whose parts are imported then.

    `languageChosen` and `formatsChosen`, which carries settings, ask the application for a new window with them.
    """

    languageChosen = Signal(object)
    formatsChosen = Signal(object)
    libraryChosen = Signal(object)
    tryAgain = Signal()
    readOnlyChosen = Signal()
    closing = Signal()

    def __init__(self, chosen: Settings, state: WindowState) -> None:
        super().__init__(chosen, state)
        self.history = History.opened_at(state.place)
        # How the comparison stood at the end, until its page takes it up.
        self._compare = state.compare
        self._folder = state.folder
        self._empty = False
        self._furnished = self._may_lose = False
        self.setAcceptDrops(True)

    def furnish(self, context: Context) -> None:
        """Makes what stands in the window; called once."""
        from reader.ui.feeds.feeding import Feeding
        from reader.ui.language.wording import Wording
        from reader.ui.window.commands.actions import Actions
        from reader.ui.window.commands.commands import connect_commands
        from reader.ui.window.dialogs import WindowDialogs
        from reader.ui.window.editing import Editing
        from reader.ui.window.importing import Importing

        self.context = context
        self.words = Wording(context.formats)
        self.commands = Actions(context, self)
        self.importing = Importing(context, self.words, self, self._folder)
        self.editing = Editing(context, self.words, self)
        self.feeding = Feeding(context, self.words, self.editing.run, self)
        self.dialogs = WindowDialogs(context, self.words, self)
        self._lay_out()
        self._connect()
        connect_commands(self)
        self._show_history()
        self._furnished = True
        self._fit_nav()

    def _lay_out(self) -> None:
        from PySide6.QtWidgets import QStackedWidget

        from reader.ui.window.around.navigation import navigation
        from reader.ui.window.around.searches import Searches
        from reader.ui.window.commands.chrome import MenuRow, Status, Toolbar, around
        from reader.ui.window.commands.menus import Menus
        from reader.ui.window.pages import Pages

        self.menu_row = MenuRow(self.context)
        self.setMenuWidget(self.menu_row)
        self.menus = Menus(self.context, self.menu_row.menus, self.commands, self)
        self.toolbar = Toolbar(self.context, self.commands)
        self.nav = navigation(self.context)
        self.nav.chosen.connect(self._navigate)
        self.nav.articlesDropped.connect(self._add_to_comparison)
        self.searches = Searches(self.context, self.nav)
        self.searches.chosen.connect(self._open_search)
        self.stack = QStackedWidget()
        self.pages = Pages(self.context, self.words, self, self._compare)
        self.searches.menuWanted.connect(self.pages.menus.search_menu)
        self.setCentralWidget(around(self.toolbar, self.nav, self.stack))
        self.bar = Status(self.context)
        self.setStatusBar(self.bar)
        self.bar.addPermanentWidget(self.feeding.online)

    def _connect(self) -> None:
        context = self.context
        context.libraryChanged.connect(self.reload)
        context.settingsChanged.connect(self._settings_changed)
        self.toolbar.crumbClicked.connect(self._crumb)
        self.menus.languageChosen.connect(self.languageChosen)
        self.dialogs.languageChosen.connect(self.languageChosen)
        self.dialogs.formatsChosen.connect(self.formatsChosen)
        self.dialogs.libraryChosen.connect(self.libraryChosen)
        self.importing.running.connect(self.bar.set_import)
        self.importing.ended.connect(self.bar.end_import)
        self.importing.cleared.connect(self.bar.clear_import)
        self.importing.sessionsCame.connect(self._show_sessions)
        self.importing.sampleCame.connect(lambda event: self.go(Place(Kind.EVENTS, event=event)))
        self.bar.stop.connect(self.importing.stop)
        self.bar.showFailed.connect(self.importing.show_failed)
        self.editing.said.connect(self.say)
        self.importing.said.connect(self.say)
        self.feeding.said.connect(self.say)
        self.feeding.go.connect(self.go)
        self.editing.undoable.connect(self._show_undo)
        self.pages.go.connect(self.go)
        self.pages.crumbs.connect(self._crumbs)
        self.pages.status.connect(self.bar.set_parts)
        self.pages.said.connect(self.say)

    # Where one is

    def begin(self, *, empty: bool) -> None:
        """Reads the library for the first time; called once it is open, with whether it holds anything."""
        self._empty = empty
        # The list first: counting everything that the window knows of may take longer.
        self._show_here()
        self.reload()
        self.editing.refresh()
        self.importing.upkeep()
        self.feeding.begin()
        self.context.ask(lambda library: library.read_only, self.pages.announce)

    def show_first(self, items: Sequence[EventItem]) -> None:
        """Lists these events until the library is open and read, where the list of events is what the window shows."""
        if self.history.here.kind is Kind.EVENTS and not self.history.here.ids:
            self.nav.show_current(section(self.history.here))
            self._bring(self.history.here).show_first(items)

    def forget_places(self) -> None:
        """Starts at the events again: the places visited were of another library."""
        self.pages.leave_session()
        self.history = History((START,))

    def reload(self) -> None:
        """Reads the counts again, and what the page shows."""
        self.context.ask(overview, self._counted, key=(id(self), "counts"))

    def _counted(self, found: tuple[Counts, bool, tuple[SavedSearch, ...], int]) -> None:
        counts, empty, kept, feeds = found
        self.searches.show(kept)
        numbers = {name: getattr(counts, name) for name in ("events", "stories", "articles", "outlets", "sessions")}
        self.nav.set_counts({**numbers, "feeds": feeds})
        articles, events = self.words.articles(counts.articles), self.words.events(counts.events)
        self.bar.set_size("" if empty else f"{articles}  ·  {events}")
        if self._empty and not empty:
            self.bar.set_parts([])
        self._empty = empty
        self._show_here()

    def go(self, place: Place) -> None:
        """Shows another place and remembers the way back."""
        page = self._page()
        place = page.leading(place) if page is not None else place
        self.history = self.history.to(place)
        self._show_place(place)

    def back(self) -> None:
        self.history = self.history.back()
        self._show_here()

    def forward(self) -> None:
        self.history = self.history.forward()
        self._show_here()

    def _show_place(self, place: Place) -> None:
        self._show_history()
        self.nav.show_current(section(place))
        self.nav.show_comparison(self.history.comparison if place.kind in LIBRARY else None)
        self._fit_nav()
        if self._empty and place.kind in LIBRARY and place.kind is not Kind.FEEDS:
            self._show_empty()
            return
        if not self.pages.is_ready(place.kind, self._show_here):
            return
        page = self._bring(place)
        self.bar.show_labelled(place.kind in _LABELLED)
        self.menus.show_compare(self.pages.compare_actions(place.kind))
        self.commands["undo"].setVisible(place.kind not in _OWN_UNDO)
        self.commands["redo"].setVisible(place.kind not in _OWN_UNDO)
        page.show_place(place)

    def _show_here(self) -> None:
        self._show_place(self.history.here)

    def _page(self) -> Page | None:
        """The page in sight; none where the library is empty or closed."""
        from reader.ui.window.page import Page  # a bare frame has none

        page = self.stack.currentWidget()
        return page if isinstance(page, Page) else None

    def _bring(self, place: Place) -> Page:
        """The page of that place, in sight."""
        page = self.pages.page(place.kind)
        if self.stack.indexOf(page) < 0:
            self.stack.addWidget(page)
        before = self._page()
        held = before is not None and before is not page and before.has_keyboard()
        self.stack.setCurrentWidget(page)
        if held:
            page.take_keyboard()
        if before is not page:
            self.bar.turn(before.told if before is not None else [], page.told)
        tools = page.tools()
        if tools is not None:
            self.toolbar.set_tools(tools, fixed=page.tools_fixed)
        return page

    @cached_property
    def empty(self) -> EmptyPage:
        """What stands in the place of the lists of an empty library."""
        from reader.ui.library.empty import EmptyPage

        page = EmptyPage(self.context)
        page.dropped.connect(self._drop)
        page.chooseFiles.connect(self.importing.choose_files)
        page.paste.connect(self.paste)
        page.addFeed.connect(self.feeding.add)
        page.sample.connect(self.importing.add_samples)
        self.stack.addWidget(page)
        return page

    def _show_empty(self) -> None:
        self.stack.setCurrentWidget(self.empty)
        self.toolbar.set_tools(self.pages.library_tools())
        self.toolbar.set_crumbs([self.commands.names[section(self.history.here)]])
        self.bar.set_parts([self.tr("The library is empty")])
        self.menus.show_compare([])
        self.setWindowTitle(self.tr("Riwaya"))

    def _show_history(self) -> None:
        self.toolbar.show_history(self.history.here.kind not in LIBRARY or self.history.can_go_back)
        self.commands["back"].setEnabled(self.history.can_go_back)
        self.commands["forward"].setEnabled(self.history.can_go_forward)

    def _crumbs(self, words: list[str]) -> None:
        self.toolbar.set_crumbs(words)
        self.setWindowTitle(f"{words[-1]} – {self.tr('Riwaya')}" if words else self.tr("Riwaya"))

    def _crumb(self, index: int) -> None:
        here = self.history.here
        home = Place(Kind(section(here)))
        self.go(home if index == 0 else self.pages.parent_of(here) or home)

    def _add_to_comparison(self, articles: list[int]) -> None:
        self._navigate(COMPARISON)
        self.pages.page(Kind.COMPARE).add(articles)

    def _navigate(self, key: str) -> None:
        compared = self.history.comparison
        if key == COMPARISON and compared is not None:
            self.go(compared)
        elif key == "settings":
            self.dialogs.show_settings()
            self.nav.show_current(section(self.history.here))
        else:
            self.go(Place(Kind(key)))

    def search(self) -> None:
        """Comes to the search field, going to the events where the page has none."""
        if self._empty or not self.pages.page(self.history.here.kind).search():
            self.go(Place(Kind.EVENTS))
            self.pages.page(Kind.EVENTS).search()

    def _show_sessions(self, ids: list[int]) -> None:
        self.go(Place(Kind.SESSION, (ids[0],)) if len(ids) == 1 else Place(Kind.SESSIONS))

    def _open_search(self, search: SavedSearch) -> None:
        from reader.ui.library.searching import saved

        place = saved.place(search)
        self.go(place)
        self.pages.page(place.kind).open_search(search)

    # What the window itself does

    def paste(self) -> None:
        """Takes in what is on the clipboard: addresses of feeds or an article."""
        if not self.feeding.paste():
            self.importing.paste()

    def _drop(self, data: QMimeData) -> None:
        if not self.feeding.drop(data):
            self.importing.drop(data)

    def say(self, text: str) -> None:
        """A passing message."""
        self.bar.set_parts([text])

    def _settings_changed(self) -> None:
        self.words.formats = self.context.formats
        self.commands.set_keys(self.context.settings.shortcuts)
        self.reload()

    def _show_undo(self, undo: str, redo: str) -> None:
        for name, words in (("undo", undo), ("redo", redo)):
            self.commands[name].setEnabled(bool(words))
            self.commands[name].setText(words or (self.tr("Undo") if name == "undo" else self.tr("Redo")))

    def show_closed(self, error: LibraryError) -> None:
        """The page of a library that could not be opened, with the ways on."""
        page = self.pages.closed(error)
        self.stack.addWidget(page)
        self.stack.setCurrentWidget(page)
        self.toolbar.set_crumbs([self.tr("Library")])
        # What stood around the library that was open before does not hold for this one.
        self.pages.announce(False)
        self.bar.set_size("")

    # Events of the window

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if self._furnished and not self.context.read_only and dropped.is_welcome(event.mimeData()):
            dropped.take(event)

    def dropEvent(self, event: QDropEvent) -> None:
        dropped.take(event)
        self._drop(event.mimeData())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        from reader.ui.window.pasting import pastes

        if not (self._furnished and pastes(self, event)):
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._furnished:
            self._fit_nav()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        from PySide6.QtCore import Qt

        if event.button() is Qt.MouseButton.BackButton and self.history.can_go_back:
            self.back()
        elif event.button() is Qt.MouseButton.ForwardButton and self.history.can_go_forward:
            self.forward()
        else:
            super().mouseReleaseEvent(event)

    def _fit_nav(self) -> None:
        self.nav.set_wide(self.width() >= NARROW and self.history.here.kind in LIBRARY)

    def take_over(self, old: MainWindow) -> None:
        """Begins where that window stands: its ways back and forth, and what was picked on its page."""
        page, here = old._page(), old.history.here
        self.history = old.history.standing_at(page.standing(here) if page is not None else here)

    def state(self) -> WindowState:
        """What the next start should find again."""
        geometry = bytes(self.saveGeometry().toBase64().data()).decode("ascii")
        place = lasting(self.history.here)
        compare = self.pages.compare_state() or self._compare
        return WindowState(geometry, place, compare=compare, folder=self.importing.folder)

    def when_kept(self, then: Callable[[], object]) -> None:
        """Does what ends this window once all that was written is kept, or the user lets it go."""

        def go() -> None:
            self._may_lose = True
            then()

        if self.pages.all_kept():
            go()
        else:
            self.dialogs.ask_to_lose(go)

    def closeEvent(self, event: QCloseEvent) -> None:
        if self._furnished:
            if not self._may_lose and not self.pages.all_kept():
                event.ignore()
                self.when_kept(self.close)
                return
            self.importing.stop()
            self.feeding.stop()
        self.closing.emit()
        super().closeEvent(event)
