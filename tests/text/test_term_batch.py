"""The terms of many texts at once are those of each text alone."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from hypothesis import given
from hypothesis import strategies as st

from reader.model.articles import Span
from reader.model.texts import Repair
from reader.text.repairs.repair import find_repairs, rejoin
from reader.text.terms.stemming import ARTICLES, ENDINGS, stem
from reader.text.terms.term_batch import term_batch
from reader.text.terms.terms import index_batch
from reader.text.terms.units import folded_words

_LETTERS = st.sampled_from("اويهنتلبفكم وال ءأإةى\u064e\u0640")
_PIECES = st.sampled_from(
    (*ARTICLES, *ENDINGS, "و", "سلام", "مدينة", "\ufedf\ufea4\ufee2", "ﷺ", "😀", "𠀋", "&nbsp;", "_", " ")
)
_TEXTS = st.lists(
    st.one_of(st.text(), st.text(_LETTERS), st.lists(_PIECES).map("".join)).map(
        lambda text: text.replace("\ud800", "")
    ),
    max_size=6,
)


def _stems(text: str) -> list[str]:
    return [part for word in folded_words(text) for part in stem(word).split()]


def _one_by_one(text: str, repairs: Sequence[Repair], body_start: int) -> Iterator[list[str]]:
    clean = rejoin(text, repairs).replace("&nbsp;", " ")
    title = rejoin(text[:body_start], [one for one in repairs if one.span.end <= body_start]).replace("&nbsp;", " ")
    yield _stems(title)
    yield _stems(clean[len(title) :])


@given(st.lists(st.tuples(st.one_of(st.text(_LETTERS), st.text()), st.lists(_PIECES).map("".join)), max_size=5))
def test_the_terms_of_a_batch_are_those_of_each_text(parts: list[tuple[str, str]]) -> None:
    texts = [(f"{title}\n{body}", find_repairs(f"{title}\n{body}"), len(title) + 1) for title, body in parts]
    batch = index_batch(texts)
    alone = [stems for text, repairs, start in texts for stems in _one_by_one(text, repairs, start)]
    assert [part.split() for part in batch.joined()] == alone


@given(_TEXTS)
def test_bounds_count_the_terms_of_each_text(texts: list[str]) -> None:
    batch = term_batch(texts, _stems)
    counts = [len(part.split()) for part in batch.joined()]
    assert [int(end - start) for start, end in zip(batch.bounds[:-1], batch.bounds[1:], strict=True)] == counts
    found = [batch.term(place) for place in range(len(batch.hashes))]
    assert found == [term for part in batch.joined() for term in part.split(" ") if term]


@given(st.lists(st.lists(_PIECES, min_size=1, max_size=4).map("".join)))
def test_words_are_stemmed_as_one_by_one(words: list[str]) -> None:
    plain = [word for word in words if word.isalpha() and max(word) < "\u0660" and "\u0640" not in word]
    folded = [word.translate(str.maketrans("أإةى", "ااهي")) for word in plain]
    assert term_batch([" ".join(plain)], list).joined() == [" ".join(map(stem, folded))]


def test_hashes_tell_terms_apart_in_any_company() -> None:
    words = ["قمر", "قمرا", "منظومات", "منظوماتهما", "اقتصادياتهما", "ا" * 40, "ا" * 41, "1387"]
    once = term_batch([" ".join(words)], list)
    again = term_batch(["غيم", " ".join(reversed(words))], list)
    assert len(set(once.hashes.tolist())) == len(words)
    assert once.hashes.tolist() == list(reversed(again.hashes.tolist()[1:]))


def test_an_obfuscated_word_is_indexed_as_what_it_stands_for() -> None:
    text = "خبر\nدخل مقا.تلون المدينة"
    repair = Repair(Span(8, 16), "مقا.تلون", "مقاتلون")
    assert index_batch([(text, (repair,), 4)]).joined() == ["خبر", "دخل مقاتل مدين"]


def test_no_texts_have_no_terms() -> None:
    assert index_batch([]).joined() == []
    assert index_batch([("", (), 0)]).joined() == ["", ""]
