"""REFI-QDA code book: on its own as a .qdc file (REFI-QDA 1.5, section 5.2), and inside a project."""

from __future__ import annotations

import uuid
import xml.etree.ElementTree as ET
from collections.abc import Sequence

from reader import __version__
from reader.export.report import Code
from reader.export.safe_text import without_controls

_NAMESPACE = "urn:QDA-XML:codebook:1.0"
_SCHEMA = "urn:QDA-XML:codebook:1.0 http://schema.qdasoftware.org/versions/Codebook/v1.0/Codebook.xsd"
_INSTANCE = "http://www.w3.org/2001/XMLSchema-instance"
_ROOT = uuid.UUID("5d1f1b1e-5c0f-4a39-9d0e-6f2a3b7c9e10")


def write_codebook(codes: Sequence[Code]) -> bytes:
    """The .qdc file of at least one code: names, definitions, colours and what stands under what."""
    ET.register_namespace("", _NAMESPACE)
    ET.register_namespace("xsi", _INSTANCE)
    about = {"origin": f"Riwaya {__version__}", f"{{{_INSTANCE}}}schemaLocation": _SCHEMA}
    root = ET.Element(f"{{{_NAMESPACE}}}CodeBook", about)
    add_codes(root, codes, _NAMESPACE)
    text: bytes = ET.tostring(root, encoding="utf-8", xml_declaration=True)
    return text


def add_codes(book: ET.Element, codes: Sequence[Code], namespace: str) -> None:
    """Puts the codes into a code book of that namespace, each under its parent."""

    def add(parent: ET.Element, owner: str | None) -> None:
        for code in codes:
            if code.parent == owner:
                values = {"guid": guid("code", code.id), "name": without_controls(code.name), "isCodable": "true"}
                node = ET.SubElement(parent, f"{{{namespace}}}Code", values | {"color": code.colour})
                if code.description:
                    ET.SubElement(node, f"{{{namespace}}}Description").text = without_controls(code.description)
                add(node, code.id)

    add(ET.SubElement(book, f"{{{namespace}}}Codes"), None)


def guid(*parts: object) -> str:
    """The same thing always gets the same identifier, so that a second export updates instead of doubling."""
    return str(uuid.uuid5(_ROOT, ":".join(str(part) for part in parts))).upper()
