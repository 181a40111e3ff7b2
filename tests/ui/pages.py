"""The pages of a window, each as what it is."""

from __future__ import annotations

from typing import TypeVar

from reader.library.views import EventView
from reader.ui.feeds.page import FeedsPage
from reader.ui.lexicon.page import LexiconPage
from reader.ui.library.articles.articles_page import ArticlesPage
from reader.ui.library.events.events_page import EventsPage
from reader.ui.library.events.stories_page import StoriesPage
from reader.ui.library.outlets.outlets_page import OutletsPage
from reader.ui.matrices.analysis_page import AnalysisPage
from reader.ui.reader.page import ReaderPage
from reader.ui.sessions.session_page import SessionPage
from reader.ui.sessions.sessions_page import SessionsPage
from reader.ui.window.around.places import Kind
from reader.ui.window.compare_page import ComparePage
from reader.ui.window.main_window import MainWindow
from reader.ui.window.page import Page

P = TypeVar("P", bound=Page)
_KINDS: dict[type[Page], Kind] = {
    AnalysisPage: Kind.ANALYSIS,
    ArticlesPage: Kind.ARTICLES,
    ComparePage: Kind.COMPARE,
    EventsPage: Kind.EVENTS,
    FeedsPage: Kind.FEEDS,
    LexiconPage: Kind.LEXICON,
    OutletsPage: Kind.OUTLETS,
    ReaderPage: Kind.READER,
    SessionPage: Kind.SESSION,
    SessionsPage: Kind.SESSIONS,
    StoriesPage: Kind.STORIES,
}


def page_of(window: MainWindow, of: type[P]) -> P:
    """The window's page of that class; made where it is not there yet."""
    page = window.pages.page(_KINDS[of])
    assert isinstance(page, of)
    return page


def event_of(page: EventsPage) -> EventView:
    """The event in the preview of that page."""
    assert page.preview.view is not None
    return page.preview.view
