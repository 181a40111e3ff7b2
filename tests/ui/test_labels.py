"""Text broken into lines."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from reader.ui.dialogs.files import kind_of_file
from reader.ui.look.theme import reading_font, ui_font
from reader.ui.widgets.labels import laid_out


def test_the_last_line_ends_with_a_whole_word(qtbot: QtBot) -> None:
    text = " ".join(["المستشفيات", "في", "المدينة", "تستقبل"] * 15)
    for width in range(150, 260, 7):
        layout = laid_out(text, reading_font(15), width, 26, right=True, most=2)
        shown = layout.text().removesuffix("…")
        assert layout.lineCount() == 2
        assert len(shown) < len(text)
        assert text[len(shown)] == " "


def test_a_word_longer_than_the_line_is_cut(qtbot: QtBot) -> None:
    layout = laid_out("ط" * 400, reading_font(15), 200, 26, right=True, most=2)
    assert layout.lineCount() == 2
    assert layout.text().endswith("…")


def test_the_patterns_of_a_kind_of_file_stand_apart_from_its_name() -> None:
    assert kind_of_file("مقالات", "*.txt *.pdf") == "مقالات \u2066(*.txt *.pdf)"


@pytest.mark.parametrize("width", range(120, 330, 15))
def test_signs_of_other_fonts_add_no_line_to_a_text_that_is_cut(qapp: QApplication, width: int) -> None:
    text = "خبر 😀👨‍👩‍👧 \u202e\u2067عكس\u2069\u202c x" * 40
    assert laid_out(text, ui_font(13), width, 18, 3, right=True).lineCount() == 3
