"""An article whose day the user set right is grouped by that day; undo and redo, too."""

from __future__ import annotations

import datetime
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from reader.library.library import Library
from reader.library.views import EventQuery
from tests.library.drafts import BODY, draft, unlike

OTHER = datetime.date(2021, 6, 9)


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    """Articles 1 and 2 tell one event, 3 the same three months later; 4 is a copy of 5's wording."""
    with Library.open(tmp_path / "library.db") as opened:
        opened.import_draft(draft(outlet="أ"))
        opened.import_draft(draft(outlet="ب", text=BODY + "\nوحضر الافتتاح عدد من الأطباء."))
        opened.import_draft(draft(outlet="ج", text=BODY + "\nوقدم المحافظ الشكر إلى العاملين.", day="2021-06-09"))
        for outlet in ("أ", "ب", "ج"):
            opened.import_draft(draft("إضراب في المرفأ", unlike(4), outlet=outlet, day="2021-05-04"))
        yield opened


def groups(library: Library) -> list[tuple[int, ...]]:
    library.upkeep()
    return sorted(library.members([card.id for card in library.events(EventQuery())]).values())


def likenesses(library: Library, article: int) -> set[tuple[int, int]]:
    """The pairs that are stored with the article."""
    with closing(sqlite3.connect(library.path)) as connection:
        found = connection.execute("SELECT a, b FROM likenesses WHERE ? IN (a, b)", (article,))
        return set(found.fetchall())


def test_it_leaves_its_event_and_joins_that_of_its_day(library: Library) -> None:
    assert groups(library) == [(1, 2), (3,), (4, 5, 6)]
    library.set_day([2], OTHER)
    assert groups(library) == [(1,), (2, 3), (4, 5, 6)]
    assert likenesses(library, 2) == {(2, 3)}


def test_undo_and_redo_group_it_again(library: Library) -> None:
    change = library.set_day([2], OTHER)
    assert groups(library) == [(1,), (2, 3), (4, 5, 6)]
    library.undo(change)
    assert groups(library) == [(1, 2), (3,), (4, 5, 6)]
    assert likenesses(library, 2) == {(1, 2)}
    library.redo(change)
    assert groups(library) == [(1,), (2, 3), (4, 5, 6)]


def test_undone_before_it_was_grouped_it_stands_where_it_was(library: Library) -> None:
    library.undo(library.set_day([2], OTHER))
    assert groups(library) == [(1, 2), (3,), (4, 5, 6)]
    assert likenesses(library, 2) == {(1, 2)}


def test_the_copies_of_its_wording_find_another_voice(library: Library) -> None:
    library.set_day([4], OTHER)
    assert groups(library) == [(1, 2), (3,), (4,), (5, 6)]
    assert likenesses(library, 5) == {(5, 6)}


def test_a_day_given_to_what_had_none_counts(library: Library) -> None:
    late = library.import_draft(draft(outlet="د", text=BODY + "\nووزعت الهدايا على المرضى.", day="2022-01-01")).new[0]
    assert (late,) in groups(library)
    library.set_day([late], datetime.date(2021, 3, 5))
    assert (1, 2, late) in groups(library)
    library.set_day([late], None)
    groups(library)
    assert library.article(late).published is None


def test_the_events_are_those_of_a_library_that_had_the_day_from_the_start(library: Library, tmp_path: Path) -> None:
    library.set_day([1, 2], OTHER)
    with Library.open(tmp_path / "other.db") as other:
        other.import_draft(draft(outlet="أ", day=OTHER.isoformat()))
        other.import_draft(draft(outlet="ب", text=BODY + "\nوحضر الافتتاح عدد من الأطباء.", day=OTHER.isoformat()))
        other.import_draft(draft(outlet="ج", text=BODY + "\nوقدم المحافظ الشكر إلى العاملين.", day=OTHER.isoformat()))
        assert groups(other) == [(1, 2, 3)]
    assert groups(library) == [(1, 2, 3), (4, 5, 6)]
