"""Names taken out of the count on the page of tables, and back in: corrections kept in the library."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from reader.model.articles import Span
from reader.model.marks import Mark, MarkKind
from reader.ui.compare.correcting import corrections
from reader.ui.context import Context

if TYPE_CHECKING:
    from reader.analysis.matrices.columns import Analysed
    from reader.library.library import Library


class Counting:
    """Holds the articles of the tables; `show` gets them again when one of them counts otherwise."""

    def __init__(self, context: Context, show: Callable[[], None]) -> None:
        self._context, self._show = context, show
        self.articles: tuple[Analysed, ...] = ()

    def hold(self, articles: Sequence[Analysed]) -> None:
        """Takes the articles that were read."""
        self.articles = tuple(articles)

    def set_counted(self, article: int, span: Span, counted: bool) -> None:
        """Keeps that the mention there is none, or forgets it, and reads the article again."""
        mark = self._mention(article, span)

        def work(library: Library) -> Analysed:
            if counted:
                for one in library.corrections([article]):
                    if one.mark is MarkKind.MENTION and (one.article, one.span) == (article, span):
                        library.remove_correction(one.id)
            elif mark is not None:
                library.save_correction(corrections.wrong(mark))
            (again,) = library.matrices.analyse([article])
            return again

        self._context.ask(work, self._take)

    def _mention(self, article: int, span: Span) -> Mark | None:
        marks = (mark for one in self.articles if one.document.article.id == article for mark in one.marks)
        return next((mark for mark in marks if mark.kind is MarkKind.MENTION and mark.span == span), None)

    def _take(self, again: Analysed) -> None:
        key = again.document.article.id
        self.articles = tuple(again if one.document.article.id == key else one for one in self.articles)
        self._show()
