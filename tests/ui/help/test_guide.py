from __future__ import annotations

import re

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QTextBlock
from PySide6.QtWidgets import QApplication

from reader.ui.help import figures
from reader.ui.help.guide import Block, topic_of, topics
from reader.ui.help.window import HelpWindow
from reader.ui.look.theme import DARK, LIGHT, Theme
from reader.ui.settings import Language
from reader.ui.window.around.places import Kind, Place
from tests.ui.conftest import Opener


def test_both_languages_have_the_same_pages_marks_and_steps() -> None:
    arabic, english = topics("ar"), topics("en")
    assert [one.key for one in arabic] == [one.key for one in english]
    for one, other in zip(arabic, english, strict=True):
        assert [(part.block, part.name) for part in one.parts] == [(part.block, part.name) for part in other.parts]
        assert one.title
        assert other.title
        assert re.search("[\u0600-\u06ff]", one.title)
        assert not re.search("[\u0600-\u06ff]", " ".join(part.text for part in other.parts))


def test_every_screen_has_its_page() -> None:
    keys = {one.key for one in topics("ar")}
    assert {topic_of(kind) for kind in (None, *Kind)} <= keys


def test_every_page_has_a_picture_and_every_figure_is_one_of_a_page() -> None:
    shown = [{part.name for part in topic.parts if part.block is Block.FIGURE} for topic in topics("en")]
    marks = [any(part.block is Block.MARK for part in topic.parts) for topic in topics("en")]
    assert all(figures_here or has_marks for figures_here, has_marks in zip(shown, marks, strict=True))
    assert set().union(*shown) == set(figures.FIGURES)


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize("name", figures.FIGURES)
def test_figures_are_drawn_and_turn_with_the_language(qapp: QApplication, name: str, theme: Theme) -> None:
    right, left = (figures.figure(name, theme, 2.0, right=side).toImage() for side in (True, False))
    assert right.size() == QSize(2 * figures.WIDTH, 2 * figures.HEIGHT)
    assert right != left
    empty = figures.figure("", theme, 2.0, right=True).toImage()
    assert right != empty


def test_every_tone_stance_and_difference_is_explained() -> None:
    marks = {part.name for topic in topics("en") for part in topic.parts if part.block is Block.MARK}
    assert {"negative", "neutral", "positive", "quote", "endorsing", "neutralverb", "distancing"} <= marks
    assert {"scare", "wording", "number", "unmatched", "rejoined"} <= marks


@pytest.mark.parametrize("language", [Language.ARABIC, Language.ENGLISH])
def test_f1_opens_the_page_of_the_screen_with_its_pictures(opener: Opener, language: Language) -> None:
    driver = opener(language=language)
    driver.window.go(Place(Kind.FEEDS))
    driver.settle()
    driver.window.commands["help"].trigger()
    guide = driver.window.findChild(HelpWindow)
    assert isinstance(guide, HelpWindow)
    assert guide.list.currentRow() == [one.key for one in topics("ar")].index("9_feeds")
    for row in range(guide.list.count()):
        guide.list.setCurrentRow(row)
        assert guide.page.toPlainText().strip().startswith(guide.list.item(row).text())
        assert all(_drawn(guide, block) for block in _blocks(guide))
        items = sum(part.block is Block.ITEM for part in topics(language.value)[row].parts)
        assert sum(block.text() == "•" for block in _blocks(guide)) == items
    guide.close()


def _blocks(guide: HelpWindow) -> list[QTextBlock]:
    document = guide.page.document()
    return [document.findBlockByNumber(number) for number in range(document.blockCount())]


def _drawn(guide: HelpWindow, block: QTextBlock) -> bool:
    """Whether all pictures of the block have content."""
    for run in block.textFormats():
        if run.format.isImageFormat():
            picture = guide.page.document().resource(2, run.format.toImageFormat().name())
            if picture is None or picture.isNull():
                return False
    return True
