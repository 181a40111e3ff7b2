"""What a format module hands on: words and claims as the file gave them, before cleaning and before judging."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

from reader.model.articles import Published
from reader.model.errors import ImportFailed

OnFailure = Callable[[ImportFailed], None]

Columns = tuple[tuple[str, str], ...]
"""Pairs of a field of an article (`columns.FIELDS`) and the name of a column."""


@dataclass(frozen=True, slots=True)
class RawArticle:
    """One article before cleaning. `text` has one paragraph a line; `title` is None where the file names none.

    `published` holds a date in the source's own wording; `known_date` one that the format module already parsed.
    """

    text: str
    title: str | None = None
    outlet: str | None = None
    agency: str | None = None
    byline: str | None = None
    published: str | None = None
    known_date: Published | None = None
    url: str | None = None
    key: str | None = None
    event: str | None = None
    warnings: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Options:
    """What the user asks of an import.

    `columns` maps fields of an article to columns of a table (CSV, JSON Lines), and `tables` holds such mappings by the
    columns that a table has: those that the user set for earlier tables of the same make.
    """

    columns: Columns = ()
    tables: tuple[tuple[tuple[str, ...], Columns], ...] = ()
    on_failure: OnFailure | None = field(default=None, compare=False)

    def report(self, error: ImportFailed) -> None:
        """Hands the failure of one part to the caller, or raises it where the caller takes none."""
        if self.on_failure is None:
            raise error
        self.on_failure(error)
