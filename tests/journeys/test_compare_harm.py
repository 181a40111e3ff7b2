"""What can go wrong with a comparison that is open: its articles change, vanish, or cannot be analysed."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from reader.library.library import Library
from reader.ui.compare.view import CompareView
from reader.ui.window.around.places import Kind, Place
from reader.ui.window.compare_page import ComparePage
from tests.ui.conftest import Driver, Opener


def _compare(driver: Driver, ids: tuple[int, ...], event: int | None = None) -> CompareView:
    driver.window.go(Place(Kind.COMPARE, ids, "لافروف", event))
    driver.settle()
    view = driver.page(ComparePage).view
    assert isinstance(view, CompareView)
    driver.qtbot.waitUntil(lambda: view.columns_view.filled)
    return view


def _use(driver: Driver, view: CompareView) -> None:
    """Goes through the commands that ask the columns for something."""
    actions = view.commands
    for command in (actions.next_pair, actions.previous_pair, actions.next_mark, actions.previous_mark, actions.why):
        command.trigger()
    for mode in ("rows", "full"):
        view.set_mode(mode)
        driver.settle()
    actions.findings.setChecked(True)
    actions.find.trigger()
    view.find_bar.field.setText("روسيا")
    driver.settle()
    for layer in view.layer_bar.toggles.values():
        layer.click()
        layer.click()
    actions.as_printed.trigger()
    actions.fold_runs.trigger()
    actions.zoom_in.trigger()
    driver.settle()
    view.finder.close()
    view.save_state()


def test_an_event_that_becomes_empty_while_it_is_open_says_so_and_nothing_breaks(opener: Opener) -> None:
    driver = opener(language="en")
    with Library.open(driver.program._path, read_only=True) as library:
        from reader.library.views import ArticleQuery

        event = next(card for card in library.events() if card.articles > 1)
        ids = tuple(row.id for row in library.articles(ArticleQuery(event=event.id)))
    view = _compare(driver, ids, event.id)
    driver.window.editing.delete(list(ids))
    driver.settle()
    assert view.stack.currentWidget() is view.error_page
    assert not view.error_page.isHidden()
    view.commands.next_pair.trigger()
    view.set_mode("rows")
    view.set_mode("full")
    driver.window.go(Place(Kind.EVENTS))
    driver.settle()
    driver.window.back()
    driver.settle()
    driver.window.editing.undo()
    driver.settle()
    if view.stack.currentWidget() is view.error_page:
        view.error_page.retry.emit()
        driver.settle()
    assert view.stack.currentWidget() is view.columns_view
    assert set(view.article_ids) == set(ids)


def test_an_article_that_is_changed_while_it_is_open_is_shown_as_it_is_now(opener: Opener) -> None:
    driver = opener(language="en")
    view = _compare(driver, (1, 2))
    place = view.columns_view.columns[1].pane.place()
    driver.window.editing.set_outlet([2], "جريدة أخرى")
    driver.settle()
    assert view.columns_view.columns[1].header.article.outlet == "جريدة أخرى"
    assert view.columns_view.columns[1].pane.place()[0] == place[0]
    _use(driver, view)


def unreadable(file: Path, *ids: int) -> None:
    """Makes the texts of these articles bytes, on which every analysis fails, and all others words again."""
    with closing(sqlite3.connect(file)) as connection:
        connection.execute("UPDATE articles SET text = CAST(text AS TEXT)")
        connection.executemany("UPDATE articles SET text = CAST(text AS BLOB) WHERE id = ?", [(one,) for one in ids])
        connection.commit()


def test_an_analysis_that_fails_is_told_in_its_column_and_tried_again(opener: Opener, tmp_path: Path) -> None:
    driver, file = opener(language="en"), tmp_path / "library-0.db"
    unreadable(file, 2)
    view = _compare(driver, (1, 2, 3))
    first, second, third = view.columns_view.columns
    assert second.message.isVisible()
    assert not second.pane.isVisible()
    assert "TypeError" not in second.message.accessibleName()
    assert first.pane.marks()
    assert third.pane.marks()
    _use(driver, view)
    bar = view.columns_view.columns[0].pane.verticalScrollBar()
    bar.setValue(300)
    unreadable(file)
    again = next(one for one in view.columns_view.columns if one.message.isVisible()).message.button
    again.setFocus()
    QTest.keyClick(again, Qt.Key.Key_Space)
    driver.settle()
    assert view.article_ids == (1, 2, 3)
    assert not any(column.message.isVisible() for column in view.columns_view.columns)
    # The others stay where they were.
    assert abs(bar.value() - 300) < 60
    driver.qtbot.waitUntil(lambda: bool(view.columns_view.columns[1].pane.marks()))


def test_where_all_fail_there_is_one_message_and_a_way_back(opener: Opener, tmp_path: Path) -> None:
    driver, file = opener(language="en"), tmp_path / "library-0.db"
    unreadable(file, 1, 2)
    driver.window.go(Place(Kind.COMPARE, (1, 2), "لافروف"))
    driver.settle()
    view = driver.page(ComparePage).view
    assert view.stack.currentWidget() is view.error_page
    unreadable(file)
    view.error_page.retry.emit()
    driver.settle()
    assert view.stack.currentWidget() is view.columns_view


@pytest.fixture(scope="module")
def uneven(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A library with an article of 50,000 words, one of 50, and one of a single word."""
    folder = tmp_path_factory.mktemp("uneven")
    seeds = Path(__file__).resolve().parents[2] / "seeds"
    texts = [file.read_text("utf-8") for file in sorted(seeds.glob("*.txt"))]
    lines = [line for text in texts for line in text.split("\n") if len(line.split()) > 8]
    long: list[str] = []
    while sum(len(line.split()) for line in long) < 50_000:
        long += [f"{line} {len(long)}" for line in lines]
    articles = {
        "a": "مقال طويل عن إدلب\n" + "\n".join(long),
        "b": "مقال قصير\n" + " ".join(lines[0].split()[:50]) + ".",
        "c": "كلمة",
    }
    for name, text in articles.items():
        (folder / f"{name}.txt").write_text(text, "utf-8")
    file = folder / "library.db"
    with Library.open(file) as library:
        library.import_paths([folder / f"{name}.txt" for name in articles])
    return file


def test_very_long_beside_very_short_beside_one_word(opener: Opener, uneven: Path, tmp_path: Path) -> None:
    import shutil

    file = tmp_path / "uneven.db"
    shutil.copy(uneven, file)
    with Library.open(file, read_only=True) as library:
        sizes = sorted((row.words, row.id) for row in library.articles())
    assert sizes[0][0] <= 1
    assert sizes[-1][0] > 45_000
    driver = opener(library=file, language="en")
    view = _compare(driver, tuple(row for _, row in reversed(sizes)))
    view.commands.fold_runs.trigger()
    driver.qtbot.waitUntil(lambda: view.columns_view.filled, timeout=30_000)
    long = view.columns_view.columns[0].pane
    assert long.surface.complete
    bar = long.verticalScrollBar()
    bar.setValue(bar.maximum())
    driver.settle()
    assert all(column.pane.surface.complete for column in view.columns_view.columns)
    view.commands.next_pair.trigger()
    view.commands.next_mark.trigger()
    driver.settle()
    view.set_mode("rows")
    driver.settle()
    assert view.rows_view.lines


def test_a_title_that_no_library_knows_any_more_is_a_clear_line(opener: Opener) -> None:
    driver = opener(language="en")
    driver.window.go(Place(Kind.COMPARE, (777, 778), "x"))
    driver.settle()
    view = driver.page(ComparePage).view
    assert view.stack.currentWidget() is view.error_page
    driver.window.go(Place(Kind.COMPARE, (1, 777), "x"))
    driver.settle()
    assert view.columns_view.columns[1].message.isVisible()
    assert view.columns_view.columns[0].pane.isVisible()
