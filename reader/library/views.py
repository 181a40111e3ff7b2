"""The values that go into and come out of the library, besides those of `model`."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from reader.store.events.cards import EventCard
from reader.store.records import (
    ArticleQuery,
    ArticleRow,
    Change,
    Counts,
    EventOrder,
    EventQuery,
    Explanation,
    Membership,
    Order,
    OutletFacts,
    OutletRow,
    SavedSearch,
    SearchFilters,
    SearchHit,
    SearchResult,
    SessionRow,
    StoryCard,
    Suggestion,
)

if TYPE_CHECKING:
    from reader.model.errors import RiwayaError

__all__ = [
    "ArticleQuery",
    "ArticleRow",
    "Change",
    "Counts",
    "EventCard",
    "EventOrder",
    "EventQuery",
    "EventView",
    "Explanation",
    "FailedFile",
    "FailedPage",
    "ImportProgress",
    "ImportReport",
    "Membership",
    "Order",
    "OutletFacts",
    "OutletRow",
    "PageReport",
    "SavedSearch",
    "SearchFilters",
    "SearchHit",
    "SearchResult",
    "SessionRow",
    "StoryCard",
    "Suggestion",
]


@dataclass(frozen=True, slots=True)
class EventView:
    """An event with all that its page shows. `articles` are in order of their day, undated last.

    `told_besides` are articles of other events that tell this one, too; `elsewhere` the other events that articles of
    this one stand in.
    """

    card: EventCard
    articles: tuple[ArticleRow, ...]
    memberships: tuple[Membership, ...]
    suggestions: tuple[Suggestion, ...]
    story: StoryCard | None
    story_events: tuple[EventCard, ...]
    told_besides: tuple[Suggestion, ...] = ()
    elsewhere: Mapping[int, tuple[EventCard, ...]] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class ImportProgress:
    """How far an import is. `stage` is "reading" or "grouping"; `total` counts files, or articles when grouping."""

    stage: str
    done: int
    total: int
    articles: int
    path: Path | None = None


@dataclass(frozen=True, slots=True)
class FailedFile:
    """A file (or one row of it) that could not be imported, and why: `error.code`, `error.values`, `str(error)`."""

    path: Path
    error: RiwayaError


@dataclass(frozen=True, slots=True)
class ImportReport:
    """What an import did. `new` and `present` are article ids: stored now, and already there before.

    `events` are those that new articles came into; `sessions` came from .riwaya files.
    """

    files: int
    new: tuple[int, ...]
    present: tuple[int, ...]
    failed: tuple[FailedFile, ...]
    events: tuple[int, ...] = ()
    stopped: bool = False
    sessions: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class FailedPage:
    """An address whose page could not become an article, and why."""

    url: str
    error: RiwayaError


@dataclass(frozen=True, slots=True)
class PageReport:
    """What fetching pages did: ids of new articles, of those there already, and what failed."""

    new: tuple[int, ...]
    present: tuple[int, ...]
    failed: tuple[FailedPage, ...]
