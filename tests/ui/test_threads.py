from __future__ import annotations

from reader.ui.library.events.events_page import EventsPage
from reader.ui.window.around.places import Kind, Place
from tests.ui.pages import page_of

from .conftest import Opener


def test_no_sql_runs_on_the_gui_thread(opener: Opener, sql_threads: set[str]) -> None:
    driver = opener()
    window = driver.window
    for place in (Place(Kind.ARTICLES), Place(Kind.OUTLETS), Place(Kind.STORIES), Place(Kind.READER, (1,))):
        window.go(place)
        driver.settle()
    window.go(Place(Kind.COMPARE, (1, 2)))
    driver.settle()
    page = page_of(window, EventsPage)
    window.go(Place(Kind.EVENTS))
    page.field.set_text("إدلب")
    driver.settle()
    window.editing.set_starred([1], starred=True)
    driver.settle()
    window.editing.undo()
    driver.settle()
    assert sql_threads
    assert all(name.startswith("riwaya-") for name in sql_threads), sql_threads
