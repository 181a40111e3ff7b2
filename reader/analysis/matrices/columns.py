"""The columns of a table: outlets (or single articles) with the analysed articles that they rest on."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass

from reader.model.articles import Span
from reader.model.marks import Mark
from reader.model.texts import Document


@dataclass(frozen=True, slots=True)
class Place:
    """Where a number comes from: a span of an article (code points)."""

    article: int
    span: Span


@dataclass(frozen=True, slots=True)
class Basis:
    """How much text a figure rests on."""

    articles: int
    words: int


@dataclass(frozen=True, slots=True)
class Analysed:
    """One article with the marks that were found in it."""

    document: Document
    marks: tuple[Mark, ...]

    @property
    def words(self) -> int:
        return self.document.words


@dataclass(frozen=True, slots=True)
class Column:
    """`name` is the outlet's name, None where it is not known; `articles` are in the order given."""

    name: str | None
    articles: tuple[Analysed, ...]

    @property
    def basis(self) -> Basis:
        return Basis(len(self.articles), sum(article.words for article in self.articles))


def by_outlet(articles: Sequence[Analysed]) -> tuple[Column, ...]:
    """One column an outlet, in the order in which outlets first appear; articles without outlet share the last one."""
    return _columns(articles, lambda article: article.document.article.source)


def by_article(articles: Sequence[Analysed]) -> tuple[Column, ...]:
    """One column an article."""
    return tuple(Column(article.document.article.source, (article,)) for article in articles)


def analysed(documents: Sequence[Document], marks: Iterable[Mark]) -> tuple[Analysed, ...]:
    """Each document with its own marks of `marks`."""
    own: Mapping[int, list[Mark]] = {document.article.id: [] for document in documents}
    for mark in marks:
        if mark.article in own:
            own[mark.article].append(mark)
    return tuple(Analysed(document, tuple(own[document.article.id])) for document in documents)


def _columns(articles: Sequence[Analysed], key: Callable[[Analysed], str | None]) -> tuple[Column, ...]:
    groups: dict[str | None, list[Analysed]] = {}
    for article in articles:
        groups.setdefault(key(article), []).append(article)
    unknown = groups.pop(None, None)
    columns = [Column(name, tuple(members)) for name, members in groups.items()]
    if unknown:
        columns.append(Column(None, tuple(unknown)))
    return tuple(columns)
