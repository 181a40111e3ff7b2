from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.text.canonical import canonical
from reader.text.quotations import find_quotations


def quoted(text: str) -> list[tuple[str, bool]]:
    return [(quotation.inner.of(text), quotation.doubtful) for quotation in find_quotations(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("قال «نعم» ثم مضى", [("نعم", False)]),
        ('قال "نعم" ثم قال "لا".', [("نعم", False), ("لا", False)]),
        ("قال :”إن القصف استمر”.", [("إن القصف استمر", False)]),
        ("مضيفاً ” أن التقدم بطيء”، وفقاً له", [("أن التقدم بطيء", False)]),
        ("ستبقى لـ”ضمان الأمن”، رغم ذلك", [("ضمان الأمن", False)]),
        ("من وصفهم بـ “الخصوم”.", [("الخصوم", False)]),
        ("قال: «إن شعار “الأرض لنا” قديم»", [("إن شعار “الأرض لنا” قديم", False), ("الأرض لنا", False)]),
        (
            "تحاول “تحقيق ما اتفق عليه، لكن “الأمور لا تسير”.",
            [("تحقيق ما اتفق عليه، لكن", True), ("الأمور لا تسير", False)],
        ),
        ("المهمة “لا تزال قائمة.", [("لا تزال قائمة.", True)]),
        ("قال إن العلاقات أقوى من ذي قبل”.", [("العلاقات أقوى من ذي قبل", True)]),
        ("الناطق's car و'الميناء' مغلق", [("الميناء", False)]),
        ('وأضاف " لن نعود " ثم قال " سنرى ".', [("لن نعود", False), ("سنرى", False)]),
        ("أوضح أن ''الجسر آمن''، وغادر حركة ''الإنقاذ'' مبكرا.", [("الجسر آمن", False), ("الإنقاذ", False)]),
        ('قال: "نرفض "خطة المرفأ" كلها".', [('نرفض "خطة المرفأ" كلها', False), ("خطة المرفأ", False)]),
        ('قال إن "ما يسمى "لجنة"" زال', [('ما يسمى "لجنة"', False), ("لجنة", False)]),
        ('قال: ""الهدنة" باطلة".', [('"الهدنة" باطلة', False), ("الهدنة", False)]),
        ('قال: "وقعنا "اتفاقا"، وسنلتزم".', [('وقعنا "اتفاقا"، وسنلتزم', False), ("اتفاقا", False)]),
        ("قال: «إن «المجلس» باق».", [("إن «المجلس» باق", False), ("المجلس", False)]),
        ('قال: "لن نعود. وأضاف: "سنبني".', [("لن نعود. وأضاف:", True), ("سنبني", False)]),
        (
            'قال: "لن نعود. وأضاف: "سنبني". وقالت: "سنرى".',
            [("لن نعود. وأضاف:", True), ("سنبني", False), ("سنرى", False)],
        ),
        ('وصف "الخطة" بأنها "هشة"', [("الخطة", False), ("هشة", False)]),
        ("لا علامات هنا", []),
    ],
)
def test_marks_are_paired_by_where_they_stand(text: str, expected: list[tuple[str, bool]]) -> None:
    assert quoted(text) == expected


def test_marks_are_paired_within_a_paragraph_only() -> None:
    assert quoted("قال “نعم\nوقال ”لا") == [("نعم", True), ("لا", True)]


@given(st.text(st.sampled_from("ابت .،:()“”\"«»‹›„'‘’ـ\n")))
def test_spans_are_ordered_inside_their_paragraph_and_hold_words(raw: str) -> None:
    text = canonical(raw)
    found = find_quotations(text)
    assert list(found) == sorted(found, key=lambda quotation: (quotation.span.start, -quotation.span.end))
    for quotation in found:
        assert quotation.span.contains(quotation.inner)
        assert "\n" not in quotation.span.of(text)
        assert quotation.inner.of(text).strip() == quotation.inner.of(text)


def test_thousands_of_marks_that_never_close_take_no_longer_than_their_length() -> None:
    found = find_quotations("قال “كلمة " * 20_000)
    assert len(found) == 20_000
    assert not any(quotation.closed for quotation in found)
    assert len(find_quotations("كلمة” " * 20_000)) == 0
    assert len(find_quotations('قال "كلمة ' * 20_000)) == 20_000
    assert len(find_quotations('"' * 20_000)) == 0
