"""The program ended from outside, by the system or from a terminal, ends in good order."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

# Whoever runs the tests may ignore signals, and what it starts does, too: nohup, a job in the background.
HEARING = """
import runpy, signal
for number in (signal.SIGTERM, signal.SIGINT, signal.SIGHUP):
    signal.signal(number, signal.SIG_DFL)
runpy.run_module("reader", run_name="__main__", alter_sys=True)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="signals of a terminal")
@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT, signal.SIGHUP])
def test_a_signal_ends_it_as_the_user_would(tmp_path: Path, number: signal.Signals) -> None:
    kinds = ("HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME", "TMPDIR")
    places = {kind: str(tmp_path) for kind in kinds}
    library = tmp_path / "library.db"
    command = [sys.executable, "-c", HEARING, "--library", str(library)]
    environment = {**os.environ, **places, "QT_QPA_PLATFORM": "offscreen"}
    with subprocess.Popen(command, env=environment, stderr=subprocess.PIPE, text=True) as process:
        # A process that has the library open holds a marker beside it.
        until = time.monotonic() + 60
        while not list(tmp_path.glob("library.db.*.open")) and time.monotonic() < until:
            time.sleep(0.05)
        process.send_signal(number)
        try:
            said = process.communicate(timeout=60)[1]
        finally:
            process.kill()
    assert process.returncode == 0
    assert "Traceback" not in said
    assert not list(tmp_path.glob("library.db.*.open"))
    assert not list(tmp_path.glob("library.db-wal"))
