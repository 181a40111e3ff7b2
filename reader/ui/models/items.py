"""What the lists show: rows of the library with the words that a search found in them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import TYPE_CHECKING, TypeVar

from reader.model.articles import Span
from reader.text.repairs.joining import rejoined, rejoined_with

if TYPE_CHECKING:
    from reader.library.views import ArticleRow, EventCard, StoryCard


@dataclass(frozen=True, slots=True)
class Marked:
    """Words with the spans in them that a search found, in code points of `text`."""

    text: str
    spans: tuple[Span, ...] = ()


Hits = Mapping[str, tuple[Span, ...]]
"""Where a search finds its words in texts, by text."""
NO_HITS: Hits = MappingProxyType({})


@dataclass(frozen=True, slots=True)
class EventItem:
    """An event card; `snippet` and `title` carry hits where the list shows a search.

    `articles` are what goes along when the card is dragged: in a search, those that were found.
    `reprints` are pairs of an outlet and the agency that it reprints there; `differences` the first of them, in words.
    """

    card: EventCard
    title: Marked
    snippet: Marked | None = None
    reprints: tuple[tuple[str, str], ...] = ()
    differences: tuple[str, ...] = ()
    articles: tuple[int, ...] = ()

    @property
    def id(self) -> int:
        return self.card.id


@dataclass(frozen=True, slots=True)
class ArticleItem:
    """A line of the article list; `heading` starts a new group (a day, an outlet), empty where it goes on."""

    row: ArticleRow
    title: Marked
    snippet: Marked | None = None
    heading: str = ""

    @property
    def id(self) -> int:
        return self.row.id


@dataclass(frozen=True, slots=True)
class StoryItem:
    """A story card."""

    card: StoryCard
    title: Marked
    snippet: Marked | None = None

    @property
    def id(self) -> int:
        return self.card.id


Item = EventItem | ArticleItem | StoryItem
One = TypeVar("One", bound=Item)
"""The one kind of item that a list shows."""


def joined(text: str, spans: tuple[Span, ...] = ()) -> Marked:
    """A title or a few words with spaced-out letters rejoined, and the spans of `text` where they are then."""
    return Marked(*rejoined_with(text, spans)) if spans else Marked(rejoined(text))


def shifted(spans: tuple[Span, ...], start: int, end: int) -> tuple[Span, ...]:
    """The spans that lie inside `start .. end`, counted from `start`."""
    return tuple(Span(one.start - start, one.end - start) for one in spans if start <= one.start and one.end <= end)
