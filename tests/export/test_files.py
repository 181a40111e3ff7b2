from __future__ import annotations

import os
from pathlib import Path

import pytest

from reader.export import write_file
from reader.model.errors import ExportFailed


def test_a_file_is_replaced_whole(tmp_path: Path) -> None:
    path = tmp_path / "تقرير الجلسة.html"
    write_file(path, b"old")
    write_file(path, b"new")
    assert path.read_bytes() == b"new"
    assert list(tmp_path.iterdir()) == [path]


def test_a_missing_folder_has_its_word(tmp_path: Path) -> None:
    with pytest.raises(ExportFailed) as caught:
        write_file(tmp_path / "none" / "a.html", b"x")
    assert caught.value.values["why"] == "folder"


def test_a_folder_in_the_place_of_the_file_leaves_nothing_behind(tmp_path: Path) -> None:
    (tmp_path / "a.html").mkdir()
    with pytest.raises(ExportFailed):
        write_file(tmp_path / "a.html", b"x")
    assert [path.name for path in tmp_path.iterdir()] == ["a.html"]


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no pipes with names here")
def test_a_device_or_a_pipe_is_never_replaced(tmp_path: Path) -> None:
    pipe = tmp_path / "a.html"
    os.mkfifo(pipe)
    with pytest.raises(ExportFailed) as caught:
        write_file(pipe, b"x")
    assert caught.value.values["why"] == "unwritable"
    assert pipe.is_fifo()
    assert list(tmp_path.iterdir()) == [pipe]


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no device that is always full")
def test_a_full_disk_keeps_the_old_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "a.html"
    path.write_bytes(b"old")

    def fill(_: int) -> None:
        with Path("/dev/full").open("wb", buffering=0) as full:  # a real ENOSPC from the kernel
            full.write(b"x")

    monkeypatch.setattr(os, "fsync", fill)
    with pytest.raises(ExportFailed) as caught:
        write_file(path, b"new")
    assert caught.value.values["why"] == "full"
    assert path.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [path]
