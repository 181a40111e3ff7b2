"""Zip archives of files of any format, walked recursively."""

from __future__ import annotations

import zipfile
from collections.abc import Iterator

from reader.importers.errors import failure
from reader.importers.formats.zipped import MAX_TOTAL, is_zip, opened, read_entry
from reader.importers.raw import Options, RawArticle
from reader.importers.source import MEGABYTE, Source
from reader.importers.table import raw_articles
from reader.model.errors import ImportFailed

_MAX_DEPTH = 3
_UTF8_NAME = 0x800
# Entries that tell a document in parts from an archive of files: of Office and of OpenDocument, EPUB.
_DOCUMENT = frozenset(("[Content_Types].xml", "mimetype"))


def recognises(head: bytes, _source: Source) -> bool:
    """Any zip that no office format claimed."""
    return is_zip(head)


def read(source: Source, options: Options) -> Iterator[RawArticle]:
    """The articles of all entries, in the archive's order; a bad entry is reported and the rest read.

    Raises:
        ImportFailed: damaged, nested too deeply, unpacking beyond MAX_TOTAL, a document of another program such as a
            workbook, or a bad entry where nobody takes reports.
    """
    if source.depth >= _MAX_DEPTH:
        raise failure("import_too_deep", source.name)
    total = 0
    with opened(source) as archive:
        if not _DOCUMENT.isdisjoint(archive.namelist()):
            raise failure("import_unknown_format", source.name)
        for info in archive.infolist():
            name = _name(info)
            if not info.filename or info.is_dir() or _is_hidden(name):
                continue
            try:
                if _points_outside(name):
                    raise failure("import_unsafe_name", source.name, entry=name)
                data = read_entry(archive, info, name)
                total += len(data)
                if total > MAX_TOTAL:
                    raise failure("import_bomb", source.name, limit=MAX_TOTAL // MEGABYTE)
                yield from raw_articles(Source(name, data=data, depth=source.depth + 1), options)
            except ImportFailed as error:
                options.report(error)
                if total > MAX_TOTAL:
                    return


def _name(info: zipfile.ZipInfo) -> str:
    """The entry's name; Arabic ones of old Windows packers are stored in a code page that zipfile takes for cp437."""
    if info.flag_bits & _UTF8_NAME:
        return info.filename
    raw = info.filename.encode("cp437", "replace")
    try:
        return raw.decode("utf-8")
    except UnicodeDecodeError:
        return raw.decode("cp1256")


def _is_hidden(name: str) -> bool:
    last = name.rsplit("/", 1)[-1]
    return (last.startswith(".") and not last.startswith("..")) or name.startswith("__MACOSX/")


def _points_outside(name: str) -> bool:
    parts = name.replace("\\", "/").split("/")
    return ".." in parts or name.startswith(("/", "\\")) or (len(name) > 1 and name[1] == ":")
