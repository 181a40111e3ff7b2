"""The whole comparison: rows, marks, recipe, the user's links."""

from __future__ import annotations

import itertools
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from reader.analysis.compare import NO_COUNTERPART, PUBLISHED_LATER, SOME_EARLIER, compare, marks_of, recipe
from reader.analysis.rows import make_rows
from reader.model.articles import Published
from reader.model.comparisons import Comparison, Link, Relation
from reader.model.errors import Cancelled
from reader.model.marks import Finding, MarkKind
from tests.analysis.alignment.documents import FIRE_A, FIRE_B, article

A, B = article(1, *FIRE_A), article(2, *FIRE_B)


def test_every_unit_stands_in_exactly_one_row() -> None:
    comparison = compare([A, B, article(3, *FIRE_A[:3])])
    for position, document in enumerate(comparison.documents):
        units = [index for row in comparison.rows for index in row.cells[position]]
        assert sorted(units) == list(range(len(document.units)))


def test_rows_follow_the_first_article() -> None:
    comparison = compare([A, B])
    units = [index for row in comparison.rows for index in row.cells[0]]
    assert units == sorted(units)


def test_a_chain_of_links_does_not_make_one_row() -> None:
    documents = [A, B, article(3, *FIRE_A)]
    links = (
        Link(1, 2, 2, 2, Relation.PARTIAL, 0.9),
        Link(2, 2, 3, 3, Relation.PARTIAL, 0.8),
    )
    rows = compare(documents, pinned=links).rows
    row = next(row for row in rows if 2 in row.cells[1])
    assert row.cells[0] == (2,)


def test_a_doubtful_link_takes_no_third_sentence_into_a_row() -> None:
    documents = [A, B, article(3, *FIRE_A)]
    sure, doubtful = Link(1, 2, 2, 2, Relation.SAME, 0.9), Link(2, 2, 3, 4, Relation.PARTIAL, 0.45)
    third = Link(1, 2, 3, 4, Relation.PARTIAL, 0.42)
    alone = make_rows(documents, (doubtful,))
    assert any(row.cells == ((), (2,), (4,)) for row in alone)
    beside = make_rows(documents, (sure, doubtful, third))
    assert any(row.cells == ((2,), (2,), ()) for row in beside)
    backed = make_rows(documents, (sure, replace(doubtful, score=0.6), third))
    assert any(row.cells == ((2,), (2,), (4,)) for row in backed)


def test_unmatched_sentences_are_marked_once_and_headings_never() -> None:
    comparison = compare([A, B])
    lacking = [mark for mark in comparison.marks if mark.kind is MarkKind.UNMATCHED]
    assert (1, A.units[3].span) in {(mark.article, mark.span) for mark in lacking}
    assert len({(mark.article, mark.span) for mark in lacking}) == len(lacking)
    assert {rule(mark.detail) for mark in lacking} == {NO_COUNTERPART}


def test_an_earlier_article_cannot_lack_what_came_later() -> None:
    early, late = article(1, *FIRE_A, day="2020-03-01"), article(2, *FIRE_B, day="2020-03-04")
    rules = {
        (mark.article, rule(mark.detail)) for mark in compare([early, late]).marks if mark.kind is MarkKind.UNMATCHED
    }
    assert rules == {(1, NO_COUNTERPART), (2, PUBLISHED_LATER)}


def test_it_is_said_where_some_of_the_others_are_earlier() -> None:
    days = ("2020-03-01", "2020-03-04", "2020-03-06")
    documents = [
        article(number, *text, day=day)
        for number, (text, day) in enumerate(zip((FIRE_A, FIRE_B, FIRE_A), days, strict=True), 1)
    ]
    refused = compare(documents).links
    comparison = compare(documents, refused=refused)
    rules = {(mark.article, rule(mark.detail)) for mark in comparison.marks if mark.kind is MarkKind.UNMATCHED}
    assert rules == {(1, NO_COUNTERPART), (2, SOME_EARLIER), (3, PUBLISHED_LATER)}


@pytest.mark.parametrize(("hours", "expected"), [(1, NO_COUNTERPART), (20, PUBLISHED_LATER)])
def test_where_the_hours_are_known_they_count_and_not_the_days(hours: int, expected: str) -> None:
    first = datetime(2021, 5, 1, 23, 30, tzinfo=UTC)
    made = []
    for document, moment in zip((A, B), (first, first + timedelta(hours=hours)), strict=True):
        published = Published(moment.date(), moment=moment)
        made.append(replace(document, article=replace(document.article, published=published)))
    found = [mark for mark in compare(made).marks if mark.kind is MarkKind.UNMATCHED and mark.article == B.article.id]
    assert {mark.detail.rule for mark in found if isinstance(mark.detail, Finding)} == {expected}


def test_articles_without_a_day_are_taken_for_no_earlier_ones() -> None:
    dated, undated = article(1, *FIRE_A, day="2020-03-04"), article(2, *FIRE_B)
    rules = {rule(mark.detail) for mark in compare([dated, undated]).marks if mark.kind is MarkKind.UNMATCHED}
    assert rules == {NO_COUNTERPART}


def test_steps_are_told_and_may_end_the_comparison() -> None:
    documents = [A, B, article(3, *FIRE_A)]
    told: list[tuple[int, int]] = []
    compare(documents, step=lambda done, total: told.append((done, total)))
    assert told == [(number, 9) for number in range(1, 10)]

    def stop(done: int, _total: int) -> None:
        if done == 4:
            raise Cancelled("stopped")

    with pytest.raises(Cancelled):
        compare(documents, step=stop)


def test_what_links_two_articles_does_not_hang_on_a_third() -> None:
    third = article(3, "حرائق المصانع", "اندلع حريق في مصنع للنسيج بضواحي طنطا، وقال الدفاع المدني إن القطن احترق كله.")
    alone, together = compare([A, B]).links, compare([A, B, third]).links
    assert alone == tuple(link for link in together if 3 not in (link.a, link.b))


def test_known_marks_are_not_found_again() -> None:
    known = {document.article.id: marks_of(document) for document in (A, B)}
    assert compare([A, B], marks=known) == compare([A, B])
    assert not [mark for mark in compare([A, B], marks={1: (), 2: ()}).marks if mark.kind is MarkKind.ATTRIBUTION]


def test_pinned_links_stay_and_refused_links_do_not_return() -> None:
    first = compare([A, B])
    refused = first.links[0]
    pinned = Link(1, 3, 2, 2, Relation.PARTIAL, 1.0, by_user=True)
    second = compare([A, B], pinned=[pinned], refused=[refused])
    ends = {(link.a_unit, link.b_unit) for link in second.links}
    assert (refused.a_unit, refused.b_unit) not in ends
    assert pinned in second.links
    assert any(3 in row.cells[0] and 2 in row.cells[1] for row in second.rows)


def test_the_sides_of_a_difference_share_a_group_and_lie_in_their_texts() -> None:
    comparison = compare([A, B])
    texts = {document.article.id: document.text for document in comparison.documents}
    groups: dict[str, int] = {}
    for mark in comparison.marks:
        assert mark.span.end <= len(texts[mark.article])
        if mark.kind in (MarkKind.DIFFERENCE, MarkKind.NUMBER):
            groups[mark.group] = groups.get(mark.group, 0) + 1
    sides = sorted(len(difference.sides) for difference in comparison.differences)
    assert sorted(groups.values()) == sides


def test_the_order_of_the_articles_is_the_users() -> None:
    one, other = compare([A, B]), compare([B, A])
    assert [document.article.id for document in other.documents] == [2, 1]
    assert ends(one) == ends(other)


def test_the_same_input_gives_an_equal_comparison_and_recipe() -> None:
    assert compare([A, B]) == compare([A, B])
    assert compare([A, B]).recipe == recipe()
    assert dict(recipe().analyses)["alignment"] >= 1


def test_one_article_and_none_are_answered() -> None:
    assert [mark for mark in compare([A]).marks if mark.kind is MarkKind.UNMATCHED] == []
    assert compare([]).rows == ()


def test_identical_articles_stand_side_by_side() -> None:
    comparison = compare([A, article(2, *FIRE_A), article(3, *FIRE_A)])
    assert [mark for mark in comparison.marks if mark.kind is MarkKind.UNMATCHED] == []
    assert all(len(set(row.cells)) == 1 for row in comparison.rows)


def test_articles_of_one_word_are_linked_where_it_is_the_same() -> None:
    same = compare([article(1, "حريق"), article(2, "حريق"), article(3, "فيضان")])
    assert {frozenset((link.a, link.b)) for link in same.links} == {frozenset((1, 2))}


def test_another_language_and_no_text_at_all_are_answered() -> None:
    english = article(2, "Fire in a textile plant", "At least thirty workers died in the fire on Monday.")
    persian = article(3, "آتش سوزی در کارخانه", "دست کم سی کارگر در آتش سوزی روز دوشنبه جان باختند.")
    comparison = compare([A, english, persian, article(4, "؟!")])
    assert [link for link in comparison.links if 1 in (link.a, link.b) and link.score > 0.5] == []
    assert sum(len(row.cells[3]) for row in comparison.rows) == len(comparison.documents[3].units)


def ends(comparison: Comparison) -> set[frozenset[tuple[int, int]]]:
    """The linked units, whichever side comes first."""
    return {frozenset(((link.a, link.a_unit), (link.b, link.b_unit))) for link in comparison.links}


def rule(detail: object) -> str:
    """The rule of a finding."""
    assert isinstance(detail, Finding)
    return detail.rule


def test_three_articles_are_compared_pair_by_pair() -> None:
    comparison = compare([A, B, article(3, *FIRE_A)])
    pairs = {frozenset((link.a, link.b)) for link in comparison.links}
    assert pairs == {frozenset(pair) for pair in itertools.combinations((1, 2, 3), 2)}
