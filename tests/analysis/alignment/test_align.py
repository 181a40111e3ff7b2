"""Which sentences of two articles are linked, and why."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader.analysis.alignment import align, prepare
from reader.analysis.alignment.terms import phrases_of
from reader.analysis.attribution import find_attributions
from reader.analysis.compare import marks_of
from reader.model.comparisons import Relation
from reader.model.texts import Document, UnitKind
from tests.analysis.alignment.documents import FIRE_A, FIRE_B, article, linked

A, B = article(1, *FIRE_A), article(2, *FIRE_B)


def test_headlines_and_leads_of_one_event_tell_the_same() -> None:
    assert {(0, 0), (1, 1), (0, 1)} <= linked(align(A, B))


def test_one_statement_under_other_words_and_a_frame_is_linked() -> None:
    assert (2, 3) in linked(align(A, B, find_attributions(A) + find_attributions(B)))


def test_what_one_outlet_alone_tells_has_no_partner() -> None:
    pairs = linked(align(A, B))
    assert not {b for a, b in pairs if a == 3}
    assert not {a for a, b in pairs if b == 2}


def test_which_article_comes_first_does_not_matter() -> None:
    assert linked(align(A, B)) == {(a, b) for b, a in linked(align(B, A))}


def test_a_statement_is_found_under_another_form_of_its_verb() -> None:
    one = article(19, *FIRE_A, "وستستخدم كاميرات في المصنع.")
    other = article(20, *FIRE_B, "وأعلن استخدام كاميرات.")
    assert (len(FIRE_A), len(FIRE_B)) in linked(align(one, other))


def test_two_words_that_always_stand_together_are_one_phrase() -> None:
    one = article(21, *FIRE_A, "وزار مدير الدفاع المدني الجرحى في المستشفى.")
    phrases = phrases_of(prepare(one), prepare(B))
    assert ("دفاع", "مدن") in phrases
    assert not any("مخزن" in pair for pair in phrases)


def test_names_of_one_party_meet_where_the_lexicon_knows_both() -> None:
    one = article(11, "تصعيد في الشمال", "دخلت قوات النظام بلدة كفرنبل عند الفجر بعد انسحاب الثوار منها.")
    other = article(12, "أخبار الجبهات", "سيطر الجيش السوري على كفرنبل صباحا إثر انسحاب المجموعات المسلحة.")
    marks = (*marks_of(one), *marks_of(other))
    with_names = {(link.a_unit, link.b_unit): link.score for link in align(one, other, marks)}
    without = {(link.a_unit, link.b_unit): link.score for link in align(one, other)}
    assert with_names[1, 1] > without.get((1, 1), 0.0)


def test_links_name_the_words_that_they_rest_on() -> None:
    link = next(link for link in align(A, B) if (link.a_unit, link.b_unit) == (2, 3))
    assert {"القطن", "مخزن"} <= set(link.shared)
    assert 0 < link.score <= 1


def test_two_copies_link_each_sentence_to_itself_as_the_same() -> None:
    links = align(A, replace(A, article=replace(A.article, id=3)))
    itself = [link for link in links if link.a_unit == link.b_unit]
    assert len(itself) == len(A.units)
    assert {link.relation for link in itself} == {Relation.SAME}


def test_a_clause_of_a_long_sentence_is_a_part() -> None:
    long = article(
        3,
        "جلسة البرلمان",
        "عقد مجلس النواب جلسته الأسبوعية صباح الأربعاء برئاسة نائب الرئيس.",
        "ناقش البرلمان موازنة العام المقبل وقانون التقاعد، وانتخب سعاد المنصوري رئيسة للجنة الزراعة، ثم رفعت الجلسة "
        "إلى يوم الاثنين لعدم اكتمال النصاب بعد خروج نواب المعارضة من القاعة.",
    )
    lead = "تسعة مقاعد فازت بها المعارضة في لجان المجلس الجديدة بعد منافسة طويلة."
    short = article(4, "انتخابات اللجان", lead, "انتخبت سعاد المنصوري رئيسة للجنة الزراعة.")
    link = next(link for link in align(long, short) if (link.a_unit, link.b_unit) == (2, 2))
    assert link.relation is Relation.PARTIAL


def test_that_both_began_or_ended_is_no_statement_in_common() -> None:
    tail = "وتوقفت أعمال الترميم في القلعة القديمة بعد أسبوعين من انطلاقها بسبب نقص التمويل."
    other = "وتوقفت حركة القطارات على الخط الجنوبي صباح الثلاثاء ثم استؤنفت بعد انتهاء الإصلاحات."
    one, two = article(13, *FIRE_A, tail), article(14, *FIRE_B, other)
    assert (len(FIRE_A), len(FIRE_B)) not in linked(align(one, two))


def test_two_statements_on_the_same_parties_are_not_linked() -> None:
    one = article(15, *FIRE_A, "وطالبت إيطاليا ليبيا بتسليم ثلاثة صيادين احتجزهم خفر السواحل قبالة مصراتة.")
    two = article(16, *FIRE_B, "واشترت ليبيا من إيطاليا عشرين حافلة كهربائية لشبكة النقل في العاصمة.")
    marks = (*marks_of(one), *marks_of(two))
    assert (len(FIRE_A), len(FIRE_B)) not in linked(align(one, two, marks))


def test_articles_of_different_things_share_no_link() -> None:
    other = article(5, "فوز المنتخب بكأس القارة", "سجل المهاجم هدفين في الشوط الثاني أمام جمهور غفير.")
    assert align(A, other) == ()


def test_headings_are_never_linked() -> None:
    heading = "شهادات من موقع الحريق"
    text = "وروى ناجون أن باب الطوارئ كان مغلقا بالسلاسل وأن رجال الإطفاء وصلوا بعد ساعة كاملة من اندلاع النيران."
    one, other = article(6, FIRE_A[0], heading, text), article(7, FIRE_B[0], heading, text)
    kinds = [unit.kind for unit in one.units]
    assert kinds[1] is UnitKind.HEADING
    assert (1, 1) not in linked(align(one, other))
    assert (2, 2) in linked(align(one, other))


def test_a_word_a_long_text_and_another_language_get_an_answer() -> None:
    word = article(8, "حريق")
    english = article(9, "Fire in a textile plant", "At least thirty workers died in the fire on Monday.")
    long = article(10, FIRE_A[0], *(f"{sentence} {number}" for number in range(150) for sentence in FIRE_A[1:]))
    assert align(word, english) == ()
    assert align(long, word) is not None
    assert all(0 <= link.score <= 1 for link in align(long, B))


@settings(max_examples=25, deadline=None)
@given(st.lists(st.text(alphabet="ابتثجحخدذ رزسشصضطظعغ فقكلمنهوي.،«»0123٣", max_size=80), min_size=2, max_size=6))
def test_any_text_gets_links_within_its_units(lines: list[str]) -> None:
    one, other = _plain(1, lines), _plain(2, lines[::-1])
    for link in align(one, other):
        assert link.a_unit < len(one.units)
        assert link.b_unit < len(other.units)
        assert 0 <= link.score <= 1


@settings(max_examples=25, deadline=None)
@given(
    st.lists(st.lists(st.sampled_from(" ".join(FIRE_A[1:4]).split()), min_size=4, max_size=25), min_size=4, max_size=8)
)
def test_which_article_comes_first_changes_no_score(sentences: list[list[str]]) -> None:
    half = len(sentences) // 2
    one, other = (
        _plain(number, [" ".join(words) for words in part])
        for number, part in enumerate((sentences[:half], sentences[half:]), 1)
    )
    there = {(link.a_unit, link.b_unit): link.score for link in align(one, other)}
    back = {(link.b_unit, link.a_unit): link.score for link in align(other, one)}
    assert there == pytest.approx(back, abs=1e-3)


def _plain(number: int, lines: list[str]) -> Document:
    return article(number, lines[0].strip() or "عنوان", *(line.strip() or "سطر" for line in lines[1:]))
