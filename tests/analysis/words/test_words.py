from __future__ import annotations

import datetime as dt
import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.analysis.words.collocates import collocates
from reader.analysis.words.concordance import Match, SortBy, concept_lines, concordance, dispersion, sort_lines
from reader.model import Article, Document, Mark, MarkKind, Mention, Published, Span, Tone, Voice
from reader.text.document import build


def document(number: int, body: str, outlet: str | None = None, day: int | None = None) -> Document:
    published = Published(dt.date(2020, 2, day)) if day else None
    return build(Article(number, str(number), "خبر", "خبر\n" + body, outlet=outlet, published=published))


ONE = document(1, "وصلت القوات إلى المدينة. وقالت القـ.ـوات إن قوات أخرى قادمة.", "أ", 17)
TWO = document(2, "غادرت قواته القرية بعد هدنة هشة، والهدنة الهشة انهارت، وكانت هدنة هشة.", "ب", 15)


def test_a_lemma_finds_its_forms_and_obfuscated_words() -> None:
    lines = concordance((ONE, TWO), "قوات")
    assert [line.keyword for line in lines] == ["القوات", "القوات", "قوات"]
    assert [line.keyword for line in concordance((ONE, TWO), "قوات", Match.WORD)] == ["قوات"]
    assert lines[1].span.of(ONE.text) == "القـ.ـوات"


def test_a_phrase_and_its_surroundings() -> None:
    lines = concordance((TWO,), "هدنة هشة", width=2)
    assert [(line.before, line.keyword, line.after) for line in lines] == [
        (("القرية", "بعد"), "هدنة هشة", ("والهدنة", "الهشة")),
        (("هدنة", "هشة"), "والهدنة الهشة", ("انهارت", "وكانت")),
        (("انهارت", "وكانت"), "هدنة هشة", ()),
    ]


def test_sorting_by_what_stands_before_after_outlet_and_date() -> None:
    lines = concordance((ONE, TWO), "قوات") + concordance((ONE, TWO), "قرية")
    documents = {document.article.id: document.article for document in (ONE, TWO)}
    assert [line.before[-1] for line in sort_lines(lines, documents, SortBy.BEFORE)] == ["إن", "قواته", "وصلت", "وقالت"]
    assert sort_lines(lines, documents, SortBy.AFTER)[0].after[0] == "أخرى"
    assert sort_lines(lines, documents, SortBy.DATE)[0].article == 2
    assert sort_lines(lines, documents, SortBy.OUTLET)[-1].article == 2
    assert sort_lines(lines, documents, SortBy.TEXT) == lines


def test_dispersion_counts_outlets_without_the_word_too() -> None:
    rows = dispersion(concordance((ONE, TWO), "هدنة"), (ONE, TWO))
    assert [(row.outlet, row.count, row.articles_with, row.articles) for row in rows] == [
        ("ب", 3, 1, 1),
        ("أ", 0, 0, 1),
    ]
    assert rows[0].per_million == pytest.approx(1_000_000 * 3 / len(TWO.tokens))


def test_collocates_stand_near_more_often_than_elsewhere() -> None:
    lines = concordance((ONE, TWO), "هدنة")
    found = collocates(lines, (ONE, TWO), window=1, least=3)
    assert [(row.word, row.near, row.total) for row in found] == [("هشة", 3, 3)]
    assert found[0].log_dice == pytest.approx(14.0)
    assert found[0].log_likelihood > 0
    assert collocates(lines, (ONE, TWO), window=1, least=3, stop_words=("هشه", "الهشه")) == ()


def test_log_dice_and_log_likelihood_are_as_reckoned_by_hand() -> None:
    near = document(1, "مدينة كبيرة جميلة شرق الوادي " * 4)
    far = document(2, "قرية صغيرة هادئة غرب الجبل " * 6)
    lines = concordance((near, far), "مدينة")
    found = {row.word: row for row in collocates(lines, (near, far), window=1)}
    # 52 words, 8 of them beside the 4 cities: 4 times the one after it, 3 times the one that ends the line before.
    assert (found["كبيرة"].near, found["كبيرة"].total) == (4, 4)
    assert found["كبيرة"].log_dice == pytest.approx(14 + math.log2(2 * 4 / (4 + 4)))
    assert found["الوادي"].log_dice == pytest.approx(14 + math.log2(2 * 3 / (4 + 4)))
    # Dunning's G2 over the table 4, 4 / 0, 44.
    beside, apart = 4 * math.log(4 / (8 * 4 / 52)) + 4 * math.log(4 / (8 * 48 / 52)), 44 * math.log(44 / (44 * 48 / 52))
    expected = 2 * (beside + apart)
    assert found["كبيرة"].log_likelihood == pytest.approx(expected)


def test_the_names_of_a_concept_are_lines_too() -> None:
    start = ONE.text.index("القوات")
    mark = Mark(1, Span(start, start + 6), MarkKind.MENTION, detail=Mention("army", Tone.NEUTRAL, Voice.OUTLET))
    assert [line.keyword for line in concept_lines((ONE, TWO), (mark,), "army")] == ["القوات"]
    assert concept_lines((ONE, TWO), (mark,), "other") == ()


@given(st.text(), st.text(st.sampled_from("قوات ال هدنة.")))
def test_any_query_gives_lines_that_point_at_their_words(query: str, body: str) -> None:
    found = document(3, "بداية " + body)
    for line in concordance((found,), query):
        assert found.tokens_in(line.span)
