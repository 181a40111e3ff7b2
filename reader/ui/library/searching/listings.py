"""What the long lists show, a page at a time: a search or all. Pages are read in the lanes, one after the other."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Generic

from reader.ui.library.searching import queries
from reader.ui.library.searching.queries import Found, Wanted
from reader.ui.models.items import ArticleItem, EventItem, One, StoryItem, joined
from reader.ui.models.paged import PAGE

if TYPE_CHECKING:
    from reader.library.library import Library
    from reader.library.views import SearchHit

_FIRST_FOUND = 12
_FAR = 1000


class Searched(Generic[One]):
    """A list that may be a search. `found` tells how that went once the first page has been read.

    `thorough` reads as many texts as a search ever reads; otherwise the first page is due at once.
    """

    def __init__(self, wanted: Wanted, *, thorough: bool) -> None:
        self.wanted = wanted
        # How many rows there are, where that was asked.
        self._total = 0
        self.more = False
        # Marking what was found is most of a search's time: first come the cards that fit the list.
        self.first = _FIRST_FOUND if wanted.text else PAGE
        self.found: Found | None = None
        self._thorough = thorough

    def page(self, library: Library, limit: int, offset: int) -> Sequence[One]:
        """So many cards from `offset` on."""
        raise NotImplementedError

    def count(self, library: Library) -> int | None:
        """How many there are in all; None where that takes reading all of them."""
        raise NotImplementedError

    def _hits(self, library: Library, limit: int, offset: int) -> Sequence[SearchHit]:
        at_once = not self._thorough and not offset
        narrow = queries.filters(self.wanted)
        result = library.search(self.wanted.text, narrow, limit=limit, offset=offset, at_once=at_once)
        if not offset:
            self.found = Found(result.total, result.also, result.at_least)
        self.more = len(result.hits) == limit
        return result.hits

    def _place(self, limit: int, offset: int) -> tuple[int, int, bool]:
        """Limit, offset, and whether that counts from the end: SQLite walks over all that comes before a page."""
        left = self._total - offset
        if left >= offset or left <= 0:
            return limit, offset, False
        return min(limit, left), max(0, left - limit), True

    def count_found(self, library: Library) -> Found:
        """How many articles a search finds, where its first page did not tell."""
        total, at_least = library.count_found(self.wanted.text, queries.filters(self.wanted))
        return Found(total, self.found.also if self.found else (), at_least)


class ArticleListing(Searched[ArticleItem]):
    """Articles."""

    def __init__(self, wanted: Wanted, *, thorough: bool = False) -> None:
        super().__init__(wanted, thorough=thorough)
        self._ids: Sequence[int] = ()

    def page(self, library: Library, limit: int, offset: int) -> Sequence[ArticleItem]:
        """So many cards from `offset` on."""
        if self.wanted.text:
            return queries.found_articles(self._hits(library, limit, offset))
        place = self._place(limit, offset)
        if place[1] < _FAR:
            items = queries.article_items(library, self.wanted, *place)
        else:
            # Far from either end the order of the list is read once instead.
            self._ids = self._ids or library.article_ids(queries.article_query(self.wanted))
            items = queries.plain_articles(library.article_rows(self._ids[offset : offset + limit]))
        self.more = len(items) == limit
        return items

    def count(self, library: Library) -> int:
        """How many there are in all."""
        if self.wanted.text:
            return self.count_found(library).total
        self._total = library.count_articles(queries.article_query(self.wanted))
        return self._total


class EventListing(Searched[EventItem]):
    """Events; of a search those of the articles that it found, each event where its best article stands.

    `filled` completes an item with what is known of it already.
    """

    def __init__(self, wanted: Wanted, filled: Callable[[EventItem], EventItem], *, thorough: bool = False) -> None:
        super().__init__(wanted, thorough=thorough)
        self._filled = filled
        self._read = 0
        self._shown: set[int] = set()

    def page(self, library: Library, limit: int, offset: int) -> Sequence[EventItem]:
        """So many cards from `offset` on; of a search those that so many more articles bring."""
        if self.wanted.text:
            items = self._found(library, limit, offset)
        else:
            items = queries.event_items(library, self.wanted, *self._place(limit, offset))
            self.more = len(items) == limit
        return [self._filled(item) for item in items]

    def _found(self, library: Library, limit: int, offset: int) -> Sequence[EventItem]:
        if not offset:
            self._read, self._shown = 0, set()
        while True:
            hits = self._hits(library, limit, self._read)
            self._read += len(hits)
            fresh = [hit for hit in hits if not self._shown.issuperset(hit.article.events)]
            others = library.found_besides(
                self.wanted.text, queries.filters(self.wanted), [hit.article for hit in fresh]
            )
            items = [item for item in queries.found_events(fresh, others) if item.id not in self._shown]
            self._shown.update(item.id for item in items)
            if items or not self.more:
                return queries.told_apart(library, items)

    def count(self, library: Library) -> int | None:
        """How many there are in all; None of a search, which is read from its beginning."""
        if self.wanted.text:
            return None
        self._total = queries.event_count(library, self.wanted)
        return self._total


class StoryListing:
    """All stories."""

    more = False
    first = PAGE

    def page(self, library: Library, limit: int, offset: int) -> Sequence[StoryItem]:
        """So many cards from `offset` on."""
        cards = library.stories()[offset : offset + limit]
        self.more = len(cards) == limit
        return [StoryItem(card, joined(card.label)) for card in cards]

    def count(self, library: Library) -> int:
        """How many there are in all."""
        return len(library.stories())
