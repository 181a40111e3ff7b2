"""The pages of the window, made when first needed, and what they ask the window to do."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from importlib import import_module
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from reader.ui.context import Context
from reader.ui.language.wording import Wording
from reader.ui.library.menus import ArticleMenus
from reader.ui.tasks import Lane
from reader.ui.widgets.buttons import Button
from reader.ui.window.around.places import Kind, Place
from reader.ui.window.page import Page

if TYPE_CHECKING:
    from reader.model.errors import LibraryError
    from reader.ui.library.closed import ClosedPage
    from reader.ui.sessions.session_page import SessionPage
    from reader.ui.window.compare_page import ComparePage
    from reader.ui.window.main_window import MainWindow


_SLOW = {Kind.COMPARE: "reader.ui.window.compare_page", Kind.ANALYSIS: "reader.ui.matrices.analysis_page"}
# What would write in the library.
_WRITING = ("import_files", "import_folder", "paste", "samples", "add_feed", "add_links", "update_feeds")


class Pages(QObject):
    """One page of each kind; stories and events share theirs."""

    go = Signal(object)
    crumbs = Signal(list)
    status = Signal(list)
    said = Signal(str)

    def __init__(
        self, context: Context, words: Wording, window: MainWindow, compare: Mapping[str, Any] | None = None
    ) -> None:
        super().__init__(window)
        self._context = context
        self._words = words
        self._window = window
        self._kept = compare or {}
        self._pages: dict[Kind, Page] = {}
        self._comparison: ComparePage | None = None
        self._session_page: SessionPage | None = None
        self._loaded: set[Kind] = set()
        self._tools: QWidget | None = None
        self._notice: QWidget | None = None
        self.menus = ArticleMenus(context, words, window.editing, window)
        self.menus.go.connect(self.go)

    def page(self, kind: Kind) -> Page:
        """The page of that kind."""
        page = self._pages.get(kind)
        if page is None:
            page = self._made(kind)
            self._pages[kind] = page
            page.go.connect(self.go)
            # A page that is not in sight may read its article anew: the title and the status bar are not its own then.
            page.crumbs.connect(lambda words: None if page.isHidden() else self.crumbs.emit(words))
            page.status.connect(lambda parts: None if page.isHidden() else self.status.emit(parts))
        return page

    def is_ready(self, kind: Kind, then: Callable[[], None]) -> bool:
        """Whether that page can be made at once; `then` is called when it can, where it cannot.

        Modules that take a fifth of a second and more are imported beside the window.
        """
        module = _SLOW.get(kind)
        if module is None or kind in self._loaded:
            return True

        def imported(_: object) -> None:
            self._loaded.add(kind)
            then()

        self._context.tasks.ask(Lane.COMPUTE, lambda: import_module(module), imported)
        return False

    def library_tools(self) -> QWidget:
        """Import and paste, at the far side of the tool bar of all library pages."""
        if self._tools is None:
            actions = self._window.commands
            self._tools = QWidget()
            row = QHBoxLayout(self._tools)
            row.setContentsMargins(0, 0, 0, 0)
            row.setSpacing(8)
            for name, icon, text in (
                ("import_files", "import", self.tr("Import files")),
                ("paste", "paste", self.tr("Paste text")),
                ("add_feed", "feeds", self.tr("Add feed")),
            ):
                button = Button(self._context, text, icon)
                button.clicked.connect(actions[name].trigger)
                row.addWidget(button)
        return self._tools

    def compare_actions(self, kind: Kind) -> list[QAction | None]:
        """The commands for the Compare menu; none away from that page."""
        page = self._pages.get(kind)
        return page.menu_actions() if page is not None else []

    def compare_state(self) -> dict[str, Any]:
        """How the comparison stands, for the next start; nothing where none was opened."""
        return self._comparison.state() if self._comparison is not None else {}

    def parent_of(self, place: Place) -> Place | None:
        """The place above: the event of an article or a comparison, a story of which one outlet's events are listed,
        the list of stories, the outlets."""
        if place.kind is Kind.STORIES:
            return Place(Kind.STORIES)
        if place.of_outlet is not None and place.ids:
            return replace(place, of_outlet=None)
        if place.event is not None:
            return Place(Kind.EVENTS, event=place.event)
        return None

    def closed(self, error: LibraryError) -> ClosedPage:
        """The page of a library that could not be opened, with the ways on."""
        from reader.ui.library.closed import ClosedPage

        window = self._window
        readable = error.values.get("why") in {"read_only", "unwritable", "busy", "full"}
        page = ClosedPage(self._context, self._words.error(error), readable=readable)
        page.tryAgain.connect(window.tryAgain)
        page.readOnly.connect(window.readOnlyChosen)
        page.openOther.connect(window.dialogs.open_library)
        return page

    def announce(self, read_only: bool) -> None:
        """Says above all pages that the library may only be read, and stills what would write; or takes that back."""
        self._context.set_read_only(read_only)
        actions = self._window.commands
        for name in _WRITING:
            actions[name].setEnabled(not read_only)
        self.library_tools().setEnabled(not read_only)
        if self._notice is not None:
            self._notice.hide()
            self._notice.deleteLater()
            self._notice = None
        if read_only:
            from reader.ui.library.closed import ReadOnlyNotice

            self._notice = ReadOnlyNotice(self._context)
            self._notice.tryAgain.connect(self._window.tryAgain)
            self._notice.openOther.connect(self._window.dialogs.open_library)
            middle = self._window.centralWidget()
            layout = middle.layout() if middle is not None else None
            if isinstance(layout, QVBoxLayout):
                layout.insertWidget(1, self._notice)

    def _made(self, kind: Kind) -> Page:
        makers: dict[Kind, Callable[[], Page]] = {
            Kind.EVENTS: self._events,
            Kind.STORIES: self._stories,
            Kind.ARTICLES: self._articles,
            Kind.OUTLETS: self._outlets,
            Kind.READER: self._reader,
            Kind.COMPARE: self._compare,
            Kind.SESSIONS: self._sessions,
            Kind.SESSION: self._session,
            Kind.FEEDS: self._feeds,
            Kind.LEXICON: self._lexicon,
            Kind.ANALYSIS: self._analysis,
        }
        return makers[kind]()

    def _events(self) -> Page:
        from reader.ui.library.events.events_page import EventsPage

        page = EventsPage(self._context, self._words, self.library_tools())
        editing = self._window.editing
        page.join.connect(editing.join)
        page.keepInBoth.connect(editing.keep_in_both)
        page.dismiss.connect(editing.dismiss)
        self._wire(page)
        page.articleMenu.connect(self.menus.member)
        page.eventMenu.connect(self.menus.event_menu)
        page.addArticle.connect(self.menus.add_article)
        page.regroup.connect(self.menus.regroup)
        return page

    def _stories(self) -> Page:
        from reader.ui.library.events.stories_page import StoriesPage

        return StoriesPage(self._context, self._words, self.library_tools())

    def _articles(self) -> Page:
        from reader.ui.library.articles.articles_page import ArticlesPage

        page = ArticlesPage(self._context, self._words, self.library_tools())
        self._wire(page)
        page.selectionMenu.connect(self.menus.selection)
        page.deleteWanted.connect(self._window.editing.delete)
        page.starred.connect(lambda ids, on: self._window.editing.set_starred(ids, starred=on))
        return page

    def _outlets(self) -> Page:
        from reader.ui.library.outlets.outlets_page import OutletsPage

        page = OutletsPage(self._context, self._words, self.library_tools())
        page.edit.connect(self.menus.edit_outlet)
        page.merge.connect(self.menus.merge_outlets)
        return page

    def _reader(self) -> Page:
        from reader.ui.reader.page import ReaderPage

        page = ReaderPage(self._context, self._words)
        page.setOutlet.connect(self.menus.set_outlet)
        page.setDay.connect(self.menus.set_day)
        page.opened.connect(self._window.editing.opened)
        page.noting.connect(self.leave_session)
        page.changed.connect(self._window.editing.refresh)
        page.said.connect(self.said)
        self._wire_turns(page)
        return page

    def _compare(self) -> Page:
        from reader.ui.window.compare_page import ComparePage

        page = self._comparison = ComparePage(self._context, self._words)
        page.restore(self._kept)
        page.setOutlet.connect(self.menus.set_outlet)
        page.said.connect(self.said)
        page.opened.connect(self._window.editing.opened)
        return page

    def _sessions(self) -> Page:
        from reader.ui.sessions.sessions_page import SessionsPage

        page = SessionsPage(self._context, self._window.editing, self.library_tools())
        page.deleted.connect(self._session_gone)
        page.said.connect(self.said)
        return page

    def all_kept(self) -> bool:
        """Whether the library has all that was written in sessions; saves it first."""
        page = self._session_page
        return page is None or page.all_kept()

    def leave_session(self) -> None:
        """Saves and forgets the session that is open, if there is one."""
        if self._session_page is not None:
            self._session_page.leave()

    def _session_gone(self, session: int) -> None:
        if self._session_page is not None:
            self._session_page.forget(session)

    def _session(self) -> Page:
        from reader.ui.sessions.session_page import SessionPage

        page = self._session_page = SessionPage(self._context, self._words)
        page.setOutlet.connect(self.menus.set_outlet)
        page.said.connect(self.said)
        self._window.closing.connect(page.finish)
        return page

    def _lexicon(self) -> Page:
        from reader.ui.lexicon.page import LexiconPage

        page = LexiconPage(self._context)
        page.said.connect(self.said)
        page.lexiconChanged.connect(self._compare_anew)
        return page

    def _compare_anew(self) -> None:
        """Has open comparisons and the article being read found again with the names as they are now."""
        for kind in (Kind.COMPARE, Kind.READER, Kind.EVENTS, Kind.OUTLETS):
            page = self._pages.get(kind)
            if page is not None:
                page.names_changed()

    def _feeds(self) -> Page:
        from reader.ui.feeds.page import FeedsPage

        return FeedsPage(self._context, self._window.feeding.words, self._window.feeding)

    def _analysis(self) -> Page:
        from reader.ui.matrices.analysis_page import AnalysisPage

        page = AnalysisPage(self._context, self._words)
        page.said.connect(self.said)
        return page

    def _wire(self, page: Any) -> None:
        page.setOutlet.connect(self.menus.set_outlet)
        page.setDay.connect(self.menus.set_day)
        page.keepSearch.connect(self.menus.keep_search)
        self._wire_turns(page)

    def _wire_turns(self, page: Any) -> None:
        page.turnStar.connect(self._window.editing.turn_star)
        page.turnRead.connect(self._window.editing.turn_read)
