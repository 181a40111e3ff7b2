from __future__ import annotations

import datetime as dt
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from reader.analysis.words.concordance import Match, SortBy
from reader.library.matrices import Scope, ScopeKind
from reader.ui.dialogs.fault import MessageDialog
from reader.ui.matrices.analysis_page import AnalysisPage, Tab
from reader.ui.matrices.pictures import naming_choices, voices_choices
from reader.ui.settings import Language
from reader.ui.widgets.buttons import Button
from reader.ui.window.around.places import Kind, Place
from reader.ui.window.compare_page import ComparePage
from tests.ui.conftest import Driver, Opener

KEY = Qt.Key


HERE = Place(Kind.ANALYSIS)


def analysis(opener: Opener, place: Place = HERE) -> tuple[Driver, AnalysisPage]:
    driver = opener()
    driver.window.go(place)
    driver.settle()
    page = driver.page(AnalysisPage)
    return driver, page


def test_a_word_stands_in_its_contexts_and_opens_its_article(opener: Opener) -> None:
    driver, page = analysis(opener)
    view = page.words_view
    view.asking.query.setText("النظام")
    QTest.keyClick(view.asking.query, KEY.Key_Return)
    driver.settle()
    assert len(view.lines) > 5
    assert view.kwic.model().rowCount() == len(view.lines)
    assert sum(row.count for row in view.found.spread) == len(view.lines) if view.found else False
    view.kwic.setCurrentIndex(view.kwic.model().index(2, 1))
    QTest.keyClick(view.kwic, KEY.Key_Return)
    driver.settle()
    assert driver.window.history.here.kind is Kind.READER
    assert driver.window.history.here.ids == (view.lines[2].article,)


def test_lines_are_sorted_and_narrowed_to_an_outlet_or_a_collocate(opener: Opener) -> None:
    driver, page = analysis(opener)
    view = page.words_view
    view.look_for("النظام")
    driver.settle()
    assert view.found is not None
    every = len(view.lines)
    view.sort.chosen.emit(SortBy.OUTLET)
    driver.settle()
    outlet = view.found.spread[0]
    view.figures.spread.opened.emit(0, 0)
    driver.settle()
    assert len(view.lines) == outlet.count < every
    view.figures.spread.opened.emit(0, 0)
    driver.settle()
    assert len(view.lines) == every
    view.figures.collocates.opened.emit(0, 0)
    driver.settle()
    assert 0 < len(view.lines) < every


def test_a_word_that_does_not_occur_is_said_to_be_missing(opener: Opener) -> None:
    driver, page = analysis(opener)
    page.words_view.look_for("قطعالايوجد")
    driver.settle()
    assert page.words_view.lines == ()
    assert not page.words_view.save.isEnabled()


def test_a_file_that_cannot_be_saved_says_why(opener: Opener, tmp_path: Path) -> None:
    driver, page = analysis(opener)
    page.words_view.look_for("النظام")
    driver.settle()
    page.words_view.save.save(tmp_path / "لا مجلد" / "جدول.csv", page.words_view._exports()[0][2])
    driver.settle()
    said = [one.text() for dialog in driver.window.findChildren(MessageDialog) for one in dialog.findChildren(QLabel)]
    assert any("المجلد غير موجود" in words for words in said), said


def test_all_names_of_a_concept_can_be_looked_for(opener: Opener) -> None:
    driver, page = analysis(opener)
    view = page.words_view
    view.asking.set_match("concept")
    view.asking.concept.setCurrentIndex(view.asking.concept.findData("syria_assad_army"))
    view.look()
    driver.settle()
    assert len({line.keyword for line in view.lines}) > 2


def test_an_outlet_archive_and_an_event_have_their_tables(opener: Opener) -> None:
    driver, page = analysis(opener, Place(Kind.ANALYSIS, (1,), scope="outlet"))
    assert page.scopes.scope() == Scope(ScopeKind.OUTLET, (1,))
    page.show_tab(Tab.NAMING)
    driver.settle()
    assert page.naming.sheet is not None
    assert len(page.naming.sheet.columns) == 1
    page.show_tab(Tab.VOICES)
    driver.settle()
    assert len(page.voices.chart.targets) > 1
    page.set_scope(Scope(ScopeKind.LIBRARY))
    driver.settle()
    assert len(page.naming.sheet.columns) > 2


def test_a_name_is_taken_out_of_the_count_and_back_in(opener: Opener) -> None:
    driver, page = analysis(opener)
    page.show_tab(Tab.NAMING)
    driver.settle()
    view = page.naming
    view.table.setFocus()
    view.open_evidence()
    lines = view.dock.list.lines
    place = lines[0].evidence.place
    assert all(line.counted for line in lines)
    view.dock.list.setCurrentIndex(view.dock.list.model().index(0, 0))
    view.dock._exclude.click()
    driver.settle()
    assert [line.counted for line in view.dock.list.lines] == [False, *(True for _ in lines[1:])]
    library = driver.program._open
    assert library is not None
    (kept,) = library.corrections([place.article])
    assert kept.span == place.span
    view.dock._exclude.click()
    driver.settle()
    assert all(line.counted for line in view.dock.list.lines)
    assert library.corrections([place.article]) == ()


def test_sets_too_small_for_key_words_get_a_reason(opener: Opener) -> None:
    driver, page = analysis(opener)
    page.show_tab(Tab.KEYNESS)
    page.keyness.second.set_scope(Scope(ScopeKind.OUTLET, (1,)))
    driver.settle()
    page.keyness.compute()
    driver.settle()
    assert page.keyness.found is None
    assert "5" in page.keyness.about.text()


def test_outlets_stand_side_by_side_and_every_cell_opens(opener: Opener) -> None:
    driver, page = analysis(opener)
    page.show_tab(Tab.OUTLETS)
    view = page.outlets
    view.choose([row.id for row in view._outlets])
    driver.settle()
    assert view.found is not None
    assert view.events.facts.rowCount() == len(view.found.events)
    for name, table in (("figures", view.figures), ("sides", view.sides)):
        for number, row in enumerate(view._rows[name]):
            for column, fact in enumerate(row.facts, start=1):
                if fact.places:
                    table.opened.emit(number, column)
                    assert len(view.dock.list.lines) == len(fact.places)
    view.events.opened.emit(0, 0)
    driver.settle()
    assert driver.window.history.here.kind in {Kind.COMPARE, Kind.READER}


def test_outlets_side_by_side_go_out_in_every_format(opener: Opener) -> None:
    driver, page = analysis(opener)
    page.show_tab(Tab.OUTLETS)
    view = page.outlets
    view.choose([row.id for row in view._outlets])
    driver.settle()
    starts = {".html": b"<!DOCTYPE", ".pdf": b"%PDF", ".docx": b"PK", ".xlsx": b"PK", ".csv.zip": b"PK", ".json": b"{"}
    assert {ending: make()[: len(starts[ending])] for _, ending, make in view._exports()} == starts


def test_fewer_than_two_outlets_are_no_comparison(opener: Opener) -> None:
    driver, page = analysis(opener)
    page.show_tab(Tab.OUTLETS)
    page.outlets.choose([1])
    driver.settle()
    assert page.outlets.found is None
    assert not page.outlets.split.isVisible()


@pytest.mark.parametrize("table", ["naming", "voices"])
def test_tables_are_saved_as_pictures_and_sheets(opener: Opener, tmp_path: Path, table: str) -> None:
    driver = opener()
    driver.window.go(Place(Kind.COMPARE, (1, 2), "حدث"))
    driver.settle()
    page = driver.page(ComparePage)
    (page.modes.naming_action if table == "naming" else page.modes.voices_action).trigger()
    context = page.context
    if table == "naming":
        assert page.modes.naming is not None
        choices = naming_choices(context, page.modes.naming)
    else:
        assert page.modes.voices is not None
        choices = voices_choices(context, page.modes.voices)
    made = {ending: make() for _, ending, make in choices}
    assert set(made) == {".svg", ".png", ".xlsx", ".csv.zip"}
    assert made[".svg"].startswith(b"<svg")
    assert made[".xlsx"].startswith(b"PK")
    picture = tmp_path / "table.png"
    picture.write_bytes(made[".png"])
    assert QImage(str(picture)).width() > 800


def test_a_table_is_written_whole_beside_the_window(opener: Opener, tmp_path: Path) -> None:
    driver, page = analysis(opener)
    page.words_view.look_for("النظام")
    driver.settle()
    said: list[str] = []
    page.words_view.save.saved.connect(said.append)
    for _, ending, make in page.words_view._exports():
        page.words_view.save.save(tmp_path / f"جدول{ending}", make)
        driver.settle()
    assert len(said) == 2
    text = (tmp_path / "جدول.csv").read_text("utf-8-sig")
    assert len(text.splitlines()) == len(page.words_view.lines) + 1


def test_every_sentence_has_its_arabic(opener: Opener) -> None:
    driver, _ = analysis(opener)
    driver.settle()
    assert QCoreApplication.translate("Matrices", "Who speaks?") == "من يتكلّم؟"


def test_before_a_word_is_asked_for_examples_are_offered_and_one_click_looks_for_one(opener: Opener) -> None:
    driver, page = analysis(opener)
    view = page.words_view
    assert view.stack.currentWidget() is view.nothing
    offered = view.nothing.findChildren(Button)
    assert len(offered) == 3
    QTest.mouseClick(offered[0], Qt.MouseButton.LeftButton)
    driver.settle()
    assert view.asking.query.text() == offered[0].text()
    assert view.lines
    assert view.stack.currentWidget() is not view.nothing


def test_outlets_begin_with_days_in_which_two_have_articles(opener: Opener) -> None:
    driver, page = analysis(opener)
    page.show_tab(Tab.OUTLETS)
    driver.settle()
    assert len(page.outlets.chosen) == 2
    assert page.outlets.found is not None
    assert all(basis.articles for basis in page.outlets.found.bases)
    page.outlets.days.chosen.emit(dt.date(1999, 1, 1), dt.date(1999, 1, 2))
    driver.settle()
    assert page.outlets.found.events == ()


def test_another_language_keeps_the_word_and_the_outlets_that_were_chosen(opener: Opener) -> None:
    driver, page = analysis(opener)
    page.words_view.look_for("إدلب", Match.WORD)
    driver.settle()
    page.show_tab(Tab.OUTLETS)
    driver.settle()
    chosen = [row.id for row in page.outlets._outlets][-2:]
    page.outlets.choose(chosen)
    driver.settle()
    driver.window.languageChosen.emit(Language.ENGLISH)
    driver.qtbot.waitUntil(lambda: driver.program.context.settings.language is Language.ENGLISH)
    driver.settle()
    fresh = driver.window.stack.currentWidget()
    assert isinstance(fresh, AnalysisPage)
    assert fresh is not page
    assert fresh.outlets.chosen == chosen
    assert fresh.outlets.found is not None
    fresh.show_tab(Tab.WORDS)
    driver.settle()
    assert (fresh.words_view.asking.text, fresh.words_view.asking.match) == ("إدلب", Match.WORD)
    assert fresh.words_view.found is not None
