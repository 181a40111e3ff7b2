from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path


def test_the_same_files_give_the_same_analysis_in_every_process(seeds: Path) -> None:
    """Python orders sets anew in each process; no result may follow that order."""
    found = set()
    for seed in ("0", "1", "3"):
        command = [sys.executable, "-m", "reader", "analyse", "--json", str(seeds)]
        environment = os.environ | {"PYTHONHASHSEED": seed}
        found.add(subprocess.run(command, capture_output=True, check=True, env=environment).stdout)
    assert len(found) == 1
