"""Scare quotes, claims without a source, silences and unclosed marks."""

from __future__ import annotations

from collections.abc import Callable

from hypothesis import given, settings
from hypothesis import strategies as st

from reader.analysis.attribution import find_attributions
from reader.model import Finding, Mark, MarkKind

from .conftest import document_of

Observe = Callable[[str], list[tuple[MarkKind, str, Mark]]]


def test_a_term_in_marks_without_a_source(observe: Observe) -> None:
    assert [(kind, words) for kind, words, _ in observe("هاجمت القوات “المناطق المحررة” في الشمال.")] == [
        (MarkKind.SCARE_QUOTE, "المناطق المحررة")
    ]


def test_a_place_in_marks_is_a_name(observe: Observe) -> None:
    assert observe("اتجهت الدورية نحو مدينة “القامشلي” مساء.") == []


def test_background_and_passive_claims(observe: Observe) -> None:
    rules = [
        mark.detail.rule
        for kind, _, mark in observe("يذكر أن السد بني قبل قرن.\nوقيل إن المدير هرب ليلا.")
        if kind is MarkKind.UNSOURCED and isinstance(mark.detail, Finding)
    ]
    assert rules == ["background without source", "claim without source"]


def test_what_the_source_left_out(observe: Observe) -> None:
    found = observe("أعلن المكتب توقيع العقد، دون أن يحدد قيمته.")
    assert [(kind, words) for kind, words, _ in found] == [(MarkKind.UNSOURCED, "دون أن يحدد قيمته")]


def test_marks_that_never_close(observe: Observe) -> None:
    found = observe("قال المدير إن العمل «يسير كما نريد ولا تأخير فيه.")
    assert MarkKind.UNCLOSED in [kind for kind, _, _ in found]


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
