"""What the window reads from the library for itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from reader.library.library import Library
    from reader.library.views import Counts, SavedSearch


def overview(library: Library) -> tuple[Counts, bool, tuple[SavedSearch, ...], int]:
    """What stands around the page: counts, whether there is anything, kept searches, number of feeds."""
    return library.counts(), library.is_empty(), library.saved_searches(), library.count_feeds()
