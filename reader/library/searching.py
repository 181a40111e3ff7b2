"""The part of the library that searches, and keeps searches."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from reader.library.progress import Stop, never
from reader.library.views import ArticleQuery, ArticleRow, Change, SavedSearch, SearchFilters, SearchResult
from reader.model.articles import Span

if TYPE_CHECKING:
    from reader.store.store import Store


_ANY_WORD = "في"


class Searching:
    """Search and saved searches. Every method may raise LibraryError."""

    _store: Store

    def search(
        self,
        text: str,
        filters: SearchFilters = SearchFilters(),
        limit: int = 50,
        offset: int = 0,
        *,
        at_once: bool = False,
    ) -> SearchResult:
        """The articles that have all of the words, best first: "phrases" in quotes, -exclusions.

        `at_once` an exact search reads few texts: its page may lack some, and its total is "at least".
        """
        return self._store.search.find(text, filters, limit, offset, at_once=at_once)

    def found_besides(self, text: str, filters: SearchFilters, rows: Sequence[ArticleRow]) -> tuple[ArticleRow, ...]:
        """Of articles that a search found, the others of their events that it finds too."""
        return self._store.search.others(text, filters, rows)

    def marks_in(self, text: str, filters: SearchFilters, texts: Iterable[str]) -> dict[str, tuple[Span, ...]]:
        """Where a search finds its words in each of these texts, as its hits are marked; in code points."""
        return self._store.search.marks(text, filters, texts)

    def count_found(self, text: str, filters: SearchFilters = SearchFilters()) -> tuple[int, bool]:
        """How many articles a search finds, and whether there may be more; a fifth of a second for an exact one."""
        return self._store.search.count(text, filters)

    def warm_search(self) -> None:
        """Loads what the first search of a session would wait for, a tenth of a second; for the background."""
        self._store.search.find(_ANY_WORD, SearchFilters(), limit=1)

    def fill_index(self, stop: Stop = never) -> None:
        """Makes searches inside quotations and of two letters quick where many articles came in; for the background.

        A millisecond an article; stopped, it goes on from there the next time.
        """
        if not self._store.database.read_only:
            self._store.index.fill(stop)

    def article_ids(self, query: ArticleQuery = ArticleQuery()) -> Sequence[int]:
        """The ids of an article list, in its order; `article_rows` reads their lines, wherever in a long list."""
        return self._store.articles.ids(query)

    def saved_searches(self) -> tuple[SavedSearch, ...]:
        """The searches that the user kept."""
        return self._store.saved_searches.all()

    def save_search(
        self,
        name: str,
        text: str,
        filters: SearchFilters = SearchFilters(),
        *,
        listing: str = "events",
        order: str = "newest",
    ) -> int:
        """Keeps a search with all that narrows it, the list that it is for and that list's order; its id."""
        return self._store.saved_searches.save(SavedSearch(0, name, text, filters, listing, order))

    def rename_search(self, search_id: int, name: str) -> Change:
        """Gives a saved search another name; a step that can be undone."""
        return self._store.saved_searches.rename(search_id, name, self._store.changes)

    def delete_search(self, search_id: int) -> Change:
        """Forgets a saved search; a step that can be undone."""
        return self._store.saved_searches.delete(search_id, self._store.changes)
