"""Where the user's own files are. Light: a start asks before it shows its window."""

from __future__ import annotations

from pathlib import Path

import platformdirs


def default_path() -> Path:
    """The library file when nobody names another place: in the user's data folder."""
    return Path(platformdirs.user_data_dir("riwaya", appauthor=False)) / "library.db"
