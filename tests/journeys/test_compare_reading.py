"""Reading two accounts side by side with mouse and keyboard, from the first look to print."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from reader.analysis.corrections import CorrectionKind
from reader.model.comparisons import Comparison
from reader.model.marks import Attribution, MarkKind, Mention, Stance, Tone
from reader.ui.compare.card.card import Card
from reader.ui.compare.card.word_button import WordButton
from reader.ui.compare.column.pane import TextPane
from reader.ui.compare.column.text.plan import PaintSpan, Style
from reader.ui.compare.findings.panel import ALL
from reader.ui.compare.index import Place
from reader.ui.compare.layers.layer import Layer
from reader.ui.compare.needed import needed
from reader.ui.compare.tools import menus, printing
from reader.ui.compare.view import CompareView
from reader.ui.look import theme
from tests.compared import compared, opened
from tests.ui.selecting import select_range

LEFT = Qt.MouseButton.LeftButton
NONE = Qt.KeyboardModifier.NoModifier
ALT, CONTROL, SHIFT = (
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
)


@pytest.fixture
def pair() -> Comparison:
    return compared(2)


@pytest.fixture
def view(qtbot: QtBot, qapp: QApplication, pair: Comparison) -> Iterator[CompareView]:
    with opened(qtbot, qapp, pair) as shown:
        with qtbot.waitActive(shown):
            shown.activateWindow()
        shown.columns_view.focus_column(0)
        assert shown.columns_view.columns[0].pane.hasFocus()
        yield shown


def panes(view: CompareView) -> list[TextPane]:
    return [column.pane for column in view.columns_view.columns]


def click_unit(qtbot: QtBot, pane: TextPane, unit: int) -> None:
    """Clicks on the first letters of a sentence."""
    shown = pane.surface.content.units[unit] if pane.surface.content else None
    assert shown is not None
    pane.scroll_to_range(*shown)
    strip = pane.surface.strips(shown[0], shown[1])[0]
    y = strip.baseline - 4 - pane.verticalScrollBar().value()
    QTest.mouseClick(pane.viewport(), LEFT, NONE, QPoint(round(strip.right - 8), round(y)))


def first_mark(pane: TextPane, *styles: Style) -> PaintSpan:
    return next(mark for mark in pane.marks() if mark.style in styles)


def centre(pane: TextPane, span: PaintSpan) -> QPoint:
    pane.scroll_to_range(span.start, span.end)
    strip = pane.surface.strips(span.start, span.end)[0]
    return QPoint(round(strip.x + strip.width / 2), round(strip.baseline - 4 - pane.verticalScrollBar().value()))


def test_a_click_on_a_sentence_brings_its_counterpart_to_the_same_height(view: CompareView, qtbot: QtBot) -> None:
    index = view.index
    assert index is not None
    place = next(one for one in index.pairs if one.column == 0 and one.unit > 2)
    click_unit(qtbot, panes(view)[0], place.unit)
    assert view.columns_view.active == place
    heights = [pane.unit_in_view(pane.active) for pane in panes(view) if pane.active is not None]
    assert len(heights) == 2
    assert heights[0] is not None
    assert heights[1] is not None
    assert abs(heights[0][0] - heights[1][0]) <= 2


def test_a_sentence_without_counterpart_moves_nothing_and_says_so(view: CompareView, qtbot: QtBot) -> None:
    index = view.index
    assert index is not None
    alone = index.alone(1)
    assert alone
    said: list[str] = []
    view.hintChanged.connect(said.append)
    other = panes(view)[0].verticalScrollBar()
    view.set_linked(False)
    before = other.value()
    click_unit(qtbot, panes(view)[1], alone[0])
    assert other.value() == before
    assert any("No counterpart" in one for one in said)


def test_the_keyboard_walks_pairs_sentences_columns_and_marks(view: CompareView, qtbot: QtBot) -> None:
    index = view.index
    assert index is not None
    first, second = panes(view)
    view.columns_view.focus_column(0)
    QTest.keyClick(first, Qt.Key.Key_Down, ALT)
    assert view.columns_view.active == index.pairs[0]
    QTest.keyClick(first, Qt.Key.Key_Down, ALT)
    assert view.columns_view.active == index.pairs[1]
    QTest.keyClick(first, Qt.Key.Key_Up, ALT)
    assert view.columns_view.active == index.pairs[0]
    before = first.focused_unit
    QTest.keyClick(first, Qt.Key.Key_Down)
    assert first.focused_unit != before
    QTest.keyClick(first, Qt.Key.Key_Return)
    assert view.columns_view.active == Place(0, first.focused_unit or 0)
    QTest.keyClick(first, Qt.Key.Key_Left)
    assert second.hasFocus()
    QTest.keyClick(second, Qt.Key.Key_Right)
    assert first.hasFocus()
    QTest.keyClick(first, Qt.Key.Key_F8)
    mark = first.focused_mark
    assert mark is not None
    QTest.keyClick(first, Qt.Key.Key_F8)
    assert first.focused_mark is not mark
    QTest.keyClick(first, Qt.Key.Key_F8, SHIFT)
    assert first.focused_mark is mark
    QTest.keyClick(first, Qt.Key.Key_Tab)
    assert first.focused_mark is not mark


def test_f8_goes_on_into_the_next_column(view: CompareView, qtbot: QtBot) -> None:
    first, second = panes(view)
    view.columns_view.focus_column(0)
    first.focus_mark(first.marks()[-1])
    QTest.keyClick(first, Qt.Key.Key_F8)
    assert second.hasFocus()
    assert second.focused_mark is second.marks()[0]


def test_the_card_opens_on_hover_and_its_words_lead_to_their_places(view: CompareView, qtbot: QtBot) -> None:
    pane = panes(view)[0]
    span = first_mark(pane, Style.HOSTILE)
    QTest.mouseMove(pane.viewport(), centre(pane, span))
    pane.markHovered.emit(span)
    qtbot.waitUntil(view.card.isVisible, timeout=2000)
    sentence = pane.strips_rect(pane.surface.unit_strips(pane.surface.unit_at(span.start) or 0))
    top = pane.viewport().mapTo(view, sentence.topLeft()).y()
    card = view.card.geometry()
    assert card.top() >= top + sentence.height() - 2 or card.bottom() <= top + 2
    assert view.rect().contains(card)
    words = view.card.findChildren(WordButton)
    assert words
    target = words[0]
    column, place = target.column, target.called.places[0]
    QTest.mouseClick(target, LEFT)
    assert panes(view)[column].focused_mark is not None
    assert panes(view)[column].focused_mark.source == place  # type: ignore[union-attr]


def test_the_card_of_a_name_that_is_clicked_stays_while_the_counterpart_glides(view: CompareView, qtbot: QtBot) -> None:
    view.columns_view.linker.animated = True
    assert view.index is not None
    pane, other = panes(view)
    paired = {place.unit for place in view.index.pairs if place.column == 0}
    named = [mark for mark in pane.marks() if mark.style in (Style.HOSTILE, Style.NEUTRAL)]
    span = next(mark for mark in named[1:] if pane.surface.unit_at(mark.start) in paired)
    point = centre(pane, span)
    view.set_linked(False)
    other.verticalScrollBar().setValue(other.verticalScrollBar().maximum())
    view.set_linked(True)
    before = other.verticalScrollBar().value()
    QTest.mouseClick(pane.viewport(), LEFT, NONE, point)
    qtbot.wait(600)
    assert other.verticalScrollBar().value() != before
    assert view.card.isVisible()


def test_enter_opens_the_card_and_escape_gives_the_keyboard_back(view: CompareView, qtbot: QtBot) -> None:
    pane = panes(view)[0]
    view.columns_view.focus_column(0)
    pane.focus_mark(first_mark(pane, Style.HOSTILE, Style.NEUTRAL))
    QTest.keyClick(pane, Qt.Key.Key_Return)
    assert view.card.isVisible()
    assert view.card.holds_focus()
    focus = view.focusWidget()
    assert focus is not None
    QTest.keyClick(focus, Qt.Key.Key_Escape)
    assert not view.card.isVisible()
    assert pane.hasFocus()


def test_every_layer_has_its_key(view: CompareView, qtbot: QtBot) -> None:
    view.columns_view.focus_column(0)
    for number, layer in enumerate(Layer):
        toggle = view.layer_bar.toggles[layer]
        if not toggle.isEnabled():
            continue
        before = toggle.isChecked()
        QTest.keyClick(panes(view)[0], Qt.Key(Qt.Key.Key_1 + number), ALT)
        assert toggle.isChecked() != before
        assert (layer in panes(view)[1].layers) != before


def named(menu: QMenu, words: str) -> QMenu:
    found = next(action.menu() for action in menu.actions() if action.text() == words)
    assert isinstance(found, QMenu)
    return found


def test_a_stance_is_set_right_undone_and_done_again(view: CompareView, qtbot: QtBot) -> None:
    pane = panes(view)[0]
    added: list[object] = []
    removed: list[object] = []
    view.correctionAdded.connect(added.append)
    view.correctionRemoved.connect(removed.append)
    span = first_mark(pane, Style.CHIP_ENDORSING)
    view.columns_view.focus_column(0)
    pane.focus_mark(span)
    pane.keyboard = True
    menu = menus.text_menu(view, 0)
    entries = named(menu, "Stance of the verb").actions()
    next(one for one in entries if one.text() == "Distancing").trigger()
    again = next(mark for mark in panes(view)[0].marks() if mark.source == span.source and mark.mark is not None)
    assert again.style is Style.CHIP_DISTANCING
    assert again.by_user
    assert isinstance(again.mark.detail, Attribution)  # type: ignore[union-attr]
    assert again.mark.detail.stance is Stance.DISTANCING  # type: ignore[union-attr]
    QTest.keyClick(panes(view)[0], Qt.Key.Key_Z, CONTROL)
    assert removed == added
    assert not view.corrections
    QTest.keyClick(panes(view)[0], Qt.Key.Key_Z, CONTROL | SHIFT)
    assert len(view.corrections) == 1
    menu.deleteLater()


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_f2_offers_the_corrections_of_the_mark(view: CompareView, qtbot: QtBot) -> None:
    pane = panes(view)[0]
    view.columns_view.focus_column(0)
    pane.focus_mark(first_mark(pane, Style.HOSTILE))
    QTest.keyClick(pane, Qt.Key.Key_F2)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    assert [action.text() for action in menu.actions()] == [
        *("Tone here", "Tone for this outlet", "Tone in the lexicon", "This finding is wrong")
    ]
    assert menu.activeAction() is menu.actions()[0]
    for key in (Qt.Key.Key_Left, Qt.Key.Key_Down, Qt.Key.Key_Return):
        QTest.keyClick(needed(QApplication.activePopupWidget()), key)
    assert [one.kind for one in view.corrections] == [CorrectionKind.TONE]
    qtbot.waitUntil(lambda: QApplication.activePopupWidget() is None)


def test_a_tone_for_the_outlet_and_in_the_lexicon(view: CompareView, qtbot: QtBot) -> None:
    pane = panes(view)[0]
    asked: list[tuple[str, str, str]] = []
    view.lexiconToneRequested.connect(lambda *values: asked.append(values))
    span = first_mark(pane, Style.HOSTILE)
    view.columns_view.focus_column(0)
    pane.focus_mark(span)
    menu = menus.text_menu(view, 0)
    named(menu, "Tone in the lexicon").actions()[0].trigger()
    assert asked
    assert asked[0][2] == "favourable"
    outlet = named(menu, "Tone for this outlet")
    if outlet.isEnabled():
        outlet.actions()[1].trigger()
        assert view.corrections[-1].kind is CorrectionKind.TONE_OUTLET
        changed = [mark for mark in pane.marks() if mark.source == span.source and mark.layer is Layer.NAMING]
        assert isinstance(changed[0].mark.detail, Mention)  # type: ignore[union-attr]
        assert changed[0].mark.detail.tone is Tone.NEUTRAL  # type: ignore[union-attr]
    menu.deleteLater()


def test_two_sentences_are_paired_by_hand_and_parted(view: CompareView, qtbot: QtBot) -> None:
    index = view.index
    assert index is not None
    alone = index.alone(1)[0]
    other = next(n for n in range(1, len(index.documents[0].units)) if panes(view)[0].unit_extent(n) is not None)
    view.columns_view.activate(Place(1, alone))
    view.commands.pair.trigger()
    hints: list[str] = []
    view.hintChanged.connect(hints.append)
    click_unit(qtbot, panes(view)[0], other)
    # That it had no counterpart until then is not said of it.
    assert "No counterpart in the other outlets" not in hints
    assert view.index is not None
    assert view.index.best(Place(1, alone))[0].place == Place(0, other)
    assert view.corrections[-1].kind is CorrectionKind.PAIR
    view.set_mode("rows")
    row = view.rows_view.model.row_of(Place(1, alone))
    assert row is not None
    # Nothing is shared, and yet it is no statement of one outlet alone.
    assert view.rows_view.model.title(row).endswith("…")
    view.set_mode("full")
    menu = QMenu()
    from reader.ui.compare.correcting import menu as correct_menu

    correct_menu.add_unit_entries(view, menu, Place(1, alone))
    next(action for action in menu.actions() if action.text().startswith("Unpair")).trigger()
    assert not view.index.partners(Place(1, alone))
    menu.deleteLater()


def test_a_wrong_finding_goes_away_and_comes_back(view: CompareView, qtbot: QtBot) -> None:
    pane = panes(view)[0]
    before = view.index.counts().naming if view.index else 0
    view.columns_view.focus_column(0)
    pane.focus_mark(first_mark(pane, Style.HOSTILE))
    menu = menus.text_menu(view, 0)
    next(action for action in menu.actions() if action.text() == "This finding is wrong").trigger()
    assert view.index is not None
    assert view.index.counts().naming == before - 1
    QTest.keyClick(panes(view)[0], Qt.Key.Key_Z, CONTROL)
    assert view.index.counts().naming == before
    menu.deleteLater()


def test_a_difference_that_is_none_is_taken_out(view: CompareView, qtbot: QtBot) -> None:
    from reader.ui.compare.layers.layer import Scope

    view.set_scope(Scope.ALL)
    assert view.index is not None
    before = len(view.index.differences)
    pane = panes(view)[0]
    view.columns_view.focus_column(0)
    pane.focus_mark(first_mark(pane, Style.DIFFERENCE))
    menu = menus.text_menu(view, 0)
    next(action for action in menu.actions() if action.text() == "This finding is wrong").trigger()
    assert len(view.index.differences) < before
    view.undo_stack.undo()
    assert len(view.index.differences) == before
    menu.deleteLater()


def test_the_search_finds_in_all_columns_and_goes_round(view: CompareView, qtbot: QtBot) -> None:
    view.columns_view.focus_column(0)
    QTest.keyClick(panes(view)[0], Qt.Key.Key_F, CONTROL)
    assert view.find_bar.isVisible()
    view.find_bar.field.clear()
    view.find_bar.field.setText("ادلب")
    total = len(view.finder.hits)
    assert total > 4
    assert {column for column, _ in view.finder.hits} == {0, 1}
    assert view.find_bar.count.text() == f"1 of {total}"
    QTest.keyClick(view.find_bar.field, Qt.Key.Key_Return)
    assert view.find_bar.count.text() == f"2 of {total}"
    QTest.keyClick(view.find_bar.field, Qt.Key.Key_Return, SHIFT)
    QTest.keyClick(view.find_bar.field, Qt.Key.Key_Return, SHIFT)
    assert view.find_bar.count.text() == f"{total} of {total}"
    view.find_bar.field.setText("لا شيء مثل هذا")
    assert view.find_bar.count.text() == "No results"
    QTest.keyClick(view.find_bar.field, Qt.Key.Key_Escape)
    assert not view.find_bar.isVisible()
    assert not panes(view)[0].hits


def test_copying_takes_the_source_and_can_name_it(view: CompareView, qtbot: QtBot) -> None:
    pane = panes(view)[0]
    view.columns_view.focus_column(0)
    document = view.index.documents[0] if view.index else None
    assert document is not None
    repair = next(one for one in document.repairs if one.span.start > document.article.body_start)
    shown = view.columns_view.columns[0].shown_range(repair.span)
    assert shown is not None
    select_range(pane, *shown)
    QTest.keyClick(pane, Qt.Key.Key_C, CONTROL)
    assert QGuiApplication.clipboard().text() == repair.span.of(document.text)
    QTest.keyClick(pane, Qt.Key.Key_C, CONTROL | SHIFT)
    copied = QGuiApplication.clipboard().text()
    assert repair.span.of(document.text) in copied
    assert document.article.title in copied


def test_rejoined_words_tell_how_they_were_printed(view: CompareView, qtbot: QtBot) -> None:
    pane = panes(view)[0]
    span = next(s for s in pane.surface.content.plan.spans if s.style is Style.REPAIR)  # type: ignore[union-attr]
    raw = span.source.of(pane.source_text)
    assert raw in pane.tip_at(centre(pane, span))
    assert raw not in pane.document().toPlainText()
    view.commands.as_printed.trigger()
    assert raw in pane.document().toPlainText()
    view.commands.as_printed.trigger()


def test_neutral_names_that_all_share_show_their_marks_on_demand(view: CompareView) -> None:
    def names() -> int:
        plans = [pane.surface.content.plan for pane in panes(view) if pane.surface.content is not None]
        return sum(span.style is Style.NEUTRAL for plan in plans for span in plan.spans)

    first, counted = names(), view.layer_bar.toggles[Layer.NAMING].figure
    view.commands.all_names.trigger()
    assert names() > first > 0
    assert int(view.layer_bar.toggles[Layer.NAMING].figure) > int(counted)
    view.commands.all_names.trigger()
    assert names() == first


def test_zoom_by_keys_and_wheel(view: CompareView, qtbot: QtBot) -> None:
    view.columns_view.focus_column(0)
    QTest.keyClick(panes(view)[0], Qt.Key.Key_Plus, CONTROL)
    assert view.zoom == 110
    panes(view)[1].zoomed.emit(-1)
    panes(view)[1].zoomed.emit(-1)
    assert view.zoom == 90
    QTest.keyClick(panes(view)[0], Qt.Key.Key_0, CONTROL)
    assert view.zoom == 100


def test_columns_change_places_and_two_always_stay(view: CompareView, qtbot: QtBot) -> None:
    told: list[list[int]] = []
    view.articlesChanged.connect(told.append)
    before = view.article_ids
    view.columns_view.columns[0].header.dropped.emit(view.columns_view.columns[1].header.mapToGlobal(QPoint(100, 20)))
    assert view.article_ids == before[::-1]
    assert told == [list(before[::-1])]
    view.remove_column(0)
    assert len(view.article_ids) == 2


def test_findings_say_in_words_what_the_marks_show(view: CompareView, qtbot: QtBot) -> None:
    view.columns_view.focus_column(0)
    QTest.keyClick(panes(view)[0], Qt.Key.Key_F, CONTROL | SHIFT)
    assert view.findings.isVisible()
    model = view.findings.model
    assert 0 < model.rowCount() < 50
    view.findings.kinds.setCurrentIndex(view.findings.kinds.findData(ALL))
    assert model.rowCount() > 50
    view.findings.kinds.setCurrentIndex(view.findings.kinds.findData(Layer.NAMING.value))
    assert 0 < model.rowCount() < 200
    index = model.index(3)
    view.findings.list.setCurrentIndex(index)
    assert view.findings.detail.why.text()
    view.findings.list.activated.emit(index)
    one = model.rows[3]
    pane = panes(view)[one.column]
    assert pane.hasFocus()


def test_rows_answer_the_same_keys(view: CompareView, qtbot: QtBot) -> None:
    view.commands.rows.trigger()
    assert view.stack.currentWidget() is view.rows_view
    table = view.rows_view.table
    table.setFocus()
    table.setCurrentIndex(view.rows_view.model.index(0, 1))
    QTest.keyClick(table, Qt.Key.Key_Down)
    assert table.currentIndex().row() == 1
    QTest.keyClick(table, Qt.Key.Key_Down, ALT)
    assert table.currentIndex().row() == 2
    assert view.rows_view.active_row() in {1, 2}
    view.commands.full_text.trigger()
    assert view.stack.currentWidget() is view.columns_view


def test_resizing_in_the_dark_with_a_card_open_harms_nothing(view: CompareView, qtbot: QtBot) -> None:
    view.set_theme(theme.DARK)
    pane = panes(view)[0]
    view.hover.open(0, first_mark(pane, Style.HOSTILE))
    assert isinstance(view.card, Card)
    for size in ((1100, 700), (900, 500), (1600, 1000)):
        view.resize(*size)
        qtbot.wait(20)
        assert not view.card.isVisible()
    view.grab()


def test_the_print_holds_texts_and_findings(view: CompareView, qtbot: QtBot, tmp_path: Path) -> None:
    text = printing.make_document(view).toPlainText()
    assert view.index is not None
    for document in view.index.documents:
        assert document.article.title.split()[0] in text
    assert "Findings" in text


def test_every_finding_answers_why(view: CompareView, qtbot: QtBot) -> None:
    from reader.ui.compare.findings.reasons import why

    assert view.index is not None
    kinds = {MarkKind.MENTION, MarkKind.ATTRIBUTION, MarkKind.SCARE_QUOTE, MarkKind.UNSOURCED, MarkKind.UNCLOSED}
    for marks in view.index.marks:
        for mark in marks:
            if mark.kind in kinds:
                assert why(mark, view.names), mark


def test_articles_dropped_on_the_view_are_told(view: CompareView) -> None:
    from PySide6.QtCore import QMimeData

    from reader.ui.window.dropped import ARTICLES, dropped_ids

    mime = QMimeData()
    mime.setData(ARTICLES, b"[3, 4]")
    assert dropped_ids(mime) == [3, 4]
    mime.setData(ARTICLES, b"nonsense")
    assert dropped_ids(mime) == []


def test_a_layer_that_is_off_is_off_in_the_headlines_too(view: CompareView, qtbot: QtBot) -> None:
    def painted() -> list[QImage]:
        rows = view.mode == "rows"
        heads = view.rows_view.head.headlines if rows else [one.header.headline for one in view.columns_view.columns]
        return [headline.grab().toImage() for headline in heads]

    for mode in ("full", "rows"):
        view.set_mode(mode)
        before = painted()
        view.layer_bar.toggles[Layer.NAMING].click()
        assert painted() != before
        view.layer_bar.toggles[Layer.NAMING].click()
        assert painted() == before


def test_headlines_are_whole_after_the_window_shrank_behind_the_rows(view: CompareView, qtbot: QtBot) -> None:
    view.set_mode("rows")
    view.resize(900, 700)
    qtbot.wait(60)
    view.set_mode("full")
    qtbot.waitUntil(
        lambda: all(column.header.height() >= column.head_height() for column in view.columns_view.columns),
        timeout=2000,
    )
