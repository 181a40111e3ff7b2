from __future__ import annotations

import datetime as dt
import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.analysis.words.collocates import Collocate, Nearby
from reader.analysis.words.concordance import (
    Line,
    Match,
    SortBy,
    Text,
    concept_lines,
    concordance,
    dispersion,
    sort_lines,
    text_of,
)
from reader.model.articles import Article, Published, Span
from reader.model.marks import Mark, MarkKind, Mention, Tone, Voice


def document(number: int, body: str, outlet: str | None = None, day: int | None = None) -> Text:
    published = Published(dt.date(2020, 2, day)) if day else None
    return text_of(Article(number, str(number), "خبر", "خبر\n" + body, outlet=outlet, published=published))


def lines_of(query: str, *texts: Text, match: Match = Match.LEMMA) -> tuple[Line, ...]:
    return tuple(line for text in texts for line in concordance(text, query, match))


def collocates(query: str, *texts: Text) -> tuple[Collocate, ...]:
    nearby = Nearby(window=1)
    for text in texts:
        nearby.add(text, concordance(text, query))
    return nearby.collocates()


ONE = document(1, "وصلت القوات إلى المدينة. وقالت القـ.ـوات إن قوات أخرى قادمة.", "أ", 17)
TWO = document(2, "غادرت قواته القرية بعد هدنة هشة، والهدنة الهشة انهارت، وكانت هدنة هشة.", "ب", 15)


def test_a_lemma_finds_its_forms_and_obfuscated_words() -> None:
    lines = lines_of("قوات", ONE, TWO)
    assert [line.keyword for line in lines] == ["القوات", "القوات", "قوات"]
    assert [line.keyword for line in lines_of("قوات", ONE, TWO, match=Match.WORD)] == ["قوات"]
    assert lines[1].span.of(ONE.article.text) == "القـ.ـوات"


def test_a_phrase_and_its_surroundings() -> None:
    lines = concordance(TWO, "هدنة هشة", width=2)
    assert [(line.before, line.keyword, line.after) for line in lines] == [
        (("القرية", "بعد"), "هدنة هشة", ("والهدنة", "الهشة")),
        (("هدنة", "هشة"), "والهدنة الهشة", ("انهارت", "وكانت")),
        (("انهارت", "وكانت"), "هدنة هشة", ()),
    ]


def test_sorting_by_what_stands_before_after_outlet_and_date() -> None:
    lines = lines_of("قوات", ONE, TWO) + lines_of("قرية", ONE, TWO)
    documents = {document.article.id: document.article for document in (ONE, TWO)}
    assert [line.before[-1] for line in sort_lines(lines, documents, SortBy.BEFORE)] == ["إن", "قواته", "وصلت", "وقالت"]
    assert sort_lines(lines, documents, SortBy.AFTER)[0].after[0] == "أخرى"
    assert sort_lines(lines, documents, SortBy.DATE)[0].article == 2
    assert sort_lines(lines, documents, SortBy.OUTLET)[-1].article == 2
    assert sort_lines(lines, documents, SortBy.TEXT) == lines


def test_dispersion_counts_outlets_without_the_word_too() -> None:
    rows = dispersion(lines_of("هدنة", ONE, TWO), [(1, "أ", len(ONE.tokens)), (2, "ب", len(TWO.tokens))])
    assert [(row.outlet, row.count, row.articles_with, row.articles) for row in rows] == [
        ("ب", 3, 1, 1),
        ("أ", 0, 0, 1),
    ]
    assert rows[0].per_million == pytest.approx(1_000_000 * 3 / len(TWO.tokens))


def test_collocates_stand_near_more_often_than_elsewhere() -> None:
    found = collocates("هدنة", ONE, TWO)
    assert [(row.word, row.near, row.total) for row in found] == [("هشة", 3, 3)]
    assert found[0].log_dice == pytest.approx(14.0)
    assert found[0].log_likelihood > 0


@pytest.mark.parametrize(("times", "told"), [(1, False), (2, True), (28, True), (30, False)])
def test_two_meetings_are_told_of_a_rare_word_only(times: int, told: bool) -> None:
    text = document(1, "هدنة وحدها. " * (times - min(times, 2)) + "هدنة هشة. كلام آخر كثير. " * min(times, 2))
    assert len(concordance(text, "هدنة")) == times
    assert ("هشة" in {row.word for row in collocates("هدنة", text)}) is told


def test_what_stands_near_is_told_text_by_text_and_a_copy_is_told_more() -> None:
    first, second = Nearby(window=1), Nearby(window=1)
    first.add(ONE, concordance(ONE, "هدنة"))
    more = first.copy()
    more.add(TWO, concordance(TWO, "هدنة"))
    second.add(TWO, concordance(TWO, "هدنة"))
    assert first.collocates() == ()
    assert [row.word for row in more.collocates()] == [row.word for row in second.collocates()] == ["هشة"]
    assert more.collocates()[0].log_likelihood > second.collocates()[0].log_likelihood


def test_log_dice_and_log_likelihood_are_as_reckoned_by_hand() -> None:
    near = document(1, "مدينة كبيرة جميلة شرق الوادي " * 4)
    far = document(2, "قرية صغيرة هادئة غرب الجبل " * 6)
    found = {row.word: row for row in collocates("مدينة", near, far)}
    # 52 words, 8 of them beside the 4 cities: 4 times the one after it, 3 times the one that ends the line before.
    assert (found["كبيرة"].near, found["كبيرة"].total) == (4, 4)
    assert found["كبيرة"].log_dice == pytest.approx(14 + math.log2(2 * 4 / (4 + 4)))
    assert found["الوادي"].log_dice == pytest.approx(14 + math.log2(2 * 3 / (4 + 4)))
    # Dunning's G2 over the table 4, 4 / 0, 44.
    beside, apart = 4 * math.log(4 / (8 * 4 / 52)) + 4 * math.log(4 / (8 * 48 / 52)), 44 * math.log(44 / (44 * 48 / 52))
    expected = 2 * (beside + apart)
    assert found["كبيرة"].log_likelihood == pytest.approx(expected)


def test_the_names_of_a_concept_are_lines_too() -> None:
    start = ONE.article.text.index("القوات")
    mark = Mark(1, Span(start, start + 6), MarkKind.MENTION, detail=Mention("army", Tone.NEUTRAL, Voice.OUTLET))
    assert [line.keyword for line in concept_lines(ONE, (mark,), "army")] == ["القوات"]
    assert concept_lines(ONE, (mark,), "other") == ()


@given(st.text(), st.text(st.sampled_from("قوات ال هدنة.")))
def test_any_query_gives_lines_that_point_at_their_words(query: str, body: str) -> None:
    found = document(3, "بداية " + body)
    spans = [token.span for token in found.tokens]
    for line in concordance(found, query):
        assert any(line.span.contains(span) for span in spans)
