"""The status bar holds the words of the page that is in sight."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel

from reader.ui.window.around.places import Kind, Place
from tests.ui.conftest import Driver, Opener


def _words(driver: Driver) -> str:
    return " ".join(label.text() for label in driver.window.bar._parts.findChildren(QLabel))


def test_the_words_of_a_comparison_go_with_it_and_come_back(opener: Opener) -> None:
    driver = opener(language="en")
    place = Place(Kind.COMPARE, (1, 2), "لافروف")
    driver.window.go(place)
    driver.settle()
    told = _words(driver)
    assert "pairs" in told
    driver.window.go(Place(Kind.ARTICLES))
    driver.settle()
    assert "pairs" not in _words(driver)
    driver.window.go(place)
    driver.settle()
    assert _words(driver) == told


def test_the_end_says_that_labels_are_automatic_where_there_are_labels(opener: Opener) -> None:
    driver = opener(language="en")
    note, size = "Labels are automatic and can be corrected", "5 articles  ·  5 events"
    for place, expected in (
        (Place(Kind.EVENTS), size),
        (Place(Kind.READER, (1,)), note),
        (Place(Kind.COMPARE, (1, 2), "لافروف"), note),
        (Place(Kind.ARTICLES), size),
    ):
        driver.window.go(place)
        driver.settle()
        assert expected in [label.text() for label in driver.window.bar.findChildren(QLabel)], place
