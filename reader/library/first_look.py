"""What a library holds at first sight, read before it is open: a window lists it while the rest loads."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from reader.library.views import EventCard


def newest_events(path: Path, limit: int) -> tuple[tuple[EventCard, dict[str, str], tuple[int, ...]], ...]:
    """The first of `Library.events`, their part of `reprints` and of `members`; none where it cannot be read."""
    from reader.store.events.first_page import newest_events

    return newest_events(path, limit)
