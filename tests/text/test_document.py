from __future__ import annotations

from pathlib import Path

import pytest

from reader.model.articles import Article, Span
from reader.text.canonical import canonical
from reader.text.document import build
from reader.text.language import language_of, runs_right_to_left

SEEDS = sorted((Path(__file__).resolve().parents[2] / "seeds").glob("*.txt"))


@pytest.mark.parametrize("path", SEEDS, ids=lambda path: path.stem[:3])
def test_every_offset_of_a_sample_points_at_its_own_words(path: Path) -> None:
    text = canonical(path.read_text("utf-8"))
    document = build(Article(1, path.stem, text.split("\n")[0], text))
    for token in document.tokens:
        assert token.span.of(text).strip() == token.span.of(text) != ""
    assert document.tokens_in(Span(0, len(text))) == document.tokens
    for number, unit in enumerate(document.units):
        assert document.unit_at(unit.span.start) == number
        assert all(unit.span.contains(token.span) for token in document.tokens_in(unit.span))


def test_a_repaired_word_is_one_token_with_its_clean_form() -> None:
    text = "عنوان\nقصفت القـ.ـوات البلدة."
    document = build(Article(1, "a", "عنوان", text))
    assert [token.form for token in document.tokens] == ["عنوان", "قصفت", "القوات", "البلدة"]
    assert document.folded.text == "عنوان\nقصفت القوات البلده."


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("قال الوزير إن الاتفاق قائم", "ar"),
        ("بازداشت گروهی از فعالان در پایتخت ایران", "fa"),
        ("پاکستان کے وزیر اعظم نے کہا ہے", "ur"),
        ("The minister said", "latin"),
        ("زارت پونا الهندية القديمة والتقى بها", "ar"),
        ("سەرۆکی هەرێم دەڵێت ڕێککەوتن دەکرێت", "ckb"),
        ("قال مراسل BBC إن الاتفاق قائم", "ar"),
        ("Reuters and AFP reported: نعم", "latin"),
        ("123", "other"),
    ],
)
def test_letters_tell_the_language(text: str, language: str) -> None:
    assert language_of(text) == language


@pytest.mark.parametrize(
    ("language", "rtl"),
    [("ar", True), ("fa-IR", True), ("CKB", True), ("en", False), ("latin", False), ("other", True)],
)
def test_a_text_runs_as_its_language_does(language: str, rtl: bool) -> None:
    assert runs_right_to_left(Article(1, "a", "", "", language=language)) is rtl


def test_the_users_word_on_direction_goes_before_the_language() -> None:
    assert not runs_right_to_left(Article(1, "a", "", "", language="ar", direction="ltr"))
    assert runs_right_to_left(Article(1, "a", "", "", language="latin", direction="rtl"))


def test_the_words_of_a_text_are_counted_without_its_headline() -> None:
    document = build(Article(1, "a", "عنوان طويل", "عنوان طويل\nقصفت القوات البلدة."))
    assert document.words == 3
    assert build(Article(1, "a", "", "\nقصفت القوات البلدة.")).words == 3
    assert build(Article(1, "a", "عنوان", "عنوان")).words == 0


def test_the_words_of_a_span_are_told_without_what_it_leaves_of_them() -> None:
    text = "خبر\nوصل وقـ.ـوات النظام للمدينة."
    document = build(Article(1, "1", "خبر", text))
    start = text.index("قـ")
    assert document.forms_in(Span(start, text.index(" للمدينة"))) == ("قوات", "النظام")
    assert document.forms_in(Span(start - 1, text.index(" النظام"))) == ("وقوات",)
    assert document.forms_in(Span(0, 3)) == ("خبر",)
    assert document.forms_in(Span(3, 4)) == ()
