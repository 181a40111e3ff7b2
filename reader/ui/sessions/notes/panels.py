"""Which panels of notes stand beside the texts: both where there is room for two columns between them, else one."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

LIST, MARGIN = "list", "margin"
BOTH = frozenset({LIST, MARGIN})
WIDEST = 300
"""The width of a panel, in pixels, where there is room."""
_NARROWEST = 248
_TEXTS = 896
"""The width at which two columns are read with ease, in pixels."""


@dataclass(frozen=True, slots=True)
class Panels:
    """What the user wants. `first` was asked for last: it stays where there is room for one alone."""

    wanted: frozenset[str] = BOTH
    first: str = MARGIN

    def shown(self, room: int, possible: frozenset[str] = BOTH) -> frozenset[str]:
        """Those that stand in `room` pixels, of those that have something to show."""
        found = self.wanted & possible
        if len(found) < 2 or room >= _TEXTS + 2 * _NARROWEST:
            return found
        return frozenset({self.first}) & found or found

    def opened(self, panel: str) -> Panels:
        """What the user wants who opens a panel."""
        return Panels(self.wanted | {panel}, panel)

    def closed(self, panel: str, room: int, possible: frozenset[str] = BOTH) -> Panels:
        """What the user wants who closes a panel: where one stands at a time, closing it does not bring the other."""
        hidden = (self.wanted & possible) - self.shown(room, possible)
        return replace(self, wanted=self.wanted - {panel} - hidden)

    def to_json(self) -> dict[str, Any]:
        """As the state of a session's view keeps it."""
        return {"wanted": sorted(self.wanted), "first": self.first}


def from_json(values: object) -> Panels:
    """What `to_json` gave; as in a new session where it makes no sense."""
    if not isinstance(values, Mapping):
        return Panels()
    wanted, first = values.get("wanted"), values.get("first")
    if not isinstance(wanted, list) or first not in (LIST, MARGIN):
        return Panels()
    return Panels(frozenset(one for one in wanted if one in (LIST, MARGIN)), first)


def width(room: int, count: int) -> int:
    """The width of each of `count` panels in that room, in pixels."""
    return max(_NARROWEST, min(WIDEST, (room - _TEXTS) // max(count, 1)))
