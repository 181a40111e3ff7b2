from __future__ import annotations

import io
import os
import subprocess
import sys
from pathlib import Path

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


def test_a_step_that_fails_is_named_and_the_others_go_on(tmp_path: Path) -> None:
    out = io.StringIO()
    with Library.open(tmp_path / "library.db") as library:

        def backup() -> str:
            library.backup(library.path / "below a file")
            return "made"

        steps = [
            ("samples", lambda: f"{len(library.add_samples().new)} articles"),
            ("backup", backup),
            ("count", lambda: f"{library.counts().articles} articles"),
        ]
        assert selfcheck.go_through(steps, out) == 1
    first, failed, third, last = out.getvalue().splitlines()
    assert (first, third) == ("ok      samples: 5 articles", "ok      count: 5 articles")
    assert failed.startswith("failed  backup: LibraryError: ")
    assert last == "1 steps failed"
    assert selfcheck.go_through([("nothing", lambda: "done")], out) == 0
