"""OpenDocument texts (.odt): headings and paragraphs of the content."""

from __future__ import annotations

from collections.abc import Iterator
from xml.etree.ElementTree import Element

from reader.importers.errors import failure
from reader.importers.formats.zipped import is_zip, opened, read_entry
from reader.importers.raw import Options, RawArticle
from reader.importers.source import Source
from reader.importers.xmlsafe import attribute, elements, local

_TYPE = b"application/vnd.oasis.opendocument.text"
_LEFT_OUT = frozenset({"note", "annotation", "tracked-changes", "deletion"})


def recognises(head: bytes, _source: Source) -> bool:
    """The file type stands unpacked at the start of every OpenDocument file."""
    return is_zip(head) and _TYPE in head[:200]


def read(source: Source, _options: Options) -> Iterator[RawArticle]:
    """The one article of the document.

    Raises:
        ImportFailed: protected by a password, damaged, or built to explode.
    """
    with opened(source) as archive:
        present = archive.namelist()
        if "content.xml" not in present:
            raise failure("import_damaged", source.name)
        if "META-INF/manifest.xml" in present:
            manifest = read_entry(archive, archive.getinfo("META-INF/manifest.xml"), source.name)
            if b"encryption-data" in manifest:
                raise failure("import_password", source.name)
        data = read_entry(archive, archive.getinfo("content.xml"), source.name)
    title: str | None = None
    lines: list[str] = []
    for text, heading in _paragraphs(data, source.name):
        if title is None and not lines and heading:
            title = text
        else:
            lines.append(text)
    yield RawArticle(text="\n".join(lines), title=title, key=source.key)


def _paragraphs(data: bytes, name: str) -> Iterator[tuple[str, bool]]:
    """Text of each paragraph, and whether it is a headline by its element or style."""
    hidden = 0
    for event, element in elements(data, name):
        tag = local(element)
        if tag in _LEFT_OUT:
            hidden += 1 if event == "start" else -1
            if event == "end":
                tail, element.tail = element.tail, None
                element.clear()
                element.tail = tail
        elif event == "end" and tag in ("p", "h") and not hidden:
            text = _text(element).strip()
            if text:
                yield text, tag == "h" or attribute(element, "style-name").lower() == "title"
            element.clear()


def _text(element: Element) -> str:
    parts = [element.text or ""]
    for child in element:
        tag = local(child)
        parts.append({"line-break": "\n", "tab": " ", "s": " "}.get(tag) or _text(child))
        parts.append(child.tail or "")
    return "".join(parts)
