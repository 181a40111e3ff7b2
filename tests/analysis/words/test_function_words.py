from __future__ import annotations

import pytest

from reader.analysis.words.function_words import function_words, is_function_word


@pytest.mark.parametrize("word", ["في", "إلى", "ومن", "فلا", "التي", "وكانت", "أَنَّ", "عليه", "بين"])
def test_words_that_tell_nothing(word: str) -> None:
    assert is_function_word(word)


@pytest.mark.parametrize("word", ["النظام", "روسيا", "وقف", "قال", "المدنيين", "فصائل", "وزير"])
def test_words_that_tell_something(word: str) -> None:
    assert not is_function_word(word)


def test_the_list_is_folded_and_not_empty() -> None:
    assert len(function_words()) > 400
    assert "الي" in function_words()
