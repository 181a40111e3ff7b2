from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from reader.model.errors import LibraryError
from reader.store.file import migrations
from reader.store.schema import metadata
from reader.store.store import Store


def test_a_new_file_has_exactly_the_tables_and_columns_that_queries_name(tmp_path: Path) -> None:
    Store.open(tmp_path / "library.db").close()
    with closing(sqlite3.connect(tmp_path / "library.db")) as connection:
        names = {
            row[0]
            for row in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")
            if not row[0].startswith(("search", "sqlite_"))
        }
        assert names == set(metadata.tables)
        for name, table in metadata.tables.items():
            found = [(row[1], bool(row[3])) for row in connection.execute(f"PRAGMA table_info({name})")]
            assert [column for column, _ in found] == [column.name for column in table.columns]
            for (column, required), wanted in zip(found, table.columns, strict=True):
                assert required or wanted.nullable or wanted.primary_key, f"{name}.{column}"


def test_the_file_says_whose_it_is(tmp_path: Path) -> None:
    Store.open(tmp_path / "library.db").close()
    with closing(sqlite3.connect(tmp_path / "library.db")) as connection:
        assert connection.execute("PRAGMA application_id").fetchone()[0] == migrations.APPLICATION_ID
        assert connection.execute("PRAGMA user_version").fetchone()[0] == migrations.VERSION
        assert connection.execute("PRAGMA journal_mode").fetchone()[0] == "wal"


def test_a_newer_file_is_refused_and_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "library.db"
    Store.open(path).close()
    with closing(sqlite3.connect(path)) as connection:
        connection.execute(f"PRAGMA user_version = {migrations.VERSION + 1}")
    before = path.read_bytes()
    with pytest.raises(LibraryError, match="newer") as raised:
        Store.open(path)
    assert raised.value.values["why"] == "newer"
    assert path.read_bytes() == before


def test_a_step_that_fails_leaves_the_file_as_it_was_with_a_copy_beside_it(tmp_path: Path) -> None:
    path = tmp_path / "library.db"
    Store.open(path).close()

    def broken(connection: sqlite3.Connection) -> None:
        connection.execute("CREATE TABLE extra (id INTEGER)")
        connection.execute("INSERT INTO no_such_table VALUES (1)")

    with pytest.raises(sqlite3.OperationalError):
        migrations.prepare(path, (*migrations.STEPS, broken))
    with closing(sqlite3.connect(path)) as connection:
        assert connection.execute("PRAGMA user_version").fetchone()[0] == migrations.VERSION
        assert not connection.execute("SELECT 1 FROM sqlite_master WHERE name = 'extra'").fetchall()
    assert (tmp_path / f"library.db.v{migrations.VERSION}").exists()
    Store.open(path).close()


def test_a_step_that_breaks_references_is_taken_back(tmp_path: Path) -> None:
    path = tmp_path / "library.db"
    Store.open(path).close()

    def careless(connection: sqlite3.Connection) -> None:
        connection.execute("INSERT INTO event_articles VALUES (1, 1, 0, '[]')")

    with pytest.raises(LibraryError, match="broken references"):
        migrations.prepare(path, (*migrations.STEPS, careless))
    with closing(sqlite3.connect(path)) as connection:
        assert connection.execute("SELECT count(*) FROM event_articles").fetchone()[0] == 0


def test_a_step_runs_once_and_keeps_the_rows(tmp_path: Path) -> None:
    path = tmp_path / "library.db"
    Store.open(path).close()
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("INSERT INTO outlets VALUES (1, 'سانا', 'SY', '')")
        connection.commit()
    steps = (*migrations.STEPS, lambda connection: connection.execute("ALTER TABLE outlets ADD COLUMN extra TEXT"))
    assert migrations.prepare(path, steps) == migrations.VERSION
    assert migrations.prepare(path, steps) == migrations.VERSION + 1
    with closing(sqlite3.connect(path)) as connection:
        assert connection.execute("SELECT name, extra FROM outlets").fetchall() == [("سانا", None)]
