"""What must hold on every page and dialog: names for those who hear the screen, one language, nothing cut."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QComboBox,
    QLabel,
    QLineEdit,
    QMenuBar,
    QPushButton,
    QScrollBar,
    QTabBar,
    QToolButton,
    QWidget,
)

from reader.ui.settings import Language
from reader.ui.widgets.elided import Elided
from reader.ui.widgets.labels import Key

from .conftest import Driver, Opener
from .surfaces import dialogs, pages

# Words that stay as they are in every language: the names of languages, formats, keys and products.
_LATIN = re.compile(r"[A-Za-z]{3,}")
_KEPT = re.compile(
    r"English|Word|PDF|HTML|Qt|PySide\d|SQLAlchemy|LGPL|MIT|SIL|Apache|bleach|Riwaya|Ctrl|Shift|Alt|Esc|F\d+|library-?\d*|"
    r"module\.py|function|x\.bin|https?|/\S+|\w+\.db|\w*_\w*"
)


def _all(driver: Driver) -> Iterator[tuple[str, QWidget]]:
    yield from pages(driver)
    yield from dialogs(driver)


def _shown(root: QWidget) -> list[QWidget]:
    return [
        one for one in root.findChildren(QWidget) if one.isVisible() and one.visibleRegion().boundingRect().isValid()
    ]


def _focusable(widget: QWidget) -> bool:
    ignored = isinstance(widget, QScrollBar | QMenuBar) or widget.objectName().startswith("qt_")
    return widget.focusPolicy() is not Qt.FocusPolicy.NoFocus and not ignored


@pytest.mark.qt_log_ignore("This plugin does not support")
@pytest.mark.parametrize("language", [Language.ARABIC, Language.ENGLISH])
def test_every_page_and_dialog_is_named_translated_and_whole(opener: Opener, language: Language) -> None:
    driver = opener(language=language, size=(1100, 700))
    faults: list[str] = []
    for where, root in _all(driver):
        for widget in _shown(root):
            fault = _fault(widget, language)
            if fault:
                faults.append(f"{where}: {type(widget).__name__} {fault}: {_text_of(widget)}")
    assert not faults, "\n".join(faults)


def _fault(widget: QWidget, language: Language) -> str:
    if _focusable(widget) and not _is_named(widget):
        return f"has no name ({widget.objectName()})"
    text = _text_of(widget)
    if text and not _is_content(widget) and _is_foreign(text, language):
        return "is not translated"
    if _is_cut(widget):
        return f"is cut at {widget.width()} px"
    if _reaches_sideways(widget):
        return "is wider than its place"
    return ""


def _is_named(widget: QWidget) -> bool:
    if widget.focusProxy() is not None or type(widget) is QWidget or isinstance(widget.parent(), QAbstractItemView):
        return True
    return bool(widget.accessibleName() or (isinstance(widget, QAbstractButton) and widget.text()))


def _text_of(widget: QWidget) -> str:
    if isinstance(widget, QLabel | QAbstractButton):
        return widget.text()
    if isinstance(widget, QLineEdit):
        return widget.placeholderText()
    if isinstance(widget, QTabBar):
        return " ".join(widget.tabText(index) for index in range(widget.count()))
    if isinstance(widget, QComboBox):
        return widget.currentText()
    return ""


def _is_foreign(text: str, language: Language) -> bool:
    if language is Language.ARABIC:
        return bool(_LATIN.search(_KEPT.sub("", text)))
    return bool(re.search("[\u0600-\u06ff]{2,}", text.replace("العربية", "").replace("١٢٣", ""))) and not re.search(
        "[A-Za-z]{3,}", text
    )


def _is_content(widget: QWidget) -> bool:
    """Whether the words come from an article, an outlet or the user, not from the interface."""
    if isinstance(widget, Key | Elided) or widget.objectName() == "brand" or widget.property("crumb") is not None:
        return True
    one: QWidget | None = widget
    while one is not None:
        if type(one).__name__ in {
            "EventPreview",
            "ArticlePreview",
            "Facts",
            "Coverage",
            "CompareView",
            "PasteDialog",
            "RegroupDialog",
            "ProfileDialog",
            "Details",
        }:
            return True
        if isinstance(one, QAbstractItemView):
            return True
        one = one.parentWidget()
    return "شباط" in _text_of(widget) or "فبراير" in _text_of(widget)


def _is_cut(widget: QWidget) -> bool:
    if isinstance(widget, Elided) or _in_compare(widget):
        return False
    if isinstance(widget, QLabel) and not widget.wordWrap() and widget.text() and widget.pixmap().isNull():
        return widget.width() + 1 < QFontMetrics(widget.font()).horizontalAdvance(widget.text())
    if isinstance(widget, QLabel) and widget.wordWrap() and widget.text():
        return widget.height() + 2 < widget.heightForWidth(widget.width())
    if isinstance(widget, QPushButton | QToolButton) and widget.text():
        return widget.width() + 1 < QFontMetrics(widget.font()).horizontalAdvance(widget.text())
    return False


def _in_compare(widget: QWidget) -> bool:
    one: QWidget | None = widget
    while one is not None:
        if type(one).__module__.startswith("reader.ui.compare."):
            return True
        one = one.parentWidget()
    return False


def _reaches_sideways(widget: QWidget) -> bool:
    if not isinstance(widget, QAbstractScrollArea) or isinstance(widget, QAbstractItemView) or _in_compare(widget):
        return False
    return widget.horizontalScrollBar().maximum() > 0


@pytest.mark.parametrize("language", [Language.ARABIC, Language.ENGLISH])
@pytest.mark.parametrize("size", [(1100, 700), (1600, 1000)])
def test_the_page_of_an_empty_library_is_whole(opener: Opener, language: Language, size: tuple[int, int]) -> None:
    driver = opener(empty=True, language=language, size=size)
    faults = [f"{_fault(one, language)}: {_text_of(one)}" for one in _shown(driver.window) if _fault(one, language)]
    assert not faults
