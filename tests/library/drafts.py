"""Small articles for tests of the library."""

from __future__ import annotations

import datetime

from reader.model.articles import Draft, Published

BODY = (
    "أعلن وزير الصحة اليوم افتتاح مستشفى جديد في المدينة.\n"
    "وقال الوزير إن المستشفى يضم مئة سرير وأربع غرف للعمليات.\n"
    "وأضاف أن العمل فيه يبدأ الأسبوع المقبل."
)


def draft(
    title: str = "وزير الصحة يفتتح مستشفى جديدا",
    text: str = BODY,
    *,
    outlet: str | None = "الجريدة",
    day: str | None = "2021-03-04",
    url: str | None = None,
    event: str | None = None,
    key: str | None = None,
) -> Draft:
    published = Published(datetime.date.fromisoformat(day)) if day else None
    return Draft(title, text, outlet=outlet, published=published, url=url, event=event, key=key)


def unlike(number: int) -> str:
    """A body that resembles none of another number."""
    letters = "ابتثجحخدذرزسشصضطظعغفقكلمنهوي"
    words = [
        letters[(number * 7 + i) % 28] + letters[(number * 5 + i * 3) % 28] + letters[i % 28] + letters[number % 28]
        for i in range(30)
    ]
    return " ".join(words) + "."
