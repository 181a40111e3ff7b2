"""The order of the article list by headline."""

from __future__ import annotations

from pathlib import Path

from reader.library import Library
from reader.library.views import ArticleQuery, Order
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
