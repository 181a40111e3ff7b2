"""Events of the sample articles and of small made-up sets."""

from __future__ import annotations

import datetime

from reader.analysis.events import Constraint, ConstraintKind, group
from reader.model import Article, Published

QUAKE = "زلزال بقوة 6.2 درجات يضرب مدينة كاليدونا ويوقع 14 قتيلا"
FLOOD = "فيضان نهر أورانيا يغمر قرى دلتا موراكا ويشرد آلاف السكان"


def article(number: int, title: str, body: str, day: int | None = 1) -> Article:
    published = Published(datetime.date(2021, 5, day)) if day else None
    return Article(number, f"k{number}", title, f"{title}\n{body}", published=published)


def events(articles: list[Article], **options: object) -> set[tuple[int, ...]]:
    return {tuple(sorted(event)) for event in group(articles, **options).events}  # type: ignore[arg-type]


def quakes() -> list[Article]:
    return [
        article(1, QUAKE, "قالت هيئة الإنقاذ في كاليدونا إن 14 شخصا قتلوا في الزلزال الذي هدم سوق المدينة القديم."),
        article(2, "مقتل 14 في زلزال كاليدونا", "ارتفع عدد قتلى زلزال كاليدونا إلى 14 وانهار سوق المدينة القديم."),
        article(3, FLOOD, "أعلنت بلدية موراكا أن الفيضان غمر القرى وأن السكان نقلوا إلى مدارس في المرتفعات."),
    ]


def test_two_accounts_of_one_happening_are_one_event() -> None:
    assert events(quakes()) == {(1, 2), (3,)}


def test_user_decisions_hold() -> None:
    apart = (Constraint(ConstraintKind.APART, (2, 1)),)
    assert events(quakes(), constraints=apart) == {(1,), (2,), (3,)}
    together = (Constraint(ConstraintKind.TOGETHER, (3, 1)), Constraint(ConstraintKind.APART, (1, 2)))
    assert events(quakes(), constraints=together) == {(1, 3), (2,)}
