"""The way in: a file, a folder, bytes or pasted text become Drafts."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

from reader.importers.cleaning.finish import finish
from reader.importers.errors import failure
from reader.importers.markup import looks_like_html, plain_text
from reader.importers.raw import Options, RawArticle
from reader.importers.source import Source
from reader.importers.table import IMPORTERS, raw_articles
from reader.model.articles import Draft
from reader.model.errors import ImportFailed

_DEFAULTS = Options()
_PASTED = "pasted text"


def read(path: Path, options: Options = _DEFAULTS) -> Iterator[Draft]:
    """The articles of a file, or of all files of a folder, one after the other.

    With `options.on_failure` a bad member of a folder, archive or table is handed to it and the rest is read.

    Raises:
        ImportFailed: the file cannot be read, or holds no article; codes in errors.REASONS.
    """
    for file in files(path, options):
        try:
            yield from _drafts(Source(file.name, path=file), options)
        except ImportFailed as error:
            if file == path:
                raise
            options.report(error)


def files(path: Path, options: Options = _DEFAULTS) -> Iterator[Path]:
    """The file itself, or the files of a folder and its folders in order of name; hidden ones and links are left out.

    Raises:
        ImportFailed: the path does not exist, or the folder may not be read.
    """
    if not path.is_dir():
        yield path
        return
    try:
        entries = sorted(os.scandir(path), key=lambda entry: entry.name)
    except PermissionError as error:
        raise failure("import_no_permission", path.name) from error
    except OSError as error:
        raise failure("import_unreadable", path.name, detail=error.strerror or "") from error
    for entry in entries:
        if entry.name.startswith((".", "~$", "__MACOSX")) or entry.is_symlink():
            continue
        if entry.is_dir():
            try:
                yield from files(Path(entry.path), options)
            except ImportFailed as failed:
                options.report(failed)
        elif entry.is_file():
            yield Path(entry.path)


def read_bytes(data: bytes, name: str, options: Options = _DEFAULTS) -> Iterator[Draft]:
    """The articles of a file that is in memory already.

    Raises:
        ImportFailed: as `read`.
    """
    yield from _drafts(Source(name, data=data), options)


def read_pasted(content: str, title: str | None = None) -> Draft:
    """The article of pasted text or pasted HTML; `title` where the user gave one.

    Raises:
        ImportFailed: nothing but white space or furniture was pasted.
    """
    if not content.strip():
        raise failure("import_empty", _PASTED)
    if looks_like_html(content):
        text = plain_text(content)
        if not text.strip():
            raise failure("import_no_article", _PASTED)
        return finish(RawArticle(text=text, title=title), _PASTED)
    return finish(RawArticle(text=content, title=title), _PASTED)


def supported_patterns() -> tuple[tuple[str, tuple[str, ...]], ...]:
    """(format name, file name patterns) of every format, for a file dialog."""
    return tuple((importer.name, importer.patterns) for importer in IMPORTERS)


def _drafts(source: Source, options: Options) -> Iterator[Draft]:
    found = failed = 0
    for raw in raw_articles(source, options):
        try:
            draft = finish(raw, raw.key or source.name)
        except ImportFailed as error:
            failed += 1
            options.report(error)
            continue
        found += 1
        yield draft
    if not found and not failed:
        raise failure("import_no_article", source.name)
