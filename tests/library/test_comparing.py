"""A comparison of the library's articles: the same as the pure one, and ended where it is no longer wanted."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from reader.library.library import Library
from reader.model.errors import Cancelled


@pytest.fixture
def library(tmp_path: Path) -> Library:
    made = Library.open(tmp_path / "library.db")
    made.add_samples()
    return made


def test_it_is_what_comparing_them_gives(library: Library) -> None:
    ids = [row.id for row in library.articles()][:3]
    assert library.compare_each(ids).comparison == library.compare(ids)
    library.close()


@pytest.mark.parametrize("after", [0, 2, 4, 7])
def test_it_ends_where_it_is_no_longer_wanted(library: Library, after: int) -> None:
    ids = [row.id for row in library.articles()][:3]
    asked, stop = _stops(after)
    with pytest.raises(Cancelled):
        library.compare_each(ids, stop)
    assert len(asked) == after + 1
    assert library.compare_each(ids).failed == {}
    library.close()


def _stops(after: int) -> tuple[list[bool], Callable[[], bool]]:
    """What was answered so far, and a question that is answered with yes after so many times."""
    asked: list[bool] = []

    def stop() -> bool:
        asked.append(len(asked) >= after)
        return asked[-1]

    return asked, stop
