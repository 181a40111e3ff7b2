"""Finds the dates written in a text: what each one says, and where; nothing about which of them matters."""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from reader.model.articles import Span
from reader.text.dates.date_words import DAY_WORDS, HIJRI_MONTHS, MONTHS, ORDINALS, RELATIVE, WEEKDAYS, ZONES
from reader.text.folding import fold, fold_text

_FIRST_YEAR, _LAST_YEAR = 1900, 2100


def _names(table: dict[str, int] | dict[str, float]) -> str:
    return "|".join(re.escape(name).replace(r"\ ", r"[\s_]+") for name in sorted(table, key=len, reverse=True))


_MONTH = f"(?:{_names(MONTHS)})"
_GAP = r"[\s,،()\-–—.]*"
_YEAR = r"(?P<year>(?:1[3459]|20)\d\d)"
_ERA = r"(?:\s?(?P<era>هجري[ةه]?|هـ?|ه|ميلادي[ةه]?|م|ء|ad)(?![^\W\d_]))?"
_BEFORE = (
    rf"(?:(?P<today>{_names(DAY_WORDS)}){_GAP})?(?:(?:يوم\s+)?(?P<weekday>{_names(WEEKDAYS)})(?![^\W_]){_GAP}"
    rf"(?:(?:الموافق|الموافقه|الموافق ل|بتاريخ|في)\s+)?)?"
)
_DAY = rf"(?:(?P<day>\d{{1,2}})(?:st|nd|rd|th)?|(?P<ordinal>{_names(ORDINALS)})(?=\s+من\s))"
_OF = r"(?:\s*(?:من\s+)?(?:شهر\s+)?)"
_RELATIVE = rf"(?:\s*(?:من\s+)?(?:العام\s+)?(?P<relative>{_names(RELATIVE)})(?![^\W_]))?"
_NAMED = re.compile(
    rf"(?<![^\W_]){_BEFORE}{_DAY}{_OF}[\s,،/\-–.]*(?P<month>{_MONTH})(?![^\W\d_])"
    rf"(?:\s*[/\-–(]\s*(?P<again>{_MONTH})(?![^\W\d_])\)?)?(?:[\s,،/\-–.]*(?:من\s+)?(?:عام\s+|سنه\s+|العام\s+)?{_YEAR}(?!\d){_ERA})?{_RELATIVE}"
)
_MONTH_FIRST = re.compile(
    rf"(?<![^\W_]){_BEFORE}(?P<month>{_MONTH})\.?\s+(?P<day>\d{{1,2}})(?:st|nd|rd|th)?\s*[,،]?\s+{_YEAR}(?!\d)"
)
_NUMERIC = re.compile(
    rf"(?<![\w/.\-]){_BEFORE}(?:(?P<y1>(?:1[3459]|20)\d\d)(?P<s1>[\-/.])(?P<m1>\d{{1,2}})(?P=s1)(?P<d1>\d{{1,2}})"
    rf"|(?P<d2>\d{{1,2}})\s?(?P<s2>[\-/.])\s?(?P<m2>\d{{1,2}})\s?(?P=s2)\s?(?P<y2>(?:1[3459]|20)\d\d)){_ERA}(?![\d/])"
)
_HIJRI = re.compile(
    rf"(?<![^\W_]){_BEFORE}(?P<day>\d{{1,2}}){_OF}[\s/\-]*(?P<month>{_names(HIJRI_MONTHS)})(?![^\W\d_])"
    rf"[\s,،/\-]*(?:عام\s+|سنه\s+)?(?P<year>1[345]\d\d)(?!\d){_ERA}"
)
_TODAY_ONLY = re.compile(rf"(?<![^\W_])(?P<today>{_names(DAY_WORDS)})\s*\(?(?P<weekday>{_names(WEEKDAYS)})(?![^\W_])")
_TIME = re.compile(
    r"^[\st,،()|\-–—]*(?:(?:الساعه|عند|في تمام|at)\s*)*(?P<h>\d{1,2}):(?P<m>\d{2})(?::(?P<s>\d{2})(?:\.\d+)?)?\s*"
    r"(?P<half>am|pm|[صم](?![^\W\d_]))?\s*\(?(?P<zone>[+-]\d{2}:?\d{2}|[a-z]{1,4}(?![a-z])|(?:بتوقيت|توقيت)\s\S+|غرينتش|جرينتش)?"
)


@dataclass(frozen=True, slots=True)
class DateMention:
    """A date as written: `day` and `month` always where `written`, the year only where it says one.

    `relative` is 0 for 'this' (الجاري), -1 for 'last', 1 for 'next', None without such a word. `days_from_writing`
    is 0 after اليوم, -1 after أمس, None without. `weekday` counts from Monday, 0. `moment` is UTC, where a time of day
    with a zone follows.
    """

    span: Span
    day: int = 0
    month: int = 0
    year: int | None = None
    weekday: int | None = None
    relative: int | None = None
    days_from_writing: int | None = None
    moment: datetime.datetime | None = None

    @property
    def date(self) -> datetime.date | None:
        """The day, where the year is written too."""
        return datetime.date(self.year, self.month, self.day) if self.year and self.month else None

    @property
    def fits_weekday(self) -> bool:
        """False where a weekday is written that the date does not have."""
        day = self.date
        return day is None or self.weekday is None or day.weekday() == self.weekday


def find_dates(text: str) -> tuple[DateMention, ...]:
    """The dates in `text`, in order; spans count code points of `text`. Impossible dates (31 April) are left out."""
    if next(_all(fold(text)), None) is None:
        # Most texts hold no date, and the map back to their letters costs more than the search.
        return ()
    folded = fold_text(text)
    found = sorted(_all(folded.text), key=lambda mention: (mention.span.start, -mention.span.end))
    kept: list[DateMention] = []
    for mention in found:
        if not kept or mention.span.start >= kept[-1].span.end:
            kept.append(mention)
    return tuple(replace(m, span=folded.to_source(m.span.start, m.span.end)) for m in kept)


def may_hold_date(folded: str) -> bool:
    """A fast test that is never wrong in saying no."""
    return any(sign in folded for sign in "0123456789") or "اليوم" in folded or "امس" in folded


def _all(folded: str) -> Iterator[DateMention]:
    if not may_hold_date(folded):
        return
    for pattern in (_NAMED, _MONTH_FIRST, _NUMERIC, _HIJRI, _TODAY_ONLY):
        for match in pattern.finditer(folded):
            mention = _mention(match, pattern)
            if mention is not None:
                yield _with_time(mention, folded)


def _mention(match: re.Match[str], pattern: re.Pattern[str]) -> DateMention | None:
    group = match.groupdict()
    common = DateMention(
        Span(*match.span()),
        weekday=_lookup(WEEKDAYS, group.get("weekday")),
        relative=_lookup(RELATIVE, group.get("relative")),
        days_from_writing=_lookup(DAY_WORDS, group.get("today")),
    )
    if pattern is _TODAY_ONLY:
        return common
    if pattern is _NUMERIC:
        return _numeric(common, group)
    day = int(group["day"]) if group.get("day") else ORDINALS[_spaced(group["ordinal"] or "")]
    year = int(group["year"]) if group.get("year") else None
    if pattern is _HIJRI:
        return _from_hijri(common, year or 0, HIJRI_MONTHS[_spaced(group["month"] or "")], day)
    month = MONTHS[_spaced(group["month"] or "")]
    again = group.get("again")
    if again and MONTHS[_spaced(again)] != month:
        return None
    if year is not None and not _FIRST_YEAR <= year <= _LAST_YEAR:
        year = None
    return _checked(common, year, month, day)


def _numeric(common: DateMention, group: dict[str, str | None]) -> DateMention | None:
    year = int(group["y1"] or group["y2"] or 0)
    month, day = int(group["m1"] or group["m2"] or 0), int(group["d1"] or group["d2"] or 0)
    era = (group.get("era") or "")[:1]
    if era == "ه" or (year < _FIRST_YEAR and era != "م"):
        return _from_hijri(common, year, month, day)
    plain = _checked(common, year, month, day)
    # Day before month is the Arab press's order; the other is read only where the first cannot be.
    if plain is None or (group["y2"] and not plain.fits_weekday):
        return _checked(common, year, day, month) if group["y2"] else None
    return plain


def _checked(common: DateMention, year: int | None, month: int, day: int) -> DateMention | None:
    try:
        datetime.date(year or 2000, month, day)
    except ValueError:
        return None
    return replace(common, year=year, month=month, day=day)


def _from_hijri(common: DateMention, year: int, month: int, day: int) -> DateMention | None:
    from hijridate import Hijri

    try:
        found = Hijri(year, month, day).to_gregorian()
    except (ValueError, OverflowError):
        return None
    return replace(common, year=found.year, month=found.month, day=found.day)


def _with_time(mention: DateMention, folded: str) -> DateMention:
    match = _TIME.match(folded[mention.span.end : mention.span.end + 60])
    day = mention.date
    if match is None or day is None:
        return mention
    hour = int(match["h"]) % 12 + (12 if match["half"] in ("pm", "م") else 0) if match["half"] else int(match["h"])
    offset = _offset(match["zone"])
    if offset is None or not (hour < 24 and int(match["m"]) < 60 and int(match["s"] or 0) < 60):
        return mention
    local = datetime.datetime(
        day.year, day.month, day.day, hour, int(match["m"]), int(match["s"] or 0), tzinfo=datetime.timezone(offset)
    )
    return replace(mention, moment=local.astimezone(datetime.UTC))


def _offset(zone: str | None) -> datetime.timedelta | None:
    if not zone:
        return None
    if zone[0] in "+-":
        digits = zone[1:].replace(":", "")
        minutes = int(digits[:2]) * 60 + int(digits[2:])
        if minutes > 14 * 60:
            return None
        return datetime.timedelta(minutes=-minutes if zone[0] == "-" else minutes)
    hours = ZONES.get(_spaced(zone))
    return None if hours is None else datetime.timedelta(hours=hours)


def _lookup(table: dict[str, int], word: str | None) -> int | None:
    return table[_spaced(word)] if word else None


def _spaced(word: str) -> str:
    return re.sub(r"[\s_]+", " ", fold(word))
