"""Articles of invented sentences, for alignment and comparison."""

from __future__ import annotations

import datetime

from reader.model.articles import Article, Published
from reader.model.comparisons import Link
from reader.model.texts import Document
from reader.text.document import build


def article(number: int, title: str, *paragraphs: str, day: str | None = None) -> Document:
    """The document of an article with the id `number`, one paragraph a sentence."""
    published = Published(datetime.date.fromisoformat(day)) if day else None
    text = "\n".join((title, *paragraphs))
    return build(Article(id=number, key=str(number), title=title, text=text, outlet=f"o{number}", published=published))


def linked(links: tuple[Link, ...]) -> set[tuple[int, int]]:
    """The pairs of unit indexes that are linked."""
    return {(link.a_unit, link.b_unit) for link in links}


FIRE_A = (
    "مصرع ثلاثين عاملا في حريق مصنع النسيج بمدينة طنطا",
    "لقي ثلاثون عاملا مصرعهم في حريق اندلع فجر اليوم في مصنع للنسيج بمدينة طنطا، وفق ما أعلنت وزارة الصحة.",
    "وقال مدير الدفاع المدني إن النيران امتدت من مخزن القطن في الطابق الأرضي إلى بقية الطوابق.",
    "وكان المصنع قد حصل على رخصة السلامة في مارس الماضي بعد تفتيش دام أسبوعين.",
    "وأعلن المحافظ الحداد ثلاثة أيام في عموم المحافظة.",
)
FIRE_B = (
    "حريق في طنطا يودي بحياة عشرات العمال",
    "اندلع حريق كبير في مصنع للغزل والنسيج بطنطا صباح اليوم، وأسفر عن مقتل عشرات العمال.",
    "وأعلنت النقابة إضرابا عاما في قطاع النسيج احتجاجا على ظروف العمل.",
    "وبدأت النيران، بحسب مدير الدفاع المدني، من مخزن القطن قبل أن تنتقل إلى الطوابق العليا.",
)
