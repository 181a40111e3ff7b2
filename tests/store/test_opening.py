"""What stands where a library should be, and what may be done there: one reason in words, whatever it is."""

from __future__ import annotations

import os
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from reader.library.first_look import newest_events
from reader.library.library import Library
from reader.model.errors import LibraryError
from tests.library.drafts import draft

FIXTURES = Path(__file__).parent / "fixtures"


def why_not(path: Path, *, read_only: bool) -> str:
    """The reason for which the library there does not open."""
    with pytest.raises(LibraryError) as raised:
        Library.open(path, read_only=read_only)
    return str(raised.value.values["why"])


def odd_places(folder: Path) -> dict[str, Path]:
    os.mkfifo(folder / "pipe.db")
    (folder / "circle.db").symlink_to("circle.db")
    (folder / "text").write_text("a text", "utf-8")
    names = {"long name": "ب" * 200, "long path": "/".join(["a" * 200] * 30)}
    return {
        "pipe": folder / "pipe.db",
        "device": Path("/dev/full"),
        "circle": folder / "circle.db",
        "below a file": folder / "text" / "library.db",
        **{kind: folder / name for kind, name in names.items()},
    }


@pytest.mark.parametrize(
    ("kind", "to_write", "to_read"),
    [
        ("pipe", "foreign", "foreign"),
        ("device", "foreign", "foreign"),
        ("circle", "unwritable", "missing"),
        ("below a file", "unwritable", "missing"),
        ("long name", "unwritable", "unwritable"),
        ("long path", "unwritable", "unwritable"),
    ],
)
def test_an_odd_place_is_told(tmp_path: Path, kind: str, to_write: str, to_read: str) -> None:
    path = odd_places(tmp_path)[kind]
    assert why_not(path, read_only=False) == to_write
    assert why_not(path, read_only=True) == to_read
    assert newest_events(path, 3) == ()


@contextmanager
def as_nobody() -> Iterator[None]:
    """With the rights of a user who owns nothing; tests that run as another user than root have them anyway."""
    root = not os.getuid()
    if root:
        os.setresuid(65534, 65534, 0)
    try:
        yield
    finally:
        if root:
            os.setresuid(0, 0, 0)


@pytest.fixture
def shared() -> Iterator[Path]:
    """A folder that every user may look into, with a library."""
    with tempfile.TemporaryDirectory(dir="/tmp") as name:
        Path(name).chmod(0o755)
        with Library.open(Path(name) / "library.db") as library:
            library.import_draft(draft())
        yield Path(name)
        Path(name).chmod(0o755)


@pytest.mark.parametrize(
    ("file", "folder", "to_write", "to_read"),
    [
        (0o000, 0o755, "unwritable", "unwritable"),
        (0o644, 0o700, "unwritable", "unwritable"),
        (0o444, 0o777, "read_only", None),
        (0o444, 0o555, "read_only", None),
    ],
)
def test_rights_that_are_missing_are_told(
    shared: Path, file: int, folder: int, to_write: str, to_read: str | None
) -> None:
    if os.getuid():
        pytest.skip("only root can make what is another user's")
    path = shared / "library.db"
    path.chmod(file)
    shared.chmod(folder)
    with as_nobody():
        assert why_not(path, read_only=False) == to_write
        if to_read is None:
            with Library.open(path, read_only=True) as library:
                assert library.counts().articles == 1
        else:
            assert why_not(path, read_only=True) == to_read


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A file system of its own with room for a megabyte."""
    if os.getuid():
        pytest.skip("only root can make a file system")
    place = tmp_path / "disk"
    place.mkdir()
    subprocess.run(["mount", "-t", "tmpfs", "-o", "size=1m", "tmpfs", str(place)], check=True)
    yield place
    subprocess.run(["umount", str(place)], check=True)


def test_a_disk_too_small_for_the_copy_before_a_migration_is_told(small_disk: Path) -> None:
    shutil.copy(FIXTURES / "version-1.db", small_disk / "library.db")
    room = shutil.disk_usage(small_disk).free
    (small_disk / "filler").write_bytes(b"\0" * (room - 100_000))
    assert why_not(small_disk / "library.db", read_only=False) == "full"
    assert sorted(path.name for path in small_disk.iterdir()) == ["filler", "library.db"]
    (small_disk / "filler").unlink()
    with Library.open(small_disk / "library.db") as library:
        assert library.integrity() == ()
