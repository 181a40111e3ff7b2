"""Where ranges of text stand on the screen: two edges where letters run one way, the glyphs where directions mix."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QTextLayout, QTextOption
from pytestqt.qtbot import QtBot

from reader.ui.look import theme
from reader.ui.look.strips import Lines
from tests import compared as samples

_WORDS = [
    "قالت",
    "الوزارةُ",
    "«إنها»",
    "BBC",
    "12",
    "٪١٥",
    "3.5%",
    "(Reuters)",
    "https://a.example/x?y=1",
    "لا",
    "الإسلام،",
    "2020/02/15",
    "😀",
    "-",
    "و\u200cما",
    "\u00a0",
    "نهاية.",
]


@pytest.fixture(autouse=True)
def _fonts(qtbot: QtBot) -> None:
    samples.load_fonts()


def _laid_out(text: str, width: float, *, rtl: bool = True) -> QTextLayout:
    layout = QTextLayout(text, theme.reading_font(17.5))
    option = QTextOption()
    option.setTextDirection(Qt.LayoutDirection.RightToLeft if rtl else Qt.LayoutDirection.LeftToRight)
    option.setAlignment(
        (Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft) | Qt.AlignmentFlag.AlignAbsolute
    )
    layout.setTextOption(option)
    layout.beginLayout()
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        line.setPosition(QPointF(0, 32.0 * (layout.lineCount() - 1)))
    layout.endLayout()
    return layout


def _by_glyphs(layout: QTextLayout, text: str, start: int, end: int) -> list[tuple[float, float]]:
    """Left and right edge of what is painted of a range, for each line."""
    found = []
    for number in range(layout.lineCount()):
        line = layout.lineAt(number)
        here, there = max(start, line.textStart()), min(end, line.textStart() + line.textLength())
        while here < there and text[here] == " ":
            here += 1
        while there > here and text[there - 1] == " ":
            there -= 1
        rects = [run.boundingRect() for run in line.glyphRuns(here, there - here)] if here < there else []
        if rects:
            found.append((min(r.left() for r in rects), max(r.right() for r in rects)))
    return found


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@example(words=[*["قالت"] * 4, "😀", "2020/02/15"], rtl=False)
@given(words=st.lists(st.sampled_from(_WORDS), min_size=1, max_size=14), rtl=st.booleans())
def test_strips_cover_what_the_glyphs_of_each_word_cover(words: list[str], rtl: bool) -> None:
    text = " ".join(words)
    layout = _laid_out(text, 240, rtl=rtl)
    lines = Lines(layout, text)
    counted = "".join("xx" if letter > "\uffff" else letter for letter in text)
    edges = [0, *(at + 1 for at, letter in enumerate(counted) if letter == " "), len(counted) + 1]
    for first, last in [*pairwise(edges), (0, edges[-1])]:
        strips = lines.strips(layout, first, last - 1)
        wanted = _by_glyphs(layout, counted, first, last - 1)
        baselines = list(dict.fromkeys(strip.baseline for strip in strips))
        assert len(baselines) == len(wanted)
        for baseline, (left, right) in zip(baselines, wanted, strict=True):
            row = [strip for strip in strips if strip.baseline == baseline]
            assert min(strip.x for strip in row) == pytest.approx(left, abs=1)
            assert max(strip.right for strip in row) == pytest.approx(right, abs=1)


def test_a_range_of_two_directions_has_a_strip_for_each_piece() -> None:
    text = "نقلت BBC News عن الوزارة"
    layout = _laid_out(text, 600)
    lines = Lines(layout, text)
    assert len(lines.strips(layout, text.index("News"), len(text))) == 2
    assert len(lines.strips(layout, 0, len(text))) == 1


def test_the_place_of_the_layout_is_added() -> None:
    text = "سطر أول من الخبر وسطر آخر يتلوه في العمود نفسه"
    layout = _laid_out(text, 160)
    bare, moved = Lines(layout, text), Lines(layout, text, QPointF(20, 300))
    for one, other in zip(bare.strips(layout, 0, len(text)), moved.strips(layout, 0, len(text)), strict=True):
        assert (other.x, other.baseline, other.width) == pytest.approx((one.x + 20, one.baseline + 300, one.width))
    assert moved.baseline(len(text) - 1) > moved.baseline(0)
