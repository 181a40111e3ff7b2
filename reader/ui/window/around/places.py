"""Where one can be in the window, and the way back."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from reader.ui.library.searching.queries import Wanted


class Kind(StrEnum):
    EVENTS = "events"
    STORIES = "stories"
    ARTICLES = "articles"
    OUTLETS = "outlets"
    READER = "reader"
    COMPARE = "compare"
    SESSIONS = "sessions"
    SESSION = "session"
    FEEDS = "feeds"
    LEXICON = "lexicon"
    ANALYSIS = "analysis"


@dataclass(frozen=True, slots=True)
class Place:
    """A page and what it shows. `ids` are articles to read or compare, or the one event, story, outlet or session
    that is opened.

    `scope` is what the analysis is made over (a library.matrices.ScopeKind), with `ids` and, for a search, `title`,
    and `table` which of its tables is shown; `words`, matched by `match`, is looked for in its articles, and `outlets`
    stand side by side there;
    `of_outlet` is the one that events are narrowed to, with its name;
    `span` (start, end in code points) is what to bring into sight in an article to read, `sought` the search that it
    was found by.
    """

    kind: Kind
    ids: tuple[int, ...] = ()
    title: str = ""
    event: int | None = None
    scope: str = ""
    table: str = ""
    words: str = ""
    match: str = ""
    outlets: tuple[int, ...] = ()
    of_outlet: tuple[int, str] | None = None
    span: tuple[int, int] | None = None
    sought: Wanted | None = None


@dataclass(frozen=True, slots=True)
class History:
    """The places visited; `at` is the current one. Immutable: each step returns a new history."""

    places: tuple[Place, ...]
    at: int = 0

    @classmethod
    def opened_at(cls, place: Place) -> History:
        """The history of a window that opens there: a comparison has its event behind it, a session the sessions."""
        if place.kind is Kind.SESSION:
            return cls((Place(Kind.SESSIONS), place), 1)
        if place.kind in {Kind.COMPARE, Kind.READER}:
            return cls((Place(Kind.EVENTS, event=place.event), place), 1)
        return cls((place,))

    @property
    def here(self) -> Place:
        return self.places[self.at]

    @property
    def comparison(self) -> Place | None:
        """The comparison that was shown last, on the way here or ahead."""
        ways = (*reversed(self.places[: self.at + 1]), *self.places[self.at + 1 :])
        return next((place for place in ways if place.kind is Kind.COMPARE), None)

    @property
    def can_go_back(self) -> bool:
        return self.at > 0

    @property
    def can_go_forward(self) -> bool:
        return self.at + 1 < len(self.places)

    def to(self, place: Place) -> History:
        """A step to a new place; what lay ahead is forgotten."""
        if place == self.here:
            return self
        kept = self.places[max(0, self.at - 98) : self.at + 1]
        return History((*kept, place), len(kept))

    def standing_at(self, place: Place) -> History:
        """The same ways with that place for the current one."""
        return History((*self.places[: self.at], place, *self.places[self.at + 1 :]), self.at)

    def back(self) -> History:
        return replace(self, at=max(0, self.at - 1))

    def forward(self) -> History:
        return replace(self, at=min(len(self.places) - 1, self.at + 1))


START = Place(Kind.EVENTS)

COMPARISON = "comparison"
"""The entry of the sidebar that leads back to the comparison shown last."""

LIBRARY = (
    Kind.EVENTS,
    Kind.STORIES,
    Kind.ARTICLES,
    Kind.OUTLETS,
    Kind.SESSIONS,
    Kind.FEEDS,
    Kind.ANALYSIS,
)
"""The places that show the library itself: the sidebar stands beside them in full."""


def section(place: Place) -> str:
    """The entry of the sidebar under which a place stands."""
    if place.kind is Kind.EVENTS and place.ids:
        return "stories"
    if place.kind in LIBRARY:
        return place.kind.value
    if place.kind is Kind.SESSION:
        return "sessions"
    if place.kind is Kind.LEXICON:
        return "lexicon"
    return "events" if place.event is not None or place.kind is Kind.COMPARE else "articles"
