"""What the store answers: frozen values, one a kind of row. No SQLAlchemy object leaves the store.

Counts leave deleted articles out. Days are dates in the outlet's own calendar; ids are positive.
"""

from __future__ import annotations

import datetime
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from reader.model.articles import Article, DateBasis, Span
    from reader.model.comparisons import Reason


@dataclass(frozen=True, slots=True)
class ArticleRow:
    """One line of an article list. `words` counts the body's words, `repairs` the obfuscated ones among them.

    `events` are the events that the article stands in, `copy_of` the article whose text it reprints,
    `version_of` the article of the same page that it takes the place of.
    """

    id: int
    key: str
    title: str
    outlet: str | None
    outlet_id: int | None
    agency: str | None
    byline: str | None
    day: datetime.date | None
    day_basis: DateBasis | None
    moment: datetime.datetime | None
    url: str | None
    language: str
    words: int
    repairs: int
    read: bool
    starred: bool
    deleted: bool
    events: tuple[int, ...] = ()
    copy_of: int | None = None
    version_of: int | None = None

    @property
    def source(self) -> str | None:
        """The name to show first: the agency where one is reprinted, else the outlet."""
        return self.agency or self.outlet


class Order(StrEnum):
    """How an article list is sorted; undated articles come last in either order of days."""

    NEWEST = "newest"
    OLDEST = "oldest"
    OUTLET = "outlet"
    TITLE = "title"
    IMPORTED = "imported"


@dataclass(frozen=True, slots=True)
class ArticleQuery:
    """Which articles a list shows; every field narrows it. `limit` None means all of them.

    `from_end` counts `offset` from the end of the list, whose order stays.
    """

    outlet: int | None = None
    event: int | None = None
    story: int | None = None
    first_day: datetime.date | None = None
    last_day: datetime.date | None = None
    starred: bool = False
    unread: bool = False
    undated: bool = False
    without_outlet: bool = False
    deleted: bool = False
    order: Order = Order.NEWEST
    limit: int | None = None
    offset: int = 0
    from_end: bool = False


class EventOrder(StrEnum):
    """How the event list is sorted; events without any day come last."""

    NEWEST = "newest"
    OLDEST = "oldest"
    LARGEST = "largest"
    LABEL = "label"


@dataclass(frozen=True, slots=True)
class EventQuery:
    """Which events a list shows. `least_outlets` 2 leaves only those with something to compare.

    `from_end` counts `offset` from the end of the list, whose order stays.
    """

    story: int | None = None
    outlet: int | None = None
    first_day: datetime.date | None = None
    last_day: datetime.date | None = None
    least_articles: int = 1
    least_outlets: int = 0
    unread: bool = False
    order: EventOrder = EventOrder.NEWEST
    limit: int | None = None
    offset: int = 0
    from_end: bool = False


@dataclass(frozen=True, slots=True)
class StoryCard:
    """A long-running file: how many events and articles it has, over which days."""

    id: int
    label: str
    events: int
    articles: int
    first_day: datetime.date | None
    last_day: datetime.date | None


@dataclass(frozen=True, slots=True)
class Membership:
    """That an article stands in an event, why, and whether the user fixed it there."""

    event: int
    article: int
    pinned: bool
    reasons: tuple[Reason, ...]


@dataclass(frozen=True, slots=True)
class Suggestion:
    """An article that may belong to an event; `score` is 0..1.

    `also` where it stands with others in another event, tells this one besides, and would stay in both; `part` are
    its paragraphs that surely tell this one, where it has such.
    """

    event: int
    article: ArticleRow
    score: float
    reasons: tuple[Reason, ...]
    also: bool = False
    part: str = ""


@dataclass(frozen=True, slots=True)
class Explanation:
    """An article beside `nearest`, the member of an event that it is likest to: what speaks for both in one event, and
    what against. No `nearest` where the article is alone there."""

    nearest: ArticleRow | None
    reasons: tuple[Reason, ...]
    against: tuple[Reason, ...]


@dataclass(frozen=True, slots=True)
class OutletFacts:
    """What the user may say of an outlet: how it is called, what else it is called, its web hosts, country, a note."""

    name: str
    aliases: tuple[str, ...] = ()
    hosts: tuple[str, ...] = ()
    country: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True)
class OutletRow:
    """An outlet with what the library holds of it. `words` and `repairs` are sums over its articles."""

    id: int
    name: str
    aliases: tuple[str, ...]
    hosts: tuple[str, ...]
    country: str
    note: str
    articles: int
    words: int
    repairs: int

    @property
    def facts(self) -> OutletFacts:
        """What of it the user may change."""
        return OutletFacts(self.name, self.aliases, self.hosts, self.country, self.note)


@dataclass(frozen=True, slots=True)
class Counts:
    """How much the library holds: the numbers of the sidebar."""

    events: int
    stories: int
    articles: int
    outlets: int
    sessions: int
    saved_searches: int
    unread: int
    starred: int
    undated: int
    without_outlet: int
    deleted: int


@dataclass(frozen=True, slots=True)
class SearchFilters:
    """What narrows a search. `exact` asks for the words as typed, not for their other forms.

    `quoted` keeps only hits inside quotation marks, `compared` articles of events that two outlets or more tell.
    """

    outlet: int | None = None
    first_day: datetime.date | None = None
    last_day: datetime.date | None = None
    exact: bool = False
    quoted: bool = False
    starred: bool = False
    unread: bool = False
    undated: bool = False
    without_outlet: bool = False
    deleted: bool = False
    compared: bool = False
    story: int | None = None


@dataclass(frozen=True, slots=True)
class SearchHit:
    """An article that was found. `marks` are the found words' spans in `Article.text` (headline included).

    `snippet` is a piece of `Article.text` that starts at `snippet_start`; `snippet_marks` are spans inside it.
    """

    article: ArticleRow
    snippet: str
    snippet_start: int
    snippet_marks: tuple[Span, ...]
    marks: tuple[Span, ...]


@dataclass(frozen=True, slots=True)
class SearchResult:
    """Hits, best first. `total` counts all, of which `hits` may be the first page.

    Where `at_least`, there may be more than `total`: texts that the index alone cannot tell of are read as far as
    the page needs. `also` are the word forms other than those typed that the hits' marks show (for the line under the
    field).
    """

    hits: tuple[SearchHit, ...]
    total: int
    also: tuple[str, ...] = ()
    at_least: bool = False


@dataclass(frozen=True, slots=True)
class SavedSearch:
    """A search that the user kept. `filters` narrow it as when it was saved.

    `listing` is the list that it was made in ("events" or "articles"), `order` that list's order where nothing is
    sought, `within` the name of the outlet or the label of the story that narrows it.
    """

    id: int
    name: str
    text: str
    filters: SearchFilters
    listing: str = "events"
    order: str = "newest"
    within: str = ""


@dataclass(frozen=True, slots=True)
class SessionRow:
    """A saved comparison in a list; its content is read by `Library.session`. Times are in UTC."""

    id: int
    name: str
    made_at: datetime.datetime
    changed_at: datetime.datetime


@dataclass(frozen=True, slots=True)
class Change:
    """A step that the user can take back. `kind` names it for the undo menu: "delete", "merge", ..."""

    id: int
    kind: str


@dataclass(frozen=True, slots=True)
class Signed:
    """What grouping keeps of an article, as bytes; `day` is an ordinal, `given` the row's own event."""

    day: int | None
    given: str | None
    specifics: bytes
    data: bytes


@dataclass(frozen=True, slots=True)
class Entry:
    """An article on its way in. `article.id` is not looked at; `title_terms` and `body_terms` are search terms."""

    article: Article
    title_terms: str
    body_terms: str
    words: int
    repairs: int
    signed: Signed
