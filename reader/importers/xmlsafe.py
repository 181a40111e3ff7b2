"""XML parsed without entities, external references or documents of unbounded depth."""

from __future__ import annotations

import io
from collections.abc import Iterator
from xml.etree.ElementTree import Element, ParseError

from reader.importers.errors import failure

MAX_DEPTH = 300


def elements(data: bytes, name: str) -> Iterator[tuple[str, Element]]:
    """("start" | "end", element) of the document in order.

    Raises:
        ImportFailed: malformed, entities declared, or nested deeper than MAX_DEPTH.
    """
    from defusedxml.common import DefusedXmlException
    from defusedxml.ElementTree import iterparse

    depth = 0
    try:
        for event, element in iterparse(io.BytesIO(data), events=("start", "end")):
            depth += 1 if event == "start" else -1
            if depth > MAX_DEPTH:
                raise failure("import_too_deep", name)
            yield event, element
    except DefusedXmlException as error:
        raise failure("import_unsafe_xml", name) from error
    except (ParseError, ValueError, LookupError) as error:
        raise failure("import_damaged", name) from error


def local(element: Element) -> str:
    """The element's name without its namespace."""
    return element.tag.rsplit("}", 1)[-1]


def attribute(element: Element, name: str) -> str:
    """The attribute of that local name, in whatever namespace; empty where there is none."""
    return next((value for key, value in element.attrib.items() if key.rsplit("}", 1)[-1] == name), "")
