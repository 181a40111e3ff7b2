"""What is remembered of the window from one start to the next."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path

from reader.ui.places import START, Kind, Place
from reader.ui.settings import write_json


@dataclass(frozen=True, slots=True)
class WindowState:
    """Geometry as Qt saves it, in base64, and the page that was open."""

    geometry: str = ""
    place: Place = START
    library: str = ""


def load(file: Path) -> WindowState:
    """The state in that file; a fresh one where there is none or it makes no sense: nothing is lost with it."""
    try:
        found = json.loads(file.read_text(encoding="utf-8"))
        kind = Kind(found.get("page", "events"))
        event = found.get("event")
        place = Place(kind, event=event if isinstance(event, int) else None)
        return WindowState(str(found.get("geometry", "")), place, str(found.get("library", "")))
    except (OSError, ValueError, AttributeError):
        return WindowState()


def save(file: Path, state: WindowState) -> None:
    """Writes the state. Raises OSError."""
    values = {
        "geometry": state.geometry,
        "page": state.place.kind.value,
        "event": state.place.event,
        "library": state.library,
    }
    write_json(file, values)
