"""What an outlet rewrote: another version of an article's page, to be compared with it."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from reader.library.library import Library
    from reader.library.views import ArticleRow


def other_version(library: Library, article: int) -> ArticleRow | None:
    """The version of the article's page before it, else the one after it; None where there is no other."""
    rows = [row for row in library.versions(article) if not row.deleted]
    earlier = [row for row in rows if row.id < article]
    later = [row for row in rows if row.id > article]
    return earlier[-1] if earlier else later[0] if later else None


def in_order(article: int, other: int) -> tuple[int, int]:
    """Both versions, the earlier one first: articles are stored in the order in which they come."""
    return min(article, other), max(article, other)
