from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu, QPushButton

from reader.analysis.matrices.columns import Place as Spot
from reader.model.articles import Span
from reader.model.marks import Tone, Voice
from reader.ui.matrices.drawing import SIDES
from reader.ui.matrices.modes import Modes
from reader.ui.matrices.naming.entries import EntryRow
from reader.ui.matrices.naming.view import NamingView
from reader.ui.matrices.sentences import say
from reader.ui.matrices.sheet import Heading
from reader.ui.matrices.voices.chart import Target
from reader.ui.matrices.voices.speech import Bar, Block, By, Segment, Silent
from reader.ui.matrices.voices.view import VoicesView
from reader.ui.window.around.places import Kind, Place
from reader.ui.window.compare_page import ComparePage
from tests.ui.conftest import Driver, Opener

KEY = Qt.Key


def compared(opener: Opener, *ids: int) -> tuple[Driver, ComparePage]:
    driver = opener()
    driver.window.go(Place(Kind.COMPARE, ids or (1, 2, 3), "حدث"))
    driver.settle()
    page = driver.page(ComparePage)
    return driver, page


def naming(driver: Driver, modes: Modes) -> NamingView:
    modes.naming_action.trigger()
    driver.settle()
    assert modes.naming is not None
    return modes.naming


def voices(driver: Driver, modes: Modes) -> VoicesView:
    modes.voices_action.trigger()
    driver.settle()
    assert modes.voices is not None
    return modes.voices


def test_naming_and_voices_are_modes_of_the_comparison(opener: Opener) -> None:
    driver, page = compared(opener)
    assert [action.isChecked() for action in page.modes.actions] == [True, False, False, False]
    naming(driver, page.modes)
    assert [action.isChecked() for action in page.modes.actions] == [False, False, True, False]
    voices(driver, page.modes)
    assert [action.isChecked() for action in page.modes.actions] == [False, False, False, True]
    page.view.commands.full_text.trigger()
    assert page.modes.stack.currentWidget() is page.view
    assert [action.isChecked() for action in page.modes.actions] == [True, False, False, False]


def test_every_label_opens_as_many_sentences_as_it_counts(opener: Opener) -> None:
    driver, page = compared(opener)
    view = naming(driver, page.modes)
    table = view.table
    assert len(view.rows) > 5
    for number, row in enumerate(view.rows):
        for column, cell in enumerate(row.cells):
            for at, entry in enumerate(cell):
                table.show_all(number)
                table._pick(number, column, at)
                QTest.keyClick(table, KEY.Key_Return)
                assert len(view.dock.list.lines) == len(entry.places)
                assert {line.voice for line in view.dock.list.lines} == {entry.voice}


def test_arrows_walk_the_labels_and_escape_goes_back(opener: Opener) -> None:
    driver, page = compared(opener)
    view = naming(driver, page.modes)
    table = view.table
    tall = next(n for n, row in enumerate(view.rows) if len(row.cells[0]) > 1 and row.cells[1])
    table._pick(tall, 0, 0)
    QTest.keyClick(table, KEY.Key_Down)
    assert (table.currentIndex().row(), table.entry) == (tall, 1)
    QTest.keyClick(table, KEY.Key_Left)
    assert table.currentIndex().column() == 1
    QTest.keyClick(table, KEY.Key_Right)
    assert table.currentIndex().column() == 0
    QTest.keyClick(table, KEY.Key_Return)
    assert view.dock.isVisible()
    QTest.keyClick(table, KEY.Key_Escape)
    assert not view.dock.isVisible()
    QTest.keyClick(table, KEY.Key_Escape)
    assert page.modes.stack.currentWidget() is page.view


def test_one_voice_alone_and_another_order(opener: Opener) -> None:
    driver, page = compared(opener)
    view = naming(driver, page.modes)
    menu = view.voice_button.findChild(QMenu)
    assert menu is not None
    menu.actions()[1].trigger()
    assert {entry.voice for row in view.rows for cell in row.cells for entry in cell} == {Voice.OUTLET}
    menu.actions()[0].trigger()
    assert {entry.voice for row in view.rows for cell in row.cells for entry in cell} == {Voice.OUTLET, Voice.SPEAKER}
    view.order_button.chosen.emit("frequent")
    counts = [len(row.places) for row in view.rows]
    assert counts == sorted(counts, reverse=True)


def test_evidence_leads_into_the_text(opener: Opener) -> None:
    driver, page = compared(opener)
    view = naming(driver, page.modes)
    view.open_evidence()
    view.dock.list.setCurrentIndex(view.dock.list.model().index(0, 0))
    QTest.keyClick(view.dock.list, KEY.Key_Return)
    assert page.modes.stack.currentWidget() is page.view
    assert page.view.marks_here() is not None


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_a_corrected_tone_is_counted_at_once(opener: Opener) -> None:
    driver, page = compared(opener)
    view = naming(driver, page.modes)
    row, column, at = next(
        (r, c, n)
        for r, line in enumerate(view.rows)
        for c, cell in enumerate(line.cells)
        for n, entry in enumerate(cell)
        if entry.tone is Tone.HOSTILE and len(entry.places) == 1
    )
    table = view.table
    table._pick(row, column, at)
    entry, concept = table.current_entry(), view.rows[row].concept
    assert entry is not None
    QTest.keyClick(table, KEY.Key_F2)
    menu = next(one for one in view.findChildren(QMenu) if one.isVisible())
    tones = next(one for one in menu.findChildren(QMenu) if one.actions())
    tones.actions()[list(Tone).index(Tone.NEUTRAL)].trigger()
    menu.close()
    driver.settle()
    changed = next(line for line in view.rows if line.concept == concept).cells[column]
    assert any(one.tone is Tone.NEUTRAL and set(entry.places) <= set(one.places) for one in changed)


def test_a_sentence_taken_out_of_the_count_stays_in_sight_and_comes_back(opener: Opener) -> None:
    driver, page = compared(opener)
    view = naming(driver, page.modes)
    table, dock = view.table, view.dock
    row, column, at = next(
        (r, c, n)
        for r, line in enumerate(view.rows)
        for c, cell in enumerate(line.cells)
        for n, entry in enumerate(cell)
        if len(entry.places) > 1
    )
    concept = view.rows[row].concept
    whole = len(view.rows[row].cells[column][at].places)
    table._pick(row, column, at)
    view.open_evidence()
    link = next(one for one in dock.findChildren(QPushButton) if one.accessibleName() == say("Not counted"))
    assert not link.isEnabled()
    dock.list.setCurrentIndex(dock.list.model().index(1, 0))
    place = dock.list.lines[1].evidence.place

    def places() -> list[tuple[int, Span]]:
        cells = next(line for line in view.rows if line.concept == concept).cells
        return [(one.article, one.span) for entry in cells[column] for one in entry.places]

    driver.window.activateWindow()
    link.setFocus()
    link.click()
    driver.settle()
    assert driver.window.focusWidget() is link
    assert (place.article, place.span) not in places()
    assert dock.isVisible()
    assert [line.counted for line in dock.list.lines].count(False) == 1
    assert not dock.list.lines[1].counted
    assert table.places_words(whole - 1) in dock.title
    assert dock.list.currentIndex().row() == 1

    link.click()
    driver.settle()
    assert (place.article, place.span) in places()
    assert all(line.counted for line in dock.list.lines)
    page.view.undo_stack.undo()
    driver.settle()
    assert not dock.list.lines[1].counted
    page.view.undo_stack.undo()
    driver.settle()
    assert (place.article, place.span) in places()
    assert table.places_words(whole) in dock.title


def test_other_articles_close_the_evidence(opener: Opener) -> None:
    driver, page = compared(opener)
    view = naming(driver, page.modes)
    view.open_evidence()
    driver.window.go(Place(Kind.COMPARE, (1, 2), "حدث"))
    driver.settle()
    page.modes.naming_action.trigger()
    driver.settle()
    assert view.dock.isHidden()


def test_every_number_of_the_voices_opens_its_sentences(opener: Opener) -> None:
    driver, page = compared(opener)
    view = voices(driver, page.modes)
    assert view.chart.targets
    for by in By:
        view._set_by(by)
        for target in view.chart.targets:
            view.chart.opened.emit(target.words, target.places)
            assert len(view.dock.list.lines) == len(target.places)
    model = view.verbs.verbs
    for row, line in enumerate(model.lines):
        for column in range(model.columnCount()):
            view.verbs.setCurrentIndex(model.index(row, column))
            QTest.keyClick(view.verbs, KEY.Key_Return)
            if model.places(row, column):
                assert len(view.dock.list.lines) == len(model.places(row, column))
        assert model.places(row, 0) == line.places


def test_a_verb_can_be_looked_for(opener: Opener) -> None:
    driver, page = compared(opener)
    view = voices(driver, page.modes)
    every = len(view.verbs.verbs.lines)
    view.find_field.setText("أكد")
    assert 3 < len(view.verbs.verbs.lines) < every
    assert sum(1 for line in view.verbs.verbs.lines if not line.cue) == 3


def test_a_cell_with_many_names_shows_the_rest_when_asked(opener: Opener) -> None:
    driver, page = compared(opener)
    view = naming(driver, page.modes)
    table = view.table
    entry = next(entry for cell in view.rows[0].cells for entry in cell)
    many = tuple(replace(entry, text=f"اسم {number}") for number in range(15))
    rows = [EntryRow("many", (many, *((),) * (len(table.headings) - 1)))]
    table.show_rows(rows, table.headings, 1)
    low = table.rowHeight(0)
    assert table.lines(0, 0) == 10
    table._pick(0, 0, 9)
    assert table.current_entry() is None
    QTest.keyClick(table, KEY.Key_Return)
    assert table.lines(0, 0) == 15
    assert table.rowHeight(0) > low


def archive(speakers: int, silent: int) -> Block:
    """A column of an archive: bars of very unlike parts, and more names than a screen holds."""
    place = (Spot(1, Span(0, 5)),)
    parts = (Segment("أ", SIDES[0], True, 900, place), Segment("ب", SIDES[1], True, 7, place))
    bars = tuple(
        Bar(f"متكلم {n}", (*parts, Segment("ج", SIDES[2], False, 80_000 // (n + 1), place))) for n in range(speakers)
    )
    return Block(bars, tuple(Silent(f"جماعة {n}", place) for n in range(silent)), 260_000)


def test_a_chart_of_an_archive_shows_the_first_and_the_rest_when_asked_for(opener: Opener) -> None:
    driver, page = compared(opener)
    chart = voices(driver, page.modes).chart
    heading = Heading("الأخبار", "الأخبار", "أ", "900 مقال")
    chart.show_blocks([archive(60, 40)], [heading], shares=False)
    for asked, least, most in (("آخرون: 36", 24, 0), ("", 60, 40)):
        words = [target.words for target in chart.targets]
        assert sum(word.startswith("متكلم") and "·" not in word for word in words) == least
        rest = [number for number, target in enumerate(chart.targets) if target.rest >= 0]
        assert bool(rest) is bool(asked)
        if rest:
            assert chart.targets[rest[0]].words == asked
            QTest.mouseClick(chart, Qt.MouseButton.LeftButton, pos=chart.targets[rest[0]].where.center().toPoint())
        else:
            assert sum("جماعة" in word for word in words) == most


@pytest.mark.parametrize("shares", [False, True])
def test_no_bar_reaches_its_total(opener: Opener, *, shares: bool) -> None:
    driver, page = compared(opener)
    chart = voices(driver, page.modes).chart
    heading = Heading("الأخبار", "الأخبار", "أ", "900 مقال")
    chart.show_blocks([archive(12, 0)], [heading], shares=shares)
    lines: dict[int, list[Target]] = {}
    for target in chart.targets:
        lines.setdefault(round(target.where.top()), []).append(target)
    for *segments, total in lines.values():
        assert min(one.where.left() for one in segments) > total.where.right()
