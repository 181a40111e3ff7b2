"""What is remembered of the window from one start to the next."""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from reader.folders import default_path
from reader.ui.settings import read_json, write_json
from reader.ui.window.around.places import LIBRARY, START, Kind, Place

_OPENED = {Kind.READER: 1, Kind.SESSION: 1, Kind.COMPARE: 2}
"""The places that are what they show, and how much of it there must be."""


@dataclass(frozen=True, slots=True)
class WindowState:
    """Geometry as Qt saves it, in base64, the page that was open, and how the comparison stood; `folder` is where files
    to import were chosen last."""

    geometry: str = ""
    place: Place = START
    library: str = ""
    compare: Mapping[str, Any] = field(default_factory=dict)
    folder: str = ""

    def within(self, library: Path) -> WindowState:
        """The state for a window on that library: what was open in another one means nothing there."""
        kept = Path(self.library) if self.library else default_path()
        same = os.path.realpath(kept) == os.path.realpath(library)
        return self if same else WindowState(self.geometry, folder=self.folder)


def load(file: Path) -> WindowState:
    """The state in that file; a fresh one where there is none or it makes no sense: nothing is lost with it."""
    try:
        found = read_json(file)
        library, compare = str(found.get("library", "")), found.get("compare")
        if "\0" in library:
            raise ValueError("no path of a file")
        return WindowState(
            str(found.get("geometry", "")),
            _place(found),
            library,
            compare if isinstance(compare, dict) else {},
            str(found.get("folder", "")),
        )
    except (OSError, ValueError, AttributeError, TypeError):
        return WindowState()


def _place(found: Mapping[str, Any]) -> Place:
    kind, event = Kind(found.get("page", "events")), found.get("event")
    place = Place(kind, event=event if _is_id(event) else None)
    if kind not in _OPENED:
        return place
    ids = tuple(one for one in found.get("articles", ()) if _is_id(one))
    return replace(place, ids=ids, title=str(found.get("title", ""))) if len(ids) >= _OPENED[kind] else START


def _is_id(value: object) -> bool:
    """Whether a library can have something under that number: SQLite counts to 2^63."""
    return isinstance(value, int) and 0 < value < 1 << 63


def lasting(place: Place) -> Place:
    """Where the next start begins that ended at that place."""
    return place if place.kind in LIBRARY or place.kind in _OPENED else Place(Kind.EVENTS, event=place.event)


def save(file: Path, state: WindowState) -> None:
    """Writes the state. Raises OSError."""
    values = {
        "geometry": state.geometry,
        "page": state.place.kind.value,
        "event": state.place.event,
        "articles": list(state.place.ids),
        "title": state.place.title,
        "library": state.library,
        "compare": dict(state.compare),
        "folder": state.folder,
    }
    write_json(file, values)
