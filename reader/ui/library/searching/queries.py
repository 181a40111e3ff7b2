"""What the lists ask of the library; runs in the lanes, so the library's own modules are imported here late."""

from __future__ import annotations

import datetime
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from reader.model.articles import Span
from reader.text.folding import fold
from reader.ui.models.items import ArticleItem, EventItem, Hits, Marked, joined, shifted

if TYPE_CHECKING:
    from reader.library.library import Library
    from reader.library.views import (
        ArticleQuery,
        ArticleRow,
        EventCard,
        EventQuery,
        EventView,
        OutletRow,
        SearchFilters,
        SearchHit,
    )


@dataclass(frozen=True, slots=True)
class Wanted:
    """What a list shows: a search or all, narrowed and ordered."""

    text: str = ""
    exact: bool = False
    quoted: bool = False
    order: str = "newest"
    only: str = "all"
    outlet: int | None = None
    story: int | None = None
    first_day: datetime.date | None = None
    last_day: datetime.date | None = None

    @property
    def widened(self) -> Wanted:
        """The same without the filter and the days, all forms of the words."""
        return replace(self, exact=False, only="all", first_day=None, last_day=None)


@dataclass(frozen=True, slots=True)
class Found:
    """How many articles a list has, and how its search went, for the line under the field.

    Where `at_least`, not all texts that it depends on have been read.
    """

    total: int
    also: tuple[str, ...] = ()
    at_least: bool = False


def filters(wanted: Wanted) -> SearchFilters:
    """The filters of a search."""
    from reader.library.views import SearchFilters

    return SearchFilters(
        outlet=wanted.outlet,
        first_day=wanted.first_day,
        last_day=wanted.last_day,
        exact=wanted.exact,
        quoted=wanted.quoted or wanted.only == "quoted",
        starred=wanted.only == "starred",
        unread=wanted.only == "unread",
        undated=wanted.only == "undated",
        without_outlet=wanted.only == "without_outlet",
        deleted=wanted.only == "deleted",
        compared=wanted.only == "compared",
        story=wanted.story,
    )


def event_items(
    library: Library, wanted: Wanted, limit: int, offset: int, from_end: bool = False
) -> Sequence[EventItem]:
    """A page of event cards: all events, or those of the articles that a search found, best first."""
    if wanted.text:
        return found_events(library.search(wanted.text, filters(wanted), limit=limit, offset=offset).hits)
    query = replace(_event_query(wanted), limit=limit, offset=offset, from_end=from_end)
    cards = library.events(query)
    reprints = library.reprints([card.id for card in cards])
    members = library.members([card.id for card in cards])
    return [_event_item(card, reprints.get(card.id, {}), members.get(card.id, ())) for card in cards]


def first_items(path: Path, limit: int) -> Sequence[EventItem]:
    """The first page of all events, read ahead of opening the library; empty where that cannot be done."""
    from reader.library.first_look import newest_events

    return [_event_item(*found) for found in newest_events(path, limit)]


def _event_item(card: EventCard, reprints: Mapping[str, str], articles: tuple[int, ...]) -> EventItem:
    return EventItem(card, joined(card.label), reprints=tuple(sorted(reprints.items())), articles=articles)


def _event_query(wanted: Wanted) -> EventQuery:
    from reader.library.views import EventOrder, EventQuery

    return EventQuery(
        story=wanted.story,
        outlet=wanted.outlet,
        first_day=wanted.first_day,
        last_day=wanted.last_day,
        least_outlets=2 if wanted.only == "compared" else 0,
        unread=wanted.only == "unread",
        order=EventOrder(wanted.order),
    )


def found_events(hits: Sequence[SearchHit], others: Sequence[ArticleRow] = ()) -> list[EventItem]:
    """The events of articles that were found, best first, each with the one that was found best; its card tells of
    those and of the `others` that were found in it."""
    best: dict[int, SearchHit] = {}
    for hit in hits:
        for event in hit.article.events:
            best.setdefault(event, hit)
    rows: dict[int, list[ArticleRow]] = defaultdict(list)
    for row in (*(hit.article for hit in hits), *others):
        for event in row.events:
            rows[event].append(row)
    return [_found_event(event, hit, rows[event]) for event, hit in best.items()]


def told_apart(library: Library, items: Sequence[EventItem]) -> list[EventItem]:
    """Cards of several events of one article with the names of the events, for its headline would name them all."""
    told: dict[str, int] = defaultdict(int)
    for item in items:
        told[item.card.label] += 1
    return [
        replace(item, title=joined(library.event_card(item.id).label)) if told[item.card.label] > 1 else item
        for item in items
    ]


def _found_event(event: int, best: SearchHit, rows: Sequence[ArticleRow]) -> EventItem:
    from reader.library.views import EventCard

    days = sorted(row.day for row in rows if row.day is not None)
    card = EventCard(
        id=event,
        label=best.article.title,
        first_day=days[0] if days else None,
        last_day=days[-1] if days else None,
        outlets=tuple(dict.fromkeys(row.source for row in rows if row.source)),
        articles=len(rows),
        new=sum(not row.read for row in rows),
    )
    title = joined(card.label, shifted(best.marks, 0, len(card.label)))
    return EventItem(card, title, _snippet(best), articles=tuple(row.id for row in rows))


def _snippet(hit: SearchHit) -> Marked | None:
    title = len(hit.article.title)
    if not hit.snippet or hit.snippet_start + len(hit.snippet) <= title:
        return None
    text = hit.snippet.replace("\n", " ")
    return joined(f"… {text} …", tuple(Span(one.start + 2, one.end + 2) for one in hit.snippet_marks))


def hits_in(library: Library, wanted: Wanted, texts: Iterable[str]) -> Hits:
    """What of these texts a search marks, as it marks its own cards."""
    return library.marks_in(wanted.text, filters(wanted), texts) if wanted.text else {}


def quick_view(library: Library, event: int, wanted: Wanted) -> tuple[EventView, Hits]:
    """What the preview shows at once, with what the search finds in its titles; suggestions take longer and follow."""
    from reader.library.views import ArticleQuery, EventView, Order

    articles = library.articles(ArticleQuery(event=event, order=Order.OLDEST))
    # A search's card has the headline that was found; the preview has the event's own from the start.
    view = EventView(library.event_card(event), articles, (), (), None, ())
    return view, hits_in(library, wanted, [view.card.label, *(row.title for row in articles)])


def article_items(
    library: Library, wanted: Wanted, limit: int, offset: int, from_end: bool = False
) -> Sequence[ArticleItem]:
    """A page of article cards."""
    if wanted.text:
        return found_articles(library.search(wanted.text, filters(wanted), limit=limit, offset=offset).hits)
    query = replace(article_query(wanted), limit=limit, offset=offset, from_end=from_end)
    return plain_articles(library.articles(query))


def found_articles(hits: Sequence[SearchHit]) -> list[ArticleItem]:
    """Cards of articles that were found, with what was found in them."""
    return [
        ArticleItem(
            hit.article, joined(hit.article.title, shifted(hit.marks, 0, len(hit.article.title))), _snippet(hit)
        )
        for hit in hits
    ]


def plain_articles(rows: Sequence[ArticleRow]) -> list[ArticleItem]:
    """Cards of articles."""
    return [ArticleItem(row, joined(row.title)) for row in rows]


def article_query(wanted: Wanted) -> ArticleQuery:
    from reader.library.views import ArticleQuery, Order

    return ArticleQuery(
        outlet=wanted.outlet,
        story=wanted.story,
        first_day=wanted.first_day,
        last_day=wanted.last_day,
        starred=wanted.only == "starred",
        unread=wanted.only == "unread",
        undated=wanted.only == "undated",
        without_outlet=wanted.only == "without_outlet",
        deleted=wanted.only == "deleted",
        order=Order(wanted.order),
    )


def outlets_named(rows: Sequence[OutletRow], text: str) -> list[OutletRow]:
    """The outlets one of whose names has that in it, however it is spelt."""
    wanted = fold(text.strip())
    return [row for row in rows if any(wanted in fold(name) for name in (row.name, *row.aliases))]


def event_count(library: Library, wanted: Wanted) -> int:
    """How many events the list holds in all, a search aside."""
    return library.count_events(_event_query(wanted))
