"""Words that one article prints in two ways."""

from __future__ import annotations

from reader.analysis import uneven
from reader.analysis.compare import marks_of
from reader.model.articles import Article
from reader.model.marks import Finding, MarkKind
from reader.text.document import build


def found(body: str) -> list[tuple[str, tuple[str, ...], str]]:
    document = build(Article(1, "key", "خبر من الوادي", f"خبر من الوادي\n{body}"))
    return [
        (mark.detail.rule, mark.detail.values, mark.detail.places[0].of(document.text))
        for mark in marks_of(document)
        if mark.kind is MarkKind.UNEVEN and isinstance(mark.detail, Finding)
    ]


def test_a_word_parted_here_and_whole_there_is_told_once() -> None:
    body = "دخل الجيـ.ـش البلدة صباحا.\nوانسحب الجيـ.ـش منها مساء، ثم عاد الجيش التركي إليها."
    assert found(body) == [(uneven.PARTED, ("الجيـ.ـش", "الجيش"), "الجيش")]


def test_letters_that_are_only_drawn_out_and_words_that_are_always_parted_are_even() -> None:
    assert found("دخل الجيـش البلدة صباحا وانسحب الجيش مساء.") == []
    assert found("دخل الجيـ.ـش البلدة صباحا وانسحب الجيـ.ـش مساء.") == []


_DISTANCED = "قال السفير إن الاتفاق لا يلغي الحملة ضد من وصفهم بـ“الإرهابيين”."


def test_a_contested_term_at_a_distance_here_and_plain_there() -> None:
    body = f"{_DISTANCED}\nوواصلت الطائرات قصف الإرهابيين في التلال."
    ((rule, (term, cue, plain), place),) = found(body)
    assert rule == uneven.DISTANCED
    assert term == plain == place == "الإرهابيين"
    assert "وصفهم" in cue


def test_a_term_in_marks_both_times_or_told_once_is_even() -> None:
    assert found(_DISTANCED) == []
    assert found(f"{_DISTANCED}\nوواصلت الطائرات قصف “الإرهابيين” في التلال.") == []


def test_a_term_that_ends_the_name_of_a_party_is_not_the_term_alone() -> None:
    named = "دعا الخطيب من أسماهم “المجاهدين” إلى القتال.\nوطالبت حركة الشباب المجاهدين الحكومة بالانسحاب."
    assert found(named) == []


def test_a_term_inside_a_longer_thing_kept_at_a_distance_is_not_kept_there_itself() -> None:
    body = "انتقد السفير ما وصفه بتضخيم الصحافة أخبار “الإرهابيين”.\nوواصلت الطائرات قصف الإرهابيين في التلال."
    assert found(body) == []
