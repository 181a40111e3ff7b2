from __future__ import annotations

from PySide6.QtWidgets import QLabel

from reader.ui.window.around.places import Kind, Place

from .conftest import Opener


def test_undo_says_that_a_step_was_undone(opener: Opener) -> None:
    driver = opener()
    driver.window.go(Place(Kind.ARTICLES))
    driver.settle()
    driver.window.editing.delete([1])
    driver.settle()
    driver.window.commands["undo"].trigger()
    driver.settle()
    assert any("أُلغيت آخر خطوة" in label.text() for label in driver.window.bar.findChildren(QLabel))
