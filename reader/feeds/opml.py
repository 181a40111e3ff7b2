"""OPML: lists of feeds in nested folders, read from bytes and written again with all that their outlines say."""

from __future__ import annotations

import codecs
import re
import xml.etree.ElementTree as ET
from collections.abc import Iterator, Sequence
from dataclasses import replace

import defusedxml.ElementTree
from defusedxml.common import DefusedXmlException

from reader.feeds.outlines import Attributes, FeedEntry, Outline, Remembered, attributes_of, feed_of, name_of
from reader.model.errors import ImportFailed

_DEEPEST = 32  # folders within one another; what lies deeper stands in the last of them
# The longer marks first: that of UTF-32 begins with that of UTF-16.
_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    *((mark, "utf-32") for mark in (codecs.BOM_UTF32_LE, codecs.BOM_UTF32_BE)),
    *((mark, "utf-16") for mark in (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)),
)
_DECLARED = re.compile(rb"\s*<\?xml[^>]*?\sencoding\s*=\s*[\"']([A-Za-z][A-Za-z0-9._-]*)[\"']")
# What XML 1.0 (2.2) has no place for.
_NO_CHARACTER = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_Path = tuple[str, ...]


def read_opml(data: bytes) -> tuple[FeedEntry, ...]:
    """The feeds of an OPML file in its order, each address once; where it stands again is remembered beside its
    neighbours. What stands in a folder without a name stands in the one around it.

    The bytes' own byte-order mark, else their declaration, gives the encoding. Raises ImportFailed where it is no OPML.
    """
    try:
        root = defusedxml.ElementTree.fromstring(_text(data))
    except (ET.ParseError, DefusedXmlException, ValueError, LookupError) as error:
        raise ImportFailed("this is not a readable OPML file", why="opml") from error
    body = root.find("body")
    if root.tag.lower() != "opml" or body is None:
        raise ImportFailed("this is not an OPML file", why="opml")
    return tuple(_entries(body))


def _text(data: bytes) -> str | bytes:
    """The text of the bytes by their mark or declaration; the bytes themselves where they have neither."""
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return data.decode(encoding)
    declared = _DECLARED.match(data)
    return data.decode(declared[1].decode()) if declared else data


def _entries(body: ET.Element) -> list[FeedEntry]:
    """The feeds, each with the outlines before it that bring no feed of their own."""
    found: list[FeedEntry] = []
    known: set[str] = set()
    waiting: list[Outline] = []
    for outline, folders in _outlines(body):
        entry = feed_of(outline.attrib)
        if entry is None or entry.url in known:
            waiting.append(Outline(tuple(name for name, _ in folders), tuple(outline.attrib.items())))
            continue
        names = tuple(name for name, _ in folders)
        inside = {names[:depth] for depth in range(1, len(names) + 1)}
        before = tuple(one for one in waiting if _path(one) not in inside)
        around = tuple(attributes for _, attributes in folders)
        remembered = Remembered(tuple(outline.attrib.items()), around, before)
        found.append(replace(entry, folders=names, remembered=remembered))
        known.add(entry.url)
        waiting.clear()
    if found:
        found[-1] = replace(found[-1], remembered=replace(found[-1].remembered, after=tuple(waiting)))
    return found


def _outlines(body: ET.Element) -> Iterator[tuple[ET.Element, tuple[tuple[str, Attributes], ...]]]:
    """All outlines in their order, but folders without a name, each with the names and attributes of its folders."""
    waiting: list[tuple[ET.Element, tuple[tuple[str, Attributes], ...]]] = [
        (outline, ()) for outline in reversed(body.findall("outline"))
    ]
    while waiting:
        outline, folders = waiting.pop()
        inside = outline.findall("outline")
        name = name_of(outline.attrib)
        is_feed = feed_of(outline.attrib) is not None
        opens = bool(name) and not is_feed and len(folders) < _DEEPEST
        if is_feed or opens or not inside:
            yield outline, folders
        within = (*folders, (name, tuple(outline.attrib.items()))) if opens else folders
        waiting += [(one, within) for one in reversed(inside)]


def _path(outline: Outline) -> _Path:
    return (*outline.folders, name_of(dict(outline.attributes)))


def write_opml(entries: Sequence[FeedEntry], title: str) -> bytes:
    """An OPML 2.0 file, UTF-8 with its declaration, of `entries` in their order and folders."""
    root = ET.Element("opml", version="2.0")
    ET.SubElement(ET.SubElement(root, "head"), "title").text = _written(title)
    folders = _Folders(ET.SubElement(root, "body"), entries)
    for entry in entries:
        for outline in entry.remembered.before:
            folders.add_outline(outline)
        folders.add(entry.folders, attributes_of(entry))
        for outline in entry.remembered.after:
            folders.add_outline(outline)
    ET.indent(root)
    text: bytes = ET.tostring(root, encoding="utf-8", xml_declaration=True)
    return text + b"\n"


class _Folders:
    """The folders of a list being written; each is made when something comes into it."""

    def __init__(self, body: ET.Element, entries: Sequence[FeedEntry]) -> None:
        self._nodes: dict[_Path, ET.Element] = {(): body}
        self._feeds = {entry.url for entry in entries}
        self._attributes: dict[_Path, dict[str, str]] = {}
        for entry in entries:
            for depth in range(1, len(entry.folders) + 1):
                self._attributes.setdefault(entry.folders[:depth], {})
            for depth, attributes in enumerate(entry.remembered.folders, start=1):
                # A folder that got another name since is another folder.
                if name_of(dict(attributes)) == "".join(entry.folders[depth - 1 : depth]):
                    self._attributes[entry.folders[:depth]] = dict(attributes)

    def add(self, folders: _Path, attributes: dict[str, str]) -> ET.Element:
        """Writes an outline at the end of these folders."""
        for depth in range(1, len(folders) + 1):
            path = folders[:depth]
            if path not in self._nodes:
                named = self._attributes.get(path) or {"text": path[-1], "title": path[-1]}
                self._nodes[path] = self._append(path[:-1], named)
        return self._append(folders, attributes)

    def add_outline(self, outline: Outline) -> None:
        """Writes a further place of a feed that is still in the list, or what is no feed unless feeds stand in it by
        now."""
        path, attributes = _path(outline), dict(outline.attributes)
        feed = feed_of(attributes)
        if feed is not None and feed.url in self._feeds:
            self.add(outline.folders, attributes)
        elif feed is None and path not in self._attributes:
            self._nodes[path] = self.add(outline.folders, attributes)

    def _append(self, folders: _Path, attributes: dict[str, str]) -> ET.Element:
        written = {name: _written(value) for name, value in attributes.items()}
        return ET.SubElement(self._nodes[folders], "outline", written)


def _written(value: str) -> str:
    return _NO_CHARACTER.sub("", value)
