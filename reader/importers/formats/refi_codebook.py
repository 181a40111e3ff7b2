"""Reads a REFI-QDA code book (.qdc) as tags: what QualCoder, MAXQDA, NVivo and ATLAS.ti write."""

from __future__ import annotations

from collections import Counter
from xml.etree.ElementTree import Element

from reader.importers.xmlsafe import elements, local
from reader.model.sessions import Tag
from reader.text.canonical import canonical_line


def read_codebook(data: bytes, name: str) -> tuple[Tag, ...]:
    """The codes that passages can be coded with, in the file's order, without shape and key: the format has none.

    Codes of one name under several parents are told apart by their parent's name. Raises ImportFailed for what is not
    well-formed, too deep or declares entities.
    """
    found: list[tuple[Element, str]] = []
    parents: list[str] = []
    for event, element in elements(data, name):
        if local(element) != "Code":
            continue
        if event == "end":
            parents.pop()
            continue
        if element.get("isCodable") in {"true", "1"}:
            found.append((element, parents[-1] if parents else ""))
        parents.append(_name(element))
    names = Counter(_name(element) for element, _ in found)
    return tuple(_tag(element, parent if names[_name(element)] > 1 else "") for element, parent in found)


def _name(element: Element) -> str:
    return canonical_line(element.get("name", ""))


def _tag(element: Element, parent: str) -> Tag:
    name = _name(element)
    said = next((child.text or "" for child in element if local(child) == "Description"), "")
    return Tag(
        id=element.get("guid", "").strip("{}").lower(),
        name=f"{parent}: {name}" if parent and name else name,
        description=canonical_line(said),
        colour=element.get("color", ""),
        shape="",
    )
