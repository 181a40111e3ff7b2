"""From what a file gave to what the store takes: the work on each article that needs no library, in any process."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from reader.importers.finish import finish
from reader.importers.raw import Options, RawArticle
from reader.library.entries import article_of, entry_of
from reader.model import ImportFailed
from reader.store.records import Entry

NOTHING_KEPT = Options()

Prepared = tuple[Path, Entry | ImportFailed]
"""The file that an article came from, and the article ready to be stored, or why there is none."""


def prepare(batch: Sequence[tuple[Path, RawArticle]], options: Options = NOTHING_KEPT) -> list[Prepared]:
    """The articles of the batch, in its order."""
    return [(path, _entry(path, raw, options)) for path, raw in batch]


def _entry(path: Path, raw: RawArticle, options: Options) -> Entry | ImportFailed:
    try:
        return entry_of(article_of(finish(raw, options, raw.key or path.name), path.stem))
    except ImportFailed as error:
        return error
