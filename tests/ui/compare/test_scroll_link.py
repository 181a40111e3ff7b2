"""Linked scrolling as arithmetic."""

from __future__ import annotations

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from reader.ui.compare.pairs.scroll_link import across, chain, flipped, meeting_height

heights = st.floats(1, 900)


def test_between_two_pairs_heights_go_in_proportion() -> None:
    anchors = chain([(100, 200), (300, 300)], (1000, 1000))
    assert across(anchors, 100) == 200
    assert across(anchors, 200) == 250
    assert across(anchors, 1000) == 1000


def test_the_chosen_pair_stays_whatever_it_crosses() -> None:
    anchors = chain([(100, 100), (200, 200), (300, 300)], (1000, 1000), chosen=(150, 800))
    assert (150, 800) in anchors
    assert across(anchors, 150) == 800
    assert (200, 200) not in anchors


def test_crossing_pairs_keep_the_largest_set_in_order() -> None:
    anchors = chain([(100, 900), (200, 100), (300, 200), (400, 300)], (1000, 1000))
    assert (100, 900) not in anchors
    assert {(200, 100), (300, 200), (400, 300)} <= set(anchors)


@given(st.lists(st.tuples(heights, heights), max_size=20), st.lists(st.floats(0, 1000), min_size=2, max_size=20))
def test_scrolling_down_never_scrolls_the_other_up(pairs: list[tuple[float, float]], at: list[float]) -> None:
    anchors = chain(pairs, (1000, 1000))
    answers = [across(anchors, height) for height in sorted(at)]
    assert all(later >= earlier - 1e-6 for earlier, later in pairwise(answers))


@given(st.lists(st.tuples(heights, heights), max_size=20))
def test_the_other_side_has_the_same_anchors(pairs: list[tuple[float, float]]) -> None:
    anchors = chain(pairs, (1000, 1000))
    assert flipped(flipped(anchors)) == anchors
    for a, b in anchors:
        assert abs(across(anchors, a) - b) < 1e-6


def test_sentences_meet_where_all_columns_can_bring_them() -> None:
    assert meeting_height(400, [(0, 500), (0, 900)]) == 400
    assert meeting_height(400, [(0, 120), (0, 900)]) == 120
    assert meeting_height(10, [(200, 500), (0, 900)]) == 200
