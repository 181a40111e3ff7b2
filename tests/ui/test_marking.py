"""What a search found is marked beside the list as it is in it, and in the article that is opened from there."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from reader.library.library import Library
from reader.model.articles import Article, Span
from reader.ui.library.articles.article_line import TitleText
from reader.ui.library.articles.article_preview import Paragraphs, part_shown
from reader.ui.library.searching.queries import Wanted
from reader.ui.look.theme import CARD_HEADLINE, DARK, LIGHT, PREVIEW_HEADLINE, Theme
from reader.ui.models.items import Marked
from reader.ui.reader.page import ReaderPage
from reader.ui.settings import ThemeChoice
from reader.ui.widgets.labels import Headline
from reader.ui.window.around.places import Kind, Place
from tests.library.drafts import draft
from tests.ui.conftest import Driver, Opener

TITLE = "اتفاق جديد حول إدلب"
BODY = (
    "قال الوزير إن الاتفـ.ـاقات حول ادلب باقية، وإن الحكومة ترى في اتفاقها مع الجيران ضمانا لأمن الحدود.\n"
    "وأضاف الوزير: «لن ننسحب من إدلب قبل تنفيذ الاتفاق كله»، ولم يذكر موعدا."
)


@pytest.fixture
def driver(opener: Opener, tmp_path: Path) -> Driver:
    file = tmp_path / "marking.db"
    with Library.open(file) as library:
        library.import_draft(draft(TITLE, BODY, outlet="مصدر أول"))
        library.import_draft(draft("الوزير: لن ننسحب من إدلب قبل تنفيذ الاتفاق", BODY, outlet="مصدر ثان"))
    return opener(library=file)


def _search(driver: Driver, kind: Kind, words: str, *, exact: bool = False, only: str = "all") -> Any:
    driver.window.go(Place(kind))
    driver.settle()
    page: Any = driver.window.pages.page(kind)
    page._wanted = Wanted(words, exact=exact, only=only)
    page._show_wanted()
    driver.settle()
    driver.qtbot.waitUntil(lambda: page.model.rowCount() > 0 and bool(_parts(page.preview)), timeout=10_000)
    return page


def _parts(preview: QWidget) -> list[Any]:
    return [*preview.findChildren(Headline), *preview.findChildren(TitleText)]


def _words(marked: Marked) -> list[str]:
    return [span.of(marked.text) for span in marked.spans]


@pytest.mark.parametrize(
    ("words", "exact", "only", "in_title", "in_body"),
    [
        ("اتفاق ادلب", False, "all", ["اتفاق", "إدلب"], ["الاتفاقات", "ادلب", "اتفاقها", "إدلب", "الاتفاق"]),
        ("ادلب", True, "all", [], ["ادلب"]),
        ("ادلب", False, "quoted", [], ["إدلب"]),
        ('"تنفيذ الاتفاقات"', False, "all", [], ["تنفيذ الاتفاق"]),
    ],
)
def test_the_preview_of_an_article_marks_what_the_search_found(
    driver: Driver, words: str, exact: bool, only: str, in_title: list[str], in_body: list[str]
) -> None:
    page = _search(driver, Kind.ARTICLES, words, exact=exact, only=only)
    row = next(row for row in range(page.model.rowCount()) if page.model.item(row).row.title == TITLE)
    page.view.select_id(page.model.item(row).id)
    driver.settle()
    (headline,) = page.preview.findChildren(Headline)
    assert headline._text == page.model.item(row).title
    assert _words(headline._text) == in_title
    (body,) = page.preview.findChildren(Paragraphs)
    assert [word for line in body._lines for word in _words(line)] == in_body


def test_the_preview_of_an_event_marks_its_titles_as_the_list_does(driver: Driver) -> None:
    page = _search(driver, Kind.EVENTS, "اتفاق ادلب")
    card = page.model.item(0)
    assert card.card.articles == 2
    shown = {part._text.text: part._text for part in _parts(page.preview)}
    assert shown[card.title.text] == card.title
    assert {tuple(_words(marked)) for marked in shown.values()} == {("اتفاق", "إدلب"), ("إدلب", "الاتفاق")}
    page.field.line.clear()
    driver.qtbot.waitUntil(lambda: not any(part._text.spans for part in _parts(page.preview)), timeout=10_000)


@pytest.mark.parametrize(("choice", "theme"), [(ThemeChoice.LIGHT, LIGHT), (ThemeChoice.DARK, DARK)])
def test_marks_are_painted_in_the_colours_of_the_theme(driver: Driver, choice: ThemeChoice, theme: Theme) -> None:
    driver.window.context.change(theme=choice)
    page = _search(driver, Kind.ARTICLES, "ادلب")
    for part in (*page.preview.findChildren(Headline), *page.preview.findChildren(Paragraphs)):
        seen = _colours(part)
        assert {theme.color("mark").name(), theme.color("dis_l").name()} <= seen
    assert theme.color("mark").name() not in _colours(Headline(page.context, (20, 32), Marked(TITLE)))


def _colours(widget: QWidget) -> set[str]:
    widget.resize(500, 200)
    image = widget.grab().toImage()
    return {QColor(image.pixel(x, y)).name() for x in range(image.width()) for y in range(image.height())}


def test_the_part_shown_holds_what_was_found_first() -> None:
    beginning, far = "كلمة " * 400, "هنا إدلب ثم بقية الكلام"
    text = f"{TITLE}\n{beginning}\n{far}"
    article = Article(1, "a", TITLE, text)
    found = Span(text.index("إدلب", len(TITLE)), text.index("إدلب", len(TITLE)) + 4)
    assert part_shown(article, ()).text.startswith("كلمة كلمة")
    assert part_shown(article, ()).text.endswith("كلمة …")
    shown = part_shown(article, (Span(0, 5), found))
    assert shown.text == f"… {far}"
    assert _words(shown) == ["إدلب"]
    whole = part_shown(Article(2, "b", TITLE, f"{TITLE}\n{far}"), (Span(len(TITLE) + 5, len(TITLE) + 9),))
    assert (whole.text, _words(whole)) == (far, ["إدلب"])


def test_an_article_opened_from_a_search_shows_what_was_found_in_it(driver: Driver, sql_threads: set[str]) -> None:
    page = _search(driver, Kind.EVENTS, "اتفاق ادلب")
    title = next(one for one in page.preview.findChildren(TitleText) if one._text.text == TITLE)
    QTest.mouseClick(title, Qt.MouseButton.LeftButton, pos=QPoint(title.width() - 10, 10))
    driver.settle()
    reader: Any = driver.page(ReaderPage)
    text = reader._reading.document.text
    found = ["اتفاق", "إدلب", "الاتفـ.ـاقات", "ادلب", "اتفاقها", "إدلب", "الاتفاق"]
    assert [span.of(text) for span in reader.finding.hits] == found
    assert _words(reader.pane.heading._title) == found[:2]
    assert len(reader.pane.hits) == len(found) - 2
    assert reader.find_bar.isVisible()
    assert reader.find_bar.field.text() == "اتفاق ادلب"
    assert not reader.find_bar.field.hasFocus()
    assert "MainThread" not in sql_threads
    reader.refresh()
    reader._turn(1)
    driver.settle()
    assert [span.of(reader._reading.document.text) for span in reader.finding.hits][:2] == ["إدلب", "الاتفاق"]
    QTest.keyClick(reader.pane, Qt.Key.Key_Escape)
    assert not reader.find_bar.isVisible()
    assert not reader.pane.hits
    assert not reader.pane.heading._title.spans
    reader.refresh()
    driver.settle()
    assert not reader.find_bar.isVisible()


def test_an_article_opened_without_a_search_shows_no_find_bar(driver: Driver) -> None:
    page = _search(driver, Kind.ARTICLES, "")
    page._read(page.model.item(0).id)
    driver.settle()
    reader: Any = driver.page(ReaderPage)
    assert not reader.find_bar.isVisible()
    assert not reader.finding.hits


@pytest.mark.parametrize("kind", [Kind.EVENTS, Kind.ARTICLES])
def test_the_first_result_is_shown_though_a_longer_word_finds_the_same(driver: Driver, kind: Kind) -> None:
    page = _search(driver, kind, "ادل")
    before = [page.model.item(row) for row in range(page.model.rowCount())]
    page.view.select_row(page.model.rowCount() - 1)
    page.view.select_row(0)
    page.field.set_text("ادلب")  # before the preview has come
    driver.settle()
    assert [page.model.item(row) for row in range(page.model.rowCount())] == before
    assert page._shown == before[0].id
    shown = {part._text.text for part in _parts(page.preview)}
    assert before[0].title.text in shown


@pytest.mark.parametrize("size", [PREVIEW_HEADLINE, CARD_HEADLINE])
def test_the_line_below_what_was_found_lies_within_the_headline(driver: Driver, size: tuple[float, float]) -> None:
    theme = LIGHT
    words = "مقتل عشرين مدنيا بتحطم طائرة في سوق بريف إدلب"
    headline = Headline(driver.window.context, size, Marked(words, (Span(len(words) - 4, len(words)),)))
    for width in (140, 260, 900):
        headline.resize(width, headline.heightForWidth(width))
        image = headline.grab().toImage()
        rows = [y for y in range(image.height()) if theme.color("dis_l").name() in _row(image, y)]
        assert len(rows) >= 2 * image.devicePixelRatio()


def _row(image: QImage, y: int) -> set[str]:
    return {QColor(image.pixel(x, y)).name() for x in range(image.width())}
