"""Comparisons of the sample articles, each made once for all tests that look at it, and the view on one."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from reader import resources
from reader.analysis.compare import compare
from reader.importers import read
from reader.library.importing.entries import article_of, made_canonical
from reader.model.comparisons import Comparison
from reader.text.document import build
from reader.ui.compare.view import CompareView
from reader.ui.look import theme

_SEEDS = Path(__file__).resolve().parents[1] / "seeds"
# Those of one event first.
_ORDER = ("001", "002", "003", "004", "000")


@cache
def compared(count: int) -> Comparison:
    """The comparison of the first `count` sample articles; their ids count from 1."""
    documents = []
    for number, name in enumerate(_ORDER[:count], start=1):
        file = next(_SEEDS.glob(f"{name}_*.txt"))
        draft = next(iter(read(file)))
        documents.append(build(article_of(made_canonical(draft), file.stem, number)))
    return compare(documents)


@cache
def load_fonts() -> None:
    """Registers the fonts of the project, once for the test run's application."""
    for file in sorted(resources.path("fonts").rglob("*.ttf")):
        QFontDatabase.addApplicationFont(str(file))


@contextmanager
def opened(qtbot: QtBot, application: QApplication, comparison: Comparison) -> Iterator[CompareView]:
    """The view on a comparison at 1600x1000, right to left, without animation, once its texts stand in it."""
    load_fonts()
    application.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    shown = CompareView(theme.LIGHT, animated=False)
    qtbot.addWidget(shown)
    shown.resize(1600, 1000)
    with qtbot.waitExposed(shown):
        shown.show()
    shown.show_comparison(comparison, "حدث")
    qtbot.waitUntil(lambda: shown.columns_view.filled)
    qtbot.wait(80)
    yield shown
    shown.close()
    application.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
