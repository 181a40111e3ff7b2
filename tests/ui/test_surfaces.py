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

from reader.ui.chrome import Elided
from reader.ui.settings import Language
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


def test_every_control_has_a_name(opener: Opener) -> None:
    driver = opener()
    nameless = []
    for where, root in _all(driver):
        for widget in _shown(root):
            if not _focusable(widget) or widget.focusProxy() is not None:
                continue
            if type(widget) is QWidget or isinstance(widget.parent(), QAbstractItemView):
                continue
            named = widget.accessibleName() or (isinstance(widget, QAbstractButton) and widget.text())
            if not named:
                nameless.append(f"{where}: {type(widget).__name__} {widget.objectName()}")
    assert not nameless


@pytest.mark.parametrize("language", [Language.ARABIC, Language.ENGLISH])
def test_no_text_is_untranslated(opener: Opener, language: Language) -> None:
    driver = opener(language=language)
    foreign = []
    for where, root in _all(driver):
        for widget in _shown(root):
            text = _text_of(widget)
            if text and _is_foreign(text, language) and not _is_content(widget):
                foreign.append(f"{where}: {type(widget).__name__}: {text}")
    assert not foreign


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
    return bool(re.search("[\u0600-\u06ff]{2,}", text.replace("العربية", ""))) and not re.search("[A-Za-z]{3,}", text)


def _is_content(widget: QWidget) -> bool:
    """Whether the words come from an article, an outlet or the user, not from the interface."""
    if isinstance(widget, Key | Elided) or widget.objectName() == "brand":
        return True
    one: QWidget | None = widget
    while one is not None:
        if type(one).__name__ in {"EventPreview", "ArticlePreview", "Facts", "Coverage", "CompareView", "PasteDialog"}:
            return True
        if isinstance(one, QAbstractItemView):
            return True
        one = one.parentWidget()
    return "شباط" in _text_of(widget) or "فبراير" in _text_of(widget)


@pytest.mark.parametrize("language", [Language.ARABIC, Language.ENGLISH])
@pytest.mark.parametrize("size", [(1100, 700), (1600, 1000)])
def test_no_text_is_cut(opener: Opener, language: Language, size: tuple[int, int]) -> None:
    driver = opener(language=language, size=size)
    cut = []
    for where, root in _all(driver):
        for widget in _shown(root):
            if _is_cut(widget):
                cut.append(f"{where}: {type(widget).__name__} {widget.width()}px: {_text_of(widget)}")
    assert not cut


def _is_cut(widget: QWidget) -> bool:
    if isinstance(widget, Elided) or _in_compare(widget):
        return False
    if isinstance(widget, QLabel) and not widget.wordWrap() and widget.text() and widget.pixmap().isNull():
        return widget.width() + 1 < QFontMetrics(widget.font()).horizontalAdvance(widget.text())
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


def test_nothing_reaches_beyond_a_page_sideways(opener: Opener) -> None:
    driver = opener(size=(1100, 700))
    wide = []
    for where, root in pages(driver):
        for widget in _shown(root):
            if (
                isinstance(widget, QAbstractScrollArea)
                and not _in_compare(widget)
                and not widget.objectName().startswith("qt_")
            ):
                bar = widget.horizontalScrollBar()
                if bar.maximum() > 0 and not isinstance(widget, QAbstractItemView):
                    wide.append(f"{where}: {type(widget).__name__} by {bar.maximum()} px")
    assert not wide
