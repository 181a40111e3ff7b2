"""Libraries of every past schema open in this version with all that the user did, however their migration ends."""

from __future__ import annotations

import os
import shutil
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from reader.analysis.events import Signature
from reader.library.library import Library
from reader.library.views import ArticleQuery
from reader.store.file import migrations
from reader.store.store import Store
from tests.library.drafts import draft, unlike

ROOT = Path(__file__).resolve().parents[2]
FIXTURES = Path(__file__).parent / "fixtures"
PAST = sorted(int(file.stem.removeprefix("version-")) for file in FIXTURES.glob("version-*.db"))
_KILLED = """
import os, sys
from pathlib import Path
from reader.store.file import migrations
from reader.store.store import Store
def dying(connection):
    steps[at](connection)
    os._exit(9)
steps, at = migrations.STEPS, int(sys.argv[2])
migrations.prepare(Path(sys.argv[1]), (*steps[:at], dying, *steps[at + 1:]))
"""


def of_version(version: int, folder: Path) -> Path:
    path = folder / "library.db"
    shutil.copy(FIXTURES / f"version-{version}.db", path)
    with closing(sqlite3.connect(path)) as connection:
        assert connection.execute("PRAGMA user_version").fetchone()[0] == version
    return path


def check(path: Path, version: int) -> None:
    """Everything that the fixture was made with is there, and the library works."""
    with Library.open(path) as library:
        assert library.integrity() == ()
        library.upkeep()
        rows = library.articles(ArticleQuery())
        assert len(rows) == 4
        assert [row.starred for row in sorted(rows, key=lambda row: row.id)] == [True, False, False, False]
        assert [row.read for row in sorted(rows, key=lambda row: row.id)] == [False, True, False, False]
        (card,) = library.sessions.cards()
        assert card.name == "جلسة قديمة"
        assert [note.body for note in library.sessions.load(card.id).notes] == ["ملاحظة قديمة"]
        assert [(one.name, one.text) for one in library.saved_searches()] == [("بحث قديم", "إدلب")]
        merged = [set(row.events) for row in sorted(rows, key=lambda row: row.id)[2:4]]
        assert set.intersection(*merged), "the user's merging"
        assert library.search("اتفاق ادلب").total > 0
        assert [feed.title for feed in library.feeds().rows()] == (["قناة قديمة"] if version > 1 else [])
        library.import_draft(draft(title="بعد الترقية", text=unlike(4) * 4))
        assert all(row.events for row in library.articles(ArticleQuery()))
        assert len(library.compare([row.id for row in rows[:2]]).rows) > 0


def test_every_past_schema_has_a_fixture() -> None:
    assert set(range(1, migrations.VERSION)) <= set(PAST)


@pytest.mark.parametrize("version", PAST)
def test_a_library_of_a_past_schema_opens_with_all_that_the_user_did(version: int, tmp_path: Path) -> None:
    path = of_version(version, tmp_path)
    check(path, version)
    assert path.with_name(f"library.db.v{version}").exists() == (version < migrations.VERSION)


@pytest.mark.parametrize(
    ("version", "at"), [(version, at) for version in PAST for at in range(version, migrations.VERSION)]
)
def test_a_migration_killed_in_any_step_goes_on_at_the_next_start(version: int, at: int, tmp_path: Path) -> None:
    path = of_version(version, tmp_path)
    command = [sys.executable, "-c", _KILLED, str(path), str(at)]
    done = subprocess.run(command, cwd=ROOT, env=dict(os.environ), timeout=60, check=False)
    assert done.returncode == 9
    with closing(sqlite3.connect(path)) as connection:
        assert connection.execute("PRAGMA user_version").fetchone()[0] == at
    assert path.with_name(f"library.db.v{version}").exists()
    check(path, version)


def test_step_8_finds_articles_by_all_that_they_tell(tmp_path: Path) -> None:
    store = Store.open(of_version(7, tmp_path))
    with store.shelf.reading() as grouped:
        for article, data, _ in grouped.every():
            sig = Signature.from_bytes(data)
            told = [sig] if sig.second is None else [sig, sig.second.signature]
            for specific in [one for part in told for one in part.specifics.tolist()]:
                assert article in grouped.holders([specific], dated=sig.day is not None, most=9)[0]
                assert article not in grouped.holders([specific], dated=sig.day is None, most=9)[0]
            if sig.day is not None:
                assert dict(grouped.specifics((sig.day, sig.day)))[article] == sig.specifics_bytes()
    store.close()
