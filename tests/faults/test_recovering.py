"""Really damaged files: what can be read is in the new library, and what is lost is said."""

from __future__ import annotations

import random
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from reader.library import care
from reader.library.library import Library
from reader.library.views import ArticleQuery
from reader.model.errors import LibraryError
from tests.library.drafts import draft, unlike

ARTICLES = 120
PAGE = 4096


@pytest.fixture(scope="module")
def sound(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A library of many pages, with the user's own things in it; to be copied."""
    path = tmp_path_factory.mktemp("sound") / "library.db"
    with Library.open(path) as library:
        for number in range(ARTICLES):
            outlet = f"صحيفة {number % 4}"
            library.import_draft(draft(title=f"خبر {number}", text=unlike(number) * 9, outlet=outlet), key=f"k{number}")
        library.set_starred([1, 2, 3])
        library.sessions.create((1, 2), "جلستي")
        library.save_search("بحث", "إدلب")
    return path


def damaged(sound: Path, folder: Path, pages: dict[int, bytes]) -> Path:
    """A copy of the library with other bytes on some pages (numbered from 1)."""
    data = bytearray(sound.read_bytes())
    for page, content in pages.items():
        data[(page - 1) * PAGE : page * PAGE] = (content * PAGE)[:PAGE]
    path = folder / "damaged.db"
    path.write_bytes(bytes(data))
    return path


def pages_of(path: Path, table: str) -> list[int]:
    """The leaf pages of a table."""
    with closing(sqlite3.connect(path)) as connection:
        root = connection.execute("SELECT rootpage FROM sqlite_master WHERE name = ?", (table,)).fetchone()[0]
    data = path.read_bytes()
    return _leaves(data, root)


def _leaves(data: bytes, page: int) -> list[int]:
    start = (page - 1) * PAGE
    if data[start] in {0x0D, 0x0A}:
        return [page]
    cells = int.from_bytes(data[start + 3 : start + 5], "big")
    found = []
    for number in range(cells):
        place = start + int.from_bytes(data[start + 12 + 2 * number : start + 14 + 2 * number], "big")
        found += _leaves(data, int.from_bytes(data[place : place + 4], "big"))
    return found + _leaves(data, int.from_bytes(data[start + 8 : start + 12], "big"))


def check_usable(path: Path) -> None:
    with Library.open(path) as library:
        assert library.integrity() == ()
        library.upkeep()
        rows = library.articles(ArticleQuery(limit=1000))
        assert all(row.events for row in rows)
        assert all(library.search(row.title, limit=1).total for row in rows[:3])
        library.import_draft(draft(title="جديد", text="نص جديد بعد الاستعادة. " * 5))


def test_of_a_sound_library_nothing_is_lost(sound: Path, tmp_path: Path) -> None:
    before = sound.read_bytes()
    found = care.recover(sound, tmp_path / "new.db")
    assert found.losses == ()
    assert found.rows("articles") == ARTICLES
    assert not found.regrouped
    assert sound.read_bytes() == before
    check_usable(tmp_path / "new.db")


def test_a_broken_page_costs_its_own_rows_only(sound: Path, tmp_path: Path) -> None:
    leaves = pages_of(sound, "articles")
    assert len(leaves) > 10
    path = damaged(sound, tmp_path, {leaves[len(leaves) // 2]: b"\x5a"})
    found = care.recover(path, tmp_path / "new.db")
    lost = ARTICLES - found.rows("articles")
    assert 1 <= lost <= 12
    assert ("articles", lost) in [(one.table, one.lost) for one in found.losses]
    check_usable(tmp_path / "new.db")
    with Library.open(tmp_path / "new.db") as library:
        assert [card.name for card in library.sessions.cards()] == ["جلستي"]
        assert sum(row.starred for row in library.articles(ArticleQuery(limit=1000))) >= 1


@pytest.mark.parametrize("content", [b"\0", b"\xff", b"no database "])
def test_without_its_first_page_a_library_is_still_read(sound: Path, tmp_path: Path, content: bytes) -> None:
    path = damaged(sound, tmp_path, {1: content})
    with pytest.raises(LibraryError):
        Library.open(path)
    found = care.recover(path, tmp_path / "new.db")
    assert found.rows("articles") == ARTICLES
    assert found.rows("sessions") == 1
    check_usable(tmp_path / "new.db")


def test_a_library_cut_short_gives_what_is_left(sound: Path, tmp_path: Path) -> None:
    path = tmp_path / "damaged.db"
    data = sound.read_bytes()
    path.write_bytes(data[: len(data) * 2 // 3])
    found = care.recover(path, tmp_path / "new.db")
    assert 0 < found.rows("articles") <= ARTICLES
    assert found.losses
    check_usable(tmp_path / "new.db")


@pytest.mark.parametrize("left", [0.3, 0.5, 2 / 3, 0.9, 0.99])
def test_statistics_that_lay_in_the_part_cut_off_hide_no_table(sound: Path, tmp_path: Path, left: float) -> None:
    path = tmp_path / "damaged.db"
    path.write_bytes(sound.read_bytes())
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("DROP TABLE IF EXISTS sqlite_stat1")
        connection.execute("VACUUM")
        connection.execute("CREATE TABLE filler (content)")
        connection.execute("INSERT INTO filler VALUES (zeroblob(40960))")
        connection.execute("ANALYZE")
        connection.commit()
        roots = connection.execute("SELECT rootpage FROM sqlite_master WHERE name LIKE 'sqlite_stat%'")
        last = max(row[0] for row in roots)
        assert last > 0.95 * connection.execute("PRAGMA page_count").fetchone()[0]
    data = path.read_bytes()
    path.write_bytes(data[: int(len(data) * left)])
    found = care.recover(path, tmp_path / "new.db")
    assert found.rows("articles") > 0
    check_usable(tmp_path / "new.db")


def test_a_lost_table_of_statuses_is_made_anew(sound: Path, tmp_path: Path) -> None:
    leaves = pages_of(sound, "article_status")
    found = care.recover(damaged(sound, tmp_path, dict.fromkeys(leaves, b"\0")), tmp_path / "new.db")
    assert found.rows("articles") == ARTICLES
    with Library.open(tmp_path / "new.db") as library:
        assert library.counts().articles == ARTICLES
    check_usable(tmp_path / "new.db")


def changed(sound: Path, folder: Path, statement: str) -> Path:
    """A copy of the library in which another program did what ours never does."""
    path = folder / "damaged.db"
    path.write_bytes(sound.read_bytes())
    with closing(sqlite3.connect(path)) as connection:
        connection.execute(statement)
        connection.commit()
    return path


def test_what_refers_to_an_article_that_is_gone_goes_and_events_are_made_anew(sound: Path, tmp_path: Path) -> None:
    path = changed(sound, tmp_path, "DELETE FROM articles WHERE id = 7")
    with Library.open(path) as library:
        assert library.integrity() != ()
    found = care.recover(path, tmp_path / "new.db")
    assert (found.regrouped, found.rows("articles"), found.losses) == (True, ARTICLES - 1, ())
    check_usable(tmp_path / "new.db")


def test_events_outlive_the_stories_that_they_stood_in(tmp_path: Path) -> None:
    with Library.open(tmp_path / "library.db") as library:
        library.add_samples()
        events = {card.id: card.label for card in library.events()}
        assert library.stories()
    path = changed(tmp_path / "library.db", tmp_path, "DELETE FROM stories")
    found = care.recover(path, tmp_path / "new.db")
    assert not found.regrouped
    with Library.open(tmp_path / "new.db") as library:
        assert {card.id: card.label for card in library.events()} == events
        assert library.integrity() == ()


def test_what_stands_in_the_journal_alone_is_read_too(tmp_path: Path) -> None:
    path = tmp_path / "library.db"
    with Library.open(path) as library:
        library.import_draft(draft())
        library.import_draft(draft(title="آخر", text=unlike(3), outlet="أخرى"))
        for ending in ("", "-wal"):
            (tmp_path / f"damaged.db{ending}").write_bytes((tmp_path / f"library.db{ending}").read_bytes())
    found = care.recover(tmp_path / "damaged.db", tmp_path / "new.db")
    assert found.rows("articles") == 2
    assert (tmp_path / "damaged.db-wal").exists()


def test_a_file_that_holds_nothing_is_refused_and_leaves_nothing_behind(tmp_path: Path) -> None:
    path = tmp_path / "damaged.db"
    path.write_bytes(random.Random(1).randbytes(100_000))
    with pytest.raises(LibraryError) as raised:
        care.recover(path, tmp_path / "new.db")
    assert raised.value.values["why"] == "damaged"
    assert sorted(one.name for one in tmp_path.iterdir()) == ["damaged.db"]


@settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(seed=st.integers(0, 2**32), count=st.integers(1, 30))
def test_whatever_is_broken_a_sound_library_or_a_clear_word_comes_out(
    sound: Path, tmp_path_factory: pytest.TempPathFactory, seed: int, count: int
) -> None:
    chance = random.Random(seed)
    folder = tmp_path_factory.mktemp("any")
    last = sound.stat().st_size // PAGE
    broken = {chance.randint(1, last): chance.randbytes(PAGE) for _ in range(count)}
    path = damaged(sound, folder, broken)
    try:
        care.recover(path, folder / "new.db")
    except LibraryError:
        assert [one.name for one in folder.iterdir()] == ["damaged.db"]
        return
    with Library.open(folder / "new.db") as library:
        assert library.integrity() == ()
        assert library.counts().articles <= ARTICLES
