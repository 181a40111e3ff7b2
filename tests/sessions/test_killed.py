"""Killed at twenty random moments, a process that writes a note loses the last two seconds at most."""

from __future__ import annotations

import os
import random
import subprocess
import sys
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import IO

from reader.library.library import Library
from tests.sessions.typist import KEYS

_TIMES = 20
_AT_ONCE = 3
_LOST = 2.0  # seconds
_ROOT = Path(__file__).resolve().parents[2]


def _killed(folder: Path, wait: float) -> tuple[str, int, int]:
    """What is saved, the keys typed two seconds before the end, and all keys typed."""
    folder.mkdir()
    with Library.open(folder / "library.db") as library:
        session = library.sessions.create((), "جلسة").id or 0
    command = [sys.executable, "-m", "tests.sessions.typist", str(folder / "library.db"), str(session)]
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(_ROOT)}
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, cwd=_ROOT, env=environment) as process:
        assert process.stdout is not None
        # Counted from the first key on, however long the machine takes to get there; other lines may come before.
        lines = list(_until_a_key(process.stdout))
        time.sleep(wait)
        killed = time.monotonic()
        process.kill()
        lines += process.stdout.readlines()
    typed = [key for line in lines if (key := _key(line))]
    assert typed
    with Library.open(folder / "library.db") as library:
        assert library.integrity() == ()
        notes = library.sessions.load(session).notes
    before = max((count for moment, count in typed if moment < killed - _LOST), default=0)
    return (notes[0].body if notes else ""), before, typed[-1][1]


def _until_a_key(output: IO[str]) -> Iterator[str]:
    """The lines up to the first that tells of a key."""
    for line in output:
        yield line
        if _key(line):
            return


def _key(line: str) -> tuple[float, int] | None:
    """The moment of a key and how many there were; None for another line, or one that the end cut short."""
    if not line.endswith("\n") or line.count(" ") != 1:
        return None
    moment, count = line.split()
    return float(moment), int(count)


def test_killed_at_any_moment_it_loses_two_seconds_at_most(tmp_path: Path) -> None:
    chance = random.Random(8)
    waits = [chance.uniform(0.0, 4.5) for _ in range(_TIMES)]
    with ThreadPoolExecutor(_AT_ONCE) as pool:
        found = list(pool.map(lambda pair: _killed(tmp_path / str(pair[0]), pair[1]), enumerate(waits)))
    for body, before, total in found:
        assert len(body) >= before
        everything = (KEYS * (total // len(KEYS) + 2))[: total + 1]
        assert everything.startswith(body)
    assert any(before > 0 for _, before, _ in found)
