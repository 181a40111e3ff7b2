from __future__ import annotations

import datetime as dt
from dataclasses import replace

from reader.analysis.compare import compare
from reader.analysis.matrices.copies import base_of, copy_of, is_copy
from reader.model.articles import Article, DateBasis, Published
from reader.text.document import build

FIRST = "أعلن وزير الدفاع أمس أن القوات الحكومية دخلت المدينة من جهة الشرق."
SECOND = "وقال الوزير إن مئة مدني خرجوا من المدينة قبل بدء العملية العسكرية."
THIRD = "وأضاف أن الجيش سيبقى في المدينة حتى نهاية الشهر الجاري."
FOURTH = "ولم تعلق قيادة الفصائل على هذه التصريحات حتى مساء الأربعاء، وتحدث سكان عن مفاوضات في الأحياء الغربية."
OTHER = "وأعلن وزير الدفاع أمس أن قوات النظام دخلت المدينة من جهة الشرق."
ADDED = "وكانت المدارس في القرى المجاورة قد أغلقت أبوابها بسبب الأمطار الغزيرة."


def article(number: int, *sentences: str, outlet: str | None, agency: str | None) -> Article:
    title = "القوات تدخل المدينة"
    return Article(number, str(number), title, "\n".join((title, *sentences)), outlet, agency)


OWN = article(1, FIRST, SECOND, THIRD, FOURTH, outlet="رويترز", agency=None)
COPY = article(2, OTHER, SECOND, FOURTH, ADDED, outlet="الجريدة", agency="رويترز")
THEIRS = article(3, FIRST, SECOND, FOURTH, outlet="الصحيفة", agency="رويترز")
FREE = article(4, FIRST, outlet="الموقع", agency=None)


def test_a_reprint_is_set_beside_the_agency_s_own_text_or_another_reprint() -> None:
    assert [is_copy(one) for one in (OWN, COPY, THEIRS, FREE)] == [False, True, True, False]
    assert base_of(COPY, (FREE, THEIRS, OWN, COPY)) == (OWN, True)
    assert base_of(COPY, (FREE, THEIRS, COPY)) == (THEIRS, False)
    assert base_of(COPY, (FREE, COPY)) is None


def test_another_report_of_the_agency_on_the_same_event_is_no_text_to_set_a_reprint_beside() -> None:
    other = article(5, "وفتحت المخابز أبوابها مساء في الأحياء القديمة من العاصمة.", outlet="رويترز", agency=None)
    assert base_of(COPY, (other, COPY)) is None
    assert base_of(COPY, (other, OWN, COPY)) == (OWN, True)
    yesterday, today = (Published(dt.date(2020, 3, day), DateBasis.STATED) for day in (1, 4))
    old, new = replace(OWN, published=yesterday), replace(COPY, published=today)
    assert base_of(new, (old, new)) is None
    same_outlet = article(6, OTHER, SECOND, outlet="الجريدة", agency="رويترز")
    assert base_of(COPY, (same_outlet, COPY)) is None


def test_every_sentence_is_kept_worded_otherwise_added_or_left_out() -> None:
    found = copy_of(COPY, OWN, compare([build(OWN), build(COPY)]), of_agency=True)

    def printed(places: tuple[object, ...]) -> list[str]:
        texts = {1: OWN.text, 2: COPY.text}
        return [place.span.of(texts[place.article]) for place in places]  # type: ignore[attr-defined]

    assert printed(found.kept) == [COPY.title, SECOND, FOURTH]
    assert printed(found.changed) == [OTHER]
    assert printed(found.added) == [ADDED]
    assert printed(found.left_out) == [THIRD]
    assert found.words == (("الحكومية", "النظام"),)
    assert len(found.places) == 3
