"""Daily copies, restoring one, and the marker that tells an unclean end."""

from __future__ import annotations

import datetime as dt
import os
import shutil
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from reader.library import care
from reader.library.library import Library
from reader.model.errors import LibraryError
from reader.store.file.backups import KEPT, folder_of
from tests.library.drafts import draft, unlike

DAY = dt.date(2026, 3, 1)


def test_a_copy_a_day_and_seven_kept(tmp_path: Path) -> None:
    path = tmp_path / "library.db"
    with Library.open(path) as library:
        for number in range(10):
            library.import_draft(draft(title=f"خبر {number}", text=unlike(number) * 3))
            made = library.back_up_daily(DAY + dt.timedelta(days=number))
            assert made is not None
            assert library.back_up_daily(DAY + dt.timedelta(days=number)) is None
    kept = care.backups_of(path)
    assert len(kept) == KEPT
    assert [one.day for one in kept] == [DAY + dt.timedelta(days=9 - number) for number in range(KEPT)]
    with Library.open(kept[-1].path, read_only=True) as oldest:
        assert oldest.counts().articles == 4


def test_a_clock_set_back_neither_stops_copies_nor_throws_the_newest_away(tmp_path: Path) -> None:
    path = tmp_path / "library.db"
    with Library.open(path) as library:
        for number in range(KEPT):
            library.back_up_daily(dt.date(2099, 1, 1) + dt.timedelta(days=number))
        library.import_draft(draft())
        made = library.back_up_daily(DAY)
        assert made is not None
        assert care.backups_of(path)[0] == made
        assert len(care.backups_of(path)) == KEPT
    with Library.open(made.path, read_only=True) as copy:
        assert copy.counts().articles == 1


_WATCHING = """
import os, sys
print("watching", flush=True)
gone = 0
while not os.path.exists(sys.argv[2]):
    gone += sum(not os.path.exists(sys.argv[1]) for _ in range(1000))
print(gone, "times gone")
"""


def test_at_every_moment_of_putting_back_a_library_stands_there(tmp_path: Path) -> None:
    path = tmp_path / "library.db"
    with Library.open(path) as library:
        library.import_draft(draft())
        library.back_up_daily(DAY)
    command = [sys.executable, "-c", _WATCHING, str(path), str(tmp_path / "ended")]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as watcher:
        assert watcher.stdout is not None
        assert watcher.stdout.readline() == "watching\n"
        for _ in range(40):
            kept = care.restore(path, care.backups_of(path)[0].path)
            assert kept is not None
            assert not kept.samefile(path)
        (tmp_path / "ended").touch()
        assert watcher.stdout.readline() == "0 times gone\n"


def test_a_copy_put_back_and_the_file_before_it_kept(tmp_path: Path) -> None:
    path = tmp_path / "library.db"
    with Library.open(path) as library:
        library.import_draft(draft())
        library.back_up_daily(DAY)
        library.import_draft(draft(title="خبر آخر", text=unlike(4) * 4))
    kept = care.restore(path, care.backups_of(path)[0].path)
    assert kept is not None
    with Library.open(path) as library, Library.open(kept) as before:
        assert library.counts().articles == 1
        assert before.counts().articles == 2
        assert library.integrity() == ()


def test_a_damaged_copy_is_not_put_back(tmp_path: Path) -> None:
    path = tmp_path / "library.db"
    with Library.open(path) as library:
        library.import_draft(draft())
        made = library.back_up_daily(DAY)
    assert made is not None
    made.path.write_bytes(made.path.read_bytes()[:5000])
    before = path.read_bytes()
    with pytest.raises(LibraryError) as raised:
        care.restore(path, made.path)
    assert raised.value.values["why"] == "damaged"
    assert path.read_bytes() == before


def test_no_copy_without_room_for_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    usage = shutil.disk_usage(tmp_path)
    with Library.open(tmp_path / "library.db") as library:
        library.import_draft(draft())
        monkeypatch.setattr(shutil, "disk_usage", lambda _path: usage._replace(free=1000))
        assert library.back_up_daily(DAY) is None
    assert not folder_of(tmp_path / "library.db").exists()


_OPEN = """
import sys, time
from pathlib import Path
from reader.library import care
from reader.library.library import Library
watch = care.Watch(Path(sys.argv[1]))
library = Library.open(Path(sys.argv[1]))
print("open", flush=True)
sys.stdin.readline()
library.close()
watch.leave()
"""


def opened(path: Path) -> subprocess.Popen[str]:
    command = [sys.executable, "-c", _OPEN, str(path)]
    process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
    assert process.stdout is not None
    assert process.stdout.readline() == "open\n"
    return process


def test_only_an_end_without_a_word_is_unclean(tmp_path: Path) -> None:
    path = tmp_path / "library.db"
    with opened(path) as running:
        beside = care.Watch(path)
        assert not beside.unclean, "another window that is open has not ended badly"
        beside.leave()
        running.communicate("\n", timeout=20)
    after_clean = care.Watch(path)
    assert not after_clean.unclean
    after_clean.leave()
    with opened(path) as running:
        os.kill(running.pid, signal.SIGKILL)
        running.communicate(timeout=20)
    watch = care.Watch(path)
    assert watch.unclean
    with Library.open(path) as library:
        found = care.look_after(library, watch, DAY)
    assert (found.checked, found.problems) == (True, ())
    assert found.backup is not None
    watch.leave()
    last = care.Watch(path)
    assert not last.unclean
    last.leave()


def test_damage_after_an_unclean_end_is_found_and_makes_no_copy(tmp_path: Path) -> None:
    path = tmp_path / "library.db"
    with Library.open(path) as library:
        for number in range(40):
            library.import_draft(draft(title=f"خبر {number}", text=unlike(number) * 9))
    data = bytearray(path.read_bytes())
    data[-3 * 4096 : -2 * 4096] = b"\x5a" * 4096
    path.write_bytes(bytes(data))
    with opened(path) as running:
        running.kill()
        running.communicate(timeout=20)
    watch = care.Watch(path)
    with Library.open(path) as library:
        found = care.look_after(library, watch, DAY)
    assert found.problems
    assert found.backup is None
    assert watch.unclean, "it is looked through again until it is sound"
    watch.leave()


def test_a_library_whose_drive_has_gone_is_closed_without_a_word(tmp_path: Path) -> None:
    path = tmp_path / "library.db"
    library = Library.open(path)
    library.import_draft(draft())
    (tmp_path / "away").mkdir()
    for file in tmp_path.glob("library.db*"):
        file.rename(tmp_path / "away" / file.name)
    library.close()
    with Library.open(tmp_path / "away" / "library.db") as back:
        assert back.counts().articles == 1
        assert back.integrity() == ()
