from __future__ import annotations

from reader.analysis.words.examples import examples


def test_examples_are_what_headlines_of_several_outlets_speak_of() -> None:
    headlines = [
        ("أ", "مجلس الأمن يبحث الهدنة"),
        ("ب", "الهدنة تنهار قبل جلسة مجلس الأمن"),
        ("ب", "نشرة الهدنة في إدلب"),
        ("ب", "نشرة إدلب"),
        ("ج", "إدلب بعد الهدنة"),
    ]
    assert set(examples(headlines)) == {"الهدنة", "إدلب", "مجلس الأمن"}


def test_numbers_function_words_and_empty_headlines_give_none() -> None:
    assert examples([]) == ()
    assert examples([("أ", "2020 هذا الذي 15"), (None, "")]) == ()
