from __future__ import annotations

import datetime
from itertools import pairwise

import pytest
from PySide6.QtGui import QFontMetrics

from reader.ui.library.events.timeline import Published, Timeline
from reader.ui.look.theme import ui_font

from .conftest import Opener

FIRST = datetime.date(2015, 7, 21)


@pytest.mark.parametrize("days", [0, 1, 5, 12, 40, 41, 200, 1700])
def test_the_names_of_days_have_room_and_of_a_long_time_both_ends_are_named(opener: Opener, days: int) -> None:
    line = Timeline(opener().window.context)
    line.resize(490, 90)
    last = FIRST + datetime.timedelta(days=days)
    line.set_items([Published(1, "أ", FIRST), Published(2, "ب", last)])
    metrics = QFontMetrics(ui_font(12))
    named = list(line._days(metrics))
    ends = [(line._x(day), metrics.horizontalAdvance(text)) for day, text in named]
    assert all(x + width / 2 < other - its / 2 for (x, width), (other, its) in pairwise(ends))
    assert named[0][0] == FIRST
    assert days <= 40 or named[-1][0] == last
