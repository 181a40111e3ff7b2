"""Which way a text runs, and pieces of one direction inside a line of the other."""

from __future__ import annotations


def holds_right_to_left(text: str) -> bool:
    """Whether the text holds any Arabic letter: direction is chosen for a whole text, never by its first word."""
    return any("\u0590" <= letter <= "\u08ff" or "\ufb50" <= letter <= "\ufefc" for letter in text)


def isolated(text: object) -> str:
    """The text between isolates (U+2068, U+2069; UAX 9): it keeps its place in a line of the other direction."""
    return f"\u2068{text}\u2069"
