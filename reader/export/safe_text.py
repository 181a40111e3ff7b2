"""Keeps foreign words from breaking the files that carry them."""

from __future__ import annotations

import re
from xml.sax.saxutils import escape

_CONTROLS = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
_ISOLATES = re.compile("[\u2066-\u2069]")
_FORMULA = re.compile("^[=+\\-@\t\r|%]")


def without_controls(text: str) -> str:
    """The text without the characters that XML forbids."""
    return _CONTROLS.sub("", text)


def in_xml(text: str) -> str:
    """The text as it stands between tags."""
    return escape(_CONTROLS.sub("", text))


def without_isolates(text: str) -> str:
    """The text without the signs that hold a name together in a line of the other direction: data has no lines."""
    return _ISOLATES.sub("", text)


def as_text(value: str) -> str:
    """The value as a spreadsheet cell that no program takes for a formula (OWASP: CSV injection)."""
    value = without_isolates(without_controls(value))
    return "'" + value if _FORMULA.match(value) else value
