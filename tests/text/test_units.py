from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from reader.text.folding import fold
from reader.text.terms.units import WORD, folded_words

LETTERS = "أإآةىؤئگپـ\u064b\u0651\u200b\u200c\u200f\u00ad\ufefb\ufdfa٣۴_1aB .،\n\U0001d7d9\ud800"


@given(st.text() | st.text(alphabet=LETTERS))
def test_the_table_gives_what_folding_word_by_word_gives(text: str) -> None:
    assert folded_words(text) == [folded for word in WORD.findall(text) if (folded := fold(word))]
