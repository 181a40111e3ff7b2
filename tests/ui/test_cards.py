"""A card of a list stays a card, however long the headline is."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QListView, QWidget

from reader.library.library import Library
from reader.ui.look.theme import CARD_HEADLINE
from reader.ui.window.around.places import Kind, Place
from tests.library.drafts import draft, unlike
from tests.ui.conftest import Opener


def test_of_a_sentence_that_stands_for_the_headline_the_list_shows_the_first_lines(
    opener: Opener, tmp_path: Path
) -> None:
    file = tmp_path / "cards.db"
    with Library.open(file) as library:
        library.import_draft(draft("عنوان قصير", unlike(1)))
        library.import_draft(draft("صادق المجلس على مقترح طويل يعدل مواد نظامه " * 12, unlike(2)))
    driver = opener(library=file)
    driver.window.go(Place(Kind.ARTICLES))
    page: QWidget = driver.window.pages.page(Kind.ARTICLES)
    view = page.findChild(QListView)
    assert isinstance(view, QListView)
    driver.qtbot.waitUntil(lambda: view.model().rowCount() == 2, timeout=10_000)
    driver.settle()
    low, high = sorted(view.visualRect(view.model().index(row, 0)).height() for row in range(2))
    assert high - low == 3 * CARD_HEADLINE[1]
