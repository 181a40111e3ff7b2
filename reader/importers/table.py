"""The table of formats: the file dialog, drag and drop and the command line all read it."""

from __future__ import annotations

import importlib
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Protocol, cast

from reader.importers.errors import failure
from reader.importers.raw import Options, RawArticle
from reader.importers.source import Source


class FormatModule(Protocol):
    """What a format's module has: `recognises` looks at the first bytes, `read` yields the articles."""

    def recognises(self, head: bytes, source: Source, /) -> bool: ...

    def read(self, source: Source, options: Options, /) -> Iterator[RawArticle]: ...


@dataclass(frozen=True, slots=True)
class Importer:
    """A format: its name, its module under `formats`, and the file name patterns for dialogs."""

    name: str
    module: str
    patterns: tuple[str, ...]

    def load(self) -> FormatModule:
        """The module, imported now: formats cost nothing until one is met."""
        return cast("FormatModule", importlib.import_module(f"reader.importers.formats.{self.module}"))


# Asked in this order; the first that recognises the content reads it.
IMPORTERS: tuple[Importer, ...] = (
    Importer("JSON Lines", "jsonlines", ("*.jsonl", "*.ndjson", "*.json", "*.jsonl.gz", "*.jsonl.xz")),
    Importer("PDF", "pdf", ("*.pdf",)),
    Importer("Word", "docx", ("*.docx",)),
    Importer("OpenDocument", "odt", ("*.odt",)),
    Importer("Zip archive", "archive", ("*.zip",)),
    Importer("Feed (RSS, Atom)", "feed", ("*.rss", "*.atom", "*.xml")),
    Importer("Web page", "webpage", ("*.html", "*.htm", "*.xhtml")),
    Importer("E-mail and web archive", "mail", ("*.eml", "*.mht", "*.mhtml")),
    Importer("CSV", "table_csv", ("*.csv", "*.tsv")),
    Importer("Plain text", "plain", ("*.txt", "*.text", "*.md")),
)


def raw_articles(source: Source, options: Options) -> Iterator[RawArticle]:
    """What the format that recognises the content reads from it.

    Raises:
        ImportFailed: empty, or whatever the format's module refuses.
    """
    yield from _module(source).read(source, options)


def _module(source: Source) -> FormatModule:
    head = source.head()
    if not head:
        raise failure("import_empty", source.name)
    for importer in IMPORTERS:
        module = importer.load()
        if module.recognises(head, source):
            return module
    raise failure("import_unknown_format", source.name)
