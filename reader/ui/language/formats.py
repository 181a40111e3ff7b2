"""Numbers and dates in the language, digits and month names that the user chose. Article text never passes here."""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from reader.text.direction import isolated
from reader.ui.settings import Digits, Language, Months, Settings

_CHOSEN = "riwayaFormats"
_HINT = 600  # characters
_ARABIC_DIGITS = str.maketrans("0123456789,.%", "٠١٢٣٤٥٦٧٨٩٬٫٪")
_NUMBER = re.compile(r"\d(?:[\d,.]*\d)?%?")
_LEFT_TO_RIGHT = "\u200e"
_LEVANTINE = (
    "كانون الثاني",
    "شباط",
    "آذار",
    "نيسان",
    "أيار",
    "حزيران",
    "تموز",
    "آب",
    "أيلول",
    "تشرين الأول",
    "تشرين الثاني",
    "كانون الأول",
)
_EGYPTIAN = (
    "يناير",
    "فبراير",
    "مارس",
    "أبريل",
    "مايو",
    "يونيو",
    "يوليو",
    "أغسطس",
    "سبتمبر",
    "أكتوبر",
    "نوفمبر",
    "ديسمبر",
)
_ENGLISH = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)
# Monday first, as datetime counts.
_ARABIC_WEEKDAYS = ("الإثنين", "الثلاثاء", "الأربعاء", "الخميس", "الجمعة", "السبت", "الأحد")
_ENGLISH_WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")


def in_english(text: str) -> str:
    """An English sentence: with a capital, and read from the left even where it begins with an Arabic word."""
    return text[:1].upper() + text[1:] if text[:1].isascii() else f"\u200e{text}"


def in_order_of(language: Language, text: str) -> str:
    """A line of names, led by a mark that has it read in the direction of the interface whatever the first name is."""
    return ("\u200e" if language is Language.ENGLISH else "\u200f") + text


def hint(text: str) -> str:
    """Words from outside as a tool tip: no markup of theirs is rendered, long ones are wrapped and end somewhere."""
    from html import escape

    shown = text if len(text) <= _HINT else text[:_HINT] + "…"
    return f"<p>{escape(shown)}</p>" if shown else ""


@dataclass(frozen=True, slots=True)
class Formats:
    """How numbers and dates are written."""

    language: Language = Language.ARABIC
    digits: Digits = Digits.WESTERN
    months: Months = Months.BOTH

    @classmethod
    def of(cls, settings: Settings) -> Formats:
        return cls(settings.language, settings.digits, settings.months)

    def listed(self, parts: Iterable[str]) -> str:
        """One after the other with the comma of the language; empty parts are left out."""
        return (", " if self.language is Language.ENGLISH else "، ").join(filter(None, parts))

    def in_digits(self, text: str) -> str:
        """The text with its Western digits written as the user chose."""
        if self.digits is not Digits.ARABIC:
            return text
        # Between Latin words Arabic digits would change places with the numbers beside them.
        edge = _LEFT_TO_RIGHT if self.language is Language.ENGLISH else ""
        return _NUMBER.sub(lambda number: f"{edge}{number.group().translate(_ARABIC_DIGITS)}{edge}", text)

    def number(self, value: int | float) -> str:  # noqa: PYI041 - a count and a fraction are written differently
        """A count with its thousands set apart from 10,000 on; a fraction to one place."""
        sign = f"{_LEFT_TO_RIGHT}-" if value < 0 else ""  # Among Arabic words it would stand behind its number.
        size = abs(value)
        if isinstance(size, int):
            return sign + self.in_digits(f"{size:,}" if size >= 10_000 else str(size))
        return sign + self.in_digits(f"{size:.1f}")

    def percent(self, share: float) -> str:
        """A share of 0..1 as a percentage; a tenth of a percent is shown below one."""
        value = share * 100
        if 0 < value < 0.05:
            # Beside Arabic words the sign would stand behind its number.
            least = "أقل من 0.1%" if self.language is Language.ARABIC else "<0.1%"
            return isolated(self.in_digits(least))
        return self.in_digits(f"{value:.1f}%" if 0 < value < 1 else f"{round(value)}%")

    def month(self, number: int) -> str:
        """The name of month 1..12."""
        if self.language is Language.ENGLISH:
            return _ENGLISH[number - 1]
        names = {Months.LEVANTINE: _LEVANTINE[number - 1], Months.EGYPTIAN: _EGYPTIAN[number - 1]}
        return names.get(self.months, f"{_LEVANTINE[number - 1]}/{_EGYPTIAN[number - 1]}")

    def weekday(self, day: datetime.date) -> str:
        names = _ENGLISH_WEEKDAYS if self.language is Language.ENGLISH else _ARABIC_WEEKDAYS
        return names[day.weekday()]

    def day(self, day: datetime.date, *, weekday: bool = False) -> str:
        """A day as "17 شباط/فبراير 2020", with the weekday before it on demand."""
        written = self.in_digits(f"{day.day} {self.month(day.month)} {day.year}")
        return f"{self.weekday(day)} {written}" if weekday else written

    def days(self, first: datetime.date, last: datetime.date) -> str:
        """A range of days, naming a common month and year once."""
        if first == last:
            return self.day(first)
        if (first.year, first.month) == (last.year, last.month):
            return self.in_digits(f"{first.day} – {last.day} {self.month(last.month)} {last.year}")
        if first.year == last.year:
            start = self.in_digits(f"{first.day} {self.month(first.month)}")
            return f"{start} – {self.day(last)}"
        return f"{self.day(first)} – {self.day(last)}"

    def short_day(self, day: datetime.date) -> str:
        """A tick of the time line: weekday and day of the month."""
        return f"{self.weekday(day)} {self.in_digits(str(day.day))}"


def choose(formats: Formats) -> None:
    """Makes these the program's, for what is told without a context: they lie where Qt's translations do."""
    application = QCoreApplication.instance()
    if application is not None:
        application.setProperty(_CHOSEN, formats)


def chosen() -> Formats:
    """The program's; the usual ones where nothing was chosen."""
    application = QCoreApplication.instance()
    found = application.property(_CHOSEN) if application is not None else None
    return found if isinstance(found, Formats) else Formats()
