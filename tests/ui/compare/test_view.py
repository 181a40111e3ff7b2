"""The view on the screen: places, sizes, colours, names for screen readers."""

from __future__ import annotations

import gc
import weakref
from collections.abc import Callable, Sequence
from dataclasses import replace
from itertools import pairwise

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from reader.analysis.rows import make_rows
from reader.model.articles import Article, DateBasis, Published
from reader.model.comparisons import Comparison, Recipe
from reader.model.errors import RiwayaError
from reader.text.document import build
from reader.ui.compare.card.card import OPEN_DELAY
from reader.ui.compare.column.text.block import BlockKind
from reader.ui.compare.column.text.plan import Style
from reader.ui.compare.index import Place
from reader.ui.compare.layers.layer import Layer, Scope
from reader.ui.compare.needed import needed
from reader.ui.compare.tools import menus, printing
from reader.ui.compare.view import CompareView
from reader.ui.compare.wording.wording import date_text
from reader.ui.look import theme
from tests.ui.selecting import select_range

SIZES = [(1600, 1000), (1100, 700), (2200, 1300)]


def inside(child: QWidget, parent: QWidget) -> bool:
    top = child.mapTo(parent, QPoint(0, 0))
    return parent.rect().contains(QRect(top, child.size()))


def test_the_first_column_stands_at_the_right(view: CompareView) -> None:
    first, second = view.columns_view.columns
    assert first.mapTo(view, QPoint(0, 0)).x() > second.mapTo(view, QPoint(0, 0)).x()
    gap = view.columns_view.gaps()[0]
    assert second.geometry().right() < gap.geometry().left() + 2
    assert gap.geometry().right() < first.geometry().left() + 2


@pytest.mark.parametrize("size", SIZES)
def test_nothing_is_cut_and_nothing_overlaps(view: CompareView, qtbot: QtBot, size: tuple[int, int]) -> None:
    view.resize(*size)
    qtbot.wait(60)
    heads = {column.header.height() for column in view.columns_view.columns}
    assert len(heads) == 1
    for column in view.columns_view.columns:
        header = column.header
        assert header.headline.height() >= header.headline.heightForWidth(header.headline.width()) - 1
        parts = [header.headline, header.strip, header.menu_button, header.remove_button]
        for one in parts:
            assert inside(one, header), f"{one} leaves its header"
            for other in parts:
                if one is not other:
                    assert not one.geometry().intersects(other.geometry())
        assert column.pane.geometry().top() >= header.geometry().bottom()
    toggles = [toggle for toggle in view.layer_bar.toggles.values() if toggle.isVisible()]
    for toggle in toggles:
        assert toggle.width() >= toggle.sizeHint().width()
        assert inside(toggle, view.layer_bar)


@pytest.mark.parametrize("size", SIZES)
def test_marks_lie_inside_their_column(view: CompareView, qtbot: QtBot, size: tuple[int, int]) -> None:
    view.resize(*size)
    qtbot.wait(60)
    for column in view.columns_view.columns:
        pane = column.pane
        for block in pane.surface.blocks:
            for placed in pane.surface.placed(block.number):
                assert placed.strips or placed.span.style is Style.REPAIR
                for strip in placed.strips:
                    assert strip.x >= 0
                    assert strip.right <= pane.viewport().width()


def test_short_bar_leaves_the_samples_to_the_tips(view: CompareView, qtbot: QtBot) -> None:
    view.resize(1100, 700)
    qtbot.wait(40)
    assert view.layer_bar.height() == 44
    toggle = view.layer_bar.toggles[Layer.NAMING]
    assert "Negative" in toggle.toolTip()
    view.resize(2200, 1000)
    qtbot.wait(40)
    assert view.layer_bar.height() == 62


def test_chips_keep_their_dot_and_words_on_one_line(view: CompareView) -> None:
    for column in view.columns_view.columns:
        surface = column.pane.surface
        chips = [
            placed
            for block in surface.blocks
            for placed in surface.placed(block.number)
            if placed.span.style in {Style.CHIP_DISTANCING, Style.CHIP_ENDORSING, Style.CHIP_NEUTRAL}
        ]
        assert chips
        for chip in chips:
            assert chip.opening is not None
            assert len({strip.baseline for strip in chip.strips}) == 1
            assert chip.opening.baseline == chip.strips[0].baseline


def test_toggling_a_layer_keeps_the_place_of_the_text(view: CompareView) -> None:
    pane = view.columns_view.columns[0].pane
    pane.verticalScrollBar().setValue(pane.verticalScrollBar().maximum() // 3)
    for layer in Layer:
        toggle = view.layer_bar.toggles[layer]
        before = pane.place()
        toggle.click()
        assert pane.place()[0] == pytest.approx(before[0], abs=90)
        toggle.click()
        assert pane.place()[0] == pytest.approx(before[0], abs=90)


def test_a_layer_that_is_off_paints_nothing_and_takes_no_room(view: CompareView) -> None:
    pane = view.columns_view.columns[0].pane
    span = next(span for span in pane.surface.content.plan.spans if span.style is Style.CHIP_ENDORSING)  # type: ignore[union-attr]
    wide = pane.surface.strips(span.start - 1, span.end + 1)[0].width
    view.layer_bar.toggles[Layer.ATTRIBUTION].click()
    assert not pane.visible_span(span)
    pane.settle()
    pad = pane.surface.strips(span.start - 1, span.start)
    assert sum(strip.width for strip in pad) < 1
    assert wide > 30


def test_zoom_keeps_the_place_and_stays_in_its_bounds(view: CompareView) -> None:
    pane = view.columns_view.columns[1].pane
    pane.verticalScrollBar().setValue(300)
    before = pane.place()[0]
    view.set_zoom(140)
    assert abs(pane.place()[0] - before) < 120
    assert pane.metrics.line == 45
    view.set_zoom(900)
    assert view.zoom == 200
    view.set_zoom(1)
    assert view.zoom == 80


@pytest.mark.parametrize("count", [3, 5])
def test_more_columns_scroll_sideways_and_keep_their_least_width(
    view: CompareView, qtbot: QtBot, compared: Callable[[int], Comparison], count: int
) -> None:
    view.show_comparison(compared(count))
    qtbot.wait(60)
    columns = view.columns_view.columns
    assert len(columns) == count
    assert all(column.width() >= 360 for column in columns)
    assert len(view.columns_view.gaps()) == count - 1
    edges = sorted((column.geometry().left(), column.geometry().right()) for column in columns)
    assert all(right < left for (_, right), (left, _) in pairwise(edges))


def test_later_columns_follow_by_themselves_or_when_asked_for(
    view: CompareView, qtbot: QtBot, compared: Callable[[int], Comparison]
) -> None:
    view.show_comparison(compared(5))
    last = view.columns_view.columns[-1].pane
    assert last.surface.content is None
    qtbot.waitUntil(lambda: last.surface.content is not None)
    view.show_comparison(compared(5))
    index = view.index
    assert index is not None
    view.columns_view.activate(index.pairs[0])
    assert all(column.pane.surface.content is not None for column in view.columns_view.columns)


def test_six_columns_of_one_article_each(
    view: CompareView, qtbot: QtBot, compared: Callable[[int], Comparison]
) -> None:
    five = compared(5)
    sixth = build(Article(999, "six", "عنوان", "عنوان\nكلمة."))
    six = Comparison((*five.documents, sixth), five.links, (), five.marks, five.differences, five.recipe)
    view.show_comparison(six)
    qtbot.wait(60)
    assert len(view.columns_view.columns) == 6
    view.set_mode("rows")
    qtbot.wait(60)
    assert view.rows_view.table.columnWidth(6) >= 300


def test_a_text_that_begins_with_latin_letters_stays_right_to_left(view: CompareView, qtbot: QtBot) -> None:
    texts = ("عنوان\nBBC قالت إن 12 نقطة (راجع https://example.org) في إدلب.", "عنوان\nنص آخر.")
    documents = tuple(build(Article(n, str(n), "عنوان", text)) for n, text in enumerate(texts, start=1))
    view.show_comparison(Comparison(documents, (), (), (), (), Recipe("test")))
    qtbot.wait(40)
    pane = view.columns_view.columns[0].pane
    latin = pane.surface.strips(0, 3)[0]
    following = pane.surface.strips(4, 8)[0]
    assert latin.x > following.x
    assert latin.right > pane.viewport().width() - 60


def test_one_word_beside_a_long_text_does_no_harm(view: CompareView, qtbot: QtBot) -> None:
    long = "عنوان\n" + "\n".join("كلمة " * 80 + "." for _ in range(60))
    documents = (build(Article(1, "1", "عنوان", long)), build(Article(2, "2", "كلمة", "كلمة")))
    view.show_comparison(Comparison(documents, (), make_rows(documents, ()), (), (), Recipe("test")))
    qtbot.wait(40)
    bar = view.columns_view.columns[0].pane.verticalScrollBar()
    bar.setValue(bar.maximum())
    view.commands.next_pair.trigger()
    view.commands.next_mark.trigger()
    view.set_mode("rows")
    assert view.rows_view.lines


def test_linked_columns_scroll_together_and_alone_when_told(view: CompareView) -> None:
    first, second = (column.pane.verticalScrollBar() for column in view.columns_view.columns)
    first.setValue(first.maximum() // 2)
    assert second.value() > 0
    view.set_linked(False)
    before = second.value()
    first.setValue(0)
    assert second.value() == before


def test_a_chosen_pair_stands_at_the_same_height(view: CompareView) -> None:
    index = view.index
    assert index is not None
    for place in index.pairs:
        view.columns_view.show_place(place)
        view.columns_view.activate(place)
        tops = [
            column.pane.unit_in_view(column.pane.active)
            for column in view.columns_view.columns
            if column.pane.active is not None
        ]
        found = [top[0] for top in tops if top is not None]
        assert len(found) == 2
        assert abs(found[0] - found[1]) <= 2


def test_differences_follow_their_scope(view: CompareView) -> None:
    def shown() -> frozenset[int] | None:
        return view.columns_view.columns[0].pane.differences

    view.set_scope(Scope.ALL)
    assert shown() is None
    view.set_scope(Scope.ACTIVE)
    assert shown() == frozenset()
    index = view.index
    assert index is not None
    telling = next(place for place in index.pairs if index.differences_of(index.group(place)))
    view.columns_view.activate(telling)
    assert shown() == index.differences_of(index.group(telling))
    view.set_scope(Scope.VISIBLE)
    assert shown() is not None


def test_folded_runs_open_and_close(view: CompareView, compared: Callable[[int], Comparison], qtbot: QtBot) -> None:
    view.show_comparison(compared(5))
    qtbot.waitUntil(lambda: view.columns_view.filled)
    column = next(one for one in view.columns_view.columns if any(run.folds for run in one.runs))
    folded = [block for block in column.pane.surface.blocks if block.kind is BlockKind.FOLD]
    assert folded
    count = len(column.pane.surface.blocks)
    assert folded[0].fold is not None
    column.toggle_fold(folded[0].fold.span)
    assert len(column.pane.surface.blocks) > count
    column.toggle_fold(folded[0].fold.span)
    assert len(column.pane.surface.blocks) == count


def test_every_control_has_a_name(view: CompareView, qtbot: QtBot) -> None:
    view.tool_strip().setParent(view)
    view.commands.findings.setChecked(True)
    view.commands.find.trigger()
    qtbot.wait(20)
    for kind in (QAbstractButton, QLineEdit, QComboBox):
        for control in view.findChildren(kind):
            if control.focusPolicy() is Qt.FocusPolicy.NoFocus or control.objectName().startswith("qt_"):
                continue
            name = control.accessibleName() or getattr(control, "text", str)()
            assert name, f"{control} says nothing"
    for column in view.columns_view.columns:
        assert column.pane.accessibleName()


def test_dark_and_light_paint_the_paper_in_their_colour(view: CompareView, qtbot: QtBot) -> None:
    for chosen in (theme.DARK, theme.LIGHT):
        view.set_theme(chosen)
        qtbot.wait(40)
        pane = view.columns_view.columns[0].pane
        picture = pane.viewport().grab().toImage()
        assert picture.pixelColor(6, 6).name().upper() == chosen.paper.upper()


def test_dates_say_how_they_are_known() -> None:
    import datetime

    day = datetime.date(2020, 2, 17)
    assert date_text(Published(day)) == "Monday 17 February 2020"
    assert "inferred" in date_text(Published(day, DateBasis.INFERRED))
    assert date_text(None) == "Date not stated"


def test_a_failed_comparison_says_so_and_tries_again(qtbot: QtBot, pair: Comparison) -> None:
    asked: list[tuple[int, ...]] = []

    def load(ids: Sequence[int], done: Callable[[Comparison], None], failed: Callable[[Exception], None]) -> None:
        asked.append(tuple(ids))
        if len(asked) == 1:
            failed(RiwayaError("the article was deleted"))
        else:
            done(pair)

    shown = CompareView(theme.LIGHT, loader=load, animated=False)
    qtbot.addWidget(shown)
    shown.show_articles([1, 2], "حدث")
    assert shown.stack.currentWidget() is shown.error_page
    shown.error_page.retry.emit()
    assert shown.stack.currentWidget() is shown.columns_view
    assert asked == [(1, 2), (1, 2)]


def test_the_state_is_taken_up_again(view: CompareView, pair: Comparison, qtbot: QtBot) -> None:
    view.set_zoom(120)
    view.layer_bar.toggles[Layer.NAMING].click()
    view.set_scope(Scope.ALL)
    index = view.index
    assert index is not None
    view.columns_view.activate(index.pairs[2])
    kept = view.save_state()
    other = CompareView(theme.LIGHT, animated=False)
    qtbot.addWidget(other)
    other.resize(1600, 1000)
    other.show()
    other.show_comparison(pair)
    other.restore_state({**kept, "unknown": 1, "widths": "nonsense"})
    assert other.zoom == 120
    assert Layer.NAMING not in other.layer_bar.layers_on()
    assert other.columns_view.scope is Scope.ALL
    assert other.columns_view.active == index.pairs[2]


def test_a_state_that_is_taken_up_says_nothing_of_its_sentence(view: CompareView) -> None:
    view.columns_view.fill_all()
    assert view.index is not None
    said: list[str] = []
    view.hintChanged.connect(said.append)
    place = Place(0, view.index.alone(0)[0])
    view.restore_state({"active": [place.column, place.unit]})
    assert view.columns_view.active == place
    assert said == []
    view.columns_view.activate(place)
    assert len(said) == 1


def test_narrow_heads_cut_no_word(view: CompareView, qtbot: QtBot, compared: Callable[[int], Comparison]) -> None:
    view.show_comparison(compared(5))
    view.resize(1100, 700)
    for mode in ("full", "rows"):
        view.set_mode(mode)
        qtbot.wait(60)
        columns = [column.header for column in view.columns_view.columns]
        for header in columns if mode == "full" else view.rows_view.head.headers:
            for label in header.strip.findChildren(QLabel):
                if label.isVisible() and label.text():
                    assert label.width() >= label.sizeHint().width(), label.text()
            for button in (header.menu_button, header.remove_button):
                assert button.width() == button.height() == 26


def test_rows_show_every_statement_and_the_heads_stand_over_their_columns(view: CompareView, qtbot: QtBot) -> None:
    view.set_mode("rows")
    rows = view.rows_view
    assert rows.lines
    qtbot.waitUntil(lambda: rows._heights.done)
    for number, header in enumerate(rows.head.headers):
        left = rows.table.columnViewportPosition(number + 1) + rows.table.viewport().mapTo(rows, QPoint(0, 0)).x()
        assert header.mapTo(rows, QPoint(0, 0)).x() == left
        assert header.width() == rows.table.columnWidth(number + 1)
    for row in range(min(len(rows.lines), 20)):
        assert rows.table.rowHeight(row) >= rows.row_height(row)
    rows.choose(Place(0, rows.lines[0].row.cells[0][0]) if rows.lines[0].row.cells[0] else Place(1, 1))
    assert rows.active_row() >= 0


def test_the_overview_of_the_rows_shows_what_is_in_sight_and_scrolls(view: CompareView, qtbot: QtBot) -> None:
    view.set_mode("rows")
    qtbot.wait(60)
    rows = view.rows_view
    assert rows.overview.isVisible()
    qtbot.waitUntil(lambda: bool(rows.overview.ticks))
    assert all(0 <= tick.start <= tick.end <= 1 for tick in rows.overview.ticks)
    rows.overview.scrolled.emit(0.9)
    assert rows.table.verticalScrollBar().value() > 0


def test_statements_without_source_are_marked_listed_and_counted(view: CompareView) -> None:
    marks = [mark for column in view.columns_view.columns for mark in column.pane.marks()]
    assert any(mark.style is Style.UNSOURCED for mark in marks)
    view.layer_bar.toggles[Layer.ATTRIBUTION].click()
    marks = [mark for column in view.columns_view.columns for mark in column.pane.marks()]
    assert not any(mark.style is Style.UNSOURCED for mark in marks)
    assert "hooks" in view.layer_bar.toggles[Layer.ATTRIBUTION].toolTip()


def test_marks_follow_their_words_when_the_columns_get_narrower(view: CompareView, qtbot: QtBot) -> None:
    view.columns_view.fill_all()
    pane = view.columns_view.columns[0].pane
    qtbot.wait(120)
    for block in pane.surface.blocks:
        pane.surface.placed(block.number)
    height = pane.height()
    pane.setMinimumHeight(height)
    pane.setMaximumHeight(height)
    view.columns_view.splitter.setSizes([500, 900])
    qtbot.wait(60)
    kept = [placed.strips for block in pane.surface.blocks for placed in pane.surface.placed(block.number)]
    pane.surface.forget()
    fresh = [placed.strips for block in pane.surface.blocks for placed in pane.surface.placed(block.number)]
    assert kept == fresh


def test_from_left_to_right_the_links_touch_the_sentences_that_they_join(
    qtbot: QtBot, qapp: QApplication, compared: Callable[[int], Comparison]
) -> None:
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    shown = CompareView(theme.LIGHT, animated=False)
    qtbot.addWidget(shown)
    shown.resize(1600, 1000)
    with qtbot.waitExposed(shown):
        shown.show()
    shown.show_comparison(compared(3))
    qtbot.waitUntil(lambda: shown.columns_view.filled)
    first, second, _ = shown.columns_view.columns
    assert first.mapTo(shown, QPoint(0, 0)).x() < second.mapTo(shown, QPoint(0, 0)).x()
    ties = shown.columns_view.gaps()[0].provider().ties
    assert ties
    for tie in ties:
        assert tie.left == first.pane.unit_in_view(tie.unit)
        assert tie.right == second.pane.unit_in_view(tie.other)
    first.pane.columnRight.emit()
    assert shown.columns_view.focused_column() in {0, 1}
    menu = menus.column_menu(shown, 0)
    states = {action.text(): action.isEnabled() for action in menu.actions()}
    assert states["Move to the right"]
    assert not states["Move to the left"]


def test_no_headline_is_cut_at_any_width(view: CompareView, compared: Callable[[int], Comparison]) -> None:
    view.show_comparison(compared(5), "حدث")
    view.columns_view.fill_all()
    for width in range(2200, 2280):
        view.resize(width, 900)
        QApplication.processEvents()
        for column in view.columns_view.columns:
            headline = column.header.headline
            assert headline.height() >= headline.heightForWidth(headline.width()), width


def test_a_text_that_goes_waits_for_no_collector(view: CompareView, compared: Callable[[int], Comparison]) -> None:
    gone = weakref.ref(view.index)
    gc.disable()
    try:
        view.show_comparison(compared(3), "حدث")
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        assert gone() is None
    finally:
        gc.enable()


def test_pairs_are_not_counted_before_they_are_known(view: CompareView, pair: Comparison) -> None:
    view.show_comparison(replace(pair, links=(), rows=(), marks=(), differences=()), "حدث", pending=True)
    QApplication.processEvents()
    assert not view.columns_view.gaps()[0].provider().known
    view.update_comparison(pair, ())
    assert view.columns_view.gaps()[0].provider().known


def test_a_web_page_is_offered_to_the_browser_and_nothing_else(view: CompareView, pair: Comparison) -> None:
    first, second = pair.documents
    web = replace(first, article=replace(first.article, url="https://example.org/a"))
    local = replace(second, article=replace(second.article, url="file:///etc/passwd"))
    view.show_comparison(replace(pair, documents=(web, local)), "حدث")
    asked: list[str] = []
    view.browserRequested.connect(asked.append)
    entries = [{action.text(): action for action in menus.column_menu(view, column).actions()} for column in range(2)]
    assert "Open in the browser…" not in entries[1]
    entries[0]["Open in the browser…"].trigger()
    assert asked == ["https://example.org/a"]


@pytest.mark.parametrize("mode", ["full", "rows"])
def test_what_is_printed_is_black_in_the_dark_too(view: CompareView, mode: str) -> None:
    view.set_theme(theme.DARK)
    view.set_mode(mode)
    document = printing.make_document(view)
    block, seen = document.begin(), 0
    while block.isValid():
        if block.text():
            assert block.charFormat().foreground().color().name() == "#000000"
            seen += 1
        block = block.next()
    assert seen > 20


@pytest.mark.parametrize("mode", ["full", "rows"])
def test_what_is_printed_is_as_large_on_any_printer(view: CompareView, mode: str) -> None:
    view.set_mode(mode)
    document = printing.make_document(view)
    block = document.begin()
    while block.isValid():
        if block.text():
            assert 7 <= block.charFormat().fontPointSize() <= 20
            assert block.charFormat().font().pixelSize() == -1
        block = block.next()


def test_columns_that_move_keep_their_texts_their_places_and_the_chosen_sentence(
    view: CompareView, compared: Callable[[int], Comparison], qtbot: QtBot
) -> None:
    view.show_comparison(compared(3), "حدث")
    qtbot.waitUntil(lambda: view.columns_view.filled)
    columns = list(view.columns_view.columns)
    chosen = next(place for place in needed(view.index).pairs if place.column == 0)
    view.columns_view.activate(chosen, align=False)
    columns[0].pane.verticalScrollBar().setValue(400)
    place = columns[0].pane.place()
    view.move_column(0, 2)
    qtbot.waitUntil(lambda: view.columns_view.filled)
    assert view.columns_view.columns == [columns[1], columns[2], columns[0]]
    assert columns[0].pane.place()[0] == place[0]
    assert view.columns_view.active == Place(2, chosen.unit)
    view.remove_column(0)
    qtbot.waitUntil(lambda: view.columns_view.filled)
    assert view.columns_view.columns == [columns[2], columns[0]]
    assert not columns[1].isVisible()
    assert len(view.columns_view.gaps()) == 1


def test_with_the_column_of_the_chosen_sentence_its_counterparts_are_chosen_no_more(
    view: CompareView, compared: Callable[[int], Comparison], qtbot: QtBot
) -> None:
    view.show_comparison(compared(3), "حدث")
    qtbot.waitUntil(lambda: view.columns_view.filled)
    chosen = next(place for place in needed(view.index).pairs if place.column == 0)
    view.columns_view.activate(chosen, align=False)
    assert any(column.pane.active is not None for column in view.columns_view.columns[1:])
    view.remove_column(0)
    qtbot.waitUntil(lambda: view.columns_view.filled)
    assert view.columns_view.active is None
    assert all(column.pane.active is None for column in view.columns_view.columns)


def test_a_column_that_is_used_again_shows_nothing_of_its_article(
    view: CompareView, compared: Callable[[int], Comparison], qtbot: QtBot
) -> None:
    view.show_comparison(compared(3), "حدث")
    qtbot.waitUntil(lambda: view.columns_view.filled)
    view.set_as_printed(as_printed=True)
    gone = view.columns_view.columns[1]
    view.remove_column(1)
    assert gone.pane.document().isEmpty()
    view.set_as_printed(as_printed=False)
    view.show_comparison(compared(3), "حدث")
    qtbot.waitUntil(lambda: view.columns_view.filled)
    assert gone in view.columns_view.columns
    assert not any(column.as_printed for column in view.columns_view.columns)
    assert all(column.has_text for column in view.columns_view.columns)


def test_a_click_between_two_lines_chooses_the_nearest_sentence(view: CompareView, qtbot: QtBot) -> None:
    pane = view.columns_view.columns[0].pane
    first, second = pane.surface.blocks[1], pane.surface.blocks[2]
    y = round((pane.surface.block_rect(first.number).bottom() + pane.surface.block_rect(second.number).top()) / 2)
    point = QPoint(pane.viewport().width() // 2, y - pane.verticalScrollBar().value())
    assert pane.position_at(point) == -1
    with qtbot.waitSignal(pane.unitActivated):
        QTest.mouseClick(pane.viewport(), Qt.MouseButton.LeftButton, pos=point)


def test_no_card_opens_over_words_that_are_selected(view: CompareView, qtbot: QtBot) -> None:
    pane = view.columns_view.columns[0].pane
    name = next(mark for mark in pane.marks() if mark.layer is Layer.NAMING)
    pane.markHovered.emit(name)
    select_range(pane, name.start, name.end)
    qtbot.wait(OPEN_DELAY + 100)
    assert not view.card.isVisible()
    pane.markHovered.emit(name)
    qtbot.wait(OPEN_DELAY + 100)
    assert not view.card.isVisible()
    pane.select_none()
    pane.markHovered.emit(name)
    qtbot.waitUntil(view.card.isVisible)
