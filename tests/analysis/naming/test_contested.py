"""Names worth a mark: a tone somewhere, or no word in common."""

from __future__ import annotations

from reader.analysis.naming.contested import contested
from reader.model.articles import Span
from reader.model.marks import Mark, MarkKind, Mention, Tone, Voice


def _named(article: int, concept: str, variant: str, tone: Tone = Tone.NEUTRAL, *, by_user: bool = False) -> Mark:
    detail = Mention(concept, tone, Voice.OUTLET, variant)
    return Mark(article, Span(0, len(variant)), MarkKind.MENTION, detail=detail, by_user=by_user)


def test_a_word_with_a_tone_makes_its_concept_contested() -> None:
    marks = (_named(1, "army", "الجيش"), _named(2, "army", "قوات النظام", Tone.HOSTILE))
    assert contested(marks) == {"army"}


def test_neutral_names_in_common_are_not_contested_in_any_spelling() -> None:
    marks = (_named(1, "truce", "الاتفاق"), _named(1, "truce", "الهدنة"), _named(2, "truce", "الإتّفاق"))
    assert contested(marks) == frozenset()


def test_neutral_names_without_a_word_in_common_are_contested() -> None:
    marks = (_named(1, "fighters", "المسلحين"), _named(2, "fighters", "المعارضة"))
    assert contested(marks) == {"fighters"}


def test_one_article_alone_contests_nothing_neutral_but_what_the_user_set_is_shown() -> None:
    alone = (_named(1, "raid", "الغارات"), _named(1, "raid", "القصف"))
    assert contested(alone) == frozenset()
    assert contested((*alone, _named(1, "raid", "الضربات", by_user=True))) == {"raid"}
