"""The line spacing of comparisons: chosen where the size is, in the settings, and there again at the next start."""

from __future__ import annotations

from itertools import pairwise

import pytest
from PySide6.QtWidgets import QMenu, QToolButton

from reader.ui.compare.column.text.block import BlockKind
from reader.ui.compare.view import CompareView
from reader.ui.widgets.buttons import MenuButton
from reader.ui.window.around.places import Kind, Place
from reader.ui.window.compare_page import ComparePage
from tests.journeys.again import start_again
from tests.ui.conftest import Driver, Opener


def _compare(driver: Driver) -> CompareView:
    driver.window.go(Place(Kind.COMPARE, (1, 2), "لافروف"))
    driver.settle()
    view = driver.page(ComparePage).view
    assert isinstance(view, CompareView)
    driver.qtbot.waitUntil(lambda: view.columns_view.filled, timeout=20_000)
    return view


def _pitches(view: CompareView) -> set[int]:
    """The distances between the lines of the texts, in pixels."""
    found = set()
    for column in view.columns_view.columns:
        surface = column.pane.surface
        for block in surface.blocks:
            if block.kind is BlockKind.TEXT and block.length:
                baselines = sorted(
                    {strip.baseline for strip in surface.strips(block.start, block.start + block.length)}
                )
                found |= {round(below - above) for above, below in pairwise(baselines)}
    return found


def _choose(view: CompareView, words: str) -> None:
    button = next(one for one in view.tool_strip().findChildren(QToolButton) if one.accessibleName() == "Line spacing")
    menu = button.menu()
    assert isinstance(menu, QMenu)
    next(action for action in menu.actions() if action.text() == words).trigger()


def test_line_spacing_holds_in_both_modes_and_after_the_next_start(opener: Opener) -> None:
    driver = opener(language="en")
    view = _compare(driver)
    assert _pitches(view) == {32}
    pane = view.columns_view.columns[0].pane
    pane.verticalScrollBar().setValue(300)
    assert pane.surface.content is not None
    top = pane.surface.content.plan.display.to_shown(pane.place()[0])
    _choose(view, "2.4")
    driver.qtbot.waitUntil(lambda: view.columns_view.filled)
    assert _pitches(view) == {42}
    assert abs(pane.line_top(top) - pane.verticalScrollBar().value()) < 42
    view.set_mode("rows")
    driver.settle()
    wide = view.rows_view.row_height(0)
    _choose(view, "1.8")
    driver.settle()
    assert view.rows_view.row_height(0) < wide
    _choose(view, "2.2")
    view.set_mode("full")
    start_again(driver)
    view = _compare(driver)
    assert view.spacing == 2.2
    assert _pitches(view) <= {38, 39}


def test_line_spacing_stands_in_the_settings(opener: Opener) -> None:
    driver = opener(language="en")
    view = _compare(driver)
    driver.window.dialogs.show_settings()
    driver.settle()
    field = next(
        one for one in driver.window.findChildren(MenuButton) if one.property("field") == "compare_line_height"
    )
    next(action for action in field.findChildren(QMenu)[0].actions() if action.text() == "2.0").trigger()
    driver.settle()
    assert view.spacing == 2.0
    assert _pitches(view) == {35}


@pytest.mark.parametrize("zoom", [80, 100, 130, 200])
def test_at_the_least_spacing_the_marks_of_two_lines_do_not_meet(opener: Opener, zoom: int) -> None:
    driver = opener(language="en")
    view = _compare(driver)
    view.set_spacing(0.5)
    view.set_zoom(zoom)
    metrics = view.columns_view.metrics
    # From the top of a boxed number to the foot of the lines under a name, both in the painter of the marks.
    assert metrics.line >= round((18 + 13) * metrics.unit)
    assert metrics.above + metrics.below == pytest.approx(metrics.line)
