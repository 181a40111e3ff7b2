"""Articles and events leave the lists by drag and drop: ids for our own views, words and links for other programs."""

from __future__ import annotations

import json

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtWidgets import QAbstractItemView

from reader.ui.library.list_pane import CardList
from reader.ui.models.paged import PagedModel
from reader.ui.window.dropped import ARTICLES, is_welcome
from reader.ui.window.places import Kind, Place

from .conftest import Opener


def carried(model: PagedModel, rows: list[int]) -> tuple[list[int], QMimeData]:
    data = model.mimeData([model.index(row) for row in rows])
    return json.loads(bytes(data.data(ARTICLES).data())), data


@pytest.mark.parametrize("kind", [Kind.EVENTS, Kind.ARTICLES])
def test_rows_can_be_dragged_out_with_their_articles(opener: Opener, kind: Kind) -> None:
    driver = opener()
    driver.window.go(Place(kind))
    driver.settle()
    page = driver.window.pages.page(kind)
    view = next(one for one in page.findChildren(CardList))
    model = view.model()
    assert isinstance(model, PagedModel)
    assert view.dragDropMode() is QAbstractItemView.DragDropMode.DragOnly
    assert model.flags(model.index(0)) & Qt.ItemFlag.ItemIsDragEnabled
    everything, data = carried(model, list(range(model.rowCount())))
    assert sorted(everything) == [1, 2, 3, 4, 5]
    assert len(data.text().splitlines()) == model.rowCount()
    first, _ = carried(model, [0])
    assert set(first) < set(everything)


def test_the_window_does_not_import_its_own_articles(opener: Opener) -> None:
    driver = opener()
    model = driver.window.pages.page(Kind.EVENTS).model  # type: ignore[attr-defined]
    _, data = carried(model, [0])
    assert not is_welcome(data)
