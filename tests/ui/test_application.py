"""What a desktop knows the program's windows by."""

from __future__ import annotations

import subprocess
import sys

from reader import resources


def test_the_windows_class_is_that_of_the_desktop_entry() -> None:
    code = "from reader.ui.start.application import make_application; print(make_application().arguments()[0])"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=60, check=True)
    entry = resources.path().parent / "packaging" / "linux" / "org.riwaya.Riwaya.desktop"
    assert f"StartupWMClass={done.stdout.strip()}" in entry.read_text("utf-8").splitlines()
