from __future__ import annotations

import io
import os
import subprocess
import sys
from pathlib import Path

import pytest

from reader import selfcheck
from reader.library.library import Library


def test_the_program_checks_itself(tmp_path: Path) -> None:
    environment = {key: value for key, value in os.environ.items() if key not in {"DISPLAY", "QT_QPA_PLATFORM"}}
    done = subprocess.run(
        [sys.executable, "-m", "reader", "--selfcheck"],
        capture_output=True,
        encoding="utf-8",
        env=environment,
        timeout=120,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    steps = [line for line in done.stdout.splitlines() if line.startswith("ok ")]
    assert len(steps) == 12
    assert not list(tmp_path.iterdir())


def test_a_step_that_fails_is_named_and_the_others_go_on(monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(_library: Library, _target: Path) -> None:
        raise OSError("no room")

    monkeypatch.setattr(Library, "backup", broken)
    monkeypatch.setattr(selfcheck, "_window", lambda _folder: "not opened here")
    out = io.StringIO()
    assert selfcheck.run(out) == 1
    lines = out.getvalue().splitlines()
    assert [line for line in lines if line.startswith("failed")] == ["failed  backup: OSError: no room"]
    assert lines[-1] == "1 steps failed"
