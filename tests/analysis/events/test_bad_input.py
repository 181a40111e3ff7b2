"""Nothing lost, no giant event, no quadratic cost, whatever comes in."""

from __future__ import annotations

import datetime
import random
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader.analysis.events import Settings, Signature, group, signature, why, why_not
from reader.analysis.events.grouping.copies import copy_groups, find_copy_pairs
from reader.analysis.events.grouping.grouping import make_events, new_pairs
from reader.analysis.events.likeness.likeness import (
    CROWD,
    MOST_CANDIDATES,
    MOST_HOLDERS,
    MOST_IN_CROWD,
    WindowIndex,
    find_pairs,
)
from reader.analysis.events.likeness.undated import find_undated_pairs
from reader.analysis.events.seconds import second_happening
from reader.model.articles import Article, Published
from tests.analysis.events.made_up import account, label_of, name


def plain(number: int, text: str, day: datetime.date | None = datetime.date(2021, 5, 1)) -> Article:
    title = text.split("\n", maxsplit=1)[0]
    return Article(number, f"k{number}", title, text, published=Published(day) if day else None)


def members(articles: list[Article]) -> list[int]:
    return sorted(article for event in group(articles).events for article in event)


def test_articles_of_three_words() -> None:
    articles = [plain(n, text) for n, text in enumerate(["خبر عاجل الآن", "لا شيء هنا", "مطر في المدينة", "", "و"])]
    assert members(articles) == [0, 1, 2, 3, 4]
    assert len(group(articles).events) == 5


def test_three_common_words_are_no_giant_event() -> None:
    source = random.Random(3)
    common = ["حريق", "مطار", "وزير", "مدينة", "سوق", "جسر", "هدنة", "قمة"]
    articles = [plain(number, f"\n{' '.join(source.sample(common, 3))} {number}") for number in range(1, 200)]
    assert max(len(event) for event in group(articles).events) < 12
    same = [plain(number, "\nحريق سوق كاليدونا") for number in (1, 2)]
    assert group(same).events == ((1, 2),)


def test_ten_thousand_identical_articles_are_one_voice() -> None:
    one = account(0, 3)
    articles = [replace(one, id=number) for number in range(10_000)]
    grouping = group(articles)
    assert len(grouping.events) == 1
    assert len(grouping.copies[0]) == 10_000


def test_thousands_of_one_wording_are_one_voice_with_few_ties() -> None:
    one = account(0, 3)
    count = 2_000
    flood = [(n, signature(replace(one, id=n, text=f"{one.text} {n} {n * 7 % 911}"))) for n in range(count)]
    pairs = list(find_copy_pairs(flood, (), Settings()))
    assert len(pairs) <= 4 * count
    (group_of_all,) = copy_groups(pairs, dict(flood))
    assert sorted(group_of_all) == list(range(count))


def templated(count: int, day: datetime.date | None = datetime.date(2021, 5, 1)) -> list[tuple[int, Signature]]:
    """Reports of one template that differ in names and numbers."""
    source = random.Random(5)
    names, (title, body) = [name(source) for _ in range(80)], account(0, 3, words=90).text.split("\n")
    found = []
    for n in range(count):
        told = body.split()
        for at in range(0, 96, 12):
            told.insert(at, source.choice(names) if at % 24 else str(source.randrange(1000)))
        found.append((n, signature(plain(n, f"{told[12]} {title} {told[36]}\n{' '.join(told)}", day))))
    return found


@pytest.mark.parametrize("day", [datetime.date(2021, 5, 1), None])
def test_a_flood_of_one_template_keeps_pairs_in_proportion_to_its_size(day: datetime.date | None) -> None:
    flood = templated(900, day)
    pairs = new_pairs(flood, (), (), Settings())
    assert len(pairs) <= 900 * (MOST_IN_CROWD + 2) + CROWD**2, "only the last have no crowd after them"
    events = make_events(dict(flood), pairs, (), Settings())
    assert sorted(article for event in events for article in event) == list(range(900))
    assert max(len(event) for event in events) < 100


def test_rare_words_that_very_many_share_are_not_all_looked_at() -> None:
    # With so few holders looked at, only the rarest words count: those that two of a pair alone share.
    flood = [(n, signature(account(n, n // 2, day=None))) for n in range(60)]
    expected = {(n, n + 1) for n in range(0, 60, 2)}
    assert expected <= {(pair.a, pair.b) for pair in find_undated_pairs(flood, (), most=40)}


def test_a_flood_of_one_template_is_looked_at_in_proportion_to_its_size() -> None:
    # Words that more than MOST_HOLDERS articles have find no candidates; the numbers tell the articles apart.
    count = MOST_HOLDERS + 300
    flood = [
        signature(plain(n, f"حرارة مدينة {n % 60}\nقالت الأرصاد إن حرارة مدينة {n % 60} بلغت {n % 47} درجة قرب {n}"))
        for n in range(count)
    ]
    looked_at = [len(found) for found, _ in WindowIndex(flood).likenesses(count)]
    assert len(looked_at) == count
    assert max(looked_at) <= MOST_CANDIDATES
    pairs = list(find_pairs(list(enumerate(flood)), (), Settings()))
    assert len(pairs) <= count * CROWD


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


def test_a_whole_paper_of_turns_costs_no_more_than_a_few() -> None:
    turns = "\n".join("من جهة أخرى " + "كلمة بعد كلمة " * 20 for _ in range(2000))
    title = "حريق في ميناء كاليدونا.. وفوز فريق أورانيا بالكأس"
    found = second_happening(plain(1, f"{title}\n{turns}"))
    assert found is not None
    assert found.clause is None
    assert second_happening(plain(2, f"{'حريق ميناء.. ' * 40_000}\n{turns}")) is None


def test_mixed_languages_stay_apart() -> None:
    latin = [
        plain(100 + n, f"Flood in Morava\nThe river Morava flooded {n} villages near Kalin, officials said.")
        for n in (1, 2)
    ]
    grouped = {tuple(sorted(event)) for event in group([account(1, 7), account(2, 7), *latin]).events}
    assert grouped == {(1, 2), (101, 102)}


@pytest.mark.parametrize("body", ["ب" * 91, "ب" * 139, "ب" * 5000, "مطر " * 30, "مطر" + "ب" * 100, " " + "ب" * 200])
def test_a_text_without_a_headline_is_named_by_ninety_letters_at_most(body: str) -> None:
    named = label_of([Article(1, "1", "", f"\n{body}")])
    assert 0 < len(named) <= 90
    assert body.strip().startswith(named)
    if body.startswith("مطر "):
        assert named.endswith("مطر")


def test_an_endless_headline_is_cut() -> None:
    assert len(label_of([Article(1, "1", "ب" * 5000, "ب" * 5000)])) == 280


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
