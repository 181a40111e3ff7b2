"""A library whose signatures another version of the program made: they are made anew, nothing fails."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from reader.library.library import Library
from reader.library.views import EventQuery
from tests.library.drafts import draft

FLOOD = "جرفت السيول ثلاثة جسور في وادي النخيل وعزلت قرى الجنوب، وقالت هيئة الإنقاذ إن فرقها أجلت مئة عائلة.\n" * 4
STRIKE = "أعلن عمال مرفأ الساحل إضرابا مفتوحا احتجاجا على خفض الأجور، وتوقفت الرافعات عن تفريغ الحاويات.\n" * 4


def _fill(path: Path) -> None:
    with Library.open(path) as library:
        for outlet in ("الجريدة", "الصحيفة"):
            library.import_draft(draft(title="السيول تعزل قرى الجنوب", text=f"{FLOOD}{outlet}", outlet=outlet))
            library.import_draft(draft(title="إضراب في مرفأ الساحل", text=f"{STRIKE}{outlet}", outlet=outlet))


def _make_outdated(path: Path, only: int | None = None) -> None:
    with closing(sqlite3.connect(path)) as connection, connection:
        rows = connection.execute("SELECT article, data FROM signatures").fetchall()
        changed = [(b"\xfa" + data[1:], key) for key, data in rows if only in (None, key)]
        connection.executemany("UPDATE signatures SET data = ? WHERE article = ?", changed)


def _versions(path: Path) -> set[int]:
    with closing(sqlite3.connect(path)) as connection:
        return {data[0] for (data,) in connection.execute("SELECT data FROM signatures")}


def _events(library: Library) -> set[tuple[int, ...]]:
    cards = library.events(EventQuery())
    return set(library.members([card.id for card in cards]).values())


@pytest.mark.parametrize("only", [None, 1, 3])
def test_an_import_makes_them_anew_and_finds_its_event(tmp_path: Path, only: int | None) -> None:
    path = tmp_path / "library.db"
    _fill(path)
    _make_outdated(path, only)
    with Library.open(path) as library:
        assert len(library.events()) == 2
        report = library.import_draft(draft(title="السيول تعزل قرى الجنوب", text=f"{FLOOD}النهار", outlet="النهار"))
        assert sorted(_events(library)) == [(1, 3, report.new[0]), (2, 4)]
        library.refresh_stories()
    assert 0xFA not in _versions(path)


def test_upkeep_makes_them_anew_and_events_keep_their_ids(tmp_path: Path) -> None:
    path = tmp_path / "library.db"
    _fill(path)
    with Library.open(path) as library:
        before = {card.id: card.label for card in library.events()}
    _make_outdated(path)
    with Library.open(path) as library:
        library.upkeep()
        assert {card.id: card.label for card in library.events()} == before
        assert _events(library) == {(1, 3), (2, 4)}
    assert 0xFA not in _versions(path)


def test_before_they_are_made_anew_stories_and_previews_do_without_them(tmp_path: Path) -> None:
    path = tmp_path / "library.db"
    _fill(path)
    _make_outdated(path)
    with Library.open(path) as library:
        library.refresh_stories()
        assert library.preview_grouping(library.grouping_settings()).before == 0
        assert len(library.events()) == 2


def test_a_library_that_is_only_read_is_listed(tmp_path: Path) -> None:
    path = tmp_path / "library.db"
    _fill(path)
    _make_outdated(path)
    with Library.open(path, read_only=True) as library:
        library.upkeep()
        assert len(library.events()) == 2
