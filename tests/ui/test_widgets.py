"""Words and fields of the interface where it runs from right to left."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QPushButton, QWidget

from reader.ui.settings import Language
from reader.ui.widgets.buttons import Segmented
from reader.ui.widgets.fields import LatinField, TextField
from reader.ui.widgets.labels import label
from reader.ui.window.commands.actions import native

from .conftest import Opener

_DARK = 120  # of 255: ink on paper


def _ink(image: QImage, top: int, bottom: int) -> list[int]:
    """The columns with ink in those lines of pixels."""
    return [
        x for x in range(image.width()) if any(image.pixelColor(x, y).lightness() < _DARK for y in range(top, bottom))
    ]


def _drawn(widget: QWidget, width: int, height: int) -> QImage:
    widget.setStyleSheet("background: white; color: black")
    widget.resize(width, height)
    return widget.grab().toImage()


def test_the_lines_of_wrapped_words_begin_at_one_edge(opener: Opener) -> None:
    opener()
    words = label("ناقش المجلس الخطة ثم أقر " * 8, wrap=True)
    image = _drawn(words, 300, words.heightForWidth(300))
    line = words.fontMetrics().lineSpacing()
    edges = [max(_ink(image, y, y + line)) for y in range(0, image.height() - line + 1, line)]
    assert len(edges) > 2
    assert max(edges) - min(edges) <= 2


def test_the_arrows_of_keys_are_signs_in_every_language(opener: Opener) -> None:
    for language in Language:
        opener(language=language)
        assert native("Alt+Right").endswith("→")
        assert native("Ctrl+Up").endswith("↑")


def test_the_example_of_a_field_for_addresses_stands_where_they_begin(opener: Opener) -> None:
    opener()
    field = LatinField("", "https://")
    assert QApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft
    inside = _drawn(field, 400, 80).copy(4, 4, 392, 40)
    grey = [x for x in range(inside.width()) if any(inside.pixelColor(x, y).lightness() < 200 for y in range(40))]
    assert grey
    assert max(grey) < 200


def test_the_ends_of_a_row_of_choices_are_round(opener: Opener) -> None:
    opener()
    row = Segmented("سمة", [(1, "فاتحة"), (2, "داكنة"), (3, "كالنظام")], 1)
    assert [one.property("end") for one in row.findChildren(QPushButton)] == ["first", None, "last"]


def test_an_empty_field_begins_where_the_interface_does_and_words_on_their_own_side(opener: Opener) -> None:
    opener()
    field = TextField()
    field.resize(400, 80)
    field.show()
    assert field.cursorRect().x() > 300
    field.setPlainText("Damascus")
    assert field.cursorRect().x() < 100
    field.setPlainText("دمشق")
    assert field.cursorRect().x() > 300
    field.close()
