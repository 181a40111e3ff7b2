from __future__ import annotations

import pytest

from reader.analysis.compare import marks_of
from reader.model.articles import Article
from reader.model.marks import MarkKind, Mention, Tone
from reader.text.document import build


def named(body: str) -> list[tuple[str, str, Tone]]:
    document = build(Article(1, "key", "خبر", f"خبر\n{body}"))
    marks = [mark for mark in marks_of(document) if mark.kind is MarkKind.MENTION]
    return [
        (mark.span.of(document.text), mark.detail.concept, mark.detail.tone)
        for mark in marks
        if isinstance(mark.detail, Mention)
    ]


@pytest.mark.parametrize(
    ("body", "name", "tone"),
    [
        ("وصل الطاغية معمر القذافي إلى طرابلس في ليبيا.", "الطاغية معمر القذافي", Tone.HOSTILE),
        ("زعم المجرم السوري بشار الأسد في دمشق أن سوريا بخير.", "المجرم السوري بشار الأسد", Tone.HOSTILE),
        ("كلام أزلام البوليساريو في الصحراء والمغرب.", "أزلام البوليساريو", Tone.HOSTILE),
        ("كتب عن السفاح الهمجي بشار الأسد من دمشق في سوريا.", "السفاح الهمجي بشار الأسد", Tone.HOSTILE),
    ],
)
def test_a_loaded_title_before_a_name_gives_it_its_tone(body: str, name: str, tone: Tone) -> None:
    assert (name, tone) in [(words, said) for words, _, said in named(body)]


def test_a_short_form_after_another_body_of_that_noun_is_not_the_listed_one() -> None:
    body = "أعلنت حركة حماس في غزة وفلسطين الهدنة. وقالت الحركة الكشفية إنها غائبة. وأضافت الحركة أنها بخير."
    assert [words for words, concept, _ in named(body) if concept == "hamas"] == ["حركة حماس"]
    assert "الحركة" in [words for words, concept, _ in named(body.replace(" الكشفية", "")) if concept == "hamas"]


def test_an_epithet_of_a_group_is_no_title_of_the_next_one() -> None:
    found = named("تبنت جماعة بوكو حرام الإرهابية (داعش أفريقيا) الهجوم، وقتل عشرة مدنيين بقصف على البلدة.")
    assert [(words, concept) for words, concept, _ in found[:2]] == [
        ("جماعة بوكو حرام الإرهابية", "boko_haram"),
        ("داعش", "isis"),
    ]
