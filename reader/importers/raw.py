"""What a format module hands on: words and claims as the file gave them, before cleaning and before judging."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

from reader.model import ImportFailed, Published

OnFailure = Callable[[ImportFailed], None]


@dataclass(frozen=True, slots=True)
class RawArticle:
    """One article before cleaning. `text` has one paragraph a line; `title` is None where the file names none.

    `published` holds a date in the source's own wording; `moment` a date that the format module already parsed.
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
    """What the user or an earlier correction asks of an import.

    `keep` holds (outlet, folded line) and (outlet, "rule:" + rule name) pairs that cleaning must not remove; an
    empty outlet stands for every outlet. `columns` maps fields of an article to column names of a CSV file.
    """

    keep: frozenset[tuple[str, str]] = frozenset()
    columns: tuple[tuple[str, str], ...] = ()
    on_failure: OnFailure | None = field(default=None, compare=False)

    def report(self, error: ImportFailed) -> None:
        """Hands the failure of one part to the caller, or raises it where the caller takes none."""
        if self.on_failure is None:
            raise error
        self.on_failure(error)
