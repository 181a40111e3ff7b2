"""Pairs of columns that are not neighbours: the lines through the gaps between them, and what the pointer shows."""

from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from reader.model.comparisons import Comparison
from reader.ui.compare.index import Place
from reader.ui.compare.pairs.far_links import FarEnd, FarTie, badge_rect, spread
from reader.ui.compare.view import CompareView


def _far_place(view: CompareView) -> tuple[Place, Place]:
    """A shown sentence and its counterpart two columns away."""
    index = view.index
    assert index is not None
    for unit in range(1, len(index.documents[0].units)):
        place = Place(0, unit)
        for number, partner in index.best(place).items():
            if number == 2 and not index.is_headline(partner.place):
                return place, partner.place
    raise AssertionError("the samples have such a pair")


def _scenes(view: CompareView) -> list[tuple[FarTie, ...]]:
    return [gap.provider().far for gap in view.columns_view.gaps()]


def test_a_chosen_sentence_leads_through_the_gaps_to_a_farther_column(
    view: CompareView, qtbot: QtBot, compared: Callable[[int], Comparison]
) -> None:
    view.show_comparison(compared(3))
    qtbot.waitUntil(lambda: view.columns_view.filled)
    assert _scenes(view) == [(), ()]
    place, other = _far_place(view)
    view.columns_view.show_place(place)
    view.columns_view.activate(place)
    first, second = _scenes(view)
    tie = next(one for one in first if one.place == other)
    assert tie.right.extent is not None
    assert tie.left.extent is None
    assert tie.left.letter
    back = next(one for one in second if one.left.extent is not None)
    assert back.place == place
    assert back.right.letter
    # The line goes on at the height at which it left.
    assert abs(tie.left.y - back.right.y) <= 22
    view.columns_view.clear_active()
    assert _scenes(view) == [(), ()]


def test_a_click_on_the_badge_goes_to_the_counterpart(
    view: CompareView, qtbot: QtBot, compared: Callable[[int], Comparison]
) -> None:
    view.show_comparison(compared(3))
    qtbot.waitUntil(lambda: view.columns_view.filled)
    place, other = _far_place(view)
    view.columns_view.show_place(place)
    view.columns_view.activate(place)
    gap = view.columns_view.gaps()[0]
    gap.repaint()
    tie = next(one for one in gap.scene.far if one.place == other)
    spot = badge_rect(tie.left, gap.width(), gap.height() - gap.scene.head, at_right=False).center().toPoint()
    QTest.mouseClick(gap, Qt.MouseButton.LeftButton, pos=spot + QPoint(0, gap.scene.head))
    assert view.columns_view.active == other
    pane = view.columns_view.columns[2].pane
    extent = pane.unit_in_view(other.unit)
    assert extent is not None
    assert extent[1] > 0
    assert extent[0] < pane.viewport().height()


def test_the_pointer_on_a_sentence_shows_its_counterparts_everywhere(
    view: CompareView, qtbot: QtBot, compared: Callable[[int], Comparison]
) -> None:
    view.show_comparison(compared(3))
    qtbot.waitUntil(lambda: view.columns_view.filled)
    place, other = _far_place(view)
    panes = [column.pane for column in view.columns_view.columns]
    panes[0].unitHovered.emit(place.unit)
    assert panes[2].echo == other.unit
    assert any(one.place == other for one in _scenes(view)[0])
    panes[0].unitHovered.emit(-1)
    assert [pane.echo for pane in panes] == [None, None, None]
    assert _scenes(view) == [(), ()]


def test_badges_do_not_lie_on_each_other() -> None:
    ties = [FarTie(FarEnd(50, (40, 60)), FarEnd(y, None, "س", "سبوتنيك"), True, Place(2, 1)) for y in (90, 91, 200, 95)]
    rects = sorted((badge_rect(tie.left, 64, 800, at_right=False) for tie in spread(ties)), key=lambda rect: rect.top())
    assert all(one.bottom() < two.top() for one, two in pairwise(rects))
