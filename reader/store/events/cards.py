"""The card of an event: apart from the other records, for a start needs it alone."""

from __future__ import annotations

import datetime
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class EventCard:
    """One card of the event list. `outlets` are names, most articles first, and the agency's where an article names
    no outlet; `new` counts unread articles.

    `undated` counts members without a day. `decided` is "program" or "user"; `copies` counts reprinted texts.
    """

    id: int
    label: str
    first_day: datetime.date | None
    last_day: datetime.date | None
    outlets: tuple[str, ...]
    articles: int
    new: int
    undated: int = 0
    copies: int = 0
    starred: int = 0
    story: int | None = None
    decided: str = "program"
    named_by_user: bool = False
