"""The panels of notes: both where two columns keep their room between them, else the one that was asked for last."""

from __future__ import annotations

import json

import pytest

from reader.ui.sessions.notes.panels import BOTH, LIST, MARGIN, WIDEST, Panels, from_json, width

WIDE, LAPTOP, SMALL = 1532, 1298, 1032
"""The room beside the rail in windows of 1600, 1366 and 1100 pixels."""


def test_both_stand_where_two_columns_have_room_between_them() -> None:
    assert Panels().shown(WIDE) == BOTH
    assert Panels().shown(LAPTOP) == {MARGIN}
    assert Panels().shown(SMALL) == {MARGIN}


def test_the_one_that_was_opened_last_stays_and_both_come_back_with_the_room() -> None:
    panels = Panels().opened(LIST)
    assert panels.shown(LAPTOP) == {LIST}
    assert panels.shown(WIDE) == BOTH
    assert panels.opened(MARGIN).shown(LAPTOP) == {MARGIN}


def test_closing_one_does_not_bring_the_other() -> None:
    alone = Panels().closed(MARGIN, LAPTOP)
    assert alone.shown(LAPTOP) == frozenset()
    assert alone.opened(LIST).shown(LAPTOP) == {LIST}
    assert Panels().closed(LIST, WIDE).shown(WIDE) == {MARGIN}


def test_what_has_nothing_to_show_gives_its_room_and_is_wanted_still() -> None:
    only_list = frozenset({LIST})
    assert Panels().shown(LAPTOP, only_list) == {LIST}
    closed = Panels().closed(LIST, LAPTOP, only_list)
    assert closed.shown(LAPTOP, only_list) == frozenset()
    assert closed.shown(LAPTOP) == {MARGIN}


@pytest.mark.parametrize("room", [SMALL, LAPTOP, WIDE])
def test_two_columns_keep_their_least_width(room: int) -> None:
    count = len(Panels().shown(room))
    left = room - count * width(room, count)
    assert left >= 2 * 360 + 64
    assert width(room, count) <= WIDEST


def test_they_are_kept_with_the_session_and_foreign_values_do_no_harm() -> None:
    panels = Panels().opened(LIST).closed(LIST, WIDE)
    assert from_json(json.loads(json.dumps(panels.to_json()))) == panels
    harm: list[object] = [None, 3, [], {}, {"wanted": "list", "first": "list"}]
    for foreign in (*harm, {"wanted": [1, "list"], "first": "other"}):
        assert from_json(foreign) == Panels()
    assert from_json({"wanted": ["list", "x", 2], "first": "list"}).wanted == {LIST}
