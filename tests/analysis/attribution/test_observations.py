"""Scare quotes, claims without a source, silences and unclosed marks."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader.analysis.attribution import find_attributions
from reader.model.marks import Finding, Mark, MarkKind

from .conftest import document_of

Observe = Callable[[str], list[tuple[MarkKind, str, Mark]]]


def test_a_term_in_marks_without_a_source(observe: Observe) -> None:
    assert [(kind, words) for kind, words, _ in observe("هاجمت القوات “المناطق المحررة” في الشمال.")] == [
        (MarkKind.SCARE_QUOTE, "المناطق المحررة")
    ]


def test_a_place_in_marks_is_a_name(observe: Observe) -> None:
    assert observe("اتجهت الدورية نحو مدينة “القامشلي” مساء.") == []


@pytest.mark.parametrize(
    "byname", ["«أبو عمر»", "الملقب بـ«الفاتح»", "المعروف بـ«أبو عمر المصري»", "الشهير بـ«الدكتور»"]
)
def test_a_byname_in_marks_is_a_name(observe: Observe, byname: str) -> None:
    assert observe(f"وأوقفت الشرطة سعيد نصر {byname} في المطار مساء.") == []


def test_background_and_passive_claims(observe: Observe) -> None:
    rules = [
        mark.detail.rule
        for kind, _, mark in observe("يذكر أن السد بني قبل قرن.\nوقيل إن المدير هرب ليلا.")
        if kind is MarkKind.UNSOURCED and isinstance(mark.detail, Finding)
    ]
    assert rules == ["background without source", "claim without source"]


def test_villages_listed_in_marks_are_names(observe: Observe) -> None:
    assert observe("وصلت القوات إلى قرى “الحسانية، عرادي، والفقيرة” مساء.") == []


def test_the_finding_gives_the_words_as_they_are_printed(observe: Observe) -> None:
    found = observe("أعلن المكتب توقيع العقد، دون أن يحدد قيمته.")
    assert [mark.detail.values for _, _, mark in found if isinstance(mark.detail, Finding)] == [("دون أن يحدد",)]


def test_what_the_source_left_out(observe: Observe) -> None:
    found = observe("أعلن المكتب توقيع العقد، دون أن يحدد قيمته.")
    assert [(kind, words) for kind, words, _ in found] == [(MarkKind.UNSOURCED, "دون أن يحدد قيمته")]


def test_marks_that_never_close(observe: Observe) -> None:
    found = observe("قال المدير إن العمل «يسير كما نريد ولا تأخير فيه.")
    assert MarkKind.UNCLOSED in [kind for kind, _, _ in found]


def rules(found: list[tuple[MarkKind, str, Mark]]) -> list[str]:
    return [mark.detail.rule for _, _, mark in found if isinstance(mark.detail, Finding)]


@pytest.mark.parametrize(
    ("body", "rule"),
    [
        ("وخلال الليل تم قصف المخبز القديم في البلدة.", "force without a doer"),
        ("وفي القرية جرى اختطاف ثلاثة مزارعين.", "force without a doer"),
        ("كبدت الفصائل خصومها خسائر فادحة في يومين.", "losses without source"),
        ("الميدان يكذب تصريحات المحافظ بعد ساعات.", "contradicts a source"),
        ("وأكدت مصادر محلية أن السد تصدع.", "unnamed source, endorsing verb"),
        ("استمرت الغارات الجوية المكثفة على المدنيين في البلدة.", "deed against civilians without source"),
        ("وسط استهداف متكرر للمرافق الطبية في البلدة.", "deed against civilians without source"),
    ],
)
def test_grave_claims_and_sources_without_a_name(observe: Observe, body: str, rule: str) -> None:
    assert rules(observe(body)) == [rule]


@pytest.mark.parametrize(
    "body",
    [
        "وخلال الليل تم قصف المخبز من قبل الطيران.",
        "وتم تدمير الجسر بقذائف الدبابات.",
        "قال الوزير سامر حداد إنه تم قصف المخبز.",
        "بحسب مركز الرصد، تم قصف المخبز أمس.",
        "ماذا لو تم استهداف المخبز؟",
        "تكبدت البورصة خسائر فادحة هذا الأسبوع.",
        "تناقض تصريحات المحافظ كلام الوزير.",
        "وقالت مصادر محلية إن السد تصدع.",
        "تم افتتاح الجسر أمس.",
        "وقامت المجموعة بعمليات خطف وترويع للمدنيين.",
        "وطالت الغارات الجوية المكثفة على المدنيين من قبل الطيران أحياء جديدة.",
        "لا سبيل إلى وقف استهداف المدنيين إلا بالحوار.",
    ],
)
def test_what_names_its_doer_or_source_or_is_no_grave_claim(observe: Observe, body: str) -> None:
    assert rules(observe(body)) == []


def test_a_quotation_opened_with_a_closing_mark_where_the_article_knows_better(observe: Observe) -> None:
    known = "قال المدير: “العمل يسير كما نريد”. وأضاف ” أن الخزان آمن حتى الآن”."
    assert rules(observe(known)) == ["opened with a closing mark"]
    assert rules(observe("وأضاف المدير ” أن الخزان آمن حتى الآن”.")) == []


PIECES = st.sampled_from(
    [
        "قال",
        "وأضاف",
        "إن",
        "أن",
        "«",
        "»",
        '"',
        "،",
        ":",
        ".",
        "\n",
        "الوزير",
        "الصومال",
        "قالت",
        "المنظمة",
        "بيان",
        "نقلت",
        "كما",
        "بحسب",
        "ما وصفه بـ",
        "على حد قوله",
        "مضيفا",
        "عن",
        "hello",
        "٣",
    ]
)


@settings(max_examples=200, deadline=None)
@given(st.lists(PIECES, max_size=60))
def test_any_text_gives_marks_within_its_bounds(pieces: list[str]) -> None:
    document = document_of(" ".join(pieces) or "كلمة")
    for mark in find_attributions(document):
        assert 0 <= mark.span.start < mark.span.end <= len(document.text)
        assert mark.span.of(document.text).strip()


@settings(max_examples=100, deadline=None)
@given(st.text(max_size=200))
def test_other_languages_and_noise_are_survived(body: str) -> None:
    document = document_of(body)
    assert all(mark.span.end <= len(document.text) for mark in find_attributions(document))


@pytest.mark.parametrize(
    "phrase",
    [
        "تم قصف ",
        "مؤكدين أن ",
        "رفضت الوزارة بدعوى أن ",
        "قال الوزير إن الجسر تم قصفه وقالوا إن ",
        "ما يسمى (",
        "ما يسمى “الدولة” ",
        "قال ''",
    ],
)
def test_one_phrase_over_and_over_takes_no_more_marks_than_it_has_words(observe: Observe, phrase: str) -> None:
    found = observe(phrase * (6_000 // len(phrase.split())))
    assert len(found) <= 6_000
