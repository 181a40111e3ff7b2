"""Canonical text: what Python, SQLite and Qt all store and give back unchanged."""

from __future__ import annotations

import re

_LINE_ENDS = re.compile("\r\n|[\r\x0b\x0c\x1c\x1d\x1e\x85\u2028\u2029]")
# White space that Qt or SQLite's tools change or that looks like a plain space.
_SPACES = re.compile("[\t\x1f\xa0\u1680\u2000-\u200a\u202f\u205f\u3000]")
# Control characters, the byte-order mark, bidirectional embeddings, overrides and isolates (a headline must not
# reorder the line that it is shown in), the object replacement character and the non-characters that Qt uses inside.
_DROPPED = re.compile(
    "[\x00-\x08\x0e-\x1b\x7f-\x84\x86-\x9f\ufeff\u202a-\u202e\u2066-\u2069\ufff9-\ufffc\ufdd0-\ufdef\ufffe\uffff]"
    "|[\U0001fffe\U0001ffff\U000e0000-\U000e007f]"
)
_SURROGATES = re.compile("[\ud800-\udfff]")
# All of the above in one class: most texts hold nothing but line ends and plain spaces.
_ODD = re.compile(
    "[\x00-\x09\x0b-\x1f\x7f-\xa0\u1680\u2000-\u200a\u2028-\u202f\u205f\u2066-\u2069\u3000\ud800-\udfff\ufdd0-\ufdef"
    "\ufeff\ufff9-\ufffc\ufffe\uffff\U0001fffe\U0001ffff\U000e0000-\U000e007f]"
)
_RUNS = re.compile(" {2,}")
# A line that holds nothing a reader could see.
_INVISIBLE = re.compile("[\\s\u00ad\u061c\u200b-\u200f\u2060-\u2064]*")


def canonical(text: str) -> str:
    """The text with one newline a paragraph, single spaces, and no character that Qt or SQLite would change.

    Vowel marks, tatweel, presentation forms and zero-width joiners stay: they are what was printed. Blank lines and
    the white space around lines go. The result is a fixed point: `canonical(canonical(x)) == canonical(x)`.
    """
    if _ODD.search(text):
        text = _LINE_ENDS.sub("\n", _SURROGATES.sub("\ufffd", text))
        text = _DROPPED.sub("", _SPACES.sub(" ", text))
    if "  " in text:
        text = _RUNS.sub(" ", text)
    lines = (line.strip() for line in text.split("\n"))
    return "\n".join(line for line in lines if not _INVISIBLE.fullmatch(line))


def canonical_line(text: str) -> str:
    """The text as one canonical line: for headlines, names and other short fields."""
    return " ".join(canonical(text).split("\n"))
