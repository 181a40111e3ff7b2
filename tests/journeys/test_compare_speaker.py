"""The speaker of a statement: chosen from those of the article or typed, undone, redone."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu

from reader.model.marks import Attribution
from reader.ui.compare.column.text.plan import PaintSpan
from reader.ui.compare.correcting import menu as correct_menu
from reader.ui.compare.correcting.speaker import ChooseSpeaker
from reader.ui.compare.view import CompareView
from reader.ui.window.around.places import Kind, Place
from reader.ui.window.compare_page import ComparePage
from tests.ui.conftest import Driver, Opener


def _spoken(view: CompareView) -> PaintSpan:
    marks = (mark for column in view.columns_view.columns for mark in column.pane.marks())
    return next(one for one in marks if one.mark is not None and isinstance(one.mark.detail, Attribution))


def _ask(driver: Driver, view: CompareView, span: PaintSpan) -> ChooseSpeaker:
    menu = QMenu()
    assert span.mark is not None
    assert view.index is not None
    correct_menu.add_mark_entries(view, menu, view.index.columns[span.mark.article], span.mark)
    next(action for action in menu.actions() if action.text() == "Change the speaker…").trigger()
    menu.deleteLater()
    driver.settle()
    return driver.window.findChildren(ChooseSpeaker)[-1]


def _speaker(view: CompareView, span: PaintSpan) -> str | None:
    assert view.comparison is not None
    assert span.mark is not None
    found = (one for one in view.comparison.marks if one.article == span.mark.article and one.span == span.mark.span)
    return next(one.detail.speaker for one in found if isinstance(one.detail, Attribution))


def test_a_speaker_is_chosen_from_those_of_the_article_or_typed(opener: Opener) -> None:
    driver = opener(language="en")
    driver.window.go(Place(Kind.COMPARE, (1, 2), "لافروف"))
    driver.settle()
    view = driver.page(ComparePage).view
    assert isinstance(view, CompareView)
    span = _spoken(view)
    first = _speaker(view, span)
    dialog = _ask(driver, view, span)
    assert dialog.field.text() == (first or "")
    names = [dialog.list.item(row).text() for row in range(dialog.list.count())]
    assert names
    assert len(names) == len(set(names))
    other = next(row for row, name in enumerate(names) if name != first)
    dialog.list.setCurrentRow(other)
    QTest.keyClick(dialog.list, Qt.Key.Key_Return)
    driver.settle()
    assert _speaker(view, span) == names[other]
    dialog = _ask(driver, view, span)
    dialog.field.setText("  متحدث   آخر ")
    QTest.keyClick(dialog.field, Qt.Key.Key_Return)
    driver.settle()
    assert _speaker(view, span) == "متحدث آخر"
    view.undo_stack.undo()
    assert _speaker(view, span) == names[other]
    view.undo_stack.redo()
    assert _speaker(view, span) == "متحدث آخر"
    dialog = _ask(driver, view, span)
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    driver.settle()
    assert _speaker(view, span) == "متحدث آخر"
