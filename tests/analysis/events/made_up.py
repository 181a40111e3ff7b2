"""Articles about made-up happenings: every event has names and numbers of its own; common words are shared."""

from __future__ import annotations

import datetime
import random
from collections.abc import Sequence
from dataclasses import replace

from reader.analysis.events import head_of, label, signature
from reader.model.articles import Article, Published

_SYLLABLES = ("كا", "لو", "دي", "نا", "مر", "تش", "فل", "زي", "جو", "هب", "سك", "رن", "غو", "بي", "طا", "قر")
_COMMON = (
    *("وزير", "الدولة", "الحكومة", "مدينة", "قوات", "جيش", "هجوم", "اتفاق", "زيارة"),
    *("لقاء", "مؤتمر", "قتيل", "جريح", "انفجار", "سيارة", "طريق", "مستشفى", "شرطة"),
    *("حريق", "طائرة", "مطار", "ميناء", "سفينة", "شركة", "مصنع", "سوق", "مدرسة"),
    *("جامعة", "لجنة", "مجلس", "قرار", "قانون", "محكمة", "حكم", "انتخابات", "حزب"),
    *("رئيس", "نائب"),
)


def name(source: random.Random) -> str:
    return "".join(source.choice(_SYLLABLES) for _ in range(4))


def happening(seed: int) -> list[str]:
    """The words of one event: names of its own and a choice of common ones."""
    source = random.Random(seed)
    return [name(source) for _ in range(9)] + source.sample(_COMMON, 14) + [str(source.randrange(100, 999))]


def account(number: int, seed: int, *, day: int | None = 1, words: int = 60, event: str | None = None) -> Article:
    """One telling of happening `seed`; `number` makes the telling, `day` counts from 1 May 2021."""
    source = random.Random(1000 * seed + number)
    stock = happening(seed)
    body = [source.choice(stock) if source.random() < 0.75 else source.choice(_COMMON) for _ in range(words)]
    title = " ".join(source.sample(stock, 6))
    published = Published(datetime.date(2021, 5, 1) + datetime.timedelta(days=day - 1)) if day else None
    text = f"{title}\n{' '.join(body)}"
    return Article(number, f"k{number}", title, text, outlet=f"o{number % 5}", published=published, event=event)


def label_of(articles: Sequence[Article]) -> str:
    """The label of an event of these articles."""
    return label([(head_of(article.title, article.text), signature(article)) for article in articles])


def round_up(first: Article, second: Article) -> Article:
    """One article that tells both happenings, under a headline that announces both."""
    title = f"{first.title}.. {second.title}"
    text = f"{title}\n{first.text.partition(chr(10))[2]}\nمن جهة أخرى، {second.text.replace(chr(10), ' ')}"
    return replace(first, title=title, text=text)
