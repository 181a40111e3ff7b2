"""Dates as the Arabic press writes them, and which of them is the article's own."""

from __future__ import annotations

import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.model.articles import DateBasis
from reader.text.dates.dates import find_dates, has_full_date, parse_date, publication_date

DAY = datetime.date
LATEST = DAY(2026, 6, 1)
LEVANT = [
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
]
EGYPT = ["يناير", "فبراير", "مارس", "أبريل", "مايو", "يونيو", "يوليو", "أغسطس", "سبتمبر", "أكتوبر", "نوفمبر", "ديسمبر"]
MAGHREB = ["جانفي", "فيفري", "مارس", "أفريل", "ماي", "جوان", "جويلية", "أوت", "سبتمبر", "أكتوبر", "نوفمبر", "ديسمبر"]
MOROCCO = ["يناير", "فبراير", "مارس", "أبريل", "ماي", "يونيو", "يوليوز", "غشت", "شتنبر", "أكتوبر", "نونبر", "دجنبر"]
WEEKDAYS = ["الاثنين", "الثلاثاء", "الأربعاء", "الخميس", "الجمعة", "السبت", "الأحد"]
EASTERN = str.maketrans("0123456789", "٠١٢٣٤٥٦٧٨٩")
PERSIAN = str.maketrans("0123456789", "۰۱۲۳۴۵۶۷۸۹")
days = st.dates(DAY(1950, 1, 1), DAY(2090, 12, 31))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("٢٣ مارس ٢٠٢٠", DAY(2020, 3, 23)),
        ("15 فبراير 2020ء", DAY(2020, 2, 15)),
        ("5 آذار 2020", DAY(2020, 3, 5)),
        ("الاثنين، 17 شباط 2020", DAY(2020, 2, 17)),
        ("17 كانون الأول / ديسمبر 2019", DAY(2019, 12, 17)),
        ("18 أيار/مايو من عام 2020", DAY(2020, 5, 18)),
        ("1 جويلية 2019", DAY(2019, 7, 1)),
        ("2 أوت 2018", DAY(2018, 8, 2)),
        ("4 غشت 2020", DAY(2020, 8, 4)),
        ("الأول من مارس 2020", DAY(2020, 3, 1)),
        ("السابع عشر من شباط 2020", DAY(2020, 2, 17)),
        ("فبراير 17, 2020", DAY(2020, 2, 17)),
        ("February 17, 2020", DAY(2020, 2, 17)),
        ("17/02/2020", DAY(2020, 2, 17)),
        ("2/17/2020", DAY(2020, 2, 17)),
        ("30.09.2015", DAY(2015, 9, 30)),
        ("٢٠٢٠-٠٢-١٧", DAY(2020, 2, 17)),
        ("۱۵ فوریه ۲۰۲۰", DAY(2020, 2, 15)),
        ("12 محرم 1442", DAY(2020, 8, 31)),
        ("12 محرم 1442 هـ", DAY(2020, 8, 31)),
        ("1442/1/12هـ", DAY(2020, 8, 31)),
        ("يوم الاثنين الموافق 17 فبراير 2020 م", DAY(2020, 2, 17)),
        ("2020-02-17T10:15:00+03:00", DAY(2020, 2, 17)),
    ],
)
def test_full_dates(text: str, expected: datetime.date) -> None:
    assert [mention.date for mention in find_dates(text)] == [expected]
    found = parse_date(text)
    assert found is not None
    assert (found.day, found.basis) == (expected, DateBasis.STATED)


@pytest.mark.parametrize(
    "text", ["31 أبريل 2020", "30/2/2020", "سيارة 1234-12-12", "إف-16", "12:30", "2020", "1/2", ""]
)
def test_what_is_no_date(text: str) -> None:
    assert not has_full_date(text)
    assert parse_date(text) is None


@pytest.mark.parametrize(
    ("text", "moment"),
    [
        ("Fri, 18 Feb 2022 14:20:00 +0200", "2022-02-18T12:20:00+00:00"),
        ("Fri, 18 Feb 2022 14:20:00 AST", "2022-02-18T11:20:00+00:00"),
        ("الجمعة، 18 شباط 2022 14:20:00 +0300", "2022-02-18T11:20:00+00:00"),
        ("2020-02-17T10:15:00Z", "2020-02-17T10:15:00+00:00"),
        ("2020-02-17T01:15:00.123+03:00", "2020-02-16T22:15:00+00:00"),
        ("17 فبراير 2020، الساعة 10:30 م بتوقيت غرينتش", "2020-02-17T22:30:00+00:00"),
    ],
)
def test_moments(text: str, moment: str) -> None:
    found = parse_date(text)
    assert found is not None
    assert found.moment is not None
    assert found.moment.isoformat() == moment


def test_a_time_without_a_zone_fixes_no_moment() -> None:
    found = parse_date("15-02-2020 10:30 ص")
    assert found is not None
    assert found.day == DAY(2020, 2, 15)
    assert found.moment is None


@given(
    days, st.sampled_from([LEVANT, EGYPT, MAGHREB, MOROCCO]), st.sampled_from([None, EASTERN, PERSIAN]), st.booleans()
)
def test_every_calendar_and_digit_set(
    day: DAY, months: list[str], digits: dict[int, int] | None, weekday: bool
) -> None:
    text = f"{day.day} {months[day.month - 1]} {day.year}"
    text = f"{WEEKDAYS[day.weekday()]}، {text}" if weekday else text
    text = text.translate(digits) if digits else text
    mentions = find_dates(f"نشر الخبر في {text}، صباحا")
    assert [mention.date for mention in mentions] == [day]
    assert mentions[0].fits_weekday


@given(days)
def test_levantine_beside_egyptian_is_one_month(day: DAY) -> None:
    text = f"{day.day} {LEVANT[day.month - 1]}/{EGYPT[day.month - 1]} {day.year}"
    assert [mention.date for mention in find_dates(text)] == [day]


@given(st.text(max_size=60), days)
def test_spans_count_in_the_text_itself(before: str, day: DAY) -> None:
    text = f"{before} في {day.isoformat()} "
    assert all(text[m.span.start : m.span.end].strip() for m in find_dates(text))


@given(st.text(alphabet="0123456789/-.: ٠١٢٣ شباطفبرايرمناليومأمس\n", max_size=80))
def test_no_text_breaks_the_parser(text: str) -> None:
    found = publication_date([], text, LATEST)
    assert found is None or found.basis is DateBasis.INFERRED


@pytest.mark.parametrize(
    "text",
    [
        "وقع الاتفاق يوم 5 آذار 2020 في موسكو.",
        "قال الوزير اليوم الجمعة إن القوات باقية، بعد اتفاق 5 آذار 2020.",
        "جرى في 18 أيار/ مايو الجاري اتصال هاتفي.",
        "اندلعت الاحتجاجات في الاثنين 17 فبراير 2014 وما زالت مستمرة إلى اليوم.",
        "في مثل هذا اليوم، الاثنين 17 فبراير الجاري، وقعت المعركة.",
        "قال: «اليوم الاثنين 17 فبراير 2020 يوم عظيم».",
        "ويعقد الاجتماع الأحد المقبل.",
    ],
)
def test_a_date_of_an_event_is_not_the_publication_date(text: str) -> None:
    assert publication_date([], text, LATEST) is None


def test_stated_goes_before_inferred() -> None:
    found = publication_date(["● أخبار ٢٣ مارس ٢٠٢٠"], "قال اليوم الأحد 22 مارس 2020 إن", LATEST)
    assert found is not None
    assert (found.day, found.basis, found.evidence) == (DAY(2020, 3, 23), DateBasis.STATED, "● أخبار ٢٣ مارس ٢٠٢٠")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("أعلنت الوزارة اليوم الاثنين 17 فبراير 2020 عن خطة.", DAY(2020, 2, 17)),
        ("أعلنت الوزارة اليوم (الاثنين) 17 شباط 2020 عن خطة.", DAY(2020, 2, 17)),
        ("وصل أمس الجمعة 14 فبراير 2020 إلى جنيف.", DAY(2020, 2, 15)),
        ("يصل غدا الأحد 16 فبراير 2020 إلى جنيف.", DAY(2020, 2, 15)),
    ],
)
def test_a_relative_word_on_a_full_date_fixes_the_day(text: str, expected: datetime.date) -> None:
    found = publication_date([], text, LATEST)
    assert found is not None
    assert (found.day, found.basis) == (expected, DateBasis.INFERRED)


def test_two_days_of_writing_that_disagree_fix_nothing() -> None:
    text = "قال اليوم الاثنين 17 فبراير 2020 ذلك.\nوقال اليوم الثلاثاء 18 فبراير 2020 هذا."
    assert publication_date([], text, LATEST) is None


def test_a_weekday_that_the_date_does_not_have_is_not_believed() -> None:
    assert publication_date([], "قال اليوم الجمعة 17 فبراير 2020 ذلك.", LATEST) is None


def test_the_year_follows_from_who_is_in_office() -> None:
    text = (
        "عادت الدوريات لعملها الإثنين 17 فبراير الجاري، حيث انطلقت اليوم أولاها.\n"
        "ورفض طلب الرئيس الأمريكي دونالد ترامب وقف دعم قوات الأسد."
    )
    found = publication_date([], text, LATEST)
    assert found is not None
    assert (found.day, found.basis) == (DAY(2020, 2, 17), DateBasis.INFERRED)
    assert "دونالد ترامب" in found.evidence
    assert "قوات الأسد" in found.evidence


def test_without_such_evidence_the_year_stays_unknown() -> None:
    text = "عادت الدوريات لعملها الإثنين 17 فبراير الجاري، حيث انطلقت اليوم أولاها."
    assert publication_date([], text, LATEST) is None


def test_a_former_president_dates_nothing() -> None:
    text = (
        "بدأ الإثنين 17 فبراير الجاري مؤتمر يستمر من اليوم حتى الجمعة.\nوانتقد الرئيس الأمريكي دونالد ترامب السابق ذلك."
    )
    assert publication_date([], text, LATEST) is None


def test_the_last_year_that_a_text_names_narrows_the_choice() -> None:
    text = "بدأ الإثنين 17 فبراير الجاري مؤتمر، وألقى الوزير اليوم كلمة.\nوكان الاتفاق قد وقع في 3 يناير {}."
    found = publication_date([], text.format(2020), LATEST)
    assert found is not None
    assert found.day == DAY(2020, 2, 17)
    assert publication_date([], text.format(2019), LATEST) is None


def test_a_day_called_today_in_an_old_letter_dates_nothing() -> None:
    text = "كتب في مذكراته: وصلنا اليوم الجمعة 23 فبراير 2007 إلى المدينة.\nونشرت المذكرات عام 2015."
    assert publication_date([], text, LATEST) is None


_IN_2020 = "\nوكان الاتفاق قد وقع في 3 يناير 2020."


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("قال المتحدث اليوم، الاثنين 17 فبراير الجاري، إن القوات باقية." + _IN_2020, DAY(2020, 2, 17)),
        ("قال المتحدث أمس الاثنين 17 فبراير إن القوات باقية." + _IN_2020, DAY(2020, 2, 18)),
        # A limit, an announcement, and a sentence with two days.
        ("قال المتحدث اليوم إن القوات باقية حتى الاثنين 17 فبراير الجاري." + _IN_2020, None),
        ("أعلنت الوزارة اليوم الاثنين 17 فبراير 2020 المقبل عن خطة.", None),
        ("عادت الدوريات الإثنين 17 فبراير الجاري، وتعقد قمة في 20 فبراير، كما أعلن اليوم." + _IN_2020, None),
        # An office that leaves one year, and a later year that the text looks back on.
        ("عادت الدوريات اليوم، الإثنين 17 فبراير الجاري، بطلب الرئيس الأمريكي دونالد ترامب.\nوانتهت عام 2024.", None),
    ],
)
def test_what_is_tied_to_the_day_of_writing_fixes_it(text: str, expected: datetime.date | None) -> None:
    found = publication_date([], text, LATEST)
    assert (found and found.day) == expected


@pytest.mark.parametrize(("latest", "expected"), [(DAY(2020, 2, 17), DAY(2020, 2, 17)), (DAY(2020, 2, 16), None)])
def test_no_year_is_inferred_that_has_not_come(latest: datetime.date, expected: datetime.date | None) -> None:
    found = publication_date([], "قال اليوم، الاثنين 17 فبراير الجاري، إن القوات باقية." + _IN_2020, latest)
    assert (found and found.day) == expected


@pytest.mark.parametrize(("day", "is_believed"), [("الثلاثاء 2", True), ("الأربعاء 3", False)])
def test_a_full_day_may_be_one_ahead_where_it_is_tomorrow_already(day: str, is_believed: bool) -> None:
    assert (publication_date([], f"قال اليوم {day} يونيو 2026 إن", LATEST) is not None) is is_believed


def test_a_stated_day_that_is_yet_to_come_is_none() -> None:
    assert publication_date(["الاثنين 17 فبراير"], _IN_2020, LATEST) is not None
    assert publication_date(["الاثنين 17 فبراير المقبل"], _IN_2020, LATEST) is None
