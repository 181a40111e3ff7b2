from __future__ import annotations

import math

import pytest

from reader.analysis.keyness import Keyness, keyness
from reader.model.articles import Article
from reader.model.comparisons import Reason
from reader.model.texts import Document
from reader.text.document import build

COMMON = "قالت مصادر في المدينة إن الطريق مغلق منذ الصباح والسكان ينتظرون عودة الكهرباء والماء إلى البيوت قريبا "


def articles(word: str, count: int = 6) -> list[Document]:
    texts = (f"خبر\n{(COMMON + word + ' ') * 30}" for _ in range(count))
    return [build(Article(number, str(number), "خبر", text)) for number, text in enumerate(texts)]


def answer(first: list[Document], second: list[Document]) -> Keyness:
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
    short = [build(Article(number, str(number), "خبر", "خبر\nنص قصير جدا")) for number in range(9)]
    result = keyness(short, articles("الهجوم"))
    assert isinstance(result, Reason)
    assert result.kind == "too_few_words"
    assert result.value < 100
