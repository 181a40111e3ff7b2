"""From an event to what its outlets call whom, who speaks, the word in its contexts, and back into the text."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from reader.model.articles import Draft
from reader.model.marks import Stance, Tone, Voice
from reader.ui.matrices.analysis_page import AnalysisPage, Tab
from reader.ui.matrices.sentences import stance_short
from reader.ui.sessions.session_page import SessionPage
from reader.ui.window.around.places import Kind, Place
from reader.ui.window.commands.compare_tools import ModeSwitch
from reader.ui.window.compare_page import ComparePage
from tests.ui.conftest import Driver, Opener

LEFT, NONE, CONTROL = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ControlModifier
KEY = Qt.Key


def comparison(driver: Driver) -> ComparePage:
    driver.window.go(Place(Kind.COMPARE, (1, 2, 3, 4, 5), "حدث"))
    driver.settle()
    return driver.page(ComparePage)


def analysis(driver: Driver) -> AnalysisPage:
    """The page of tables, opened."""
    driver.window.go(Place(Kind.ANALYSIS))
    driver.settle()
    return driver.page(AnalysisPage)


def test_from_a_comparison_to_a_name_and_back_into_its_sentence(opener: Opener) -> None:
    driver = opener()
    page = comparison(driver)
    driver.window.activateWindow()
    pane = page.view.columns_view.columns[0].pane
    pane.setFocus()
    driver.settle()
    QTest.keyClick(pane, KEY.Key_3, CONTROL)
    driver.settle()
    view = page.modes.naming
    assert view is not None
    assert page.modes.stack.currentWidget() is view

    # A click on a label opens exactly its sentences.
    table = view.table
    table.choose_concept("syria_assad_army")
    entry = table.current_entry()
    assert entry is not None
    QTest.mouseClick(table.viewport(), LEFT, NONE, table.entry_rect().center())
    assert view.dock.isVisible()
    assert len(view.dock.list.lines) == len(entry.places)
    shown = view.dock.list.lines[0].evidence
    assert shown.text[shown.start : shown.end]

    # A click on the end of the line leads to the sentence in its article.
    row = view.dock.list.visualRect(view.dock.list.model().index(0, 0))
    QTest.mouseClick(view.dock.list.viewport(), LEFT, NONE, QPoint(row.left() + 40, row.top() + 20))
    driver.settle()
    assert page.modes.stack.currentWidget() is page.view
    here = page.view.marks_here()
    assert here is not None
    assert here[1].source == shown.place.span


def test_the_switch_of_the_modes_stays_where_it_is(opener: Opener) -> None:
    driver = opener()
    page = comparison(driver)
    for width, height in ((1600, 1000), (1400, 900), (1100, 700)):
        driver.window.resize(width, height)
        corners = set()
        for mode in page.modes.actions:
            mode.trigger()
            driver.settle()
            switch = page.tools().findChild(ModeSwitch)
            assert switch is not None
            assert driver.window.rect().contains(switch.mapTo(driver.window, switch.rect().bottomRight()))
            corners.add((switch.mapTo(driver.window, QPoint()).x(), switch.width()))
        assert len(corners) == 1, width


def test_the_bars_count_what_the_labels_count(opener: Opener) -> None:
    driver = opener()
    page = comparison(driver)
    page.modes.naming_action.trigger()
    driver.settle()
    view = page.modes.naming
    assert view is not None
    table = view.table
    table.choose_concept("syria_assad_army")
    for column in range(len(table.headings)):
        for voice in Voice:
            for tone in Tone:
                cell = [e for e in table.chosen_cell(column) if e.voice is voice and e.tone is tone]
                counted = sum(len(entry.places) for entry in cell)
                if counted:
                    table.part.emit(column, voice, tone)
                    assert len(view.dock.list.lines) == counted


def test_a_click_on_a_segment_opens_the_words_of_a_side(opener: Opener) -> None:
    driver = opener()
    page = comparison(driver)
    page.modes.voices_action.trigger()
    driver.settle()
    view = page.modes.voices
    assert view is not None
    target = view.chart.targets[0]
    QTest.mouseClick(view.chart, LEFT, NONE, target.where.center().toPoint())
    assert view.dock.isVisible()
    assert len(view.dock.list.lines) == len(target.places)
    QTest.keyClick(view.chart, KEY.Key_Down)
    QTest.keyClick(view.chart, KEY.Key_Return)
    assert len(view.dock.list.lines) == len(view.chart.targets[1].places)


def test_from_the_navigation_to_a_word_an_article_and_a_file(opener: Opener, tmp_path: Path) -> None:
    driver = opener()
    driver.window.commands["analysis"].trigger()
    driver.settle()
    page = driver.page(AnalysisPage)
    view = page.words_view
    view.asking.query.setText("ادلب")
    QTest.keyClick(view.asking.query, KEY.Key_Return)
    driver.settle()
    assert view.lines
    _, ending, make = view._exports()[0]
    view.save.save(tmp_path / f"سياقات{ending}", make)
    driver.settle()
    assert (tmp_path / "سياقات.csv").stat().st_size > 100
    line = view.lines[0]
    view.kwic.setCurrentIndex(view.kwic.model().index(0, 1))
    QTest.keyClick(view.kwic, KEY.Key_Return)
    driver.settle()
    assert driver.window.history.here.ids == (line.article,)
    driver.window.back()
    driver.settle()
    assert driver.window.stack.currentWidget() is page


def test_outlets_are_chosen_compared_and_left_out(opener: Opener, tmp_path: Path) -> None:
    driver = opener()
    page = analysis(driver)
    page.show_tab(Tab.OUTLETS)
    driver.settle()
    view = page.outlets
    view.choose([row.id for row in view._outlets][:3])
    driver.settle()
    assert view.found is not None
    assert len(view.found.outlets) == 3
    for _, ending, make in view._exports():
        view.save.save(tmp_path / f"مصادر{ending}", make)
        driver.settle()
    assert {path.suffix for path in tmp_path.iterdir()} >= {".html", ".docx", ".xlsx", ".zip"}
    chips = [one for one in view.findChildren(QPushButton) if one.property("outlet") is not None and one.isVisible()]
    QTest.mouseClick(chips[0], LEFT)
    driver.settle()
    assert len(view.chosen) == 2


def test_the_stance_of_a_verb_is_set_right_from_the_table_and_undone_in_one_step(opener: Opener) -> None:
    driver = opener()
    page = comparison(driver)
    page.modes.show_voices()
    driver.settle()
    view = page.modes.voices
    assert view is not None
    model = view.verbs.verbs
    row = next(n for n, line in enumerate(model.lines) if line.cue and len(line.places) > 1)
    verb, places = model.lines[row].cue, model.lines[row].places
    before = model.lines[row].stance
    after = Stance.DISTANCING if before is not Stance.DISTANCING else Stance.ENDORSING
    view.verbs.setCurrentIndex(model.index(row, len(model.lines[row].cells) + 1))
    view.verbs.open_current()
    assert len(view.dock.list.lines) == len(places)
    asked: list[object] = []
    view.stanceAsked.disconnect()
    view.stanceAsked.connect(lambda wanted, _: asked.append(wanted))
    QTest.keyClick(view.verbs, KEY.Key_F2)
    assert asked == [places]
    menu = page.modes.stance_menu(places)
    assert menu is not None
    next(action for action in menu.actions() if action.text() == stance_short(after)).trigger()
    menu.deleteLater()
    driver.settle()
    changed = next(line for line in model.lines if line.cue == verb and line.stance is after)
    assert len(changed.places) >= len(places)
    assert not any(line.cue == verb and line.stance is before for line in model.lines)
    page.view.undo_stack.undo()
    driver.settle()
    assert any(line.cue == verb and line.stance is before and line.places == places for line in model.lines)


def test_a_note_is_written_on_the_evidence_of_a_name(opener: Opener) -> None:
    driver = opener()
    page = comparison(driver)
    page.modes.show_naming()
    view = page.modes.naming
    assert view is not None
    view.table.choose_concept("syria_assad_army")
    view.open_evidence()
    place = view.dock.places()[0]
    view.dock._ask_note()
    driver.settle()
    here = driver.window.stack.currentWidget()
    assert isinstance(here, SessionPage)
    (note,) = here.notes
    assert (note.note.anchors[0].article, note.note.anchors[0].span) == (place.article, place.span)


def test_a_table_says_that_the_library_has_changed_and_is_made_again(opener: Opener) -> None:
    driver = opener()
    page = analysis(driver)
    page.words_view.look_for("روسيا")
    driver.settle()
    assert page.words_view.found is not None
    before = page.words_view.found.articles
    driver.program.context.libraryChanged.emit()
    driver.qtbot.wait(450)
    driver.settle()
    assert not page.stale.isVisible()
    library = driver.program._open
    assert library is not None
    library.import_draft(Draft("خبر عن روسيا", "قالت روسيا إن الهدنة مستمرة في المدينة كلها."))
    driver.program.context.libraryChanged.emit()
    driver.qtbot.wait(450)
    driver.settle()
    assert page.stale.isVisible()
    page.refresh()
    driver.settle()
    assert not page.stale.isVisible()
    assert page.words_view.found.articles == before + 1


def test_collocates_leave_out_function_words_by_a_switch(opener: Opener) -> None:
    driver = opener()
    page = analysis(driver)
    page.words_view.look_for("روسيا")
    driver.settle()
    few = {row.word for row in page.words_view.figures.near}
    assert "في" not in few
    page.words_view.figures.without.click()
    assert few < {row.word for row in page.words_view.figures.near}
    assert page.words_view.figures.collocates.facts.rowCount() == len(page.words_view.figures.near)
