"""The lines of a text as cleaning sees them: folded, counted, and told apart as prose or as something short."""

from __future__ import annotations

from typing import NamedTuple

from reader.importers.cleaning.rules import bare
from reader.text.folding import fold

_STOPS = (".", "!", "؟", "?", "۔")
_CLOSERS = "\"”“»’')]] "
_CUT_OFF = ("...", "…")
_WHOLE = 600
_HEAD, _TAIL = 120, 80
_PROSE_WORDS = 12
_LONG_WORDS = 25


class Line(NamedTuple):
    """A printed line, its folded form with and without the marks at its ends, and its number of words.

    Of a paragraph of more than 600 characters only the beginning and the end are folded: no rule looks further.
    `stopped` tells whether it ends as a sentence ends (a teaser that is cut off with dots does not), `prose` whether it
    is a paragraph of an article rather than a heading, teaser or piece of the page.
    """

    text: str
    folded: str
    key: str
    words: int
    stopped: bool
    prose: bool


def lines_of(text: str) -> list[Line]:
    """The lines of a canonical text."""
    if not text:
        return []
    lines = text.split("\n")
    short = [line if len(line) <= _WHOLE else f"{line[:_HEAD]} {line[-_TAIL:]}" for line in lines]
    folded = fold("\n".join(short)).split("\n")
    return [_line(line, key) for line, key in zip(lines, folded, strict=True)]


def _line(text: str, folded: str) -> Line:
    words = text.count(" ") + 1
    end = text.rstrip(_CLOSERS)
    cut_off = end.endswith(_CUT_OFF)
    stopped = not cut_off and end.endswith(_STOPS)
    prose = words >= _PROSE_WORDS and not cut_off and (stopped or words >= _LONG_WORDS)
    return Line(text, folded, bare(folded), words, stopped, prose)
