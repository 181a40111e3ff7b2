"""Searches that the user keeps."""

from __future__ import annotations

import datetime
from collections.abc import Iterator
from pathlib import Path

import pytest

from reader.library.library import Library
from reader.library.views import SavedSearch, SearchFilters
from tests.library.drafts import draft


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    with Library.open(tmp_path / "library.db") as opened:
        for number in (1, 2):
            opened.import_draft(draft(f"عنوان {number}", f"نص المقال {number} عن إدلب.", outlet=f"مصدر {number}"))
        yield opened


def test_saved_searches_come_back_as_they_were(library: Library) -> None:
    filters = SearchFilters(outlet=1, first_day=datetime.date(2020, 2, 1), exact=True, quoted=True)
    key = library.save_search("إدلب", "اتفاق ادلب", filters, listing="articles", order="outlet")
    (saved,) = library.saved_searches()
    name = next(outlet.name for outlet in library.outlets() if outlet.id == 1)
    assert saved == SavedSearch(key, "إدلب", "اتفاق ادلب", filters, "articles", "outlet", within=name)


def test_a_saved_search_that_was_deleted_comes_back_by_undo(library: Library) -> None:
    library.save_search("إدلب", "اتفاق ادلب", SearchFilters(unread=True))
    before = library.saved_searches()
    change = library.delete_search(before[0].id)
    assert library.saved_searches() == ()
    library.undo(change)
    assert library.saved_searches() == before
    library.redo(change)
    assert library.saved_searches() == ()


def test_a_saved_search_is_renamed_and_has_its_former_name_again_by_undo(library: Library) -> None:
    key = library.save_search("إدلب", "اتفاق ادلب")
    change = library.rename_search(key, "اتفاقات الشمال")
    assert [(one.name, one.text) for one in library.saved_searches()] == [("اتفاقات الشمال", "اتفاق ادلب")]
    library.undo(change)
    assert [one.name for one in library.saved_searches()] == ["إدلب"]


def test_a_saved_search_follows_its_outlet_into_another_and_back(library: Library) -> None:
    into, gone = (library.article_row(key).outlet_id for key in (1, 2))
    assert into is not None
    assert gone is not None
    library.save_search("إدلب", "ادلب", SearchFilters(outlet=gone))
    before = library.saved_searches()
    change = library.merge_outlets(into, [gone])
    (saved,) = library.saved_searches()
    assert saved.filters.outlet == into
    library.undo(change)
    assert library.saved_searches() == before


def test_a_saved_search_of_an_outlet_that_is_no_more_searches_everywhere(library: Library) -> None:
    library.save_search("إدلب", "ادلب", SearchFilters(outlet=4711, story=4711, starred=True))
    (saved,) = library.saved_searches()
    assert saved.filters == SearchFilters(starred=True)
    assert saved.within == ""
