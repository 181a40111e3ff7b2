"""Corrections laid over a comparison."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from reader.analysis.compare import compare
from reader.analysis.corrections import Correction, CorrectionKind, apply, from_json, to_json
from reader.model.articles import Article, Span
from reader.model.comparisons import Comparison
from reader.model.marks import Attribution, Mark, MarkKind, Mention, Stance, Tone
from reader.model.texts import UnitKind
from reader.text.canonical import canonical
from reader.text.document import build

SEEDS = Path(__file__).resolve().parents[2] / "seeds"


@pytest.fixture(scope="module")
def comparison() -> Comparison:
    documents = []
    for number, name in enumerate(("001", "002"), start=1):
        text = canonical(next(SEEDS.glob(f"{name}_*.txt")).read_text("utf-8"))
        title = text.split("\n")[0]
        documents.append(build(Article(number, name, title, text, outlet=f"مصدر {number}")))
    return compare(documents)


def first(comparison: Comparison, kind: MarkKind) -> Mark:
    return next(mark for mark in comparison.marks if mark.kind is kind)


def changed(comparison: Comparison, mark: Mark) -> Mark:
    return next(
        one for one in comparison.marks if (one.article, one.span, one.kind) == (mark.article, mark.span, mark.kind)
    )


def test_without_corrections_nothing_changes(comparison: Comparison) -> None:
    assert apply(comparison, ()) is comparison


def test_a_stance_is_changed_here_and_nowhere_else(comparison: Comparison) -> None:
    mark = first(comparison, MarkKind.ATTRIBUTION)
    made = apply(comparison, [Correction("1", CorrectionKind.STANCE, mark.article, mark.span, "distancing")])
    after = changed(made, mark)
    assert isinstance(after.detail, Attribution)
    assert after.detail.stance is Stance.DISTANCING
    assert after.by_user
    assert sum(one.by_user for one in made.marks) == 1


def test_the_later_tone_wins(comparison: Comparison) -> None:
    mark = first(comparison, MarkKind.MENTION)
    tones = [
        Correction("1", CorrectionKind.TONE, mark.article, mark.span, Tone.HOSTILE),
        Correction("2", CorrectionKind.TONE, mark.article, mark.span, Tone.FAVOURABLE),
    ]
    after = changed(apply(comparison, tones), mark)
    assert isinstance(after.detail, Mention)
    assert after.detail.tone is Tone.FAVOURABLE


def test_a_tone_for_the_outlet_reaches_every_place_of_the_word_in_it(comparison: Comparison) -> None:
    mark = first(comparison, MarkKind.MENTION)
    assert isinstance(mark.detail, Mention)
    document = comparison.documents[mark.article - 1]
    words = mark.span.of(document.text)
    one = Correction(
        "1",
        CorrectionKind.TONE_OUTLET,
        mark.article,
        mark.span,
        "hostile",
        concept=mark.detail.concept,
        words=words,
        outlet=document.article.source or "",
    )
    made = apply(comparison, [one])
    for after in made.marks:
        if after.by_user:
            assert after.article == mark.article
            assert isinstance(after.detail, Mention)
            assert after.detail.tone is Tone.HOSTILE
    assert changed(made, mark).by_user


def test_a_wrong_finding_is_gone_and_a_speaker_is_named(comparison: Comparison) -> None:
    mark = first(comparison, MarkKind.ATTRIBUTION)
    named = apply(comparison, [Correction("1", CorrectionKind.SPEAKER, mark.article, mark.span, "فلان")])
    detail = changed(named, mark).detail
    assert isinstance(detail, Attribution)
    assert detail.speaker == "فلان"
    gone = apply(comparison, [Correction("2", CorrectionKind.WRONG, mark.article, mark.span, mark=mark.kind)])
    assert len(gone.marks) == len(comparison.marks) - 1


def test_parted_sentences_lose_their_differences_and_paired_ones_share_a_row(comparison: Comparison) -> None:
    a, b = comparison.documents
    link = next(
        one
        for one in comparison.links
        if a.units[one.a_unit].kind is UnitKind.SENTENCE and b.units[one.b_unit].kind is UnitKind.SENTENCE
    )
    ends = {"other_article": link.b, "other_span": b.units[link.b_unit].span}
    span = a.units[link.a_unit].span
    parted = apply(comparison, [Correction("1", CorrectionKind.UNPAIR, link.a, span, **ends)])  # type: ignore[arg-type]
    assert (link.a_unit, link.b_unit) not in {(one.a_unit, one.b_unit) for one in parted.links}
    for difference in parted.differences:
        units = {(article, comparison.documents[article - 1].unit_at(side.start)) for article, side in difference.sides}
        assert units != {(link.a, link.a_unit), (link.b, link.b_unit)}
    again = [
        Correction("1", CorrectionKind.UNPAIR, link.a, span, **ends),  # type: ignore[arg-type]
        Correction("2", CorrectionKind.PAIR, link.a, span, **ends),  # type: ignore[arg-type]
    ]
    paired = apply(comparison, again)
    mine = [one for one in paired.links if one.by_user]
    assert [(one.a_unit, one.b_unit) for one in mine] == [(link.a_unit, link.b_unit)]
    assert any(link.a_unit in row.cells[0] and link.b_unit in row.cells[1] for row in paired.rows)


def test_a_correction_whose_place_is_gone_rests(comparison: Comparison) -> None:
    nowhere = [
        Correction("1", CorrectionKind.TONE, 99, Span(0, 1), "hostile"),
        Correction("2", CorrectionKind.PAIR, 99, Span(0, 1), other_article=1, other_span=Span(0, 1)),
        Correction("3", CorrectionKind.UNPAIR, 1, Span(0, 1)),
    ]
    made = apply(comparison, nowhere)
    assert made.marks == comparison.marks
    assert made.links == comparison.links


def test_corrections_go_through_json_and_come_back() -> None:
    one = Correction(
        "a",
        CorrectionKind.PAIR,
        1,
        Span(2, 9),
        mark=MarkKind.MENTION,
        other_article=2,
        other_span=Span(3, 4),
        made="now",
    )
    assert from_json(json.loads(json.dumps(to_json(one)))) == one
    with pytest.raises(KeyError):
        from_json({"id": "x"})


def test_an_outlets_tone_made_for_a_general_concept_holds_in_every_conflict() -> None:
    text = "خبر\nشنت الطائرات غارات ليلية على صنعاء في اليمن."
    document = build(Article(1, "1", "خبر", text, outlet="صحيفة"))
    comparison = compare([document])
    mark = next(mark for mark in comparison.marks if mark.group == "airstrikes:yemen")
    words = mark.span.of(document.text)
    one = Correction(
        "1", CorrectionKind.TONE_OUTLET, 1, mark.span, "hostile", concept="airstrikes", words=words, outlet="صحيفة"
    )
    changed_mark = next(after for after in apply(comparison, [one]).marks if after.group == "airstrikes:yemen")
    assert isinstance(changed_mark.detail, Mention)
    assert changed_mark.detail.tone is Tone.HOSTILE
