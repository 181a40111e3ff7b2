"""The lines of a text as cleaning sees them: folded, counted, and told apart as prose or as something short."""

from __future__ import annotations

import re
from dataclasses import dataclass

from reader.importers.rules import bare
from reader.text.folding import fold

_STOPS = (".", "!", "؟", "?", "۔")
_CLOSERS = "\"”“»’')]] "
_CUT_OFF = re.compile(r"(?:\.{3,}|…)\W*$")
_PROSE_WORDS = 12
_LONG_WORDS = 25


@dataclass(frozen=True, slots=True)
class Line:
    """A printed line, its folded form with and without the marks at its ends, and its number of words."""

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
        return _CUT_OFF.search(self.text) is not None

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
    return [Line(line, folded, bare(folded), folded.count(" ") + 1)
            for line, folded in zip(text.split("\n"), fold(text).split("\n"), strict=True)]
