"""The order of the article list by headline."""

from __future__ import annotations

from pathlib import Path

import pytest

from reader.library.library import Library
from reader.library.views import ArticleQuery, EventOrder, EventQuery, Order
from tests.library.drafts import draft

HEADLINES = ["«بغداد» تعلن", "أنقرة تحذر", "الدوحة ترد", "إيران تنفي", "تونس تقرر", "بَيروت تحتج"]
SORTED = ["الدوحة ترد", "أنقرة تحذر", "إيران تنفي", "«بغداد» تعلن", "بَيروت تحتج", "تونس تقرر"]


def test_headlines_are_sorted_by_their_letters_whatever_marks_they_bear(tmp_path: Path) -> None:
    with Library.open(tmp_path / "library.db") as library:
        for number, headline in enumerate(HEADLINES):
            library.import_draft(draft(headline, f"نص الخبر {number} كما ورد.", outlet=f"مصدر {number}"))
        query = ArticleQuery(order=Order.TITLE)
        assert [row.title for row in library.articles(query)] == SORTED
        library.delete([row.id for row in library.articles(query)][2:3])
        assert [row.title for row in library.articles(query)] == [*SORTED[:2], *SORTED[3:]]
        last = ArticleQuery(order=Order.TITLE, limit=2, offset=3)
        assert [row.title for row in library.articles(last)] == SORTED[4:]


@pytest.mark.parametrize("order", Order)
def test_the_end_of_a_list_of_articles_is_that_of_the_whole_list(order: Order, tmp_path: Path) -> None:
    with Library.open(tmp_path / "library.db") as library:
        for number, headline in enumerate(HEADLINES):
            day, outlet = (None if number == 4 else f"2020-02-0{1 + number % 3}"), (None if number == 2 else "مصدر")
            library.import_draft(draft(headline, f"نص الخبر {number} كما ورد.", outlet=outlet, day=day))
        whole = library.articles(ArticleQuery(order=order))
        for limit, offset in ((2, 0), (3, 2), (9, 0)):
            end = library.articles(ArticleQuery(order=order, limit=limit, offset=offset, from_end=True))
            assert end == whole[max(0, len(whole) - offset - limit) : len(whole) - offset]


@pytest.mark.parametrize("order", EventOrder)
def test_the_end_of_a_list_of_events_is_that_of_the_whole_list(order: EventOrder, tmp_path: Path) -> None:
    with Library.open(tmp_path / "library.db") as library:
        library.add_samples()
        library.import_draft(draft("خبر بلا تاريخ", "نص قصير عن أمر آخر تماما.", day=None))
        whole = library.events(EventQuery(order=order))
        assert len(whole) > 2
        assert library.events(EventQuery(order=order, limit=2, from_end=True)) == whole[-2:]
