"""A view that shows the two sample articles of one event."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from reader.model.comparisons import Comparison
from reader.ui.compare.view import CompareView
from reader.ui.look import theme
from tests import compared as samples


@pytest.fixture
def compared() -> Callable[[int], Comparison]:
    """A comparison of that many sample articles, the two of one event first."""
    return samples.compared


@pytest.fixture
def pair() -> Comparison:
    """Articles 001 and 002."""
    return samples.compared(2)


@pytest.fixture
def view(qtbot: QtBot, qapp: QApplication, pair: Comparison) -> Iterator[CompareView]:
    """The view on 001 and 002 at 1600x1000, right to left, without animation."""
    samples.load_fonts()
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    shown = CompareView(theme.LIGHT, animated=False)
    qtbot.addWidget(shown)
    shown.resize(1600, 1000)
    with qtbot.waitExposed(shown):
        shown.show()
    shown.show_comparison(pair, "حدث")
    qtbot.waitUntil(lambda: shown.columns_view.filled)
    qtbot.wait(80)
    yield shown
    shown.close()
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
