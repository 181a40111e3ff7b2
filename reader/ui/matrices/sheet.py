"""What the tables show: columns of analysed articles with their headings."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from reader.analysis.matrices.columns import Analysed, Column, Place, analysed, by_article, by_outlet
from reader.analysis.matrices.evidence import Evidence, evidences
from reader.model.comparisons import Comparison
from reader.model.texts import Document
from reader.text.direction import isolated
from reader.ui.compare.wording.wording import date_short
from reader.ui.language.wording import Wording
from reader.ui.matrices.sentences import say


@dataclass(frozen=True, slots=True)
class Heading:
    """A column's head: `name` is the outlet's, None where it is not known; `title` is what is shown for it.

    `short` is for narrow columns.
    """

    name: str | None
    title: str
    about: str
    basis: str
    short: str = ""


@dataclass(frozen=True, slots=True)
class Sheet:
    """The columns with their headings and the documents behind them by article id."""

    columns: tuple[Column, ...]
    headings: tuple[Heading, ...]
    documents: dict[int, Document]

    def evidence(self, places: Sequence[Place]) -> tuple[Evidence, ...]:
        """The sentences of the places."""
        return evidences(self.documents, places)


def of_comparison(comparison: Comparison, words: Wording) -> Sheet:
    """One column for each compared article."""
    columns = by_article(analysed(comparison.documents, comparison.marks))
    abouts = [date_short(column.articles[0].document.article.published) for column in columns]
    return _sheet(columns, abouts, words)


def of_articles(articles: Sequence[Analysed], words: Wording) -> Sheet:
    """One column for each outlet."""
    columns = by_outlet(articles)
    return _sheet(columns, [""] * len(columns), words)


def of_columns(columns: Sequence[Column], words: Wording) -> Sheet:
    """The columns as they are: outlets with what is analysed of each."""
    return _sheet(columns, [""] * len(columns), words)


def basis_words(words: Wording, articles: int, count: int) -> str:
    """On how much text a figure rests."""
    return f"{words.articles(articles)} · {words.words(count)}"


def _sheet(columns: Sequence[Column], abouts: Sequence[str], words: Wording) -> Sheet:
    unknown = sum(column.name is None for column in columns)
    number = 0
    headings = []
    for column, about in zip(columns, abouts, strict=True):
        title = isolated(column.name) if column.name else say("Outlet not set")
        short = title if column.name else say("Not set")
        if column.name is None and unknown > 1:
            number += 1
            title, short = (f"{text} {words.formats.number(number)}" for text in (title, short))
        single = len(column.articles) == 1 and about
        basis = words.words(column.basis.words) if single else basis_words(words, *_size(column))
        headings.append(Heading(column.name, title, about, basis, short))
    documents = {one.document.article.id: one.document for column in columns for one in column.articles}
    return Sheet(tuple(columns), tuple(headings), documents)


def _size(column: Column) -> tuple[int, int]:
    return column.basis.articles, column.basis.words
