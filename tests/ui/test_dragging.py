"""Articles and events leave the lists by drag and drop: ids for our own views, words and links for other programs."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QAbstractItemView, QApplication, QWidget

from reader.ui.library.articles.articles_page import ArticlesPage
from reader.ui.library.events.events_page import EventsPage
from reader.ui.library.list_pane import CardList
from reader.ui.models.paged import PagedModel
from reader.ui.window.around.places import Kind, Place
from reader.ui.window.dropped import ARTICLES, is_welcome

from .conftest import Opener


def carried(model: PagedModel[Any], rows: list[int]) -> tuple[list[int], QMimeData]:
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
    model = driver.page(EventsPage).model
    _, data = carried(model, [0])
    assert not is_welcome(data)


def _dropped_on(widget: QWidget, data: QMimeData) -> QDropEvent:
    """A drop of what may be copied and moved, as file managers and editors offer it."""
    either = Qt.DropAction.CopyAction | Qt.DropAction.MoveAction
    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    QApplication.sendEvent(widget, QDragEnterEvent(QPoint(5, 5), either, data, left, none))
    event = QDropEvent(QPointF(5, 5), either, data, left, none)
    QApplication.sendEvent(widget, event)
    return event


def test_a_file_is_copied_from_where_it_was_dragged(opener: Opener, tmp_path: Path) -> None:
    file = tmp_path / "خبر.txt"
    file.write_text("افتتاح مستشفى في طرابلس\nقالت الوزارة إن المستشفى افتتح يوم الاثنين.", encoding="utf-8")
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(file))])
    driver = opener()
    event = _dropped_on(driver.window, data)
    assert event.isAccepted()
    assert event.dropAction() is Qt.DropAction.CopyAction
    driver.settle()
    driver.window.go(Place(Kind.ARTICLES))
    driver.settle()
    page = driver.page(ArticlesPage)
    assert page.model.rowCount() == 6
    assert file.exists()


def test_the_search_field_takes_words_and_leaves_files_to_the_window(opener: Opener, tmp_path: Path) -> None:
    driver = opener()
    line = driver.page(EventsPage).field.line
    words, files = QMimeData(), QMimeData()
    words.setText("إدلب")
    files.setUrls([QUrl.fromLocalFile(str(tmp_path))])
    for data, taken in ((words, True), (files, False)):
        left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
        event = QDragEnterEvent(QPoint(5, 5), Qt.DropAction.CopyAction, data, left, none)
        line.dragEnterEvent(event)
        assert event.isAccepted() is taken
