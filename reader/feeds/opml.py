"""OPML: lists of feeds in nested folders, read from bytes and written with order and direction kept."""

from __future__ import annotations

import xml.etree.ElementTree as ET
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import defusedxml.ElementTree
from defusedxml.common import DefusedXmlException

from reader.model import ImportFailed

_DEEPEST = 32


@dataclass(frozen=True, slots=True)
class FeedEntry:
    """One feed of a list. `folders` names its folders from the outside in; `direction` is 'rtl', 'ltr' or None."""

    title: str
    url: str
    page: str | None = None
    folders: tuple[str, ...] = ()
    direction: str | None = None
    language: str | None = None


def read_opml(data: bytes) -> tuple[FeedEntry, ...]:
    """The feeds of an OPML file in its order, each address once in each folder.

    The bytes' own declaration (or byte-order mark) gives the encoding. Raises ImportFailed where it is no OPML.
    """
    try:
        root = defusedxml.ElementTree.fromstring(data)
    except (ET.ParseError, DefusedXmlException, ValueError, LookupError) as error:
        raise ImportFailed("this is not a readable OPML file", why="opml") from error
    body = root.find("body")
    if root.tag.lower() != "opml" or body is None:
        raise ImportFailed("this is not an OPML file", why="opml")
    return tuple(dict.fromkeys(_entries(body, ())))


def _entries(node: ET.Element, folders: tuple[str, ...]) -> Iterator[FeedEntry]:
    for outline in node.findall("outline"):
        title = (outline.get("title") or outline.get("text") or "").strip()
        url = (outline.get("xmlUrl") or outline.get("xmlurl") or "").strip()
        if url:
            yield FeedEntry(
                title=title or url,
                url=url,
                page=outline.get("htmlUrl") or None,
                folders=folders,
                direction=_direction(outline.get("direction") or outline.get("dir")),
                language=outline.get("language") or None,
            )
        elif len(folders) < _DEEPEST:
            yield from _entries(outline, (*folders, title) if title else folders)


def _direction(value: str | None) -> str | None:
    value = (value or "").strip().lower()
    return value if value in ("rtl", "ltr") else None


def write_opml(entries: Sequence[FeedEntry], title: str) -> bytes:
    """An OPML 2.0 file, UTF-8 with its declaration, of `entries` in their order and folders."""
    root = ET.Element("opml", version="2.0")
    ET.SubElement(ET.SubElement(root, "head"), "title").text = title
    body = ET.SubElement(root, "body")
    nodes: dict[tuple[str, ...], ET.Element] = {(): body}
    for entry in entries:
        for depth in range(1, len(entry.folders) + 1):
            path = entry.folders[:depth]
            if path not in nodes:
                nodes[path] = ET.SubElement(nodes[path[:-1]], "outline", text=path[-1], title=path[-1])
        values = {"htmlUrl": entry.page, "direction": entry.direction, "language": entry.language}
        present = {name: value for name, value in values.items() if value}
        attributes = {"type": "rss", "text": entry.title, "title": entry.title, "xmlUrl": entry.url, **present}
        ET.SubElement(nodes[entry.folders], "outline", attributes)
    ET.indent(root)
    text: bytes = ET.tostring(root, encoding="utf-8", xml_declaration=True)
    return text + b"\n"
