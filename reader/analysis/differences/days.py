"""Names of days: one month by the names of two calendars is no difference, another weekday is one of dates."""

from __future__ import annotations

from collections.abc import Sequence

from reader.analysis.numbers import month_key
from reader.text.dates.date_words import WEEKDAYS
from reader.text.tokens import words as tokens

_HOURS = frozenset(tokens("صباح مساء فجر ظهر عصر ليل ليلة يوم"))


def day_keys(folded: Sequence[str]) -> frozenset[str] | None:
    """What the words say of a day: months, weekdays, hours of the day; None where another word is among them."""
    keys: set[str] = set()
    at = 0
    while at < len(folded):
        phrase = month_key(" ".join(folded[at : at + 2]))
        key = phrase or month_key(folded[at]) or _weekday(folded[at])
        if key is None:
            return None
        keys.add(key)
        at += 2 if phrase else 1
    return frozenset(keys)


def _weekday(folded: str) -> str | None:
    """'احد' without the article is no Sunday: 'one of'."""
    for name in (folded, folded[1:]):
        if name in _HOURS:
            return f"hour:{name}"
        if name.startswith("ال") and name in WEEKDAYS:
            return f"weekday:{WEEKDAYS[name]}"
    return None
