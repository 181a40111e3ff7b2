"""A start begins where the last one ended, as long as it is the same library."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from reader.ui.window.around import remembered
from reader.ui.window.around.places import START, Kind, Place
from tests.journeys.again import start_again
from tests.ui.conftest import Driver, Opener


def _session(driver: Driver) -> Place:
    session = driver.program._open.sessions.create((1, 2), "لافروف", "ar")  # type: ignore[union-attr]
    return Place(Kind.SESSION, (session.id or 0,), session.name)


@pytest.mark.parametrize("kind", [Kind.SESSION, Kind.READER, Kind.COMPARE])
def test_what_was_open_is_open_again_with_its_list_behind_it(opener: Opener, kind: Kind) -> None:
    driver = opener(language="en")
    places = {Kind.READER: Place(Kind.READER, (2,), event=1), Kind.COMPARE: Place(Kind.COMPARE, (1, 2), "لافروف")}
    place = places[kind] if kind in places else _session(driver)
    driver.window.go(place)
    driver.settle()
    start_again(driver)
    assert driver.window.history.here == place
    driver.window.back()
    assert driver.window.history.here.kind is (Kind.SESSIONS if kind is Kind.SESSION else Kind.EVENTS)


def test_a_session_that_is_gone_by_the_next_start_leaves_a_window_that_works(opener: Opener) -> None:
    driver = opener(language="en")
    place = _session(driver)
    driver.window.go(place)
    driver.settle()
    driver.program._open.sessions.delete(place.ids[0])  # type: ignore[union-attr]
    start_again(driver)
    driver.window.go(START)
    driver.settle()
    assert driver.window.history.here == START


def test_what_was_open_in_one_library_is_not_looked_for_in_another(
    opener: Opener, tmp_path: Path, sample_file: Path
) -> None:
    driver = opener(language="en")
    driver.window.go(Place(Kind.COMPARE, (3, 2), "لافروف"))
    driver.settle()
    other = tmp_path / "أخرى.db"
    shutil.copy(sample_file, other)
    start_again(driver, library=other)
    assert driver.window.history.here == START
    assert remembered.load(driver.program._paths.state).within(other).compare == {}
