from __future__ import annotations

import datetime as dt

import pytest

from reader.analysis.matrices.columns import Analysed, Column, Place, analysed, by_article, by_outlet
from reader.analysis.matrices.intervals import Rate, TooLittle, rate
from reader.analysis.matrices.naming import naming_matrix
from reader.analysis.matrices.outlets import compare_outlets
from reader.analysis.matrices.voices import voices
from reader.model.articles import Article, Published, Span
from reader.model.comparisons import Event
from reader.model.marks import Attribution, AttributionKind, Mark, MarkKind, Mention, Stance, Tone, Voice
from reader.model.texts import Document
from reader.text.document import build

BODY = "قال الوزير إن قوات النظام تقدمت. وأكد الناطق «الجيش السوري باق». وقصفت قوات النظام البلدة."


def document(number: int, outlet: str | None, day: int | None = None, body: str = BODY) -> Document:
    published = Published(dt.date(2020, 2, day)) if day else None
    return build(Article(number, str(number), "عنوان", "عنوان\n" + body, outlet=outlet, published=published))


def mark(found: Document, words: str, detail: Mention | Attribution, nth: int = 0) -> Mark:
    start = -1
    for _ in range(nth + 1):
        start = found.text.index(words, start + 1)
    kind = MarkKind.MENTION if isinstance(detail, Mention) else MarkKind.ATTRIBUTION
    return Mark(found.article.id, Span(start, start + len(words)), kind, detail=detail)


def marked(number: int, outlet: str | None, day: int | None = None) -> Analysed:
    found = document(number, outlet, day)
    minister = Span(found.text.index("الوزير"), found.text.index("الوزير") + 6)
    spoken = Attribution(
        AttributionKind.INDIRECT, Stance.NEUTRAL, Span(6, 9), "قال", "قال", "الوزير", minister, side="dawla"
    )
    stressed = Attribution(AttributionKind.DIRECT, Stance.ENDORSING, None, "أكد", "أكد", "الناطق", side="dawla")
    marks = (
        mark(found, "قوات النظام", Mention("army", Tone.HOSTILE, Voice.SPEAKER)),
        mark(found, "قوات النظام", Mention("army", Tone.HOSTILE, Voice.OUTLET), 1),
        mark(found, "الجيش السوري", Mention("army", Tone.NEUTRAL, Voice.SPEAKER)),
        mark(found, "البلدة", Mention("town", Tone.NEUTRAL, Voice.OUTLET)),
        mark(found, "قوات النظام تقدمت", spoken),
        mark(found, "الجيش السوري باق", stressed),
    )
    return Analysed(found, marks)


def test_a_cell_counts_own_voice_and_quotation_apart_and_opens_its_places() -> None:
    first = marked(1, "أ")
    matrix = naming_matrix(by_outlet((first, marked(2, "ب"))))
    row = next(row for row in matrix.rows if row.concept == "army")
    label = row.cells[0][0]
    assert (label.text, label.tone, len(label.own), len(label.quoted)) == ("قوات النظام", Tone.HOSTILE, 1, 1)
    assert label.own[0].span.of(first.document.text) == "قوات النظام"
    assert matrix.bases[0].words == first.document.words


@pytest.mark.parametrize(
    ("printed", "name"),
    [
        ("وقـ.ـوات النظام", "قوات النظام"),
        ("لقوات النظام", "قوات النظام"),
        ("قوات “النظام", "قوات النظام"),
        ("ومقاتليها", "مقاتلي"),
    ],
)
def test_a_name_with_a_particle_before_or_behind_it_is_told_whole(printed: str, name: str) -> None:
    found = document(1, "أ", body=f"قال إن الحرب {printed}.")
    start = found.text.index(printed) + (not printed.startswith("ق"))
    end = found.text.index(printed) + len(printed) - 2 * printed.endswith("ها")
    said = Mark(1, Span(start, end), MarkKind.MENTION, detail=Mention("army", Tone.NEUTRAL, Voice.OUTLET))
    matrix = naming_matrix(by_outlet((Analysed(found, (said,)),)))
    assert [label.text for label in matrix.rows[0].cells[0]] == [name]


def test_absence_is_an_empty_cell() -> None:
    silent = Analysed(document(2, "ب"), ())
    matrix = naming_matrix(by_outlet((marked(1, "أ"), silent)))
    assert [len(row.cells[1]) for row in matrix.rows] == [0, 0]


def test_articles_without_outlet_share_the_last_column() -> None:
    columns = by_outlet((marked(1, None), marked(2, "ب"), marked(3, None)))
    assert [(column.name, column.basis.articles) for column in columns] == [("ب", 1), (None, 2)]
    assert len(by_article((marked(1, None), marked(3, None)))) == 2


def test_voices_count_words_by_speaker_side_and_kind() -> None:
    column = voices(by_outlet((marked(1, "أ"),)), actors=("army", "town"))[0]
    rows = {row.speaker: row for row in column.speakers}
    assert (rows["الوزير"].direct_words, rows["الوزير"].reported_words) == (0, 3)
    assert (rows["الناطق"].direct_words, rows["الناطق"].reported_words) == (3, 0)
    assert column.sides == ("dawla",)
    assert column.words_of_side("dawla") == (3, 3)
    assert [(verb.cue, verb.stance, verb.sides) for verb in column.verbs] == [
        ("قال", Stance.NEUTRAL, (("dawla", 1),)),
        ("أكد", Stance.ENDORSING, (("dawla", 1),)),
    ]
    assert column.unheard == ("army", "town")


def test_words_spoken_in_a_headline_are_heard_but_not_counted() -> None:
    found = document(1, "أ")
    spoken = Attribution(AttributionKind.DIRECT, Stance.NEUTRAL, None, "قال", "قال", "الوزير", side="dawla")
    headline = Mark(1, Span(0, 5), MarkKind.ATTRIBUTION, detail=spoken)
    across = Mark(1, Span(0, found.text.index(" الوزير")), MarkKind.ATTRIBUTION, detail=spoken)
    for said, words in ((headline, 0), (across, 1)):
        column = voices(by_outlet((Analysed(found, (said,)),)))[0]
        assert column.words_of_side("dawla") == (words, 0)
        assert column.speakers[0].direct == (Place(1, said.span),)


def test_outlets_are_compared_over_the_events_that_they_share() -> None:
    articles = {1: marked(1, "أ", 15), 2: marked(2, "ب", 17), 3: marked(3, "أ", 20)}
    events = (Event(7, "حدث مشترك", (1, 2)), Event(8, "حدث منفرد", (3,)))
    comparison = compare_outlets(("أ", "ب"), events, articles)
    assert comparison.shared == (7,)
    assert [basis.articles for basis in comparison.bases] == [1, 1]
    assert [telling and telling.delay for telling in comparison.events[0].tellings] == [0, 2]
    assert comparison.events[1].tellings[1] is None
    figure = comparison.figures["direct"][0]
    assert isinstance(figure.rate, TooLittle)
    assert figure.places == (Place(1, articles[1].marks[5].span),)


def test_a_rate_brings_its_interval_and_is_the_same_every_time() -> None:
    samples = [(2, 400), (4, 500), (1, 300), (9, 600), (0, 250), (3, 350)]
    first = rate(samples, 1000)
    assert isinstance(first, Rate)
    assert first.value == pytest.approx(1000 * 19 / 2400)
    assert first.low < first.value < first.high
    assert rate(samples, 1000) == first


@pytest.mark.parametrize("samples", [[], [(1, 5000)], [(1, 10)] * 20])
def test_too_little_text_says_so(samples: list[tuple[int, int]]) -> None:
    assert isinstance(rate(samples), TooLittle)


def test_marks_reach_their_own_articles_only() -> None:
    one, two = document(1, "أ"), document(2, "ب")
    found = analysed((one, two), (*marked(1, "أ").marks, *marked(9, "ج").marks))
    assert [len(article.marks) for article in found] == [6, 0]
    assert Column("أ", found).basis.articles == 2
