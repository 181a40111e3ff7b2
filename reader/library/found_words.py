"""A concordance over many articles, gathered text by text: thousands of whole documents would fill the memory."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from reader.analysis.words.collocates import Collocate, Nearby
from reader.analysis.words.concordance import Dispersion, Line, Text, dispersion
from reader.library.views import ArticleRow
from reader.model.articles import Article


@dataclass(frozen=True, slots=True)
class WordsFound:
    """A concordance. `read` are the articles read by id; `articles` and `words` count all that was looked through.

    `waiting` are articles, in the order of the scope, that hold the word too but were not read yet: nothing up to the
    last of them counts. `nearby` is what `collocates` come from.
    """

    lines: tuple[Line, ...]
    read: Mapping[int, Article]
    spread: tuple[Dispersion, ...]
    collocates: tuple[Collocate, ...]
    articles: int
    words: int
    nearby: Nearby
    waiting: tuple[int, ...] = ()


def found_words(
    rows: Sequence[ArticleRow],
    told: Iterable[tuple[Text, Sequence[Line]]],
    waiting: tuple[int, ...],
    before: WordsFound | None,
) -> WordsFound:
    """What the texts with their lines come to, over the articles of `rows`, added to what was found `before`."""
    nearby = before.nearby.copy() if before is not None else Nearby()
    lines = list(before.lines) if before is not None else []
    read = dict(before.read) if before is not None else {}
    sizes: dict[int, int] = {}
    for text, found in told:
        nearby.add(text, found)
        lines += found
        read[text.article.id] = text.article
        sizes[text.article.id] = text.words
    rows = _behind(rows, waiting)
    if len(sizes) < len(rows):
        # Not all was read: the library's own counts stand for all.
        sizes = {row.id: row.words for row in rows}
    return WordsFound(
        tuple(lines),
        read,
        dispersion(lines, ((row.id, row.source, sizes[row.id]) for row in rows)),
        nearby.collocates(),
        len(rows),
        sum(sizes.values()),
        nearby,
        waiting,
    )


def _behind(rows: Sequence[ArticleRow], waiting: Sequence[int]) -> Sequence[ArticleRow]:
    """The rows behind the last that waits: of these, all that hold the word were read, so that rates are true."""
    last = next((number for number, row in enumerate(rows) if waiting and row.id == waiting[-1]), -1)
    return rows[last + 1 :]
