"""How reported content is joined to its cue, and what the search for it looks at."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from reader.analysis.attribution.cues import FrameCue
from reader.analysis.attribution.segments import Quote, Segment
from reader.lexicon.reporting import Lexicon, Reading

PREPOSITIONS = ("عن", "الي", "علي", "من", "في")
BLAME = frozenset(("مسووليه", "المسووليه", "مسيوليه", "المسيوليه", "كامل", "تبعات", "وزر"))


class Opening(StrEnum):
    """How the content is joined to its cue."""

    CLAUSE = "clause"
    COLON = "colon"
    QUOTE = "quote"
    PREPOSITION = "preposition"
    NOUN = "noun"
    MARK = "mark"


@dataclass(frozen=True, slots=True)
class Complement:
    """The content starts at word `start`; the subject, if it follows the cue, lies before word `before`.

    `limit`: the word before which the content ends at the latest, where the subject stands behind it.
    """

    reading: Reading
    start: int
    before: int
    opening: Opening
    quote: Quote | None = None
    limit: int | None = None


@dataclass(frozen=True, slots=True)
class Scan:
    """What the search for a complement looks at."""

    segment: Segment
    lexicon: Lexicon
    frames: Mapping[int, FrameCue]
    verbs: frozenset[int]
