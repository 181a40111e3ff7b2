"""Where the program keeps settings, window state and the log."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import platformdirs

from reader.folders import own


@dataclass(frozen=True, slots=True)
class Paths:
    """The files of one user."""

    settings: Path
    state: Path
    log: Path

    @classmethod
    def of_user(cls) -> Paths:
        """The usual folders of the system; raises LibraryError for a user without a home folder."""
        config, logs = own(platformdirs.user_config_dir), own(platformdirs.user_log_dir)
        return cls(config / "settings.json", config / "window.json", logs / "riwaya.log")

    @classmethod
    def below(cls, folder: Path) -> Paths:
        """All files in one folder."""
        return cls(folder / "settings.json", folder / "window.json", folder / "riwaya.log")
