"""The events that a start lists before the library is open are those that the open library lists."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from reader.library.first_look import newest_events
from reader.library.library import Library
from reader.library.views import EventQuery
from tests.library.drafts import draft, unlike


def listed(library: Library, limit: int) -> list[tuple[object, ...]]:
    cards = library.events(EventQuery(limit=limit))
    ids = [card.id for card in cards]
    reprints, members = library.reprints(ids), library.members(ids)
    return [(card, reprints.get(card.id, {}), members.get(card.id, ())) for card in cards]


@pytest.mark.parametrize("limit", [2, 30])
def test_the_same_cards_as_the_open_library(tmp_path: Path, seeds: Path, limit: int) -> None:
    path = tmp_path / "library.db"
    with Library.open(path) as library:
        library.import_paths([seeds])
        for number in range(4):
            made = draft(title=f"خبر {number}", text=unlike(number) * 9, outlet="رويترز" if number % 2 else None)
            library.import_draft(made)
        ids = [row.id for row in library.articles()]
        library.set_read(ids[:3])
        library.set_starred(ids[1:2], starred=True)
        library.set_outlet(ids[2:4], "الجزيرة")
        library.delete(ids[4:5])
        expected = listed(library, limit)
        assert list(newest_events(path, limit)) == expected
    assert list(newest_events(path, limit)) == expected


def test_agencies_that_an_outlet_reprints_come_with_their_card(tmp_path: Path) -> None:
    path = tmp_path / "library.db"
    with Library.open(path) as library:
        library.import_draft(replace(draft(text=unlike(1) * 9, outlet="الشروق"), agency="رويترز"))
        assert list(newest_events(path, 30)) == listed(library, 30)
        assert newest_events(path, 30)[0][1] == {"الشروق": "رويترز"}


def test_an_article_with_an_agency_alone_stands_under_its_name(tmp_path: Path) -> None:
    path = tmp_path / "library.db"
    with Library.open(path) as library:
        library.import_draft(replace(draft(text=unlike(1) * 9, outlet=None), agency="رويترز"))
        assert list(newest_events(path, 30)) == listed(library, 30)
        assert library.events()[0].outlets == ("رويترز",)


def test_what_cannot_be_read_lists_nothing(tmp_path: Path) -> None:
    path = tmp_path / "library.db"
    assert newest_events(path, 30) == ()
    path.write_bytes(b"no library" * 200)
    assert newest_events(path, 30) == ()
    path.unlink()
    with closing(sqlite3.connect(path)) as other:
        other.execute("CREATE TABLE events (id INTEGER)")
    assert newest_events(path, 30) == ()
