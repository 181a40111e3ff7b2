"""Articles that a feed brought leave the lists when their time is over, but for those that the user works with."""

from __future__ import annotations

import dataclasses
import datetime as dt

import pytest

from reader.library.library import Library
from reader.library.views import ArticleQuery
from reader.model.articles import Span
from reader.model.sessions import Anchor, Note, NoteTarget
from tests.feeds.conftest import Site
from tests.feeds.made import ALLOWED, LONG, item, rss, titles

NAMES = ("قديم", "مميز", "في جلسة", "عليه ملاحظة")
MOMENT = dt.datetime(2026, 1, 1, tzinfo=dt.UTC)


@pytest.fixture
def feed(site: Site, library: Library) -> int:
    """A feed whose articles are years old, and kept for 30 days from now on."""
    site.give("/rss", rss(*(item(name, name, f"{LONG} {name}") for name in NAMES)))
    shelf = library.feeds(ALLOWED)
    made = shelf.add(site.url("/rss"))
    assert len(shelf.update().new) == 4
    shelf.edit(made, {"keep_days": 30})
    return made


def named(library: Library, title: str) -> int:
    return next(row.id for row in library.articles(ArticleQuery()) if row.title == title)


def test_what_the_user_works_with_stays(library: Library, feed: int) -> None:
    library.set_starred([named(library, "مميز")])
    session = library.sessions.create([named(library, "في جلسة")], "جلسة")
    anchor = Anchor(named(library, "عليه ملاحظة"), Span(0, 4), "عليه")
    note = Note("n", NoteTarget.SELECTION, MOMENT, MOMENT, "لماذا؟", (), (anchor,))
    library.sessions.save(dataclasses.replace(session, notes=(note,)))
    old = named(library, "قديم")
    assert library.feeds(ALLOWED).update().expired == (old,)
    assert titles(library) == sorted(NAMES[1:])
    assert sum(card.articles for card in library.events()) == 3


def test_an_earlier_version_that_the_user_works_with_stays_when_the_newest_goes(
    site: Site, library: Library, feed: int
) -> None:
    shelf = library.feeds(ALLOWED)
    shelf.edit(feed, {"keep_days": None})
    for number in range(4):
        site.give("/rss", rss(item("v", f"نسخة {number}", f"{LONG} {number}", site.url("/story"))))
        shelf.update()
    session = library.sessions.create([named(library, "نسخة 0")], "جلسة")
    anchor = Anchor(named(library, "نسخة 2"), Span(0, 4), "نسخة")
    note = Note("n", NoteTarget.SELECTION, MOMENT, MOMENT, "لماذا؟", (), (anchor,))
    library.sessions.save(dataclasses.replace(session, notes=(note,)))
    shelf.edit(feed, {"keep_days": 30})
    shelf.update()
    assert titles(library) == ["نسخة 0", "نسخة 2"]


@pytest.mark.parametrize(("other", "stay"), [(None, True), (36_500, True), (30, False), (7, False)])
def test_what_another_feed_keeps_for_longer_stays(
    site: Site, library: Library, feed: int, other: int | None, stay: bool
) -> None:
    shelf = library.feeds(ALLOWED)
    site.give("/same", rss(item(NAMES[0], NAMES[0], f"{LONG} {NAMES[0]}")))
    second = shelf.add(site.url("/same"))
    shelf.update([second])
    shelf.edit(second, {"keep_days": other})
    shelf.update([feed])
    assert titles(library) == ([NAMES[0]] if stay else [])


def test_undo_brings_them_back_and_the_next_update_leaves_them(library: Library, feed: int) -> None:
    assert len(library.feeds(ALLOWED).update().expired) == 4
    assert titles(library) == []
    change = library.last_change()
    assert change is not None
    library.undo(change)
    assert titles(library) == sorted(NAMES)
    assert library.feeds(ALLOWED).update().expired == ()
    assert titles(library) == sorted(NAMES)


def test_what_comes_later_and_is_too_old_goes_as_well(site: Site, library: Library, feed: int) -> None:
    shelf = library.feeds(ALLOWED)
    shelf.update()
    site.give("/rss", rss(item("later", "جاء لاحقا", f"{LONG} لاحقا")))
    assert len(shelf.update().expired) == 1
    shelf.edit(feed, {"keep_days": None})
    site.give("/rss", rss(item("last", "يبقى", f"{LONG} يبقى")))
    assert shelf.update().expired == ()
    assert titles(library) == ["يبقى"]


def test_earlier_versions_go_with_the_newest_but_for_those_with_a_star(site: Site, library: Library, feed: int) -> None:
    shelf = library.feeds(ALLOWED)
    shelf.edit(feed, {"keep_days": None})
    for number in range(3):
        site.give("/rss", rss(item("v", f"نسخة {number}", f"{LONG} {number}", site.url("/story"))))
        shelf.update()
    library.set_starred([named(library, "نسخة 1")])
    shelf.edit(feed, {"keep_days": 30})
    assert len(shelf.update().expired) == 6
    assert titles(library) == ["نسخة 1"]
