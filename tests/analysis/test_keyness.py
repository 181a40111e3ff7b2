from __future__ import annotations

import math

import pytest

from reader.analysis.keyness import Keyness, Words, keyness
from reader.analysis.words.concordance import text_of
from reader.model.articles import Article
from reader.model.comparisons import Reason

COMMON = "قالت مصادر في المدينة إن الطريق مغلق منذ الصباح والسكان ينتظرون عودة الكهرباء والماء إلى البيوت قريبا "


def words_of(text: str) -> Words:
    return text_of(Article(1, "1", "خبر", text)).tokens


def articles(word: str, count: int = 6) -> list[Words]:
    return [words_of(f"خبر\n{(COMMON + word + ' ') * 30}")] * count


def answer(first: list[Words], second: list[Words]) -> Keyness:
    result = keyness(first, second)
    assert isinstance(result, Keyness)
    return result


def test_the_words_that_differ_stand_at_the_ends() -> None:
    result = answer(articles("العدوان"), articles("الهجوم"))
    first, last = result.key_words[0], result.key_words[-1]
    assert (first.word, last.word) == ("العدوان", "الهجوم")
    assert first.z > 1.96
    assert last.z < -1.96
    assert (first.counts, first.articles) == ((180, 0), (6, 0))
    assert result.articles == (6, 6)


def test_function_words_are_no_key_words() -> None:
    result = answer(articles("العدوان لكن"), articles("الهجوم"))
    assert not {"لكن", "في", "إلى"} & {word.word for word in result.key_words}


def test_a_word_as_common_on_both_sides_scores_nothing() -> None:
    result = answer(articles("العدوان"), articles("الهجوم"))
    shared = next(word for word in result.key_words if word.word == "الكهرباء")
    assert math.isclose(shared.z, 0, abs_tol=0.01)


def test_it_is_the_same_from_the_other_side() -> None:
    there = answer(articles("العدوان"), articles("الهجوم"))
    back = answer(articles("الهجوم"), articles("العدوان"))
    assert there.key_words[0].z == pytest.approx(-back.key_words[-1].z)


def test_two_articles_are_too_few() -> None:
    assert keyness(articles("العدوان", 2), articles("الهجوم")) == Reason("too_few_articles", value=2.0)


def test_short_articles_are_too_little_text() -> None:
    short = [words_of("خبر\nنص قصير جدا")] * 9
    result = keyness(short, articles("الهجوم"))
    assert isinstance(result, Reason)
    assert result.kind == "too_few_words"
    assert result.value < 100
