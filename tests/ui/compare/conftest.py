"""A view that shows the two sample articles of one event."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from reader.model.comparisons import Comparison
from reader.ui.compare.view import CompareView
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
    with samples.opened(qtbot, qapp, pair) as shown:
        yield shown
