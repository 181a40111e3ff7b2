"""From the first start to a library of one's own: import, search, read, correct, undo."""

from __future__ import annotations

import datetime
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QLabel, QLineEdit

from reader.library.views import SavedSearch, SearchFilters
from reader.ui.dialogs.choose import ChooseOutlet
from reader.ui.dialogs.facts import DayField
from reader.ui.dialogs.failures import FailuresDialog
from reader.ui.dialogs.paste import PasteDialog
from reader.ui.library.articles.article_line import TitleText
from reader.ui.library.searching.period import PeriodButton
from reader.ui.widgets.buttons import MenuButton
from reader.ui.window.around.nav import KeptSearches, NavButton
from reader.ui.window.around.places import Kind, Place
from tests.ui.conftest import Driver, Opener

ARTICLE = """لافروف يلتقي نظيره التركي في أنقرة
(رويترز) - قال وزير الخارجية الروسي إن المحادثات مستمرة بين الجانبين.
وأضاف أنها ستستمر."""


def _page(driver: Driver, kind: Kind) -> Any:
    return driver.window.pages.page(kind)


def _dialog(driver: Driver, kind: type[QDialog]) -> Any:
    return next(one for one in driver.window.findChildren(kind) if one.isVisible())


def _drop(driver: Driver, data: QMimeData) -> None:
    event = QDropEvent(
        QPointF(400, 400), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    )
    driver.window.dropEvent(event)


def test_files_dropped_on_an_empty_window_become_events(opener: Opener, seeds: Path) -> None:
    driver = opener(empty=True)
    assert driver.window.empty.isVisible()
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(file)) for file in sorted(seeds.glob("*.txt"))])
    _drop(driver, data)
    driver.settle()
    page = _page(driver, Kind.EVENTS)
    assert page.isVisible()
    assert page.model.rowCount() == 5
    _drop(driver, data)
    driver.settle()
    assert page.model.rowCount() == 5


def test_files_that_cannot_be_read_are_listed_with_their_reasons(opener: Opener, tmp_path: Path) -> None:
    driver = opener()
    (tmp_path / "empty.txt").write_text("", encoding="utf-8")
    (tmp_path / "binary.txt").write_bytes(bytes(range(256)) * 20)
    driver.window.importing.import_paths([tmp_path / "empty.txt", tmp_path / "binary.txt", tmp_path / "none.txt"])
    driver.settle()
    dialog = _dialog(driver, FailuresDialog)
    lines = dialog._lines
    assert sorted(name for name, _ in lines) == ["binary.txt", "empty.txt", "none.txt"]
    assert len({reason for _, reason in lines}) == 3
    dialog.accept()
    driver.settle()
    assert _page(driver, Kind.EVENTS).model.rowCount() == 5


def test_pasted_text_is_shown_for_correction_before_it_is_stored(opener: Opener) -> None:
    driver = opener()
    QGuiApplication.clipboard().setText(ARTICLE)
    driver.window.commands["paste"].trigger()
    driver.settle()
    dialog = _dialog(driver, PasteDialog)
    assert dialog._title.text() == "لافروف يلتقي نظيره التركي في أنقرة"
    dialog._outlet.setText("المدن")
    dialog._outlet.textEdited.emit("المدن")
    dialog.accept()
    driver.settle()
    driver.window.commands["articles"].trigger()
    driver.settle()
    rows = [_page(driver, Kind.ARTICLES).model.item(row).row for row in range(6)]
    added = next(row for row in rows if row.title == "لافروف يلتقي نظيره التركي في أنقرة")
    assert added.outlet == "المدن"


def test_a_pasted_text_is_of_the_outlet_that_stands_in_the_dialog(opener: Opener) -> None:
    driver = opener(empty=True)
    QGuiApplication.clipboard().setText(ARTICLE)
    driver.window.commands["paste"].trigger()
    driver.settle()
    dialog = _dialog(driver, PasteDialog)
    assert dialog._outlet.text() == "رويترز"
    dialog.accept()
    driver.settle()
    assert _page(driver, Kind.EVENTS).model.item(0).card.outlets == ("رويترز",)


def test_a_search_finds_other_forms_of_the_words_and_marks_them(opener: Opener) -> None:
    driver = opener()
    page = _page(driver, Kind.EVENTS)
    driver.window.commands["search"].trigger()
    page.field.line.insert("اتفاق ادلب")
    driver.qtbot.waitUntil(lambda: page._wanted.text == "اتفاق ادلب")
    driver.settle()
    found = [page.model.item(row) for row in range(page.model.rowCount())]
    marked = {
        span.of(part.text) for item in found for part in (item.title, item.snippet) if part for span in part.spans
    }
    assert {"الاتفاقات", "إدلب"} <= marked
    page.field.line.setText("كلمة لا ترد في أي مقال")
    driver.qtbot.waitUntil(lambda: page._wanted.text.startswith("كلمة"))
    driver.settle()
    assert page.model.rowCount() == 0
    assert "لا نتائج" in page.pane._nothing.text()
    page.field.line.clear()
    driver.qtbot.waitUntil(lambda: not page._wanted.text)
    driver.settle()
    assert page.model.rowCount() == 5


def test_an_event_opens_side_by_side_and_one_comes_back_to_it(opener: Opener) -> None:
    driver = opener()
    page = _page(driver, Kind.EVENTS)
    pair = next(page.model.item(row) for row in range(page.model.rowCount()) if page.model.item(row).card.articles == 2)
    page.view.select_id(pair.id)
    driver.settle()
    assert "قارن" in page.preview._compare.text()
    QTest.keyClick(page.view, Qt.Key.Key_Return)
    driver.settle()
    compare = _page(driver, Kind.COMPARE)
    assert compare.isVisible()
    assert len(compare.view.article_ids) == 2
    driver.window.commands["back"].trigger()
    driver.settle()
    assert page.isVisible()
    assert page.preview.view.card.id == pair.id


def test_enter_on_several_articles_compares_them(opener: Opener) -> None:
    driver = opener()
    driver.window.go(Place(Kind.ARTICLES))
    driver.settle()
    page = _page(driver, Kind.ARTICLES)
    chosen = [page.model.item(row).id for row in (0, 1)]
    page.view.select_id(chosen[0])
    QTest.keyClick(page.view, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    driver.settle()
    QTest.keyClick(page.view, Qt.Key.Key_Return)
    driver.settle()
    assert _page(driver, Kind.COMPARE).view.article_ids == tuple(chosen)


def test_the_headline_opens_the_reader_and_copies_with_its_source(opener: Opener) -> None:
    driver = opener()
    page = _page(driver, Kind.EVENTS)
    pair = next(page.model.item(row) for row in range(page.model.rowCount()) if page.model.item(row).card.articles == 2)
    page.view.select_id(pair.id)
    driver.settle()
    title = page.preview.findChildren(TitleText)[0]
    QTest.mouseClick(title, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, QPoint(title.width() // 2, 10))
    driver.settle()
    reader = _page(driver, Kind.READER)
    assert reader.isVisible()
    reader._copy_cited()
    assert "سبوتنيك" in QGuiApplication.clipboard().text()
    reader.finding.open()
    reader.finding.find("ادلب", False)
    assert reader.finding.hits
    reader._turn(1)
    driver.settle()
    assert reader._reading.row.source == "أوطان بوست"


def test_a_missing_outlet_is_set_and_the_step_is_taken_back(opener: Opener) -> None:
    driver = opener()
    driver.window.commands["articles"].trigger()
    driver.settle()
    page = _page(driver, Kind.ARTICLES)
    nameless = next(page.model.item(row).row for row in range(5) if page.model.item(row).row.outlet is None)
    driver.window.editing.set_outlet([nameless.id], "الوطن")
    driver.settle()
    assert page.model.item(page.model.row_of(nameless.id)).row.outlet == "الوطن"
    assert driver.window.commands["undo"].isEnabled()
    driver.window.commands["undo"].trigger()
    driver.settle()
    assert page.model.item(page.model.row_of(nameless.id)).row.outlet is None


def test_deleted_articles_leave_the_lists_and_undo_brings_them_back(opener: Opener) -> None:
    driver = opener()
    driver.window.commands["articles"].trigger()
    driver.settle()
    page = _page(driver, Kind.ARTICLES)
    page.view.select_first()
    QTest.keyClick(page.view, Qt.Key.Key_Delete)
    driver.settle()
    assert page.model.rowCount() == 4
    driver.window.commands["undo"].trigger()
    driver.settle()
    assert page.model.rowCount() == 5


def test_a_suggested_article_joins_the_event(opener: Opener) -> None:
    driver = opener()
    page = _page(driver, Kind.EVENTS)
    for row in range(4):
        page.view.select_id(page.model.item(row).id)
        driver.settle()
        if page.preview.view.suggestions:
            break
    else:
        pytest.skip("the sample library has no near miss")
    event, before = page.preview.view.card.id, len(page.preview.view.articles)
    page.join.emit(event, page.preview.view.suggestions[0].article.id)
    driver.settle()
    page.view.select_id(event)
    driver.settle()
    assert len(page.preview.view.articles) == before + 1


def test_a_split_event_is_made_whole_again_by_undo(opener: Opener) -> None:
    driver = opener()
    page = _page(driver, Kind.EVENTS)
    pair = next(page.model.item(row) for row in range(page.model.rowCount()) if page.model.item(row).card.articles == 2)
    page.view.select_id(pair.id)
    driver.settle()
    articles = [row.id for row in page.preview.view.articles]
    driver.window.editing.split(pair.id, articles[:1])
    driver.settle()
    assert page.model.rowCount() == 6
    driver.window.commands["undo"].trigger()
    driver.settle()
    assert page.model.rowCount() == 5


def test_a_list_is_narrowed_to_days_and_a_kept_search_comes_back(opener: Opener) -> None:
    driver = opener()
    page = _page(driver, Kind.EVENTS)
    page.findChildren(PeriodButton)[0].chosen.emit(datetime.date(2020, 3, 1), None)
    driver.settle()
    assert [page.model.item(row).card.articles for row in range(page.model.rowCount())] == [1]
    page.findChildren(PeriodButton)[0].chosen.emit(None, None)
    driver.window.editing.keep_search(SavedSearch(0, "تركيا", "تركيا", SearchFilters()))
    driver.settle()
    driver.window.nav.searchChosen.emit(1)
    driver.qtbot.waitUntil(lambda: page._wanted.text == "تركيا")
    driver.settle()
    assert 0 < page.model.rowCount() <= 5
    entries = driver.window.nav.findChildren(KeptSearches)[0]
    driver.qtbot.waitUntil(lambda: any(one.accessibleDescription() for one in entries.findChildren(NavButton)))
    driver.window.editing.forget_search(1)
    driver.settle()
    assert not entries.isVisible()


@pytest.mark.parametrize("kind", [Kind.EVENTS, Kind.ARTICLES])
def test_a_search_shows_its_best_result_whatever_was_looked_at_before(opener: Opener, kind: Kind) -> None:
    driver = opener()
    driver.window.go(Place(kind))
    driver.settle()
    page = _page(driver, kind)
    page.view.select_row(page.model.rowCount() - 1)
    driver.settle()
    page.field.set_text("ادلب")
    driver.settle()
    assert page.model.rowCount() > 1
    assert page.view.currentIndex().row() == 0
    page.view.select_row(1)
    driver.settle()
    page.refresh()
    driver.settle()
    assert page.view.currentIndex().row() == 1


def test_a_search_is_narrowed_to_one_outlet_and_to_all_again(opener: Opener) -> None:
    driver = opener()
    driver.window.go(Place(Kind.ARTICLES))
    page = _page(driver, Kind.ARTICLES)
    page.field.set_text("ادلب")
    for typed, outlets in (("شبكة حلب", 0), ("شبكة شام", 1), ("", 2)):
        page.only.chosen.emit("of_outlet")
        driver.settle()
        dialog = _dialog(driver, ChooseOutlet)
        dialog.field.set_text(typed)
        driver.settle()
        if not outlets:
            assert dialog.list.count() == 0
            dialog.reject()
            continue
        dialog.accept()
        driver.settle()
        rows = [page.model.item(row).row for row in range(page.model.rowCount())]
        assert ({row.outlet_id for row in rows} == {page._wanted.outlet}) is (outlets == 1)
        assert page.field.text() == "ادلب"
        assert page.only.value == "all"


def test_an_empty_search_offers_to_drop_what_narrows_it(opener: Opener) -> None:
    driver = opener()
    page = _page(driver, Kind.EVENTS)
    page.field.set_text("ادلب", exact=True)
    page.findChildren(PeriodButton)[0].chosen.emit(datetime.date(1990, 1, 1), datetime.date(1990, 1, 2))
    driver.settle()
    assert page.model.rowCount() == 0
    QTest.mouseClick(page.pane.widen, Qt.MouseButton.LeftButton)
    driver.settle()
    assert page.model.rowCount() > 0
    assert page.field.text() == "ادلب"
    assert not page.field.exact
    assert driver.window.focusWidget() is page.field.line


def test_inside_quotations_is_asked_of_words_only(opener: Opener) -> None:
    driver = opener()
    page = _page(driver, Kind.EVENTS)
    page.field.set_text("ادلب")
    page.only.set_current("quoted")
    page.only.chosen.emit("quoted")
    driver.settle()
    page.field.set_text("")
    driver.settle()
    assert page.only.value == "all"
    assert page.model.rowCount() >= 4


def test_a_month_is_typed_and_a_day_that_there_is_not_is_told(opener: Opener) -> None:
    driver = opener()
    field = DayField(driver.window.context)
    driver.qtbot.addWidget(field)
    field.show()
    line, year = field.findChildren(QLineEdit)
    month = field.findChildren(MenuButton)[0]
    wrong = next(one for one in field.findChildren(QLabel))
    QTest.keyClicks(line, "31")
    QTest.keyClicks(month, "2")
    QTest.keyClicks(year, "2020")
    assert field.day() is None
    assert wrong.isVisible()
    QTest.keyClicks(month, "12")
    assert field.day() == datetime.date(2020, 12, 31)
    assert not wrong.isVisible()


def test_an_import_shows_its_progress_and_a_stop_keeps_what_was_done(opener: Opener, tmp_path: Path) -> None:
    driver = opener(empty=True)
    for number in range(300):
        lines = [f"عنوان المقال رقم {number}", f"قال المتحدث إن الاجتماع عُقد في المدينة رقم {number}.", "وأضاف شيئًا."]
        text = "\n".join(lines)
        (tmp_path / "many" / f"{number}.txt").parent.mkdir(exist_ok=True)
        (tmp_path / "many" / f"{number}.txt").write_text(text, encoding="utf-8")
    steps: list[tuple[int, int]] = []

    def follow(_title: str, done: int, total: int, _count: str, _stage: str) -> None:
        steps.append((done, total))
        if done >= 5:
            driver.window.importing.stop()

    driver.window.importing.running.connect(follow)
    driver.window.importing.import_paths([tmp_path / "many"])
    driver.settle()
    assert (5, 300) in steps
    driver.window.commands["articles"].trigger()
    driver.settle()
    stored = _page(driver, Kind.ARTICLES).model.rowCount()
    assert 0 < stored < 300 or "أُوقف" in driver.window.bar._title.text()
