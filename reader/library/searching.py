"""The part of the library that searches, and keeps searches."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reader.library.views import SavedSearch, SearchFilters, SearchResult

if TYPE_CHECKING:
    from reader.store.store import Store


class Searching:
    """Search and saved searches. Every method may raise LibraryError."""

    _store: Store

    def search(
        self, text: str, filters: SearchFilters = SearchFilters(), limit: int = 50, offset: int = 0
    ) -> SearchResult:
        """The articles that have all of the words, best first: "phrases" in quotes, -exclusions."""
        return self._store.search.find(text, filters, limit, offset)

    def saved_searches(self) -> tuple[SavedSearch, ...]:
        """The searches that the user kept."""
        return self._store.keeping.saved_searches()

    def save_search(self, name: str, text: str, filters: SearchFilters = SearchFilters()) -> int:
        """Keeps a search; its id."""
        return self._store.keeping.save_search(name, text, filters)

    def delete_search(self, search_id: int) -> None:
        """Forgets a saved search."""
        self._store.keeping.delete_search(search_id)
