"""The libraries and session files opened last, for the File menu. Files that are gone are left out, not forgotten."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from reader.text.direction import isolated
from reader.ui.settings import read_json, write_json

_MOST = 8


def load(file: Path) -> tuple[Path, ...]:
    """The paths in that file, newest first; none where it makes no sense."""
    try:
        found = read_json(file)["files"]
        return tuple(Path(one) for one in found if isinstance(one, str) and "\0" not in one)[:_MOST]
    except (OSError, ValueError, LookupError, TypeError):
        return ()


def remember(file: Path, opened: Sequence[Path]) -> None:
    """Puts these first. Raises OSError."""
    paths = dict.fromkeys((*(path.absolute() for path in opened), *load(file)))
    write_json(file, {"files": [str(path) for path in list(paths)[:_MOST]]})


class RecentMenu(QMenu):
    """Filled anew each time it opens; `chosen` carries a path."""

    chosen = Signal(object)

    def __init__(self, file: Path, title: str, parent: QMenu) -> None:
        super().__init__(title, parent)
        self._file = file
        self.aboutToShow.connect(self._fill)
        self.triggered.connect(self._choose)

    def _fill(self) -> None:
        self.clear()
        for path in load(self._file):
            if path.exists():
                name = isolated(path.name).replace("&", "&&")
                action = self.addAction(f"{name}  ·  {isolated(str(path.parent)).replace('&', '&&')}")
                action.setData(path)

    def _choose(self, action: QAction) -> None:
        self.chosen.emit(action.data())


def add_to(menu: QMenu, before: QAction, file: Path, title: str) -> RecentMenu:
    """The menu of recent files, in `menu` before that entry; hidden while there are none."""
    recent = RecentMenu(file, title, menu)
    action = menu.insertMenu(before, recent)

    def show() -> None:
        action.setVisible(any(path.exists() for path in load(file)))

    menu.aboutToShow.connect(show)
    return recent
