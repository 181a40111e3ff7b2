"""Each fault of faults.py once (RIWAYA_FAULTS: how often); those that take seconds only with RIWAYA_SLOW=1."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from tests.faults.faults import FAULTS, Fault, attempt

_QUICK = {"killed_saving", "killed_migrating", "killed_exporting", "clock_set_back"}
_SLOW = os.environ.get("RIWAYA_SLOW") == "1"


@pytest.mark.parametrize("fault", FAULTS, ids=lambda fault: fault.make.__name__)
@pytest.mark.parametrize("seed", range(int(os.environ.get("RIWAYA_FAULTS", "1"))))
def test_nothing_confirmed_is_lost(fault: Fault, seed: int, tmp_path: Path) -> None:
    if not _SLOW and fault.make.__name__ not in _QUICK:
        pytest.skip("takes seconds: RIWAYA_SLOW=1 runs it")
    if fault.root and os.geteuid() != 0:
        pytest.skip("only root may mount")
    assert attempt(fault, tmp_path, seed) == []
