"""Makes every fault many times and writes the table of docs/reliability.md.

python -m tests.faults.run_all [TIMES] [NAME ...]
"""

from __future__ import annotations

import os
import sys
import tempfile
import time
from pathlib import Path

from tests.faults.faults import FAULTS, ROOT, attempt

_HEAD = "| fault | how it is made | tries | what was lost |\n|---|---|---|---|\n"
_NAME = "python -m tests.faults.run_all"
_END = "<!-- end of table -->\n"


def main(times: int, names: list[str]) -> int:
    lines, bad = [], 0
    with tempfile.TemporaryDirectory(prefix="riwaya-faults-") as folder:
        for fault in FAULTS:
            if names and fault.make.__name__ not in names:
                continue
            if fault.root and os.geteuid() != 0:
                lines.append(f"| {fault.name} | {fault.how} | 0 | not tried: only root may mount |")
                continue
            began, lost = time.monotonic(), []
            for seed in range(times):
                lost += attempt(fault, Path(folder), seed)
            bad += bool(lost)
            said = "nothing" if not lost else "; ".join(sorted(set(lost)))
            lines.append(f"| {fault.name} | {fault.how} | {times} | {said} |")
            print(f"{lines[-1]}  {time.monotonic() - began:.0f} s", flush=True)
    if not names:
        write_table(ROOT / "docs" / "reliability.md", _NAME, _HEAD + "\n".join(lines) + "\n")
    return 1 if bad else 0


def write_table(page: Path, name: str, table: str) -> None:
    """Puts the table in the place of the one that the page has under that name."""
    begin = f"<!-- table: {name} -->\n"
    before, rest = page.read_text("utf-8").split(begin)
    page.write_text(before + begin + table + _END + rest.split(_END, 1)[1], "utf-8")


if __name__ == "__main__":
    wanted = sys.argv[1:]
    times = int(wanted.pop(0)) if wanted and wanted[0].isdigit() else 10
    sys.exit(main(times, wanted))
