"""What the reader shows of one article; made in the computing lane."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from reader.model.articles import Span
from reader.model.marks import Mark
from reader.model.texts import Document
from reader.ui.feeds.versions import other_version
from reader.ui.library.searching.queries import Wanted, hits_in

if TYPE_CHECKING:
    from reader.library.library import Library
    from reader.library.views import ArticleRow


@dataclass(frozen=True, slots=True)
class Reading:
    """An article with its marks, its event, and the articles of that event in the order of their days.

    `version` is another version of its page, where the outlet rewrote it; `found` where the search that led to the
    article finds its words in it.
    """

    row: ArticleRow
    document: Document
    marks: tuple[Mark, ...]
    event: int | None
    siblings: tuple[ArticleRow, ...]
    version: ArticleRow | None = None
    found: tuple[Span, ...] = ()

    @property
    def others(self) -> tuple[ArticleRow, ...]:
        return tuple(row for row in self.siblings if row.id != self.row.id)

    def neighbour(self, step: int) -> int | None:
        """The article of the event that comes `step` later or earlier, None past the ends."""
        ids = [row.id for row in self.siblings]
        at = ids.index(self.row.id) + step if self.row.id in ids else -1
        return ids[at] if 0 <= at < len(ids) else None


def read(library: Library, article: int, event: int | None, sought: Wanted | None = None) -> Reading:
    """Everything about that article. Raises LibraryError where it is gone."""
    from reader.analysis.compare import marks_of
    from reader.library.views import ArticleQuery, Order

    row = library.article_row(article)
    document = library.document(article)
    home = event if event in row.events else next(iter(row.events), None)
    members = library.articles(ArticleQuery(event=home, order=Order.OLDEST)) if home is not None else (row,)
    marks = tuple(marks_of(document, library.lexicon()))
    found = hits_in(library, sought, [document.text])[document.text] if sought is not None else ()
    return Reading(row, document, marks, home, members, other_version(library, article), found)
