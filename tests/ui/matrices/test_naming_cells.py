"""Labels in the cells of the naming table."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QFontMetricsF
from PySide6.QtWidgets import QApplication

from reader.ui.look.theme import reading_font
from reader.ui.matrices.naming.cells import label_lines

LONG = "رئيس حزب العمال الموحد في الجنوب"


@pytest.mark.parametrize("width", [180, 240])
def test_a_long_label_takes_a_second_line_rather_than_losing_its_end(qapp: QApplication, width: int) -> None:
    lines = label_lines(LONG, width)
    assert len(lines) == 2
    assert " ".join(lines) == LONG
    assert QFontMetricsF(reading_font(16)).horizontalAdvance(lines[0]) < width


def test_a_label_with_room_enough_or_of_one_word_stays_in_one_line(qapp: QApplication) -> None:
    assert label_lines(LONG, 600) == (LONG,)
    assert label_lines("والديمقراطيين", 100) == ("والديمقراطيين",)
