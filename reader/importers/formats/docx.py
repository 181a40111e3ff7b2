"""Word documents (.docx): the paragraphs of the main part, with a headline where a style names one."""

from __future__ import annotations

from collections.abc import Iterator

from reader.importers.errors import failure
from reader.importers.formats.zipped import is_zip, names, opened, read_entry
from reader.importers.raw import Options, RawArticle
from reader.importers.source import Source
from reader.importers.xmlsafe import attribute, elements, local
from reader.model.errors import ImportFailed

_MAIN = "word/document.xml"
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_ENCRYPTED = "EncryptedPackage".encode("utf-16-le")
_TITLE_STYLES = ("title", "heading1", "titre", "1", "a3")


def recognises(head: bytes, source: Source) -> bool:
    """A zip with Word's main part; or the container in which Office puts protected and old documents."""
    if head.startswith(_OLE):
        return True
    if not is_zip(head):
        return False
    try:
        return _MAIN in names(source)
    except ImportFailed:
        return source.ending == "docx"


def read(source: Source, _options: Options) -> Iterator[RawArticle]:
    """The one article of the document.

    Raises:
        ImportFailed: protected by a password, an old .doc, damaged, or built to explode.
    """
    if source.head().startswith(_OLE):
        raise failure("import_password" if _ENCRYPTED in source.read() else "import_unknown_format", source.name)
    with opened(source) as archive:
        data = read_entry(archive, archive.getinfo(_MAIN), source.name) if _MAIN in archive.namelist() else b""
    if not data:
        raise failure("import_damaged", source.name)
    title: str | None = None
    lines: list[str] = []
    for text, style in _paragraphs(data, source.name):
        if title is None and not lines and style.lower().replace(" ", "") in _TITLE_STYLES:
            title = text
        elif text.strip():
            lines.append(text)
    yield RawArticle(text="\n".join(lines), title=title, key=source.key)


def _paragraphs(data: bytes, name: str) -> Iterator[tuple[str, str]]:
    """Text and style of each paragraph; deleted text of tracked changes and field codes are left out."""
    parts: list[str] = []
    style = ""
    for event, element in elements(data, name):
        tag = local(element)
        if event == "start":
            if tag == "p":
                parts, style = [], ""
            continue
        if tag == "t":
            parts.append(element.text or "")
        elif tag in ("br", "cr"):
            parts.append("\n")
        elif tag == "tab":
            parts.append(" ")
        elif tag == "pStyle":
            style = attribute(element, "val")
        elif tag == "p":
            if "".join(parts).strip():
                yield "".join(parts).strip(), style
            parts = []
            element.clear()
