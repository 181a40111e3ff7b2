"""Nothing lost, no giant event, no quadratic cost, whatever comes in."""

from __future__ import annotations

import datetime
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader.analysis.events import Settings, group, signature, why, why_not
from reader.analysis.events.likeness import MOST_CANDIDATES, MOST_HOLDERS, MOST_PAIRS, WindowIndex, find_pairs
from reader.model import Article, Published
from tests.analysis.events.made_up import account, label_of


def plain(number: int, text: str, day: datetime.date | None = datetime.date(2021, 5, 1)) -> Article:
    title = text.split("\n", maxsplit=1)[0]
    return Article(number, f"k{number}", title, text, published=Published(day) if day else None)


def members(articles: list[Article]) -> list[int]:
    return sorted(article for event in group(articles).events for article in event)


def test_articles_of_three_words() -> None:
    articles = [plain(n, text) for n, text in enumerate(["خبر عاجل الآن", "لا شيء هنا", "مطر في المدينة", "", "و"])]
    assert members(articles) == [0, 1, 2, 3, 4]
    assert len(group(articles).events) == 5


def test_ten_thousand_identical_articles_are_one_voice() -> None:
    one = account(0, 3)
    articles = [replace(one, id=number) for number in range(10_000)]
    grouping = group(articles)
    assert len(grouping.events) == 1
    assert len(grouping.copies[0]) == 10_000


def test_thousands_of_one_template_end_and_lose_nothing() -> None:
    one = account(0, 3)
    articles = [replace(one, id=n, text=f"{one.text} {n} {n * 7 % 911}") for n in range(2_000)]
    assert members(articles) == list(range(2_000))


def test_a_flood_of_one_template_is_looked_at_in_proportion_to_its_size() -> None:
    # Words that more than MOST_HOLDERS articles have find no candidates; the numbers tell the articles apart.
    count = MOST_HOLDERS + 300
    flood = [
        signature(plain(n, f"حرارة مدينة {n % 60}\nقالت الأرصاد إن حرارة مدينة {n % 60} بلغت {n % 47} درجة قرب {n}"))
        for n in range(count)
    ]
    looked_at = [len(found) for found, _ in WindowIndex(flood).likenesses(count)]
    assert len(looked_at) == count
    assert sum(looked_at) <= count * count / 60 + count * count / 47
    assert max(looked_at) <= MOST_CANDIDATES
    pairs = list(find_pairs(list(enumerate(flood)), (), Settings()))
    assert len(pairs) <= MOST_PAIRS * count


@pytest.mark.parametrize("day", [None, datetime.date(1, 1, 1), datetime.date(1921, 5, 1), datetime.date(9999, 12, 31)])
def test_a_date_a_century_off_or_none(day: datetime.date | None) -> None:
    published = Published(day) if day else None
    articles = [account(n, n % 4) for n in range(12)] + [replace(account(50, 1), published=published)]
    assert members(articles) == [*range(12), 50]


def test_no_dates_at_all_make_no_giant_event() -> None:
    grouping = group([account(n, n % 20, day=None) for n in range(100)])
    assert max(len(event) for event in grouping.events) <= 5
    assert sum(len(event) > 1 for event in grouping.events) >= 15


def test_one_outlet_only() -> None:
    articles = [replace(account(n, n % 5), outlet="one") for n in range(15)]
    assert len(group(articles).events) == 5


def test_mixed_languages_stay_apart() -> None:
    latin = [
        plain(100 + n, f"Flood in Morava\nThe river Morava flooded {n} villages near Kalin, officials said.")
        for n in (1, 2)
    ]
    grouped = {tuple(sorted(event)) for event in group([account(1, 7), account(2, 7), *latin]).events}
    assert grouped == {(1, 2), (101, 102)}


@settings(max_examples=60, deadline=None)
@given(st.lists(st.tuples(st.text(max_size=60), st.text(max_size=200), st.booleans()), max_size=8))
def test_any_text_at_all(rows: list[tuple[str, str, bool]]) -> None:
    day = datetime.date(2021, 5, 1)
    articles = [
        Article(n, str(n), title, f"{title}\n{body}", published=Published(day) if dated else None)
        for n, (title, body, dated) in enumerate(rows)
    ]
    assert members(articles) == list(range(len(rows)))
    assert len(label_of(articles)) <= 90
    for other in articles[1:]:
        assert why(articles[0], other)[-1].kind == "likeness"
        assert all(reason.kind for reason in why_not(articles[0], other))
