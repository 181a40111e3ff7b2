"""What the lists show: rows of the library with the words that a search found in them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeVar

from reader.model.articles import Span

if TYPE_CHECKING:
    from reader.library.views import ArticleRow, EventCard, StoryCard


@dataclass(frozen=True, slots=True)
class Marked:
    """Words with the spans in them that a search found, in code points of `text`."""

    text: str
    spans: tuple[Span, ...] = ()


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


def shifted(spans: tuple[Span, ...], start: int, end: int) -> tuple[Span, ...]:
    """The spans that lie inside `start .. end`, counted from `start`."""
    return tuple(Span(one.start - start, one.end - start) for one in spans if start <= one.start and one.end <= end)
