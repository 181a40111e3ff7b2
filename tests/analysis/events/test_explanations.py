"""Reasons, labels, stories, suggestions and the effect of a setting."""

from __future__ import annotations

import datetime
from dataclasses import replace

import pytest

from reader.analysis.events import Constraint, ConstraintKind, effect, group, why, why_not
from reader.model.articles import Article, Published
from tests.analysis.events.made_up import account, label_of


def told(number: int, title: str, body: str, day: int | None = 3) -> Article:
    published = Published(datetime.date(2022, 2, day)) if day else None
    return Article(number, f"k{number}", title, f"{title}\n{body}", published=published)


FIRST = told(
    1,
    "زلزال يضرب مدينة كاليدونا ويقتل 14 شخصا",
    "قال رئيس البلدية مرزوق الشاطري إن الزلزال قتل 14 شخصا وهدم سوق كاليدونا القديم بالكامل."
    "\nوأعلن الأردن إرسال طائرة إغاثة.",
)
SECOND = told(
    2,
    "بالفيديو.. 14 قتيلا في زلزال كاليدونا",
    "أكد مرزوق الشاطري رئيس البلدية أن الزلزال هدم سوق كاليدونا القديم بالكامل وقتل 14 شخصا."
    "\nوتوجهت طائرة إغاثة من الأردن.",
    day=4,
)


def test_rare_plurals_of_things_are_no_names() -> None:
    found = told(3, "ضبط أدوية في كاليدونا", "ضبطت الجمارك محاقين ومحاليل في مخزن قرب كاليدونا قال إنه للشاطري.")
    same = told(4, "مخزن أدوية في كاليدونا", "في المخزن محاقين ومحاليل، وقالت كاليدونا إنه للشاطري.")
    reasons = {reason.kind: reason.words for reason in why(found, same)}
    assert "كاليدونا" in reasons["names"]
    assert {"محاقين", "ومحاليل"}.isdisjoint(reasons["names"])
    assert "ومحاليل" in reasons["words"]


def test_why_names_what_both_have() -> None:
    reasons = {reason.kind: reason for reason in why(FIRST, SECOND)}
    assert "كاليدونا" in reasons["names"].words
    assert "الأردن" in reasons["places"].words
    assert "14 شخصا" in reasons["numbers"].words
    assert reasons["days_between"].value == 1
    sentence, other = reasons["sentences"].words
    assert sentence in FIRST.text
    assert other in SECOND.text
    assert 0 < reasons["likeness"].value <= 1


def test_why_not_is_empty_for_one_event_and_tells_the_obstacle_else() -> None:
    assert why_not(FIRST, SECOND) == ()
    late = told(3, FIRST.title, FIRST.text, day=20)
    assert why_not(FIRST, late)[0].kind == "days_apart"
    assert why_not(FIRST, late)[0].value == 17
    other = told(4, "انتخاب مجلس بلدية أورانيا", "فاز حزب النهر بأغلبية مقاعد مجلس بلدية أورانيا.", day=None)
    kinds = [reason.kind for reason in why_not(FIRST, other)]
    assert kinds[:2] == ["no_day", "too_unlike"]
    assert "كاليدونا" in next(r.words for r in why_not(FIRST, other) if r.kind == "only_here")


def test_two_states_on_one_matter_are_two_events_and_are_told_apart_by_name() -> None:
    matter = "هجوم كاليدونا الذي استهدف سوق كاليدونا القديم وأسفر عن مقتل 14 شخصا وإصابة آخرين"
    word = "وأعربت وزارة الخارجية في بيان عن خالص التعازي لأسر الضحايا ووقوفها مع أهالي كاليدونا"
    tunis = told(1, "تونس تدين هجوم كاليدونا", f"أدانت تونس {matter}.\n{word}.")
    again = told(2, "الخارجية التونسية تدين هجوم كاليدونا", f"دانت وزارة الخارجية التونسية {matter}.\n{word}.")
    oslo = told(3, "النرويج تدين هجوم كاليدونا", f"أدانت النرويج {matter}.\n{word}.")
    undated = told(4, "أوسلو تدين هجوم كاليدونا", f"أدانت النرويج بشدة {matter}.\n{word}.", day=None)
    assert sorted(group([tunis, again, oslo, undated]).events) == [(1, 2), (3, 4)]
    reason = next(reason for reason in why_not(tunis, oslo) if reason.kind == "other_actors")
    assert reason.words == ("تونس", "النرويج")
    assert why_not(tunis, again) == ()


def test_a_label_is_a_clean_headline_of_bearable_length() -> None:
    assert label_of([SECOND]) == "14 قتيلا في زلزال كاليدونا"
    long = told(5, "زلزال كاليدونا " + "يقتل ويهدم ويشرد ويعزل القرى البعيدة " * 6, "زلزال كاليدونا")
    assert label_of([long]) == long.title.strip(), "a headline is shown whole"
    clauses = told(6, "زلزال كاليدونا يقتل ويهدم ويشرد - " + "ويعزل القرى البعيدة " * 6, "زلزال كاليدونا")
    assert label_of([clauses]) == "زلزال كاليدونا يقتل ويهدم ويشرد"
    assert label_of([FIRST, SECOND, long]) in {FIRST.title, "14 قتيلا في زلزال كاليدونا"}
    assert label_of([]) == ""


def test_events_of_one_file_are_a_story_without_any_window() -> None:
    articles = [account(n, 7, day=1 + 20 * (n % 3)) for n in range(6)] + [account(10, 8), account(11, 8)]
    grouping = group(articles)
    assert len(grouping.events) == 4
    stories = [sorted(a for event in story for a in grouping.events[event]) for story in grouping.stories]
    assert sorted(stories) == [[0, 1, 2, 3, 4, 5], [10, 11]]


def test_a_near_miss_is_suggested_until_it_is_dismissed() -> None:
    near, other = account(9, 7), account(9, 30)
    body = [*near.text.split("\n")[1].split()[:15], *other.text.split("\n")[1].split()[15:]]
    articles = [*(account(n, 7) for n in range(4)), replace(other, text=f"{other.title}\n{' '.join(body)}")]
    grouping = group(articles)
    assert [(s.article, s.also) for s in grouping.suggestions] == [(9, False)]
    members = grouping.events[grouping.suggestions[0].event]
    assert sorted(members) == [0, 1, 2, 3]
    dismissed = (Constraint(ConstraintKind.APART, (9, *members)),)
    assert group(articles, constraints=dismissed).suggestions == ()


def test_the_effect_of_a_setting_is_counted() -> None:
    change = effect([(1, 2, 3), (4,), (5,)], [(1, 2), (3, 4), (5,)])
    assert (change.before, change.after, change.merged, change.split, change.moved) == (3, 3, 2, 1, 4)


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("أعلنت دار الأوبرا أمس جدول الموسم، وتحدث المدير في مؤتمر صحفي", ()),
        ("وصل الوفد إلى الدار البيضاء مساء الخميس وزار الميناء", ("الدار البيضاء",)),
        ("شددت الوزارة على توفير دعم مالي للمزارعين في المالية", ()),
        ("وصلت القوافل إلى مالي بعد رحلة طويلة عبر الصحراء", ("مالي",)),
        ("قال الشيخ إن الإسلام دين رحمة ودعا إلى نبذ العنف", ()),
        ("اجتمع الوزيران في إسلام آباد واتفقا على فتح المعابر", ("إسلام آباد",)),
    ],
)
def test_a_common_noun_names_a_place_only_where_a_sign_says_so(text: str, places: tuple[str, ...]) -> None:
    one, other = (Article(id=key, key=str(key), title="", text=text) for key in (1, 2))
    found = {reason.kind: reason.words for reason in why(one, other)}
    assert found.get("places", ()) == places


def test_a_number_that_counts_nothing_is_told_without_what_follows_it() -> None:
    one, other = (Article(id=key, key=str(key), title="", text="قتل 45 جنديا عام 2016 في الجبال") for key in (1, 2))
    numbers = next(reason.words for reason in why(one, other) if reason.kind == "numbers")
    assert numbers == ("45 جنديا", "2016")
