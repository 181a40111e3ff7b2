from __future__ import annotations

import datetime

import pytest
from PySide6.QtGui import QTextLayout
from PySide6.QtWidgets import QApplication

from reader.ui.language.formats import Formats
from reader.ui.settings import Digits, Language, Months

FIRST, LAST = datetime.date(2020, 2, 15), datetime.date(2020, 2, 17)


def test_a_day_names_the_month_in_the_way_chosen() -> None:
    assert Formats().day(LAST, weekday=True) == "الإثنين 17 شباط/فبراير 2020"
    assert Formats(months=Months.LEVANTINE).day(LAST) == "17 شباط 2020"
    assert Formats(months=Months.EGYPTIAN, digits=Digits.ARABIC).day(LAST) == "١٧ فبراير ٢٠٢٠"
    assert Formats(language=Language.ENGLISH).day(LAST, weekday=True) == "Monday 17 February 2020"


def test_a_list_has_the_comma_of_the_language_and_no_empty_parts() -> None:
    assert Formats().listed(("إدلب", "", "حلب")) == "إدلب، حلب"
    assert Formats(language=Language.ENGLISH).listed(("Idlib", "", "Aleppo")) == "Idlib, Aleppo"
    assert Formats().listed(()) == ""


@pytest.mark.parametrize(
    ("first", "last", "written"),
    [
        (FIRST, FIRST, "15 شباط 2020"),
        (FIRST, LAST, "15 – 17 شباط 2020"),
        (FIRST, datetime.date(2020, 3, 1), "15 شباط – 1 آذار 2020"),
        (datetime.date(2019, 12, 31), FIRST, "31 كانون الأول 2019 – 15 شباط 2020"),
    ],
)
def test_a_range_names_what_is_common_once(first: datetime.date, last: datetime.date, written: str) -> None:
    assert Formats(months=Months.LEVANTINE).days(first, last) == written


def test_numbers_follow_the_digits() -> None:
    assert Formats().number(42457) == "42,457"
    assert Formats(digits=Digits.ARABIC).number(63) == "٦٣"
    assert Formats(digits=Digits.ARABIC).number(42457) == "٤٢٬٤٥٧"
    assert Formats(digits=Digits.ARABIC).number(1.9) == "١٫٩"
    assert Formats(digits=Digits.ARABIC).percent(0.004) == "٠٫٤٪"
    assert Formats().number(1.9) == "1.9"
    assert Formats().number(-39.5) == "\u200e-39.5", "the sign before its number, among Arabic words, too"
    assert Formats().percent(0.164) == "16%"
    assert Formats().percent(0.004) == "0.4%"
    assert Formats().percent(0) == "0%"
    assert Formats(digits=Digits.ARABIC).percent(0.0001) == "\u2068أقل من ٠٫١٪\u2069"
    assert Formats(Language.ENGLISH).percent(0.0001) == "\u2068<0.1%\u2069"


def test_arabic_digits_keep_their_order_between_english_words(qapp: QApplication) -> None:
    english = Formats(language=Language.ENGLISH, digits=Digits.ARABIC)
    line = QTextLayout(f"{english.day(LAST)}  ·  {english.number(1)} article")
    line.beginLayout()
    shown = line.createLine()
    line.endLayout()
    year, count = (shown.cursorToX(line.text().rindex(digits))[0] for digits in ("٢٠٢٠", "١"))  # type: ignore[index]
    assert year < count
