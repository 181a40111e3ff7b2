"""Work spread over processes: the same outcome in the same order, whatever happens to a worker."""

from __future__ import annotations

import os
import sys
import threading
from pathlib import Path

import pytest

from reader.importers.raw import RawArticle
from reader.library.importing import workers
from reader.library.importing.preparing import prepare
from reader.model.errors import ImportFailed
from reader.store.records import Entry
from tests.library.drafts import BODY

ROWS = [[(Path("a.jsonl"), RawArticle(f"{BODY} {n}.", title=f"خبر {n}", key=str(n)))] for n in range(12)]


def test_batches_come_back_in_their_order_as_they_would_have_here() -> None:
    assert list(workers.spread(prepare, ROWS, 2, lambda: False)) == [prepare(batch) for batch in ROWS]


def test_a_failure_comes_back_with_its_code_and_values() -> None:
    batch = [(Path("b.txt"), RawArticle("", title="عنوان"))]
    (((path, error),),) = workers.spread(prepare, [batch], 1, lambda: False)
    assert path == Path("b.txt")
    assert isinstance(error, ImportFailed)
    assert (error.code, error.values["name"]) == ("import_no_text", "b.txt")


def test_what_a_dying_worker_was_to_do_is_done_here() -> None:
    here = os.getpid()
    assert list(workers.spread(_dies_elsewhere, [here] * 4, 2, lambda: False)) == ["done"] * 4


def test_a_stop_ends_it_and_leaves_no_thread_or_process() -> None:
    seen: list[list[tuple[Path, Entry | ImportFailed]]] = []
    seen.extend(workers.spread(prepare, ROWS * 50, 2, lambda: len(seen) >= 2))
    assert 2 <= len(seen) < 20
    assert not [thread for thread in threading.enumerate() if thread.name.startswith("import")]


def test_a_built_program_starts_itself_as_a_worker(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr("sys.frozen", True, raising=False)
    entry = Path(__file__).resolve().parents[2] / "packaging" / "start.py"
    program = tmp_path / "riwaya"
    program.write_text(f'#!/bin/sh\nPYTHONPATH="{entry.parents[1]}" exec "{sys.executable}" "{entry}" "$@"\n', "utf-8")
    program.chmod(0o755)
    monkeypatch.setattr("sys.executable", str(program))
    pids = list(workers.spread(_process, [0] * 2, 1, lambda: False))
    assert os.getpid() not in pids


def _dies_elsewhere(home: int) -> str:
    if os.getpid() != home:
        os._exit(1)
    return "done"


def _process(_: int) -> int:
    return os.getpid()
