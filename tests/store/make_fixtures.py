"""Writes tests/store/fixtures/version-N.db: a small library as the schema of version N held it.

    python -m tests.store.make_fixtures

Made once for each version, when the next one comes, and never again: a fixture stands for files that users have. What
that version's tables and columns can hold is taken from a library of today: samples with a star, a read mark, a merged
event, a correction of outlet, a saved search, a session with a note, a deleted article, and feeds from version 2 on.
"""

from __future__ import annotations

import dataclasses
import datetime as dt
import sqlite3
import tempfile
from contextlib import closing
from pathlib import Path

from reader.library.library import Library
from reader.library.views import ArticleQuery
from reader.model.sessions import Note, NoteTarget
from reader.store.file import migrations

FIXTURES = Path(__file__).parent / "fixtures"
MOMENT = dt.datetime(2026, 1, 1, tzinfo=dt.UTC)


def fill(path: Path) -> None:
    """The library that all fixtures are taken from."""
    with Library.open(path) as library:
        library.add_samples()
        ids = sorted(row.id for row in library.articles(ArticleQuery()))
        library.set_starred(ids[:1])
        library.set_read(ids[1:2])
        session = library.sessions.create(ids[:2], "جلسة قديمة")
        note = Note("n1", NoteTarget.SESSION, MOMENT, MOMENT, "ملاحظة قديمة")
        library.sessions.save(dataclasses.replace(session, notes=(note,)))
        library.merge_events([library.article_rows([one])[0].events[0] for one in ids[2:4]])
        library.save_search("بحث قديم", "إدلب")
        library.delete(ids[4:])
        library.feeds().add("https://feeds.example/rss", "قناة قديمة")


def as_of(version: int, source: Path, target: Path) -> None:
    """Copies what the schema of that version can hold."""
    migrations.prepare(target, migrations.STEPS[:version])
    with closing(sqlite3.connect(target, isolation_level=None)) as connection:
        connection.execute("PRAGMA journal_mode = DELETE")
        connection.execute("PRAGMA foreign_keys = OFF")
        connection.execute("ATTACH ? AS source", (str(source),))
        # The tables behind the search index are copied byte for byte.
        tables = "SELECT name FROM main.sqlite_master WHERE type = 'table' AND sql NOT LIKE 'CREATE VIRTUAL%'"
        names = [row[0] for row in connection.execute(tables)]
        connection.execute("BEGIN")
        for name in names:
            if name.startswith("sqlite_"):
                continue
            columns = ", ".join(f'"{row[1]}"' for row in connection.execute(f"PRAGMA main.table_info({name})"))
            connection.execute(f"INSERT OR REPLACE INTO main.{name} ({columns}) SELECT {columns} FROM source.{name}")
        connection.execute("COMMIT")
        connection.execute("VACUUM main")


if __name__ == "__main__":
    FIXTURES.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        today = Path(folder) / "today.db"
        fill(today)
        for number in range(1, migrations.VERSION + 1):
            if not (fixture := FIXTURES / f"version-{number}.db").exists():
                as_of(number, today, fixture)
