"""Articles dragged from a list: a bar shows where they will stand, the drop tells which and where."""

from __future__ import annotations

import json

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QApplication

from reader.ui.compare.view import CompareView
from reader.ui.window.dropped import ARTICLES, dropped_ids

COPY, LEFT, NONE = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier


def _data(value: object) -> QMimeData:
    data = QMimeData()
    data.setData(ARTICLES, json.dumps(value).encode())
    return data


def _drag(view: CompareView, data: QMimeData, point: QPoint) -> bool:
    """Whether the view takes it; the pointer rests at the point."""
    entered = QDragEnterEvent(point, COPY, data, LEFT, NONE)
    QApplication.sendEvent(view, entered)
    moved = QDragMoveEvent(point, COPY, data, LEFT, NONE)
    QApplication.sendEvent(view, moved)
    return entered.isAccepted() and moved.isAccepted()


def _drop(view: CompareView, data: QMimeData, point: QPoint) -> None:
    QApplication.sendEvent(view, QDropEvent(QPointF(point), COPY, data, LEFT, NONE))


def _middle(view: CompareView, number: int, share: float) -> QPoint:
    """A point of a column; `share` counts from its left edge."""
    column = view.columns_view.columns[number]
    return column.mapTo(view, QPoint(round(column.width() * share), column.height() // 2))


@pytest.mark.parametrize(("number", "share", "place"), [(0, 0.9, 0), (0, 0.1, 1), (1, 0.9, 1), (1, 0.1, 2)])
@pytest.mark.parametrize("mode", ["full", "rows"])
def test_the_place_of_the_drop_is_the_place_of_the_column(
    view: CompareView, number: int, share: float, place: int, mode: str
) -> None:
    told: list[tuple[list[int], int]] = []
    view.articlesDropped.connect(lambda ids, at: told.append((ids, at)))
    point = _middle(view, number, share)
    view.set_mode(mode)
    QApplication.processEvents()
    assert _drag(view, _data([7, 9]), point)
    bar = view.dropping._bar
    assert bar.isVisible()
    assert view.rect().contains(bar.geometry())
    _drop(view, _data([7, 9]), point)
    assert not bar.isVisible()
    assert told == [([7, 9], place)]


def test_other_things_are_left_to_the_window(view: CompareView) -> None:
    text = QMimeData()
    text.setText("كلمات")
    assert not _drag(view, text, QPoint(200, 400))
    assert not view.dropping._bar.isVisible()


def test_the_bar_goes_when_the_pointer_leaves(view: CompareView) -> None:
    assert _drag(view, _data([7]), QPoint(200, 400))
    QApplication.sendEvent(view, QDragLeaveEvent())
    assert not view.dropping._bar.isVisible()


@pytest.mark.parametrize("value", ["nonsense", {"id": 1}, None, [None, "x", 1.5]])
def test_damaged_lists_bring_nothing(view: CompareView, value: object) -> None:
    told: list[object] = []
    view.articlesDropped.connect(lambda *values: told.append(values))
    assert dropped_ids(_data(value)) == []
    _drop(view, _data(value), QPoint(200, 400))
    assert told == []


def test_bytes_that_are_no_text_bring_nothing() -> None:
    data = QMimeData()
    data.setData(ARTICLES, b"\xff\xfe[")
    assert dropped_ids(data) == []
