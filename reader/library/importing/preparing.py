"""From what a file gave to what the store takes: the work on each article that needs no library, in any process."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from reader.importers.cleaning.finish import finish
from reader.importers.raw import RawArticle
from reader.library.importing.entries import article_of, entries_of
from reader.library.importing.kept_lines import NOTHING, Kept, restored
from reader.model.articles import Article
from reader.model.errors import ImportFailed
from reader.store.records import Entry

Prepared = tuple[Path, Entry | ImportFailed]
"""The file that an article came from, and the article ready to be stored, or why there is none."""


def prepare(batch: Sequence[tuple[Path, RawArticle]], kept: Kept = NOTHING) -> list[Prepared]:
    """The articles of the batch, in its order, with the lines that the user wants to stay."""
    made = [(path, _article(path, raw, kept)) for path, raw in batch]
    entries = iter(entries_of([article for _, article in made if isinstance(article, Article)]))
    return [(path, next(entries) if isinstance(one, Article) else one) for path, one in made]


def _article(path: Path, raw: RawArticle, kept: Kept) -> Article | ImportFailed:
    try:
        return article_of(restored(finish(raw, raw.key or path.name), kept), path.stem)
    except ImportFailed as error:
        return error
