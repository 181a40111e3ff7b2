"""Events of small made-up sets: what is grouped, what the user decides, and in whatever order."""

from __future__ import annotations

import random
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader.analysis.events import Constraint, ConstraintKind, group
from reader.model.articles import Article
from tests.analysis.events.made_up import account

TOGETHER, APART = ConstraintKind.TOGETHER, ConstraintKind.APART
FIXED, ALSO = ConstraintKind.FIXED, ConstraintKind.ALSO


def events(articles: list[Article], **options: object) -> set[tuple[int, ...]]:
    return {tuple(sorted(event)) for event in group(articles, **options).events}  # type: ignore[arg-type]


def two_events() -> list[Article]:
    return [account(1, 7), account(2, 7), account(3, 7, day=2), account(4, 8), account(5, 8)]


def test_accounts_of_one_happening_are_one_event() -> None:
    assert events(two_events()) == {(1, 2, 3), (4, 5)}


def test_beyond_the_window_it_is_another_event() -> None:
    later = [replace(account(n, 7, day=6)) for n in (6, 7)]
    assert events([*two_events(), *later]) == {(1, 2, 3), (4, 5), (6, 7)}
    assert events([*two_events(), *later], window_hours=240) == {(1, 2, 3, 6, 7), (4, 5)}


def test_without_a_date_more_has_to_be_shared() -> None:
    near, far = account(6, 7, day=None), account(7, 9, day=None)
    grouping = group([*two_events(), near, far])
    assert (1, 2, 3, 6) in {tuple(sorted(event)) for event in grouping.events}
    assert grouping.undated == {6}
    assert (7,) in grouping.events


@pytest.mark.parametrize(
    ("constraints", "expected"),
    [
        ([(APART, (1, 2, 3))], {(1,), (2, 3), (4, 5)}),
        ([(TOGETHER, (1, 4))], {(1, 2, 3, 4, 5)}),
        ([(TOGETHER, (1, 4)), (APART, (4, 1, 2, 3))], {(1, 2, 3), (4, 5)}),
        ([(APART, (1, 4)), (TOGETHER, (1, 4))], {(1, 2, 3, 4, 5)}),
        ([(TOGETHER, (1, 4)), (APART, (5, 1))], {(1, 2, 3, 4), (5,)}),
        ([(FIXED, (1, 2))], {(1, 2), (3,), (4, 5)}),
        ([(FIXED, (3,))], {(1, 2), (3,), (4, 5)}),
        ([(ALSO, (4, 1))], {(1, 2, 3, 4), (4, 5)}),
        ([(APART, (3, 1, 2)), (TOGETHER, (3, 4, 5))], {(1, 2), (3, 4, 5)}),
        ([(TOGETHER, (1, 99)), (APART, (99, 1))], {(1, 2, 3), (4, 5)}),
    ],
)
def test_decisions_of_the_user_hold(
    constraints: list[tuple[ConstraintKind, tuple[int, ...]]], expected: set[tuple[int, ...]]
) -> None:
    made = [Constraint(kind, articles) for kind, articles in constraints]
    assert events(two_events(), constraints=made) == expected


def test_rows_that_bring_their_event_keep_it() -> None:
    rows = [replace(a, event="x" if a.id in (1, 4) else "y" if a.id == 2 else None) for a in two_events()]
    grouped = events(rows)
    assert any({1, 4} <= set(event) and 2 not in event for event in grouped)


def test_copies_are_one_voice() -> None:
    source = account(1, 7, words=200)
    cut = replace(source, id=9, text=source.text.rsplit(" ", 6)[0], outlet="other")
    grouping = group([*two_events()[1:], source, cut])
    assert {tuple(sorted(copy)) for copy in grouping.copies} == {(1, 9)}
    assert any({1, 9} <= set(event) for event in grouping.events)


@settings(max_examples=25, deadline=None)
@given(st.randoms(use_true_random=False))
def test_the_order_of_arrival_never_matters(source: random.Random) -> None:
    articles = [
        account(n, n % 7, day=source.choice([1, 2, 3, 4, None]), words=source.choice([5, 40, 120])) for n in range(40)
    ]
    expected = group(articles)
    shuffled = articles[:]
    source.shuffle(shuffled)
    assert group(shuffled) == expected


def test_tighter_and_looser_bound_the_number_of_events() -> None:
    articles = [account(n, n % 9, day=1 + n % 3, words=30) for n in range(60)]
    counts = [len(group(articles, granularity=g).events) for g in (-1.0, 0.0, 1.0)]
    assert counts == sorted(counts)
