"""Texts come in steps: the first screen of each column first, the rest after it, and nothing asks too early."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from reader.analysis.compare import compare
from reader.model.articles import Article, Span
from reader.model.comparisons import Comparison
from reader.text.document import build
from reader.ui.compare.column.text.display_text import Fold, Hidden
from reader.ui.compare.correcting import corrections
from reader.ui.compare.layers.layer import Layer
from reader.ui.compare.steps import Steps, finished
from reader.ui.compare.view import CompareView
from tests import compared as samples


@pytest.fixture(scope="module")
def uneven() -> Comparison:
    """A long article made of the samples' paragraphs beside a short one that shares a paragraph with it."""
    first, second = (one.text[one.article.body_start :] for one in samples.compared(2).documents)
    long = "\n".join(["عنوان طويل", *((first + "\n" + second + "\n") * 12).split("\n")]).strip()
    short = "عنوان قصير\n" + first.split("\n")[0]
    pair = [Article(1, "1", "عنوان طويل", long, outlet="مصدر"), Article(2, "2", "عنوان قصير", short, outlet="آخر")]
    return compare([build(article) for article in pair])


def test_steps_come_to_their_value() -> None:
    def work() -> Steps[int]:
        yield
        yield
        return 3

    assert finished(work()) == 3


def test_hidden_parts_are_found_by_any_overlap() -> None:
    hidden = Hidden([Fold(Span(20, 30), "b"), Fold(Span(5, 10), "a")])
    touched = [at for at in range(40) if hidden.touches(Span(at, at + 2))]
    assert touched == [*range(4, 10), *range(19, 30)]
    assert not Hidden([]).touches(Span(0, 9))


def test_the_first_screen_comes_before_the_rest(view: CompareView, uneven: Comparison, qtbot: QtBot) -> None:
    view.show_comparison(uneven)
    assert view.columns_view.columns[0].pane.surface.content is None
    qtbot.waitUntil(lambda: view.columns_view.filled)
    column = view.columns_view.columns[0]
    surface = column.pane.surface
    column.fold_runs = False
    steps = column.filling()
    for _ in steps:
        if surface.blocks and not surface.complete:
            break
    content = surface.content
    assert content is not None
    last = max(unit for unit, shown in enumerate(content.units) if shown is not None)
    assert column.pane.unit_extent(2) is not None
    assert column.pane.unit_extent(last) is None
    assert not surface.unit_strips(last)
    finished(steps)
    assert surface.complete
    assert column.pane.unit_extent(last) is not None
    assert surface.unit_strips(last)


def test_steps_and_one_go_come_to_the_same_text(view: CompareView, uneven: Comparison, qtbot: QtBot) -> None:
    view.show_comparison(uneven)
    qtbot.waitUntil(lambda: view.columns_view.filled)
    pane = view.columns_view.columns[0].pane
    content = pane.surface.content
    assert content is not None
    extents = [pane.unit_extent(unit) for unit in range(len(content.units))]
    kinds = [block.kind for block in pane.surface.blocks]
    pane.show_content(content)
    assert [pane.unit_extent(unit) for unit in range(len(content.units))] == extents
    assert [block.kind for block in pane.surface.blocks] == kinds
    assert pane.document().toPlainText().replace("\xa0", " ") == content.plan.display.text.replace("\xa0", " ") + (
        f"\n{content.closing}"
    )


def test_whoever_asks_for_a_place_gets_the_whole_text(view: CompareView, uneven: Comparison) -> None:
    view.show_comparison(uneven)
    view.walk.step_pair(1)
    assert view.columns_view.filled
    assert view.columns_view.active is not None


def test_a_layer_turned_off_meanwhile_is_off_in_all_of_the_text(
    view: CompareView, uneven: Comparison, qtbot: QtBot
) -> None:
    view.show_comparison(uneven)
    pane = view.columns_view.columns[0].pane
    qtbot.waitUntil(lambda: bool(pane.surface.blocks))
    view.layer_bar.toggles[Layer.ATTRIBUTION].click()
    qtbot.waitUntil(lambda: view.columns_view.filled and pane.settled)
    content = pane.surface.content
    assert content is not None
    pads = [pad for pad in content.plan.display.pads if pad.style.startswith("chip")]
    assert pads
    for pad in pads:
        assert sum(strip.width for strip in pane.surface.strips(pad.at, pad.at + 1)) < 1


def test_moved_and_removed_columns_leave_the_others_where_they_were(view: CompareView, qtbot: QtBot) -> None:
    view.show_comparison(samples.compared(3))
    qtbot.waitUntil(lambda: view.columns_view.filled)
    view.set_linked(False)
    for column, value in zip(view.columns_view.columns, (200, 300, 400), strict=True):
        column.pane.verticalScrollBar().setValue(value)
    before = {column.header.article.id: column.pane.place()[0] for column in view.columns_view.columns}
    view.move_column(0, 2)
    qtbot.waitUntil(lambda: view.columns_view.filled)
    after = {column.header.article.id: column.pane.place()[0] for column in view.columns_view.columns}
    assert after == before
    assert [column.pane.viewport().updatesEnabled() for column in view.columns_view.columns] == [True] * 3


def test_an_unchanged_text_is_left_alone_when_another_is_corrected(view: CompareView) -> None:
    view.columns_view.fill_all()
    contents = [column.pane.surface.content for column in view.columns_view.columns]
    index = view.index
    assert index is not None
    mark = next(span.mark for span in view.columns_view.columns[1].pane.marks() if span.mark is not None)
    view.correct(corrections.wrong(mark), "falsch")
    now = [column.pane.surface.content for column in view.columns_view.columns]
    assert now[0] is contents[0]
    assert now[1] is not contents[1]


def test_rows_are_made_when_they_are_looked_at(view: CompareView) -> None:
    assert view.rows_view.model.rowCount() == 0
    view.set_mode("rows")
    assert view.rows_view.lines
    assert view.rows_view.model.rowCount() == len(view.rows_view.lines)


def _is_known(view: CompareView) -> bool:
    return view.comparison is not None


def test_texts_alone_state_nothing_that_is_not_known_yet(view: CompareView, qtbot: QtBot) -> None:
    whole = samples.compared(2)
    texts = Comparison(whole.documents, (), (), (), (), whole.recipe)
    view.show_comparison(texts, "حدث", pending=True)
    qtbot.waitUntil(lambda: view.columns_view.filled)
    assert not _is_known(view)
    assert {toggle.figure for toggle in view.layer_bar.toggles.values()} == {"…"}
    assert view.columns_view.gaps()[0].provider().lone_right == ()
    assert all(column.header.strip._percent == "–" for column in view.columns_view.columns)
    bar = view.columns_view.columns[0].pane.verticalScrollBar()
    bar.setValue(200)
    place = view.columns_view.columns[0].pane.place()
    view.update_comparison(whole, ())
    qtbot.waitUntil(lambda: view.columns_view.filled)
    assert _is_known(view)
    assert view.columns_view.columns[0].pane.marks()
    assert abs(view.columns_view.columns[0].pane.place()[0] - place[0]) < 90
    assert view.layer_bar.toggles[Layer.NAMING].figure not in {"…", "0"}


def test_an_overview_that_is_half_drawn_is_begun_anew_with_another_text(view: CompareView, qtbot: QtBot) -> None:
    sentences = [f"قال الوزير في اليوم {number} إن الإرهابيين انسحبوا." for number in range(600)]

    def compared(count: int) -> Comparison:
        texts = ("\n".join(["عنوان طويل", *sentences[:count]]), f"عنوان قصير\n{sentences[0]}")
        heads = ("عنوان طويل", "عنوان قصير")
        return compare(
            [
                build(Article(number, str(number), head, text, outlet="مصدر"))
                for number, (head, text) in enumerate(zip(heads, texts, strict=True), start=1)
            ]
        )

    shorter = compared(3)
    view.show_comparison(compared(600))
    qtbot.waitUntil(lambda: view.columns_view.filled)
    column = view.columns_view.columns[0]
    for _ in range(500):
        if column.drawing:
            break
        qtbot.wait(1)
    # One of its steps or two, not all.
    qtbot.wait(12)
    assert column.drawing
    view.update_comparison(shorter, ())
    qtbot.waitUntil(lambda: bool(column.overview.ticks) and not column.drawing)
    assert max(tick.end for tick in column.overview.ticks) <= 1.001
