"""Every page and dialog of the program, for the tests that look at all of them."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

from PySide6.QtWidgets import QDialog, QWidget

from reader.analysis.naming.candidates import NamingCandidate
from reader.importers.formats.table_preview import TablePreview
from reader.library.views import FailedFile, SavedSearch, SearchFilters
from reader.model.errors import ImportFailed
from reader.ui.compare.arranging.add_articles import AddArticles
from reader.ui.compare.correcting.unlisted import UnlistedNames
from reader.ui.dialogs.columns import ColumnsDialog
from reader.ui.dialogs.failures import FailuresDialog
from reader.ui.lexicon.page import LexiconPage
from reader.ui.library.articles.articles_page import ArticlesPage
from reader.ui.library.events.events_page import EventsPage
from reader.ui.library.outlets.outlets_page import OutletsPage
from reader.ui.library.searching.period import PeriodButton
from reader.ui.reader.page import ReaderPage
from reader.ui.reader.settings_popover import ReadingSettings
from reader.ui.window.around.places import Kind, Place
from reader.ui.window.compare_page import ComparePage
from tests.ui.pages import event_of, page_of

from .conftest import Driver

TEXT = (
    "لافروف يلتقي نظيره التركي\nموسكو (رويترز) - قال وزير الخارجية الروسي إن المحادثات مستمرة.\nوأضاف أن بلاده ستواصل."
)
TABLE = TablePreview(("أ", "ب"), (("لافروف يلتقي نظيره التركي", TEXT),), {"title": "أ", "text": "ب"})
UNLISTED = (NamingCandidate("صقور الساحل", "المتمردون", "fighters", ()),)
PLACES = (
    Place(Kind.EVENTS),
    Place(Kind.STORIES),
    Place(Kind.ARTICLES),
    Place(Kind.OUTLETS),
    Place(Kind.READER, (1,)),
    Place(Kind.READER, (3,)),
    Place(Kind.COMPARE, (1, 2), "لافروف"),
    Place(Kind.LEXICON),
)


def pages(driver: Driver) -> Iterator[tuple[str, QWidget]]:
    """Each page in its turn, shown and filled; the window itself is what is handed out."""
    for place in PLACES:
        driver.window.go(place)
        driver.settle()
        yield f"{place.kind.value}{place.ids}", driver.window


def dialogs(driver: Driver) -> Iterator[tuple[str, QWidget]]:
    """Each dialog in its turn, open; it is closed afterwards."""
    window = driver.window
    window.go(Place(Kind.EVENTS))
    driver.settle()
    page = page_of(window, EventsPage)
    page.view.select_id(page.model.item(1).id)
    driver.settle()
    view = event_of(page)
    menus = window.pages.menus
    failed = (FailedFile(Path("x.bin"), ImportFailed("x")),)
    openers: dict[str, Callable[[], object]] = {
        "settings": window.dialogs.show_settings,
        "about": window.dialogs.show_about,
        "shortcuts": window.dialogs.show_shortcuts,
        "paste": lambda: window.importing.paste(TEXT),
        "outlet": lambda: menus.set_outlet([1]),
        "day": lambda: menus.set_day([1]),
        "choose article": lambda: menus.add_article(view),
        "regroup": lambda: menus.regroup(view),
        "rename": lambda: menus._rename(view),
        "move": lambda: menus._move(view, view.articles[0].id),
        "keep search": lambda: menus.keep_search(SavedSearch(0, "ادلب", "ادلب", SearchFilters())),
        "rename search": lambda: menus._rename_search(SavedSearch(1, "ادلب", "ادلب", SearchFilters())),
        "choose outlet": page_of(window, ArticlesPage)._choose_outlet,
        "period": page.findChildren(PeriodButton)[0].click,
        "fault": lambda: window.dialogs.show_fault("Riwaya\n  module.py:1 function"),
        "add a name": page_of(window, LexiconPage)._add,
        "unlisted names": lambda: UnlistedNames(driver.program.context, UNLISTED, window).open(),
        "no unlisted names": lambda: UnlistedNames(driver.program.context, (), window).open(),
        "restore the lexicons": page_of(window, LexiconPage)._restore_all,
        "profile": page_of(window, OutletsPage)._show_profile,
        "help": lambda: window.dialogs.show_help(Kind.COMPARE),
        "columns": lambda: ColumnsDialog(driver.program.context, Path("جدول"), TABLE, window).open(),
        "failures": lambda: FailuresDialog(driver.program.context, window.words, failed, window).open(),
    }
    for name, opener in openers.items():
        opener()
        driver.settle()
        dialog = next(one for one in window.findChildren(QDialog) if one.isVisible())
        yield name, dialog
        dialog.reject()
        driver.settle()
    window.go(Place(Kind.COMPARE, (1, 2), "لافروف"))
    driver.settle()
    page_of(window, ComparePage)._choose()
    driver.settle()
    panel = window.findChild(AddArticles)
    assert panel is not None
    yield "add articles", panel
    panel.reject()
    window.go(Place(Kind.READER, (1,)))
    driver.settle()
    page_of(window, ReaderPage)._open_settings()
    driver.settle()
    card = window.findChild(ReadingSettings)
    assert card is not None
    yield "reading settings", card
    card.close()
    driver.settle()
