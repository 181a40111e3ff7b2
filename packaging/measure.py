"""Says how large the built application is; fails where it is larger than promised.

python packaging/measure.py APP_FOLDER
"""

from __future__ import annotations

import sys
from pathlib import Path

LIMIT = 200_000_000


def size(folder: Path) -> int:
    """Bytes of all files below `folder`; links count nothing."""
    return sum(path.stat().st_size for path in folder.rglob("*") if path.is_file() and not path.is_symlink())


if __name__ == "__main__":
    measured = size(Path(sys.argv[1]))
    print(f"{measured / 1e6:.1f} MB of at most {LIMIT / 1e6:.0f}")
    sys.exit(0 if measured < LIMIT else 1)
