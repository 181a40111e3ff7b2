from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from reader.model.articles import Span
from reader.model.texts import Repair
from reader.text.folding import fold
from reader.text.terms.terms import Words, term_of
from reader.text.terms.units import WORD

# With and without what the fast table does not cover: ligatures and characters beyond the first plane.
PLAIN = "سوريالإدبـ\u064b\u0651 .،«»\n_"
LETTERS = PLAIN + "\ufefb\U0001f600"


def printed(text: str, terms: list[str], prefix: str = "") -> list[list[str]]:
    return [[text[start:end] for start, end in run] for run in Words(text).runs(terms, prefix)]


@given(st.text(alphabet=PLAIN, max_size=60) | st.text(alphabet=LETTERS, max_size=60), st.data())
def test_every_word_of_a_term_is_found_as_it_is_printed(text: str, data: st.DataObject) -> None:
    words = [word for word in WORD.findall(text.replace("_", " ")) if fold(word)]
    if not words:
        return
    term = term_of(data.draw(st.sampled_from(words)))
    assert printed(text, [term]) == [[word] for word in words if term_of(word) == term]


def test_words_in_a_row_are_found_over_whatever_stands_between_them() -> None:
    text = "وقف إطلاق النار، والوقف (إطلاق) ـــ النارِ ثم وقف النار"
    row = [term_of(word) for word in ("وقف", "إطلاق", "النار")]
    assert printed(text, row) == [["وقف", "إطلاق", "النار"], ["والوقف", "إطلاق", "النارِ"]]


def test_an_unfinished_word_is_found_where_words_begin_so() -> None:
    text = "موسكو والموسم، قاموس، موسى"
    assert printed(text, [term_of("موس")], "موس") == [["موسكو"], ["والموسم"], ["موسى"]]


def test_a_repaired_word_is_found_over_all_that_was_printed_of_it() -> None:
    text = "هاجم مسلـ.ـحون حاجزا"
    repairs = [Repair(Span(5, 14), "مسلـ.ـحون", "مسلحون")]
    assert list(Words(text, repairs).runs([term_of("مسلح")])) == [[(5, 14)]]
    assert list(Words(text, repairs).runs([term_of("مسلح"), term_of("حاجزا")])) == [[(5, 14), (15, 20)]]


def test_a_word_of_a_ligature_is_all_of_it() -> None:
    assert printed("قال النبي \ufdfa اليوم", [term_of("الله")]) == [["\ufdfa"]]
    assert printed("وقال \U0001f600 اليوم", [term_of("اليوم")]) == [["اليوم"]]


def test_an_entity_is_no_word() -> None:
    assert printed("قال&nbsp;الوزير nbsp", ["nbsp"]) == [["nbsp"]]
