"""The comparison in the window: corrections that stay, places that are found again, articles that are gone."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu

from reader.library.library import Library
from reader.model.marks import Mention, Stance, Tone
from reader.ui.compare.column.text.plan import PaintSpan, Style
from reader.ui.compare.correcting import menu as correct_menu
from reader.ui.compare.findings.panel import CORRECTIONS
from reader.ui.compare.layers.layer import Layer
from reader.ui.compare.view import CompareView
from reader.ui.compare.wording import status
from reader.ui.settings import ThemeChoice
from reader.ui.window.around import remembered
from reader.ui.window.around.places import Kind, Place
from reader.ui.window.compare_page import ComparePage
from tests.journeys.again import start_again
from tests.ui.conftest import Driver, Opener

EVENT = (1, 2)
CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


def _page(driver: Driver) -> Any:
    return driver.page(ComparePage)


def _view(driver: Driver) -> CompareView:
    view = _page(driver).view
    assert isinstance(view, CompareView)
    return view


def _compare(driver: Driver, ids: tuple[int, ...] = EVENT) -> CompareView:
    driver.window.go(Place(Kind.COMPARE, ids, "لافروف"))
    driver.settle()
    view = _view(driver)
    assert view.article_ids == ids
    assert view.comparison is not None
    return view


def _mark(view: CompareView, *styles: Style) -> PaintSpan:
    columns = view.columns_view.columns
    return next(mark for column in columns for mark in column.pane.marks() if mark.style in styles)


def _choose(view: CompareView, span: PaintSpan, words: str, entry: int) -> None:
    """Chooses an entry of a menu of corrections."""
    menu = QMenu()
    assert span.mark is not None
    assert view.index is not None
    correct_menu.add_mark_entries(view, menu, view.index.columns[span.mark.article], span.mark)
    submenu = next(action.menu() for action in menu.actions() if action.text() == words)
    assert isinstance(submenu, QMenu)
    submenu.actions()[entry].trigger()
    menu.deleteLater()


def test_a_correction_is_there_after_the_next_start_and_can_be_taken_back(opener: Opener) -> None:
    driver = opener(language="en")
    view = _compare(driver)
    span = _mark(view, Style.CHIP_ENDORSING)
    _choose(view, span, "Stance of the verb", 2)
    driver.settle()
    start_again(driver)
    view = _view(driver)
    assert view.article_ids == EVENT
    assert span.mark is not None
    same = next(
        mark
        for column in view.columns_view.columns
        for mark in column.pane.marks()
        if mark.mark is not None and (mark.mark.article, mark.source) == (span.mark.article, span.source)
    )
    assert same.style is Style.CHIP_DISTANCING
    assert same.by_user
    view.commands.findings.setChecked(True)
    view.findings.kinds.setCurrentIndex(view.findings.kinds.findData(CORRECTIONS))
    assert len(view.findings.model.rows) == 1
    assert "Distancing" in view.findings.model.rows[0].words
    view.findings.list.setCurrentIndex(view.findings.model.index(0))
    QTest.mouseClick(view.findings.detail.back, Qt.MouseButton.LeftButton)
    driver.settle()
    assert not view.findings.model.rows
    assert _mark(view, Style.CHIP_ENDORSING).source == span.source
    view.columns_view.focus_column(0)
    QTest.keyClick(view.columns_view.columns[0].pane, Qt.Key.Key_Z, CONTROL)
    driver.settle()
    assert len(view.corrections) == 1
    QTest.keyClick(view.columns_view.columns[0].pane, Qt.Key.Key_Z, CONTROL | SHIFT)
    start_again(driver)
    assert not _view(driver).corrections


def test_a_tone_in_the_lexicon_holds_everywhere_and_is_undone(opener: Opener) -> None:
    driver = opener(language="en")
    view = _compare(driver)
    span = _mark(view, Style.HOSTILE)
    assert span.mark is not None
    named = span.mark.detail
    assert isinstance(named, Mention)

    def tones() -> set[Tone]:
        assert view.comparison is not None
        found = [mark.detail for mark in view.comparison.marks if isinstance(mark.detail, Mention)]
        return {one.tone for one in found if (one.concept, one.variant) == (named.concept, named.variant)}

    bar = view.columns_view.columns[0].pane.verticalScrollBar()
    bar.setValue(200)
    _choose(view, span, "Tone in the lexicon", 0)
    driver.settle()
    assert tones() == {Tone.FAVOURABLE}
    assert abs(bar.value() - 200) < 60
    view.undo_stack.undo()
    driver.settle()
    assert tones() == {Tone.HOSTILE}
    view.undo_stack.redo()
    driver.settle()
    start_again(driver)
    view = _view(driver)
    assert tones() == {Tone.FAVOURABLE}


def test_corrections_stand_in_what_is_exported(opener: Opener) -> None:
    driver = opener(language="en")
    view = _compare(driver)
    span = _mark(view, Style.CHIP_ENDORSING)
    _choose(view, span, "Stance of the verb", 2)
    driver.settle()
    file = driver.program._path
    assert file is not None
    with Library.open(file) as library:
        session = library.sessions.create(EVENT, "x", corrections=view.corrections)
        opened = library.sessions.open(session.id or 0)
    assert [one.value for one in opened.corrections] == [Stance.DISTANCING.value]


def test_moving_and_removing_a_column_compares_nothing_again(opener: Opener) -> None:
    driver = opener(language="en")
    view = _compare(driver, (1, 2, 3))
    first = view.comparison
    assert first is not None
    view.move_column(0, 2)
    driver.settle()
    assert view.article_ids == (2, 3, 1)
    assert driver.window.history.here.ids == (2, 3, 1)
    assert view.comparison is not None
    assert {id(document) for document in view.comparison.documents} == {id(document) for document in first.documents}
    driver.window.back()
    driver.settle()
    assert list(view.article_ids) == [1, 2, 3]
    view.remove_column(1)
    driver.settle()
    assert list(view.article_ids) == [1, 3]
    driver.window.back()
    driver.settle()
    assert list(view.article_ids) == [1, 2, 3]
    driver.window.forward()
    driver.settle()
    assert list(view.article_ids) == [1, 3]


def test_the_comparison_stands_as_it_was_left_at_the_next_start(opener: Opener) -> None:
    driver = opener(language="en")
    view = _compare(driver)
    view.set_zoom(120)
    view.layer_bar.toggles[Layer.NAMING].click()
    index = view.index
    assert index is not None
    view.columns_view.activate(index.pairs[3])
    view.columns_view.columns[0].pane.verticalScrollBar().setValue(400)
    place = view.columns_view.columns[0].pane.place()
    start_again(driver)
    view = _view(driver)
    assert view.isVisible()
    assert view.zoom == 120
    assert Layer.NAMING not in view.layer_bar.layers_on()
    assert view.columns_view.active == index.pairs[3]
    assert abs(view.columns_view.columns[0].pane.place()[0] - place[0]) < 80
    assert driver.window.history.can_go_back


def test_an_article_that_is_deleted_says_so_in_its_column_and_comes_back(opener: Opener) -> None:
    driver = opener(language="en")
    view = _compare(driver, (1, 2, 3))
    driver.window.editing.delete([2])
    driver.settle()
    column = view.columns_view.columns[1]
    assert column.message.isVisible()
    assert not column.pane.isVisible()
    assert view.columns_view.columns[0].pane.marks()
    for mode in ("rows", "full"):
        view.set_mode(mode)
        driver.settle()
    view.commands.next_pair.trigger()
    view.commands.next_mark.trigger()
    driver.window.editing.undo()
    driver.settle()
    column = view.columns_view.columns[1]
    assert column.pane.isVisible()
    assert not column.message.isVisible()
    assert column.pane.marks()


def test_where_every_article_is_gone_there_is_a_way_to_try_again(opener: Opener) -> None:
    driver = opener(language="en")
    driver.window.editing.delete(list(EVENT))
    driver.settle()
    driver.window.go(Place(Kind.COMPARE, EVENT, "لافروف"))
    driver.settle()
    view = _view(driver)
    assert view.stack.currentWidget() is view.error_page
    driver.window.editing.undo()
    driver.settle()
    view.error_page.retry.emit()
    driver.settle()
    assert view.stack.currentWidget() is view.columns_view
    assert view.article_ids == EVENT


def test_an_outlet_set_from_here_is_shown_in_its_head(opener: Opener) -> None:
    driver = opener(language="en")
    view = _compare(driver)
    bar = view.columns_view.columns[0].pane.verticalScrollBar()
    bar.setValue(300)
    driver.window.editing.set_outlet([1], "صحيفة الصباح")
    driver.settle()
    assert view.index is not None
    assert view.index.documents[0].article.outlet == "صحيفة الصباح"
    assert abs(bar.value() - 300) < 60


def test_the_status_bar_tells_of_the_texts_again_after_a_table(opener: Opener) -> None:
    driver = opener()
    _compare(driver)
    page = _page(driver)
    heard: list[list[str]] = []
    page.status.connect(heard.append)
    page.modes.naming_action.trigger()
    driver.settle()
    page.view.commands.full_text.trigger()
    driver.settle()
    assert page.modes.stack.currentWidget() is page.view
    assert heard[-1] == status.parts(page.view)
    page.modes.status.emit(["late"])
    assert heard[-1] != ["late"]


def test_a_program_that_is_killed_begins_where_the_reader_was(opener: Opener) -> None:
    driver = opener(language="en")
    view = _compare(driver)
    view.set_zoom(120)
    pane = view.columns_view.columns[0].pane
    pane.verticalScrollBar().setValue(200)
    place = pane.place()
    state = driver.program._paths.state

    def kept() -> bool:
        found = remembered.load(state)
        view = found.compare.get("view", {})
        return found.place.kind is Kind.COMPARE and view.get("places", {}).get(str(EVENT[0])) == list(place)

    # Nobody closes it: what is kept by now is all that there is.
    driver.qtbot.waitUntil(kept, timeout=10_000)
    start_again(driver, state.read_bytes())
    view = _view(driver)
    assert view.article_ids == EVENT
    assert view.zoom == 120
    driver.qtbot.waitUntil(lambda: view.columns_view.columns[0].pane.place()[0] == place[0])


def test_texts_keep_their_letters_and_places_when_the_theme_changes(opener: Opener) -> None:
    driver = opener()
    view = _compare(driver)
    pane = view.columns_view.columns[0].pane
    pane.verticalScrollBar().setValue(200)
    driver.settle()
    font, place = pane.document().defaultFont(), pane.place()
    driver.window.context.change(theme=ThemeChoice.DARK)
    driver.settle()
    assert pane.document().defaultFont() == font
    assert pane.place() == place
