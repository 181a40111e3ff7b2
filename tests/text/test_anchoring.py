from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from reader.model.articles import Span
from reader.text.anchoring import anchor, place
from reader.text.canonical import canonical

TEXT = "قالت القوات إن المعركة مستمرة. وأعلنت القوات انسحابها."


def test_words_are_found_where_they_were() -> None:
    assert place(anchor(1, TEXT, Span(5, 11)), TEXT) == Span(5, 11)


def test_words_are_found_again_in_a_longer_text_by_what_stands_around_them() -> None:
    second = TEXT.rindex("القوات")
    moved = "مقدمة جديدة طويلة قبل كل شيء. " + TEXT
    found = place(anchor(1, TEXT, Span(second, second + 6)), moved)
    assert found == Span(moved.rindex("القوات"), moved.rindex("القوات") + 6)


def test_changed_vowel_marks_lose_no_note() -> None:
    found = place(anchor(1, TEXT, Span(15, 22)), "قالت إن المَعرَكة انتهت")
    assert found is not None
    assert found.of("قالت إن المَعرَكة انتهت") == "المَعرَكة"


def test_what_stands_behind_decides_where_the_same_stands_before() -> None:
    text = "قالت القوات اليوم نعم. قالت القوات أمس لا."
    second = text.rindex("القوات")
    edited = "جديد. " + text
    place_of_it = place(anchor(1, text, Span(second, second + 6)), edited)
    assert place_of_it == Span(second + 6, second + 12)


def test_of_places_that_agree_alike_the_nearest_is_taken() -> None:
    sentence = "وقالت مصادر في مكان بعيد عن العاصمة إن القوات دخلت البلدة ولم تخرج منها منذ ذلك الحين. "
    text = "أول. " + sentence * 3
    middle = text.index("القوات") + len(sentence)
    edited = text.replace("أول", "أولا")
    assert place(anchor(1, text, Span(middle, middle + 6)), edited) == Span(middle + 1, middle + 7)


def test_words_that_now_begin_the_text_are_found() -> None:
    assert place(anchor(1, TEXT, Span(5, 11)), TEXT[5:]) == Span(0, 6)


def test_an_anchor_keeps_what_stands_around_its_words() -> None:
    text = "أ" * 100 + "كلمة" + "ب" * 100
    kept = anchor(1, text, Span(100, 104))
    assert (kept.prefix, kept.quoted, kept.suffix) == ("أ" * 40, "كلمة", "ب" * 40)


def test_words_that_are_gone_have_no_place() -> None:
    assert place(anchor(1, TEXT, Span(15, 22)), "نص آخر تماماً") is None
    assert place(anchor(1, TEXT, Span(15, 22)), "") is None


@given(st.text(min_size=1), st.data())
def test_an_anchor_always_finds_its_own_place(raw: str, data: st.DataObject) -> None:
    text = canonical(raw) or "نص"
    start = data.draw(st.integers(0, len(text) - 1))
    span = Span(start, data.draw(st.integers(start + 1, len(text))))
    assert place(anchor(1, text, span), text) == span
