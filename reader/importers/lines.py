"""The lines of a text as cleaning sees them: folded, counted, and told apart as prose or as something short."""

from __future__ import annotations

from dataclasses import dataclass

from reader.importers.rules import bare
from reader.text.folding import fold

_STOPS = (".", "!", "؟", "?", "۔")
_CLOSERS = "\"”“»’')]] "
_CUT_OFF = ("...", "…")
_WHOLE = 600
_HEAD, _TAIL = 120, 80
_PROSE_WORDS = 12
_LONG_WORDS = 25


@dataclass(frozen=True, slots=True)
class Line:
    """A printed line, its folded form with and without the marks at its ends, and its number of words.

    Of a paragraph of more than 600 characters only the beginning and the end are folded: no rule looks further.
    """

    text: str
    folded: str
    key: str
    words: int

    @property
    def stopped(self) -> bool:
        """Whether it ends as a sentence ends; a teaser that is cut off with dots does not."""
        return self.text.rstrip(_CLOSERS).endswith(_STOPS) and not self.cut_off

    @property
    def cut_off(self) -> bool:
        return self.text.rstrip(_CLOSERS).endswith(_CUT_OFF)

    @property
    def prose(self) -> bool:
        """Whether it is a paragraph of an article rather than a heading, teaser or piece of the page."""
        if self.words < _PROSE_WORDS or self.cut_off:
            return False
        return self.words >= _LONG_WORDS or self.stopped


def lines_of(text: str) -> list[Line]:
    """The lines of a canonical text."""
    if not text:
        return []
    lines = text.split("\n")
    short = [line if len(line) <= _WHOLE else f"{line[:_HEAD]} {line[-_TAIL:]}" for line in lines]
    folded = fold("\n".join(short)).split("\n")
    return [Line(line, key, bare(key), line.count(" ") + 1) for line, key in zip(lines, folded, strict=True)]
