"""What is remembered of the window from one start to the next."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from reader.ui.settings import write_json
from reader.ui.window.around.places import START, Kind, Place


@dataclass(frozen=True, slots=True)
class WindowState:
    """Geometry as Qt saves it, in base64, the page that was open, and how the comparison stood."""

    geometry: str = ""
    place: Place = START
    library: str = ""
    compare: Mapping[str, Any] = field(default_factory=dict)


def load(file: Path) -> WindowState:
    """The state in that file; a fresh one where there is none or it makes no sense: nothing is lost with it."""
    try:
        found = json.loads(file.read_text(encoding="utf-8"))
        kind = Kind(found.get("page", "events"))
        event, compare = found.get("event"), found.get("compare")
        place = Place(kind, event=event if isinstance(event, int) else None)
        if kind is Kind.COMPARE:
            ids = tuple(one for one in found.get("articles", ()) if isinstance(one, int))
            place = replace(place, ids=ids, title=str(found.get("title", ""))) if len(ids) > 1 else START
        return WindowState(
            str(found.get("geometry", "")),
            place,
            str(found.get("library", "")),
            compare if isinstance(compare, dict) else {},
        )
    except (OSError, ValueError, AttributeError, TypeError):
        return WindowState()


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
    }
    write_json(file, values)
