from __future__ import annotations

import pytest

from reader.analysis.compare import marks_of
from reader.model.articles import Article
from reader.model.marks import Finding, MarkKind
from reader.text.document import build

_TWO = (
    "قال وزير الخارجية الروسي سيرغي لافروف في موسكو إن الجيش السوري يتقدم في ريف حلب في سوريا.\n"
    'وأضاف لافروف: "بفضل ما اتخذته قوات النظام من إجراءات عاد الهدوء إلى دمشق".'
)
_ONE = (
    "قال وزير الدفاع العراقي خالد العبيدي في بغداد إن تنظيم داعش الإرهابي يتراجع في الموصل.\n"
    'وأضاف العبيدي: "لم يبق لداعش في المدينة إلا القليل".'
)
_OUTLET = (
    "قال وزير الخارجية الروسي سيرغي لافروف في موسكو إن الجيش السوري يتقدم في ريف حلب في سوريا.\n"
    "وقصفت قوات النظام ثلاث بلدات قرب دمشق في ساعات الليل."
)


def found(body: str) -> list[tuple[str, tuple[str, ...]]]:
    document = build(Article(1, "key", "خبر", f"خبر\n{body}"))
    marks = [mark for mark in marks_of(document) if mark.kind is MarkKind.TWO_NAMES]
    return [(mark.span.of(document.text), mark.detail.values) for mark in marks if isinstance(mark.detail, Finding)]


def test_a_side_that_one_speaker_names_in_two_tones() -> None:
    ((words, (speaker, loaded, plain)),) = found(_TWO)
    assert words == loaded == "قوات النظام"
    assert plain == "الجيش السوري"
    assert "لافروف" in speaker


@pytest.mark.parametrize("body", [_ONE, _OUTLET])
def test_a_name_inside_the_other_and_the_outlets_own_words_are_no_second_name(body: str) -> None:
    assert found(body) == []


@pytest.mark.parametrize("particle", ["", "ل"])
def test_spaced_out_letters_are_told_rejoined(particle: str) -> None:
    body = _TWO.replace("الجيش السوري", "الجيـ.ـش السوري").replace("قوات النظام", f"{particle}قـ.ـوات النظام")
    ((_, values),) = found(body)
    assert values[1:] == ("قوات النظام", "الجيش السوري")


def test_a_name_behind_its_preposition_is_told_as_it_stands_alone() -> None:
    ((_, (_, loaded, plain)),) = found(_TWO.replace("إن الجيش السوري يتقدم", "إن الطريق مفتوح للجيش السوري"))
    assert (loaded, plain) == ("قوات النظام", "الجيش السوري")
