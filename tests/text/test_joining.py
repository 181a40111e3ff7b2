from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from reader.model.articles import Span
from reader.text.repairs.joining import rejoined, rejoined_with

WORDS = st.lists(
    st.sampled_from(["العسـ.ـكريين", "الإرهـ.ـابيين", "إدلب", "قال", "المعـ.ـارك", "😀", "بـ13"]), min_size=1
)


@given(WORDS, st.data())
def test_spans_move_with_the_words_that_they_mark(words: list[str], data: st.DataObject) -> None:
    text = " ".join(words)
    picked = data.draw(st.integers(0, len(words) - 1))
    start = len(" ".join(words[:picked])) + (1 if picked else 0)
    joined, (span,) = rejoined_with(text, (Span(start, start + len(words[picked])),))
    assert joined == rejoined(text)
    assert span.of(joined) == rejoined(words[picked])
