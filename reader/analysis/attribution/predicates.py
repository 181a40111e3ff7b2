"""Verbs as such: where a clause begins behind a source without a comma (بحسب أطباء قتل ثلاثة), what is no noun."""

from __future__ import annotations

from reader.analysis.attribution import vocabulary as v
from reader.analysis.attribution.segments import Segment
from reader.analysis.attribution.speakers.names import like_present
from reader.lexicon.reporting import Lexicon
from reader.lexicon.reporting_forms import Shape
from reader.text.folding import word_set
from reader.text.terms.frequency import is_known

_EVENTS = v.WORDS["event"]
_HEADS = v.IMPERSONAL | word_set("قد لقد كان ما زال لا")


def main_verb(segment: Segment, lexicon: Lexicon, first: int, last: int) -> int | None:
    """The first word of `first .. last` that is the verb, or the particle before it, of a clause of its own."""
    return next((i for i in range(first, min(last, len(segment))) if _opens_clause(segment, lexicon, i)), None)


def _opens_clause(segment: Segment, lexicon: Lexicon, index: int) -> bool:
    word = segment.words[index]
    if segment.quote_around(index) or word in segment.names or segment.words[index - 1] in v.RELATIVES:
        return False
    return word in _EVENTS or word.removesuffix("ت") in _EVENTS or word in _HEADS or is_present(lexicon, word)


def is_present(lexicon: Lexicon, word: str) -> bool:
    """Whether the word is a verb in the present, by its form for the other gender."""
    if word.endswith("يه") or lexicon.side(word) is not None or not is_known(word):
        return False  # صحيفة يومية، حزب يمني، ولاية يوبي
    return like_present(word)


def is_finite(lexicon: Lexicon, word: str) -> bool:
    """Whether the word is a reporting verb and nothing else: what stands right behind it is no other verb."""
    readings = lexicon.readings(word)
    return bool(readings) and all(reading.shape in (Shape.PAST, Shape.PRESENT) for reading in readings)
