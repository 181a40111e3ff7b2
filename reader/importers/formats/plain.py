"""Plain text: one article a file, its headline the first line that is no part of the page around it."""

from __future__ import annotations

from collections.abc import Iterator

from reader.importers.decoding import decode
from reader.importers.raw import Options, RawArticle
from reader.importers.source import Source

# How formats begin that are written in letters, but not for readers: XML, RTF, web archives (WARC), PostScript.
_OTHERS = (b"<?xml", b"{\\rtf", b"WARC/", b"%!PS")
_MARKS = b"\xef\xbb\xbf\xff\xfe \t\r\n"


def recognises(head: bytes, _source: Source) -> bool:
    """Anything may be plain text that does not begin as another format does: the last importer to be asked."""
    return not head.replace(b"\x00", b"").lstrip(_MARKS).startswith(_OTHERS)


def read(source: Source, _options: Options) -> Iterator[RawArticle]:
    """The one article of the file.

    Raises:
        ImportFailed: binary data, or bytes of no known encoding.
    """
    text, warnings = decode(source.read(), source.name)
    yield RawArticle(text=text, key=source.key, warnings=warnings)
