"""The day on which an article says that it was published, or that its words fix beyond doubt; else none."""

from __future__ import annotations

import datetime
import re
from collections.abc import Sequence
from itertools import pairwise

from reader.model.articles import DateBasis, Published
from reader.text.dates.date_forms import DateMention, find_dates
from reader.text.dates.offices import offices_named
from reader.text.folding import fold

__all__ = ["DateMention", "find_dates", "has_full_date", "parse_date", "publication_date"]

_QUOTED = re.compile(r'“[^“”\n]{0,600}”|«[^«»\n]{0,600}»|"[^"\n]{0,600}"')
# Today as the day of writing: not 'the second day', 'the day that', 'until today', 'on such a day'.
_TODAY = re.compile(
    r"(?<![^\W_])(?<!مثل هذا )(?<!حتي )(?<!الي )(?<!منذ )(?<!نفس )(?<!ذلك )(?<!نصف )(?<!طوال )(?<!خلال )اليوم(?![^\W_])"
    r"(?!\s+(?:التالي|السابق|الاول|الثاني|الثالث|الرابع|الاخير|نفسه|ذاته|الذي|الواحد|العالمي|الوطني|الدولي|الدراسي))"
)
# 'until Monday 17 February' and 'since …' name a limit, not the day itself.
_LIMIT = re.compile(r"(?:حتي|منذ|الي|قبل|بعد)\s+(?:(?:ظهر|مساء|صباح|فجر|ليل|يوم)\s+){0,2}$")
_NEAR = 60
# A sentence without one of these names no day of writing: a fast test, on the printed letters.
_DAY_WORDS = ("اليوم", "أمس", "امس", "غدا", "غداً", "غد ", "البارحة")
_DIGIT = re.compile(r"\d")
_SENTENCE = re.compile(r"[.!؟?](?:\s|$)|\n")
# A year that the article looks back on or stands in; targets and tournaments name years to come.
_YEAR = re.compile(
    r"(?<!بحلول )(?<!بحلول عام )(?<!حتي )(?<!حتي عام )(?<!لعام )(?<!رويه )(?<!العالم )(?<!مونديال )(?<!نهايه )"
    r"(?<!\d)(?:19[5-9]\d|20\d\d)(?!\d)"
)
_ISO_DAY = re.compile(r"(?:19|20)\d\d-\d\d-\d\d")
_FIRST_YEAR = 1990
# Far more than any report has; books pasted as one article are not read through for a date.
_SEARCHED = 60_000


def has_full_date(text: str) -> bool:
    """Whether a date with day, month and year stands in `text`."""
    return any(mention.date for mention in find_dates(text))


def parse_date(text: str) -> Published | None:
    """The first full date of a short text that is known to hold the publication date: a field, a header line.

    The day is as printed, in the outlet's own calendar; `moment` is set where a time with a zone follows.
    """
    plain = _ISO_DAY.fullmatch(text.strip())
    if plain:
        return _iso_day(plain.group())
    for mention in find_dates(text):
        if mention.date is not None:
            return Published(mention.date, DateBasis.STATED, " ".join(text.split())[:120], mention.moment)
    return None


def _iso_day(text: str) -> Published | None:
    try:
        return Published(datetime.date.fromisoformat(text), DateBasis.STATED, text)
    except ValueError:
        return None


def publication_date(stated: Sequence[str], text: str = "", latest: datetime.date | None = None) -> Published | None:
    """The publication date: from `stated`, wordings that the article gives as its own date, else from its text.

    The text fixes it where one of its dates is called today, yesterday or tomorrow ('اليوم الاثنين 17 شباط'), or
    where 'weekday day month الجاري' shares a sentence with اليوم. A year that is not written is inferred only where
    one year up to `latest` (today by default) is left by weekday, by the terms of the office holders that the text
    names, and by the last year that it mentions. Everything else gives None: a date in the body is an event's.
    """
    for line in stated:
        found = parse_date(line)
        if found is not None:
            return found
    latest = latest or datetime.datetime.now(datetime.UTC).date()
    own = [line for line in stated if line.strip()]
    candidates = [(mention, line) for line in own for mention in find_dates(line) if mention.month]
    if not candidates and text:
        candidates = _dates_of_writing(text)
    days = {found.day: found for mention, line in candidates if (found := _resolved(mention, line, text, latest))}
    return next(iter(days.values())) if len(days) == 1 else None


def _dates_of_writing(text: str) -> list[tuple[DateMention, str]]:
    """Dates in the text that are tied to the day of writing, each with its wording; quoted words do not count."""
    if not any(word in text for word in _DAY_WORDS):
        return []
    plain = _QUOTED.sub(lambda match: " " * len(match.group()), text[:_SEARCHED])
    found: list[tuple[DateMention, str]] = []
    for sentence in _sentences(plain):
        if not _has_sign(sentence):
            continue
        mentions = [mention for mention in find_dates(sentence) if mention.month]
        found += [
            (mention, mention.span.of(sentence))
            for mention in mentions
            if mention.days_from_writing is not None or _called_today(mention, mentions, sentence)
        ]
    return found


def _sentences(text: str) -> list[str]:
    bounds = [0, *(match.end() for match in _SENTENCE.finditer(text)), len(text)]
    return [text[a:b] for a, b in pairwise(bounds) if b > a]


def _has_sign(sentence: str) -> bool:
    return any(word in sentence for word in _DAY_WORDS) and (_DIGIT.search(sentence) is not None or " من " in sentence)


def _called_today(mention: DateMention, mentions: list[DateMention], sentence: str) -> bool:
    if mention.relative != 0 or mention.weekday is None or len({(m.day, m.month) for m in mentions}) > 1:
        return False
    before, after = sentence[: mention.span.start], sentence[mention.span.end :]
    if _LIMIT.search(fold(before)):
        return False
    return any(_TODAY.search(fold(near)) for near in (before[-_NEAR:], after[:_NEAR]))


def _resolved(mention: DateMention, wording: str, text: str, latest: datetime.date) -> Published | None:
    shift = datetime.timedelta(days=mention.days_from_writing or 0)
    day = mention.date
    if day is not None:
        if not mention.fits_weekday or mention.relative == 1 or day - shift > latest + datetime.timedelta(days=1):
            return None
        if day.year < _last_year(text, latest.year):
            return None
        return Published(day - shift, DateBasis.INFERRED, wording)
    if mention.weekday is None or mention.relative not in (None, 0):
        return None
    years = _years(mention, latest)
    named = offices_named(text)
    left = [day for day in years if all(office.covers(day) for _, office in named)]
    reasons = [f"«{wording.strip()}»"]
    if len(left) < len(years):
        reasons.extend(f"«{name}»" for name, _ in named)
    if len(left) > 1:
        last = _last_year(text, latest.year)
        left = [day for day in left if day.year == last]
        reasons.append(str(last))
    if len(left) != 1 or left[0].year < _last_year(text, latest.year):
        return None
    return Published(left[0] - shift, DateBasis.INFERRED, " + ".join(reasons))


def _years(mention: DateMention, latest: datetime.date) -> list[datetime.date]:
    """The days in all years up to `latest` on which the weekday falls on that day of that month."""
    found = []
    for year in range(_FIRST_YEAR, latest.year + 1):
        try:
            day = datetime.date(year, mention.month, mention.day)
        except ValueError:
            continue
        if day.weekday() == mention.weekday and day <= latest:
            found.append(day)
    return found


def _last_year(text: str, latest: int) -> int:
    """The last year up to `latest` that the text mentions as past or present; 0 without one."""
    years = (int(match.group()) for match in _YEAR.finditer(fold(text)))
    return max((year for year in years if year <= latest), default=0)
