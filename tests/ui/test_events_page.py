from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QAbstractButton, QDialog, QLabel, QWidget

from reader.library.library import Library
from reader.library.views import Explanation
from reader.model.comparisons import Reason
from reader.ui.dialogs.choose import ChooseOutlet
from reader.ui.library.articles.article_line import ArticleLine
from reader.ui.library.cards import EventDelegate
from reader.ui.library.events.events_page import EventsPage
from reader.ui.library.events.reasons_dialog import ReasonsDialog
from reader.ui.library.searching import saved
from reader.ui.library.searching.listings import EventListing
from reader.ui.library.searching.queries import Wanted
from reader.ui.models.items import EventItem
from reader.ui.models.paged import PagedModel
from reader.ui.settings import Language
from reader.ui.widgets.buttons import MenuButton
from reader.ui.window.around.places import Kind, Place
from tests.library.drafts import unlike
from tests.ui.pages import event_of

from .conftest import Opener


def test_cards_tell_their_first_differences_and_the_agency_before_its_outlet(opener: Opener) -> None:
    driver = opener()
    page = driver.page(EventsPage)
    model = page.model

    def told() -> bool:
        return any(model.item(row).differences for row in range(model.rowCount()))

    driver.qtbot.waitUntil(told, timeout=20_000)
    shared = [model.item(row) for row in range(model.rowCount()) if len(model.item(row).card.outlets) > 1]
    assert all("≠" in line for item in shared for line in item.differences)
    alone = [model.item(row) for row in range(model.rowCount()) if len(model.item(row).card.outlets) < 2]
    assert not any(item.differences for item in alone)
    agencies = dict(shared[0].reprints)
    delegate = page.view.itemDelegate()
    assert isinstance(delegate, EventDelegate)
    assert all(any(chip.find(agency) >= 0 for chip in delegate.chips(shared[0])) for agency in agencies.values())
    assert agencies


def test_an_event_of_very_many_accounts_lists_the_first_and_the_others_when_asked(
    opener: Opener, tmp_path: Path
) -> None:
    path = tmp_path / "library.db"
    rows = [{"text": f"{unlike(n)} {n}", "title": f"خبر {n}", "outlet": f"م {n}", "event": "أ"} for n in range(150)]
    (tmp_path / "rows.jsonl").write_text("\n".join(json.dumps(row) for row in rows), "utf-8")
    with Library.open(path) as library:
        library.import_paths([tmp_path / "rows.jsonl"])
    driver = opener(library=path, language=Language.ENGLISH)
    page = driver.page(EventsPage)

    def listed() -> list[ArticleLine]:
        return page.preview.findChildren(ArticleLine)

    driver.qtbot.waitUntil(lambda: len(listed()) == 100, timeout=20_000)
    more = next(one for one in page.preview.findChildren(QAbstractButton) if one.text() == "Show the others")
    more.click()
    assert len(listed()) == 150
    assert not more.isVisible()
    assert len({line.row.id for line in listed()}) == 150


def test_the_words_of_a_menu_button_leave_room_for_its_chevron(opener: Opener) -> None:
    driver = opener(size=(1100, 700))
    buttons = [one for one in driver.window.findChildren(MenuButton) if one.isVisible()]
    assert buttons
    for button in buttons:
        assert button.width() >= button.fontMetrics().horizontalAdvance(button.text()) + 2 * 10 + 14


def test_a_change_leaves_the_page_at_the_event_that_was_picked_last(opener: Opener) -> None:
    driver = opener()
    page = driver.page(EventsPage)
    model = page.model
    driver.qtbot.waitUntil(lambda: model.rowCount() > 2, timeout=20_000)
    opened, picked = model.item(0).id, model.item(2).id
    driver.window.go(Place(Kind.EVENTS, event=opened))
    driver.qtbot.waitUntil(lambda: _shown(page) == opened, timeout=20_000)
    page.view.select_id(picked)
    driver.qtbot.waitUntil(lambda: _shown(page) == picked, timeout=20_000)
    page.show_place(Place(Kind.EVENTS, event=opened))
    driver.qtbot.wait(300)
    assert _shown(page) == picked


def test_what_a_decision_changes_is_shown_though_all_cards_stay_as_they_were(opener: Opener) -> None:
    driver = opener(language=Language.ENGLISH)
    page = driver.page(EventsPage)
    driver.qtbot.waitUntil(lambda: _told(page) is not None, timeout=20_000)
    told = [(item.id, article) for item in _items(page) for article in item.articles]
    first, second = sorted(event for event, article in told if [one for _, one in told].count(article) == 2)
    driver.window.go(Place(Kind.EVENTS, event=second))
    driver.qtbot.waitUntil(lambda: _shown(page) == second and "Keep it in both" in _links(page), timeout=20_000)
    _click(page, "Keep it in both")
    driver.qtbot.waitUntil(
        lambda: "Keep it in both" not in _links(page) and "Show that event" in _links(page), timeout=20_000
    )
    assert "The article stays in both events." in _said(driver.window)
    _click(page, "Show that event")
    driver.qtbot.waitUntil(lambda: _shown(page) == first and "Show that event" in _links(page), timeout=20_000)
    _click(page, "Show that event")
    driver.qtbot.waitUntil(lambda: _shown(page) == second, timeout=20_000)


def test_why_fits_the_window_however_much_there_is_to_tell(opener: Opener) -> None:
    driver = opener(size=(1100, 700))
    page = driver.page(EventsPage)
    driver.qtbot.waitUntil(lambda: _told(page) is not None, timeout=20_000)
    row = event_of(page).articles[0]
    reasons = tuple(Reason("sentences", ("جملة طويلة " * 30, "جملة أخرى " * 30), 0.9) for _ in range(6))
    words = page._words
    dialog = ReasonsDialog(page.context, words, "لماذا؟", row, Explanation(row, reasons, ()), driver.window)
    dialog.show()
    assert dialog.height() <= 640
    texts = [one for one in dialog.findChildren(QLabel) if "جملة" in one.text()]
    assert len(texts) == 6
    assert all(one.height() >= one.heightForWidth(one.width()) for one in texts)
    dialog.close()


def test_an_answer_about_an_event_that_is_shown_no_more_is_dropped(opener: Opener) -> None:
    driver = opener()
    page = driver.page(EventsPage)
    preview = page.preview
    driver.qtbot.waitUntil(lambda: _told(page) is not None, timeout=20_000)
    compared = next(item.id for item in _items(page) if item.card.articles > 1)
    alone = next(item.id for item in _items(page) if item.card.articles == 1)
    driver.window.go(Place(Kind.EVENTS, event=compared))
    driver.qtbot.waitUntil(lambda: _shown(page) == compared, timeout=20_000)
    driver.window.go(Place(Kind.EVENTS, event=alone))
    driver.qtbot.waitUntil(lambda: _shown(page) == alone, timeout=20_000)
    driver.settle()
    assert not any("≠" in one.text() for one in preview.findChildren(QLabel))
    driver.window.go(Place(Kind.EVENTS, event=compared))
    driver.qtbot.waitUntil(lambda: _shown(page) == compared, timeout=20_000)
    preview.clear()
    driver.settle()
    assert not [one for one in driver.window.findChildren(QDialog) if one.isVisible()]


def test_a_link_to_an_event_that_the_list_leaves_out_shows_it(opener: Opener) -> None:
    driver = opener()
    page = driver.page(EventsPage)
    driver.qtbot.waitUntil(lambda: _told(page) is not None, timeout=20_000)
    left_out = next(item.id for item in _items(page) if item.card.articles == 1)
    page.only.chosen.emit("compared")
    driver.qtbot.waitUntil(lambda: page.model.rowCount() == 1, timeout=20_000)
    driver.window.go(Place(Kind.EVENTS, event=left_out))
    driver.qtbot.waitUntil(lambda: _shown(page) == left_out, timeout=20_000)


def _items(page: EventsPage) -> list[EventItem]:
    model = page.model
    return [model.item(row) for row in range(model.rowCount())]


def _links(page: EventsPage) -> list[str]:
    return [one.text() for one in page.preview.findChildren(QAbstractButton) if one.isVisible()]


def _said(window: QWidget) -> list[str]:
    return [one.text() for one in window.findChildren(QLabel)]


def _click(page: EventsPage, text: str) -> None:
    found = page.preview.findChildren(QAbstractButton)
    next(one for one in found if one.text() == text and one.isVisible()).click()


def _told(page: EventsPage) -> object:
    return page.preview.view


def _shown(page: EventsPage) -> int | None:
    view = page.preview.view
    return view.card.id if view is not None else None


def test_the_compare_button_stays_where_it_is_while_sentences_are_counted(opener: Opener) -> None:
    driver = opener()
    page = driver.page(EventsPage)
    model, preview = page.model, page.preview
    driver.qtbot.waitUntil(lambda: model.rowCount() > 2, timeout=20_000)
    pair = next(model.item(row).id for row in range(model.rowCount()) if model.item(row).card.articles == 2)
    page.view.select_id(pair)
    driver.qtbot.waitUntil(lambda: _shown(page) == pair and bool(event_of(page).articles), timeout=20_000)
    driver.settle()
    facts = preview._facts
    short, whole = facts.text().rsplit("  ·  ", 1)[0], facts.text()
    narrow = facts.fontMetrics().horizontalAdvance(short) + 10
    facts.setText(short)
    before = facts.heightForWidth(narrow)
    facts.setText(whole)
    assert facts.heightForWidth(narrow) == before > facts.fontMetrics().lineSpacing()


def test_differences_found_after_a_search_leave_its_marks(opener: Opener) -> None:
    driver = opener()
    page = driver.page(EventsPage)
    model = page.model
    driver.settle()
    plain = next(model.item(row) for row in range(model.rowCount()) if model.item(row).card.articles == 2)
    page.field.set_text("ادلب")
    driver.settle()
    marked = model.item(model.row_of(plain.id))
    assert marked.title.spans or marked.snippet
    page._differ(plain)
    shown = model.item(model.row_of(plain.id))
    assert (shown.title, shown.snippet) == (marked.title, marked.snippet)


def test_rows_shown_before_the_library_is_open_stay_and_the_others_follow(opener: Opener) -> None:
    driver = opener()
    page = driver.page(EventsPage)
    driver.settle()
    listed = page.model
    everything = [listed.item(row) for row in range(listed.rowCount())]
    model = PagedModel(driver.program.context, str, page)
    resets: list[bool] = []
    inserted: list[tuple[int, int]] = []
    model.show(everything[:2])
    model.modelReset.connect(lambda: resets.append(True))
    model.rowsInserted.connect(lambda _parent, first, last: inserted.append((first, last)))
    with driver.qtbot.waitSignal(model.loaded):
        model.load(EventListing(Wanted(), page.differences.filled))
    shown = [model.item(row).id for row in range(model.rowCount())]
    assert shown == [item.id for item in everything]
    assert (resets, inserted) == ([], [(2, len(everything) - 1)])


def test_events_are_narrowed_to_one_outlet_with_and_without_a_search(opener: Opener) -> None:
    driver = opener()
    page: Any = driver.window.pages.page(Kind.EVENTS)
    driver.qtbot.waitUntil(lambda: len(_items(page)) > 2, timeout=20_000)
    every = {item.id for item in _items(page)}
    page.only.chosen.emit("of_outlet")
    driver.settle()
    dialog = driver.window.findChildren(ChooseOutlet)[-1]
    dialog.field.set_text("شبكة شام")
    driver.settle()
    dialog.accept()
    driver.settle()
    narrowed = {item.id for item in _items(page)}
    assert narrowed
    assert narrowed < every
    assert all("شبكة شام" in item.card.outlets for item in _items(page))
    page.field.set_text("ادلب")
    driver.settle()
    assert {item.id for item in _items(page)} == narrowed
    assert {item.card.outlets for item in _items(page)} == {("شبكة شام",)}
    driver.window.reload()
    driver.settle()
    assert {item.id for item in _items(page)} == narrowed
    driver.window._crumb(0)
    page.field.set_text("")
    driver.settle()
    assert {item.id for item in _items(page)} == every


def test_the_events_of_one_outlet_in_a_story_lead_back_to_the_story(opener: Opener) -> None:
    driver = opener()
    story, outlet = Place(Kind.EVENTS, (1,), "قصة"), (1, "سبوتنيك")
    driver.window.go(replace(story, of_outlet=outlet))
    driver.settle()
    page: Any = driver.window.pages.page(Kind.EVENTS)
    assert (page._wanted.story, page._wanted.outlet) == (1, 1)
    driver.window._crumb(1)
    driver.settle()
    assert driver.window.history.here == story
    assert (page._wanted.story, page._wanted.outlet) == (1, None)


@pytest.mark.parametrize("story", [None, 1])
def test_a_search_of_one_outlet_is_kept_for_the_events_too(opener: Opener, story: int | None) -> None:
    driver = opener()
    formats = driver.window.context.formats
    sought = Wanted("ادلب", outlet=1, story=story)
    driver.window._open_search(saved.kept(formats, sought, "events", "سبوتنيك"))
    driver.settle()
    page: Any = driver.window.pages.page(Kind.EVENTS)
    driver.window.reload()
    driver.settle()
    assert page._wanted == sought
    assert page._within == "سبوتنيك"
