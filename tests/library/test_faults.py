"""Processes killed, disks full, files damaged: the library stays whole, and nothing confirmed is lost."""

from __future__ import annotations

import json
import resource
import shutil
import signal
import sqlite3
import subprocess
import sys
import time
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from reader.library.library import Library
from reader.library.views import ArticleQuery
from reader.model.errors import LibraryError
from reader.store.limits import Limits
from tests.library.drafts import BODY, draft, unlike


def write_rows(path: Path, count: int) -> None:
    rows = [
        {
            "id": f"r{n}",
            "title": f"خبر {n}",
            "text": unlike(n) * 5,
            "outlet": "أ",
            "published": f"2020-01-{n % 28 + 1:02}",
        }
        for n in range(count)
    ]
    path.write_text("\n".join(json.dumps(row, ensure_ascii=False) for row in rows), "utf-8")


@pytest.mark.parametrize("moment", [0.0, 0.15, 0.4, 0.9])
def test_killed_while_importing(tmp_path: Path, moment: float) -> None:
    source, path = tmp_path / "rows.jsonl", tmp_path / "library.db"
    write_rows(source, 3000)
    command = [sys.executable, "-m", "reader", "--library", str(path), "import", str(source)]
    with subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) as process:
        wait_for_articles(path)
        time.sleep(moment)
        process.send_signal(signal.SIGKILL)
        process.wait(timeout=30)
    with Library.open(path) as library:
        assert library.integrity() == ()
        stored = library.counts().articles
        assert stored >= 1
        assert all(library.search(row.title).total for row in library.articles(ArticleQuery(limit=5)))
        report = library.import_paths([source])
        assert len(report.new) + stored == 3000
        assert library.counts().articles == 3000
        assert all(row.events for row in library.articles())


def wait_for_articles(path: Path) -> None:
    """Waits until the other process has stored its first articles."""
    for _ in range(600):
        if path.exists():
            try:
                with closing(sqlite3.connect(path)) as connection:
                    if connection.execute("SELECT count(*) FROM articles").fetchone()[0]:
                        return
            except sqlite3.OperationalError:
                pass
        time.sleep(0.05)
    raise AssertionError("the import never began")


def test_a_full_disk_is_told_and_harms_nothing(tmp_path: Path) -> None:
    path = tmp_path / "library.db"
    with Library.open(path) as library:
        library.import_draft(draft())
    write_rows(tmp_path / "rows.jsonl", 3000)
    room = path.stat().st_size + 400_000
    done = subprocess.run(
        [sys.executable, "-m", "reader", "--library", str(path), "import", str(tmp_path / "rows.jsonl")],
        capture_output=True,
        encoding="utf-8",
        timeout=120,
        check=False,
        preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (room, room)),
    )
    assert done.returncode == 2
    assert "disk is full" in done.stderr
    assert "Traceback" not in done.stderr
    with Library.open(path) as library:
        assert library.integrity() == ()
        assert library.article(1).text.endswith(BODY)


def test_a_damaged_file_is_told(tmp_path: Path) -> None:
    path = tmp_path / "library.db"
    with Library.open(path) as library:
        library.import_draft(draft())
    data = bytearray(path.read_bytes())
    data[4096 : len(data)] = b"\x5a" * (len(data) - 4096)
    path.write_bytes(bytes(data))
    with pytest.raises(LibraryError) as raised:
        Library.open(path).articles()
    assert raised.value.values["why"] == "damaged"
    assert path.read_bytes() == bytes(data)


@pytest.mark.parametrize("place", ["/proc/riwaya/library.db", "/dev/null/library.db"])
def test_a_place_that_cannot_be_written_is_told(place: str) -> None:
    with pytest.raises(LibraryError) as raised:
        Library.open(Path(place))
    assert raised.value.values["why"] == "unwritable"


def test_a_second_window_reads_and_writes_too(tmp_path: Path) -> None:
    path = tmp_path / "library.db"
    with Library.open(path) as first, Library.open(path) as second:
        first.import_draft(draft(outlet="أ"))
        assert second.counts().articles == 1
        second.import_draft(draft(outlet="ب", text=unlike(3)))
        assert first.counts().articles == 2
        assert first.integrity() == ()


def test_a_writer_that_keeps_the_file_is_told_as_busy(tmp_path: Path) -> None:
    path = tmp_path / "library.db"
    with (
        Library.open(path, Limits(busy_seconds=0.1)) as library,
        closing(sqlite3.connect(path, isolation_level=None)) as other,
    ):
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(LibraryError) as raised:
            library.import_draft(draft())
        other.execute("ROLLBACK")
        assert raised.value.values["why"] == "busy"
        assert library.counts().articles == 0


def test_a_copy_without_journal_opens_for_reading_only(tmp_path: Path) -> None:
    with Library.open(tmp_path / "library.db") as library:
        library.import_draft(draft())
        library.backup(tmp_path / "backups" / "copy.db")
        assert library.counts().articles == 1
    assert not (tmp_path / "library.db-wal").exists()
    shutil.copy(tmp_path / "backups" / "copy.db", tmp_path / "moved.db")
    (tmp_path / "moved.db").chmod(0o444)
    with Library.open(tmp_path / "moved.db", read_only=True) as copy:
        assert copy.article(1).text.endswith(BODY)


def test_sessions_are_kept_as_saved(tmp_path: Path) -> None:
    with Library.open(tmp_path / "library.db") as library:
        made = library.sessions.create((), "جلسة")
        key = made.id or 0
        assert library.sessions.save(replace(made, name="جلسة أخرى")).id == key
        (card,) = library.sessions.cards()
        assert (card.id, card.name, library.sessions.load(key).created) == (key, "جلسة أخرى", made.created)
        library.sessions.delete(key)
        with pytest.raises(LibraryError, match="no session"):
            library.sessions.load(key)
